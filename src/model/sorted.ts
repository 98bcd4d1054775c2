/** How many of some values in order come before a place, found by halves: `isBefore` is true of the first ones and of no other. */
export function countBefore<T>(values: readonly T[], isBefore: (value: T) => boolean): number {
  let [low, high] = [0, values.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const value = values[middle]
    if (value !== undefined && isBefore(value)) low = middle + 1
    else high = middle
  }
  return low
}
