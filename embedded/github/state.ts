/** A user, a bot of an App (its login ends in `[bot]`), or an organisation. */
export interface Account {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot' | 'Organization'
}

/** What a token may touch; the names are those of the REST API's `x-accepted-github-permissions`. */
export type Permission =
  'administration' | 'contents' | 'issues' | 'metadata' | 'pull_requests' | 'statuses' | 'workflows'

export type Permissions = Readonly<Partial<Record<Permission, 'read' | 'write'>>>

/**
 * Who a token speaks for. `actions` is a workflow's `GITHUB_TOKEN`, `app` another App's installation (`ghs_`), `personal` a fine-grained
 * personal token, `anonymous` a request without one.
 */
export interface Grant {
  readonly kind: 'actions' | 'app' | 'personal' | 'anonymous'
  readonly login: string
  readonly permissions: Permissions
}

export interface Comment {
  readonly id: number
  readonly author: string
  body: string
  readonly createdAt: string
  updatedAt: string
}

export interface Review {
  readonly id: number
  readonly author: string
  readonly body: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED'
  readonly commit: string
  readonly submittedAt: string
}

/** A comment on a line of a pull request's files. */
export interface ReviewComment extends Comment {
  readonly review: number
  readonly path: string
  readonly line: number
  readonly commit: string
}

export interface Label {
  readonly id: number
  name: string
  color: string
  description: string | null
}

export interface Milestone {
  readonly id: number
  readonly number: number
  readonly title: string
  readonly creator: string
  state: 'open' | 'closed'
  readonly createdAt: string
}

export interface Issue {
  readonly id: number
  /** Issues and pull requests of a repository share their numbers. */
  readonly number: number
  readonly author: string
  title: string
  body: string | null
  state: 'open' | 'closed'
  readonly labels: string[]
  readonly assignees: string[]
  milestone: number | null
  readonly comments: Comment[]
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
}

export type MergeMethod = 'merge' | 'squash' | 'rebase'

export interface Pull extends Issue {
  draft: boolean
  /** The branch, and the repository (`owner/name`) that it lies in. */
  readonly head: { readonly repository: string; readonly branch: string }
  base: string
  /** Where head and base were when they were last looked at; a closed pull request keeps them. */
  headCommit: string
  baseCommit: string
  merged: { readonly at: string; readonly by: string; readonly commit: string } | null
  autoMerge: { readonly by: string; readonly method: MergeMethod; readonly at: string } | null
  queued: boolean
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  readonly reviewers: string[]
  readonly teams: string[]
  /** How many lists still leave it out: GitHub's lists lag behind. */
  unlisted: number
  /** How many readings still do not know whether it merges. */
  uncomputed: number
}

export interface Status {
  readonly id: number
  readonly commit: string
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: string
  readonly createdAt: string
}

export interface Release {
  readonly id: number
  readonly tag: string
  readonly name: string
  readonly body: string
  readonly author: string
  readonly publishedAt: string
  readonly prerelease: boolean
}

/** A rule that refuses what happens to the branches that its pattern matches. */
interface RefRule {
  readonly branch: RegExp
  readonly refuses: readonly ('creation' | 'update' | 'deletion')[]
}

/** One repository: its objects and refs lie in `bare`, everything else here. The settings may be changed at any time. */
export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly bare: string
  readonly createdAt: string
  /** `owner/name` that it was forked from. */
  readonly parent: string | null
  defaultBranch: string
  private: boolean
  archived: boolean
  /** False where the repository has pull requests switched off. */
  hasPulls: boolean
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean
  /** False as for private repositories on a free plan. */
  draftsAllowed: boolean
  autoMergeAllowed: boolean
  mergeQueue: boolean
  readonly mergeMethods: Set<MergeMethod>
  /** Whether a pull request needs an approval before it merges. */
  reviewRequired: boolean
  /** Contexts of statuses that must be `success` before a pull request merges. */
  readonly requiredStatuses: Set<string>
  readonly refRules: RefRule[]
  /** Logins that may be asked for a review or assigned, beside the owner. */
  readonly collaborators: Set<string>
  /** Slugs of the teams that may be asked for a review. */
  readonly teams: Set<string>
  /** Lists leave a new pull request out so many times. */
  listLag: number
  /** `mergeable` is unknown so many times after head or base moved. */
  mergeableLag: number
  readonly issues: Issue[]
  readonly pulls: Pull[]
  readonly labels: Label[]
  readonly milestones: Milestone[]
  readonly statuses: Status[]
  readonly releases: Release[]
  /** Commits that GitHub signed. */
  readonly verified: Set<string>
}

/** All that one server keeps. */
export interface Hub {
  /** Where the API answers, without a slash at its end. */
  apiUrl: string
  /** Where people look: `https://github.com`. */
  serverUrl: string
  /** Repositories by `owner/name` in lower case. */
  readonly repositories: Map<string, Repository>
  /** Accounts by login in lower case. */
  readonly accounts: Map<string, Account>
  /** Grants by token. */
  readonly grants: Map<string, Grant>
  readonly now: () => Date
  lastId: number
}

/** A server without repositories. */
export function createHub(now: () => Date): Hub {
  return {
    apiUrl: '',
    serverUrl: 'https://github.com',
    repositories: new Map(),
    accounts: new Map(),
    grants: new Map(),
    now,
    lastId: 1000,
  }
}

/** An empty repository as GitHub sets up a new one, except that Actions may open pull requests. */
export function createRepository(
  hub: Hub,
  fullName: string,
  bare: string,
  parent: Repository | null = null,
): Repository {
  const [owner = '', name = ''] = fullName.split('/')
  const repository: Repository = {
    id: nextId(hub),
    owner,
    name,
    bare,
    createdAt: timestamp(hub),
    parent: parent && fullNameOf(parent),
    defaultBranch: parent?.defaultBranch ?? 'main',
    private: false,
    archived: false,
    hasPulls: true,
    actionsMayOpenPulls: true,
    draftsAllowed: true,
    autoMergeAllowed: false,
    mergeQueue: false,
    mergeMethods: new Set(['merge', 'squash', 'rebase']),
    reviewRequired: false,
    requiredStatuses: new Set(),
    refRules: [],
    collaborators: new Set(),
    teams: new Set(),
    listLag: 0,
    mergeableLag: 0,
    issues: [],
    pulls: [],
    labels: [],
    milestones: [],
    statuses: [],
    releases: [],
    verified: new Set(),
  }
  hub.repositories.set(fullName.toLowerCase(), repository)
  return repository
}

/** The repository of a name in any case, or null. */
export function findRepository(hub: Hub, fullName: string): Repository | null {
  return hub.repositories.get(fullName.toLowerCase()) ?? null
}

export function fullNameOf(repository: Repository): string {
  return `${repository.owner}/${repository.name}`
}

/** The account of a login; one that was not seen before is made. */
export function accountOf(hub: Hub, login: string): Account {
  const known = hub.accounts.get(login.toLowerCase())
  if (known) return known
  const account: Account = { id: nextId(hub), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
  hub.accounts.set(login.toLowerCase(), account)
  return account
}

export function nextId(hub: Hub): number {
  return ++hub.lastId
}

/** The number of the next issue or pull request. */
export function nextNumber({ issues, pulls }: Repository): number {
  return Math.max(0, ...issues.map((one) => one.number), ...pulls.map((one) => one.number)) + 1
}

/** Now, as the API writes it: RFC 3339 without fractions. */
export function timestamp(hub: Hub): string {
  return hub
    .now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
}
