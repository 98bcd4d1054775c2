import { allows, refusalText, writes, type Need } from '../access.js'
import { readCommit, writeCommit } from '../../git/commits.js'
import { isAncestor } from '../../git/history.js'
import { hasObject, writeBlob } from '../../git/objects.js'
import { moveRefs, readRef } from '../../git/refs.js'
import { headOf, treeOf } from '../../git/revisions.js'
import { editTree } from '../../git/trees.js'
import { Refusal } from '../reply.js'
import { refuseByRule } from '../rest/refs.js'
import { mergeArmed, signatureOf } from '../rules/merge.js'
import { blockedBy, mergeStateOf, syncPulls } from '../rules/sync.js'
import {
  findRepository,
  timestamp,
  type Grant,
  type Hub,
  type MergeMethod,
  type Pull,
  type Repository,
} from '../state.js'
import { actor, commitObject } from './objects.js'
import { pullObject } from './pull.js'
import { failure, refObject } from './repository.js'

const zeros = '0'.repeat(40)

interface RefUpdate {
  readonly name: string
  readonly afterOid: string
  readonly beforeOid?: string | null
  readonly force?: boolean | null
}

type Input<T> = { readonly input: T & { readonly clientMutationId?: string | null } }
type OfPull<T = object> = Input<T & { readonly pullRequestId: string }>

/** The mutations that a bot of this kind uses. */
export function mutations(hub: Hub, grant: Grant) {
  const need = (repository: Repository, ...needs: readonly Need[]): void => {
    if (!needs.every((one) => allows(grant, repository, one))) throw failure('FORBIDDEN', refusalText(grant))
  }
  const onPull = (id: string, ...needs: readonly Need[]): { repository: Repository; pull: Pull } => {
    const found = pullById(hub, id)
    need(found.repository, writes('pull_requests'), ...needs)
    return found
  }
  const view = ({ repository, pull }: { repository: Repository; pull: Pull }) =>
    pullObject({ hub, repository }, grant, pull)
  return {
    updateRefs: ({ input }: Input<{ repositoryId: string; refUpdates: readonly RefUpdate[] }>) => {
      const repository = repositoryById(hub, input.repositoryId)
      need(repository, writes('contents'))
      updateRefs(repository, input.refUpdates)
      syncPulls(hub)
      return { clientMutationId: input.clientMutationId }
    },
    convertPullRequestToDraft: ({ input }: OfPull) => {
      const found = onPull(input.pullRequestId)
      if (!found.repository.draftsAllowed)
        throw failure('UNPROCESSABLE', 'Draft pull requests are not supported in this repository.')
      Object.assign(found.pull, { draft: true, autoMerge: null, queued: false, updatedAt: timestamp(hub) })
      return { pullRequest: view(found), clientMutationId: input.clientMutationId }
    },
    markPullRequestReadyForReview: ({ input }: OfPull) => {
      const found = onPull(input.pullRequestId)
      Object.assign(found.pull, { draft: false, updatedAt: timestamp(hub) })
      return { pullRequest: view(found), clientMutationId: input.clientMutationId }
    },
    enablePullRequestAutoMerge: ({
      input,
    }: OfPull<{ mergeMethod?: string | null; expectedHeadOid?: string | null }>) => {
      const found = onPull(input.pullRequestId, writes('contents'))
      arm(hub, grant, found, input)
      return { pullRequest: view(found), actor: actor(hub, grant.login), clientMutationId: input.clientMutationId }
    },
    disablePullRequestAutoMerge: ({ input }: OfPull) => {
      const found = onPull(input.pullRequestId, writes('contents'))
      if (!found.pull.autoMerge) throw failure('UNPROCESSABLE', "Can't disable auto-merge for this pull request.")
      found.pull.autoMerge = null
      return { pullRequest: view(found), actor: actor(hub, grant.login), clientMutationId: input.clientMutationId }
    },
    enqueuePullRequest: ({ input }: OfPull<{ expectedHeadOid?: string | null }>) => {
      const found = onPull(input.pullRequestId, writes('contents'))
      if (!found.repository.mergeQueue) throw failure('UNPROCESSABLE', 'Merge queue is not enabled for this branch.')
      expectHead(found.pull, input.expectedHeadOid)
      found.pull.queued = true
      return { mergeQueueEntry: { id: `MQE_${found.pull.id}` }, clientMutationId: input.clientMutationId }
    },
    createCommitOnBranch: ({ input }: Input<CommitInput>) => commitOnBranch(hub, grant, input, need),
  }
}

function repositoryById(hub: Hub, id: string): Repository {
  const found = [...hub.repositories.values()].find((one) => `R_${one.id}` === id)
  if (!found) throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  return found
}

function pullById(hub: Hub, id: string): { repository: Repository; pull: Pull } {
  for (const repository of hub.repositories.values()) {
    const pull = repository.pulls.find((one) => `PR_${one.id}` === id)
    if (pull) return { repository, pull }
  }
  throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
}

/** Moves all refs or none; a ref that is not at its `beforeOid` (zeros: it must not exist) stops them all. */
function updateRefs(repository: Repository, updates: readonly RefUpdate[]): void {
  const { bare } = repository
  const moves = updates.map(({ name, afterOid, beforeOid, force }) => {
    const current = readRef(bare, name)
    const what = afterOid === zeros ? 'deletion' : current === null ? 'creation' : 'update'
    refuse(() => refuseByRule(repository, name, what))
    if (what !== 'deletion' && !hasObject(bare, afterOid))
      throw failure('UNPROCESSABLE', `Object ${afterOid} does not exist`)
    if (what === 'update' && current !== null && force !== true && !isAncestor(bare, current, afterOid))
      throw failure('UNPROCESSABLE', `Update of ${name} is not a fast forward`)
    const from = beforeOid === zeros ? null : (beforeOid ?? current)
    return { name, to: what === 'deletion' ? null : afterOid, from }
  })
  if (moveRefs(bare, moves) !== null)
    throw failure('UNPROCESSABLE', `A ref is not at the expected commit: ${updates.map((one) => one.name).join(', ')}`)
}

/** The refusals of the REST API as errors of this one. */
function refuse(run: () => void): void {
  try {
    run()
  } catch (error) {
    throw error instanceof Refusal ? failure('UNPROCESSABLE', error.message) : error
  }
}

function expectHead(pull: Pull, expected: string | null | undefined): void {
  if (expected !== undefined && expected !== null && expected !== pull.headCommit)
    throw failure('UNPROCESSABLE', 'Head branch is out of date. Review and try the merge again.')
}

function arm(
  hub: Hub,
  grant: Grant,
  { repository, pull }: { repository: Repository; pull: Pull },
  input: { readonly mergeMethod?: string | null; readonly expectedHeadOid?: string | null },
): void {
  if (!repository.autoMergeAllowed)
    throw failure('UNPROCESSABLE', 'Pull request Auto merge is not allowed for this repository')
  if (pull.draft) throw failure('UNPROCESSABLE', 'Pull request Pull request is in draft state')
  expectHead(pull, input.expectedHeadOid)
  if (mergeStateOf(repository, pull) === 'CLEAN' && blockedBy(repository, pull) === null)
    throw failure('UNPROCESSABLE', 'Pull request Pull request is in clean status')
  const method = methods[input.mergeMethod ?? 'MERGE'] ?? 'merge'
  if (!repository.mergeMethods.has(method))
    throw failure('UNPROCESSABLE', `Merge method ${method} merging is not allowed on this repository`)
  pull.autoMerge = { by: grant.login, method, at: timestamp(hub) }
  mergeArmed(hub, repository)
}

const methods: Readonly<Record<string, MergeMethod>> = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' }

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string | null; readonly branchName?: string | null }
  readonly expectedHeadOid: string
  readonly message: { readonly headline: string; readonly body?: string | null }
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null
    readonly deletions?: readonly { readonly path: string }[] | null
  } | null
}

/** Its parent is always the head, it creates no branch, and every file it writes is 100644. */
function commitOnBranch(
  hub: Hub,
  grant: Grant,
  input: CommitInput,
  need: (repository: Repository, ...needs: readonly Need[]) => void,
) {
  const repository = findRepository(hub, input.branch.repositoryNameWithOwner ?? '')
  if (!repository) throw failure('NOT_FOUND', 'Could not resolve to a Repository')
  need(repository, writes('contents'))
  const branch = (input.branch.branchName ?? '').replace(/^refs\/heads\//, '')
  const { bare } = repository
  const head = headOf(bare, branch)
  if (head === null) throw failure('NOT_FOUND', `Branch ${branch} does not exist`)
  if (head !== input.expectedHeadOid)
    throw failure(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
    )
  const additions = (input.fileChanges?.additions ?? []).map(({ path, contents }) => ({
    path,
    mode: '100644',
    sha: writeBlob(bare, Buffer.from(contents, 'base64')),
  }))
  const deletions = (input.fileChanges?.deletions ?? []).map(({ path }) => ({ path, mode: '100644', sha: null }))
  const tree = editTree(bare, treeOf(bare, head), [...additions, ...deletions])
  const date = timestamp(hub)
  const author = signatureOf(hub, grant.login, date)
  const message = [input.message.headline, ...(input.message.body ? ['', input.message.body] : [])].join('\n')
  const committer = { name: 'GitHub', email: 'noreply@github.com', date }
  const sha = writeCommit(bare, { tree, parents: [head], author, committer, message })
  repository.verified.add(sha)
  moveRefs(bare, [{ name: `refs/heads/${branch}`, to: sha, from: head }])
  syncPulls(hub)
  const commit = readCommit(bare, sha)
  return {
    commit: commit ? commitObject({ hub, repository }, commit) : null,
    ref: refObject({ hub, repository }, `refs/heads/${branch}`),
  }
}
