const opening = /^<{7}(?: |$)/m

/** Where git left the first marker of a merge conflict in a text, in characters; null where none is. */
export function conflictIn(text: string): number | null {
  const found = opening.exec(text)
  return found && /^={7}\r?$/m.test(text) && /^>{7}(?: |$)/m.test(text) ? found.index : null
}

/** What is wrong with such a file. */
export const conflictText = 'it holds the markers of a merge conflict'
