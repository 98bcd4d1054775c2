import { describe, expect, it } from 'vitest'
import { persistent } from '../../../src/world/forge/github/attempts.js'

const now = new Date('2026-07-01T00:00:00Z')
const soon = String(now.getTime() / 1000 + 10)

/** An answer of a server as octokit throws it. */
const refused = (status: number, headers: Record<string, string> = {}, message = 'no') =>
  Object.assign(new Error(message), { status, response: { status, headers, data: { message } } })

const lost = Object.assign(new Error('fetch failed'), { status: 500 })
const limited = (headers: Record<string, string>) => ({
  status: 200,
  headers,
  data: { errors: [{ type: 'RATE_LIMITED' }] },
})

/** Sends to a server that fails a number of times, and says how often it was asked, after which waits, and what came of it. */
async function asked(failure: unknown, times: number, again?: number) {
  let requests = 0
  const waits: number[] = []
  const sleep = (milliseconds: number) => Promise.resolve(waits.push(milliseconds / 1000))
  const send = persistent({ retries: 2, second: 1000, patience: 60_000 }, { now: () => now.getTime(), sleep })
  const answer = await send(() => {
    requests++
    if (requests > times) return Promise.resolve<unknown>('answered')
    return failure instanceof Error ? Promise.reject(failure) : Promise.resolve(failure)
  }, again).catch((error: unknown) => error)
  return { requests, waits, answer }
}

describe('what is sent again', () => {
  it.each<{ readonly of: string; readonly failure: unknown; readonly waits: readonly number[] }>([
    { of: 'a lost answer', failure: lost, waits: [1, 4] },
    { of: 'a status that has no meaning', failure: refused(499), waits: [1] },
    { of: 'a 409', failure: refused(409), waits: [1] },
    { of: 'a 502', failure: refused(502), waits: [1] },
    { of: 'a 429 without a wait', failure: refused(429), waits: [1] },
    { of: 'a 429 whose wait is none', failure: refused(429, { 'retry-after': '0' }), waits: [1] },
    { of: 'a 429 with a wait', failure: refused(429, { 'retry-after': '5' }), waits: [5, 5, 5, 5] },
    {
      of: 'the secondary limit',
      failure: refused(403, {}, 'You have exceeded a secondary rate limit.'),
      waits: [60],
    },
    { of: 'the secondary limit by its header alone', failure: refused(403, { 'retry-after': '5' }), waits: [5, 5, 5] },
    {
      of: 'the primary limit, a second after its end',
      failure: refused(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }),
      waits: [11],
    },
    {
      of: 'the primary limit that is over',
      failure: refused(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }),
      waits: [1],
    },
    {
      of: 'the primary limit without an end',
      failure: refused(403, { 'x-ratelimit-remaining': '0' }),
      waits: [60],
    },
    {
      of: 'the limit of GraphQL',
      failure: limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }),
      waits: [11],
    },
    { of: 'the limit of GraphQL without headers', failure: limited({}), waits: [60] },
    {
      of: 'a query that the server gave up',
      failure: { status: 200, data: { errors: [{ message: 'Something went wrong while executing your query. X' }] } },
      waits: [1, 4],
    },
  ])('$of', async ({ failure, waits }) => {
    expect(await asked(failure, waits.length)).toEqual({ requests: waits.length + 1, waits, answer: 'answered' })
  })
})

describe('what is final', () => {
  it.each<{ readonly of: string; readonly failure: unknown; readonly requests: number }>([
    { of: 'a third lost answer', failure: lost, requests: 3 },
    ...[400, 401, 403, 404, 405, 410, 422, 451].map((status) => ({
      of: `a ${status}`,
      failure: refused(status),
      requests: 1,
    })),
    { of: 'a redirection', failure: refused(399), requests: 1 },
    { of: 'an error without a status', failure: new Error('no'), requests: 1 },
    { of: 'a wait longer than a run may take', failure: refused(429, { 'retry-after': '61' }), requests: 1 },
    { of: 'the fourth wait that is too much together', failure: refused(429, { 'retry-after': '20' }), requests: 4 },
    { of: 'the fifth limit', failure: refused(429, { 'retry-after': '1' }), requests: 5 },
    {
      of: 'a primary limit that ends in an hour',
      failure: refused(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1782867600' }),
      requests: 1,
    },
    {
      of: 'a 403 with requests left',
      failure: refused(403, { 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': soon }),
      requests: 1,
    },
    {
      of: 'an error of a query',
      failure: { status: 200, data: { errors: [{ type: 'NOT_FOUND', message: 'gone' }] } },
      requests: 1,
    },
    { of: 'an error of a query without words', failure: { status: 200, data: { errors: [{}] } }, requests: 1 },
  ])('$of', async ({ failure, requests }) => {
    expect(await asked(failure, 9)).toMatchObject({ requests, answer: failure })
  })

  it('a request that creates', async () => {
    expect(await asked(lost, 9, 0)).toEqual({ requests: 1, waits: [], answer: lost })
  })
})
