import type { ReadFile } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import { isOperatorVersion } from '../constant-name.js'
import { bareName, namesFile } from '../values-file-names.js'
import type { ProgramDefinition } from './definition.js'

const reading = /^["']?\$\((?:cat[ \t]{1,8}|<[ \t]{0,8})["']?([\w.~/${}-]{1,200})["']?[ \t]{0,8}\)/

// https://mikefarah.gitbook.io/yq: the path of one field, and nothing that chooses or changes it
const querying =
  /^["']?\$\([ \t]{0,4}yq(?:[ \t]{1,4}(?:-{1,2}[\w-]{1,30}|e|ea|eval|eval-all)){0,4}[ \t]{1,4}["']?(\.[\w.-]{1,120})["']?[ \t]{1,4}["']?([\w.~/${}-]{1,200})["']?[ \t]{0,8}\)/

/** What a command takes from a file. */
export interface ContentOfFile {
  /** Of a field that is taken, its own path stands behind `#`. */
  readonly path: string
  /** Where its text ends. */
  readonly end: number
}

/** Reads `$(cat VERSION)`, `$(<VERSION)` and `$(yq .spec.ref.tag op.yaml)` at an offset; null for anything else. */
export function contentAt(code: string, at: number): ContentOfFile | null {
  const text = code.slice(at, at + 500)
  const found = reading.exec(text)
  if (found) return { path: found[1] ?? '', end: at + found[0].length }
  const field = querying.exec(text)
  return field ? { path: `${field[2] ?? ''}#${field[1] ?? ''}`, end: at + field[0].length } : null
}

const assignment = /(?<![\w$])(\w{1,80})=(?=["']?\$\((?:cat|<|[ \t]{0,4}yq))/g

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
  const [named, field] = path.split('#')
  if (field !== undefined) return fieldsOf(bareName(named ?? ''), field.split('.').slice(1), files)
  const name = path.slice(path.lastIndexOf('/') + 1)
  return writtenIn(file).get(path) ?? aloneIn(files).get(name) ?? []
}

/** The version that one field of a file holds, where the name means one file. */
function fieldsOf(name: string, steps: readonly string[], files: readonly ReadFile[]): readonly VersionPlace[] {
  const [file, ...others] = files.filter((each) => namesFile(name, each.file.path))
  if (!file || others.length > 0) return []
  const found = file.documents.flatMap((document): readonly VersionPlace[] => {
    const objects = document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : []
    return objects.flatMap((object) => {
      const scalar = object.origin === 'document' ? object.scalar(steps) : null
      if (!scalar || !isOperatorVersion(scalar.raw)) return []
      const start = Buffer.from(file.file.text).subarray(0, scalar.range.start).toString().length
      return [versionAt(file, start, scalar.raw, name)]
    })
  })
  return found.length === 1 ? found : []
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
