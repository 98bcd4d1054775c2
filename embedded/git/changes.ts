import { emptyTree, entriesOf, isSame, isTree, type TreeEntry } from './trees.js'

/** A file, link or submodule that differs between two trees; one side may have none. */
export interface Change {
  readonly path: string
  readonly before: TreeEntry | null
  readonly after: TreeEntry | null
}

/** What differs between two trees, in the order in which git lists it. Renames are a removal and an addition. */
export function changesBetween(bare: string, from: string, to: string, prefix = ''): readonly Change[] {
  if (from === to) return []
  const [left, right] = [byKey(bare, from), byKey(bare, to)]
  const keys = [...new Set([...left.keys(), ...right.keys()])].sort((a, b) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  )
  return keys.flatMap((key) => {
    const [before, after] = [left.get(key) ?? null, right.get(key) ?? null]
    if (isSame(before, after)) return []
    return key.endsWith('/')
      ? changesBetween(bare, before?.sha ?? emptyTree, after?.sha ?? emptyTree, prefix + key)
      : { path: prefix + key, before, after }
  })
}

/** A sub-tree and a file of one name are two things. */
function byKey(bare: string, tree: string): ReadonlyMap<string, TreeEntry> {
  return new Map((entriesOf(bare, tree) ?? []).map((entry) => [isTree(entry) ? `${entry.path}/` : entry.path, entry]))
}
