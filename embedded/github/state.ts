import { execFileSync } from 'node:child_process'

/** A pull request as this GitHub keeps it. */
export interface StoredPull {
  readonly number: number
  title: string
  body: string
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  draft: boolean
  readonly head: string
  readonly base: string
  headCommit: string
  readonly labels: string[]
}

/** Everything beside the repository's objects and refs. */
export interface GitHubState {
  readonly bare: string
  readonly owner: string
  readonly name: string
  readonly viewer: string
  /** False as in repositories that do not let Actions open pull requests. */
  mayOpenPulls: boolean
  readonly pulls: StoredPull[]
  /** Method and path of every request. */
  readonly ledger: string[]
}

/** The answer to one request. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** A repository without pull requests, seen by the token of a workflow. */
export function createState(bare: string): GitHubState {
  return {
    bare,
    owner: 'example',
    name: 'home-kubernetes',
    viewer: 'github-actions[bot]',
    mayOpenPulls: true,
    pulls: [],
    ledger: [],
  }
}

/** Runs git in the repository; null where it fails. */
export function git(state: GitHubState, args: readonly string[], input?: string): string | null {
  try {
    const env = {
      ...process.env,
      GIT_AUTHOR_NAME: state.viewer,
      GIT_AUTHOR_EMAIL: 'bot@example.org',
      GIT_COMMITTER_NAME: 'GitHub',
      GIT_COMMITTER_EMAIL: 'noreply@github.com',
    }
    return execFileSync('git', ['-C', state.bare, ...args], {
      encoding: 'utf8',
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    }).replace(/\n$/, '')
  } catch {
    return null
  }
}

/** The commit that a branch is at, or null. */
export function headOf(state: GitHubState, branch: string): string | null {
  return git(state, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}^{commit}`])
}
