import type { SourceFile } from '../../model/file.js'
import { oncePer } from '../../model/once-per.js'
import { lineTree, type TextLine } from '../../text/line-tree.js'
import { isMessage } from '../excuses.js'
import { contentAt } from '../program/file-contents.js'
import { placeholderIn } from '../program/placeholder.js'
import { beside, statementOf, versionsIn } from '../reach.js'
import { codeText } from '../text-reader.js'
import { isShell, runnerOf, type Default } from './default.js'
import { takesMade } from './makefile.js'
import type { Run } from './runs.js'

/** What one line gives a name: a version, something that nothing here tells, or what its own file is given under a name. */
export interface Given {
  readonly kind: 'version' | 'open' | 'handed-on'
  readonly line: TextLine
  /** Of what is handed on the name in the file that runs it. */
  readonly name: string
}

/** Lines that a file is told, so that a name of it may be at a pin there. */
export type PinnedLines = (path: string) => ReadonlySet<number>

/** What a run gives a default; what the environment around it has under that name is handed on. */
export function givenBy(run: Run, given: Default, pinned: PinnedLines): readonly Given[] {
  if (isMessage(run.line.text) || !isTaken(run, given)) return []
  return given.ways.flatMap((way): readonly Given[] => {
    switch (way) {
      case 'argument':
        return argumentsIn(run, given).flatMap((word) => judged(run, run.line, word, pinned))
      case 'assignment':
        return assignedIn(run, given.name).flatMap((word) => judged(run, run.line, word, pinned))
      case 'environment':
        return environmentOf(run, given.name, pinned)
    }
  })
}

/** False for a call of make that makes nothing which takes the name, and for one of task that names no task of the file. */
function isTaken({ behind }: Run, { file, runner, name, isHandedOn }: Default): boolean {
  if (isHandedOn || (runner !== 'make' && runner !== 'task')) return true
  const targets = wordsBehind(
    behind.replace(/(?:^|\s)(?:-[CfIjo]|--(?:directory|file|makefile|jobs)[= ])[ \t]{0,4}[^\s-][^\s]{0,200}/g, ' '),
  )
    .filter((text) => !/[=$]|^-/.test(text))
    .map((text) => text.replace(/^["']|["']$/g, ''))
  if (runner === 'make') return takesMade(file, targets, name)
  const isOf = (target: string): boolean => file.text.includes(`${target.replace(/^.*:/, '')}:`)
  return targets.length === 0 || targets.some(isOf)
}

/** Characters of a line that are read. */
const readable = 2000

/** A word of a command, whatever stands for it. */
const words =
  /(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'|\$\{\{[^{}\n]{0,200}\}\}|\{\{[^{}\n]{0,200}\}\}|\$\{[^{}\n]{0,200}\}|\$\([^()\n]{0,300}\)|`[^`\n]{0,200}`|[^\s|;&<>"'`()])+|[|;&<>)]/g
/** Words of one command that are looked at. */
const mostWords = 60

/** The words behind a command up to the next one. */
function wordsBehind(behind: string): readonly string[] {
  const found: string[] = []
  for (const [text] of behind.replace(/^["']/, '').slice(0, readable).matchAll(words)) {
    if (/^[|;&<>)]$/.test(text) || found.length >= mostWords) break
    found.push(text)
  }
  return found
}

function argumentsIn({ behind }: Run, { name, recipe }: Default): readonly string[] {
  const all = wordsBehind(behind)
  const from = recipe === undefined ? 0 : all.findIndex((text) => text.replace(/^.*(?:::|\s)/, '') === recipe) + 1
  if (recipe !== undefined && from === 0) return []
  const given = all.slice(from)
  if (name !== '*') return given.slice(Number(name) - 1, Number(name))
  return given.map((text) => /^--?[\w-]{1,40}=(.*)$/.exec(text)?.[1] ?? text)
}

/** `V=0.58.1` among the words of make, just or task, and `--set V 0.58.1`. */
function assignedIn({ behind }: Run, name: string): readonly string[] {
  const all = wordsBehind(behind)
  return all.flatMap((text, index) => {
    if (text.startsWith(`${name}=`)) return [text.slice(name.length + 1)]
    return text === '--set' && all[index + 1] === name ? (all[index + 2] ?? []) : []
  })
}

/** What a word gives: `$1` and `$NAME` hand on what the file itself is given, unless it says what they are. */
function judged(run: Run, line: TextLine, word: string, pinned: PinnedLines): readonly Given[] {
  const { file } = run
  const text = word.replace(/^(["'])(.*)\1$/, '$2')
  if (text === '' || pinned(file.path).has(line.number)) return []
  if (isSelecting(line, text)) return [{ kind: 'version', line, name: '' }]
  if (!/[$`]|\{\{/.test(text)) return []
  const argument = /^\$\{?([\d@*])/.exec(text)?.[1]
  if (argument !== undefined) return isShell(file) ? [{ kind: 'handed-on', line, name: argument }] : []
  const open: Given = { kind: 'open', line, name: '' }
  const content = contentAt(text, 0)
  if (content !== null) return isPinned(content.path.split('#')[0] ?? '', pinned) ? [] : [open]
  const name = placeholderIn(text)?.segments.at(-1)
  if (name === undefined) return /\$\(|`|\$\{\{|\{\{/.test(text) ? [open] : []
  return named(run, { line, text }, name, pinned)
}

function isPinned(path: string, pinned: PinnedLines): boolean {
  return pinned(path.replace(/^\.\//, '')).size > 0
}

/** What a name gives that the file takes for a value: a pin, a version that was not read, or what the file is given under it. */
function named({ file }: Run, { line, text }: Word, name: string, pinned: PinnedLines): readonly Given[] {
  const own = (assignments(file).get(name) ?? []).filter((each) => each.line.number !== line.number)
  const missed = own.filter((each) => !pinned(file.path).has(each.line.number))
  const selecting = missed.find((each) => isSelecting(each.line, each.text))
  if (selecting) return [{ kind: 'version', line: selecting.line, name: '' }]
  if (own.length > missed.length) return []
  const isOutside = /^(?:\$\{\{|\{\{)(?!\s{0,4}env\.)/.test(text)
  return [{ kind: isOutside || missed.length > 0 ? 'open' : 'handed-on', line, name }]
}

function isSelecting(line: TextLine, text: string): boolean {
  return /^(?:latest|main|master|stable|edge)$/.test(text) || versionsIn([{ ...line, text }]).length > 0
}

/** The first word of a text, without quotes and without what ends a mapping around it. */
function firstWord(text: string): string {
  const word = text.match(words)?.[0] ?? ''
  const bare = word.includes('{') ? word : word.replace(/[,}\]]{1,20}$/, '')
  return bare.replace(/^(["'])(.*)\1$/, '$2')
}

const linesOf = oncePer((file: SourceFile) => lineTree(codeText(file)))

/** A value that a line gives a name. */
interface Assignment {
  readonly line: TextLine
  readonly text: string
  readonly isExported: boolean
}

/** Values of one name that are looked at. */
const most = 20
const assigning =
  /^[ \t]{0,80}(?:-[ \t]{1,8})?(?:(export|declare -x|ENV|ARG|override)[ \t]{1,8}|(?:readonly|local|declare|set)[ \t]{1,8})?["']?([A-Za-z_][\w-]{0,80})["']?(?:[ \t]{0,8}(?:[:?+]{0,2}=|:(?=[ \t]))[ \t]{0,8})(.{0,300})/

/** What a file gives its names, line by line. */
const assignments = oncePer((file: SourceFile): ReadonlyMap<string, readonly Assignment[]> => {
  const found = new Map<string, Assignment[]>()
  for (const line of linesOf(file).all()) {
    const [, word, name = '', rest = ''] = assigning.exec(line.text.slice(0, readable)) ?? []
    const known = found.get(name) ?? []
    if (name === '' || known.length >= most) continue
    known.push({ line, text: firstWord(rest), isExported: word !== undefined && word !== 'override' })
    found.set(name, known)
  }
  return found
})

/** Levels above a command at which its environment may be said, and lines of one that are looked at. */
const [levels, longest] = [8, 50]

/** What the environment gives a name where a command runs: before the command, exported, or below `env`; otherwise what is around hands it on. */
function environmentOf(run: Run, name: string, pinned: PinnedLines): readonly Given[] {
  const before = wordBefore(run, name)
  if (before) return judged(run, before.line, before.text, pinned)
  const found = [...exportedFor(run, name), ...aroundOf(run, name)]
  if (found.length === 0) return [{ kind: 'handed-on', line: run.line, name }]
  return found.flatMap(({ line, text }) => judged(run, line, text, pinned))
}

type Word = Pick<Assignment, 'line' | 'text'>

/** `V=0.58.1` before a command, on its line or on those that it goes on from. */
function wordBefore({ line, lines, before }: Run, name: string): Word | null {
  const above = statementOf(line, lines).filter(({ number }) => number < line.number)
  for (const each of [line, ...above.reverse()]) {
    const text = each === line ? before : each.text.slice(0, readable)
    const own = text.slice(
      Math.max(
        0,
        ...[...text.matchAll(/[;|({`]|&&|\b(?:then|do|else)\s/g)].map(({ 0: mark, index }) => index + mark.length),
      ),
    )
    const rest = new RegExp(String.raw`(?:^|[\s"'-])${name}=(.{0,300})`).exec(own)?.[1]
    if (rest !== undefined) return { line: each, text: firstWord(rest) }
    if (own !== text) return null
  }
  return null
}

/** What a script or a Makefile exports under a name, above the line that runs something. */
function exportedFor({ file, line, before }: Run, name: string): readonly Word[] {
  const isMake = runnerOf(file.path, file.text) === 'make'
  const isContainer = /(?:^|\/)(?:Docker|Container)file[\w.-]*$/.test(file.path)
  if (!isMake && !isContainer && !isShell(file)) return []
  const exporting = exportsIn(file)
  // what is taken in sees all names
  const isTakenIn = /(?:^|[\s;&|({])(?:\.|source)[ \t]{1,8}["']?$/.test(before)
  const isAll = (each: TextLine): boolean =>
    isTakenIn || exporting.names.has(name) || (exporting.from !== null && (isMake || exporting.from < each.number))
  return (assignments(file).get(name) ?? []).filter(
    (each) => (each.isExported || isAll(each.line)) && (isMake || each.line.number < line.number),
  )
}

/** The names that a file exports by themselves (`export V`), and the line from which on it exports all (`set -a`). */
const exportsIn = oncePer((file: SourceFile): { readonly names: ReadonlySet<string>; readonly from: number | null } => {
  const names = new Set<string>()
  let from: number | null = null
  for (const line of linesOf(file).all()) {
    const text = line.text.slice(0, readable)
    const list = /^\s*export((?:[ \t]{1,8}\w{1,80}){0,20})\s*$/.exec(text)?.[1]
    if (list !== undefined) for (const name of list.match(/\w+/g) ?? []) names.add(name)
    if (/^\s*(?:set\s+(?:-\w*a|-o\s+allexport)|export\s*$|\.EXPORT_ALL_VARIABLES)/.test(text)) from ??= line.number
  }
  return { names, from }
})

/** What is said around a command: below `env`, exported beside it, or written for the steps behind. */
function aroundOf({ line, file }: Run, name: string): readonly Word[] {
  const form = new RegExp(String.raw`(?:^|[\s{,;"'-])${name}["']?[ \t]{0,8}(?::=|\?=|[:=])[ \t]{0,8}(.{0,300})`)
  const wordOn = (each: TextLine): readonly Word[] => {
    const rest = form.exec(each.text.slice(0, readable))?.[1]
    return rest === undefined ? [] : [{ line: each, text: firstWord(rest) }]
  }
  let at: TextLine | null = line
  for (let level = 0; at && level < levels; level++) {
    const found = [at, ...beside(at)].flatMap((each): readonly Word[] => {
      if (/^\s*export\s/.test(each.text.slice(0, readable))) return wordOn(each)
      if (!/(?:^[\s-]*|[{,]\s{0,8})["']?(?:env|environment|variables)["']?\s*[:=]/.test(each.text.slice(0, readable)))
        return []
      return [each, ...each.below.flatMap(({ lines }) => lines.slice(0, longest))].flatMap(wordOn)
    })
    if (found.length > 0) return found
    at = at.group.owner
  }
  return stepsBefore(file, name).filter((each) => each.line.number < line.number)
}

/** `echo "V=0.58.1" >> $GITHUB_ENV`. */
function stepsBefore(file: SourceFile, name: string): readonly Word[] {
  return (writtenForSteps(file).get(name) ?? []).slice(0, most)
}

const writtenForSteps = oncePer((file: SourceFile): ReadonlyMap<string, readonly Word[]> => {
  const found = new Map<string, Word[]>()
  if (!file.text.includes('GITHUB_ENV')) return found
  for (const line of linesOf(file).all()) {
    const [, name = '', rest = ''] =
      /([A-Za-z_]\w{0,80})=(.{1,300}?)["']?\s{0,4}(?:>>|\|)[^\n]{0,40}GITHUB_ENV/.exec(line.text.slice(0, readable)) ??
      []
    if (name !== '') found.set(name, [...(found.get(name) ?? []).slice(0, most), { line, text: firstWord(rest) }])
  }
  return found
})
