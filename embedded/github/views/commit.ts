import { git, type Signature, type StoredCommit } from '../git.js'
import type { Hub, Repository } from '../state.js'
import { accountView } from './account.js'
import { pageUrl, repositoryUrl } from './repository.js'

/** A commit as `git/commits` shows it. */
export function gitCommitView(hub: Hub, repository: Repository, commit: StoredCommit) {
  const url = `${repositoryUrl(hub, repository)}/git`
  const html = `${pageUrl(hub, repository)}/commit`
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${url}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${url}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${html}/${sha}` })),
    verification: verificationView(repository, commit.sha, commit.committer.date),
  }
}

function verificationView(repository: Repository, sha: string, date: string) {
  return repository.verified.has(sha)
    ? { verified: true, reason: 'valid', signature: '-----BEGIN PGP SIGNATURE-----', payload: '', verified_at: date }
    : { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }
}

/** A commit as lists, comparisons and pull requests show it. */
export function commitView(hub: Hub, repository: Repository, commit: StoredCommit) {
  const url = `${repositoryUrl(hub, repository)}/commits/${commit.sha}`
  const plain = gitCommitView(hub, repository, commit)
  return {
    sha: commit.sha,
    node_id: plain.node_id,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: plain.tree,
      url: plain.url,
      comment_count: 0,
      verification: plain.verification,
    },
    url,
    html_url: plain.html_url,
    comments_url: `${url}/comments`,
    author: signerView(hub, commit.author),
    committer: signerView(hub, commit.committer),
    parents: plain.parents.map((parent) => ({ ...parent, url: parent.url.replace('/git/commits/', '/commits/') })),
  }
}

/** The account behind a signature, which GitHub knows by its address; nobody's is null. */
function signerView(hub: Hub, { email }: Signature) {
  const login = loginOf(email)
  return login === null ? null : accountView(hub, login)
}

/** `12345+login@users.noreply.github.com` is the address of an account. */
export function loginOf(email: string): string | null {
  if (email === 'noreply@github.com') return 'web-flow'
  return /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1] ?? null
}

/** One file that a comparison or a pull request changes. */
export interface ChangedFile {
  readonly path: string
  readonly status: 'added' | 'removed' | 'modified'
  readonly blob: string
  readonly additions: number
  readonly deletions: number
  readonly patch: string | null
}

/** Files that differ between two commits, in the order of their paths. */
export function changedFiles(bare: string, from: string, to: string): readonly ChangedFile[] {
  const raw = (
    git(bare, ['diff-tree', '-r', '-z', '--no-renames', '--no-abbrev', '--raw', '--numstat', from, to]) ?? ''
  ).split('\0')
  const counts = new Map<string, readonly string[]>()
  for (const record of raw) {
    const [added, deleted, path] = record.split('\t')
    if (added !== undefined && deleted !== undefined && path !== undefined) counts.set(path, [added, deleted])
  }
  return raw.flatMap((record, i) => {
    const [, before = '', after = '', letter = ''] = /^:\d+ \d+ (\w+) (\w+) (\w)/.exec(record) ?? []
    const path = raw[i + 1]
    if (letter === '' || path === undefined) return []
    const [additions = 0, deletions = 0] = (counts.get(path) ?? []).map((count) => Number(count) || 0)
    const file = { path, status: statuses.get(letter) ?? 'modified', blob: letter === 'D' ? before : after }
    return [{ ...file, additions, deletions, patch: patchOf(bare, from, to, path) }]
  })
}

/** By git's letters; all others are modifications. */
const statuses: ReadonlyMap<string, ChangedFile['status']> = new Map([
  ['A', 'added'],
  ['D', 'removed'],
])

/** The hunks of one file; binary files have none. */
function patchOf(bare: string, from: string, to: string, path: string): string | null {
  const diff = git(bare, ['diff-tree', '-p', '--no-renames', from, to, '--', path]) ?? ''
  const start = diff.search(/^@@ /m)
  return start < 0 ? null : diff.slice(start)
}

export function fileView(hub: Hub, repository: Repository, file: ChangedFile, commit: string) {
  const encoded = file.path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${pageUrl(hub, repository)}/blob/${commit}/${encoded}`,
    raw_url: `${pageUrl(hub, repository)}/raw/${commit}/${encoded}`,
    contents_url: `${repositoryUrl(hub, repository)}/contents/${encoded}?ref=${commit}`,
    ...(file.patch === null ? {} : { patch: file.patch }),
  }
}
