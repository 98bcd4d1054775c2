import type { ManifestObject } from '../model/document.js'
import type { ReadFile, Tree } from '../model/layout.js'

/** The Kubernetes objects of a file, in order. */
export function objectsInFile(read: ReadFile): readonly ManifestObject[] {
  return read.documents.flatMap((document) => (document.kind === 'objects' ? document.objects : []))
}

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
