import type { UnreadPlace } from '../model/pin.js'
import type { TextLine } from '../text/line-tree.js'

/** Characters of a line that are looked at for what is shown of it, and those that a report shows. */
const [readable, longest] = [2000, 160]

/** A line that was not understood, as a report shows it. */
export function unreadAt({ path }: { readonly path: string }, line: TextLine, reason: string): UnreadPlace {
  const text = line.text.slice(0, readable).trim()
  return { file: path, line: line.number, text: text.length > longest ? `${text.slice(0, longest)} …` : text, reason }
}
