import type { FileEntry, FileMode } from '../../src/model/file.js'
import type { Workspace } from '../../src/model/workspace.js'

/** A tree in memory: contents by path; a value of `{ mode, content }` sets the mode. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly mode: FileMode; readonly content: string }>
>

/** A workspace over files in memory. */
export function memoryWorkspace(files: Files): Workspace {
  const entries = new Map<string, { readonly entry: FileEntry; readonly bytes: Uint8Array }>()
  for (const [path, file] of Object.entries(files)) {
    const special = typeof file === 'object' && !(file instanceof Uint8Array)
    const content = special ? file.content : file
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    entries.set(path, { entry: { path, mode: special ? file.mode : '100644' }, bytes })
  }
  return {
    list: () =>
      Promise.resolve([...entries.values()].map(({ entry }) => entry).sort((a, b) => (a.path < b.path ? -1 : 1))),
    read: (path, limit = Infinity) => {
      const found = entries.get(path)
      const regular = found?.entry.mode === '100644' || found?.entry.mode === '100755'
      return Promise.resolve(found && regular && found.bytes.length <= limit ? found.bytes : null)
    },
    holding: (needles) => {
      const holds = ({ bytes }: { readonly bytes: Uint8Array }) =>
        [...needles, '\xff\xfe', '\xfe\xff'].some((needle) => Buffer.from(bytes).includes(needle, 0, 'latin1'))
      return Promise.resolve(new Set([...entries].filter(([, file]) => holds(file)).map(([path]) => path)))
    },
    link: (path) => {
      const found = entries.get(path)
      return Promise.resolve(found?.entry.mode === '120000' ? Buffer.from(found.bytes).toString() : null)
    },
  }
}
