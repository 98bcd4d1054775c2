import { stringAt } from '../../../src/model/json.js'
import { readCommit, type StoredCommit } from '../../git/commits.js'
import { commitsOf, isAncestor, mergeBaseOf } from '../../git/history.js'
import { commitOf } from '../../git/revisions.js'
import { copyHistory } from '../../git/transfer.js'
import { created, cut, invalid, notFound, ok, page, Refusal, type Answer, type RepositoryCall } from '../reply.js'
import { mergeArmed } from '../rules/merge.js'
import { statusesOf } from '../rules/sync.js'
import { findRepository, nextId, timestamp, type Status } from '../state.js'
import { accountView } from '../views/account.js'
import { changedFiles, commitView, fileView } from '../views/commit.js'
import { pullListView } from '../views/pull.js'
import { pageUrl, repositoryUrl, repositoryView } from '../views/repository.js'

/** The commit that the path names; throws 422 as GitHub does for an unknown one. */
function commitFor({ repository, params }: RepositoryCall): string {
  const named = params['ref'] ?? params['commit_sha'] ?? params['sha'] ?? ''
  const commit = commitOf(repository.bare, named)
  if (commit === null) throw new Refusal(422, `No commit found for SHA: ${named}`)
  return commit
}

export function listCommits(call: RepositoryCall): Answer {
  const { hub, repository, query } = call
  const named = query.get('sha') ?? repository.defaultBranch
  const from = commitOf(repository.bare, named)
  if (from === null) throw notFound()
  const path = query.get('path')
  const commits = commitsOf(repository.bare, { from, limit: 1000, ...(path === null ? {} : { path }) })
  return page(call, commits, (commit) => commitView(hub, repository, commit))
}

export function readCommitWithFiles(call: RepositoryCall): Answer {
  const { hub, repository } = call
  const commit = readCommit(repository.bare, commitFor(call))
  if (!commit) throw notFound()
  const files = changedFiles(repository.bare, commit.parents[0] ?? null, commit.sha)
  const count = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
  const additions = count(files.map((file) => file.additions))
  const deletions = count(files.map((file) => file.deletions))
  return ok({
    ...commitView(hub, repository, commit),
    stats: { total: additions + deletions, additions, deletions },
    files: files.map((file) => fileView(hub, repository, file, commit.sha)),
  })
}

/** `base...head`; either may be `owner:branch` of a fork. Commits come in pages, files all on the first. */
export function compare(call: RepositoryCall): Answer {
  const { hub, repository, params } = call
  const [left = '', right = ''] = (params['basehead'] ?? '').split('...')
  const base = endOf(call, left)
  const head = endOf(call, right)
  if (base === null || head === null) throw notFound()
  const { bare } = repository
  const shared = mergeBaseOf(bare, base, head)
  if (shared === null) throw new Refusal(404, `No common ancestor between ${left} and ${right}.`)
  const ahead = [...commitsOf(bare, { from: head, without: base })].reverse()
  const behind = commitsOf(bare, { from: base, without: head }).length
  const { items, headers } = cut(call, ahead)
  const view = (id: string) => {
    const commit = readCommit(bare, id)
    return commit && commitView(hub, repository, commit)
  }
  const html = `${pageUrl(hub, repository)}/compare/${left}...${right}`
  return {
    status: 200,
    headers,
    body: {
      url: `${repositoryUrl(hub, repository)}/compare/${left}...${right}`,
      html_url: html,
      permalink_url: `${pageUrl(hub, repository)}/compare/${base}...${head}`,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: view(base),
      merge_base_commit: view(shared),
      status: statusOf(ahead, behind),
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: items.map((commit) => commitView(hub, repository, commit)),
      files: changedFiles(bare, shared, head)
        .slice(0, 300)
        .map((file) => fileView(hub, repository, file, head)),
    },
  }
}

function endOf({ hub, repository }: RepositoryCall, named: string): string | null {
  const [owner, branch] = named.split(':')
  if (owner === undefined || branch === undefined) return commitOf(repository.bare, named)
  const fork = findRepository(hub, `${owner}/${repository.name}`)
  const commit = fork && commitOf(fork.bare, branch)
  if (!fork || commit === null) return null
  if (fork !== repository) copyHistory(fork.bare, repository.bare, commit)
  return commit
}

function statusOf(ahead: readonly StoredCommit[], behind: number): string {
  if (ahead.length > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

/** Pull requests that a commit belongs to. */
export function listCommitPulls(call: RepositoryCall): Answer {
  const { hub, repository } = call
  const commit = commitFor(call)
  const pulls = repository.pulls.filter(
    (pull) => pull.merged?.commit === commit || isAncestor(repository.bare, commit, pull.headCommit),
  )
  return page(call, pulls, (pull) => pullListView(hub, repository, pull))
}

function statusView({ hub, repository }: RepositoryCall, status: Status) {
  return {
    url: `${repositoryUrl(hub, repository)}/statuses/${status.commit}`,
    id: status.id,
    node_id: `SC_${status.id}`,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    avatar_url: `https://avatars.githubusercontent.com/u/${status.id}?v=4`,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: accountView(hub, status.creator),
  }
}

export function readCombinedStatus(call: RepositoryCall): Answer {
  const { hub, repository } = call
  const sha = commitFor(call)
  const statuses = statusesOf(repository, sha)
  const states = statuses.map((status) => status.state)
  const failed = states.some((state) => state === 'failure' || state === 'error')
  const passed = states.length > 0 && states.every((state) => state === 'success')
  const url = `${repositoryUrl(hub, repository)}/commits/${sha}`
  const { items, headers } = cut(call, statuses)
  return {
    status: 200,
    headers,
    body: {
      sha,
      state: failed ? 'failure' : passed ? 'success' : 'pending',
      statuses: items.map((status) => statusView(call, status)),
      total_count: statuses.length,
      repository: repositoryView(hub, repository),
      commit_url: url,
      url: `${url}/status`,
    },
  }
}

export function listStatuses(call: RepositoryCall): Answer {
  const sha = commitFor(call)
  const all = call.repository.statuses.filter((status) => status.commit === sha).reverse()
  return page(call, all, (status) => statusView(call, status))
}

export function createStatus(call: RepositoryCall): Answer {
  const { hub, repository, grant, body } = call
  const state = stringAt(body, ['state'])
  if (state !== 'error' && state !== 'failure' && state !== 'pending' && state !== 'success')
    throw invalid('Status', { field: 'state', code: 'invalid' })
  const status: Status = {
    id: nextId(hub),
    commit: commitFor(call),
    context: stringAt(body, ['context']) ?? 'default',
    state,
    description: stringAt(body, ['description']),
    targetUrl: stringAt(body, ['target_url']),
    creator: grant.login,
    createdAt: timestamp(hub),
  }
  repository.statuses.push(status)
  mergeArmed(hub, repository)
  return created(statusView(call, status))
}
