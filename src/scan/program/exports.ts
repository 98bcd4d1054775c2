import type { SourceFile } from '../../model/file.js'
import { folderOf } from '../../model/folder.js'
import type { ReadFile } from '../../model/layout.js'
import { codeOf } from '../../text/program/code.js'
import { isVariableFile } from '../variables/ansible.js'
import type { ProgramDefinition } from './definition.js'
import { versionsOfContent } from './file-contents.js'
import { hieraVersions } from './hiera.js'
import { telling } from './definitions.js'
import { versionIn } from './program.js'
import type { Sighting } from './sighting.js'

/** A version that a file of the tree defines. */
interface Exported {
  readonly file: ReadFile
  readonly definition: ProgramDefinition
}

/** Finds what a file uses and another defines. */
export interface Exports {
  /** The definitions that a name of a file means; none where the file defines it itself, or they differ. */
  of(file: ReadFile, sighting: Sighting & { readonly isLocal: boolean }): readonly Exported[]
  /** Those definitions where they differ. */
  differing(file: ReadFile, sighting: Sighting & { readonly isLocal: boolean }): readonly Exported[]
}

/** Definitions of one name that are kept. */
const most = 20

/** A file with the versions that it defines. */
interface Defining {
  readonly file: ReadFile
  readonly definitions: () => readonly ProgramDefinition[]
}

/** The versions that files define, for those that name or surround them; read when somebody looks for one. */
export function exportsOf(readings: readonly Defining[]): Exports {
  const files = readings.map((each) => each.file)
  let known: ReadonlyMap<string, readonly Exported[]> | null = null
  const byName = (): ReadonlyMap<string, readonly Exported[]> => (known ??= definedIn(readings))
  // a file may use a hundred names of another, and is searched for that one's name once
  const reached = new Map<string, boolean>()
  const reachesOnce = (file: ReadFile, other: ReadFile): boolean => {
    const key = `${file.file.path}\0${other.file.path}`
    const found = reached.get(key) ?? reaches(file, other)
    reached.set(key, found)
    return found
  }
  const all: Exports['of'] = (file, { name, isLocal }) => {
    if (name?.content !== undefined) return versionsOfContent(name.content, file, files)
    if (name === null) return []
    const hiera = hieraVersions(file, name, files)
    if (hiera.length > 0) return hiera
    if (isLocal) return []
    return (byName().get(name.segments.at(-1) ?? '') ?? []).filter(
      (each) => isOffered(each, name.segments) && reachesOnce(file, each.file),
    )
  }
  const versions = (found: readonly Exported[]): number =>
    new Set(found.map(({ definition }) => versionIn(definition.text))).size
  const where =
    (fits: (count: number) => boolean): Exports['of'] =>
    (file, sighting) => {
      const found = all(file, sighting)
      return fits(versions(found)) ? found : []
    }
  return { of: where((count) => count === 1), differing: where((count) => count > 1) }
}

/** What stands inside of something is meant elsewhere by a name that tells what it is of, or together with what holds it. */
function isOffered({ definition }: Exported, segments: readonly string[]): boolean {
  const { isEntry, scope, within } = definition
  const owner = segments.at(-2)
  return (
    (!isEntry && scope === null) ||
    telling.test(segments.at(-1) ?? '') ||
    (owner !== undefined && within.includes(owner))
  )
}

function definedIn(readings: readonly Defining[]): ReadonlyMap<string, readonly Exported[]> {
  const byName = new Map<string, Exported[]>()
  for (const { file, definitions } of readings)
    for (const definition of definitions())
      for (const name of new Set(definition.names)) {
        const known = byName.get(name)
        if (!known) byName.set(name, [{ file, definition }])
        else if (known.length < most) known.push({ file, definition })
      }
  return byName
}

/** True where the first file takes in the second: it names it, both are of one Go package, or the second is an environment above. */
function reaches({ file }: ReadFile, { file: other }: ReadFile): boolean {
  if (file.path === other.path) return false
  const [folder, above] = [folderOf(file.path), folderOf(other.path)]
  if (file.path.endsWith('.go') && other.path.endsWith('.go') && folder === above) return true
  const name = other.path.slice(other.path.lastIndexOf('/') + 1)
  if (
    /^\.env(?:rc|\..*)?$|^\.?mise\.toml$|\.mk$/.test(name) &&
    (above === '' || folder === above || folder.startsWith(`${above}/`))
  )
    return true
  if (isGivenTo(file, other)) return true
  const stem = name.replace(/\.[\w.]{1,40}$/, '')
  return stem.length >= 3 && codeOf(file).includes(stem)
}

const role = /^(.*(?:^|\/)roles\/[^/]+\/)(?:tasks|handlers|templates|defaults|vars)\//
const runner = /(?:^|\/)(?:GNUm|M|m)akefile$|\.mk$|(?:^|\/)\.?justfile$/
const script = /\.(?:sh|bash|zsh|fish|ps1|py|rb|nu)$/

/** True where the second file gives the first its variables: those of its role in Ansible, and those of the recipes that run a script. */
function isGivenTo(file: SourceFile, other: SourceFile): boolean {
  const [own, their] = [role.exec(file.path)?.[1], role.exec(other.path)?.[1]]
  if (own !== undefined && own === their) return isVariableFile(other.path)
  const name = file.path.slice(file.path.lastIndexOf('/') + 1)
  return script.test(name) && runner.test(other.path) && codeOf(other).includes(`/${name}`)
}
