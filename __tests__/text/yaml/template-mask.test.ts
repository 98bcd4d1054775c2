import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskTemplate } from '../../../src/text/yaml/template-mask.js'

/** What is an expression, as one pattern: short, and quadratic where an expression never ends. */
const expressions = /\{\{[^]*?\}\}|\{%[^]*?%\}|\{#[^]*?#\}|#%[^]*?%#|#\{[^]*?\}#|%\{[^}\n]*\}|<<-?\s[^<>\n]*>>/g

function masked(text: string): string | null {
  const found = text.replace(expressions, (expression: string, offset: number) => {
    const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
    const [rest = ''] = text.slice(offset + expression.length).split('\n', 1)
    const alone = line.trim() === '' && rest.trim() === ''
    return alone ? expression.replace(/[^\r\n]/g, ' ').replace(' ', '#') : 'X'.repeat(expression.length)
  })
  return found === text ? null : found
}

const tokens = ['{', '}', '%', '#', '<', '<<', '>>', '>', '-', ' ', '\n', 'a', '\r\n', '{{', '}}', '<< ']

it('masks what the pattern finds', () => {
  const texts = fc.array(fc.constantFrom(...tokens), { maxLength: 20 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => maskTemplate(text) === masked(text)),
    { numRuns: 2000 },
  )
})

it.each(['{{', '{%', '{#', '#%', '#{', '%{', '<< ', '<<- ', '{{}} '])('ends with a megabyte of %j', (token) => {
  const text = token.repeat(2 ** 20 / token.length)
  expect(maskTemplate(text)?.length ?? text.length).toBe(text.length)
})
