import type { SourceFile } from '../../model/file.js'
import { fileNameOf } from '../../model/folder.js'
import type { Sought } from '../../model/sought.js'
import { namesWithDefaults, runnerOf, type Runner } from './default.js'
import { standingNames } from './environment.js'
import { prose } from './runs.js'

/** Files that take a chart of ours. */
const asks = /charts\/flux-(?:operator|instance)|flux-operator-manifests|flux-(?:operator|instance)["'\s]/
/** Bytes of a file that runs others. */
const largest = 200_000
/** Names that are looked for one after another, which is faster for a few. */
const mostLooked = 20
/** Files that run files that run the file of a default. */
const deepest = 2

/** What files that run others name. */
interface RunNames {
  /** Files that are run by what they are called. */
  readonly files: ReadonlySet<string>
  /** Tools whose files have defaults, each with the names of these. */
  readonly tools: ReadonlyMap<Runner, ReadonlySet<string>>
  /** The names of all defaults. */
  readonly variables: ReadonlySet<string>
}

/**
 * Which more files are to be read: those that run a file of ours whose own version is a default, whatever they speak of. Null where there is no such
 * file.
 */
export function runsSought(files: readonly SourceFile[]): Sought | null {
  const names = namesIn(files)
  if (names.files.size === 0 && names.tools.size === 0) return null
  const isStanding = (path: string): boolean => standingNames.includes(fileNameOf(path))
  const wanted: Sought['wanted'] = (bytes, path) => {
    if (bytes.length > largest || prose.test(path)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (view.includes('kind: CustomResourceDefinition')) return false
    if (namesAny(view, names.files)) return true
    if (isStanding(path)) return namesAny(view, names.variables)
    return [...names.tools].some(
      ([tool, own]) => view.includes(tool) && namesAny(view, own) && calls.test(view.toString('latin1')),
    )
  }
  return { wanted, net: { needles: [...names.files, ...names.tools.keys()], named: isStanding } }
}

/** A call of a tool where a command begins, and no word of a sentence. */
const calls =
  /(?:^|[;&|({`"'@]|\brun:|=[^\s]{0,60}[ \t]|\b(?:env|sudo|exec|then|do|else|time)[ \t]|^[ \t]{0,40}-)[ \t]{0,20}(?:make|gmake|just|task|go-task)(?=[ \t"'\r\n])|\$[({]MAKE[)}]/m

function namesIn(files: readonly SourceFile[]): RunNames {
  const own = new Set<string>()
  const tools = new Map<Runner, ReadonlySet<string>>()
  const variables = new Set<string>()
  for (const file of files) {
    const found = asks.test(file.text) ? namesWithDefaults(file) : new Set<string>()
    const runner = found.size === 0 ? null : runnerOf(file.path, file.text)
    for (const name of found) variables.add(name)
    if (runner === 'itself') own.add(fileNameOf(file.path))
    else if (runner !== null)
      tools.set(
        runner,
        new Set([...(tools.get(runner) ?? []), ...found].map((name) => (/[.A-Z_]/.test(name) ? name : ''))),
      )
  }
  if (own.size > 0) addRunners(files, own, tools)
  return { files: own, tools, variables }
}

/** What runs a file that has a default hands on what it is given itself. */
function addRunners(files: readonly SourceFile[], own: Set<string>, tools: Map<Runner, ReadonlySet<string>>): void {
  let open: ReadonlySet<string> = new Set(own)
  for (let depth = 0; depth < deepest && open.size > 0; depth++) {
    const next = new Set<string>()
    for (const { path, text } of files) {
      const runner = runnerOf(path, text)
      if (runner === null || own.has(fileNameOf(path)) || !namesAny(Buffer.from(text), open)) continue
      if (runner === 'itself') next.add(fileNameOf(path))
      else if (!tools.has(runner)) tools.set(runner, new Set(['']))
    }
    for (const name of next) own.add(name)
    open = next
  }
}

/** True for a text with one of some names; one that is a word counts behind a folder alone. */
function namesAny(view: Buffer, names: ReadonlySet<string>): boolean {
  if (names.size <= mostLooked) return [...names].some((name) => hasName(view, name))
  return (
    view
      .toString('latin1')
      .match(/\/?[\w.-]{1,100}/g)
      ?.some((word) => names.has(word.replace('/', '')) && (/[.A-Z_]/.test(word) || word.startsWith('/'))) ?? false
  )
}

function hasName(view: Buffer, name: string): boolean {
  if (name === '' || /[.A-Z_]/.test(name)) return view.includes(name)
  for (let at = view.indexOf(`/${name}`); at >= 0; at = view.indexOf(`/${name}`, at + 1))
    if (!/[\w./-]/.test(String.fromCharCode(view[at + name.length + 1] ?? 0))) return true
  return false
}
