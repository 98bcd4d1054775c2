import { realpath } from 'node:fs/promises'
import { LockstepError } from '../../model/failure.js'
import type { Commit, EditableWorkspace, History, Workspace } from '../../model/workspace.js'
import type { GitAnswer, GitCommand } from './command.js'
import { cloneAround, type Clone } from './clone.js'
import { changedSince } from './changed-since.js'
import { parseCommit } from './commit.js'
import { parseIndex, parsePaths, parseTree, type StoredFile } from './listing.js'
import { openObjects, type Objects } from './objects.js'
import { searchedByGit, worthASearch } from './search.js'
import { storedTree } from './stored-tree.js'
import { workingTree } from './working-tree.js'

/** A repository on this machine, seen from one of its folders: all paths are relative to that folder. */
export interface Git extends History {
  /** True where the folder is the top of the repository: paths are those of its commits. */
  readonly whole: boolean
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
  /** The files of a commit, by its full id, that hold one of some texts, as `Workspace.holding` has it. */
  holding(commit: string, needles: readonly string[]): Promise<ReadonlySet<string> | null>
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
  const clone = await cloneAround(dir, git)
  return clone && gitIn(await realpath(dir), clone, git)
}

/** The same where the clone around the folder is known; the folder is absolute and has no links in it. */
export function gitIn(dir: string, { top, shallow }: Clone, git: GitCommand): Git {
  const objects = openObjects(() => git.open(dir, ['cat-file', '--batch']))
  const trees = storedTrees(dir, git)
  let opened: Promise<EditableWorkspace> | null = null
  const tree = () => (opened ??= workingTree(dir, git))
  return {
    ...history(dir, git, objects, trees),
    whole: dir === top,
    shallow,
    workingTree: tree,
    changedBetween: (from, to) => paths(git, dir, ['diff-tree', '-r', ...namesOnly, from, to, '--', '.']),
    changedInIndex: (commit) => paths(git, dir, ['diff-index', '--cached', ...namesOnly, commit, '--', '.']),
    async changedSince(commit) {
      return changedSince(dir, (await trees(commit)) ?? absent(commit), await (await tree()).list())
    },
    filesOf: trees,
    holding: async (commit, needles) =>
      ((await trees(commit)) ?? []).length < worthASearch
        ? null
        : await searchedByGit(git, dir, needles, { kind: 'commit', id: commit }),
    async blob(id, limit) {
      const object = await objects.read(id, limit)
      return object?.type === 'blob' ? object.content : 'missing'
    },
    indexTree: () =>
      storedTree(
        objects,
        async () => parseIndex(await output(git, dir, ['ls-files', '-z', '--stage'])),
        (needles) => searchedByGit(git, dir, needles, { kind: 'index' }),
      ),
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

/** The files of a commit by its full id, listed once; null where the clone does not have its trees. */
type StoredTrees = (commit: string) => Promise<readonly StoredFile[] | null>

function storedTrees(dir: string, git: GitCommand): StoredTrees {
  const listed = new Map<string, Promise<readonly StoredFile[] | null>>()
  const list = async (commit: string): Promise<readonly StoredFile[] | null> => {
    const answer = await git.run(dir, ['ls-tree', '-r', '-z', '--end-of-options', `${commit}^{tree}`])
    return answer?.code === 0 ? parseTree(answer.stdout) : null
  }
  return (commit) => {
    const files = listed.get(commit) ?? list(commit)
    listed.set(commit, files)
    return files
  }
}

function absent(commit: string): never {
  throw new LockstepError(
    'workspace',
    `this clone does not have the files of ${commit}; run git fsck in this repository`,
  )
}

function history(dir: string, git: GitCommand, objects: Objects, trees: StoredTrees): History {
  const resolve = (revision: string): Promise<Commit | null> => readCommit(objects, `${revision}^{commit}`)
  return {
    resolve,
    at: (commit) =>
      storedTree(
        objects,
        async () => {
          const id = await known(resolve, commit)
          return (await trees(id)) ?? absent(id)
        },
        async (needles) => searchedByGit(git, dir, needles, { kind: 'commit', id: await known(resolve, commit) }),
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
