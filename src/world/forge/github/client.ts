import { Octokit } from '@octokit/rest'
import { LockstepError } from '../../../model/failure.js'
import type { FetchRequest, SendRequest } from '../../../model/fetch.js'
import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../../../model/json.js'
import { machineTime, persistent, type Time } from './attempts.js'
import { holds } from './expected-answer.js'
import { denied, failureOf, serverLine, githubRefusal, unreadableAnswer, unsupported, type Purpose } from './failure.js'

/** Where the forge is and who we are there. */
export interface ForgeOptions {
  /** `owner/name`. */
  readonly repository: string
  readonly token: string
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://host/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
  /** `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string
  readonly userAgent: string
  /** The global one unless a proxy needs its own. */
  readonly fetch?: SendRequest
  /** Milliseconds between two writes, as GitHub asks of its clients; none on loopback. */
  readonly pace?: number
  /** How often a request that got no answer or a 5xx is sent again. */
  readonly retries?: number
  /** Milliseconds that a second of waiting between two attempts takes; 1000 by default. */
  readonly second?: number
  /** Milliseconds that a run may wait for rate limits in all. */
  readonly patience?: number
  /** The machine's unless told otherwise. */
  readonly time?: Time
}

/** One GraphQL answer that has no data for a field that the server's schema does not know. */
export interface GraphqlAnswer {
  readonly data: JsonObject
  /** Machine-readable types of the errors beside the data: `NOT_FOUND`, `FORBIDDEN`, `undefinedField`. */
  readonly errors: readonly { readonly type: string; readonly message: string; readonly field: string | null }[]
}

/** Sends requests, waits for limits, counts, and gives the project's errors. */
export interface Client {
  readonly owner: string
  readonly name: string
  /** Follows a renamed repository. */
  rename(fullName: string): void
  readonly server: string
  readonly requests: number
  /** Runs one REST request. */
  rest<T>(
    purpose: Purpose,
    send: (octokit: Octokit) => Promise<{ readonly status: number; readonly data: T }>,
  ): Promise<T>
  /**
   * Runs a request that creates something, which is never sent again blindly: after a lost answer or a 5xx, `look` says whether it is there.
   */
  create<T>(
    purpose: Purpose,
    send: (octokit: Octokit, once: typeof sentOnce) => Promise<{ readonly status: number; readonly data: T }>,
    look: () => Promise<T | null>,
  ): Promise<T>
  /** The same, null for a 404. */
  find<T>(
    purpose: Purpose,
    send: (octokit: Octokit) => Promise<{ readonly status: number; readonly data: T }>,
  ): Promise<T | null>
  graphql(purpose: Purpose, query: string, variables: Record<string, unknown>): Promise<GraphqlAnswer>
  /** Waits for a forge that is eventually consistent; `attempt` counts from 1. */
  settle(attempt: number): Promise<void>
}

/** For requests that create: they are sent once. */
export const sentOnce = { retries: 0 } as const

const defaults = { pace: 1000, retries: 2, patience: 120_000, timeout: 60_000 }

export function openClient(options: ForgeOptions): Client {
  const server = new URL(options.apiUrl).host
  const time = options.time ?? machineTime
  const pace = options.pace ?? (isLoopback(options.apiUrl) ? 0 : defaults.pace)
  let [owner = '', name = ''] = options.repository.split('/')
  let requests = 0
  const octokit = createOctokit(options, pace, time, () => requests++)
  const send = async <T>(purpose: Purpose, run: (octokit: Octokit) => Promise<T>): Promise<T> => {
    try {
      return await run(octokit)
    } catch (error) {
      throw failureOf(error, purpose, server)
    }
  }
  return {
    get owner() {
      return owner
    },
    get name() {
      return name
    },
    rename(fullName) {
      ;[owner = owner, name = name] = fullName.split('/')
    },
    server,
    get requests() {
      return requests
    },
    rest: (purpose, run) => send(purpose, run).then((answer) => dataOf(answer, purpose, server)),
    async create(purpose, run, look) {
      for (let attempt = 1; ; attempt++) {
        try {
          return dataOf(await run(octokit, sentOnce), purpose, server)
        } catch (error) {
          const status = githubRefusal(error instanceof LockstepError ? error.cause : error)?.status ?? 500
          if (status < 500) throw failureOf(error, purpose, server)
          await time.sleep(pace * attempt)
          const found = await look()
          if (found !== null) return found
          if (attempt > (options.retries ?? defaults.retries)) throw failureOf(error, purpose, server)
        }
      }
    },
    async find(purpose, run) {
      try {
        return dataOf(await run(octokit), purpose, server)
      } catch (error) {
        if (githubRefusal(error)?.status === 404) return null
        throw failureOf(error, purpose, server)
      }
    },
    async graphql(purpose, query, variables) {
      const answer = await send(purpose, (client) => postQuery(client, options.graphqlUrl, { query, variables }))
      return readAnswer(answer, purpose, server)
    },
    async settle(attempt) {
      await time.sleep(pace * attempt)
    },
  }
}

/** Octokit gives the text of an answer that does not parse: a page of a proxy, or half an answer. */
function dataOf<T>(
  { status, data }: { readonly status: number; readonly data: T },
  purpose: Purpose,
  server: string,
): T {
  if (typeof data === 'string' && status !== 204 && status !== 205) throw unreadableAnswer(data, purpose, server)
  if (purpose.gives && !holds(data, purpose.gives))
    throw unreadableAnswer(JSON.stringify(data ?? null).slice(0, 100), purpose, server)
  return data
}

/** Servers on loopback have no other users to be polite to. */
function isLoopback(url: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
}

async function postQuery(octokit: Octokit, url: string, body: { query: string; variables: object }): Promise<unknown> {
  try {
    const answer: { data: unknown } = await octokit.request({ method: 'POST', url, ...body })
    return answer.data
  } catch (error) {
    const refusal = githubRefusal(error)
    if (refusal?.status === 404 || refusal?.status === 405) throw unsupported(new URL(url).host)
    throw error
  }
}

function readAnswer(answer: unknown, purpose: Purpose, server: string): GraphqlAnswer {
  if (!isObject(answer))
    throw unreadableAnswer(typeof answer === 'string' ? answer : JSON.stringify(answer ?? ''), purpose, server)
  const errors = listAt(answer, ['errors']).map((error) => ({
    type: stringAt(error, ['type']) ?? stringAt(error, ['extensions', 'code']) ?? 'UNKNOWN',
    message: serverLine(stringAt(error, ['message']) ?? 'no message'),
    field: stringAt(error, ['extensions', 'fieldName']),
  }))
  const refused = errors.find((error) => error.type === 'FORBIDDEN' || error.type === 'INSUFFICIENT_SCOPES')
  if (refused) throw denied(purpose, refused.message)
  const limited = errors.find((error) => error.type === 'RATE_LIMITED' || error.type === 'RATE_LIMIT')
  if (limited)
    throw new LockstepError(
      'forge-unreachable',
      `${server} limits the rate of requests (${limited.message}); run again later`,
    )
  return { data: objectAt(answer, ['data']) ?? {}, errors }
}

function createOctokit(options: ForgeOptions, pace: number, time: Time, count: () => void): Octokit {
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl.replace(/\/$/, ''),
    userAgent: options.userAgent,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch: paced(options.fetch ?? fetch, pace, time, count) },
  })
  const persistence = {
    retries: options.retries ?? defaults.retries,
    second: options.second ?? 1000,
    patience: options.patience ?? defaults.patience,
  }
  const send = persistent(persistence, time)
  octokit.hook.wrap('request', (request, asked) => {
    const again: unknown = asked.request['retries']
    return send(async () => request(asked), typeof again === 'number' ? again : undefined)
  })
  return octokit
}

const silent = (): void => undefined

/** Counts requests, keeps `pace` milliseconds between two writes and twice as many between two searches, and gives up on a server that does not answer. */
function paced(send: SendRequest, pace: number, time: Time, count: () => void): SendRequest {
  const write = spaced(pace, time)
  const search = spaced(2 * pace, time)
  return async (url, init) => {
    if (isWrite(init)) await write()
    else if (isSearch(url)) await search()
    count()
    return send(url, { ...init, signal: AbortSignal.timeout(defaults.timeout) })
  }
}

/** Lets one pass each so many milliseconds. */
function spaced(apart: number, time: Time): () => Promise<void> {
  let next = 0
  return async () => {
    if (apart === 0) return
    const now = time.now()
    const at = Math.max(now, next)
    next = at + apart
    if (at > now) await time.sleep(at - now)
  }
}

function isSearch(url: string | URL): boolean {
  return new URL(url).pathname.includes('/search/')
}

function isWrite(init: FetchRequest | undefined): boolean {
  if (init?.method === 'POST' && typeof init.body === 'string' && init.body.startsWith('{"query":"query')) return false
  return init?.method !== undefined && init.method !== 'GET'
}
