import { expect, it } from 'vitest'
import type { Json } from '../../src/model/json.js'
import { show } from '../../src/validate/scalar-rules.js'

it.each<[value: Json, shown: string]>([
  ['a', '"a"'],
  ['a "b"', '"a \\"b\\""'],
  [1.5, '1.5'],
  [12345678901234567890n, '12345678901234567890'],
  [true, 'true'],
  [null, 'null'],
  [[1, 12345678901234567890n], '[1,"12345678901234567890"]'],
  [{ a: 1n }, '{"a":"1"}'],
  ['a'.repeat(78), `"${'a'.repeat(78)}"`],
  ['a'.repeat(79), `"${'a'.repeat(76)}...`],
  [10n ** 80n, `1${'0'.repeat(76)}...`],
])('a message shows %o as %s', (value, shown) => expect(show(value)).toBe(shown))
