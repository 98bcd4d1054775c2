import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import type { ReadFile, Tree } from '../model/layout.js'
import { gatheredFrom } from '../model/gathered.js'
import { oncePerPair } from '../model/once-per.js'
import { fluxKustomizationsIn, type FluxKustomization } from './flux-kustomization.js'
import { kustomizationsIn, namedFor, type Kustomization } from './kustomization.js'
import { foldersAbove, isBelow, joined } from './paths.js'

/** Tells whether a file is among those that something builds objects from. */
export type Builds = (path: string) => boolean

/** What a Flux Kustomization applies. */
export interface Applied {
  readonly builds: Builds
  /** The folders of the kustomizations that it comes from. */
  readonly folders: ReadonlySet<string>
}

/** What the kustomizations and Flux Kustomizations of a tree build. */
export interface Reach {
  /** The files of a kustomization, through the kustomizations that it gathers; of a component also those of whoever uses it. */
  ofKustomization(kustomization: Kustomization): Builds
  /** The same with the kustomizations that they come from, itself included. */
  gatheredBy(kustomization: Kustomization): Applied
  /** The files that a Flux Kustomization applies; none where its source is another repository, as far as is to be seen. */
  ofFlux(flux: FluxKustomization): Builds
  /** The same with the kustomizations that they come from. */
  appliedBy(flux: FluxKustomization): Applied
}

/** Names that may still be followed: kustomizations that all gather each other would cost their square, or more. */
interface Budget {
  names: number
}

const mostFollowed = 1_000_000

/** How the kustomizations of a tree lead to each other. */
interface Ways {
  readonly byFolder: ReadonlyMap<string, readonly Kustomization[]>
  /** Folders of the kustomizations and Flux Kustomizations that use a folder as a component. */
  readonly users: ReadonlyMap<string, readonly string[]>
}

function waysIn(files: readonly ReadFile[]): Ways {
  return waysOf(kustomizationsIn(files), fluxKustomizationsIn(files))
}

const waysOf = oncePerPair((kustomizations: readonly Kustomization[], flux: readonly FluxKustomization[]): Ways => {
  const byFolder = new Map<string, Kustomization[]>()
  const users = new Map<string, string[]>()
  for (const one of kustomizations) {
    listIn(byFolder, one.folder).push(one)
    for (const { path } of namedFor(one, 'component')) if (path !== null) listIn(users, path).push(one.folder)
  }
  for (const { path, components } of flux) for (const component of components) listIn(users, component).push(path)
  return { byFolder, users }
})

/** Follows the paths that the kustomizations of a tree name; each kustomization is followed once, on demand. */
export function reachIn({ files }: Tree): Reach {
  return reachOf(waysIn(files), ownSources(fluxKustomizationsIn(files), foldersIn(files)))
}

const reachOf = oncePerPair((ways: Ways, own: ReadonlySet<string>): Reach => {
  const known = new Map<string, Applied>()
  const budget = { names: mostFollowed }
  const ofFolders = (folder: string, components: readonly string[] = []): Applied => {
    const key = [folder, ...components].join('\0')
    const applied = known.get(key) ?? gathered([...withUsers([folder], ways), ...components], ways, budget)
    known.set(key, applied)
    return applied
  }
  const appliedBy = ({ path, source, components }: FluxKustomization): Applied =>
    path === '' && !own.has(source) ? nothing : ofFolders(path, components)
  return {
    ofKustomization: ({ folder }) => ofFolders(folder).builds,
    gatheredBy: ({ folder }) => ofFolders(folder),
    ofFlux: (flux) => appliedBy(flux).builds,
    appliedBy,
  }
})

const nothing: Applied = { builds: () => false, folders: new Set() }

/** The kustomizations any of whose resources may be what a replacement reads: what replaces, who uses it, and what these gather. */
export function replacedFrom(files: readonly ReadFile[]): readonly Kustomization[] {
  const replacing = kustomizationsIn(files).filter(({ object }) => object.value['replacements'] !== undefined)
  if (replacing.length === 0) return []
  const ways = waysIn(files)
  const start = withUsers(
    replacing.map(({ folder }) => folder),
    ways,
  )
  return [...followed(start, ways).folders].flatMap((folder) => ways.byFolder.get(folder) ?? [])
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** Folders and those of the kustomizations and Flux Kustomizations that use them as components, directly or through others. */
function withUsers(folders: readonly string[], { users }: Ways): readonly string[] {
  const found = new Set(folders)
  for (const each of found) for (const user of users.get(each) ?? []) found.add(user)
  return [...found]
}

function gathered(start: readonly string[], ways: Ways, budget: Budget): Applied {
  const { folders, files, whole } = followed(start, ways, budget)
  return { builds: (path) => files.has(path) || whole.some((folder) => isSwept(path, folder, ways.byFolder)), folders }
}

/** All folders that some folders gather, the files beside them, and the folders without a kustomization of their own. */
function followed(
  start: readonly string[],
  { byFolder }: Ways,
  budget: Budget = { names: mostFollowed },
): { readonly folders: ReadonlySet<string>; readonly files: ReadonlySet<string>; readonly whole: readonly string[] } {
  const files = new Set<string>()
  const whole: string[] = []
  const folders = new Set(start)
  for (const folder of folders) {
    const own = byFolder.get(folder)
    if (!own) {
      whole.push(folder)
      for (const other of byFolder.keys())
        if (isBelow(other, folder) && nearestOwn(folderOf(other), byFolder, folder) === null) folders.add(other)
    }
    for (const { path } of (own ?? []).flatMap((one) => namedFor(one, 'resource', 'component'))) {
      if (path === null || budget.names-- <= 0) continue
      if (byFolder.has(path)) folders.add(path)
      else files.add(path)
    }
  }
  return { folders, files, whole }
}

/**
 * True for a file that Flux finds where the folder that it applies has no kustomization: it takes all below it, and of a folder that has
 * one what that one gathers (https://fluxcd.io/flux/components/kustomize/kustomizations/#generating-a-kustomizationyaml-file).
 */
function isSwept(path: string, folder: string, byFolder: ReadonlyMap<string, readonly Kustomization[]>): boolean {
  return isBelow(path, folder) && nearestOwn(folderOf(path), byFolder, folder) === null
}

/** The nearest folder with a kustomization, from one folder up to another; null where there is none. */
function nearestOwn(from: string, byFolder: ReadonlyMap<string, readonly Kustomization[]>, to: string): string | null {
  for (const folder of foldersAbove(joined(from, 'x'))) {
    if (!isBelow(folder, to)) return null
    if (byFolder.has(folder)) return folder
  }
  return null
}

/** Finds the Flux Kustomizations that build a file. */
export function appliersIn(tree: Tree): (path: string) => readonly ManifestObject[] {
  const reach = reachIn(tree)
  const all = fluxKustomizationsIn(tree.files).map((flux) => ({ object: flux.object, builds: reach.ofFlux(flux) }))
  return (path) => all.filter(({ builds }) => builds(path)).map(({ object }) => object)
}

/** Sources that are this repository: those of which another path is found here, and the one that bootstrap and the operator make. */
const ownSources = oncePerPair(
  (applied: readonly FluxKustomization[], near: readonly string[]): ReadonlySet<string> => {
    const folders = new Set<string>()
    for (const each of near)
      for (let folder = each; folder !== '' && !folders.has(folder); folder = folderOf(folder)) folders.add(folder)
    const found = applied.filter(({ path }) => path !== '' && folders.has(path)).map(({ source }) => source)
    return new Set([...found, 'GitRepository/flux-system', 'OCIRepository/flux-system'])
  },
)

/** The folder of each file. */
const foldersIn = gatheredFrom(({ file }: ReadFile) => [folderOf(file.path)])
