import type { SourceFile } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import type { ReadFile, Tree } from '../model/layout.js'
import type { Pin, UnreadPlace } from '../model/pin.js'
import { lineTree, type TextLine, type TextLines } from '../text/line-tree.js'
import { isMarked } from './marker.js'
import { beside, statementOf, versionsIn } from './reach.js'
import { codeText } from './text-reader.js'

/** A version of a script that holds where whoever runs it gives no other. */
interface Default {
  /** The number of an argument, or the name of a variable. */
  readonly name: string
  readonly line: number
}

const script = /\.(?:sh|bash|zsh)$/
/** `${1:-0.58.1}`, `${VERSION:-v0.58.1}`. */
const defaulted = /\$\{(\w{1,80}):?[-=]["']?v?([01]\.[\w.-]{1,60})/g
/** Prose shows how a script is run, and runs none. */
const prose = /\.(?:md|adoc|rst|txt)$|(?:^|\/)CODEOWNERS$/
/** Defaults of a script that are looked at. */
const mostDefaults = 10
/** Lines of a file that run one script, and lines of an environment, that are looked at. */
const most = 50
/** Lines of a tree that run scripts of one name that are looked at. */
const mostCalls = 1000

/** A line that names a script. */
interface Call {
  readonly file: SourceFile
  readonly line: TextLine
  readonly lines: TextLines
}

/**
 * Versions that whoever runs a script gives it in place of a default at which a pin stands: an argument, a variable before the command, or one
 * of the environment around it.
 */
export function handedOver(
  { files, entries }: Tree,
  pins: ReadonlyMap<string, readonly Pin[]>,
): readonly UnreadPlace[] {
  const scripts = files.flatMap(({ file }) => {
    const defaults = defaultsOf(file, pins.get(file.path) ?? [])
    return defaults.length === 0 ? [] : [{ path: file.path, defaults }]
  })
  if (scripts.length === 0) return []
  const calls = callsIn(files)
  const paths = new Set(entries.map(({ path }) => path))
  const found = scripts.flatMap(({ path, defaults }) =>
    (calls.get(nameOf(path)) ?? []).flatMap((call) => {
      const behind = call.file.path === path ? null : behindCall(call, path, paths)
      return behind === null ? [] : defaults.flatMap((each) => givenAt(call, behind, path, each))
    }),
  )
  const isRead = ({ file, line }: UnreadPlace): boolean => pins.get(file)?.some((pin) => pin.line === line) ?? false
  return [...new Map(found.map((place) => [`${place.file}:${place.line}`, place])).values()].filter(
    (place) => !isRead(place),
  )
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function defaultsOf(file: SourceFile, pins: readonly Pin[]): readonly Default[] {
  if (pins.length === 0 || !script.test(file.path)) return []
  const lines = file.text.split('\n')
  const found = pins.flatMap(({ line, version }): readonly Default[] =>
    [...(lines[line - 1]?.slice(0, readable) ?? '').matchAll(defaulted)].flatMap(([, name = '', own]) =>
      own === version ? [{ name, line }] : [],
    ),
  )
  return [...new Map(found.map((each) => [each.name, each])).values()].slice(0, mostDefaults)
}

/** The lines of all files that name a script, by its name. */
function callsIn(files: readonly ReadFile[]): ReadonlyMap<string, readonly Call[]> {
  const found = new Map<string, Call[]>()
  for (const { file } of files) {
    if (prose.test(file.path) || !/\.(?:sh|bash|zsh)\b/.test(file.text)) continue
    const lines = lineTree(codeText(file))
    const counts = new Map<string, number>()
    for (const line of lines.all())
      for (const name of new Set(
        line.text.slice(0, readable).match(/[\w.-]{1,100}\.(?:sh|bash|zsh)(?![\w.-])/g) ?? [],
      )) {
        const [count, known] = [counts.get(name) ?? 0, found.get(name) ?? []]
        if (count >= most || known.length >= mostCalls) continue
        counts.set(name, count + 1)
        known.push({ file, line, lines })
        found.set(name, known)
      }
  }
  return found
}

function givenAt({ file, line, lines }: Call, behind: string, path: string, given: Default): readonly UnreadPlace[] {
  const found = /^\d+$/.test(given.name)
    ? argumentOf(line, behind, Number(given.name))
    : variablesOf(line, statementOf(line, lines), given.name)
  return found
    .filter(({ number }) => !isMarked(file, number))
    .map(({ number, text }) => ({
      file: file.path,
      line: number,
      text: text.trim().slice(0, longest),
      reason: `it takes the place of the version at ${path}:${given.line}, and was not read`,
    }))
}

/** Characters of a line that a report shows. */
const longest = 160
/** Characters of a line that are read. */
const readable = 2000

/**
 * What stands behind a script on a line that runs it, or null: a path counts by its last folders, a name alone beside the script, or for one at the
 * root; never where another file is what the path says.
 */
function behindCall({ file: { path: from }, line }: Call, path: string, paths: ReadonlySet<string>): string | null {
  const [text, name] = [line.text.slice(0, readable), nameOf(path)]
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (/[\w.-]/.test(text.charAt(end))) continue
    const written = /[\w.{}$()/-]{0,200}$/.exec(text.slice(Math.max(0, end - 200), end))?.[0] ?? ''
    const bare = written.replace(/^.*[})]\/|^\$\w+\/|^(?:\.{0,2}\/)+/, '')
    const folder = folderOf(from)
    const nearer = folder === '' ? bare : `${folder}/${bare}`
    const isNear = bare.includes('/') || folderOf(path) === '' || folderOf(path) === folder
    const isIt = path === bare || path.endsWith(`/${bare}`)
    if (isNear && isIt && (nearer === path || !paths.has(nearer))) return text.slice(end)
  }
  return null
}

/** The line itself where an argument of that number is a version. */
function argumentOf(line: TextLine, behind: string, number: number): readonly TextLine[] {
  const words =
    /^["']?((?:[ \t]+[^\s|;&<>]{1,200}){0,20})/
      .exec(behind)?.[1]
      ?.trim()
      .split(/[ \t]+/) ?? []
  const word = words[number - 1]
  return word !== undefined && isVersion(line, word) ? [line] : []
}

function isVersion(line: TextLine, text: string): boolean {
  return versionsIn([{ ...line, text: text.replace(/^["']|["']$/g, '') }]).length > 0
}

/** Levels above a command at which its environment may be said. */
const levels = 8

/** Lines that give a variable a version where a command takes it: before the command, exported, or below `env`. */
function variablesOf(line: TextLine, statement: readonly TextLine[], name: string): readonly TextLine[] {
  const form = new RegExp(
    String.raw`(?:^|[\s{,;"'-])${name}["']?[ \t]{0,8}(?::=|\?=|[:=])[ \t]{0,8}["']?(v?\d[\w.-]{0,60})`,
  )
  const gives = (each: TextLine): boolean => {
    const value = form.exec(each.text.slice(0, readable))?.[1]
    return value !== undefined && isVersion(each, value)
  }
  const found = statement.filter(gives)
  let at: TextLine | null = line
  for (let level = 0; at && level < levels && found.length === 0; level++) {
    const around: readonly TextLine[] = [at, ...beside(at)]
    found.push(
      ...around.flatMap((each) => {
        if (/^\s*export\s/.test(each.text)) return gives(each) ? [each] : []
        if (!/^[\s-]*["']?(?:env|environment|variables)["']?\s*:/.test(each.text)) return []
        return [each, ...each.below.flatMap(({ lines }) => lines.slice(0, most))].filter(gives)
      }),
    )
    at = at.group.owner
  }
  return found
}
