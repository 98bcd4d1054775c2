import type { Issue } from '../../../model/forge.js'
import type { Client } from './client.js'
import { listOf } from './expected-answer.js'
import type { Purpose } from './failure.js'
import { repositoryParameters } from './objects.js'

const reading: Purpose = { what: 'read the issues', needs: 'issues: write', gives: listOf(['html_url'], ['title']) }
const writing: Purpose = { what: 'write the issue', needs: 'issues: write' }
const pages = 3

interface RestIssue {
  readonly number: number
  readonly html_url: string
  readonly title: string
  readonly body?: string | null
  readonly state: string
}

/** The newest issue of a creator (as its login is written in the REST API) whose body carries the marker. */
export async function findIssue(client: Client, marker: string, creator: string): Promise<Issue | null> {
  for (let page = 1; page <= pages; page++) {
    const issues = await client.rest(reading, (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/issues', {
        ...repositoryParameters(client),
        creator,
        state: 'all',
        per_page: 100,
        page,
      }),
    )
    const found = issues.find((issue) => issue.pull_request === undefined && issue.body?.includes(marker) === true)
    if (found) return issueOf(found)
    if (issues.length < 100) return null
  }
  return null
}

/** Creates an issue; after a lost answer one of the same creator with the same body is the one. */
export async function createIssue(client: Client, title: string, body: string, creator: string): Promise<Issue> {
  const created = await client.create<RestIssue>(
    { ...writing, gives: { numbers: [['number']], texts: [['html_url'], ['title'], ['state']] } },
    (octokit, request) =>
      octokit.request('POST /repos/{owner}/{repo}/issues', { ...repositoryParameters(client), title, body, request }),
    () => newestIssue(client, body, creator),
  )
  return issueOf(created)
}

async function newestIssue(client: Client, body: string, creator: string): Promise<RestIssue | null> {
  const issues = await client.rest(reading, (octokit) =>
    octokit.request('GET /repos/{owner}/{repo}/issues', {
      ...repositoryParameters(client),
      creator,
      state: 'open',
      per_page: 30,
    }),
  )
  return issues.find((issue) => issue.pull_request === undefined && issue.body === body) ?? null
}

export async function updateIssue(
  client: Client,
  number: number,
  change: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' },
): Promise<void> {
  await client.rest(writing, (octokit) =>
    octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...repositoryParameters(client),
      issue_number: number,
      ...change,
    }),
  )
}

function issueOf(issue: RestIssue): Issue {
  return {
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    state: issue.state === 'open' ? 'open' : 'closed',
  }
}
