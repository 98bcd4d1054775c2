import type { TextLine } from '../text/line-tree.js'
import type { MentionPlace } from './mention-place.js'
import { countBefore } from '../model/sorted.js'

/** What stands in braces on one line. */
interface Braces {
  readonly start: number
  readonly end: number
  readonly outer: Braces | null
}

/** One line by its braces. */
interface FlowLine {
  /** The innermost braces around a place of the line; null where there are none. */
  around(at: number): Braces | null
  /** The innermost braces that hold a pin and one of our names; null stands for the whole line. */
  readonly holders: ReadonlySet<Braces | null>
}

const ours = /charts\/flux-(?:operator|instance)|flux-operator-manifests|controlplaneio-fluxcd\/flux-operator/g
/** A key whose value a name is, up to the name. */
const isValue = /[,{]\s{0,20}["']?[\w-]{1,80}["']?\s{0,20}(?:=>|[:=])\s{0,20}["']?(?:[a-z]{1,10}:\/\/)?[\w./-]{0,200}$/
const selects = /version|tag|rev\b|revision|digest|semver|(?<![a-z_-])ref\b/i
/** Characters of braces that are looked at for a key of a version; longer ones hold more than a chart. */
const longest = 1000
/** Braces inside of braces that are looked at. */
const deepest = 50

/**
 * True for the value of a key in braces of its own which say no version, on a line whose pins all stand in the braces of other names: in
 * `{a: {chart: x, version: 0.58.1}, b: {chart: y}}` nothing tells the version of `y`.
 */
export function isWithoutOwn({ line, lines, mention, pins }: MentionPlace): boolean {
  const own = pins.get(line.number)
  const whole = own && lines.get(line.number)
  if (!whole) return false
  const flow =
    known.get(whole) ??
    flowOf(
      whole,
      own.map(({ column }) => column - 1),
    )
  known.set(whole, flow)
  const at = mention.offset - whole.start
  const braces = flow.around(at)
  if (!braces || braces.end - braces.start > longest) return false
  const text = whole.text.slice(braces.start, braces.end)
  if (selects.test(text) || !isValue.test(text.slice(0, at - braces.start))) return false
  return !chainOf(braces).some((each) => flow.holders.has(each))
}

/** A line that names many charts is taken apart once. */
const known = new WeakMap<TextLine, FlowLine>()

function flowOf({ text }: TextLine, pins: readonly number[]): FlowLine {
  const around = bracesIn(text)
  const named = new Set([...text.matchAll(ours)].flatMap(({ index }) => chainOf(around(index))))
  const holders = new Set(pins.map((pin) => chainOf(around(pin)).find((each) => named.has(each)) ?? null))
  return { around, holders }
}

/** Some braces and those around them, and the line itself at last. */
function chainOf(braces: Braces | null): readonly (Braces | null)[] {
  const chain: (Braces | null)[] = []
  for (let at = braces; at && chain.length < deepest; at = at.outer) chain.push(at)
  return [...chain, null]
}

/** Finds the braces around a place; those that do not end on the line are none. */
function bracesIn(text: string): FlowLine['around'] {
  const ends = endsOf(text)
  const changes: { readonly at: number; readonly inside: Braces | null }[] = []
  let inside: Braces | null = null
  for (const { 0: mark, index } of text.matchAll(/[{}]/g)) {
    const end = ends.get(index)
    if (mark === '{' && end !== undefined) inside = { start: index, end, outer: inside }
    else if (inside?.end === index) inside = inside.outer
    changes.push({ at: index, inside })
  }
  return (at) => {
    const low = countBefore(changes, (change) => change.at <= at)
    return changes[low - 1]?.inside ?? null
  }
}

/** Where each brace that ends on the line does. */
function endsOf(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/[{}]/g)) {
    if (mark === '{') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start !== undefined) ends.set(start, index)
  }
  return ends
}
