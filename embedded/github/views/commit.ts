import { changesBetween } from '../../git/changes.js'
import type { Signature, StoredCommit } from '../../git/commits.js'
import { treeOf } from '../../git/revisions.js'
import { textChange } from '../../git/text.js'
import { emptyTree } from '../../git/trees.js'
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

/** Files that differ between two commits, in the order of their paths; null for before there was any. */
export function changedFiles(bare: string, from: string | null, to: string): readonly ChangedFile[] {
  const [before, after] = [from, to].map((commit) => (commit === null ? null : treeOf(bare, commit)) ?? emptyTree)
  return changesBetween(bare, before ?? emptyTree, after ?? emptyTree).map((change) => ({
    path: change.path,
    status: !change.before ? 'added' : !change.after ? 'removed' : 'modified',
    blob: (change.after ?? change.before)?.sha ?? '',
    ...textChange(bare, change.before?.sha ?? null, change.after?.sha ?? null),
  }))
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
