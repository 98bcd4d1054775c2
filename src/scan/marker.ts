import type { SourceFile } from '../model/file.js'

/** What the report says of a pin that a marker keeps. */
export const markedReason = 'a comment keeps it'

/** True for a line with or under `# flux-lockstep: ignore`; lines count from 1. */
export function isMarked({ text }: SourceFile, line: number): boolean {
  if (!text.includes('flux-lockstep: ignore')) return false
  const lines = text.split('\n')
  return [lines[line - 1], lines[line - 2]].some((each) => /#\s*flux-lockstep: ignore\b/.test(each ?? ''))
}
