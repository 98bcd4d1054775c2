import { expect, it } from 'vitest'
import { renderExplanations } from '../../src/report/explanation.js'

it('explanations are paragraphs, each with its remedy below it', () => {
  const one = { about: 'a.yaml:1 is a pin', sentences: ['It moves.', 'word '.repeat(20).trim()], remedy: null }
  const two = { about: 'b\u001b', sentences: [], remedy: 'word '.repeat(20).trim() }
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')
  expect(renderExplanations([one, two], { color: false, width: 60 })).toBe(
    [
      'a.yaml:1 is a pin',
      '  It moves.',
      `  ${words(11)}`,
      `  ${words(9)}`,
      '',
      'b\\u{1b}',
      `  → ${words(11)}`,
      `    ${words(9)}`,
      '',
    ].join('\n'),
  )
  expect(renderExplanations([one], { color: true, width: 10 })).toContain('\u001b[1ma.yaml:1 is a pin\u001b[0m\n')
})
