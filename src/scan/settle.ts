import { isOfAnother, type MentionPlace, type Surroundings } from './mention-place.js'
import type { LineGroup, TextLine } from '../text/line-tree.js'
import { excuseOf, projectExcuse } from './excuses.js'
import { isWithoutOwn } from './flow-mappings.js'
import type { Mention } from './mentions.js'
import {
  beside,
  refsBeside,
  selectingBehind,
  selectingBelow,
  selectingNear,
  statementOf,
  versionsIn,
  versionsListed,
  type Selecting,
} from './reach.js'
import { isRead, releasesNear, releasesOn } from './read-pins.js'
import { settleByCalls } from './settle-calls.js'
import { isComment, settleComment } from './settle-comment.js'
import { settleInstance } from './settle-instance.js'
import { referredLines } from './referred-lines.js'
import { reasonOf, unread, type Settled } from './settlement.js'

/** Settles one mention by the pins that were read beside it, or by a reason. */
export function settle(mention: Mention, around: Surroundings): Settled {
  const line = windowed(lineAt(around, mention.offset), mention)
  const place: MentionPlace = { ...around, mention, line, statement: statementOf(line, around.lines) }
  if (isComment(place)) return settleComment(place)
  const excuse = excuseOf(place)
  if (excuse !== null)
    return (excuse === projectExcuse ? settleProject(place) : null) ?? { kind: 'left-out', line, reason: excuse }
  if (mention.kind === 'instance') return settleInstance(place)
  if (mention.kind === 'module') return settleModule(place)
  if (mention.kind === 'mirror') return settleMirror(place)
  if (/^(?:operator-chart|instance-chart|manifests)$/.test(mention.kind) && isWithoutOwn(place))
    return settleBare(place)
  const settled = settleName(place)
  if (settled.kind !== 'unread' || mention.kind !== 'filled-chart') return settled
  return settleByCalls(place) ?? { ...settled, reason: filledReason }
}

/** Characters of a long line on either side of a name that belong to it. */
const nearby = 200

/** Of a very long line the part around a name, or every name of a minified file would answer for the whole of it. */
function windowed(line: TextLine, { offset, name }: Mention): TextLine {
  if (line.text.length <= 4 * nearby) return line
  const from = Math.max(0, offset - line.start - nearby)
  const text = line.text.slice(from, offset - line.start + name.length + nearby)
  return { ...line, text, start: line.start + from }
}

/** The line of an offset, found by halves; one that is a comment alone stands by itself. */
function lineAt({ lines, starts }: Surroundings, offset: number): TextLine {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return lines.get(low + 1) ?? { number: low + 1, text: '', start: starts[low] ?? 0, group: alone, below: [] }
}

const alone: LineGroup = { lines: [], owner: null, apart: true }

/** A version or a tag within reach that was not read as a pin is not understood; without any, a pin beside the name settles it. */
function settleName(place: MentionPlace): Settled {
  const { line, statement } = place
  const own = settleStatement(place, statement) ?? settleNear(place)
  if (own) return own
  const { owner } = line.group
  // what folded text holds alone stands where its key does
  if (owner !== null && line.group.lines.length === 1 && /[|>][-+]?\s*$/.test(owner.text.slice(-20)))
    return settleName({ ...place, line: owner, statement: [owner] })
  const listed = settleListed(place)
  if (listed) return listed
  const around = [line, ...beside(line).filter((each) => !isOfAnother(each, place))]
  if (owner !== null && around.some((each) => releasesNear(each, place))) return { kind: 'pin' }
  if (referredLines(place).some((each) => releasesOn(each, place))) return { kind: 'pin' }
  return settleByUse(place) ?? settleMoving(place, around) ?? settleBare(place)
}

/** What selects in the reference itself or around it; null where nothing does. */
function settleNear(place: MentionPlace): Settled | null {
  const { line, statement, mention } = place
  const behind = selectingBehind(line, mention.offset + mention.name.length)
  // what the reference itself says goes before what stands around it
  if (behind.length > 0 && behind.every((each) => isRead(each, place))) return { kind: 'pin' }
  const near = [...behind, ...nearOf(place, line, statement), ...versionsListed(line)]
  const open = near.find((each) => !isRead(each, place))
  if (open) return unread(place, open.line, reasonOf(open))
  return near.length > 0 ? { kind: 'pin' } : null
}

function nearOf(place: MentionPlace, line: TextLine, statement: readonly TextLine[]): readonly Selecting[] {
  return selectingNear(line, statement, (each) => isOfAnother(each, place))
}

/** The project by its address, beside what selects a release of it: a source of Git, a checkout, a download. */
function settleProject(place: MentionPlace): Settled | null {
  const { line, statement } = place
  const selecting = nearOf(place, line, statement).filter(isOurs)
  const near = [...versionsIn(statement), ...selecting, ...refsBeside(line), ...versionsListed(line)]
  const open = near.find((each) => !isRead(each, place))
  if (open) return unread(place, open.line, reasonOf(open))
  return near.length > 0 ? { kind: 'pin' } : null
}

/** A version or a range by the operator's numbers. */
function isOurs({ kind, text }: Selecting): boolean {
  return kind !== 'named' && /^[~^<>=v\s]{0,4}[01]\.\d/.test(text)
}

/** A version in the statement itself that no pin was read from, or a pin there; null where it says nothing. */
function settleStatement(place: MentionPlace, statement: readonly TextLine[]): Settled | null {
  const missed = versionsIn(statement).find((version) => !isRead(version, place))
  if (missed) return unread(place, missed.line, reasonOf(missed))
  return statement.some((each) => releasesOn(each, place)) ? { kind: 'pin' } : null
}

/** Entries of a list that are looked at in each direction. */
const longestList = 40

/** One word of a command whose words are the entries of a list, a flag for the version among them. */
function settleListed(place: MentionPlace): Settled | null {
  const { line, lines } = place
  const indent = /^(\s*)- /.exec(line.text)?.[1]
  if (indent === undefined) return null
  const isEntry = (each: TextLine | undefined): each is TextLine => each?.text.startsWith(`${indent}- `) === true
  let [first, last] = [line.number, line.number]
  while (line.number - first < longestList && isEntry(lines.get(first - 1))) first--
  while (last - line.number < longestList && isEntry(lines.get(last + 1))) last++
  const entries = Array.from({ length: last - first + 1 }, (_, index) => lines.get(first + index)).filter(isEntry)
  return entries.some(({ text }) => text.includes('--version')) ? settleStatement(place, entries) : null
}

/** An address that is given a name is settled where that name is used. */
function settleByUse(place: MentionPlace): Settled | null {
  const { line, lines } = place
  const name = assigned(line.text)
  if (name === null) return null
  const isUse = isVague.test(name) ? new RegExp(`[$%.]\\{?${name}\\b`) : null
  for (const use of place.uses(name)) {
    if (use.number === line.number || isUse?.test(use.text) === false || !takes(use.text, name)) continue
    const statement = statementOf(use, lines)
    const own = settleStatement(place, statement)
    if (own) return own
    const near = nearOf(place, use, statement)
    const open = near.find((each) => !isRead(each, place))
    if (open) return unread(place, open.line, reasonOf(open))
    if (near.length > 0) return { kind: 'pin' }
  }
  return null
}

/** True for a line that has a name where it stands for something: what gives the same name another value does not take this one. */
function takes(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/^["']?[ \t]{0,8}(?::=|\?=|[:=](?!=))/.test(text.slice(at + name.length, at + name.length + 12))) return true
  return false
}

/** The name that a line gives to what stands behind it; one that says something, or any name would do. */
function assigned(text: string): string | null {
  const name =
    /^\s*(?:- +)?(?:export\s+|readonly\s+|local\s+|const\s+|let\s+|var\s+|declare\s+(?:-\w+\s+)?)*\$?["']?([A-Za-z_][\w-]{2,60})["']?\s*(?::=|\?=|[:=](?!\/\/))/.exec(
      text,
    )?.[1]
  return name !== undefined && (/^[A-Z_\d]+$|flux|operator|instance/i.test(name) || isVague.test(name)) ? name : null
}

/** Words that stand in every file, and name something only behind the sign of a variable. */
const isVague = /^(?:chart|url|image|name|version)$/i

/** What the official module of Terraform installs; its own version is another number. */
function settleModule(place: MentionPlace): Settled {
  const { line } = place
  const below = beside(line).flatMap((each) =>
    /operator_chart/.test(each.text)
      ? [each]
      : each.below.flatMap((group) => group.lines.filter(({ text }) => /operator_chart/.test(text))),
  )
  const near = below.flatMap((chart) => selectingBelow(chart))
  const open = near.find((each) => !isRead(each, place))
  if (open) return unread(place, open.line, reasonOf(open))
  if (near.length > 0) return { kind: 'pin' }
  return {
    kind: 'left-out',
    line,
    reason: 'a module with versions of its own, which is told no version of the operator',
  }
}

/** Levels below a package at which its channels and bundles name releases. */
const mirrorLevels = 4

/** A mirror for OLM copies releases of the operator, and whoever installs it there can take no other. */
function settleMirror(place: MentionPlace): Settled {
  const { line } = place
  const copied = versionsIn([line, ...beside(line), ...linesBelow([line, ...beside(line)], mirrorLevels)])
  const open = copied.filter((each) => !isRead(each, place))
  const last = open.find(({ line: { text } }) => text.includes('maxVersion')) ?? open[0]
  if (last) return unread(place, last.line, 'a mirror copies this release, and is moved by hand')
  if (copied.length > 0) return { kind: 'pin' }
  return { kind: 'left-out', line, reason: 'a mirror copies the newest release of a package, and installs nothing' }
}

/** Lines below some others, no more on each level than a reader would look at. */
function linesBelow(lines: readonly TextLine[], depth: number): readonly TextLine[] {
  if (depth === 0) return []
  const groups = lines.flatMap(({ below }) => below.slice(0, 60))
  const below = groups.slice(0, 60).flatMap((group) => group.lines.slice(0, 60))
  return below.length === 0 ? [] : [...below, ...linesBelow(below, depth - 1)]
}

/** A release that pins are at stands beside a name that nothing else tells the version of. */
function settleMoving(place: MentionPlace, near: readonly TextLine[]): Settled | null {
  const moving = versionsIn(near).find(({ text }) => place.names.moves(text.replace(/^v/, '')))
  return moving && !isRead(moving, place) && /chart|manifests/.test(place.mention.kind)
    ? unread(place, moving.line, reasonOf(moving))
    : null
}

/** A name without any version: what is taken by it is the newest, if anything is. */
function settleBare(place: MentionPlace): Settled {
  const { line, mention } = place
  if (mention.kind === 'charts')
    return { kind: 'left-out', line, reason: 'an address of charts without the name of one' }
  if (mention.kind === 'filled-chart') return unread(place, line, filledReason)
  // what kustomize writes a tag for has none of its own
  if (mention.kind === 'operator' && place.names.isTagged && /\bimage["']?\s*:/.test(line.text)) return { kind: 'pin' }
  return unread(
    place,
    line,
    mention.kind === 'package' ? 'no version of the package is read' : 'no version is read beside it',
    // whoever takes the operator from there decides its release
    mention.kind === 'operator-chart' ? 'operator-chart' : null,
  )
}

const filledReason = 'which chart is taken is filled in from elsewhere, and with it its version'
