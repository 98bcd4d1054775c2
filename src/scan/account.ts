import type { SourceFile } from '../model/file.js'
import { grouped } from '../model/grouped.js'
import type { Tree } from '../model/layout.js'
import type { LeftOut, Pin, UnreadPlace } from '../model/pin.js'
import type { Settings } from '../model/settings.js'
import { lineTree, type TextLine, type TextLines } from '../text/line-tree.js'
import { isMarked, markedReason } from './marker.js'
import { mentionsIn, type Mention } from './mentions.js'
import { namesOnPins, type NamesOnPins } from './names-on-pins.js'
import { codeText } from './text-reader.js'
import type { Surroundings } from './mention-place.js'
import { readAnew } from './read-anew.js'
import { settle } from './settle.js'
import type { Settled } from './settlement.js'
import { givenByRuns } from './given/given.js'
import { rewritesOf } from './given/rewrites.js'
import { takenFilesOf } from './given/taken-files.js'
import { hintedVersions, hints } from './hinted-versions.js'
import { unreadAt } from './unread-place.js'
import { writtenOver } from './written-over.js'

/** Where every mention of an artifact ended: in exactly one of three lists. */
export interface Account {
  readonly mentions: number
  /** How many of them pins were read from. */
  readonly pins: number
  /** One entry for each file and reason, with the line of the first. */
  readonly leftOut: readonly LeftOut[]
  readonly unread: readonly UnreadPlace[]
}

/**
 * Accounts for every place that names an artifact of ours (design, rule 13). It knows no shape: a mention is settled by a pin that was read
 * beside it, by a reason that a person accepts, or not at all. Never throws; the time grows with the length of the texts.
 */
export function accountOf(tree: Tree, pins: readonly Pin[], settings: Settings): Account {
  const { files, skipped } = tree
  const byFile = grouped(pins, ({ file }) => file)
  const names = namesOnPins(files, byFile)
  const accounts = files.map(({ file }) => accountOfFile(file, byFile.get(file.path) ?? [], names, settings))
  const unread = accounts.flatMap((each) => each.unread)
  const known = new Set(unread.map(({ file, line }) => `${file}:${line}`))
  const handed = [...givenByRuns(tree, byFile), ...rewritesOf(tree, byFile), ...takenFilesOf(tree, byFile)].filter(
    ({ file, line }) => !known.has(`${file}:${line}`),
  )
  const mendable = skipped.filter(({ cause }) => cause === 'size' || cause === 'encoding' || cause === 'name')
  return {
    mentions: sum(accounts.map(({ mentions }) => mentions)) + handed.length + skipped.length,
    pins: sum(accounts.map(({ pins: counted }) => counted)),
    leftOut: [
      ...skipped.filter((each) => !mendable.includes(each)).map(({ file, line, reason }) => ({ file, line, reason })),
      ...accounts.flatMap(({ leftOut }) => leftOut),
    ],
    unread: [...mendable.map(({ file, line, reason }) => ({ file, line, text: '', reason })), ...unread, ...handed],
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

/** A mention by the line that it stands on, and where it ended. */
export interface SettledMention {
  readonly line: number
  readonly name: string
  readonly settled: Settled
}

/** Where each mention of one file of a tree ended, none left out for being one of many. */
export function settledIn(
  path: string,
  { files }: Tree,
  pins: readonly Pin[],
  settings: Settings,
): readonly SettledMention[] {
  const file = files.find((read) => read.file.path === path)?.file
  if (!file) return []
  const byFile = grouped(pins, (pin) => pin.file)
  const mentions = mentionsIn(file.text, settings)
  const around = surroundingsOf(file, mentions, byFile.get(path) ?? [], namesOnPins(files, byFile))
  return mentions.map((mention) => ({
    line: file.text.slice(0, mention.offset).split('\n').length,
    name: mention.name,
    settled: settleAt(mention, around),
  }))
}

function accountOfFile(file: SourceFile, pins: readonly Pin[], names: NamesOnPins, settings: Settings): Account {
  const mentions = mentionsIn(file.text, settings)
  if (mentions.length === 0 && !hints(file.text)) return { mentions: 0, pins: 0, leftOut: [], unread: [] }
  const around = surroundingsOf(file, mentions, pins, names)
  const settled = mentions.map((mention) => settleAt(mention, around))
  const known = new Set(settled.flatMap((each) => (each.kind === 'pin' ? [] : [each.line.number])))
  const besideNames = hintedVersions(around).filter(({ line }) => !known.has(line.number))
  const hinted = [...besideNames, ...writtenOver(around), ...readAnew(around)].filter(
    ({ line }) => !isMarked(file, line.number),
  )
  const unread = [
    ...settled.flatMap((each) => (each.kind === 'unread' ? [each] : [])),
    ...hinted.map((each): Settled & { kind: 'unread' } => ({ kind: 'unread', ...each })),
  ]
  const leftOut = settled.flatMap((each) => (each.kind === 'left-out' ? [each] : []))
  return {
    mentions: mentions.length + hinted.length,
    pins: settled.filter(({ kind }) => kind === 'pin').length,
    leftOut: byReason(file.path, leftOut),
    unread: byLine(file, unread),
  }
}

function surroundingsOf(
  file: SourceFile,
  mentions: readonly Mention[],
  pins: readonly Pin[],
  names: NamesOnPins,
): Surroundings {
  const code = codeText(file)
  const lines = lineTree(code)
  const starts = startsOf(file.text)
  return {
    file,
    code,
    lines,
    starts,
    pins: grouped(pins, ({ line }) => line),
    digests: new Set(pins.flatMap(({ digest }) => digest ?? [])),
    names,
    named: namedOn(starts, mentions, code),
    uses: usesIn(lines),
  }
}

/** What each line names; mentions come in the order of the text. */
function namedOn(starts: readonly number[], mentions: readonly Mention[], code: string): Surroundings['named'] {
  const found = new Map<number, Set<Mention['kind']>>()
  let number = 1
  for (const { kind, offset } of [...mentions].sort((a, b) => a.offset - b.offset)) {
    while ((starts[number] ?? Infinity) <= offset) number++
    if (code.charAt(offset).trim() !== '') found.set(number, (found.get(number) ?? new Set()).add(kind))
  }
  return found
}

/** Names that are looked up in one file; each costs a reading of it. */
const mostNames = 50
/** Lines on which one name is used that are looked at. */
const mostUses = 5

/** Finds the lines that use a name. */
function usesIn(lines: TextLines): Surroundings['uses'] {
  const known = new Map<string, readonly TextLine[]>()
  return (name) => {
    const found = known.get(name) ?? (known.size < mostNames ? usesOf(name, lines) : [])
    known.set(name, found)
    return found
  }
}

function usesOf(name: string, lines: TextLines): readonly TextLine[] {
  const found: TextLine[] = []
  for (const line of lines.all()) {
    if (!uses(line.text, name)) continue
    found.push(line)
    if (found.length > mostUses) break
  }
  return found
}

function uses(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + name.length))) return true
  return false
}

function settleAt(mention: Mention, around: Surroundings): Settled {
  const settled = settle(mention, around)
  if (settled.kind !== 'unread') return settled
  const marked = [settled.line, settled.named].some(({ number }) => isMarked(around.file, number))
  return marked ? { kind: 'left-out', reason: markedReason, line: settled.named } : settled
}

/** A file that mentions the operator a hundred times for one reason is one line of a report. */
function byReason(file: string, places: readonly (Settled & { kind: 'left-out' })[]): readonly LeftOut[] {
  return [...grouped(places, ({ reason }) => reason)].map(([reason, all]) => ({
    file,
    line: all[0]?.line.number ?? 1,
    reason,
    places: all.length,
  }))
}

/** Two names beside one version are one place to look at. */
function byLine(file: SourceFile, places: readonly (Settled & { kind: 'unread' })[]): readonly UnreadPlace[] {
  return [...grouped(places, ({ line }) => line.number)].flatMap(([, all]): readonly UnreadPlace[] => {
    const [first] = all
    if (!first) return []
    const selects = all.find((each) => each.selects !== null)?.selects ?? null
    const place = unreadAt(file, first.line, first.reason)
    return [selects === null ? place : { ...place, selects }]
  })
}

function startsOf(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
