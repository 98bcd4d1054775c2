import { isUtf8 } from 'node:buffer'
import type { Position } from './place.js'

/** Git's modes of a tree entry: file, executable, symlink, submodule. */
export type FileMode = '100644' | '100755' | '120000' | '160000'

/** A file that git knows; the path is relative to the root and has forward slashes. */
export interface FileEntry {
  readonly path: string
  readonly mode: FileMode
  /** True of a file whose mode is only looked up where it is asked for. */
  readonly isFile?: true
}

/**
 * False for a path that stands for bytes which are no UTF-8: whoever decodes them writes U+FFFD in their place, and a file that is written under
 * that name is another one. Nothing of such a path is read or written.
 */
export function hasTrueName({ path }: Pick<FileEntry, 'path'>): boolean {
  return !path.includes('\uFFFD')
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
  if (file.encoding === 'latin1') return offset
  const mark = nearestMark(offset)
  return counted(file.text, mark * distance, offset, marksOf(file)[mark] ?? start).bytes
}

/** Line and column of a character offset in the file's text. */
export function positionIn(file: SourceFile, offset: number): Position {
  const mark = nearestMark(offset)
  const { line, column } = counted(file.text, mark * distance, offset, marksOf(file)[mark] ?? start)
  return { line, column }
}

/** UTF-8 bytes before a character, and its line and column. */
interface Mark extends Position {
  readonly bytes: number
}

const start: Mark = { bytes: 0, line: 1, column: 1 }
/** UTF-16 units between two marks. */
const distance = 1024
/** A file of a megabyte may hold ten thousand pins: none of them is counted from the start of the file. */
const marks = new WeakMap<SourceFile, readonly Mark[]>()

function nearestMark(offset: number): number {
  return Math.floor(Math.max(0, offset) / distance)
}

function marksOf(file: SourceFile): readonly Mark[] {
  const known = marks.get(file)
  if (known) return known
  const found = [start]
  for (let from = 0; from + distance <= file.text.length; from += distance)
    found.push(counted(file.text, from, from + distance, found.at(-1) ?? start))
  marks.set(file, found)
  return found
}

/** A surrogate pair counts with its first half, so that a mark may stand inside one. */
function counted(text: string, from: number, to: number, before: Mark): Mark {
  let { bytes, line, column } = before
  for (let at = from; at < to && at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff
    const isFirstHalf = unit >= 0xd800 && unit <= 0xdbff
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : isFirstHalf ? 4 : isSecondHalf ? 0 : 3
    if (unit === 0x0a) {
      line++
      column = 1
    } else if (!isSecondHalf) column++
  }
  return { bytes, line, column }
}

/** As git decides it: a NUL among the first 8000 bytes. */
export function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0)
}
