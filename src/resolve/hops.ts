/** What a search for a reachable release found. */
export interface Reached<T> {
  /** The newest reachable candidate, or null. */
  readonly target: T | null
  /** Candidates that were looked into, with the verdict. */
  readonly examined: ReadonlyMap<T, boolean>
}

/**
 * The newest candidate that is reachable: the newest itself, or else the last of a bisection, which holds since what one release can reach an
 * older one mostly can too. Looks into at most 1 + log2 n candidates (given newest first), each once.
 */
export async function newestReachable<T>(
  candidates: readonly T[],
  isReachable: (candidate: T) => Promise<boolean>,
): Promise<Reached<T>> {
  const examined = new Map<T, boolean>()
  const ask = async (candidate: T): Promise<boolean> => {
    const verdict = await isReachable(candidate)
    examined.set(candidate, verdict)
    return verdict
  }
  const [first, ...rest] = candidates
  if (first === undefined) return { target: null, examined }
  if (await ask(first)) return { target: first, examined }
  let target: T | null = null
  let low = 0
  let high = rest.length - 1
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const candidate = rest[middle]
    if (candidate === undefined) break
    if (await ask(candidate)) {
      target = candidate
      high = middle - 1
    } else low = middle + 1
  }
  return { target, examined }
}
