import type { ReadFile } from '../../model/layout.js'
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

/** The same of a variable that is given the content of a file: `V=$(cat VERSION)`. */
export function contentOfVariable(code: string, name: string): ContentOfFile | null {
  if (!/^\w{1,80}$/.test(name)) return null
  const given = new RegExp(`(?<![\\w$])${name}=`, 'g')
  for (const { 0: sign, index } of code.matchAll(given)) {
    const found = contentAt(code, index + sign.length)
    if (found) return found
  }
  return null
}

const alone = /^\uFEFF?\s{0,20}(v?\d{1,4}\.\d{1,4}\.\d{1,4})\s{0,20}$/

/** A version with where it stands. */
type VersionPlace = { readonly file: ReadFile; readonly definition: ProgramDefinition }

/** The version that a file holds and nothing else, or that the reading file writes there: `write_files` of cloud-init. */
export function versionsOfContent(path: string, file: ReadFile, files: readonly ReadFile[]): readonly VersionPlace[] {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const written = writtenBy(path, file)
  if (written.length > 0) return written
  return files.flatMap((each): readonly VersionPlace[] => {
    const own = each.file.path
    if (own !== name && !own.endsWith(`/${name}`)) return []
    const version = alone.exec(each.file.text)?.[1]
    return version === undefined || !isOperatorVersion(version)
      ? []
      : [versionAt(each, each.file.text.indexOf(version), version, name)]
  })
}

/** Characters between a path and the content that goes there. */
const apart = 300

function writtenBy(path: string, file: ReadFile): readonly VersionPlace[] {
  const { text } = file.file
  const found: VersionPlace[] = []
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + path.length)) {
    if (!/path["']?:[ \t]{0,4}["']?$/.test(text.slice(Math.max(0, at - 20), at))) continue
    const below = text.slice(at, at + apart)
    const match =
      /content["']?:[ \t]{0,4}(?:\|[-+]?[ \t]{0,4}\r?\n[ \t]{1,40})?["']?(v?\d{1,4}\.\d{1,4}\.\d{1,4})(?![\w.])/.exec(
        below,
      )
    const next = below.indexOf('path:', path.length)
    const [whole = '', version = ''] = match ?? []
    if (!match || (next >= 0 && next < match.index) || !isOperatorVersion(version)) continue
    found.push(versionAt(file, at + match.index + whole.length - version.length, version, path))
  }
  return found
}

function versionAt(file: ReadFile, start: number, text: string, name: string): VersionPlace {
  const end = start + text.length
  return { file, definition: { names: [name], within: [], text, start, end, isEntry: false, scope: null } }
}
