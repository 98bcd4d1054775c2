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

/** Sends to a server that fails a number of times, and says how often it was asked and what came of it. */
async function asked(failure: unknown, times: number, again?: number) {
  let requests = 0
  const send = persistent({ retries: 2, second: 0, patience: 60_000 }, () => now)
  const answer = await send(() => {
    requests++
    if (requests > times) return Promise.resolve<unknown>('answered')
    return failure instanceof Error ? Promise.reject(failure) : Promise.resolve(failure)
  }, again).catch((error: unknown) => error)
  return { requests, answer }
}

describe('what is sent again', () => {
  it.each([
    ['a lost answer', lost, 2, 3],
    ['a 502', refused(502), 1, 2],
    ['a 409', refused(409), 1, 2],
    ['a 429 without a wait', refused(429), 1, 2],
    ['the secondary limit', refused(403, {}, 'You have exceeded a secondary rate limit.'), 1, 2],
    ['the secondary limit by its header alone', refused(403, { 'retry-after': '5' }), 3, 4],
    ['a 429 with a wait', refused(429, { 'retry-after': '5' }), 4, 5],
    ['the primary limit', refused(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }), 1, 2],
    ['the limit of GraphQL', limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }), 1, 2],
    [
      'a query that the server gave up',
      { status: 200, data: { errors: [{ message: 'Something went wrong while executing your query. X' }] } },
      2,
      3,
    ],
  ])('%s', async (_name, failure, times, requests) => {
    expect(await asked(failure, times)).toEqual({ requests, answer: 'answered' })
  })
})

describe('what is final', () => {
  it.each([
    ['a third lost answer', lost, 3],
    ['a 404', refused(404), 1],
    ['a 403 that no limit gave', refused(403), 1],
    ['a 422', refused(422), 1],
    ['a wait longer than a run may take', refused(429, { 'retry-after': '61' }), 1],
    ['the fourth wait that is too much together', refused(429, { 'retry-after': '20' }), 4],
    ['the fifth limit', refused(429, { 'retry-after': '1' }), 5],
    [
      'a primary limit that ends in an hour',
      refused(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1782867600' }),
      1,
    ],
    ['an error of a query', { status: 200, data: { errors: [{ type: 'NOT_FOUND', message: 'gone' }] } }, 1],
  ])('%s', async (_name, failure, requests) => {
    expect(await asked(failure, 9)).toEqual({ requests, answer: failure })
  })

  it('a request that creates', async () => {
    expect(await asked(lost, 9, 0)).toEqual({ requests: 1, answer: lost })
  })
})
