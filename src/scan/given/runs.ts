import { resolvePath } from '../../kustomize/paths.js'
import type { KnownPaths } from '../../model/entries.js'
import type { SourceFile } from '../../model/file.js'
import { fileNameOf, folderOf } from '../../model/folder.js'
import type { ReadFile } from '../../model/layout.js'
import { lineTree, type TextLine, type TextLines } from '../../text/line-tree.js'
import { beside } from '../reach.js'
import { codeText } from '../text-reader.js'
import type { Default, Runner } from './default.js'
import { readable } from './words.js'

/** A line that runs a file. */
export interface Run {
  readonly file: SourceFile
  readonly line: TextLine
  readonly lines: TextLines
  /** The words before the command on its line, and those behind it. */
  readonly before: string
  readonly behind: string
}

/** Finds the lines that run a file. */
export interface Runs {
  of(given: Pick<Default, 'file' | 'runner' | 'recipe'>): readonly Run[]
}

/** A place that names a file or a tool which may be run there. */
interface Named extends Run {
  /** The path of the file, or of the folder that a tool is told, from where the line stands and from the root; what it ends in where it is filled in. */
  readonly near: string
  readonly rooted: string
  readonly bare: string
  readonly isFilled: boolean
  /** The file that a tool is told by its name; null for none. */
  readonly told: string | null
  /** False for a word that may be the name of a function alone. */
  readonly isPath: boolean
}

/** Prose shows how a file is run, and runs none. */
export const prose = /\.(?:md|adoc|rst|txt)$|(?:^|\/)CODEOWNERS$/
/** Lines of one file, and of a tree, that run files of one name which are looked at. */
const [most, mostOfTree] = [50, 1000]

/** The lines of a tree that run some files, or the tools whose files they are. */
export function runsOf(
  files: readonly ReadFile[],
  paths: KnownPaths,
  asked: readonly Pick<Default, 'file' | 'runner' | 'recipe'>[],
): Runs {
  const named = namedIn(files, new Set(asked.map(wordOf)))
  return {
    of(given) {
      const { runner, file } = given
      const all = named.get(wordOf(given)) ?? []
      if (runner === 'function') return all.filter((each) => each.file === file)
      if (runner === 'task') return all
      return all.filter((each) => isMeant(each, file.path, runner, paths))
    },
  }
}

/** The word of a command that runs what a default is of. */
function wordOf({ file, runner, recipe = '' }: Pick<Default, 'file' | 'runner' | 'recipe'>): string {
  if (runner === 'function') return recipe
  return runner === 'itself' ? fileNameOf(file.path) : runner
}

const word = /[\w.-]{1,100}/g
/** Tools by the words that call them. */
const tools: ReadonlyMap<string, Runner> = new Map([
  ['make', 'make'],
  ['gmake', 'make'],
  ['MAKE', 'make'],
  ['just', 'just'],
  ['task', 'task'],
  ['go-task', 'task'],
])

/** The places at which files and tools are named, by their names. */
function namedIn(files: readonly ReadFile[], names: ReadonlySet<string>): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>()
  const few =
    names.size > mostLooked ? null : [...names].map((name) => new RegExp(name === 'make' ? 'make|MAKE' : escaped(name)))
  for (const { file } of files) {
    if (prose.test(file.path) || (few && !few.some((each) => each.test(file.text)))) continue
    const lines = lineTree(codeText(file))
    const counts = new Map<string, number>()
    for (const line of lines.all())
      for (const [name, each] of namedOn(line, lines, file, names)) {
        const [count, all] = [counts.get(name) ?? 0, found.get(name) ?? []]
        if (count >= most || all.length >= mostOfTree) continue
        counts.set(name, count + 1)
        all.push(each())
        found.set(name, all)
      }
  }
  return found
}

/** Names that are looked for one after another, which is faster for a few. */
const mostLooked = 10

function escaped(name: string): string {
  return name.replace(/[^\w]/g, String.raw`\$&`)
}

/** What one line names, each name once; where it leads is worked out for what counts. */
function namedOn(
  line: TextLine,
  lines: TextLines,
  file: SourceFile,
  names: ReadonlySet<string>,
): ReadonlyMap<string, () => Named> {
  const found = new Map<string, () => Named>()
  const text = line.text.slice(0, readable)
  for (const { 0: written, index } of text.matchAll(word)) {
    const name = tools.get(written) ?? written
    const end = index + written.length
    if (!names.has(name) || found.has(name)) continue
    if (tools.has(written)) {
      if (isCommand(text, index, end, written)) found.set(name, () => toolAt({ file, line, lines }, text, index, end))
    } else {
      const path = /[\w.{}$()/-]{0,200}$/.exec(text.slice(Math.max(0, end - 200), end))?.[0] ?? ''
      // a name that is a word is a path only behind a folder, and a function where a command begins
      const isPath = name.includes('.') || path.includes('/')
      if (isPath || isCommand(text, index, end, name))
        found.set(name, () => ({ ...fileAt({ file, line, lines }, text, path, end), isPath }))
    }
  }
  return found
}

/** A tool where a command begins: no folder of its name, and no word of a sentence. */
function isCommand(text: string, start: number, end: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (written === 'MAKE') return /\$[({]$/.test(before)
  return (
    /(?:^|[;&|({`"'[,:@-]|\b(?:then|do|else|exec|time|sudo|env|run|RUN)[ \t]|=\S{0,50}[ \t])[ \t]{0,20}$/.test(
      before,
    ) && /^(?:[\s"'`]|$)/.test(text.slice(end, end + 1))
  )
}

type Paths = Pick<Named, 'near' | 'rooted' | 'bare' | 'isFilled'>
type Place = Pick<Run, 'file' | 'line' | 'lines'>

function fileAt(at: Place, text: string, written: string, end: number): Named {
  const before = text.slice(0, end - written.length)
  return { ...at, before, behind: text.slice(end), ...pathsOf(at, before, written), told: null, isPath: true }
}

/** A call of make means the Makefile of its folder; those of just and task mean whichever takes in the others. */
function toolAt(at: Place, text: string, start: number, end: number): Named {
  const before = text.slice(0, start).replace(/\$[({]$/, '')
  const behind = text.slice(end).replace(/^[)}]/, '')
  const folder = /(?:^|\s)(?:-C[ \t]{0,4}|--directory[= ])["']?([\w./${}-]{1,200})/.exec(behind)?.[1] ?? ''
  const told = /(?:^|\s)(?:-f[ \t]{0,4}|--(?:make)?file[= ])["']?([\w./${}-]{1,200})/.exec(behind)?.[1] ?? null
  return { ...at, before, behind, ...pathsOf(at, before, folder), told, isPath: true }
}

function pathsOf({ file, line }: Pick<Place, 'file' | 'line'>, before: string, written: string): Paths {
  const folder = folderBefore(before, line)
  const whole = folder === '' ? written : `${folder}/${written}`
  return {
    near: joined(folderOf(file.path), whole),
    rooted: joined('', whole),
    bare: whole.replace(/^.*[})]\/|^\$\w+\/|^(?:\.{0,2}\/)+/, ''),
    isFilled: /[$})]/.test(whole),
  }
}

const entering = /(?:^|[\s;&|({"'@])(?:cd|pushd)[ \t]{1,8}(?:--[ \t]{1,8})?["']?([\w./${}-]{1,200})/g
const said =
  /^[\s-]*["']?(?:working-directory|workingDirectory|workdir|dir|cwd)["']?[ \t]*[:=][ \t]*["']?([\w./${}-]{1,200})/
/** Levels above a command at which its folder may be said. */
const levels = 3

/** The folder in which a command runs, as its line and what stands around it say; empty where nothing does. */
function folderBefore(before: string, line: TextLine): string {
  const own = enteredOn(before)
  if (own !== undefined) return own
  let at: TextLine | null = line
  for (let level = 0; at && level < levels; level++) {
    const around = beside(at).map(({ number, text }) => ({ number, text: text.slice(0, readable) }))
    const entered = around.flatMap(({ number, text }) => (number < line.number ? (enteredOn(text) ?? []) : [])).at(-1)
    const folder = entered ?? around.flatMap(({ text }) => said.exec(text)?.[1] ?? [])[0]
    if (folder !== undefined) return folder
    at = at.group.owner
  }
  return ''
}

function enteredOn(text: string): string | undefined {
  return [...text.matchAll(entering)].at(-1)?.[1]
}

/**
 * True where a place means a file: by its path from there or from the root; one that is filled in by its last folders, a name alone beside the file,
 * or for one at the root. Never where another file is what the path says.
 */
function isMeant(named: Named, path: string, runner: Runner, paths: KnownPaths): boolean {
  const { file, near, isPath } = named
  if (runner === 'make') return isMakefileMeant(named, path, paths)
  if (runner === 'just') return file.path === path || path.endsWith('.just') || isNearest(path, near, paths)
  return isPath && file.path !== path && (isWritten(named, path, paths) ?? isByName(named, path, paths))
}

/** Tells the files that a path means as it is written behind some words of a line. */
export function meaningOf(
  place: Pick<Run, 'file' | 'line'>,
  before: string,
  written: string,
  paths: KnownPaths,
): (path: string) => boolean {
  const named = { ...place, ...pathsOf(place, before, written) }
  return (path) => isWritten(named, path, paths) ?? isByName(named, path, paths)
}

/** Whether a path that is written out means a file; null where it is filled in, or no file. */
function isWritten({ near, rooted, isFilled }: Paths, path: string, paths: KnownPaths): boolean | null {
  if (isFilled) return null
  if (near === path || paths.has(near)) return near === path
  return rooted === path || paths.has(rooted) ? rooted === path : null
}

function isByName({ file, bare }: Paths & Pick<Run, 'file'>, path: string, paths: KnownPaths): boolean {
  const folder = folderOf(path)
  const isNear = bare.includes('/') || folder === '' || folder === folderOf(file.path)
  if (!isNear || (path !== bare && !path.endsWith(`/${bare}`))) return false
  const nearer = joined(folderOf(file.path), bare)
  return nearer === path || !paths.has(nearer)
}

/** True for the first file of its name in a folder or one above; for one at the root also where the folder is none. */
function isNearest(path: string, from: string, paths: KnownPaths): boolean {
  const name = fileNameOf(path)
  for (let folder = from; ; folder = folderOf(folder)) {
    const each = folder === '' ? name : `${folder}/${name}`
    if (each === path) return true
    if (folder === '' || paths.has(each)) return false
  }
}

function isMakefileMeant(
  { file, near, rooted, bare, isFilled, told }: Named,
  path: string,
  paths: KnownPaths,
): boolean {
  if (told !== null) return fileNameOf(told) === fileNameOf(path)
  // what $(MAKE) runs is the file itself, and what it takes in is run with it
  const folder = folderOf(path)
  if (path.endsWith('.mk'))
    return folder === near || folder === rooted || folder.startsWith(`${rooted}/`) || rooted === ''
  if (isFilled) return folder === bare || folder.endsWith(`/${bare}`) || bare === ''
  if (folder === near) return true
  return (
    folder === rooted &&
    !paths.has(`${near === '' ? '' : `${near}/`}${fileNameOf(path)}`) &&
    (file.path !== path || near === folder)
  )
}

/** A path from a folder as one from the root; what leads out of the repository or is filled in stays as it is, and is no file's. */
function joined(folder: string, path: string): string {
  return resolvePath(folder, path === '' ? '.' : path) ?? path
}
