import type { SourceFile } from '../model/file.js'

/** What the report says of a pin that a marker keeps. */
export const markedReason = 'a comment keeps it'

const words = 'flux-lockstep: ignore'
/** A file may hold ten thousand pins, and its lines are looked at once. */
const known = new WeakMap<SourceFile, ReadonlySet<number>>()

/** True for a line with or under `# flux-lockstep: ignore`; lines count from 1. */
export function isMarked(file: SourceFile, line: number): boolean {
  if (!file.text.includes(words)) return false
  const marked = known.get(file) ?? markedLines(file)
  known.set(file, marked)
  return marked.has(line) || marked.has(line - 1)
}

function markedLines({ text }: SourceFile): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, line] of text.split('\n').entries())
    if (line.includes(words) && /#\s*flux-lockstep: ignore\b/.test(line)) found.add(index + 1)
  return found
}
