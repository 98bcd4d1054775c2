import { isUtf8 } from 'node:buffer'
import { LockstepError } from '../../../model/failure.js'
import type { FileMode } from '../../../model/file.js'
import type { BranchComparison, StoredBlob, TreeChange, WrittenCommit } from '../../../model/forge.js'
import { stringAt, valueAt } from '../../../model/json.js'
import type { Commit } from '../../../model/workspace.js'
import type { Client } from './client.js'
import type { Purpose } from './failure.js'
import { blobsQuery } from './queries.js'
import { queryTolerant } from './repository.js'

const reading: Purpose = { what: 'read the repository', needs: 'contents: read' }
const writing: Purpose = { what: 'write the commit', needs: 'contents: write' }

const [parents, commits] = [
  { at: ['parents'], of: { ids: [['sha']] } },
  { ids: [['sha'], ['commit', 'tree', 'sha']], texts: [['commit', 'message']] },
]
const listed = { ...commits, lists: [parents] }
const written: Purpose = { ...writing, gives: { ids: [['sha']] } }

/** Entries of one tree request; GitHub answers 502 to several hundred. */
const treeWidth = 100
/** Paths of one blobs query. */
const queryWidth = 100
/** Files that GitHub lists in a comparison; a full list may be cut. */
const comparedFiles = 300

const oneCommit: Purpose = {
  ...reading,
  gives: { ids: [['sha'], ['tree', 'sha']], texts: [['message'], ['committer', 'date']], lists: [parents] },
}
const comparison = {
  ids: [['merge_base_commit', 'sha']],
  numbers: [['behind_by']],
  lists: [{ at: ['commits'], of: listed }],
}

/** A commit as the REST API shows it, in both of its shapes. */
interface RestCommit {
  readonly sha: string
  readonly parents: readonly { sha: string }[]
  readonly commit: {
    readonly message: string
    readonly tree: { sha: string }
    readonly committer: { date?: string } | null
  }
}

export async function readCommit(client: Client, id: string): Promise<Commit | null> {
  const commit = await client.find(oneCommit, (octokit) =>
    octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      ...repositoryParameters(client),
      commit_sha: id,
    }),
  )
  return (
    commit && {
      id: commit.sha,
      parents: commit.parents.map((parent) => parent.sha),
      tree: commit.tree.sha,
      message: commit.message,
      committed: commit.committer.date,
    }
  )
}

export async function readLog(
  client: Client,
  from: string,
  options: { readonly path?: string; readonly limit: number },
): Promise<readonly Commit[]> {
  const commits = await client.rest({ ...reading, gives: { lists: [{ at: [], of: listed }] } }, (octokit) =>
    octokit.request('GET /repos/{owner}/{repo}/commits', {
      ...repositoryParameters(client),
      sha: from,
      per_page: Math.min(options.limit, 100),
      ...(options.path === undefined ? {} : { path: options.path }),
    }),
  )
  return commits.map(commitOf)
}

/** How two commits differ. Histories without a common commit, which GitHub refuses to compare, have no merge base and no paths. */
export async function compareCommits(client: Client, base: string, head: string): Promise<BranchComparison> {
  const compared = await client.find({ ...reading, gives: comparison }, (octokit) =>
    octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...repositoryParameters(client),
      basehead: `${base}...${head}`,
      per_page: 100,
    }),
  )
  if (compared === null) return { mergeBase: null, behind: 0, ahead: [], paths: null }
  const files = compared.files ?? []
  const paths = files.flatMap((file) => [
    file.filename,
    ...(file.previous_filename === undefined ? [] : [file.previous_filename]),
  ])
  return {
    mergeBase: compared.merge_base_commit.sha,
    behind: compared.behind_by,
    ahead: compared.commits.map(commitOf),
    paths: files.length >= comparedFiles ? null : paths,
  }
}

function commitOf(commit: RestCommit): Commit {
  return {
    id: commit.sha,
    parents: commit.parents.map((parent) => parent.sha),
    tree: commit.commit.tree.sha,
    message: commit.commit.message,
    committed: commit.commit.committer?.date ?? '',
  }
}

export async function readBlobsAt(
  client: Client,
  commits: readonly string[],
  paths: readonly string[],
): Promise<readonly (readonly (StoredBlob | null)[])[]> {
  const found: (StoredBlob | null)[][] = commits.map(() => [])
  for (let start = 0; start < paths.length; start += queryWidth) {
    const some = paths.slice(start, start + queryWidth)
    const variables: Record<string, unknown> = {
      owner: client.owner,
      name: client.name,
      ...numbered('c', commits),
      ...numbered('p', some),
    }
    const answer = await queryTolerant(client, reading, blobsQuery(commits.length, some.length), variables)
    for (const [i, list] of found.entries()) {
      const commit = valueAt(answer.data, ['repository', `c${i}`])
      list.push(...some.map((_, j) => storedBlob(valueAt(commit, [`p${j}`]))))
    }
  }
  return found
}

function storedBlob(entry: unknown): StoredBlob | null {
  const blob = stringAt(entry, ['oid'])
  const number = valueAt(entry, ['mode'])
  // GraphQL gives the mode as the number that git's octal digits spell.
  const mode = typeof number === 'number' ? fileMode(number.toString(8)) : null
  return blob === null || mode === null ? null : { mode, blob }
}

function fileMode(text: string | undefined): FileMode | null {
  return text === '100644' || text === '100755' || text === '120000' || text === '160000' ? text : null
}

export async function treeObject(
  client: Client,
  id: string,
): Promise<readonly (StoredBlob & { readonly path: string })[]> {
  const tree = await client.rest(
    { ...reading, gives: { lists: [{ at: ['tree'], of: { texts: [['path']], ids: [['sha']] } }] } },
    (octokit) =>
      octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...repositoryParameters(client),
        tree_sha: id,
        recursive: '1',
      }),
  )
  if (tree.truncated)
    throw new LockstepError(
      'forge-answer',
      `GitHub cuts the listing of ${client.owner}/${client.name} short because it is too large; check out the repository before this step`,
    )
  return tree.tree.flatMap((entry) => {
    const mode = fileMode(entry.mode)
    return mode === null ? [] : [{ path: entry.path, mode, blob: entry.sha }]
  })
}

/** A remembered blob is at most so large, and so many are remembered: 32 MB in all. */
const remembered = { bytes: 64 * 1024, count: 512 }

/** Reads blobs, each small one once: before and after a change most files are the same, and an id says all that a blob holds. */
export function blobReader(client: Client): (id: string) => Promise<Uint8Array | null> {
  const known = new Map<string, Uint8Array>()
  const asked = new Map<string, Promise<Uint8Array | null>>()
  const ask = async (id: string): Promise<Uint8Array | null> => {
    try {
      const bytes = await readBlob(client, id)
      if (bytes && bytes.length <= remembered.bytes && known.size < remembered.count) known.set(id, bytes)
      return bytes
    } finally {
      asked.delete(id)
    }
  }
  return async (id) => {
    const bytes = known.get(id)
    if (bytes) return bytes
    const pending = asked.get(id) ?? ask(id)
    asked.set(id, pending)
    return await pending
  }
}

async function readBlob(client: Client, id: string): Promise<Uint8Array | null> {
  const blob = await client.find({ ...reading, gives: { texts: [['content']] } }, (octokit) =>
    octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...repositoryParameters(client),
      file_sha: id,
    }),
  )
  return blob && Buffer.from(blob.content, blob.encoding === 'utf-8' ? 'utf8' : 'base64')
}

/** Text goes along with its tree, so that a small update costs one request; everything else is a blob of its own first. */
export async function writeTree(client: Client, base: string, changes: readonly TreeChange[]): Promise<string> {
  let tree = base
  for (let start = 0; start < changes.length; start += treeWidth) {
    const entries: TreeEntry[] = []
    for (const change of changes.slice(start, start + treeWidth)) entries.push(await treeEntry(client, change))
    const parent = tree
    const made = await client.rest(written, (octokit) =>
      octokit.request('POST /repos/{owner}/{repo}/git/trees', {
        ...repositoryParameters(client),
        base_tree: parent,
        tree: entries,
      }),
    )
    tree = made.sha
  }
  return tree
}

/** Largest text that travels inside a tree request, in bytes. */
const inlineText = 100_000

interface TreeEntry {
  path: string
  mode: FileMode
  type: 'blob'
  sha?: string | null
  content?: string
}

async function treeEntry(client: Client, { path, mode, bytes }: TreeChange): Promise<TreeEntry> {
  const entry = { path, mode, type: 'blob' as const }
  if (bytes === null) return { ...entry, sha: null }
  const text = Buffer.from(bytes)
  if (bytes.length <= inlineText && isUtf8(bytes) && !text.includes(0))
    return { ...entry, content: text.toString('utf8') }
  const blob = await client.rest(written, (octokit) =>
    octokit.request('POST /repos/{owner}/{repo}/git/blobs', {
      ...repositoryParameters(client),
      content: text.toString('base64'),
      encoding: 'base64',
    }),
  )
  return { ...entry, sha: blob.sha }
}

export async function writeCommit(
  client: Client,
  commit: { readonly message: string; readonly tree: string; readonly parents: readonly string[] },
): Promise<WrittenCommit> {
  const made = await client.rest(written, (octokit) =>
    octokit.request('POST /repos/{owner}/{repo}/git/commits', {
      ...repositoryParameters(client),
      ...commit,
      parents: [...commit.parents],
    }),
  )
  return { id: made.sha, verified: valueAt(made, ['verification', 'verified']) === true }
}

/** Variables `c0`, `c1`, … of a query. */
export function numbered(letter: string, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, i) => [`${letter}${i}`, value]))
}

/** The parameters that every route has. */
export function repositoryParameters(client: Client): { owner: string; repo: string } {
  return { owner: client.owner, repo: client.name }
}
