import type { FileMode } from './file.js'
import type { Commit } from './workspace.js'

/** Who a token speaks as. `actions` is the `GITHUB_TOKEN` of a workflow, `app` another App's installation, `user` a personal token. */
export interface ForgeIdentity {
  /** Without the `[bot]` of an App. */
  readonly login: string
  readonly kind: 'actions' | 'app' | 'user'
}

/** The base branch as it is now. */
export interface ForgeBase {
  readonly branch: string
  readonly commit: string
  readonly tree: string
}

/** What a run needs to know of the repository, read once. */
export interface ForgeRepository {
  /** `owner/name` in the forge's own spelling (a repository may have been renamed). */
  readonly fullName: string
  readonly url: string
  readonly defaultBranch: string
  readonly private: boolean
  readonly fork: boolean
  readonly archived: boolean
  readonly autoMergeAllowed: boolean
  readonly mergeQueue: boolean
  readonly viewer: ForgeIdentity
  /** Null where the branch does not exist. */
  readonly base: ForgeBase | null
  /** Messages of the last commits of the base branch, newest first. */
  readonly recentMessages: readonly string[]
}

/** The branch of a proposal, as far as it tells whose it is. */
export interface ForgeBranch {
  readonly name: string
  readonly head: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
}

export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed' | 'merged'
  readonly draft: boolean
  readonly headBranch: string
  readonly headCommit: string
  readonly baseBranch: string
  /** True where the head lies in this repository, not in a fork. */
  readonly sameRepository: boolean
  /** True where the token's own identity opened it. */
  readonly ours: boolean
  readonly author: string
  readonly queued: boolean
  readonly autoMerge: boolean
  /** Approved by review, as the repository's rules count it. */
  readonly approved: boolean
  /** Whether it merges cleanly; null while the forge has not computed it. */
  readonly mergeable: boolean | null
  readonly labels: readonly string[]
  /** The commit that a merge made, or null. */
  readonly mergeCommit: string | null
  /** RFC 3339. */
  readonly createdAt: string
  readonly closedAt: string | null
}

/** Branch and pull requests of one proposal; pull requests newest first, those of forks left out. */
export interface ProposalState {
  readonly branch: ForgeBranch | null
  readonly open: readonly PullRequest[]
  /** Closed and merged; bounded, so the oldest may be missing. */
  readonly closed: readonly PullRequest[]
}

/** How a head differs from a base. */
export interface BranchComparison {
  /** The newest commit that both have; null where they have none, or one of them is gone. */
  readonly mergeBase: string | null
  readonly behind: number
  /** Commits that only the head has, oldest first. */
  readonly ahead: readonly Commit[]
  /** Paths that differ between merge base and head, old names of renames included; null where there are too many to be listed. */
  readonly paths: readonly string[] | null
}

/** A file as a commit holds it. */
export interface StoredBlob {
  readonly mode: FileMode
  readonly blob: string
}

/** One file of a new tree; `bytes` null deletes it. */
export interface TreeChange {
  readonly path: string
  readonly mode: FileMode
  readonly bytes: Uint8Array | null
}

/** What GitHub says of a commit's signature. */
export interface WrittenCommit {
  readonly id: string
  readonly verified: boolean
}

/** How a compare-and-swap of a branch ended: `stale` where the branch was not where it was expected, `refused` where a rule forbids it. */
export type BranchMove =
  /** `unguarded` where the server has no compare-and-swap, and a push in the moment between the last look and the move would be lost. */
  | { readonly kind: 'moved'; readonly unguarded: boolean }
  | { readonly kind: 'stale'; readonly head: string | null }
  | { readonly kind: 'refused'; readonly message: string }

/** How opening a pull request ended. */
export type PullRequestOpening =
  | { readonly kind: 'opened'; readonly pullRequest: PullRequest; readonly draftRefused: boolean }
  /** The repository has no drafts, and this one may not be opened ready. */
  | { readonly kind: 'no-drafts' }
  /** One with this head and base is open already. */
  | { readonly kind: 'exists'; readonly pullRequest: PullRequest }
  /** The repository or organisation does not let Actions open pull requests; a person can, at `compareUrl`. */
  | { readonly kind: 'not-permitted'; readonly message: string; readonly compareUrl: string }

export interface NewPullRequest {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
  /** `must`: rather none at all than one that is ready; `wish`: a draft where the repository has them. */
  readonly draft: 'no' | 'wish' | 'must'
}

export interface PullRequestChange {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
}

/** Null where it was done, else one sentence why it was not; such a refusal is a warning, never a failure. */
export type BestEffort = string | null

/** How a pull request is merged once its checks and reviews allow it. */
export interface AutoMerge {
  readonly method: 'merge' | 'squash' | 'rebase'
  /** The commit that the head must be at; GitHub refuses where somebody pushed meanwhile. */
  readonly head: string
}

/** A status that something posted on a commit: Flux's notification-controller writes `kustomization/…`. */
export interface CommitStatus {
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string
}

export interface Issue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
}

/** An open pull request of anybody, with the files that it changes. */
export interface OtherPullRequest {
  readonly number: number
  readonly url: string
  readonly ours: boolean
  readonly author: string
  readonly headBranch: string
  readonly headCommit: string
  readonly sameRepository: boolean
  /** Null where there are too many to be listed. */
  readonly paths: readonly string[] | null
}

/** A file of a pull request. */
export interface PullRequestFile {
  readonly path: string
  /** Its hunks as in a unified diff; empty where the forge shows none (binary, too large). */
  readonly patch: string
}

/** A comment on a line of a pull request. */
export interface LineComment {
  readonly path: string
  /** Null where the line is no longer there. */
  readonly line: number | null
  readonly body: string
}

/**
 * GitHub as this project needs it. Every method throws `forge-unreachable`, `forge-denied` (naming the permission that is missing),
 * `forge-answer` or `forge-unsupported`.
 */
export interface Forge {
  /** The repository, the token's identity and the head of a branch (null: the default one), in one request; asked once per branch. */
  repository(base: string | null): Promise<ForgeRepository>
  /** Branch and pull requests of several proposals, by branch name, in one request where pages allow. */
  proposals(branches: readonly string[]): Promise<ReadonlyMap<string, ProposalState>>
  compare(base: string, head: string): Promise<BranchComparison>
  /** The blobs at some paths of some commits, as one list per commit; null where a path is no file there. */
  blobsAt(commits: readonly string[], paths: readonly string[]): Promise<readonly (readonly (StoredBlob | null)[])[]>
  /** Open pull requests against a branch, newest first, bounded. */
  openPullRequests(base: string): Promise<readonly OtherPullRequest[]>

  /** The labels of a pull request and the head that they stand at; null where there is none of that number, or it may not be read. */
  labelled(number: number): Promise<{ readonly head: string; readonly labels: readonly string[] } | null>

  commit(id: string): Promise<Commit | null>
  /** Commits from a commit backwards, newest first. */
  log(from: string, options: { readonly path?: string; readonly limit: number }): Promise<readonly Commit[]>
  /** All files of a tree; throws `forge-answer` where the forge cuts the listing short. */
  tree(id: string): Promise<readonly (StoredBlob & { readonly path: string })[]>
  blob(id: string): Promise<Uint8Array | null>

  /** Writes the files on top of a tree; the other entries and their modes stay. Gives the new tree's id. */
  writeTree(base: string, changes: readonly TreeChange[]): Promise<string>
  /** Writes a commit without author and committer, so that GitHub signs it for bot tokens. */
  writeCommit(commit: {
    readonly message: string
    readonly tree: string
    readonly parents: readonly string[]
  }): Promise<WrittenCommit>
  /** The commit that a branch is at, read anew; null where it does not exist. */
  branchHead(branch: string): Promise<string | null>
  /** Moves, creates (`from` null) or deletes (`to` null) a branch if it is where it is expected. A move that has already happened is `moved`. */
  moveBranch(branch: string, from: string | null, to: string | null): Promise<BranchMove>

  openPullRequest(pullRequest: NewPullRequest): Promise<PullRequestOpening>
  /** Gives the state that the pull request was in when it was changed: a person may have merged or closed it meanwhile. */
  updatePullRequest(number: number, change: PullRequestChange): Promise<PullRequest['state']>
  /** Turns a draft into a pull request for review, or back. */
  setDraft(number: number, draft: boolean): Promise<BestEffort>
  /** Arms auto-merge for one head commit, or takes it off. */
  setAutoMerge(number: number, arming: AutoMerge | null): Promise<BestEffort>
  /** Keeps one comment of ours that carries the marker: writes it, or edits it where it differs. */
  keepComment(number: number, marker: string, body: string): Promise<void>
  /** The same, but writes nothing where there is no such comment yet. */
  reviseComment(number: number, marker: string, body: string): Promise<void>
  /** The files that a pull request changes, and the comments on their lines; bounded. */
  pullRequestFiles(number: number): Promise<readonly PullRequestFile[]>
  lineComments(number: number): Promise<readonly LineComment[]>
  /** Comments on a line as the head commit has it. */
  addLineComment(number: number, commit: string, comment: LineComment & { readonly line: number }): Promise<void>
  /** Adds labels that exist; missing ones are made where `create`, else skipped and named in the answer. */
  addLabels(number: number, labels: readonly string[], create: boolean): Promise<BestEffort>
  addAssignees(number: number, logins: readonly string[]): Promise<BestEffort>
  requestReviewers(number: number, logins: readonly string[], teams: readonly string[]): Promise<BestEffort>
  setMilestone(number: number, title: string): Promise<BestEffort>

  statuses(commit: string): Promise<readonly CommitStatus[]>
  /** Our own open or closed issue whose body carries the marker, newest first; null for none. */
  findIssue(marker: string): Promise<Issue | null>
  createIssue(title: string, body: string): Promise<Issue>
  updateIssue(
    number: number,
    change: { readonly title?: string; readonly body?: string; readonly state?: 'open' | 'closed' },
  ): Promise<void>

  /** HTTP requests sent so far. */
  readonly requests: number
}
