import { stringAt, valueAt, type JsonObject } from '../../../src/model/json.js'
import { writeCommit } from '../../git/commits.js'
import { commitsOf } from '../../git/history.js'
import { mergedTree } from '../../git/merge.js'
import { moveRefs } from '../../git/refs.js'
import { headOf } from '../../git/revisions.js'
import { copyHistory } from '../../git/transfer.js'
import {
  created,
  invalid,
  noContent,
  notFound,
  ok,
  page,
  Refusal,
  unprocessable,
  type Answer,
  type RepositoryCall,
} from '../reply.js'
import { mergePull, signatureOf } from '../rules/merge.js'
import { changeState, openPull } from '../rules/open.js'
import { headRepository, syncPulls } from '../rules/sync.js'
import { timestamp, type MergeMethod, type Pull } from '../state.js'
import { changedFiles, commitView, fileView } from '../views/commit.js'
import { baseOf, pullListView, pullView } from '../views/pull.js'

/** The pull request that the path names; throws 404. */
export function pullOf({ repository, params }: RepositoryCall): Pull {
  const pull = repository.pulls.find((one) => String(one.number) === params['pull_number'])
  if (!pull) throw notFound()
  return pull
}

export function createPull(call: RepositoryCall): Answer {
  const { hub, repository, grant, body } = call
  const text = (key: string): string => stringAt(body, [key]) ?? ''
  const opening = { title: text('title'), head: text('head'), base: text('base'), body: stringAt(body, ['body']) }
  refuseLong(opening.body)
  const pull = openPull(hub, repository, grant, { ...opening, draft: valueAt(body, ['draft']) === true })
  return created(pullView(hub, repository, pull))
}

/** GitHub's limit for bodies of issues, pull requests and comments, in characters. */
export function refuseLong(body: string | null): void {
  if (body !== null && body.length > 65_536)
    throw invalid('Issue', { field: 'body', code: 'custom', message: 'body is too long (maximum is 65536 characters)' })
}

export function listPulls(call: RepositoryCall): Answer {
  const { hub, repository, query } = call
  const state = query.get('state') ?? 'open'
  const base = query.get('base')
  const pulls = listed(repository.pulls)
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => base === null || pull.base === base)
    .filter((pull) => matchesHead(pull, query.get('head')))
  return page(call, sorted(pulls, query), (pull) => pullListView(hub, repository, pull))
}

/** Leaves out what lists do not know yet. */
export function listed(pulls: readonly Pull[]): readonly Pull[] {
  return pulls.filter((pull) => pull.unlisted-- <= 0)
}

/** Only `owner:branch` filters; anything else is passed over, as GitHub does. */
function matchesHead(pull: Pull, head: string | null): boolean {
  const colon = head?.indexOf(':') ?? -1
  if (head === null || colon < 0) return true
  const [owner = ''] = pull.head.repository.split('/')
  return owner.toLowerCase() === head.slice(0, colon).toLowerCase() && pull.head.branch === head.slice(colon + 1)
}

function sorted(pulls: readonly Pull[], query: URLSearchParams): readonly Pull[] {
  const key = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt'
  const ascending = query.get('direction') === 'asc'
  const order = (a: Pull, b: Pull): number => (a[key] === b[key] ? a.number - b.number : a[key] < b[key] ? -1 : 1)
  return [...pulls].sort((a, b) => (ascending ? order(a, b) : order(b, a)))
}

export function readPull(call: RepositoryCall): Answer {
  return ok(pullView(call.hub, call.repository, pullOf(call)))
}

export function updatePull(call: RepositoryCall): Answer {
  const { hub, repository, body } = call
  const pull = pullOf(call)
  const text = stringAt(body, ['body'])
  refuseLong(text)
  const base = stringAt(body, ['base'])
  if (base !== null && headOf(repository.bare, base) === null)
    throw invalid('PullRequest', { field: 'base', code: 'invalid' })
  const state = stringAt(body, ['state'])
  if (state !== null) changeState(hub, repository, pull, state)
  pull.title = stringAt(body, ['title']) ?? pull.title
  pull.body = valueAt(body, ['body']) === null ? null : (text ?? pull.body)
  pull.base = base ?? pull.base
  pull.updatedAt = timestamp(hub)
  syncPulls(hub)
  return ok(pullView(hub, repository, pull))
}

export function listPullFiles(call: RepositoryCall): Answer {
  const { hub, repository } = call
  const pull = pullOf(call)
  const files = changedFiles(repository.bare, baseOf(repository, pull), pull.headCommit).slice(0, 3000)
  return page(call, files, (file) => fileView(hub, repository, file, pull.headCommit))
}

export function listPullCommits(call: RepositoryCall): Answer {
  const { hub, repository } = call
  const pull = pullOf(call)
  const commits = [...commitsOf(repository.bare, { from: pull.headCommit, without: baseOf(repository, pull) })]
  return page(call, commits.reverse().slice(0, 250), (commit) => commitView(hub, repository, commit))
}

export function isMerged(call: RepositoryCall): Answer {
  if (!pullOf(call).merged) throw notFound()
  return noContent
}

export function merge(call: RepositoryCall): Answer {
  const { hub, repository, grant, body } = call
  const given = (key: string, as: string): JsonObject => {
    const value = stringAt(body, [key])
    return value === null ? {} : { [as]: value }
  }
  const texts = { ...given('sha', 'sha'), ...given('commit_title', 'title'), ...given('commit_message', 'message') }
  const method = mergeMethod(stringAt(body, ['merge_method']) ?? 'merge')
  const sha = mergePull(hub, repository, pullOf(call), { by: grant.login, method, ...texts })
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' })
}

function mergeMethod(name: string): MergeMethod {
  const method = name.toLowerCase()
  if (method === 'merge' || method === 'squash' || method === 'rebase') return method
  throw unprocessable(`Invalid merge method ${name}`)
}

/** The button "Update branch": merges the base into the head. */
export function updateBranch(call: RepositoryCall): Answer {
  const { hub, repository, grant, body } = call
  const pull = pullOf(call)
  const expected = stringAt(body, ['expected_head_sha'])
  if (expected !== null && expected !== pull.headCommit)
    throw unprocessable('expected head sha didn’t match current head ref.')
  const source = headRepository(hub, pull) ?? repository
  const tree = mergedTree(repository.bare, pull.headCommit, pull.baseCommit)
  if (tree === null) throw unprocessable('merge conflict between base and head')
  const date = timestamp(hub)
  const author = signatureOf(hub, grant.login, date)
  const committer = { name: 'GitHub', email: 'noreply@github.com', date }
  const message = `Merge branch '${pull.base}' into ${pull.head.branch}`
  const parents = [pull.headCommit, pull.baseCommit]
  const commit = writeCommit(repository.bare, { tree, parents, author, committer, message })
  if (source !== repository) copyHistory(repository.bare, source.bare, commit)
  moveRefs(source.bare, [{ name: `refs/heads/${pull.head.branch}`, to: commit }])
  repository.verified.add(commit)
  syncPulls(hub)
  return {
    status: 202,
    body: { message: 'Updating pull request branch.', url: `${hub.serverUrl}/pull/${pull.number}` },
  }
}

export function requestReviewers(call: RepositoryCall): Answer {
  const { hub, repository, body } = call
  const pull = pullOf(call)
  const logins = strings(body, 'reviewers')
  const slugs = strings(body, 'team_reviewers')
  if (logins.includes(pull.author)) throw unprocessable('Review cannot be requested from pull request author.')
  if (logins.some((login) => !isCollaborator(call, login)))
    throw unprocessable(
      'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the repository.',
    )
  if (slugs.length > 0 && call.grant.kind === 'actions')
    throw new Refusal(403, 'Resource not accessible by integration')
  if (slugs.some((slug) => !repository.teams.has(slug)))
    throw unprocessable("Could not resolve to a node with the global id of 'T_0'.")
  for (const login of logins) if (!pull.reviewers.includes(login)) pull.reviewers.push(login)
  for (const slug of slugs) if (!pull.teams.includes(slug)) pull.teams.push(slug)
  return created(pullListView(hub, repository, pull))
}

export function strings(body: JsonObject, key: string): readonly string[] {
  const value = valueAt(body, [key])
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap((one) => (typeof one === 'string' ? one : [])) : []
}

export function isCollaborator({ repository }: RepositoryCall, login: string): boolean {
  return login === repository.owner || repository.collaborators.has(login)
}
