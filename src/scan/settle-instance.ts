import type { LineGroup, TextLine } from '../text/line-tree.js'
import type { MentionPlace } from './mention-place.js'
import { beside } from './reach.js'
import { unread, type Settled } from './settlement.js'

/** The kind of an object: one with a distribution selects a release, any other place refers to one. */
export function settleInstance(place: MentionPlace): Settled {
  const { line } = place
  const members = [line, ...beside(line)]
  const numbers = members.map(({ number }) => number)
  const range = { first: Math.min(...numbers), last: Math.max(...members.map(lastOf)) }
  if ([...place.pins.keys()].some((number) => number >= range.first && number <= range.last)) return { kind: 'pin' }
  if (/^[\s-]*select:/.test(line.text) || (line.group.owner && /^[\s-]*select:/.test(line.group.owner.text)))
    return { kind: 'left-out', line, reason: 'a replacement fills a field of it, whose text is read where it stands' }
  const said = textBetween(place, range).replace(/distribution\/(?:variant|registry|\w{0,20}[pP]ullSecret)/g, '')
  // in a text, as in YAML, the operator's own manifests count where none are written
  const isEmbedded = /(?:^|\n)[ \t]*distribution:/.test(said) && !/artifact|\{\{|\n[ \t]*\$/.test(said)
  if (isEmbedded) return { kind: 'left-out', line, reason: "an instance that takes the operator's own copy" }
  if (said.includes('flux-operator-manifests'))
    return { kind: 'left-out', line, reason: 'an instance whose manifests are accounted for by their own name' }
  if (said.includes('distribution')) return unread(place, line, 'its distribution was not read')
  return { kind: 'left-out', line, reason: 'it refers to an instance and selects no release' }
}

/** Lines of an object that are searched. */
const longestObject = 300

function textBetween({ lines }: MentionPlace, range: { readonly first: number; readonly last: number }): string {
  const numbers = Array.from(
    { length: Math.min(range.last - range.first + 1, longestObject) },
    (_, index) => range.first + index,
  )
  return numbers.map((number) => lines.get(number)?.text ?? '').join('\n')
}

/** The last line below a line. */
function lastOf(line: TextLine): number {
  let at = line
  for (;;) {
    const deepest: LineGroup | undefined = at.below.at(-1)
    const next = deepest?.lines.at(-1)
    if (!next) return at.number
    at = next
  }
}
