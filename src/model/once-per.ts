/** A function of an object that is worked out once for each, and remembered as long as somebody uses the object. */
export function oncePer<K extends object, T>(of: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly found: T }>()
  return (key) => {
    const before = known.get(key)
    if (before) return before.found
    const found = of(key)
    known.set(key, { found })
    return found
  }
}
