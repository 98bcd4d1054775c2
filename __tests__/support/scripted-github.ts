import type { SendRequest } from '../../src/model/fetch.js'
import type { ForgeOptions } from '../../src/world/forge/github/client.js'

/** One request as it was sent. */
export interface Sent {
  readonly method: string
  /** Path and query behind the address of the API. */
  readonly path: string
  readonly body: unknown
}

export interface Scripted {
  readonly status?: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Options of a client whose server answers by a function; a wait moves the clock and takes no time. */
export function scriptedGithub(
  answer: (sent: Sent, index: number) => Scripted | Error,
  given: Partial<ForgeOptions> = {},
) {
  const sent: Sent[] = []
  const slept: number[] = []
  let now = Date.parse('2026-07-01T00:00:00Z')
  const fetch: SendRequest = (url, init) => {
    const { pathname, search } = new URL(url)
    const one = {
      method: init?.method ?? 'GET',
      path: `${pathname}${search}`,
      body: typeof init?.body === 'string' && init.body !== '' ? parsed(init.body) : null,
    }
    sent.push(one)
    const given = answer(one, sent.length - 1)
    if (given instanceof Error) return Promise.reject(given)
    const { status = 200, body = {}, headers = {} } = given
    return Promise.resolve(
      new Response(status === 204 || status === 205 ? null : typeof body === 'string' ? body : JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json', ...headers },
      }),
    )
  }
  const options: ForgeOptions = {
    repository: 'o/r',
    token: 'ghs_x',
    apiUrl: 'https://api.example.com',
    graphqlUrl: 'https://api.example.com/graphql',
    userAgent: 'test',
    retries: 0,
    second: 1000,
    patience: 0,
    fetch,
    time: {
      now: () => now,
      sleep(milliseconds) {
        now += milliseconds
        if (milliseconds > 0) slept.push(milliseconds)
        return Promise.resolve()
      },
    },
    ...given,
  }
  return { sent, slept, options }
}

function parsed(text: string): unknown {
  return JSON.parse(text)
}
