import { readCommit } from '../../git/commits.js'
import { commitsOf, mergeBaseOf } from '../../git/history.js'
import { readRef } from '../../git/refs.js'
import { headRepository, mergeableOf, mergeStateOf } from '../rules/sync.js'
import type { Hub, Pull, Repository } from '../state.js'
import { accountView } from './account.js'
import { changedFiles } from './commit.js'
import { threadView } from './issue.js'
import { pageUrl, repositoryUrl, repositoryView } from './repository.js'

/** A pull request as lists show it. */
export function pullListView(hub: Hub, repository: Repository, pull: Pull) {
  const url = repositoryUrl(hub, repository)
  const self = `${url}/pulls/${pull.number}`
  const issue = `${url}/issues/${pull.number}`
  const html = `${pageUrl(hub, repository)}/pull/${pull.number}`
  const statuses = `${url}/statuses/${pull.headCommit}`
  const link = (href: string) => ({ href })
  return {
    ...threadView(hub, repository, pull),
    node_id: `PR_${pull.id}`,
    url: self,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${self}/commits`,
    review_comments_url: `${self}/comments`,
    review_comment_url: `${url}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    _links: {
      self: link(self),
      html: link(html),
      issue: link(issue),
      comments: link(`${issue}/comments`),
      review_comments: link(`${self}/comments`),
      review_comment: link(`${url}/pulls/comments{/number}`),
      commits: link(`${self}/commits`),
      statuses: link(statuses),
    },
    draft: pull.draft,
    head: endView(hub, headRepository(hub, pull), pull.head.branch, pull.headCommit),
    base: endView(hub, repository, pull.base, pull.baseCommit),
    requested_reviewers: pull.reviewers.map((login) => accountView(hub, login)),
    requested_teams: pull.teams.map((slug) => teamView(hub, repository, slug)),
    merge_commit_sha: pull.merged?.commit ?? readRef(repository.bare, `refs/pull/${pull.number}/merge`),
    merged_at: pull.merged?.at ?? null,
    auto_merge: autoMergeView(hub, pull),
  }
}

/** A pull request that is asked for by its number, opened or changed. */
export function pullView(hub: Hub, repository: Repository, pull: Pull) {
  const files = changedFiles(repository.bare, baseOf(repository, pull), pull.headCommit)
  const count = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0)
  const mergeable = mergeableOf(repository, pull)
  return {
    ...pullListView(hub, repository, pull),
    merged: pull.merged !== null,
    merged_by: pull.merged ? accountView(hub, pull.merged.by) : null,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeStateOf(repository, pull).toLowerCase(),
    maintainer_can_modify: false,
    comments: pull.comments.length,
    review_comments: pull.reviewComments.length,
    commits: commitsOf(repository.bare, { from: pull.headCommit, without: baseOf(repository, pull) }).length,
    additions: count(files.map((file) => file.additions)),
    deletions: count(files.map((file) => file.deletions)),
    changed_files: files.length,
  }
}

/** Where a pull request's diff starts: the newest commit that it shares with its base. */
export function baseOf({ bare }: Repository, { baseCommit, headCommit, merged }: Pull): string {
  const against = merged ? readCommit(bare, merged.commit)?.parents[0] : baseCommit
  return (against === undefined ? null : mergeBaseOf(bare, against, headCommit)) ?? baseCommit
}

function endView(hub: Hub, repository: Repository | null, branch: string, sha: string) {
  return {
    label: repository ? `${repository.owner}:${branch}` : `unknown:${branch}`,
    ref: branch,
    sha,
    user: repository ? accountView(hub, repository.owner) : null,
    repo: repository ? repositoryView(hub, repository) : null,
  }
}

function autoMergeView(hub: Hub, { autoMerge, title }: Pull) {
  return (
    autoMerge && {
      enabled_by: accountView(hub, autoMerge.by),
      merge_method: autoMerge.method,
      commit_title: title,
      commit_message: '',
    }
  )
}

export function teamView(hub: Hub, repository: Repository, slug: string) {
  const url = `${hub.apiUrl}/organizations/1/team/${slug}`
  return {
    id: 1,
    node_id: `T_${slug}`,
    url,
    html_url: `${hub.serverUrl}/orgs/${repository.owner}/teams/${slug}`,
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'push',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    type: 'organization',
  }
}
