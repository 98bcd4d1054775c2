import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteOffset, positionIn, sourceFile } from '../../src/model/file.js'
import { nearest } from '../../src/model/nearest.js'

it('counts lines and characters from 1', () => {
  const file = sourceFile({ path: 'x', mode: '100644' }, Buffer.from('a: ä\r\nkey: "😀x"\n'))
  expect(positionIn(file, 0)).toEqual({ line: 1, column: 1 })
  expect(positionIn(file, file.text.indexOf('x'))).toEqual({ line: 2, column: 8 })
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

it('places what stands far down a file as it does at its start', () => {
  const entry = { path: 'x', mode: '100644' } as const
  const unit = fc.constantFrom('a', '\n', '\r\n', 'ä', '😀', '…')
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 20 }), fc.nat(4000), (units, rest) => {
      const before = Array.from(units.join('').repeat(200)).slice(0, rest).join('')
      const file = sourceFile(entry, Buffer.from(`${before}x`))
      const lines = before.split('\n')
      expect(byteOffset(file, before.length)).toBe(Buffer.byteLength(before))
      expect(positionIn(file, before.length)).toEqual({
        line: lines.length,
        column: Array.from(lines.at(-1) ?? '').length + 1,
      })
    }),
  )
})

it('suggests a near name, and none for a far one', () => {
  expect(nearest('fromat', ['format', 'force'])).toBe('format')
  expect(nearest('zzz', ['format', 'force'])).toBeNull()
  expect(nearest('x'.repeat(100_000), ['format'])).toBeNull()
})
