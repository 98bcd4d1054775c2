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

/** The same for a function of two objects. */
export function oncePerPair<A extends object, B extends object, T>(of: (a: A, b: B) => T): (a: A, b: B) => T {
  const known = oncePer((a: A) => oncePer((b: B) => of(a, b)))
  return (a, b) => known(a)(b)
}

/** A value that is worked out at the first question, and remembered. */
export function atFirst<T>(of: () => T): () => T {
  let known: { readonly found: T } | null = null
  return () => (known ??= { found: of() }).found
}
