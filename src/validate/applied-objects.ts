import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { kustomizations } from './kustomization-files.js'
import { isAside, resolvePath, wholeObjects } from './objects.js'

const lists = new WeakMap<Tree, readonly ManifestObject[]>()

/**
 * The objects of a tree that something may apply. Left out are those in archives and test fixtures, and files that the nearest
 * kustomization above them does not list (nor any other): kustomize does not see them, and neither does the cluster.
 */
export function appliedObjects(tree: Tree): readonly ManifestObject[] {
  const known = lists.get(tree)
  if (known) return known
  const isApplied = appliedFiles(tree)
  const objects = wholeObjects(tree).filter(({ file }) => isApplied(file.path))
  lists.set(tree, objects)
  return objects
}

/** Tells the files that something may apply, by what kustomizations and Flux Kustomizations name. */
export function appliedFiles(tree: Tree): (path: string) => boolean {
  const listed = new Set<string>()
  const folders = new Set<string>()
  for (const object of kustomizations(tree)) {
    const folder = folderOf(object.file.path)
    folders.add(folder)
    for (const entry of ['resources', 'bases', 'components', 'crds', 'transformers', 'generators'].flatMap((key) =>
      listAt(object.value, [key]),
    )) {
      const path = typeof entry === 'string' ? resolvePath(folder, entry) : null
      if (path !== null) listed.add(path)
    }
  }
  const roots = sourceRoots(tree)
  return (path) => {
    if (isAside(path)) return false
    if (listed.has(path) || /(?:^|\/)[Kk]ustomization(?:\.ya?ml)?$/.test(path)) return true
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      if (folders.has(folder)) return false
      // a folder without a kustomization is applied as it is, with all below it
      if (folder === '' || roots.has(folder) || listed.has(folder)) return true
    }
  }
}

/** Folders that Flux Kustomizations and instances apply. */
function sourceRoots(tree: Tree): ReadonlySet<string> {
  const roots = new Set<string>()
  for (const { value } of wholeObjects(tree)) {
    const written = [
      ['spec', 'path'],
      ['spec', 'sync', 'path'],
      ['spec', 'values', 'instance', 'sync', 'path'],
    ]
    for (const path of written) {
      const text = isObject(value) ? stringAt(value, path) : null
      const folder = text === null ? null : resolvePath('', text)
      if (folder !== null && folder !== '') roots.add(folder)
    }
  }
  return roots
}
