/** What goes wrong with a request. `before`: it is never carried out; `after`: it is, but its answer is lost. */
export type Fault =
  /** `then` runs before the connection ends: a test kills the run in it. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after'; readonly then?: () => void }
  | {
      readonly kind: 'answer'
      readonly when: 'before' | 'after'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
    }
  | { readonly kind: 'delay'; readonly milliseconds: number }

/** Which requests a fault meets; every condition that is given must hold. */
export interface FaultRule {
  /** The request of this number, counted from 1 since the ledger was emptied, or all from one on. */
  readonly ordinal?: number | { readonly from: number }
  readonly method?: string
  /** The path with its query. */
  readonly path?: RegExp
  /** The body as it was sent; GraphQL tells its operations apart in no other way. */
  readonly body?: RegExp
  /** How many requests; all by default. */
  readonly times?: number
  readonly fault: Fault
}

/** The primary limit is used up until it is reset. */
export function primaryLimit(secondsToReset: number): Fault {
  const reset = Math.floor(Date.now() / 1000) + secondsToReset
  const headers = { 'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
  return {
    kind: 'answer',
    when: 'before',
    status: 403,
    headers,
    body: { message: 'API rate limit exceeded for installation.' },
  }
}

/** The secondary limit, which asks to wait. */
export function secondaryLimit(retryAfter: number): Fault {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return {
    kind: 'answer',
    when: 'before',
    status: 403,
    headers: { 'retry-after': String(retryAfter) },
    body: { message },
  }
}

/** GitHub's own page for a gateway that gave up. */
export function badGateway(when: 'before' | 'after'): Fault {
  return { kind: 'answer', when, status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Unicorn!</html>' }
}

interface Met {
  readonly ordinal: number
  readonly method: string
  readonly path: string
  readonly body: string
}

/** Rules in the order in which they were set, each with what is left of it. */
export class Faults {
  #rules: { readonly rule: FaultRule; left: number }[] = []

  /** Sets a rule and gives the function that lifts it. */
  add(rule: FaultRule): () => void {
    const entry = { rule, left: rule.times ?? Infinity }
    this.#rules.push(entry)
    return () => (this.#rules = this.#rules.filter((other) => other !== entry))
  }

  clear(): void {
    this.#rules = []
  }

  /** Whether a request meets one, which is not counted. */
  meets(request: Met): boolean {
    return this.#metBy(request) !== undefined
  }

  /** The fault that a request meets, counted, or null. */
  take(request: Met): Fault | null {
    const met = this.#metBy(request)
    if (!met) return null
    met.left--
    return met.rule.fault
  }

  #metBy(request: Met) {
    return this.#rules.find(({ rule, left }) => left > 0 && matches(rule, request))
  }
}

function matches({ ordinal, method, path, body }: FaultRule, request: Met): boolean {
  if (typeof ordinal === 'number' && ordinal !== request.ordinal) return false
  if (typeof ordinal === 'object' && request.ordinal < ordinal.from) return false
  if (method !== undefined && method !== request.method) return false
  return (path?.test(request.path) ?? true) && (body?.test(request.body) ?? true)
}
