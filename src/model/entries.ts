import { hasTrueName, type FileEntry } from './file.js'
import { fileNameOf } from './folder.js'
import { oncePer } from './once-per.js'

/** The entries of a tree by their paths. */
export const entriesByPath = oncePer((entries: readonly FileEntry[]): ReadonlyMap<string, FileEntry> => {
  const byPath = new Map<string, FileEntry>()
  for (const entry of entries) byPath.set(entry.path, entry)
  return byPath
})

/** Tells whether a path is among those of a tree. */
export type KnownPaths = Pick<ReadonlySet<string>, 'has'>

/** The names of the files of a tree, wherever they lie. */
export const namesOfFiles = oncePer(
  (entries: readonly FileEntry[]): ReadonlySet<string> => new Set(entries.map(({ path }) => fileNameOf(path))),
)

/** What is read as a file. */
export const regularFiles = oncePer((entries: readonly FileEntry[]): readonly FileEntry[] => entries.filter(isRead))

/** What is not: links, submodules, and files whose names are not theirs. */
export const otherEntries = oncePer((entries: readonly FileEntry[]): readonly FileEntry[] =>
  regularFiles(entries).length === entries.length ? [] : entries.filter((entry) => !isRead(entry)),
)

/** True for a file of a true name. */
export function isRead(entry: FileEntry): boolean {
  return isRegular(entry) && hasTrueName(entry)
}

/** True for a file: neither a link nor a submodule. */
export function isRegular(entry: FileEntry): boolean {
  return entry.isFile === true || entry.mode === '100644' || entry.mode === '100755'
}
