import type { MentionPlace, Surroundings } from './mention-place.js'
import { versionsIn } from './reach.js'
import { releasesOn } from './read-pins.js'
import { unread, type Settled } from './settlement.js'

/** A comment is none, unless it announces the version that follows it to an update bot. */
export function settleComment(place: MentionPlace): Settled {
  const { line, lines } = place
  if (announces(place)) {
    const own = lines.get(line.number)
    const next = [1, 2, 3, 4].flatMap((step) => lines.get(line.number + step) ?? [])[0]
    const announced = own ? [own] : next ? [next] : []
    if (announced.some((each) => releasesOn(each, place))) return { kind: 'pin' }
    const missed = versionsIn(announced)[0]
    if (missed) return unread(place, missed.line, 'a comment announces its version, which was not read')
  }
  return { kind: 'left-out', line, reason: 'a comment' }
}

/** A comment may name the operator ten thousand times on one line, and is read once. */
const announcing = new WeakMap<Surroundings['starts'], Map<number, boolean>>()

function announces({ line: { number, start }, file, starts }: MentionPlace): boolean {
  const known = announcing.get(starts) ?? new Map<number, boolean>()
  announcing.set(starts, known)
  const end = (starts[number] ?? file.text.length + 1) - 1
  const found =
    known.get(number) ?? /(?:renovate|flux-lockstep):/.test(file.text.slice(starts[number - 1] ?? start, end))
  known.set(number, found)
  return found
}

/** True where a mention stands in a comment. */
export function isComment({ code, file, mention, line }: MentionPlace): boolean {
  if (line.text === '') return true
  const before = file.text.slice(line.start, mention.offset)
  return (
    code.charAt(mention.offset).trim() === '' ||
    /^\s*(?:\/\/|\/?\*|<!--|\{[#{]-? *[/#]|--\s|;)|\s(?:#|\/\/)\s/.test(before)
  )
}
