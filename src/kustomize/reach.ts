import type { Tree } from '../model/layout.js'
import { fluxKustomizationsIn, type FluxKustomization } from './flux-kustomization.js'
import { kustomizationsIn, namedFor, type Kustomization } from './kustomization.js'
import { isBelow } from './paths.js'

/** Tells whether a file is among those that something builds objects from. */
export type Builds = (path: string) => boolean

/** What the kustomizations and Flux Kustomizations of a tree build. */
export interface Reach {
  /** The files of a kustomization, through the kustomizations that it gathers; of a component also those of whoever uses it. */
  ofKustomization(kustomization: Kustomization): Builds
  /** The files that a Flux Kustomization applies; none where its source is another repository, as far as is to be seen. */
  ofFlux(flux: FluxKustomization): Builds
}

/** Follows the paths that the kustomizations of a tree name; each kustomization is followed once, on demand. */
export function reachIn(tree: Tree): Reach {
  const kustomizations = kustomizationsIn(tree.files)
  const byFolder = new Map<string, Kustomization[]>()
  for (const one of kustomizations) listIn(byFolder, one.folder).push(one)
  const users = new Map<string, Kustomization[]>()
  for (const one of kustomizations)
    for (const { path } of namedFor(one, 'component')) if (path !== null) listIn(users, path).push(one)
  const known = new Map<string, Builds>()
  const ofFolder = (folder: string): Builds => {
    const builds = known.get(folder) ?? gathered(withUsers(folder, users), byFolder)
    known.set(folder, builds)
    return builds
  }
  const own = ownSources(fluxKustomizationsIn(tree.files), tree)
  return {
    ofKustomization: ({ folder }) => ofFolder(folder),
    ofFlux: ({ path, source }) => (path === '' && !own.has(source) ? () => false : ofFolder(path)),
  }
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** A folder and those of the kustomizations that use it as a component, directly or through others. */
function withUsers(folder: string, users: ReadonlyMap<string, readonly Kustomization[]>): readonly string[] {
  const found = new Set([folder])
  for (const each of found) for (const user of users.get(each) ?? []) found.add(user.folder)
  return [...found]
}

function gathered(start: readonly string[], byFolder: ReadonlyMap<string, readonly Kustomization[]>): Builds {
  const files = new Set<string>()
  const whole: string[] = []
  const folders = new Set(start)
  for (const folder of folders) {
    const own = byFolder.get(folder)
    // a folder without a kustomization is applied as it is by Flux, with all below it
    if (!own) whole.push(folder)
    for (const { path } of (own ?? []).flatMap((one) => namedFor(one, 'resource', 'component'))) {
      if (path === null) continue
      if (byFolder.has(path)) folders.add(path)
      else files.add(path)
    }
  }
  return (path) => files.has(path) || whole.some((folder) => isBelow(path, folder))
}

/** Sources that are this repository: those of which another path is found here, and the one that bootstrap and the operator make. */
function ownSources(applied: readonly FluxKustomization[], tree: Tree): ReadonlySet<string> {
  const folders = new Set(
    tree.files.flatMap(({ file }) =>
      file.path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  )
  const found = applied.filter(({ path }) => path !== '' && folders.has(path)).map(({ source }) => source)
  return new Set([...found, 'GitRepository/flux-system', 'OCIRepository/flux-system'])
}
