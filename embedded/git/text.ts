import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Memory } from './memory.js'
import { readBlob } from './objects.js'
import { askGit } from './process.js'

/** What a change of one file comes to, in git's words. */
export interface TextChange {
  readonly additions: number
  readonly deletions: number
  /** The hunks; binary files have none, and neither has a change of the mode alone. */
  readonly patch: string | null
}

const changes = new Memory<TextChange>(1 << 12)
const merges = new Memory<{ readonly bytes: Buffer | null }>(1 << 10)

/** The hunks between two blobs, null for none. Git finds them, once for each pair. */
export function textChange(bare: string, before: string | null, after: string | null): TextChange {
  return changes.of(`${before ?? ''} ${after ?? ''}`, () => {
    const patch = before !== null && after !== null ? hunksBetween(bare, before, after) : wholeHunk(bare, before, after)
    const count = (sign: string): number => (patch ?? '').split('\n').filter((line) => line.startsWith(sign)).length
    return { additions: count('+'), deletions: count('-'), patch }
  })
}

function hunksBetween(bare: string, before: string, after: string): string | null {
  if (before === after) return null
  const diff = askGit(bare, ['diff', '--no-color', '--no-ext-diff', '--no-textconv', before, after]) ?? ''
  const start = diff.search(/^@@ /m)
  return start < 0 ? null : diff.slice(start)
}

/** A file that comes or goes is one hunk. */
function wholeHunk(bare: string, before: string | null, after: string | null): string | null {
  const bytes = readBlob(bare, before ?? after ?? '') ?? Buffer.alloc(0)
  // Git takes a file for binary where its beginning holds a NUL.
  if (bytes.length === 0 || bytes.subarray(0, 8000).includes(0)) return null
  const text = bytes.toString('utf8')
  const lines = text.replace(/\n$/, '').split('\n')
  const range = lines.length === 1 ? '1' : `1,${lines.length}`
  const sign = after === null ? '-' : '+'
  return [
    after === null ? `@@ -${range} +0,0 @@` : `@@ -0,0 +${range} @@`,
    ...lines.map((line) => sign + line),
    ...(text.endsWith('\n') ? [] : ['\\ No newline at end of file']),
  ].join('\n')
}

/** The text that an automatic merge of two versions of a blob gives, or null where they conflict. Git merges, once for each three. */
export function mergedText(bare: string, base: string, ours: string, theirs: string): Buffer | null {
  return merges.of(`${base} ${ours} ${theirs}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'merge-'))
    try {
      const files = [ours, base, theirs].map((blob, i) => {
        const file = join(folder, String(i))
        writeFileSync(file, readBlob(bare, blob) ?? '')
        return file
      })
      // The exit code is the number of conflicts.
      const clean = askGit(bare, ['merge-file', '--quiet', ...files]) !== null
      return { bytes: clean ? readFileSync(join(folder, '0')) : null }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }).bytes
}
