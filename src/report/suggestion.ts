import type { ChangedFile } from '../model/change.js'
import { blocks, fenced } from '../text/markdown.js'
import { isVisible } from '../text/visible.js'

/** A line of a pull request's diff that one click would mend. */
export interface Suggestion {
  readonly path: string
  /** In the file as the pull request's head has it. */
  readonly line: number
  readonly body: string
}

/** A hidden first line that says whose suggestion it is. */
const suggestionMark = '<!-- flux-lockstep:suggestion -->'

/** Lines are one click each; more are better taken from the patch. */
const limit = 10

/**
 * Suggestions for the lines that a completion edits, as far as they lie in the diff, which is the only place where GitHub takes them. A line
 * counts only where the diff shows the very text that the edit replaces; lines that would not be what they look like are left to the patch.
 */
export function suggestionsOf(
  files: readonly ChangedFile[],
  diff: readonly { readonly path: string; readonly patch: string }[],
): readonly Suggestion[] {
  const found = files.flatMap((file) => {
    const shown = shownLines(diff.find(({ path }) => path === file.path)?.patch ?? '')
    return editedLines(file).flatMap(({ line, old, now }): readonly Suggestion[] =>
      shown.get(line) === old && isVisible(now) ? [{ path: file.path, line, body: bodyOf(now) }] : [],
    )
  })
  return found.slice(0, limit)
}

function bodyOf(now: string): string {
  return blocks(suggestionMark, 'This pin belongs to the same release:', fenced('suggestion', now))
}

/** Edits of pins never add or remove a line. */
function editedLines({ before, after }: ChangedFile): readonly { line: number; old: string; now: string }[] {
  const [olds, news] = [linesOf(before), linesOf(after)]
  if (olds.length !== news.length) return []
  return olds.flatMap((old, index) => {
    const now = news[index] ?? ''
    return old === now ? [] : [{ line: index + 1, old, now }]
  })
}

function linesOf(bytes: Uint8Array | null): readonly string[] {
  return bytes === null ? [] : Buffer.from(bytes).toString('utf8').split('\n')
}

/** The lines of the new side that a unified diff shows, by their number. */
function shownLines(patch: string): ReadonlyMap<number, string> {
  const shown = new Map<number, string>()
  let line = 0
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1]
    if (start !== undefined) line = Number(start)
    else if (text.startsWith('+') || text.startsWith(' ')) shown.set(line++, text.slice(1))
  }
  return shown
}
