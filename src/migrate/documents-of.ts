import type { ManifestObject } from '../model/document.js'
import type { ReadFile, Tree } from '../model/layout.js'

const kustomizeNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** The Kubernetes objects of a file, in order. */
export function objectsOf(read: ReadFile): readonly ManifestObject[] {
  return read.documents.flatMap((document) => (document.kind === 'objects' ? document.objects : []))
}

/** Every object of the tree that stands for itself: no patches, no templates. */
export function wholeObjects(tree: Tree): readonly ManifestObject[] {
  return tree.files.flatMap(objectsOf).filter((object) => object.origin === 'document' || object.origin === 'list-item')
}

/** A file of the tree that was read, or null. */
export function fileAt(tree: Tree, path: string): ReadFile | null {
  return tree.files.find((read) => read.file.path === path) ?? null
}

/** The kustomization of a folder: its only document, whether or not it names its kind. */
export function kustomizationIn(tree: Tree, folder: string): ManifestObject | null {
  for (const name of kustomizeNames) {
    const read = fileAt(tree, joined(folder, name))
    const first = read?.documents.find((document) => document.kind !== 'empty')
    if (first?.kind === 'plain') return first.object
    if (first?.kind === 'objects') return first.objects[0] ?? null
  }
  return null
}

/** True for a file that kustomize takes as a kustomization. */
export function isKustomizeFile(path: string): boolean {
  return kustomizeNames.includes(path.slice(path.lastIndexOf('/') + 1))
}

/** Folder and name as one path. */
export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/** The path that a relative name means from a folder; null where it leads out of the tree or is a URL. */
export function resolved(folder: string, name: string): string | null {
  if (name.includes('://') || name.startsWith('/')) return null
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of name.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** True where a path is the folder or lies below it; everything lies below the root. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/** Line at which an object begins. */
export function lineOf(object: ManifestObject): number {
  return object.position([]).line
}
