import { commitsOf as commitsBetween } from '../../git/history.js'
import { headOf } from '../../git/revisions.js'
import { reviewDecisionOf, headRepository, isCrossRepository, mergeableOf, mergeStateOf } from '../rules/sync.js'
import type { Comment, Grant, Pull, Review } from '../state.js'
import { changedFiles } from '../views/commit.js'
import { baseOf } from '../views/pull.js'
import { pageUrl } from '../views/repository.js'
import { connection, type Slice } from './connection.js'
import { actor, commitObject, gitObject, type Place } from './objects.js'
import { labelObject, refObject, repositoryObject } from './repository.js'

/** A pull request as the token's account sees it. */
export function pullObject(place: Place, grant: Grant, pull: Pull): object {
  const { hub, repository } = place
  const { bare } = repository
  const url = `${pageUrl(hub, repository)}/pull/${pull.number}`
  const files = () => changedFiles(bare, baseOf(repository, pull), pull.headCommit)
  return {
    __typename: 'PullRequest',
    id: `PR_${pull.id}`,
    databaseId: pull.id,
    number: pull.number,
    url,
    title: pull.title,
    body: pull.body ?? '',
    state: pull.merged ? 'MERGED' : pull.state.toUpperCase(),
    closed: pull.state === 'closed',
    merged: pull.merged !== null,
    isDraft: pull.draft,
    isCrossRepository: isCrossRepository(repository, pull),
    viewerDidAuthor: grant.login === pull.author,
    author: actor(hub, pull.author),
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    closedAt: pull.closedAt,
    mergedAt: pull.merged?.at ?? null,
    mergedBy: pull.merged ? actor(hub, pull.merged.by) : null,
    mergeCommit: () => (pull.merged ? gitObject(place, pull.merged.commit) : null),
    headRefName: pull.head.branch,
    headRefOid: pull.headCommit,
    headRef: () => refOf(place, pull),
    headRepository: () => headOwner(place, grant, pull),
    baseRefName: pull.base,
    baseRefOid: pull.baseCommit,
    baseRef: () => refObject(place, `refs/heads/${pull.base}`),
    mergeable: () => ({ true: 'MERGEABLE', false: 'CONFLICTING', null: 'UNKNOWN' })[`${mergeableOf(repository, pull)}`],
    mergeStateStatus: () => mergeStateOf(repository, pull),
    reviewDecision: reviewDecisionOf(repository, pull),
    isInMergeQueue: pull.queued,
    isMergeQueueEnabled: repository.mergeQueue,
    mergeQueueEntry: pull.queued ? queueEntry(place, pull) : null,
    autoMergeRequest: pull.autoMerge && {
      enabledAt: pull.autoMerge.at,
      enabledBy: actor(hub, pull.autoMerge.by),
      mergeMethod: pull.autoMerge.method.toUpperCase(),
    },
    additions: () => sum(files().map((file) => file.additions)),
    deletions: () => sum(files().map((file) => file.deletions)),
    changedFiles: () => files().length,
    files: (slice: Slice) => connection(files().map(changedFile), slice),
    labels: (slice: Slice) =>
      connection(
        pull.labels.map((name) => labelObject(place, name)),
        slice,
      ),
    assignees: (slice: Slice) =>
      connection(
        pull.assignees.map((login) => actor(hub, login)),
        slice,
      ),
    comments: (slice: Slice) =>
      connection(
        pull.comments.map((comment) => commentObject(place, grant, url, comment)),
        slice,
      ),
    reviews: (slice: Slice) =>
      connection(
        pull.reviews.map((review) => reviewObject(place, review)),
        slice,
      ),
    commits: (slice: Slice) => connection(commitsOf(place, pull), slice),
    milestone: () => {
      const found = repository.milestones.find((one) => one.number === pull.milestone)
      return found ? { number: found.number, title: found.title } : null
    },
  }
}

function refOf(place: Place, pull: Pull): object | null {
  const source = headRepository(place.hub, pull)
  return source && refObject({ hub: place.hub, repository: source }, `refs/heads/${pull.head.branch}`)
}

function headOwner({ hub }: Place, grant: Grant, pull: Pull): object | null {
  const source = headRepository(hub, pull)
  return source && headOf(source.bare, source.defaultBranch) !== null
    ? repositoryObject({ hub, repository: source }, grant)
    : null
}

function queueEntry({ hub, repository }: Place, pull: Pull): object {
  const queued = repository.pulls.filter((one) => one.queued)
  return {
    id: `MQE_${pull.id}`,
    position: queued.indexOf(pull) + 1,
    state: 'QUEUED',
    enqueuedAt: pull.updatedAt,
    enqueuer: actor(hub, pull.author),
    jump: false,
    solo: false,
  }
}

function changedFile(file: ReturnType<typeof changedFiles>[number]): object {
  const { path, additions, deletions } = file
  const changeType = { added: 'ADDED', removed: 'DELETED', modified: 'MODIFIED' }[file.status]
  return { path, additions, deletions, changeType, viewerViewedState: 'UNVIEWED' }
}

function commentObject({ hub }: Place, grant: Grant, url: string, comment: Comment): object {
  return {
    id: `IC_${comment.id}`,
    databaseId: comment.id,
    url: `${url}#issuecomment-${comment.id}`,
    body: comment.body,
    author: actor(hub, comment.author),
    viewerDidAuthor: grant.login === comment.author,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
  }
}

function reviewObject(place: Place, review: Review): object {
  const { id, body, state, author, submittedAt, commit } = review
  return {
    id: `PRR_${id}`,
    body,
    state,
    submittedAt,
    author: actor(place.hub, author),
    commit: () => gitObject(place, commit),
  }
}

function commitsOf(place: Place, pull: Pull): readonly object[] {
  const selection = { from: pull.headCommit, without: baseOf(place.repository, pull) }
  return [...commitsBetween(place.repository.bare, selection)].reverse().map((commit) => ({
    id: `PRC_${pull.id}_${commit.sha}`,
    commit: commitObject(place, commit),
  }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
