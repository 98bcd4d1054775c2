import { diffLines, type DiffLine } from './line-diff.js'

/** Lines around a change, as git shows them. */
const context = 3

/** The hunks of a unified diff, without headers; empty where both are the same. */
export function unifiedDiff(before: readonly string[], after: readonly string[]): string {
  return hunksOf(diffLines(before.map(ended), after.map(ended))).join('')
}

function ended(line: string): string {
  return `${line}\n`
}

interface Hunk {
  readonly start: number
  readonly end: number
}

/** The hunks of a comparison, each line with its line feed, and with git's remark where it has none. */
export function hunksOf(lines: readonly DiffLine[]): readonly string[] {
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
