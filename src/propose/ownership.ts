import type { Forge, ForgeBranch, StoredBlob } from '../model/forge.js'
import { planRowsHash, trailerOf } from './plan.js'

/**
 * Whose the head of a proposal's branch is: exactly what would be written now, an older commit of ours, one that lies on base already, ours
 * on a history that base no longer has, or anybody's.
 */
export type Ownership = 'expected' | 'ours' | 'merged' | 'unrelated' | 'foreign'

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
  if (branch.head === base.commit) return 'merged'
  const [parent, merged] = branch.parents
  if (parent === undefined || branch.parents.length > 2) return 'foreign'
  if (merged === undefined) {
    if (trailerOf(branch.message, 'Plan') === null) return (await isOnBase(forge, branch, base)) ? 'merged' : 'foreign'
    const own = await isOwnCommit(forge, branch, set, base.commit)
    if (own !== 'own') return own
    return parent === base.commit && trailerOf(branch.message, 'Plan') === hash ? 'expected' : 'ours'
  }
  const first = await forge.commit(parent)
  if (!first || (await isOwnCommit(forge, { ...first, head: first.id }, set, base.commit)) !== 'own') return 'foreign'
  return (await isCleanMerge(forge, branch, parent, merged, { base, tree })) ? 'ours' : 'foreign'
}

type Head = Pick<ForgeBranch, 'head' | 'parents' | 'message'>

async function isOwnCommit(
  forge: Forge,
  { head, parents, message }: Head,
  set: string,
  base: string,
): Promise<'own' | 'unrelated' | 'foreign'> {
  const plan = trailerOf(message, 'Plan')
  const [parent] = parents
  if (plan === null || trailerOf(message, 'Set') !== set || parent === undefined || parents.length !== 1)
    return 'foreign'
  const onBase = await forge.compare(base, head)
  if (onBase.mergeBase === head) return 'own'
  const isBased = onBase.mergeBase === parent
  const { paths } = isBased ? onBase : await forge.compare(parent, head)
  if (paths === null || paths.length === 0 || !(await isPlanned(forge, { parent, head, plan }, paths))) return 'foreign'
  return isBased ? 'own' : 'unrelated'
}

/** Whether a commit changes those paths just as the plan of its trailer says. */
async function isPlanned(
  forge: Forge,
  { parent, head, plan }: { readonly parent: string; readonly head: string; readonly plan: string },
  paths: readonly string[],
): Promise<boolean> {
  const [before = [], after = []] = await forge.blobsAt([parent, head], paths)
  const rows = paths.map((path, i) => ({ path, before: before[i] ?? null, after: after[i] ?? null }))
  return (
    planRowsHash(rows.map(({ path, ...blobs }) => [path, modeOf(blobs), idOf(blobs.before), idOf(blobs.after)])) ===
    plan
  )
}

/** A head that base holds already, such as one that a person put back to it, loses nothing when the branch moves. */
async function isOnBase(forge: Forge, { head }: ForgeBranch, base: { readonly commit: string }): Promise<boolean> {
  return (await forge.compare(base.commit, head)).mergeBase === head
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
  if (paths === null || own.mergeBase === null || own.paths === null || !sameTexts(paths, own.paths)) return false
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
