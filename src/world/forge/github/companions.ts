import { LockstepError } from '../../../model/failure.js'
import type { BestEffort, CommitStatus } from '../../../model/forge.js'
import { stringAt, valueAt } from '../../../model/json.js'
import type { Client } from './client.js'
import { githubRefusal, type Purpose } from './failure.js'
import { repositoryParameters } from './objects.js'
import { labelsQuery, milestonesQuery } from './queries.js'
import { nodesAt, queryTolerant, sameLogin } from './repository.js'

/** Labels, people, milestone, comment and statuses: what lies around a pull request. */

const writing: Purpose = { what: 'write to the pull request', needs: 'pull-requests: write' }
const commentPages = 5

/** Adds labels. The API would make those that do not exist, so they are looked up first unless they may be made. */
export async function addLabels(
  client: Client,
  number: number,
  labels: readonly string[],
  create: boolean,
): Promise<BestEffort> {
  const wanted = create ? labels : await existingLabels(client, labels)
  const missing = labels.filter((label) => !wanted.includes(label))
  const refusal =
    wanted.length === 0
      ? null
      : await bestEffort(client, () =>
          client.rest(writing, (octokit) =>
            octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
              ...repositoryParameters(client),
              issue_number: number,
              labels: [...wanted],
            }),
          ),
        )
  if (refusal !== null) return `the labels could not be added: ${refusal}`
  return missing.length === 0
    ? null
    : `the repository has no label ${missing.join(', ')}; set create-labels to have it made`
}

async function existingLabels(client: Client, labels: readonly string[]): Promise<readonly string[]> {
  if (labels.length === 0) return []
  const names = Object.fromEntries(labels.map((label, i) => [`l${i}`, label]))
  const variables = { owner: client.owner, name: client.name, ...names }
  const answer = await queryTolerant(client, writing, labelsQuery(labels.length), variables)
  return labels.filter((_, i) => stringAt(answer.data, ['repository', `l${i}`, 'name']) !== null)
}

export async function addAssignees(client: Client, number: number, logins: readonly string[]): Promise<BestEffort> {
  const refusal = await bestEffort(client, () =>
    client.rest(writing, (octokit) =>
      octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
        ...repositoryParameters(client),
        issue_number: number,
        assignees: [...logins],
      }),
    ),
  )
  return refusal === null ? null : `${logins.join(', ')} could not be assigned: ${refusal}`
}

export async function requestReviewers(
  client: Client,
  number: number,
  logins: readonly string[],
  teams: readonly string[],
): Promise<BestEffort> {
  const refusal = await bestEffort(client, () =>
    client.rest(writing, (octokit) =>
      octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers', {
        ...repositoryParameters(client),
        pull_number: number,
        reviewers: [...logins],
        team_reviewers: teams.map((team) => team.replace(/^.*\//, '')),
      }),
    ),
  )
  return refusal === null ? null : `a review by ${[...logins, ...teams].join(', ')} could not be requested: ${refusal}`
}

export async function setMilestone(client: Client, number: number, title: string): Promise<BestEffort> {
  const answer = await queryTolerant(client, writing, milestonesQuery, {
    owner: client.owner,
    name: client.name,
    title,
  })
  const found = nodesAt(answer.data, ['repository', 'milestones']).find((node) => stringAt(node, ['title']) === title)
  // a title may be a number too, so that it goes first
  const milestone = valueAt(found, ['number']) ?? (/^[1-9]\d{0,8}$/.test(title) ? Number(title) : null)
  if (typeof milestone !== 'number') return `the repository has no open milestone ${title}`
  const refusal = await bestEffort(client, () =>
    client.rest(writing, (octokit) =>
      octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...repositoryParameters(client),
        issue_number: number,
        milestone,
      }),
    ),
  )
  return refusal === null ? null : `the milestone ${title} could not be set: ${refusal}`
}

/**
 * Runs something that may be refused. A pull request that was opened a moment ago may not be known everywhere yet, for which GitHub says
 * 422: one further try after a pause.
 */
async function bestEffort(client: Client, run: () => Promise<unknown>): Promise<BestEffort> {
  for (let attempt = 1; ; attempt++) {
    try {
      await run()
      return null
    } catch (error) {
      const refusal = error instanceof LockstepError ? githubRefusal(error.cause) : null
      if (!refusal || refusal.status >= 500 || refusal.status === 429) throw error
      if (refusal.status !== 422 || attempt > 1) return `${refusal.message} (${refusal.status})`
      await client.settle(attempt)
    }
  }
}

/** Who the token speaks as; asked only where a comment may be ours. */
type Viewer = () => Promise<string>

/** Writes or edits the one comment of ours that carries the marker. */
export async function keepComment(
  client: Client,
  number: number,
  marker: string,
  body: string,
  viewer: Viewer,
): Promise<void> {
  if (await reviseComment(client, number, marker, body, viewer)) return
  await client.create<unknown>(
    writing,
    (octokit, request) =>
      octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repositoryParameters(client),
        issue_number: number,
        body,
        request,
      }),
    () => findComment(client, number, marker, viewer),
  )
}

/** Edits the comment of ours that carries the marker where it differs; false where there is none. */
export async function reviseComment(
  client: Client,
  number: number,
  marker: string,
  body: string,
  viewer: Viewer,
): Promise<boolean> {
  const found = await findComment(client, number, marker, viewer)
  if (!found) return false
  if (found.body === body) return true
  await client.rest(writing, (octokit) =>
    octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      ...repositoryParameters(client),
      comment_id: found.id,
      body,
    }),
  )
  return true
}

async function findComment(client: Client, number: number, marker: string, viewer: Viewer) {
  for (let page = 1; page <= commentPages; page++) {
    const comments = await client.rest(
      {
        what: 'read the comments of the pull request',
        needs: 'pull-requests: read',
        gives: { lists: [{ at: [], of: { numbers: [['id']] } }] },
      },
      (octokit) =>
        octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...repositoryParameters(client),
          issue_number: number,
          per_page: 100,
          page,
        }),
    )
    const marked = comments.filter((one) => one.body?.includes(marker) === true)
    const login = marked.length === 0 ? '' : await viewer()
    const ours = marked.find((one) => sameLogin(one.user?.login ?? '', login))
    if (ours || comments.length < 100) return ours ?? null
  }
  return null
}

/** The newest status of each context of a commit. */
export async function readStatuses(client: Client, commit: string): Promise<readonly CommitStatus[]> {
  const combined = await client.rest(
    {
      what: 'read the statuses of the commit',
      needs: 'statuses: read',
      gives: { lists: [{ at: ['statuses'], of: { texts: [['context'], ['state']] } }] },
    },
    (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/status', {
        ...repositoryParameters(client),
        ref: commit,
        per_page: 100,
      }),
  )
  return combined.statuses.map(({ context, state, description }) => ({
    context,
    state: state === 'success' || state === 'pending' || state === 'failure' ? state : 'error',
    description: description ?? '',
  }))
}
