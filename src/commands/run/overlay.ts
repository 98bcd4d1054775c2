import type { ChangedFile } from '../../model/change.js'
import type { FileEntry } from '../../model/file.js'
import type { Workspace } from '../../model/workspace.js'
import { compareTexts } from '../../model/sorted.js'

/** A tree with changes on top, of which only `paths` and the changed files are read again, where they are given; all others are listed and read as null. */
export function overlay(
  base: Workspace,
  paths: ReadonlySet<string> | null,
  changes: readonly ChangedFile[],
): Workspace {
  const changed = new Map(changes.map((file) => [file.path, file]))
  return {
    list: async () => {
      const listed = await base.list()
      if (changes.every(({ before, after }) => before !== null && after !== null)) return listed
      const kept = listed.filter((entry) => !changed.has(entry.path))
      const added = changes.filter((file) => file.after !== null).map(({ path, mode }): FileEntry => ({ path, mode }))
      return [...kept, ...added].sort((a, b) => compareTexts(a.path, b.path))
    },
    read: async (path, limit) => {
      const file = changed.get(path)
      if (file) return file.after !== null && file.after.length <= (limit ?? Infinity) ? file.after : null
      return paths === null || paths.has(path) ? base.read(path, limit) : null
    },
    link: (path) => base.link(path),
    holding: async (needles) => {
      const found = paths ?? (await base.holding?.(needles)) ?? null
      return found && new Set([...found, ...changed.keys()])
    },
  }
}
