import type { Shard } from '../model/organisation.js'

/** Jobs of one matrix at most (https://docs.github.com/en/actions/reference/limits). */
const largestMatrix = 256

/** Splits names into as few shards as possible, of nearly the same size. */
export function shardsOf(names: readonly string[]): readonly Shard[] {
  const count = Math.ceil(names.length / largestMatrix)
  const size = count === 0 ? 0 : Math.ceil(names.length / count)
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    repositories: names.slice(index * size, (index + 1) * size),
  }))
}
