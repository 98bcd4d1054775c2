import { kustomizationsIn, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import { isKustomizationFile } from '../kustomize/names.js'
import { appliedFolder, foldersAbove } from '../kustomize/paths.js'
import type { ManifestObject, Path } from '../model/document.js'
import { stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { gatheredFrom } from '../model/gathered.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import { isAside } from '../documents/aside.js'
import { wholeObjects } from './objects.js'

/**
 * The objects of a tree that something may apply. Left out are those in archives and test fixtures, and files that the nearest
 * kustomization above them does not list (nor any other): kustomize does not see them, and neither does the cluster.
 */
export function appliedObjects(tree: Tree): readonly ManifestObject[] {
  return appliedAmong(appliedFiles(tree))(wholeObjects(tree))
}

const appliedAmong = oncePer((isApplied: (path: string) => boolean) =>
  gatheredFrom((object: ManifestObject) => (isApplied(object.file.path) ? [object] : [])),
)

/** Tells the files that something may apply, by what kustomizations and Flux Kustomizations name. */
export function appliedFiles(tree: Tree): (path: string) => boolean {
  return filesAppliedBy(kustomizationsIn(tree.files), sourceRoots(wholeObjects(tree)))
}

const filesAppliedBy = oncePerPair((kustomizations: readonly Kustomization[], applied: readonly string[]) => {
  const roots = new Set(applied)
  const folders = new Set(kustomizations.map(({ folder }) => folder))
  const listed = new Set(
    kustomizations
      .flatMap((one) => namedFor(one, 'resource', 'component', 'definition', 'transformer', 'generator'))
      .flatMap(({ path }) => path ?? []),
  )
  return (path: string): boolean => {
    if (isAside(path)) return false
    if (listed.has(path) || isKustomizationFile(path)) return true
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) return false
      // a folder without a kustomization is applied as it is, with all below it
      if (roots.has(folder) || listed.has(folder)) return true
    }
    return true
  }
})

const syncPaths: readonly Path[] = [
  ['spec', 'path'],
  ['spec', 'sync', 'path'],
  ['spec', 'values', 'instance', 'sync', 'path'],
]

/** Folders that Flux Kustomizations and instances apply. */
const sourceRoots = gatheredFrom(({ value }: ManifestObject) =>
  syncPaths.flatMap((path) => stringAt(value, path) ?? []).flatMap((text) => appliedFolder(text) || []),
)
