import type { FileEntry } from '../../model/file.js'
import type { Workspace } from '../../model/workspace.js'

/** Bytes that are remembered in all: ten thousand manifests, and a part of the memory that reading them takes. */
const most = 24 * 1024 * 1024

/** A tree that is listed once, and whose files are read once, where a run looks at all of them twice; those that find no room are read again. */
export function remembered(workspace: Workspace): Workspace {
  const known = new Map<string, Uint8Array>()
  let left = most
  let listed: Promise<readonly FileEntry[]> | null = null
  const found = new Map<string, Promise<ReadonlySet<string> | null>>()
  const { holding } = workspace
  return {
    list: () => (listed ??= workspace.list()),
    link: (path) => workspace.link(path),
    ...(holding && {
      holding: (needles) => {
        const key = needles.join('\n')
        const answer = found.get(key) ?? holding(needles)
        found.set(key, answer)
        return answer
      },
    }),
    read: async (path, limit) => {
      const before = known.get(path)
      if (before) return limit !== undefined && before.byteLength > limit ? null : before
      const bytes = await workspace.read(path, limit)
      if (bytes !== null && bytes.byteLength <= left) {
        known.set(path, bytes)
        left -= bytes.byteLength
      }
      return bytes
    },
  }
}
