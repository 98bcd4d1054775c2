import type { LineComment, PullRequestFile } from '../../../model/forge.js'
import type { Client } from './client.js'
import { listOf } from './expected-answer.js'
import type { Purpose } from './failure.js'
import { repositoryParameters } from './objects.js'

/** The files of a pull request, and comments on their lines. */

const reading: Purpose = { what: 'read the pull request', needs: 'pull-requests: read' }
const writing: Purpose = { what: 'comment on a line of the pull request', needs: 'pull-requests: write' }

/** GitHub lists at most 3000 files of a pull request, and this project asks for fewer. */
const pages = 3

/** The files that a pull request changes, with their hunks; the first 300. */
export async function readFiles(client: Client, number: number): Promise<readonly PullRequestFile[]> {
  const found: PullRequestFile[] = []
  for (let page = 1; page <= pages; page++) {
    const files = await client.rest({ ...reading, gives: listOf(['filename']) }, (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        ...repositoryParameters(client),
        pull_number: number,
        per_page: 100,
        page,
      }),
    )
    found.push(...files.map((file) => ({ path: file.filename, patch: file.patch ?? '' })))
    if (files.length < 100) break
  }
  return found
}

/** The comments on lines of a pull request; an outdated one has no line. The first 300. */
export async function readLineComments(client: Client, number: number): Promise<readonly LineComment[]> {
  const found: LineComment[] = []
  for (let page = 1; page <= pages; page++) {
    const comments = await client.rest({ ...reading, gives: listOf(['path'], ['body']) }, (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...repositoryParameters(client),
        pull_number: number,
        per_page: 100,
        page,
      }),
    )
    found.push(...comments.map(({ path, line, body }) => ({ path, line: line ?? null, body })))
    if (comments.length < 100) break
  }
  return found
}

/** Writes a comment on a line of the head's side. */
export async function addLineComment(
  client: Client,
  number: number,
  commit: string,
  comment: LineComment & { readonly line: number },
): Promise<void> {
  await client.create<unknown>(
    writing,
    (octokit, request) =>
      octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...repositoryParameters(client),
        pull_number: number,
        commit_id: commit,
        path: comment.path,
        line: comment.line,
        side: 'RIGHT',
        body: comment.body,
        request,
      }),
    async () => {
      const there = await readLineComments(client, number)
      return there.find(({ path, body }) => path === comment.path && body === comment.body) ?? null
    },
  )
}
