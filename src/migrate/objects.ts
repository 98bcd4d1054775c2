import type { ManifestObject } from '../model/document.js'
import { objectsInFile, type ReadFile, type Tree } from '../model/layout.js'

/** Every object of the tree that stands for itself: no patches, no templates. */
export function standaloneObjects(tree: Tree): readonly ManifestObject[] {
  return tree.files
    .flatMap(objectsInFile)
    .filter((object) => object.origin === 'document' || object.origin === 'list-item')
}

/** A file of the tree that was read, or null. */
export function fileAt(tree: Tree, path: string): ReadFile | null {
  return tree.files.find((read) => read.file.path === path) ?? null
}

/** Line at which an object begins. */
export function lineOf(object: ManifestObject): number {
  return object.position([]).line
}
