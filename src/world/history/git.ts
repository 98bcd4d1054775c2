import { LockstepError } from '../../model/failure.js'
import type { Commit, EditableWorkspace, History, Workspace } from '../../model/workspace.js'
import type { GitAnswer, GitCommand } from './command.js'
import { changedSince } from './changed-since.js'
import { parseCommit } from './commit.js'
import { parseIndex, parsePaths, parseTree, type StoredFile } from './listing.js'
import { openObjects, type Objects } from './objects.js'
import { storedTree } from './stored-tree.js'
import { workingTree } from './working-tree.js'

/** A repository on this machine, seen from one of its folders: all paths are relative to that folder. */
export interface Git extends History {
  /** The folder's path inside the repository, with a slash at its end; empty at the top. */
  readonly prefix: string
  /** True where the clone does not hold all history: a missing commit or merge base may exist elsewhere. */
  readonly shallow: boolean
  workingTree(): Promise<EditableWorkspace>
  /** Paths that differ between two commits, of the folder alone; a rename counts as two. */
  changedBetween(from: string, to: string): Promise<readonly string[]>
  /** Paths that differ between a commit and the working tree, untracked files included. */
  changedSince(commit: string): Promise<readonly string[]>
  /** Paths that differ between a commit and the index. */
  changedInIndex(commit: string): Promise<readonly string[]>
  /** The files of a commit with their objects; null where the clone does not have its trees. */
  filesOf(commit: string): Promise<readonly StoredFile[] | null>
  /** A blob; `missing` where a partial clone left it out, null where it is larger than `limit` bytes. */
  blob(id: string, limit?: number): Promise<Uint8Array | 'missing' | null>
  /** What the next commit would hold (`--staged`). */
  indexTree(): Workspace
  close(): void
}

/**
 * Opens the repository that a folder belongs to; null where it belongs to none or git is not installed. Only plumbing is used, and
 * nothing that the repository names (hooks, filters, text conversions, transports) is run.
 */
export async function openGit(dir: string, git: GitCommand): Promise<Git | null> {
  const answer = await git.run(dir, ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix'])
  if (answer?.code !== 0) return null
  const [inside, shallow, prefix = ''] = answer.stdout.toString('utf8').split('\n')
  if (inside !== 'true') return null
  const objects = openObjects(() => git.open(dir, ['cat-file', '--batch']))
  return {
    ...history(dir, git, objects),
    prefix,
    shallow: shallow === 'true',
    workingTree: () => workingTree(dir, git),
    changedBetween: (from, to) => paths(git, dir, ['diff-tree', '-r', ...namesOnly, from, to, '--', '.']),
    changedInIndex: (commit) => paths(git, dir, ['diff-index', '--cached', ...namesOnly, commit, '--', '.']),
    async changedSince(commit) {
      const stored = parseTree(await output(git, dir, ['ls-tree', '-r', '-z', '--end-of-options', `${commit}^{tree}`]))
      return changedSince(dir, stored, await (await workingTree(dir, git)).list())
    },
    async filesOf(commit) {
      const answer = await git.run(dir, ['ls-tree', '-r', '-z', '--end-of-options', `${commit}^{tree}`])
      return answer?.code === 0 ? parseTree(answer.stdout) : null
    },
    async blob(id, limit) {
      const object = await objects.read(id, limit)
      return object?.type === 'blob' ? object.content : 'missing'
    },
    indexTree: () => storedTree(objects, async () => parseIndex(await output(git, dir, ['ls-files', '-z', '--stage']))),
    close: () => objects.close(),
  }
}

const namesOnly = [
  '-z',
  '--name-only',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--relative',
  '--end-of-options',
]

async function paths(git: GitCommand, dir: string, args: readonly string[]): Promise<readonly string[]> {
  return parsePaths(await output(git, dir, args))
}

function history(dir: string, git: GitCommand, objects: Objects): History {
  const resolve = (revision: string): Promise<Commit | null> => readCommit(objects, `${revision}^{commit}`)
  return {
    resolve,
    at: (commit) =>
      storedTree(objects, async () =>
        parseTree(await output(git, dir, ['ls-tree', '-r', '-z', await known(resolve, commit)])),
      ),
    async log(from, { paths = [], limit }) {
      const args = ['rev-list', '--first-parent', `--max-count=${limit}`, await known(resolve, from), '--', ...paths]
      const ids = (await output(git, dir, args)).toString('latin1').split('\n')
      const commits = await Promise.all(ids.filter((id) => id !== '').map((id) => readCommit(objects, id)))
      return commits.filter((commit) => commit !== null)
    },
    async mergeBase(a, b) {
      const [left, right] = await Promise.all([resolve(a), resolve(b)])
      if (!left || !right) return null
      const answer = await git.run(dir, ['merge-base', left.id, right.id])
      return answer?.code === 0 ? answer.stdout.toString('latin1').trim() : null
    },
  }
}

async function readCommit(objects: Objects, name: string): Promise<Commit | null> {
  const object = await objects.read(name)
  return object?.type === 'commit' && object.content ? parseCommit(object.id, object.content) : null
}

/** The full id of a commit, so that no revision is ever read as an option. */
async function known(resolve: (revision: string) => Promise<Commit | null>, revision: string): Promise<string> {
  const commit = await resolve(revision)
  if (!commit)
    throw new LockstepError(
      'workspace',
      `${revision} is no commit of this clone; fetch it (fetch-depth: 0) or name another`,
    )
  return commit.id
}

async function output(git: GitCommand, dir: string, args: readonly string[]): Promise<Buffer> {
  const answer: GitAnswer | null = await git.run(dir, args)
  if (answer?.code === 0) return answer.stdout
  const said = answer?.stderr.trim() ?? 'git is not installed'
  throw new LockstepError('workspace', `git ${args[0] ?? ''} failed in ${dir}: ${said}`)
}
