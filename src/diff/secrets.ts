import { at, copyOfMap, isMap, scalarText, type TreeMap } from '../kustomize/engine/tree.js'
import type { ObjectPair } from './objects.js'

/** The pair with the values of a Secret hidden: a reader sees which keys change, and nothing of what they hold. */
export function withoutSecrets(pair: ObjectPair): ObjectPair {
  if (pair.kind !== 'Secret') return pair
  const { before, after } = pair
  return { ...pair, before: hidden(before, after, 'hidden'), after: hidden(after, before, 'hidden, changed') }
}

/** The values that the other side has too are called the same on both. */
function hidden(tree: TreeMap | null, other: TreeMap | null, differs: string): TreeMap | null {
  if (tree === null) return null
  const copy = copyOfMap(tree)
  for (const field of ['data', 'stringData']) {
    const values = at(copy, [field])
    if (!isMap(values)) continue
    for (const [key, value] of values) {
      const known = at(other, [field, key])
      const isSame = known === undefined || scalarText(known) === scalarText(value)
      values.set(key, isSame ? '(hidden)' : `(${differs})`)
    }
  }
  return copy
}
