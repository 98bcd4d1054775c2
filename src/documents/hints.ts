import type { FileEntry } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import { grouped } from '../model/grouped.js'
import type { ReadFile } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { fluxKustomizationsIn } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import { isKustomizationFile, kustomizationPaths } from '../kustomize/names.js'
import { appliedFolder, foldersAbove, resolvePath } from '../kustomize/paths.js'
import { replacedFrom } from '../kustomize/reach.js'

/** A kustomization or Flux Kustomization that may speak about other files, with what a look at its text says that it names. */
export interface Hint {
  readonly entry: FileEntry
  readonly names: readonly string[]
}

/** Files that kustomizations name beyond this many are not read: no repository comes near, and hostile ones do not cost more. */
const mostNamed = 2000
/** Components within components are followed to this depth. */
const deepest = 16

/** Every Flux Kustomization holds it. */
export const hintNeedle = 'kustomize.toolkit.fluxcd.io'

/** What a kustomization or Flux Kustomization names, by a look at its bytes: parsing every one would cost more than reading the tree. */
export function hintOf(entry: FileEntry, bytes: Uint8Array): Hint | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isKustomizationFile(entry.path)) {
    // what lies beside or below it is found by its folder
    if (!view.includes('../')) return null
    const folder = folderOf(entry.path)
    return { entry, names: namesIn(view, outside).flatMap((name) => resolvePath(folder, name) ?? []) }
  }
  if (!view.includes(hintNeedle)) return null
  const names = namesIn(view, /\bpath["']?:[ \t]*["']?([^\s"'#,}]+)/g).flatMap((name) => appliedFolder(name) ?? [])
  // one that applies the whole repository says nothing of a file, unless it changes what it applies
  const changes = view.includes('patches') || view.includes('components')
  // components count from the folder that is applied
  const components = view.includes('components')
    ? namesIn(view, outside)
        .slice(0, mostComponents)
        .flatMap((name) => names.slice(0, mostFolders).flatMap((folder) => resolvePath(folder, name) ?? []))
    : []
  return { entry, names: [...names.filter((name) => name !== '' || changes), ...components] }
}

/** What lies outside the folder that names it. */
const outside = /\.\.\/[^\s"'#,\]}]*/g
/** What one file names outside, and the folders that it applies, from which that is counted. */
const [mostComponents, mostFolders] = [500, 50]

function namesIn(view: Buffer, pattern: RegExp): readonly string[] {
  return [...view.toString('latin1').matchAll(pattern)].map(([whole, name]) => name ?? whole)
}

/**
 * The kustomizations and Flux Kustomizations that lead to some files: those in the folders above them, those that name a file or folder on
 * the way, and what leads to these in turn.
 */
export function leadingTo(
  paths: readonly string[],
  entries: readonly FileEntry[],
  hints: readonly Hint[],
): ReadonlySet<string> {
  const byFolder = kustomizationsByFolder(entries)
  const byName = new Map<string, FileEntry[]>()
  for (const { entry, names } of hints) for (const name of names) add(byName, name, entry)
  const leading = new Set<string>()
  const onTheWay = new Set<string>()
  const queue = [...paths]
  for (const path of queue)
    for (const place of [path, ...foldersAbove(path)]) {
      if (onTheWay.has(place)) continue
      onTheWay.add(place)
      for (const entry of [...(byFolder.get(place) ?? []), ...(byName.get(place) ?? [])]) {
        if (!leading.has(entry.path)) queue.push(entry.path)
        leading.add(entry.path)
      }
    }
  return leading
}

/** Kustomizations by the folders that they are of. */
export const kustomizationsByFolder = oncePer((entries: readonly FileEntry[]) =>
  grouped(
    entries.filter(({ path }) => isKustomizationFile(path)),
    ({ path }) => folderOf(path),
  ),
)

function add(entries: Map<string, FileEntry[]>, key: string, entry: FileEntry): void {
  const found = entries.get(key)
  if (found) found.push(entry)
  else entries.set(key, [entry])
}

/** The files of a tree by their paths, for reading more of them. */
export interface Readable {
  has(path: string): boolean
  /** Reads and parses files that are there; what cannot be read is left out. */
  read(paths: readonly string[]): Promise<readonly ReadFile[]>
}

/**
 * The files that kustomizations name, whatever their words: patches, replacements, transformers, generators and what these put into
 * ConfigMaps, Secrets and charts, configurations of names, and components with all that they name. Resources are among them where a kustomization replaces fields,
 * because any of them may be the source.
 */
export async function readNamed(leading: readonly ReadFile[], files: Readable): Promise<readonly ReadFile[]> {
  const found: ReadFile[] = []
  const seen = new Set(leading.map(({ file }) => file.path))
  for (let round = 0; round < deepest; round++) {
    const wanted = namedIn([...leading, ...found])
    const next = [...new Set(wanted)].filter((path) => !seen.has(path) && files.has(path))
    if (next.length === 0 || found.length >= mostNamed) break
    for (const path of next) seen.add(path)
    found.push(...(await files.read(next.slice(0, mostNamed - found.length))))
  }
  return found
}

function namedIn(files: readonly ReadFile[]): readonly string[] {
  const all = kustomizationsIn(files)
  const whole = all.flatMap((one) => [
    ...namedFor(one, 'patch', 'replacement', 'content', 'environment', 'values'),
    // a schema is long and changes no name
    ...namedFor(one, 'configuration').filter(({ at }) => at[0] === 'configurations'),
  ])
  const built = [
    ...all.flatMap((one) => namedFor(one, 'component', 'transformer', 'generator', 'validator')),
    ...replacedFrom(files).flatMap((one) => namedFor(one, 'resource')),
  ].flatMap(({ path }) => path ?? [])
  const components = fluxKustomizationsIn(files).flatMap((flux) => flux.components)
  return [
    ...whole.flatMap(({ path }) => path ?? []),
    ...built,
    ...[...built, ...components].flatMap((path) => kustomizationPaths(path)),
  ]
}

/** The files that are YAML or JSON by what names them, whatever they are called. */
export function namedManifests(files: readonly ReadFile[]): ReadonlySet<string> {
  return manifestsNamedBy(kustomizationsIn(files))
}

const manifestsNamedBy = oncePer((kustomizations: readonly Kustomization[]): ReadonlySet<string> => {
  const named = kustomizations.flatMap((one) => [
    ...namedFor(one, 'resource', 'patch', 'replacement', 'transformer', 'generator', 'values'),
    ...namedFor(one, 'content').filter(({ key }) => key !== null && /\.(?:ya?ml|json)$/.test(key)),
  ])
  return new Set(named.flatMap(({ path }) => path ?? []))
})
