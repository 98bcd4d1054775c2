import type { SourceFile } from '../../model/file.js'
import { oncePer } from '../../model/once-per.js'
import type { TextLine } from '../../text/line-tree.js'
import { isMessage } from '../excuses.js'
import { contentAt } from '../program/file-contents.js'
import { placeholderIn } from '../program/placeholder.js'
import { versionsIn } from '../reach.js'
import { isShell, type Default } from './default.js'
import { assignments, environmentOf, type Value } from './environment.js'
import { takesMade } from './makefile.js'
import type { Run } from './runs.js'
import { wordsBehind } from './words.js'

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
        return fromEnvironment(run, given.name, pinned)
    }
  })
}

/** What a file that stands for the environment of its folder (`.envrc`, `mise.toml`) gives a name. */
export function standingIn(file: SourceFile, name: string, pinned: PinnedLines): readonly Given[] {
  return (assignments(file).get(name) ?? []).flatMap(({ line, text }) =>
    judged({ file }, line, text, pinned).filter(({ kind }) => kind !== 'handed-on'),
  )
}

/** What the environment gives; where it gives nothing, what is around that hands it on. */
function fromEnvironment(run: Run, name: string, pinned: PinnedLines): readonly Given[] {
  const found = environmentOf(run, name)
  if (found.length === 0) return [{ kind: 'handed-on', line: run.line, name }]
  return found.flatMap(({ line, text }) => judged(run, line, text, pinned))
}

/** The words behind a command, and the targets or tasks that it names among them. */
const commandOf = oncePer(
  ({ behind }: Run): { readonly words: readonly string[]; readonly targets: readonly string[] } => {
    const options = /(?:^|\s)(?:-[CfIjo]|--(?:directory|file|makefile|jobs)[= ])[ \t]{0,4}[^\s-][^\s]{0,200}/g
    const targets = wordsBehind(behind.replace(options, ' '))
      .filter((text) => !/[=$]|^-/.test(text))
      .map((text) => text.replace(/^["']|["']$/g, ''))
    return { words: wordsBehind(behind), targets }
  },
)

/** False for a call of make that makes nothing which takes the name, and for one of task that names no task of the file. */
function isTaken(run: Run, { file, runner, name, isHandedOn }: Default): boolean {
  if (isHandedOn || (runner !== 'make' && runner !== 'task')) return true
  const { targets } = commandOf(run)
  if (runner === 'make') return takesMade(file, targets, name)
  return targets.length === 0 || targets.some((target) => file.text.includes(`${target.replace(/^.*:/, '')}:`))
}

function argumentsIn(run: Run, { name, recipe, runner }: Default): readonly string[] {
  const { words: all } = commandOf(run)
  const from =
    recipe === undefined || runner !== 'just'
      ? 0
      : all.findIndex((text) => text.replace(/^.*(?:::|\s)/, '') === recipe) + 1
  if (recipe !== undefined && runner === 'just' && from === 0) return []
  const given = all.slice(from)
  if (name !== '*') return given.slice(Number(name) - 1, Number(name))
  return given.map((text) => /^--?[\w-]{1,40}=(.*)$/.exec(text)?.[1] ?? text)
}

/** `V=0.58.1` among the words of make, just or task, and `--set V 0.58.1`. */
function assignedIn(run: Run, name: string): readonly string[] {
  const { words: all } = commandOf(run)
  return all.flatMap((text, index) => {
    if (text.startsWith(`${name}=`)) return [text.slice(name.length + 1)]
    return text === '--set' && all[index + 1] === name ? (all[index + 2] ?? []) : []
  })
}

/** What a word gives: `$1` and `$NAME` hand on what the file itself is given, unless it says what they are. */
function judged(run: Pick<Run, 'file'>, line: TextLine, word: string, pinned: PinnedLines): readonly Given[] {
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
function named(
  { file }: Pick<Run, 'file'>,
  { line, text }: Value,
  name: string,
  pinned: PinnedLines,
): readonly Given[] {
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
