import type { Git } from '../../world/history/git.js'
import { isRegular, longestLink, type StoredFile } from '../../world/history/listing.js'
import { LockstepError } from '../../model/failure.js'
import type { Forge } from '../../model/forge.js'
import type { Commit, History, Workspace } from '../../model/workspace.js'
import { compareTexts } from '../../model/sorted.js'

/** Where commits are read: the clone, and the API for what the clone does not have (shallow, partial, or none at all). */
export interface Repositories {
  readonly git: Git | null
  readonly forge: Forge
}

/** The files of one commit, with the objects that hold them. */
export interface CommitTree extends Workspace {
  files(): Promise<readonly StoredFile[]>
}

/** The tree of a commit; what the clone lacks costs one request for the listing and one for each file that is read. */
export function commitTree(from: Repositories, commit: string): CommitTree {
  let listed: Promise<readonly StoredFile[]> | null = null
  const files = (): Promise<readonly StoredFile[]> => (listed ??= listFiles(from, commit))
  let byPath: Promise<ReadonlyMap<string, StoredFile>> | null = null
  const index = () => (byPath ??= files().then((all) => new Map(all.map((file) => [file.path, file]))))
  return {
    files,
    list: files,
    holding: async (needles) => (await from.git?.holding(commit, needles)) ?? null,
    async read(path, limit = Number.MAX_SAFE_INTEGER) {
      const file = (await index()).get(path)
      return file && isRegular(file.mode) ? await contentOf(from, file, limit) : null
    },
    async link(path) {
      const file = (await index()).get(path)
      const bytes = file?.mode === '120000' ? await contentOf(from, file, longestLink) : null
      return bytes && Buffer.from(bytes).toString('utf8')
    },
  }
}

async function contentOf({ git, forge }: Repositories, file: StoredFile, limit: number): Promise<Uint8Array | null> {
  const own = (await git?.blob(file.object, limit)) ?? (git ? null : 'missing')
  if (own !== 'missing') return own
  const bytes = await forge.blob(file.object)
  if (bytes === null)
    throw new LockstepError(
      'forge-answer',
      `The object of ${file.path} is neither in the clone nor on the server; run again.`,
    )
  return bytes.length <= limit ? bytes : null
}

async function listFiles({ git, forge }: Repositories, commit: string): Promise<readonly StoredFile[]> {
  const own = (await git?.filesOf(commit)) ?? null
  if (own) return own
  const files = await forge.tree(commit)
  return files
    .map(({ path, mode, blob }) => ({ path, mode, object: blob }))
    .sort((a, b) => compareTexts(a.path, b.path))
}

/** Paths that differ between two trees; a rename counts as two. */
export async function changedPaths(before: CommitTree, after: CommitTree): Promise<readonly string[]> {
  const left = new Map((await before.files()).map((file) => [file.path, `${file.mode} ${file.object}`]))
  const right = new Map((await after.files()).map((file) => [file.path, `${file.mode} ${file.object}`]))
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => left.get(path) !== right.get(path)).sort()
}

/** A commit, from the clone or else through the API; null where neither knows it. */
export async function commitOf({ git, forge }: Repositories, id: string): Promise<Commit | null> {
  return (await git?.resolve(id)) ?? (await forge.commit(id))
}

/** The history before a commit: of the clone where that has it whole, else of the API. */
export async function historyOf({ git, forge }: Repositories, head: string): Promise<History> {
  const whole = git && !git.shallow && (await git.resolve(head)) ? git : null
  let loaded: Promise<History> | null = null
  const far = (): Promise<History> =>
    (loaded ??= import('../../world/forge/github/history.js').then(({ forgeHistory }) => forgeHistory(forge, '')))
  return {
    at: (commit) => commitTree({ git, forge }, commit),
    resolve: async (revision) => (await git?.resolve(revision)) ?? (await (await far()).resolve(revision)),
    async log(from, options) {
      const near = whole && (await whole.resolve(from)) ? whole : await far()
      return near.log(from, options)
    },
    mergeBase: async (a, b) => (whole ?? (await far())).mergeBase(a, b),
  }
}

/** The newest commit that two commits share; null where they share none. */
export async function mergeBaseOf({ git, forge }: Repositories, base: string, head: string): Promise<string | null> {
  const own = git && !git.shallow ? await git.mergeBase(base, head) : null
  return own ?? (await forge.compare(base, head)).mergeBase
}
