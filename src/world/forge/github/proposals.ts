import type { ForgeBranch, OtherPullRequest, ProposalState, PullRequest } from '../../../model/forge.js'
import { isObject, stringAt, valueAt, type JsonObject } from '../../../model/json.js'
import type { Client } from './client.js'
import { unreadableAnswer, type Purpose } from './failure.js'
import { numbered } from './objects.js'
import { closedPageQuery, openPullRequestsQuery, proposalsQuery } from './queries.js'
import { nodesAt, queryTolerant } from './repository.js'

const purpose: Purpose = { what: 'read the pull requests', needs: 'pull-requests: read' }

/** Proposals asked for in one request. */
const width = 10
/** Further pages of closed pull requests, for a branch name that forks use too. */
const furtherPages = 3

/** A pull request and its id for mutations. */
export interface ReadPullRequest {
  readonly pullRequest: PullRequest
  readonly id: string
}

/** Reads branch and pull requests of several proposals; `seen` learns the ids of the pull requests. */
export async function readProposals(
  client: Client,
  branches: readonly string[],
  seen: (read: ReadPullRequest) => void,
): Promise<ReadonlyMap<string, ProposalState>> {
  const states = new Map<string, ProposalState>()
  for (let start = 0; start < branches.length; start += width) {
    const some = branches.slice(start, start + width)
    const refs = some.map((branch) => `refs/heads/${branch}`)
    const names = { ...numbered('r', refs), ...numbered('b', some) }
    const variables = { owner: client.owner, name: client.name, ...names }
    const answer = await queryTolerant(client, purpose, proposalsQuery(some.length), variables)
    const repository = valueAt(answer.data, ['repository'])
    if (!isObject(repository)) throw unreadableAnswer(JSON.stringify(repository ?? null), purpose, client.server)
    for (const [i, branch] of some.entries()) {
      const state = await stateOf(client, repository, i, branch, seen)
      states.set(branch, state)
    }
  }
  return states
}

async function stateOf(
  client: Client,
  repository: JsonObject,
  i: number,
  branch: string,
  seen: (read: ReadPullRequest) => void,
): Promise<ProposalState> {
  const keep = (connection: unknown): PullRequest[] => {
    const read = nodesAt(connection, []).map(readPullRequest)
    const own = read
      .filter((one) => one !== null)
      .filter(({ pullRequest: { sameRepository, headBranch } }) => {
        return sameRepository && headBranch === branch
      })
    own.forEach(seen)
    return own.map((one) => one.pullRequest)
  }
  let page = valueAt(repository, [`closed${i}`])
  const closed = keep(page)
  for (let pages = 0; pages < furtherPages && closed.length < 10; pages++) {
    const after = stringAt(page, ['pageInfo', 'endCursor'])
    if (after === null || valueAt(page, ['pageInfo', 'hasNextPage']) !== true) break
    const variables = { owner: client.owner, name: client.name, branch, after }
    const answer = await queryTolerant(client, purpose, closedPageQuery, variables)
    page = valueAt(answer.data, ['repository', 'pullRequests'])
    closed.push(...keep(page))
  }
  return { branch: branchOf(branch, repository[`ref${i}`]), open: keep(valueAt(repository, [`open${i}`])), closed }
}

function branchOf(name: string, ref: unknown): ForgeBranch | null {
  const head = stringAt(ref, ['target', 'oid'])
  if (head === null) return null
  return {
    name,
    head,
    tree: stringAt(ref, ['target', 'tree', 'oid']) ?? '',
    parents: nodesAt(ref, ['target', 'parents']).flatMap((node) => stringAt(node, ['oid']) ?? []),
    message: stringAt(ref, ['target', 'message']) ?? '',
  }
}

function readPullRequest(node: unknown): ReadPullRequest | null {
  const id = stringAt(node, ['id'])
  const number = valueAt(node, ['number'])
  if (id === null || typeof number !== 'number') return null
  const mergeable = stringAt(node, ['mergeable'])
  const pullRequest: PullRequest = {
    number,
    url: stringAt(node, ['url']) ?? '',
    title: stringAt(node, ['title']) ?? '',
    body: stringAt(node, ['body']) ?? '',
    state: stateWord(stringAt(node, ['state'])),
    draft: valueAt(node, ['isDraft']) === true,
    headBranch: stringAt(node, ['headRefName']) ?? '',
    headCommit: stringAt(node, ['headRefOid']) ?? '',
    baseBranch: stringAt(node, ['baseRefName']) ?? '',
    sameRepository: valueAt(node, ['isCrossRepository']) === false,
    ours: valueAt(node, ['viewerDidAuthor']) === true,
    author: stringAt(node, ['author', 'login']) ?? '',
    queued: valueAt(node, ['isInMergeQueue']) === true,
    autoMerge: isObject(valueAt(node, ['autoMergeRequest'])),
    approved: stringAt(node, ['reviewDecision']) === 'APPROVED',
    mergeable: mergeable === 'MERGEABLE' ? true : mergeable === 'CONFLICTING' ? false : null,
    labels: nodesAt(node, ['labels']).flatMap((label) => stringAt(label, ['name']) ?? []),
    mergeCommit: stringAt(node, ['mergeCommit', 'oid']),
    createdAt: stringAt(node, ['createdAt']) ?? '',
    closedAt: stringAt(node, ['closedAt']),
  }
  return { id, pullRequest }
}

function stateWord(state: string | null): 'open' | 'closed' | 'merged' {
  return state === 'OPEN' ? 'open' : state === 'MERGED' ? 'merged' : 'closed'
}

/** Open pull requests of anybody against a branch, the newest fifty. */
export async function readOpenPullRequests(client: Client, base: string): Promise<readonly OtherPullRequest[]> {
  const variables = { owner: client.owner, name: client.name, base }
  const answer = await queryTolerant(client, purpose, openPullRequestsQuery, variables)
  return nodesAt(answer.data, ['repository', 'pullRequests']).flatMap((node) => {
    const number = valueAt(node, ['number'])
    if (typeof number !== 'number') return []
    const cut = valueAt(node, ['files', 'pageInfo', 'hasNextPage']) !== false
    return {
      number,
      url: stringAt(node, ['url']) ?? '',
      ours: valueAt(node, ['viewerDidAuthor']) === true,
      author: stringAt(node, ['author', 'login']) ?? '',
      headBranch: stringAt(node, ['headRefName']) ?? '',
      headCommit: stringAt(node, ['headRefOid']) ?? '',
      sameRepository: valueAt(node, ['isCrossRepository']) === false,
      paths: cut ? null : nodesAt(node, ['files']).flatMap((file) => stringAt(file, ['path']) ?? []),
    }
  })
}
