import type { ReadFile } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import { isOperatorVersion } from '../constant-name.js'
import type { ProgramDefinition } from './definition.js'

const reading = /^["']?\$\((?:cat[ \t]{1,8}|<[ \t]{0,8})["']?([\w.~/${}-]{1,200})["']?[ \t]{0,8}\)/

/** What a command takes from a file. */
export interface ContentOfFile {
  readonly path: string
  /** Where its text ends. */
  readonly end: number
}

/** Reads `$(cat VERSION)` and `$(<VERSION)` at an offset; null for anything else. */
export function contentAt(code: string, at: number): ContentOfFile | null {
  const found = reading.exec(code.slice(at, at + 260))
  return found ? { path: found[1] ?? '', end: at + found[0].length } : null
}

const assignment = /(?<![\w$])(\w{1,80})=(?=["']?\$\((?:cat|<))/g

/** The same of the variables that are given the content of a file, by their names: `V=$(cat VERSION)`. */
export const contentsOfVariables = oncePer(
  ({ code }: { readonly code: string }): ReadonlyMap<string, ContentOfFile> => {
    const found = new Map<string, ContentOfFile>()
    for (const { 0: sign, 1: name = '', index } of code.matchAll(assignment)) {
      const content = found.has(name) ? null : contentAt(code, index + sign.length)
      if (content) found.set(name, content)
    }
    return found
  },
)

const alone = /^\uFEFF?\s{0,20}(v?\d{1,4}\.\d{1,4}\.\d{1,4})\s{0,20}$/

/** A version with where it stands. */
type VersionPlace = { readonly file: ReadFile; readonly definition: ProgramDefinition }

/** The version that a file holds and nothing else, or that the reading file writes there: `write_files` of cloud-init. */
export function versionsOfContent(path: string, file: ReadFile, files: readonly ReadFile[]): readonly VersionPlace[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return writtenIn(file).get(path) ?? aloneIn(files).get(name) ?? []
}

/** The versions that files hold alone, by the names of the files. */
const aloneIn = oncePer((files: readonly ReadFile[]): ReadonlyMap<string, readonly VersionPlace[]> => {
  const found = new Map<string, VersionPlace[]>()
  for (const each of files) {
    const { path, text } = each.file
    const version = text.length > longest ? undefined : alone.exec(text)?.[1]
    if (version === undefined || !isOperatorVersion(version)) continue
    const name = path.slice(path.lastIndexOf('/') + 1)
    found.set(name, [...(found.get(name) ?? []), versionAt(each, text.indexOf(version), version, name)])
  }
  return found
})

/** Characters of a file that holds a version alone. */
const longest = 100
/** Characters between a path and the content that goes there. */
const apart = 300
const writing = /path["']?:[ \t]{0,4}["']?([^\s"',{}[\]]{1,200})/g
const content =
  /content["']?:[ \t]{0,4}(?:\|[-+]?[ \t]{0,4}\r?\n[ \t]{1,40})?["']?(v?\d{1,4}\.\d{1,4}\.\d{1,4})(?![\w.])/

/** The versions that a file writes into others, by their paths. */
const writtenIn = oncePer((file: ReadFile): ReadonlyMap<string, readonly VersionPlace[]> => {
  const { text } = file.file
  const found = new Map<string, VersionPlace[]>()
  for (const { 0: sign, 1: path = '', index } of text.matchAll(writing)) {
    const at = index + sign.length
    const below = text.slice(at, at + apart)
    const match = content.exec(below)
    const next = below.indexOf('path:')
    const [whole = '', version = ''] = match ?? []
    if (!match || (next >= 0 && next < match.index) || !isOperatorVersion(version)) continue
    const place = versionAt(file, at + match.index + whole.length - version.length, version, path)
    const known = found.get(path)
    if (known) known.push(place)
    else found.set(path, [place])
  }
  return found
})

function versionAt(file: ReadFile, start: number, text: string, name: string): VersionPlace {
  const end = start + text.length
  return { file, definition: { names: [name], within: [], text, start, end, isEntry: false, scope: null } }
}
