import { setMaxListeners } from 'node:events'
import { LockstepError, messageOf } from '../../model/failure.js'
import type { RegistrySettings } from '../../model/settings.js'
import { assertAllowed } from './addresses.js'
import { discardBody } from '../answer.js'
import { signalWithin } from '../request-time.js'
import { askedWait, attempts, backoff, longestWait } from './retry.js'
import { Slots } from './slots.js'
import type { HttpResponse, RegistryWorld } from './world.js'

/** One request; `limit` bounds its body in bytes. */
export interface Ask {
  readonly method: 'GET' | 'HEAD' | 'POST'
  readonly url: URL
  /** The registry that named the address; absent where it is its own. */
  readonly led?: { readonly by: URL }
  readonly headers: Readonly<Record<string, string>>
  readonly limit: number
  readonly body?: string
  /** Reads the body of a 200 as it comes in, in place of the answer's `body`; begins anew with every attempt. */
  readonly stream?: (body: AsyncIterable<Uint8Array>) => Promise<void>
}

/** An answer, read whole. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: Uint8Array
}

/** As many as `releases` asks at once; each is small, and a registry serves thousands. */
const parallel = 32

/** Milliseconds that a run spends on registries at most. */
const runTime = 300_000

/** A server that took all of its time once is given one more. */
const lateAttempts = 2
const redirects = new Set([301, 302, 303, 307, 308])

/** Sends requests: some at a time, each within its time, again after failures that pass, redirects by hand. */
export class Exchange {
  requests = 0
  readonly #world: RegistryWorld
  readonly #settings: RegistrySettings
  readonly #slots = new Slots(parallel)
  #run: AbortSignal | null = null

  constructor(world: RegistryWorld, settings: RegistrySettings) {
    this.#world = world
    this.#settings = settings
  }

  /** Throws `registry-unreachable` when every attempt failed, `registry-limit` for a body over the limit. */
  async send(ask: Ask): Promise<HttpAnswer> {
    for (let attempt = 0; ; attempt++) {
      const outcome = await this.#once(ask).catch((error: unknown) => {
        if (error instanceof LockstepError) throw error
        return error
      })
      const most = isLate(outcome) ? lateAttempts : attempts
      const last = attempt + 1 >= most || this.#run?.aborted === true
      if (!isAnswer(outcome)) {
        if (last) throw unreachable(ask.url, reason(outcome), outcome)
        await this.#world.sleep(backoff(attempt, this.#world.random()))
        continue
      }
      if (outcome.status !== 429 && outcome.status < 500) return outcome
      const text = Buffer.from(outcome.body).toString('utf8')
      const asked = askedWait(outcome.headers.get('retry-after'), text, this.#world.clock.now())
      const wait = Math.max(asked ?? 0, backoff(attempt, this.#world.random()))
      if (last || wait > longestWait) throw unreachable(ask.url, refusal(outcome.status, asked), null)
      await this.#world.sleep(wait)
    }
  }

  async #once(ask: Ask): Promise<HttpAnswer> {
    return this.#slots.use(async () => {
      const { request, run } = this.#world.timeouts ?? { request: this.#settings.timeout * 1000, run: runTime }
      this.#run ??= sharedSignal(run)
      const deadline = signalWithin(this.#run, request)
      try {
        const response = await this.#follow(ask, deadline.signal)
        const body = await readBody(response, ask)
        return { status: response.status, headers: response.headers, body }
      } finally {
        deadline.over()
      }
    })
  }

  async #follow(ask: Ask, signal: AbortSignal): Promise<HttpResponse> {
    let url = ask.url
    assertAllowed(url, this.#settings, ask.led ?? null)
    // Content-Encoding would hide how much comes in.
    let headers: Record<string, string> = { 'accept-encoding': 'identity', ...ask.headers }
    for (let hop = 0; hop <= 5; hop++) {
      this.requests++
      const body = ask.body === undefined ? {} : { body: ask.body }
      const response = await this.#world.fetch(url.href, {
        method: ask.method,
        headers,
        redirect: 'manual',
        signal,
        ...body,
      })
      const location = redirects.has(response.status) ? response.headers.get('location') : null
      if (location === null) return response
      await discardBody(response)
      if (ask.method === 'POST' || !URL.canParse(location, url.href))
        throw new LockstepError(
          'registry-answer',
          `${shownAddress(ask.url)}: the registry redirects to no usable address`,
        )
      const next = new URL(location, url)
      assertAllowed(next, this.#settings, { by: ask.url })
      if (next.origin !== url.origin) headers = { accept: headers['accept'] ?? '*/*', 'accept-encoding': 'identity' }
      url = next
    }
    throw new LockstepError('registry-answer', `${shownAddress(ask.url)}: the registry redirects in circles`)
  }
}

/** The end of a run, which every request of it listens to. */
function sharedSignal(milliseconds: number): AbortSignal {
  const { signal } = signalWithin(null, milliseconds)
  setMaxListeners(0, signal)
  return signal
}

/** Origin and path: what a message may show of an address. Queries can hold signatures. */
export function shownAddress(url: URL): string {
  return `${url.origin}${url.pathname}`
}

async function readBody(response: HttpResponse, ask: Ask): Promise<Uint8Array> {
  if (ask.method === 'HEAD') return new Uint8Array()
  if (ask.stream && response.status === 200) {
    await ask.stream(bounded(response, ask.limit, ask.url))
    return new Uint8Array()
  }
  const chunks: Uint8Array[] = []
  // A small limit is meant for the content, not for the sentence of a refusal.
  const limit = response.status === 200 ? ask.limit : Math.max(ask.limit, 2 ** 20)
  for await (const chunk of bounded(response, limit, ask.url)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* bounded({ body }: HttpResponse, limit: number, url: URL): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > limit)
      throw new LockstepError('registry-limit', `${shownAddress(url)}: the answer is larger than ${limit} bytes`)
    yield chunk
  }
}

function isAnswer(value: unknown): value is HttpAnswer {
  return typeof value === 'object' && value !== null && 'status' in value && 'body' in value
}

function refusal(status: number, wait: number | null): string {
  const asked = wait !== null && wait > longestWait
  return `it answered ${status}${asked ? ` and asks to wait ${Math.ceil(wait / 1000)} s` : ''}`
}

function isLate(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}

function reason(error: unknown): string {
  if (isLate(error)) return 'it did not answer in time'
  const text = error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : messageOf(error)
  // OpenSSL says where in its own source it gave up
  if (/wrong version number|packet length too long|record layer/.test(text))
    return 'it speaks no TLS: is its address one of http://?'
  if (/certificate/.test(text)) return `${text}; NODE_EXTRA_CA_CERTS names a private authority`
  return text
}

function unreachable(url: URL, why: string, cause: unknown): LockstepError {
  return new LockstepError(
    'registry-unreachable',
    `${shownAddress(url)}: the registry could not be read (${why}); nothing was changed, run again later`,
    { cause },
  )
}
