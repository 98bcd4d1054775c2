import type { ReadFile } from '../../model/layout.js'
import type { ProgramDefinition } from './definition.js'
import { versionsOfContent } from './file-contents.js'
import { hieraVersions } from './hiera.js'
import { telling } from './definitions.js'
import { versionIn } from './program.js'
import type { Sighting } from './sighting.js'
import { isOwner, reaches } from './taken-in.js'

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
  const reachesOnce = ({ file }: ReadFile, { file: other }: ReadFile): boolean => {
    const key = `${file.path}\0${other.path}`
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
      (each) =>
        isOffered(each, name.segments) &&
        (isOwner(name.segments.at(-2), each.file.file.path) || reachesOnce(file, each.file)),
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
