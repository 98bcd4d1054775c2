import { expect, test } from 'vitest'
import { documentReader } from '../../src/documents/reader.js'
import { sourceFile } from '../../src/model/file.js'

const file = (text: string) => sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from(text))

test('a file is read once as it stands, however many sets change it in turn', () => {
  const read = documentReader()
  const first = read(file('a: 1'))
  for (const text of ['a: 2', 'a: 3', 'a: 4', 'a: 5']) {
    expect(read(file(text)).documents).toMatchObject([{ content: { a: Number(text.slice(3)) } }])
    expect(read(file('a: 1'))).toBe(first)
  }
})
