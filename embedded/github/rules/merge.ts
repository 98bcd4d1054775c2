import { readCommit, writeCommit } from '../../git/commits.js'
import { commitsOf } from '../../git/history.js'
import { mergeTrees } from '../../git/merge.js'
import { moveRefs } from '../../git/refs.js'
import { Refusal } from '../reply.js'
import { accountOf, timestamp, type Hub, type MergeMethod, type Pull, type Repository } from '../state.js'
import { blockedBy, markMerged, mergeStateOf, mergeTreeOf } from './sync.js'

/** How somebody merges. */
export interface Merging {
  readonly by: string
  readonly method: MergeMethod
  /** The head that is expected. */
  readonly sha?: string
  readonly title?: string
  readonly message?: string
}

/** Merges a pull request as the button does, or throws GitHub's refusal. The head branch stays. */
export function mergePull(hub: Hub, repository: Repository, pull: Pull, merging: Merging): string {
  if (merging.sha !== undefined && merging.sha !== pull.headCommit)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.')
  const state = mergeStateOf(repository, pull)
  const blocked = blockedBy(repository, pull)
  if (pull.state === 'closed' || state === 'DIRTY' || state === 'DRAFT' || state === 'UNKNOWN')
    throw new Refusal(405, 'Pull Request is not mergeable')
  if (blocked !== null) throw new Refusal(405, blocked)
  if (repository.mergeQueue) throw new Refusal(405, 'Changes must be made through the merge queue')
  if (!repository.mergeMethods.has(merging.method))
    throw new Refusal(405, `${words[merging.method]} merges are not allowed on this repository.`)
  return land(hub, repository, pull, merging)
}

const words = { merge: 'Merge commits and', squash: 'Squash', rebase: 'Rebase' } as const

/** Writes the merge and moves the base branch to it. */
export function land(hub: Hub, repository: Repository, pull: Pull, merging: Merging): string {
  const commit = mergeCommit(hub, repository, pull, merging)
  const move = { name: `refs/heads/${pull.base}`, to: commit, from: pull.baseCommit }
  if (moveRefs(repository.bare, [move]) !== null)
    throw new Refusal(405, 'Base branch was modified. Review and try the merge again.')
  pull.baseCommit = commit
  markMerged(hub, pull, { by: merging.by, commit })
  return commit
}

function mergeCommit(hub: Hub, repository: Repository, pull: Pull, merging: Merging): string {
  if (merging.method === 'rebase') return rebased(repository, pull)
  const squash = merging.method === 'squash'
  const label = `${pull.head.repository.split('/')[0] ?? ''}/${pull.head.branch}`
  const title =
    merging.title ?? (squash ? `${pull.title} (#${pull.number})` : `Merge pull request #${pull.number} from ${label}`)
  const body = merging.message ?? (squash ? '' : pull.title)
  const { bare } = repository
  const date = timestamp(hub)
  const commit = writeCommit(bare, {
    tree: mergeTreeOf(repository, pull),
    parents: squash ? [pull.baseCommit] : [pull.baseCommit, pull.headCommit],
    author: signatureOf(hub, merging.by, date),
    committer: { name: 'GitHub', email: 'noreply@github.com', date },
    message: body === '' ? title : `${title}\n\n${body}`,
  })
  repository.verified.add(commit)
  return commit
}

/** Each commit of the head replayed on the base; authors stay. */
function rebased({ bare }: Repository, pull: Pull): string {
  let onto = pull.baseCommit
  const treeOf = (id: string): string => readCommit(bare, id)?.tree ?? ''
  const replayed = commitsOf(bare, { from: pull.headCommit, without: pull.baseCommit })
  for (const commit of replayed.filter(({ parents }) => parents.length < 2).reverse()) {
    const tree = mergeTrees(bare, treeOf(commit.parents[0] ?? onto), treeOf(onto), commit.tree)
    if (tree === null) throw new Refusal(405, 'This branch cannot be rebased due to conflicts')
    onto = writeCommit(bare, { ...commit, tree, parents: [onto] })
  }
  return onto
}

/** Merges what waits for its checks and reviews, and has them now. */
export function mergeArmed(hub: Hub, repository: Repository): void {
  for (const pull of repository.pulls) {
    const { autoMerge } = pull
    if (!autoMerge || !['CLEAN', 'UNSTABLE'].includes(mergeStateOf(repository, pull))) continue
    if (repository.mergeQueue) Object.assign(pull, { queued: true, autoMerge: null })
    else land(hub, repository, pull, { by: autoMerge.by, method: autoMerge.method })
  }
}

/** Name and private address of an account. */
export function signatureOf(hub: Hub, login: string, date: string): { name: string; email: string; date: string } {
  const { id } = accountOf(hub, login)
  return { name: login, email: `${id}+${login}@users.noreply.github.com`, date }
}
