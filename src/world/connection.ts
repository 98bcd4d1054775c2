import { request as requestPlain, Agent, type ClientRequest, type IncomingMessage } from 'node:http'
import { request as requestSecure, Agent as SecureAgent } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { AnswerHeaders, FetchRequest, FetchResponse } from '../model/fetch.js'
import { answerOf } from './answer.js'

/** Connections that are kept for a while, to use them again. */
export interface Connections {
  readonly plain: Agent
  readonly secure: SecureAgent
}

/** Milliseconds that an idle connection is kept: less than servers do, so that none is closed while a request is on its way. */
const idleTime = 4000

/** No connection yet; those of one gate, since what one admitted is not for another. */
export function openConnections(): Connections {
  const options = { keepAlive: true, timeout: idleTime }
  return { plain: new Agent(options), secure: new SecureAgent(options) }
}

/**
 * One request over Node's own client, and its answer as soon as its headers are there. Redirects are not followed. Throws as fetch does: the
 * reason of the signal, or an error whose cause says what went wrong. In place of fetch, since loading that costs more than all requests of a run.
 */
export async function sendOver(
  { plain, secure }: Connections,
  url: URL,
  asked: FetchRequest,
  lookup: LookupFunction,
): Promise<FetchResponse> {
  const { method = 'GET', headers = {}, body, signal = null } = asked
  signal?.throwIfAborted()
  const options = { method, headers: { ...defaults, ...headers }, lookup }
  const sent =
    url.protocol === 'https:'
      ? requestSecure(url, { ...options, agent: secure })
      : requestPlain(url, { ...options, agent: plain })
  const message = await answered(sent, body, signal)
  const { statusCode: status = 0, statusMessage: statusText = '' } = message
  const ok = status >= 200 && status < 300
  return answerOf({ ok, status, statusText, url: url.href, headers: headersOf(message) }, bodyOf(message, method))
}

const defaults = { accept: '*/*', 'accept-encoding': 'gzip, deflate' }

function answered(sent: ClientRequest, body: string | undefined, signal: AbortSignal | null): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    let message: IncomingMessage | null = null
    const abort = () => (message ?? sent).destroy(reasonOf(signal))
    signal?.addEventListener('abort', abort, { once: true })
    sent.once('close', () => {
      signal?.removeEventListener('abort', abort)
      // a server that changes the protocol ends the request without an answer or an error
      fail(failed(new Error('the connection was closed without an answer')))
    })
    sent.on('error', (error) => fail(signal?.aborted === true ? reasonOf(signal) : failed(error)))
    sent.once('response', (begun) => {
      message = begun
      // whoever reads the body is told as well; this one is for a body that nobody reads
      begun.on('error', () => undefined)
      done(begun)
    })
    sent.end(body)
  })
}

function reasonOf(signal: AbortSignal | null): Error {
  const reason: unknown = signal?.reason
  return reason instanceof Error ? reason : new Error('the request was given up')
}

function failed(error: Error): Error {
  return new TypeError('fetch failed', { cause: named(error) })
}

/** Node's own words say what it did, and not what happened. */
function named(error: Error): Error {
  return ['aborted', 'socket hang up'].includes(error.message)
    ? new Error('the other side closed the connection')
    : error
}

function headersOf({ headers }: IncomingMessage): AnswerHeaders {
  const values = new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as const],
    ),
  )
  return { get: (name) => values.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => values.entries() }
}

/** Until somebody reads it, a body does not hold the program. */
function bodyOf(message: IncomingMessage, method: string): AsyncIterable<Uint8Array> | null {
  const { socket } = message
  if (method === 'HEAD' || message.statusCode === 204 || message.statusCode === 304) {
    message.resume()
    return null
  }
  const unpack = unpackers.get(message.headers['content-encoding']?.trim().toLowerCase() ?? '')
  // a failure of either reaches whoever reads the end
  const stream: Readable = unpack === undefined ? message : pipeline(message, unpack(), () => undefined)
  socket.unref()
  return chunksOf(stream, socket)
}

async function* chunksOf(stream: AsyncIterable<Uint8Array>, socket: Socket): AsyncGenerator<Uint8Array> {
  socket.ref()
  try {
    yield* stream
  } catch (error) {
    throw error instanceof Error ? named(error) : error
  }
}

const unpackers: ReadonlyMap<string, () => NodeJS.ReadWriteStream & Readable> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])
