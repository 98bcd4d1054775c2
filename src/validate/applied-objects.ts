import { kustomizationsIn, namedFor } from '../kustomize/kustomization.js'
import { isKustomizationFile } from '../kustomize/names.js'
import { appliedFolder, foldersAbove } from '../kustomize/paths.js'
import type { ManifestObject, Path } from '../model/document.js'
import { stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { isAside } from '../documents/aside.js'
import { wholeObjects } from './objects.js'

/**
 * The objects of a tree that something may apply. Left out are those in archives and test fixtures, and files that the nearest
 * kustomization above them does not list (nor any other): kustomize does not see them, and neither does the cluster.
 */
export const appliedObjects = oncePer((tree: Tree): readonly ManifestObject[] => {
  const isApplied = appliedFiles(tree)
  return wholeObjects(tree).filter(({ file }) => isApplied(file.path))
})

/** Tells the files that something may apply, by what kustomizations and Flux Kustomizations name. */
export const appliedFiles = oncePer((tree: Tree): ((path: string) => boolean) => {
  const kustomizations = kustomizationsIn(tree.files)
  const folders = new Set(kustomizations.map(({ folder }) => folder))
  const listed = new Set(
    kustomizations
      .flatMap((one) => namedFor(one, 'resource', 'component', 'definition', 'transformer', 'generator'))
      .flatMap(({ path }) => path ?? []),
  )
  const roots = sourceRoots(tree)
  return (path) => {
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
function sourceRoots(tree: Tree): ReadonlySet<string> {
  return new Set(wholeObjects(tree).flatMap(foldersApplied))
}

const foldersApplied = oncePer(({ value }: ManifestObject) =>
  syncPaths.flatMap((path) => stringAt(value, path) ?? []).flatMap((text) => appliedFolder(text) || []),
)
