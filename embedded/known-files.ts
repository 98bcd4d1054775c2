import { readFile } from '../src/documents/reader.js'
import type { DocumentReader, ReadFile } from '../src/model/layout.js'
import { Memory } from './git/memory.js'

/** Characters of the files that are kept; what is read from them is some fifty times as large. */
const known = new Memory<ReadFile>(2 ** 22)

/** Files that runs in this process read: most of them begin with the same few repositories. */
export const knownFiles: DocumentReader = (file) => {
  const { path, mode, encoding, text } = file
  const name = `${mode} ${encoding} ${path}\0${text}`
  return known.get(name) ?? known.keep(name, readFile(file), text.length)
}
