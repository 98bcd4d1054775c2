import { LockstepError } from '../../../model/failure.js'
import type {
  AutoMerge,
  BestEffort,
  NewPullRequest,
  PullRequest,
  PullRequestChange,
  PullRequestOpening,
} from '../../../model/forge.js'
import { sentOnce, type Client } from './client.js'
import { githubRefusal, type Purpose } from './failure.js'
import { refusedOpening } from './refused-opening.js'
import { repositoryParameters } from './objects.js'
import type { ReadPullRequest } from './proposals.js'
import { armMutation, disarmMutation, draftMutation, readyMutation } from './queries.js'

const reading: Purpose = { what: 'read the pull request', needs: 'pull-requests: read' }
const writing: Purpose = { what: 'write the pull request', needs: 'pull-requests: write' }

/** What is read of one that was opened. */
const opening: Purpose = {
  ...writing,
  gives: {
    numbers: [['number']],
    ids: [['head', 'sha']],
    texts: [['node_id'], ['html_url'], ['title'], ['head', 'ref'], ['base', 'ref'], ['user', 'login'], ['created_at']],
  },
}

/** A pull request as the REST API answers it when it is opened. */
interface RestPullRequest {
  readonly number: number
  readonly node_id: string
  readonly html_url: string
  readonly title: string
  readonly body: string | null
  readonly draft?: boolean
  readonly head: { ref: string; sha: string }
  readonly base: { ref: string }
  readonly user: { login: string }
  readonly created_at: string
}

/** Two ways to look for a pull request: one that is open, and one that an opening made whose answer was lost, whatever became of it. */
interface Looks {
  readonly open: () => Promise<PullRequest | null>
  readonly made: () => Promise<PullRequest | null>
}

/** A pull request to open, and the address of its repository. */
type Wanted = NewPullRequest & { readonly url: string }

/**
 * Opens a pull request. GitHub says 422 for one that exists already, for a draft on a plan without drafts, and for other reasons, in words
 * only; so the pull requests are read again, and then it is tried without `draft`, before its words are reported.
 */
export async function openPullRequest(
  client: Client,
  wanted: Wanted,
  { open: existing, made }: Looks,
  seen: (read: ReadPullRequest) => void,
): Promise<PullRequestOpening> {
  const first = await openSurely(client, wanted, made, seen)
  if (!(first instanceof LockstepError)) return first
  for (let attempt = 0; attempt < 3; attempt++) {
    if (attempt > 0) await client.settle(attempt)
    const found = await existing()
    if (found) return { kind: 'exists', pullRequest: found }
    if (attempt === 0 && wanted.draft === 'must' && isDraftRefusal(first)) return { kind: 'no-drafts' }
    if (attempt === 0 && wanted.draft === 'wish') {
      const second = await tryOpen(client, { ...wanted, draft: 'no' }, seen)
      if (second instanceof LockstepError) continue
      return second.kind === 'opened' ? { ...second, draftRefused: true } : second
    }
  }
  throw await refusedOpening(client, first)
}

/** How often an opening is tried whose answer was lost. */
const openings = 3

/** An opening whose answer was lost is looked for before it is tried again, so that it is never made twice. */
async function openSurely(
  client: Client,
  wanted: Wanted,
  made: () => Promise<PullRequest | null>,
  seen: (read: ReadPullRequest) => void,
): Promise<PullRequestOpening | LockstepError> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await tryOpen(client, wanted, seen)
    } catch (error) {
      const status = error instanceof LockstepError ? (githubRefusal(error.cause)?.status ?? 500) : 0
      if (status < 500) throw error
      await client.settle(attempt)
      const found = await made()
      if (found) return { kind: 'exists', pullRequest: found }
      if (attempt === openings) throw error
    }
  }
}

/** GitHub tells by its words alone that a repository has no drafts. */
function isDraftRefusal(error: LockstepError): boolean {
  return /draft/i.test(githubRefusal(error.cause)?.message ?? '')
}

/** The opening, or the error of a 422. */
async function tryOpen(
  client: Client,
  { url, ...wanted }: Wanted,
  seen: (read: ReadPullRequest) => void,
): Promise<PullRequestOpening | LockstepError> {
  try {
    const opened = await client.rest(opening, (octokit) =>
      octokit.request('POST /repos/{owner}/{repo}/pulls', {
        ...repositoryParameters(client),
        ...wanted,
        draft: wanted.draft !== 'no',
        request: sentOnce,
      }),
    )
    const pullRequest = readOpened(opened)
    seen({ id: opened.node_id, pullRequest })
    return { kind: 'opened', pullRequest, draftRefused: false }
  } catch (error) {
    const refusal = error instanceof LockstepError ? githubRefusal(error.cause) : null
    if (refusal?.status === 403 && /not permitted to create or approve pull requests/i.test(refusal.message))
      return {
        kind: 'not-permitted',
        message: refusal.message,
        compareUrl: `${url}/compare/${wanted.base}...${wanted.head}?expand=1`,
      }
    if (error instanceof LockstepError && refusal?.status === 422) return error
    throw error instanceof LockstepError ? await refusedOpening(client, error) : error
  }
}

function readOpened(opened: RestPullRequest): PullRequest {
  return {
    number: opened.number,
    url: opened.html_url,
    title: opened.title,
    body: opened.body ?? '',
    state: 'open',
    draft: opened.draft === true,
    headBranch: opened.head.ref,
    headCommit: opened.head.sha,
    baseBranch: opened.base.ref,
    sameRepository: true,
    ours: true,
    author: opened.user.login,
    queued: false,
    autoMerge: false,
    approved: false,
    mergeable: null,
    labels: [],
    mergeCommit: null,
    createdAt: opened.created_at,
    closedAt: null,
  }
}

/** Changes a pull request and gives its state, as the answer says it. */
export async function updatePullRequest(
  client: Client,
  number: number,
  change: PullRequestChange,
): Promise<PullRequest['state']> {
  const changed = await client.rest({ ...writing, gives: { texts: [['state']] } }, (octokit) =>
    octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...repositoryParameters(client),
      pull_number: number,
      ...change,
    }),
  )
  return changed.merged ? 'merged' : changed.state === 'open' ? 'open' : 'closed'
}

/** The id that mutations want, asked for where no reading has shown it yet. */
export async function nodeId(client: Client, number: number, known: ReadonlyMap<number, string>): Promise<string> {
  const id = known.get(number)
  if (id !== undefined) return id
  const read = await client.rest({ ...reading, gives: { texts: [['node_id']] } }, (octokit) =>
    octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...repositoryParameters(client),
      pull_number: number,
    }),
  )
  return read.node_id
}

export function setDraft(client: Client, id: string, draft: boolean): Promise<BestEffort> {
  return mutate(client, draft ? draftMutation : readyMutation, { id })
}

export function setAutoMerge(client: Client, id: string, arming: AutoMerge | null): Promise<BestEffort> {
  return arming === null
    ? mutate(client, disarmMutation, { id })
    : mutate(client, armMutation, { id, method: arming.method.toUpperCase(), head: arming.head })
}

async function mutate(client: Client, mutation: string, variables: Record<string, unknown>): Promise<BestEffort> {
  const answer = await client.graphql(writing, mutation, variables)
  return answer.errors[0]?.message ?? null
}

/** The labels of a pull request and its head; null where there is none of that number, or the token may not read it. */
export async function readLabels(
  client: Client,
  number: number,
): Promise<{ readonly head: string; readonly labels: readonly string[] } | null> {
  const purpose: Purpose = {
    what: 'read the labels of the pull request',
    needs: 'pull-requests: read',
    gives: { ids: [['head', 'sha']], lists: [{ at: ['labels'], of: { texts: [['name']] } }] },
  }
  try {
    const found = await client.rest(purpose, (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repositoryParameters(client),
        pull_number: number,
      }),
    )
    return { head: found.head.sha, labels: found.labels.map(({ name }) => name) }
  } catch (error) {
    if (error instanceof LockstepError && (error.code === 'forge-denied' || error.code === 'forge-answer')) return null
    throw error
  }
}
