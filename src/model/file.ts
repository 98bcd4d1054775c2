import { isUtf8 } from 'node:buffer'

/** Git's modes of a tree entry: file, executable, symlink, submodule. */
export type FileMode = '100644' | '100755' | '120000' | '160000'

/** A file that git knows; the path is relative to the root and has forward slashes. */
export interface FileEntry {
  readonly path: string
  readonly mode: FileMode
}

/** A file's bytes and the text that its scanners read. */
export interface SourceFile extends FileEntry {
  readonly bytes: Uint8Array
  readonly text: string
  /** `latin1` where the bytes are not UTF-8: one character a byte, so that offsets stay true. */
  readonly encoding: 'utf8' | 'latin1'
}

/** Decodes a file so that every character offset has a byte offset; a byte order mark stays in the text. */
export function sourceFile(entry: FileEntry, bytes: Uint8Array): SourceFile {
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1'
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { path: entry.path, mode: entry.mode, bytes, text: view.toString(encoding), encoding }
}

/** The byte offset of a character offset in the file's text. */
export function byteOffset(file: SourceFile, offset: number): number {
  return file.encoding === 'latin1' ? offset : Buffer.byteLength(file.text.slice(0, offset))
}
