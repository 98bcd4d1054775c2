import type { SourceFile } from '../../model/file.js'
import { oncePer } from '../../model/once-per.js'
import { lineTree, type TextLine } from '../../text/line-tree.js'
import { beside, statementOf } from '../reach.js'
import { codeText } from '../text-reader.js'
import { isShell, runnerOf } from './default.js'
import type { Run } from './runs.js'
import { firstWord, readable } from './words.js'

/** The lines of a file without its comments. */
/** Files that give whoever works in their folder its environment. */
export const standingNames: readonly string[] = ['.envrc', 'mise.toml', '.mise.toml']

export const linesOf = oncePer((file: SourceFile) => lineTree(codeText(file)))

/** A value that a line gives a name. */
export interface Assignment {
  readonly line: TextLine
  readonly text: string
  readonly isExported: boolean
}

/** Values of one name that are looked at. */
const most = 20
const assigning =
  /^[ \t]{0,80}(?:-[ \t]{1,8})?(?:(export|declare -x|ENV|ARG|override)[ \t]{1,8}|(?:readonly|local|declare|set)[ \t]{1,8})?["']?([A-Za-z_][\w-]{0,80})["']?(?:[ \t]{0,8}(?:[:?+]{0,2}=|:(?=[ \t]))[ \t]{0,8})(.{0,300})/

/** What a file gives its names, line by line. */
export const assignments = oncePer((file: SourceFile): ReadonlyMap<string, readonly Assignment[]> => {
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

/** A value and the line that gives it. */
export type Value = Pick<Assignment, 'line' | 'text'>

/**
 * What the environment of a command gives a name: before it, exported, below `env`, or written for the steps behind. The nearest that gives any
 * counts.
 */
export function environmentOf(run: Run, name: string): readonly Value[] {
  const before = valueBefore(run, name)
  if (before) return [before]
  const exported = exportedFor(run, name)
  return exported.length > 0 ? exported : aroundOf(run, name)
}

/** `V=0.58.1` before a command, on its line or on those that it goes on from. */
function valueBefore({ line, lines, before }: Run, name: string): Value | null {
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
function exportedFor({ file, line, before }: Run, name: string): readonly Value[] {
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

/** Levels above a command at which its environment may be said, and lines of one that are looked at. */
const [levels, longest] = [8, 50]
const holder = /(?:^[\s-]*|[{,]\s{0,8})["']?(?:env|environment|variables)["']?\s*[:=]/
const given = /(?:^|[\s{,;"'-])([A-Za-z_]\w{0,80})["']?[ \t]{0,8}(?::=|\?=|[:=])[ \t]{0,8}/g
/** `name: VERSION` of an object of a cluster, with its value beside it. */
const paired = /^[\s-]*name:[ \t]+["']?([A-Za-z_]\w{0,80})["']?[ \t]*$/

/** What is said around a command, from the nearest level on: below `env`, or exported beside it. */
const levelsAround = oncePer(({ line }: Run): readonly ReadonlyMap<string, readonly Value[]>[] => {
  const found: Map<string, Value[]>[] = []
  let at: TextLine | null = line
  for (let level = 0; at && level < levels; level++) {
    const names = new Map<string, Value[]>()
    for (const each of [at, ...beside(at)]) {
      const text = each.text.slice(0, readable)
      if (/^\s*export\s/.test(text)) addValues(each, names)
      else if (holder.test(text))
        for (const inner of [each, ...each.below.flatMap(({ lines }) => lines.slice(0, longest))])
          addValues(inner, names)
    }
    if (names.size > 0) found.push(names)
    at = at.group.owner
  }
  return found
})

function addValues(line: TextLine, names: Map<string, Value[]>): void {
  const text = line.text.slice(0, readable)
  const own = paired.exec(text)?.[1]
  const beside =
    own === undefined ? undefined : line.group.lines.slice(0, longest).find((each) => /^\s*value:/.test(each.text))
  if (own !== undefined && beside) add(names, own, beside, beside.text.replace(/^\s*value:\s*/, ''))
  for (const { 0: whole, 1: name = '', index } of text.matchAll(given))
    add(names, name, line, text.slice(index + whole.length))
}

function add(names: Map<string, Value[]>, name: string, line: TextLine, rest: string): void {
  const value = { line, text: firstWord(rest.slice(0, 300)) }
  const known = names.get(name)
  if (!known) names.set(name, [value])
  else if (known.length < most) known.push(value)
}

function aroundOf(run: Run, name: string): readonly Value[] {
  const near = levelsAround(run)
    .find((names) => names.has(name))
    ?.get(name)
  return near ?? (writtenForSteps(run.file).get(name) ?? []).filter((each) => each.line.number < run.line.number)
}

/** `echo "V=0.58.1" >> $GITHUB_ENV`. */
const writtenForSteps = oncePer((file: SourceFile): ReadonlyMap<string, readonly Value[]> => {
  const found = new Map<string, Value[]>()
  if (!file.text.includes('GITHUB_ENV')) return found
  for (const line of linesOf(file).all()) {
    const [, name = '', rest = ''] =
      /([A-Za-z_]\w{0,80})=(.{1,300}?)["']?\s{0,4}(?:>>|\|)[^\n]{0,40}GITHUB_ENV/.exec(line.text.slice(0, readable)) ??
      []
    if (name !== '') found.set(name, [...(found.get(name) ?? []).slice(0, most), { line, text: firstWord(rest) }])
  }
  return found
})
