import { fullNameOf, timestamp, type Hub, type Repository } from '../state.js'
import { accountView } from './account.js'

/** Where the API keeps a repository. */
export function repositoryUrl(hub: Hub, repository: Repository): string {
  return `${hub.apiUrl}/repos/${fullNameOf(repository)}`
}

/** Where people see it. */
export function pageUrl(hub: Hub, repository: Repository): string {
  return `${hub.serverUrl}/${fullNameOf(repository)}`
}

/** Every link that the API gives, by its name without `_url`. */
const links = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
} as const

/** A repository as pull requests and lists nest it. */
export function repositoryView(hub: Hub, repository: Repository) {
  const url = repositoryUrl(hub, repository)
  const html = pageUrl(hub, repository)
  const open = repository.issues.concat(repository.pulls).filter((one) => one.state === 'open').length
  return {
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: fullNameOf(repository),
    owner: accountView(hub, repository.owner),
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    html_url: html,
    description: null,
    fork: repository.parent !== null,
    url,
    ...Object.fromEntries(Object.entries(links).map(([name, path]) => [`${name}_url`, url + path])),
    git_url: `${html.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(html).host}:${fullNameOf(repository)}.git`,
    clone_url: `${hub.apiUrl.replace(/\/api\/v3$/, '')}/${fullNameOf(repository)}.git`,
    svn_url: html,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    default_branch: repository.defaultBranch,
    archived: repository.archived,
    disabled: false,
    has_issues: true,
    has_pull_requests: repository.hasPulls,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    is_template: false,
    web_commit_signoff_required: false,
    size: 1,
    forks: 0,
    forks_count: 0,
    open_issues: open,
    open_issues_count: open,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    pushed_at: timestamp(hub),
    created_at: repository.createdAt,
    updated_at: timestamp(hub),
  }
}

/** A repository that is asked for by its name. */
export function fullRepositoryView(hub: Hub, repository: Repository) {
  return {
    ...repositoryView(hub, repository),
    network_count: 0,
    subscribers_count: 0,
    allow_merge_commit: repository.mergeMethods.has('merge'),
    allow_squash_merge: repository.mergeMethods.has('squash'),
    allow_rebase_merge: repository.mergeMethods.has('rebase'),
    allow_auto_merge: repository.autoMergeAllowed,
    delete_branch_on_merge: false,
  }
}
