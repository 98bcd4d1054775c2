import type { MentionPlace, Surroundings } from './mention-place.js'
import type { Pin } from '../model/pin.js'
import type { LineGroup, TextLine } from '../text/line-tree.js'
import { excuseOf, projectExcuse } from './excuses.js'
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
  const settled = settleName(place)
  if (settled.kind !== 'unread' || mention.kind !== 'filled-chart') return settled
  return settleByCalls(place) ?? { ...settled, reason: filledReason }
}

/** Lines above a name among which the function is looked for that it stands in. */
const longestFunction = 60
const functionHeader = /^\s*(?:function\s+([\w-]{1,80})|define\s+([\w-]{1,80})|([A-Za-z_][\w-]{0,80})\s*\(\)\s*\{?\s*$)/

/** A function that is told the chart is settled where it is called for one of ours. */
function settleByCalls(place: MentionPlace): Settled | null {
  const { line, lines } = place
  for (let number = line.number; number > 0 && line.number - number < longestFunction; number--) {
    const found = functionHeader.exec(lines.get(number)?.text.slice(0, 200) ?? '')
    const name = found?.[1] ?? found?.[2] ?? found?.[3]
    if (name === undefined) continue
    const calls = place.uses(name).filter((use) => /flux-(?:operator|instance)/.test(use.text) && use.number !== number)
    return calls.length > 0 && calls.every((use) => releasesOn(use, place) || takesNamed(use, place))
      ? { kind: 'pin' }
      : null
  }
  return null
}

/** True for a line with a variable that bears a pin. */
function takesNamed({ text }: TextLine, { names, file }: MentionPlace): boolean {
  return [...text.slice(0, 500).matchAll(/\$[({]?([A-Za-z_]\w{0,60})/g)].some(([, name = '']) =>
    names.has(name, file.path),
  )
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
  const around = [line, ...beside(line)]
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
  const near = [...behind, ...selectingNear(line, statement), ...versionsListed(line)]
  const open = near.find((each) => !isRead(each, place))
  if (open) return unread(place, open.line, reasonOf(open))
  return near.length > 0 ? { kind: 'pin' } : null
}

/** The project by its address, beside what selects a release of it: a source of Git, a checkout, a download. */
function settleProject(place: MentionPlace): Settled | null {
  const { line, statement } = place
  const selecting = selectingNear(line, statement).filter(isOurs)
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
    if (use.number === line.number || isUse?.test(use.text) === false) continue
    const statement = statementOf(use, lines)
    const own = settleStatement(place, statement)
    if (own) return own
    const near = selectingNear(use, statement)
    const open = near.find((each) => !isRead(each, place))
    if (open) return unread(place, open.line, reasonOf(open))
    if (near.length > 0) return { kind: 'pin' }
  }
  return null
}

/** The name that a line gives to what stands behind it; one that says something, or any name would do. */
function assigned(text: string): string | null {
  const name =
    /^\s*(?:export\s+|readonly\s+|local\s+|const\s+|let\s+|var\s+|declare\s+(?:-\w+\s+)?)*\$?["']?([A-Za-z_][\w-]{2,60})["']?\s*(?::=|\?=|[:=])/.exec(
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

/** True for a line with a pin of a release on it, or in what it holds: `ref:` with its tag below. */
function releasesNear(line: TextLine, place: MentionPlace): boolean {
  const held = /^[\s-]*["']?ref["']?\s*:/.test(line.text) ? line.below.flatMap(({ lines }) => lines.slice(0, 10)) : []
  return [line, ...held].some((each) => releasesOn(each, place))
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

/** A comment is none, unless it announces the version that follows it to an update bot. */
function settleComment(place: MentionPlace): Settled {
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

function isComment({ code, file, mention, line }: MentionPlace): boolean {
  if (line.text === '') return true
  const before = file.text.slice(line.start, mention.offset)
  return (
    code.charAt(mention.offset).trim() === '' ||
    /^\s*(?:\/\/|\/?\*|<!--|\{[#{]-? *[/#]|--\s|;)|\s(?:#|\/\/)\s/.test(before)
  )
}

/** True where a pin stands on what selects, or at the variable that it names. */
function isRead({ line, text, kind }: Selecting, place: MentionPlace): boolean {
  const on = pinsOn(line, place)
  if (on.some(({ value }) => value === '' || text.includes(value) || value.includes(text))) return true
  if (kind === 'range' && place.digests.has(text)) return true
  // an alias of YAML
  if (/^\*\w/.test(text))
    return referredLines({ ...place, line, statement: [line] }).some((each) => releasesOn(each, place))
  return kind === 'named' && isNamed(line, text, place)
}

/** True where a pin stands at the variable that a text names. */
function isNamed(line: TextLine, text: string, place: MentionPlace): boolean {
  // an expression whose default stands in quotes is cut off there, and the default is the pin
  if (/\{\{[^}]*$/.test(text) && pinsOn(line, place).length > 0) return true
  if (isFormat.test(text)) return isArgument(line, text, place)
  // of ${NAME:?what is missing} the name counts
  const names = text.split('|')[0]?.match(/[A-Za-z_][\w-]*/g) ?? []
  const last = /^v?\$\{(\w+):?[-=?+]/.exec(text)?.[1] ?? names.at(-1)
  return last !== undefined && place.names.has(last, place.file.path)
}

const isFormat = /^v?(?:%[sdv]|\{\d?\})$/

/** The argument of a format stands behind it. */
function isArgument({ text: whole }: TextLine, text: string, { names, file }: MentionPlace): boolean {
  const from = whole.indexOf(text) + text.length
  const argument = /[A-Za-z_]\w*/.exec(whole.slice(from, from + 200))?.[0]
  return argument !== undefined && names.has(argument, file.path)
}

/** True for a line with a pin of a release; the version of Flux alone settles no name. */
function releasesOn(line: TextLine, around: Surroundings): boolean {
  return pinsOn(line, around).some(({ role }) => role !== 'flux-version')
}

function pinsOn({ number }: TextLine, { pins }: Surroundings): readonly Pin[] {
  return pins.get(number) ?? []
}
