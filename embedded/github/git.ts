import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRef } from './refs.js'

/** One entry of a tree. */
export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly path: string
  /** Bytes; null for trees and submodules. */
  readonly size: number | null
}

/** A commit object. */
export interface StoredCommit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

export interface Signature {
  readonly name: string
  readonly email: string
  /** RFC 3339 in UTC. */
  readonly date: string
}

type Variables = Readonly<Record<string, string>>

/** Runs git in a repository and gives its output; throws where it fails. Nothing of the machine's configuration counts. */
export function runGit(
  bare: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  env: Variables = {},
): Buffer {
  return execFileSync('git', ['-C', bare, ...args], {
    input,
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  })
}

/** The same as text without the newline at its end; null where git fails. */
export function git(bare: string, args: readonly string[], input?: string | Uint8Array): string | null {
  const key = isAboutObjects(args) ? [bare, ...args].join('\0') : null
  const known = key === null ? undefined : answers.get(key)
  if (known !== undefined) return known
  try {
    const answer = runGit(bare, args, input).toString('utf8').replace(/\n$/, '')
    if (key !== null) answers.set(key, answer)
    return answer
  } catch {
    return null
  }
}

/** What is asked by full ids alone never changes; a process for each question takes most of a test's time. */
const answers = new Map<string, string>()

function isAboutObjects([command = '', ...rest]: readonly string[]): boolean {
  const asks = ['cat-file', 'diff-tree', 'log', 'ls-tree', 'merge-base', 'rev-list', 'rev-parse'].includes(command)
  const ids = /^[0-9a-f]{40}(?:\^\{(?:commit|tree)\})?(?:\.\.\.?[0-9a-f]{40})?$/
  return asks && rest.some((arg) => ids.test(arg)) && rest.every((arg) => arg.startsWith('-') || ids.test(arg))
}

/** The commit that a branch is at, or null. */
export function headOf(bare: string, branch: string): string | null {
  return readRef(bare, `refs/heads/${branch}`)
}

/** The commit that a full id, a branch or a tag names, or null. */
export function commitOf(bare: string, revision: string): string | null {
  if (/^[0-9a-f]{40}$/.test(revision)) return git(bare, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  const short = revision.replace(/^heads\//, '')
  return (
    headOf(bare, short) ??
    git(bare, ['rev-parse', '--verify', '--quiet', `refs/tags/${short.replace(/^tags\//, '')}^{commit}`])
  )
}

/** `blob`, `tree`, `commit`, `tag`, or null where there is no such object. */
export function typeOf(bare: string, sha: string): string | null {
  return /^[0-9a-f]{40}$/.test(sha) ? git(bare, ['cat-file', '-t', sha]) : null
}

export function treeOf(bare: string, commit: string): string {
  return git(bare, ['rev-parse', `${commit}^{tree}`]) ?? ''
}

export function isAncestor(bare: string, older: string, newer: string): boolean {
  return git(bare, ['merge-base', '--is-ancestor', older, newer]) !== null
}

export function mergeBaseOf(bare: string, a: string, b: string): string | null {
  return git(bare, ['merge-base', a, b])
}

/** Commits that revisions select (`base..head`, `-3 head`), newest first unless asked otherwise. */
export function readCommits(bare: string, args: readonly string[]): readonly StoredCommit[] {
  const format = '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x00%x01'
  const text = git(bare, ['log', format, '--encoding=UTF-8', ...args]) ?? ''
  return text
    .split('\x01')
    .map((record) => record.replace(/^\n/, '').split('\0'))
    .filter(([sha]) => sha !== undefined && sha !== '')
    .map(([sha = '', tree = '', parents = '', an = '', ae = '', at = '', cn = '', ce = '', ct = '', message = '']) => ({
      sha,
      tree,
      parents: parents.split(' ').filter((parent) => parent !== ''),
      author: { name: an, email: ae, date: dateOf(at) },
      committer: { name: cn, email: ce, date: dateOf(ct) },
      message: message.replace(/\n+$/, ''),
    }))
}

function dateOf(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z')
}

/** Writes a commit object exactly as given and gives its id. */
export function writeCommitObject(bare: string, commit: Omit<StoredCommit, 'sha'>): string {
  const line = ({ name, email, date }: Signature): string => `${name} <${email}> ${Date.parse(date) / 1000} +0000`
  const text = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${line(commit.author)}`,
    `committer ${line(commit.committer)}`,
    '',
    commit.message,
  ].join('\n')
  return runGit(bare, ['hash-object', '-t', 'commit', '-w', '--stdin'], text).toString('utf8').trim()
}

export function writeBlobObject(bare: string, content: string | Uint8Array): string {
  return runGit(bare, ['hash-object', '-w', '--stdin'], content).toString('utf8').trim()
}

/** Entries of a tree, its sub-trees included where `recursive`. */
export function readTreeEntries(bare: string, tree: string, recursive: boolean): readonly TreeEntry[] | null {
  const listed = git(bare, ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), tree])
  if (listed === null) return null
  return listed
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t')
      const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
      return { mode, type, sha, path: line.slice(tab + 1), size: size === '-' ? null : Number(size) }
    })
}

/** Runs something with an index of its own, and removes it. */
export function withIndex<T>(run: (env: Variables) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'index-'))
  try {
    return run({ GIT_INDEX_FILE: join(folder, 'index') })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A tree with some entries replaced; `sha` null removes one. Throws where git refuses a path. */
export function writeTreeObject(
  bare: string,
  base: string | null,
  entries: readonly { readonly path: string; readonly mode: string; readonly sha: string | null }[],
): string {
  return withIndex((env) => {
    runGit(bare, base === null ? ['read-tree', '--empty'] : ['read-tree', base], '', env)
    const lines = entries.map(({ path, mode, sha }) =>
      sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`,
    )
    runGit(bare, ['update-index', '-z', '--index-info'], lines.join(''), env)
    return runGit(bare, ['write-tree'], '', env).toString('utf8').trim()
  })
}
