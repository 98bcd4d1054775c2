import type { ChangedFile } from '../model/change.js'
import { diffLines } from '../text/line-diff.js'
import { hunksOf } from '../text/unified-diff.js'

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

/** Paths with unusual characters in git's C-like quotes. */
function quotedPath(path: string): string {
  if (/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/.test(path)) return path
  const bytes = Array.from(Buffer.from(path), (byte) => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`
    return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`
  })
  return `"${bytes.join('')}"`
}
