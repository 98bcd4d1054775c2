import type { Forge, ForgeBranch, StoredBlob } from '../model/forge.js'
import { planRowsHash, trailerOf } from './plan.js'

/** Whose the head of a proposal's branch is: exactly what would be written now, an older commit of ours, or anybody's. */
export type Ownership = 'expected' | 'ours' | 'foreign'

/** What is compared with the head. */
export interface OwnershipQuestion {
  readonly set: string
  readonly base: { readonly commit: string }
  /** The hash of the plan of today, or null where nothing is planned. */
  readonly hash: string | null
  /** Writes the tree of today's plan on base and gives its id; asked only of a merge. */
  readonly tree: () => Promise<string | null>
}

/**
 * A head is ours if its tree equals its parent's tree plus the plan in its trailer and its parent is on base, or if it is GitHub's merge of
 * base into such a head and nothing else (pull-requests.md, "Ours"). The body's marker is not asked: anybody can edit it.
 */
export async function ownershipOf(
  forge: Forge,
  branch: ForgeBranch,
  { set, base, hash, tree }: OwnershipQuestion,
): Promise<Ownership> {
  const [parent, merged] = branch.parents
  if (parent === undefined || branch.parents.length > 2) return 'foreign'
  if (merged === undefined) {
    if (!(await isOwnCommit(forge, branch, set, base.commit))) return 'foreign'
    return parent === base.commit && trailerOf(branch.message, 'Plan') === hash ? 'expected' : 'ours'
  }
  const first = await forge.commit(parent)
  if (!first || !(await isOwnCommit(forge, { ...first, head: first.id }, set, base.commit))) return 'foreign'
  return (await isCleanMerge(forge, branch, parent, merged, { base, tree })) ? 'ours' : 'foreign'
}

type Head = Pick<ForgeBranch, 'head' | 'parents' | 'message'>

async function isOwnCommit(
  forge: Forge,
  { head, parents, message }: Head,
  set: string,
  base: string,
): Promise<boolean> {
  const plan = trailerOf(message, 'Plan')
  const [parent] = parents
  if (plan === null || trailerOf(message, 'Set') !== set || parent === undefined || parents.length !== 1) return false
  const { mergeBase, paths } = await forge.compare(base, head)
  if (mergeBase !== parent || paths === null || paths.length === 0) return false
  const [before = [], after = []] = await forge.blobsAt([parent, head], paths)
  const rows = paths.map((path, i) => ({ path, before: before[i] ?? null, after: after[i] ?? null }))
  return (
    planRowsHash(rows.map(({ path, ...blobs }) => [path, modeOf(blobs), idOf(blobs.before), idOf(blobs.after)])) ===
    plan
  )
}

/** The merge holds base's tree with our files on top: at the base's own head that is the planned tree, before it the files decide. */
async function isCleanMerge(
  forge: Forge,
  branch: ForgeBranch,
  ours: string,
  merged: string,
  { base, tree }: Pick<OwnershipQuestion, 'base' | 'tree'>,
): Promise<boolean> {
  if (merged === base.commit && branch.tree === (await tree())) return true
  const onBase = await forge.compare(base.commit, merged)
  if (onBase.mergeBase !== merged) return false
  const { paths } = await forge.compare(merged, branch.head)
  const own = await forge.compare(merged, ours)
  if (paths === null || own.paths === null || !sameTexts(paths, own.paths)) return false
  const [before = [], mine = [], after = []] = await forge.blobsAt([own.mergeBase, ours, branch.head], paths)
  const [theirs = []] = await forge.blobsAt([merged], paths)
  return paths.every(
    (_, i) =>
      idOf(before[i]) === idOf(theirs[i]) && idOf(mine[i]) === idOf(after[i]) && mine[i]?.mode === after[i]?.mode,
  )
}

function modeOf({ before, after }: { before: StoredBlob | null; after: StoredBlob | null }): string {
  return after?.mode ?? before?.mode ?? ''
}

function idOf(blob: StoredBlob | null | undefined): string {
  return blob?.blob ?? ''
}

/** True where two lists hold the same texts, in any order. */
export function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  const left = [...new Set(a)].sort()
  const right = [...new Set(b)].sort()
  return left.length === right.length && left.every((text, i) => text === right[i])
}
