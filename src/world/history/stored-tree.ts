import type { FileEntry } from '../../model/file.js'
import type { Workspace } from '../../model/workspace.js'
import { worthASearch } from './search.js'
import { isRegular, longestLink, type StoredFile } from './listing.js'
import type { Objects } from './objects.js'

/** Finds files that hold one of some texts; null where that is not known. */
export type Search = (needles: readonly string[]) => Promise<ReadonlySet<string> | null>

/** The files of a commit or of an index, read from the object store. The listing is asked for once, at the first use. */
export function storedTree(objects: Objects, load: () => Promise<readonly StoredFile[]>, search: Search): Workspace {
  let entries: Promise<readonly StoredFile[]> | null = null
  let byPath: Promise<ReadonlyMap<string, StoredFile>> | null = null
  const list = (): Promise<readonly StoredFile[]> => (entries ??= load())
  const index = (): Promise<ReadonlyMap<string, StoredFile>> =>
    (byPath ??= list().then((files) => new Map(files.map((file) => [file.path, file]))))
  return {
    list: (): Promise<readonly FileEntry[]> => list(),
    holding: async (needles) => ((await list()).length < worthASearch ? null : await search(needles)),
    async read(path, limit) {
      const file = (await index()).get(path)
      if (!file || !isRegular(file.mode)) return null
      const object = await objects.read(file.object, limit)
      return object?.type === 'blob' ? object.content : null
    },
    async link(path) {
      const file = (await index()).get(path)
      const object = file?.mode === '120000' ? await objects.read(file.object, longestLink) : null
      return object?.content?.toString('utf8') ?? null
    },
  }
}
