import { isAncestor } from '../../git/history.js'
import { headOf } from '../../git/revisions.js'
import { invalid, notFound, Refusal, unprocessable } from '../reply.js'
import {
  fullNameOf,
  nextId,
  nextNumber,
  timestamp,
  type Grant,
  type Hub,
  type Pull,
  type Repository,
} from '../state.js'
import { closePull, fetchHead, headRepository, writePullRefs } from './sync.js'

/** What a pull request is opened with; `head` may be `owner:branch`. */
export interface Opening {
  readonly title: string
  readonly body: string | null
  readonly head: string
  readonly base: string
  readonly draft: boolean
}

/** Opens a pull request, or throws GitHub's refusal. */
export function openPull(hub: Hub, repository: Repository, grant: Grant, opening: Opening): Pull {
  if (!repository.hasPulls) throw notFound()
  if (grant.kind === 'actions' && !repository.actionsMayOpenPulls)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  const refuse = (error: Parameters<typeof invalid>[1]): Refusal => invalid('PullRequest', error)
  if (opening.title === '') throw refuse({ field: 'title', code: 'missing_field' })
  const head = parseHead(hub, repository, opening.head)
  const headCommit = head && headOf(head.repository.bare, head.branch)
  if (!head || headCommit === null) throw refuse({ field: 'head', code: 'invalid' })
  const baseCommit = headOf(repository.bare, opening.base)
  if (baseCommit === null) throw refuse({ field: 'base', code: 'invalid' })
  const place = { repository: fullNameOf(head.repository), branch: head.branch }
  const label = `${head.repository.owner}:${head.branch}`
  if (openOne(repository, place, opening.base)) throw refuse({ message: `A pull request already exists for ${label}.` })
  const number = nextNumber(repository)
  if (head.repository !== repository) fetchHead(repository, head.repository, { number, head: place })
  if (isAncestor(repository.bare, headCommit, baseCommit))
    throw refuse({ message: `No commits between ${opening.base} and ${head.branch}` })
  if (opening.draft && !repository.draftsAllowed)
    throw unprocessable('Draft pull requests are not supported in this repository.')
  const pull = newPull(hub, repository, grant.login, { ...opening, number, head: place, headCommit, baseCommit })
  repository.pulls.push(pull)
  writePullRefs(repository, pull)
  return pull
}

/** A branch of this repository, or `owner:branch` of its fork. */
function parseHead(hub: Hub, repository: Repository, head: string): { repository: Repository; branch: string } | null {
  const colon = head.indexOf(':')
  const branch = head.slice(colon + 1)
  const owner = colon < 0 ? repository.owner : head.slice(0, colon)
  if (owner.toLowerCase() === repository.owner.toLowerCase()) return { repository, branch }
  const fork = [...hub.repositories.values()].find(
    (one) => one.owner.toLowerCase() === owner.toLowerCase() && one.parent === fullNameOf(repository),
  )
  return fork ? { repository: fork, branch } : null
}

function openOne(repository: Repository, head: Pull['head'], base: string): Pull | undefined {
  return repository.pulls.find(
    (pull) =>
      pull.state === 'open' &&
      pull.base === base &&
      pull.head.branch === head.branch &&
      pull.head.repository === head.repository,
  )
}

type NewPull = Pick<Pull, 'number' | 'title' | 'body' | 'draft' | 'head' | 'base' | 'headCommit' | 'baseCommit'>

function newPull(hub: Hub, repository: Repository, author: string, given: NewPull): Pull {
  const { number, title, body, draft, head, base, headCommit, baseCommit } = given
  const now = timestamp(hub)
  return {
    id: nextId(hub),
    number,
    author,
    title,
    body,
    state: 'open',
    labels: [],
    assignees: [],
    milestone: null,
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    draft,
    head,
    base,
    headCommit,
    baseCommit,
    merged: null,
    autoMerge: null,
    queued: false,
    reviews: [],
    reviewComments: [],
    reviewers: [],
    teams: [],
    unlisted: repository.listLag,
    uncomputed: repository.mergeableLag,
  }
}

/**
 * Closes or reopens. A pull request whose branch is gone, was recreated or force-pushed since it was closed cannot be opened again; at the
 * commit that it was closed with, or ahead of it, it can.
 */
export function changeState(hub: Hub, repository: Repository, pull: Pull, state: string): void {
  if (state === pull.state) return
  if (state === 'closed') {
    closePull(hub, pull)
    return
  }
  const refuse = (message: string): Refusal =>
    invalid('PullRequest', { field: 'state', message: `state cannot be changed. ${message}` })
  if (state !== 'open') throw invalid('PullRequest', { field: 'state', code: 'invalid' })
  if (pull.merged) throw refuse('This pull request has already been merged.')
  const source = headRepository(hub, pull)
  const head = source && headOf(source.bare, pull.head.branch)
  const base = headOf(repository.bare, pull.base)
  if (head === null) throw refuse(`The ${pull.head.branch} branch has been deleted.`)
  if (base === null) throw refuse(`The ${pull.base} branch has been deleted.`)
  if (openOne(repository, pull.head, pull.base))
    throw refuse(`There is already an open pull request from ${pull.head.branch} to ${pull.base}.`)
  if (!isAncestor(repository.bare, pull.headCommit, head))
    throw refuse(`The ${pull.head.branch} branch was force-pushed or recreated.`)
  if (isAncestor(repository.bare, head, base))
    throw refuse(`There are no new commits between ${pull.base} and ${pull.head.branch}.`)
  Object.assign(pull, { state: 'open', closedAt: null, updatedAt: timestamp(hub), headCommit: head, baseCommit: base })
  writePullRefs(repository, pull)
}
