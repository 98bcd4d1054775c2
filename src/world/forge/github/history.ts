import type { FileEntry } from '../../../model/file.js'
import type { Forge, StoredBlob } from '../../../model/forge.js'
import type { Commit, History, Workspace } from '../../../model/workspace.js'

type TreeFile = StoredBlob & { readonly path: string }

/**
 * The repository's history through the forge, where the clone is shallow or there is none. Paths are relative to `prefix` (with a slash at
 * its end, or empty), as they are in the clone.
 */
export function forgeHistory(forge: Forge, prefix: string): History {
  return {
    resolve: (revision) => resolve(forge, revision),
    at: (commit) => forgeTree(forge, commit, prefix),
    log: (from, { paths = [], limit }) =>
      paths.length === 0
        ? forge.log(from, { limit })
        : logOfPaths(
            forge,
            from,
            paths.map((path) => prefix + path),
            limit,
          ),
    async mergeBase(a, b) {
      const [left, right] = await Promise.all([resolve(forge, a), resolve(forge, b)])
      return left && right ? (await forge.compare(left.id, right.id)).mergeBase : null
    },
  }
}

/** The files of one commit; the listing costs one request, each file another. */
export function forgeTree(forge: Forge, commit: string, prefix: string): Workspace {
  let listed: Promise<readonly TreeFile[]> | null = null
  const list = (): Promise<readonly TreeFile[]> => (listed ??= listTree(forge, commit, prefix))
  return {
    list: async (): Promise<readonly FileEntry[]> => (await list()).map(({ path, mode }) => ({ path, mode })),
    async read(path, limit = Number.MAX_SAFE_INTEGER) {
      const file = (await list()).find((one) => one.path === path)
      if (!file || (file.mode !== '100644' && file.mode !== '100755')) return null
      const bytes = await forge.blob(file.blob)
      return bytes && bytes.length <= limit ? bytes : null
    },
    async link(path) {
      const file = (await list()).find((one) => one.path === path)
      const bytes = file?.mode === '120000' ? await forge.blob(file.blob) : null
      return bytes && Buffer.from(bytes).toString('utf8')
    },
  }
}

async function listTree(forge: Forge, commit: string, prefix: string): Promise<readonly TreeFile[]> {
  const files = await forge.tree(commit)
  return files
    .filter((file) => file.path.startsWith(prefix))
    .map((file) => ({ ...file, path: file.path.slice(prefix.length) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function resolve(forge: Forge, revision: string): Promise<Commit | null> {
  if (/^[0-9a-f]{40,64}$/.test(revision)) return forge.commit(revision)
  const head = await forge.branchHead(revision.replace(/^(?:refs\/heads|refs\/remotes\/origin|origin)\//, ''))
  return head === null ? null : forge.commit(head)
}

/** The API takes one path; the logs of several are merged by time, and commits of one second stay in the order of their log. */
async function logOfPaths(
  forge: Forge,
  from: string,
  paths: readonly string[],
  limit: number,
): Promise<readonly Commit[]> {
  const found = new Map<string, Commit>()
  for (const path of paths) for (const commit of await forge.log(from, { path, limit })) found.set(commit.id, commit)
  return [...found.values()].sort((a, b) => Date.parse(b.committed) - Date.parse(a.committed)).slice(0, limit)
}
