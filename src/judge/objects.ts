import type { ManifestObject } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import { objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'

/** The whole objects of a kind; patches are no objects of their own. */
export function objectsOf({ files }: Tree, kind: string): readonly ManifestObject[] {
  return byKind(files).get(kind) ?? none
}

/** Those of one name. */
export function objectsNamed(tree: Tree, kind: string, name: string | null): readonly ManifestObject[] {
  return byName(objectsOf(tree, kind)).get(name) ?? none
}

const none: readonly ManifestObject[] = []

/** Every object of a set asks for others of its tree. */
const byKind = oncePer((files: readonly ReadFile[]) =>
  grouped(
    files.flatMap(objectsInFile).filter(({ origin }) => origin !== 'patch'),
    ({ kind }) => kind,
  ),
)

const byName = oncePer((objects: readonly ManifestObject[]) => grouped(objects, ({ name }) => name))

/** The same object after a change: by its name in its file, or by its name in the same clusters. Null where it is gone. */
export function sameObject(old: ManifestObject, before: Tree, after: Tree): ManifestObject | null {
  const candidates = objectsNamed(after, old.kind, old.name)
  const clusters = clustersOf(old, before)
  return (
    candidates.find(({ file }) => file.path === old.file.path) ??
    candidates.find((object) => meet(clusters, clustersOf(object, after))) ??
    null
  )
}

/** True where two objects can meet in one cluster. */
export function canMeet(a: ManifestObject, b: ManifestObject, tree: Tree): boolean {
  return meet(clustersOf(a, tree), clustersOf(b, tree))
}

function clustersOf({ file }: ManifestObject, { layout }: Tree): readonly string[] {
  return layout.clustersOf(file.path)
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((cluster) => b.includes(cluster))
}
