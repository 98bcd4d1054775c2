import { setTimeout } from 'node:timers/promises'
import { listAt, stringAt, valueAt } from '../../../model/json.js'

/** How often and how long a client asks again. */
export interface Persistence {
  /** How often a request that got no answer or a 5xx is sent again. */
  readonly retries: number
  /** Milliseconds that a second of waiting takes. */
  readonly second: number
  /** Milliseconds that a run may wait for rate limits in all. */
  readonly patience: number
}

/** Where time comes from. */
export interface Time {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<unknown>
}

export const machineTime: Time = { now: () => Date.now(), sleep: (milliseconds) => setTimeout(milliseconds) }

/** No request waits for a rate limit more often than this. */
const waits = 5

/** Seconds to wait where a secondary limit says no number (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
const unnamedWait = 60

/** Answers that another attempt does not change. */
const final: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 410, 422, 451])

/**
 * Sends a request until it is answered, refused for good, or the persistence is used up; gives the last answer or throws the last error as octokit does.
 * Each call of the function that is returned takes from one patience: it is that of a run.
 */
export function persistent({ retries, second, patience }: Persistence, time: Time) {
  let left = patience
  return async <T>(send: () => Promise<T>, again = retries): Promise<T> => {
    for (let failures = 0, limits = 0; ;) {
      const outcome = await attempted(send)
      const limit = limitOf(outcome.answer, time.now())
      if (limit !== null) {
        if (limit * 1000 > left || ++limits >= waits) return outcome.give()
        left -= limit * 1000
        await time.sleep(limit * second)
      } else {
        if (!isPassing(outcome) || failures >= again) return outcome.give()
        failures++
        await time.sleep(failures ** 2 * second)
      }
    }
  }
}

type Outcome<T> =
  | { readonly kind: 'answered'; readonly answer: unknown; readonly give: () => T }
  | { readonly kind: 'failed'; readonly answer: unknown; readonly status: number | null; readonly give: () => never }

async function attempted<T>(send: () => Promise<T>): Promise<Outcome<T>> {
  try {
    const answer = await send()
    return { kind: 'answered', answer, give: () => answer }
  } catch (error) {
    const status = valueAt(error, ['status'])
    const give = (): never => {
      throw error
    }
    return {
      kind: 'failed',
      answer: valueAt(error, ['response']),
      status: typeof status === 'number' ? status : null,
      give,
    }
  }
}

/** True for a failure that may be over the next time; octokit gives a lost answer the status 500. */
function isPassing(outcome: Outcome<unknown>): boolean {
  if (outcome.kind === 'failed') return outcome.status !== null && outcome.status >= 400 && !final.has(outcome.status)
  return listAt(outcome.answer, ['data', 'errors']).some((error) =>
    (stringAt(error, ['message']) ?? '').startsWith('Something went wrong while executing your query'),
  )
}

/** Seconds until a rate limit ends: `retry-after`, else the reset of the primary one; null for an answer that no limit gave. */
function limitOf(answer: unknown, now: number): number | null {
  const header = (name: string): string | null => stringAt(answer, ['headers', name])
  const status = valueAt(answer, ['status'])
  const limited = listAt(answer, ['data', 'errors']).some((error) => stringAt(error, ['type']) === 'RATE_LIMITED')
  if (!limited && status !== 403 && status !== 429) return null
  const after = Number(header('retry-after') ?? Number.NaN)
  if (after > 0) return after
  if (/\bsecondary rate\b/i.test((stringAt(answer, ['data', 'message']) ?? '').slice(0, 4096))) return unnamedWait
  if (!limited && header('x-ratelimit-remaining') !== '0') return null
  const reset = Number(header('x-ratelimit-reset') ?? Number.NaN)
  return Number.isNaN(reset) ? unnamedWait : Math.max(1, Math.ceil(reset - now / 1000) + 1)
}
