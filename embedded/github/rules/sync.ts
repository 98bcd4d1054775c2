import { readCommit, writeCommit } from '../../git/commits.js'
import { isAncestor } from '../../git/history.js'
import { mergedTree } from '../../git/merge.js'
import { moveRefs, readRef, refsBelow } from '../../git/refs.js'
import { copyHistory } from '../../git/transfer.js'
import { fullNameOf, timestamp, type Hub, type Pull, type Repository } from '../state.js'

/** The repository that a pull request's head lies in, or null where it is gone. */
export function headRepository(hub: Hub, pull: Pull): Repository | null {
  return hub.repositories.get(pull.head.repository.toLowerCase()) ?? null
}

/**
 * Brings the open pull requests of all repositories up to date with their branches, whoever moved them: the head follows its branch, a
 * deleted branch closes, a branch that was moved to its base or below closes too, and a base that has come to hold the head merges.
 */
export function syncPulls(hub: Hub): void {
  for (const repository of hub.repositories.values()) {
    const open = repository.pulls.filter((pull) => pull.state === 'open')
    if (open.length === 0) continue
    const branches = refsBelow(repository.bare, 'refs/heads')
    for (const pull of open) syncPull(hub, repository, pull, branches)
  }
}

function syncPull(hub: Hub, repository: Repository, pull: Pull, branches: ReadonlyMap<string, string>): void {
  const head = headNow(hub, repository, pull, branches)
  const base = branches.get(`refs/heads/${pull.base}`)
  if (head === undefined || base === undefined) {
    closePull(hub, pull)
    return
  }
  const moved = { head: head !== pull.headCommit, base: base !== pull.baseCommit }
  if (!moved.head && !moved.base) return
  pull.headCommit = head
  pull.baseCommit = base
  pull.uncomputed = repository.mergeableLag
  if (isAncestor(repository.bare, head, base)) {
    if (moved.base && !moved.head) markMerged(hub, pull, { by: pull.author, commit: base })
    else closePull(hub, pull)
    return
  }
  if (moved.head) pull.updatedAt = timestamp(hub)
  writePullRefs(repository, pull)
}

/** Where the head branch is now, its commits within reach; undefined where it is gone. */
function headNow(
  hub: Hub,
  repository: Repository,
  pull: Pull,
  branches: ReadonlyMap<string, string>,
): string | undefined {
  const source = headRepository(hub, pull)
  const name = `refs/heads/${pull.head.branch}`
  if (!source || source === repository) return source ? branches.get(name) : undefined
  const head = refsBelow(source.bare, 'refs/heads').get(name)
  if (head !== undefined && head !== pull.headCommit) fetchHead(repository, source, pull)
  return head
}

/** Copies the commits of a fork into the repository, as GitHub shares the objects of forks. */
export function fetchHead(
  repository: Repository,
  source: Repository,
  pull: { number: number; head: Pull['head'] },
): void {
  const head = readRef(source.bare, `refs/heads/${pull.head.branch}`)
  if (head === null) return
  copyHistory(source.bare, repository.bare, head)
  moveRefs(repository.bare, [{ name: `refs/pull/${pull.number}/head`, to: head }])
}

/** `refs/pull/N/head`, and `refs/pull/N/merge` where head and base merge cleanly. */
export function writePullRefs({ bare }: Repository, pull: Pull): void {
  const { number, headCommit, baseCommit } = pull
  const tree = mergedTree(bare, baseCommit, headCommit)
  const who = { name: 'GitHub', email: 'noreply@github.com', date: '2026-01-01T00:00:00Z' }
  const message = `Merge ${headCommit} into ${baseCommit}`
  const parents = [baseCommit, headCommit]
  moveRefs(bare, [
    { name: `refs/pull/${number}/head`, to: headCommit },
    {
      name: `refs/pull/${number}/merge`,
      to: tree && writeCommit(bare, { tree, parents, author: who, committer: who, message }),
    },
  ])
}

export function closePull(hub: Hub, pull: Pull): void {
  pull.state = 'closed'
  pull.closedAt = timestamp(hub)
  pull.updatedAt = pull.closedAt
  pull.queued = false
  pull.autoMerge = null
}

export function markMerged(hub: Hub, pull: Pull, merge: { readonly by: string; readonly commit: string }): void {
  closePull(hub, pull)
  pull.merged = { ...merge, at: timestamp(hub) }
}

/** Whether head and base merge; null while it is being computed. */
export function mergeableOf({ bare }: Repository, pull: Pull): boolean | null {
  if (pull.state === 'closed') return null
  if (pull.uncomputed > 0) {
    pull.uncomputed--
    return null
  }
  return readRef(bare, `refs/pull/${pull.number}/merge`) !== null
}

/** `BEHIND` and `HAS_HOOKS` are left out: no rule here makes them. */
export type MergeState = 'BLOCKED' | 'CLEAN' | 'DIRTY' | 'DRAFT' | 'UNKNOWN' | 'UNSTABLE'

export function mergeStateOf(repository: Repository, pull: Pull): MergeState {
  const mergeable = mergeableOf(repository, pull)
  if (mergeable === null) return 'UNKNOWN'
  if (!mergeable) return 'DIRTY'
  if (pull.draft) return 'DRAFT'
  if (blockedBy(repository, pull) !== null) return 'BLOCKED'
  return statusesOf(repository, pull.headCommit).every((status) => status.state === 'success') ? 'CLEAN' : 'UNSTABLE'
}

/** Why the rules of the base branch forbid a merge, or null. */
export function blockedBy(repository: Repository, pull: Pull): string | null {
  if (repository.reviewRequired && reviewDecisionOf(repository, pull) !== 'APPROVED')
    return 'At least 1 approving review is required by reviewers with write access.'
  const passed = new Set(
    statusesOf(repository, pull.headCommit).flatMap(({ context, state }) => (state === 'success' ? context : [])),
  )
  const missing = [...repository.requiredStatuses].find((context) => !passed.has(context))
  return missing === undefined ? null : `Required status check "${missing}" is expected.`
}

/** The newest status of each context of a commit. */
export function statusesOf({ statuses }: Repository, commit: string): Repository['statuses'] {
  const newest = new Map(statuses.filter((one) => one.commit === commit).map((one) => [one.context, one]))
  return [...newest.values()]
}

export function reviewDecisionOf(
  repository: Repository,
  { reviews }: Pull,
): 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | null {
  const last = new Map(
    reviews.filter(({ state }) => state !== 'COMMENTED').map((review) => [review.author, review.state]),
  )
  const states = [...last.values()]
  if (states.includes('CHANGES_REQUESTED')) return 'CHANGES_REQUESTED'
  if (states.includes('APPROVED')) return 'APPROVED'
  return repository.reviewRequired ? 'REVIEW_REQUIRED' : null
}

/** Whether a pull request comes from a fork. */
export function isCrossRepository(repository: Repository, pull: Pull): boolean {
  return pull.head.repository.toLowerCase() !== fullNameOf(repository).toLowerCase()
}

/** The tree that a merge would give; for `refs/pull/N/merge` it has been computed already. */
export function mergeTreeOf({ bare }: Repository, pull: Pull): string {
  return readCommit(bare, readRef(bare, `refs/pull/${pull.number}/merge`) ?? '')?.tree ?? ''
}
