import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteOffset, sourceFile } from '../../src/model/file.js'
import { nearest } from '../../src/model/nearest.js'
import { positionAt } from '../../src/model/place.js'

it('counts lines and characters from 1', () => {
  const text = 'a: ä\r\nkey: "😀x"\n'
  expect(positionAt(text, 0)).toEqual({ line: 1, column: 1 })
  expect(positionAt(text, text.indexOf('x'))).toEqual({ line: 2, column: 8 })
})

it('gives every character offset the byte that it stands at, whatever the bytes', () => {
  const entry = { path: 'x', mode: '100644' } as const
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const file = sourceFile(entry, bytes)
      const again = Buffer.from(file.text, file.encoding)
      expect(Buffer.compare(again, bytes)).toBe(0)
      expect(byteOffset(file, file.text.length)).toBe(bytes.length)
    }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      const file = sourceFile(entry, Buffer.from(before + after))
      const offset = byteOffset(file, before.length)
      expect(Buffer.from(file.bytes).subarray(offset).toString()).toBe(after)
    }),
  )
})

it('suggests a near name, and none for a far one', () => {
  expect(nearest('fromat', ['format', 'force'])).toBe('format')
  expect(nearest('zzz', ['format', 'force'])).toBeNull()
  expect(nearest('x'.repeat(100_000), ['format'])).toBeNull()
})
