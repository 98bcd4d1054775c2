import { readCommit } from './commits.js'
import { mergeBaseOf } from './history.js'
import { writeBlob } from './objects.js'
import { mergedText } from './text.js'
import { emptyTree, entriesOf, isSame, isTree, writeTree, type TreeEntry } from './trees.js'

/** The tree of an automatic merge of two commits, or null where they conflict. */
export function mergedTree(bare: string, ours: string, theirs: string): string | null {
  const base = mergeBaseOf(bare, ours, theirs)
  const [first, ...others] = [base, ours, theirs].map((id) => (id === null ? null : readCommit(bare, id)?.tree))
  const [left, right] = others
  return first && left && right ? mergeTrees(bare, first, left, right) : null
}

/** Three-way merge of trees, without renames; null where a file conflicts. */
export function mergeTrees(bare: string, base: string, ours: string, theirs: string): string | null {
  const merged = mergeFolders(bare, { base, ours, theirs })
  return merged && (merged.tree ?? writeTree(bare, []))
}

interface Sides<T> {
  readonly base: T
  readonly ours: T
  readonly theirs: T
}

/** The merged tree, `tree` null where nothing is left in it; null for a conflict. */
function mergeFolders(bare: string, trees: Sides<string>): { readonly tree: string | null } | null {
  const sides = mapped(trees, (tree) => new Map((entriesOf(bare, tree) ?? []).map((entry) => [entry.path, entry])))
  const entries: TreeEntry[] = []
  for (const name of new Set([...sides.base.keys(), ...sides.ours.keys(), ...sides.theirs.keys()])) {
    const merged = mergeEntries(
      bare,
      name,
      mapped(sides, (side) => side.get(name) ?? null),
    )
    if (!merged) return null
    if (merged.entry) entries.push(merged.entry)
  }
  return { tree: entries.length === 0 ? null : writeTree(bare, entries) }
}

type Entries = Sides<TreeEntry | null>

/** What comes to lie at a name, `entry` null for nothing; null for a conflict. */
function mergeEntries(bare: string, name: string, sides: Entries): { readonly entry: TreeEntry | null } | null {
  const { base, ours, theirs } = sides
  if (isSame(ours, theirs) || isSame(base, theirs)) return { entry: ours }
  if (isSame(base, ours)) return { entry: theirs }
  if (![base, ours, theirs].every((entry) => entry === null || isTree(entry))) return mergeFiles(bare, sides)
  const merged = mergeFolders(
    bare,
    mapped(sides, (entry) => entry?.sha ?? emptyTree),
  )
  return merged && { entry: merged.tree === null ? null : { path: name, mode: '040000', sha: merged.tree } }
}

function mergeFiles(bare: string, { base, ours, theirs }: Entries): { readonly entry: TreeEntry } | null {
  if (!base || !ours || !theirs || ![base, ours, theirs].every(isFile)) return null
  const mode = ours.mode === base.mode ? theirs.mode : ours.mode
  if (ours.sha === theirs.sha || base.sha === theirs.sha) return { entry: { ...ours, mode } }
  if (base.sha === ours.sha) return { entry: { ...theirs, mode } }
  const bytes = mergedText(bare, base.sha, ours.sha, theirs.sha)
  return bytes && { entry: { path: ours.path, mode, sha: writeBlob(bare, bytes) } }
}

function isFile({ mode }: TreeEntry): boolean {
  return mode.startsWith('100')
}

function mapped<T, U>({ base, ours, theirs }: Sides<T>, map: (side: T) => U): Sides<U> {
  return { base: map(base), ours: map(ours), theirs: map(theirs) }
}
