/** The order of texts by their code units: the same on every machine, and without the rules of a language, which take longer to load than a run's reading. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

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
