/** The name that is nearest to a mistyped one by edit distance, or null where none is near enough to be meant. */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = typed.toLowerCase().replaceAll('_', '-').slice(0, 64)
  let best: string | null = null
  let bestDistance = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const name of names) {
    const distance = editDistance(wanted, name)
    if (distance < bestDistance) [best, bestDistance] = [name, distance]
  }
  return best
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let earlier: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1)
      const best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current.push(swapped ? Math.min(best, (earlier[column - 2] ?? 0) + 1) : best)
    }
    earlier = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
