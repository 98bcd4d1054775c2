import type { ChangedFile } from '../model/change.js'
import { diffLines, type DiffLine } from './line-diff.js'

/** Lines around a change, as git shows them. */
const context = 3

/**
 * A patch that `git apply` takes: https://git-scm.com/docs/diff-format. Empty where nothing changes. A file
 * that is not UTF-8 shows replacement characters, and its part does not apply.
 */
export function renderPatch(files: readonly ChangedFile[]): string {
  return files.map(filePatch).join('')
}

function filePatch(file: ChangedFile): string {
  if (file.before !== null && file.after !== null && Buffer.compare(file.before, file.after) === 0) return ''
  const before = linesOf(file.before)
  const after = linesOf(file.after)
  const [from, to] = [quotedPath(`a/${file.path}`), quotedPath(`b/${file.path}`)]
  const head = [`diff --git ${from} ${to}`]
  if (file.before === null) head.push(`new file mode ${file.mode}`)
  if (file.after === null) head.push(`deleted file mode ${file.mode}`)
  const hunks = hunksOf(diffLines(before, after))
  if (hunks.length > 0)
    head.push(`--- ${file.before === null ? '/dev/null' : from}`, `+++ ${file.after === null ? '/dev/null' : to}`)
  return `${head.join('\n')}\n${hunks.join('')}`
}

/** Lines with their line feed, so that a last line without one differs. */
function linesOf(bytes: Uint8Array | null): readonly string[] {
  if (bytes === null || bytes.length === 0) return []
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  return text.split(/(?<=\n)/)
}

interface Hunk {
  readonly start: number
  readonly end: number
}

function hunksOf(lines: readonly DiffLine[]): readonly string[] {
  const ranges: Hunk[] = []
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'same') continue
    const start = Math.max(0, index - context)
    const end = Math.min(lines.length, index + context + 1)
    const last = ranges.at(-1)
    if (last !== undefined && start <= last.end) ranges[ranges.length - 1] = { start: last.start, end }
    else ranges.push({ start, end })
  }
  return ranges.map((range) => hunkText(lines, range))
}

const signs = { same: ' ', removed: '-', added: '+' } as const

function hunkText(lines: readonly DiffLine[], range: Hunk): string {
  const count = (from: number, to: number, other: 'added' | 'removed') =>
    lines.slice(from, to).filter((line) => line.kind !== other).length
  const oldLength = count(range.start, range.end, 'added')
  const newLength = count(range.start, range.end, 'removed')
  const oldStart = count(0, range.start, 'added') + (oldLength === 0 ? 0 : 1)
  const newStart = count(0, range.start, 'removed') + (newLength === 0 ? 0 : 1)
  const body = lines.slice(range.start, range.end).map((line) => {
    const missing = line.text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'
    return `${signs[line.kind]}${line.text}${missing}`
  })
  return `@@ -${span(oldStart, oldLength)} +${span(newStart, newLength)} @@\n${body.join('')}`
}

function span(start: number, length: number): string {
  return length === 1 ? String(start) : `${start},${length}`
}

/** Paths with unusual characters in git's C-like quotes. */
function quotedPath(path: string): string {
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/.test(path)) return path
  const bytes = Array.from(Buffer.from(path), (byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`
    return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${bytes.join('')}"`
}
