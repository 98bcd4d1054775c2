import { describe, expect, test } from 'vitest'
import { variablesIn } from '../../src/text/substitution.js'

const names = (text: string) => variablesIn(text)?.map(({ name }) => name) ?? null

describe('variables that have to be set', () => {
  test.each([
    ['plain ${A} and ${b_2}', ['A', 'b_2']],
    ['changes: ${#A} ${B^^} ${C,} ${D:1} ${E:1:2} ${F/a/b} ${G##*/} ${H%x}', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']],
    ['fallbacks: ${A:=x} ${B:-y} ${C=z} ${D:?no} ${E:+alt} ${F:=}', []],
    ['a fallback that asks for another: ${A:=${B}-x}', ['B']],
    ['escaped: $${A} $$${B} $A $(C)', ['B']],
    ['$', []],
    ['$$', []],
    ['nothing', []],
  ])('%s', (text, wanted) => {
    expect(names(text)).toEqual(wanted)
  })

  test.each(['${{ github.sha }}', '${A.b}', '${A', '${}', '${A-x}', '${!A}', '${A[0]}', '${#A:x}'])(
    'a text that Flux never could read asks for nothing: %s',
    (text) => {
      expect(names(`${text} \${OTHER}`)).toBeNull()
    },
  )

  test('where a variable stands', () => {
    expect(variablesIn('a ${B}')).toEqual([{ name: 'B', offset: 2 }])
  })

  test('a hostile text costs no more than its length', () => {
    expect(variablesIn('${A:='.repeat(100_000))).toBeNull()
    expect(variablesIn('${A'.repeat(100_000))).toBeNull()
  })
})
