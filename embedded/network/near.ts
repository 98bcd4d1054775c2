import { STATUS_CODES, type IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import type { FetchRequest, FetchResponse, SendRequest } from '../../src/model/fetch.js'
import { answerOf } from '../../src/world/answer.js'
import { gatedFetch, type GatedFetch } from '../../src/world/gated-fetch.js'

/** A request as the rules of an embedded server see it, its names of headers in lower case. */
export interface Request {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** An answer before it goes out. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Answers a request without a connection; null where it does not, for what becomes of the connection is part of the answer. */
export type NearServer = (request: Request) => Promise<Reply> | null

/** The servers of this process by their origins. */
const servers = new Map<string, NearServer>()

/** Makes a server known that listens at an origin, until the function that this gives is called. */
export function announce(origin: string, server: NearServer): () => void {
  servers.set(origin, server)
  return () => void servers.delete(origin)
}

/**
 * A fetch that asks the servers of this process without a connection, once the gate let their addresses pass, and all others by `far`: two ends
 * of a connection in one process cost several times what most answers do.
 */
export function nearFetch(far: GatedFetch): GatedFetch {
  return async (address, asked, gate) => {
    const url = new URL(address)
    const server = servers.get(url.origin)
    if (server === undefined) return await far(url, asked, gate)
    asked.signal?.throwIfAborted()
    if (isIP(url.hostname) !== 0) gate.admitAddress(url.hostname, url.port, url.hostname)
    const replying = server(requestOf(url, asked))
    if (replying === null) return await far(url, asked, gate)
    return responseOf(url, asked, await replying)
  }
}

/** The headers of a request that came over a connection, as rules see them. */
export function plainHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  )
}

const near = nearFetch(gatedFetch())
const openGate = { admit: () => undefined, admitAddress: () => undefined }

/** The same without a gate. */
export const sendNear: SendRequest = (address, request = {}) => near(address, request, openGate)

function requestOf(url: URL, { method = 'GET', headers = {}, body = '' }: FetchRequest): Request {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  return {
    method,
    url,
    headers: { accept: '*/*', host: url.host, ...Object.fromEntries(given) },
    body: Buffer.from(body),
  }
}

function responseOf(url: URL, { method }: FetchRequest, { status, headers, body }: Reply): FetchResponse {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  if (!values.has('content-length')) values.set('content-length', String(body.length))
  const head = {
    ok: status >= 200 && status < 300,
    status,
    statusText: STATUS_CODES[status] ?? '',
    url: url.href,
    headers: {
      get: (name: string) => values.get(name.toLowerCase()) ?? null,
      [Symbol.iterator]: () => values.entries(),
    },
  }
  return answerOf(head, method === 'HEAD' || status === 204 || status === 304 ? null : once(body))
}

async function* once(body: Buffer): AsyncGenerator<Uint8Array> {
  if (body.length > 0) yield await Promise.resolve(body)
}
