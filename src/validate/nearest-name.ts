import { editDistance } from '../model/nearest.js'

/** The name that a misspelt one most likely stands for: equal but for case, or at most two edits away; null where none is near. */
export function nearestName(wrong: string, names: Iterable<string>): string | null {
  let best: string | null = null
  let distance = wrong.length < 5 ? 1 : 2
  for (const name of names) {
    if (name.toLowerCase() === wrong.toLowerCase()) return name
    if (Math.abs(name.length - wrong.length) > distance || wrong.length > 64) continue
    const found = editDistance(wrong, name)
    if (found < distance || (found === distance && best === null)) {
      best = name
      distance = found
    }
  }
  return best
}
