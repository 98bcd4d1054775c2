import type { ReadFile } from '../model/layout.js'
import { takersOf } from './takers.js'

/** A named set that takes a file in, and its file that leads there. */
export interface Taking {
  readonly set: string
  readonly by: string
}

/** Gives the named sets from whose files somebody leads to a file, nearest first. */
export type TakingSets = (file: string) => readonly Taking[]

/** Follows whoever takes a file in, and whoever takes those. `setOf` gives the named set of a file, or null. */
export function takingSets(files: readonly ReadFile[], setOf: (file: string) => string | null): TakingSets {
  const takers = takersOf(files)
  return (path) => {
    const [here, remote] = [new Map<string, Taking>(), new Map<string, Taking>()]
    const seen = new Set([path])
    for (const place of seen)
      for (const { file, isRemote } of takers(place)) {
        const set = setOf(file)
        const known = isRemote ? remote : here
        if (set !== null && !known.has(set)) known.set(set, { set, by: file })
        if (!isRemote) seen.add(file)
      }
    // one hub that deploys to all clusters is none of them; hubs or folders of several sets are
    return [...here.values(), ...(remote.size > 1 ? [...remote.values()].filter(({ set }) => !here.has(set)) : [])]
  }
}
