import { oncePer } from './once-per.js'

/** Files in which two states of one tree may differ, for the one to be gathered from the other. */
const mostDiffering = 64
/** Lists that are remembered: a tree, what is within its bounds, and the same with a few more files. */
const mostLists = 4

/** What each of some keys yields, and all of it. */
interface Gathered<K, T> {
  readonly keys: readonly K[]
  readonly yields: readonly (readonly T[])[]
  readonly all: readonly T[]
}

/**
 * What each file of a tree yields, one after the other, where it depends on the file alone. A tree that an edit differs from another pays for
 * the files that differ; where these yield the same as before, the answer is the very list that was given before, and so does whatever was
 * worked out of that list hold.
 */
export function gatheredFrom<K extends object, T>(of: (key: K) => readonly T[]): (keys: readonly K[]) => readonly T[] {
  const each = oncePer(of)
  let lists: readonly Gathered<K, T>[] = []
  return oncePer((keys: readonly K[]) => {
    for (const known of lists) {
      const differing = differingIn(known.keys, keys)
      if (differing !== null) return edited(known, keys, differing, each)
    }
    const yields = keys.map(each)
    const all = yields.flat()
    lists = [{ keys, yields, all }, ...lists].slice(0, mostLists)
    return all
  })
}

/** Where two lists differ; null where they are not two states of one. */
function differingIn<K>(before: readonly K[], after: readonly K[]): readonly number[] | null {
  if (before.length !== after.length) return null
  const found: number[] = []
  for (let index = 0; index < after.length; index++) {
    if (before[index] === after[index]) continue
    if (found.push(index) > Math.min(mostDiffering, after.length / 2)) return null
  }
  return found
}

function edited<K, T>(
  { yields, all }: Gathered<K, T>,
  keys: readonly K[],
  differing: readonly number[],
  each: (key: K) => readonly T[],
): readonly T[] {
  const fresh = yields.slice()
  for (const index of differing) {
    const key = keys[index]
    if (key) fresh[index] = each(key)
  }
  return differing.every((index) => isSame(fresh[index] ?? [], yields[index] ?? [])) ? all : fresh.flat()
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index])
}
