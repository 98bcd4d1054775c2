import type { SourceFile } from '../../model/file.js'
import { namesWithDefaults, runnerOf, type Runner } from './default.js'
import { nameOf } from './runs.js'

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
}

/**
 * Which more files are to be read: those that run a file of ours whose own version is a default, whatever they speak of. Null where there is no such
 * file.
 */
export function runsSought(files: readonly SourceFile[]): ((bytes: Uint8Array, path: string) => boolean) | null {
  const names = namesIn(files)
  if (names.files.size === 0 && names.tools.size === 0) return null
  return (bytes, path) => {
    if (bytes.length > largest || /\.(?:md|adoc|rst|txt)$/.test(path)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return (
      namesAny(view, names.files) || [...names.tools].some(([tool, own]) => view.includes(tool) && namesAny(view, own))
    )
  }
}

function namesIn(files: readonly SourceFile[]): RunNames {
  const own = new Set<string>()
  const tools = new Map<Runner, ReadonlySet<string>>()
  for (const file of files) {
    const found = asks.test(file.text) ? namesWithDefaults(file) : new Set<string>()
    const runner = found.size === 0 ? null : runnerOf(file.path, file.text)
    if (runner === 'itself') own.add(nameOf(file.path))
    else if (runner !== null) tools.set(runner, new Set([...(tools.get(runner) ?? []), ...found]))
  }
  if (own.size > 0) addRunners(files, own, tools)
  return { files: own, tools }
}

/** What runs a file that has a default hands on what it is given itself. */
function addRunners(files: readonly SourceFile[], own: Set<string>, tools: Map<Runner, ReadonlySet<string>>): void {
  let open: ReadonlySet<string> = new Set(own)
  for (let depth = 0; depth < deepest && open.size > 0; depth++) {
    const next = new Set<string>()
    for (const { path, text } of files) {
      const runner = runnerOf(path, text)
      if (runner === null || own.has(nameOf(path)) || !namesAny(Buffer.from(text), open)) continue
      if (runner === 'itself') next.add(nameOf(path))
      else if (!tools.has(runner)) tools.set(runner, new Set(['']))
    }
    for (const name of next) own.add(name)
    open = next
  }
}

function namesAny(view: Buffer, names: ReadonlySet<string>): boolean {
  if (names.size <= mostLooked) return [...names].some((name) => view.includes(name))
  return (
    view
      .toString('latin1')
      .match(/[\w.-]{1,100}/g)
      ?.some((word) => names.has(word)) ?? false
  )
}
