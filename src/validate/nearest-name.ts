/** The name that a misspelt one most likely stands for: equal but for case, or at most two edits away; null where none is near. */
export function nearestName(wrong: string, names: Iterable<string>): string | null {
  let best: string | null = null
  let distance = wrong.length < 5 ? 1 : 2
  for (const name of names) {
    if (name.toLowerCase() === wrong.toLowerCase()) return name
    if (Math.abs(name.length - wrong.length) > distance || wrong.length > 64) continue
    const found = edits(wrong, name)
    if (found < distance || (found === distance && best === null)) {
      best = name
      distance = found
    }
  }
  return best
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
