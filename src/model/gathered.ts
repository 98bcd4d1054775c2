import { oncePer } from './once-per.js'

/** Files in which two states of one tree may differ, for the one to be gathered from the other. */
const mostDiffering = 64
/** Lists that are remembered, those of the last questions: a tree, what is within its bounds, and the same with a few more files. */
const mostLists = 6

/** What each of some keys yields, and all of it. */
interface Gathered<K, T> {
  readonly keys: readonly K[]
  readonly yields: readonly (readonly T[])[]
  readonly all: readonly T[]
}

/**
 * What each file of a tree yields, one after the other, where it depends on the file alone. A tree that differs from another by edits pays
 * for the edited files; where these yield the same as before, the answer is the very list that was given before, so that whatever was worked
 * out of that list holds. What is made anew for each file needs to be told when two are `same`.
 */
export function gatheredFrom<K extends object, T>(
  of: (key: K) => readonly T[],
  same: (a: T, b: T) => boolean = Object.is,
): (keys: readonly K[]) => readonly T[] {
  const each = oncePer(of)
  let lists: readonly Gathered<K, T>[] = []
  return oncePer((keys: readonly K[]) => {
    for (const known of lists) {
      const differing = differingIn(known.keys, keys)
      if (differing === null) continue
      lists = [known, ...lists.filter((other) => other !== known)]
      const fresh = edited(known, keys, differing, each)
      const isOld = differing.every((index) => isSame(fresh[index] ?? [], known.yields[index] ?? [], same))
      return isOld ? known.all : joined(fresh)
    }
    const yields = keys.map(each)
    const all = joined(yields)
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
  { yields }: Gathered<K, T>,
  keys: readonly K[],
  differing: readonly number[],
  each: (key: K) => readonly T[],
): readonly (readonly T[])[] {
  const fresh = yields.slice()
  for (const index of differing) {
    const key = keys[index]
    if (key) fresh[index] = each(key)
  }
  return fresh
}

/** As `flat` joins them, in a tenth of its time. */
function joined<T>(yields: readonly (readonly T[])[]): readonly T[] {
  const all: T[] = []
  for (const some of yields) for (const one of some) all.push(one)
  return all
}

function isSame<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index]
      return other === undefined ? one === undefined : same(one, other)
    })
  )
}
