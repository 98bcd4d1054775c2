import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isObject, type JsonObject } from '../../src/model/json.js'
import { grantOf } from './access.js'
import type { Fault, Faults } from './faults.js'
import { answerGraphql, type UnknownFields } from './graphql/execute.js'
import { BadObject } from '../git/objects.js'
import { Refusal, unprocessable, type Answer } from './reply.js'
import { findRoute } from './routes.js'
import { syncPulls } from './rules/sync.js'
import { findRepository, type Grant, type Hub } from './state.js'
import { gitServiceOf, serveGit } from './transport.js'

/** One request of the API as it came in, and what became of it. No token is kept. */
export interface LedgerEntry {
  /** From 1. */
  readonly ordinal: number
  readonly method: string
  /** Path with query, without the prefix of an Enterprise Server. */
  readonly path: string
  readonly body: unknown
  readonly by: Grant['kind'] | null
  /** Null where it was never carried out. */
  readonly status: number | null
  readonly answer: unknown
}

/** What the requests of a server meet. */
export interface Front {
  readonly hub: Hub
  readonly faults: Faults
  readonly ledger: LedgerEntry[]
  /** Fields that are unknown, as in an older Enterprise Server. */
  readonly unknownFields: UnknownFields
}

/** Serves the API, and git's own protocol beside it, on a free port of 127.0.0.1. */
export async function serve(front: Front): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    reply(front, request, response).catch((error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
      response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: `The embedded GitHub failed: ${message}` }))
    })
  })
  const url = await listen(server)
  return {
    url,
    close() {
      server.closeAllConnections()
      return new Promise((done) =>
        server.close(() => {
          done()
        }),
      )
    },
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
    })
  })
}

async function reply(front: Front, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', front.hub.apiUrl)
  const bytes = await readBody(request)
  const service = gitServiceOf(request.method ?? 'GET', url)
  if (service) {
    const repository = findRepository(front.hub, service.fullName)
    if (repository) {
      await serveGit(repository.bare, service, request, bytes, response)
      return
    }
  }
  const method = request.method ?? 'GET'
  const path = url.pathname.replace(/^\/api(?:\/v3)?(?=\/)/, '') + url.search
  const text = bytes.toString('utf8')
  const ordinal = front.ledger.length + 1
  const entry = { ordinal, method, path, body: parseBody(text) }
  const fault = front.faults.take({ ordinal, method, path, body: text })
  // The entry stands there before anything is awaited, so that ordinals never meet twice.
  front.ledger.push({ ...entry, by: null, status: null, answer: null })
  if (fault?.kind === 'delay') await new Promise((done) => setTimeout(done, fault.milliseconds))
  if (!fault || fault.kind === 'delay' || fault.when === 'after') {
    const { answer, by } = await answerTo(front, request, method, path, entry.body)
    front.ledger[ordinal - 1] = { ...entry, by, status: answer.status, answer: answer.body }
    if (!fault || fault.kind === 'delay') {
      send(response, answer)
      return
    }
  }
  spoil(response, fault)
}

function spoil(response: ServerResponse, fault: Exclude<Fault, { kind: 'delay' }>): void {
  if (fault.kind === 'cut') {
    fault.then?.()
    response.socket?.resetAndDestroy()
  } else send(response, { status: fault.status, body: fault.body ?? null, headers: fault.headers ?? {} })
}

async function answerTo(
  { hub, unknownFields }: Front,
  request: IncomingMessage,
  method: string,
  path: string,
  body: unknown,
): Promise<{ answer: Answer; by: Grant['kind'] | null }> {
  let by: Grant['kind'] | null = null
  try {
    const grant = grantOf(hub, request.headers.authorization)
    by = grant.kind
    syncPulls(hub)
    const given = isObject(body) ? body : {}
    if (method === 'POST' && path === '/graphql')
      return { answer: await answerGraphql(hub, grant, given, unknownFields), by }
    return { answer: answerRest(hub, grant, method, path, given), by }
  } catch (error) {
    if (error instanceof Refusal) return { answer: error.answer, by }
    if (error instanceof BadObject) return { answer: unprocessable(error.message).answer, by }
    throw error
  }
}

function answerRest(hub: Hub, grant: Grant, method: string, path: string, body: JsonObject): Answer {
  const url = new URL(path, hub.apiUrl)
  const found = findRoute(method, url.pathname)
  if (!found) throw new Refusal(404, 'Not Found')
  const answer = found.route.answer({ hub, grant, params: found.params, query: url.searchParams, body, url: path })
  syncPulls(hub)
  return answer
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The body as JSON; anything else is kept as text and means nothing to the API. */
function parseBody(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}

/** The headers that GitHub puts on every answer. */
const standing = {
  'x-github-media-type': 'github.v3; format=json',
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': '4999',
  'x-ratelimit-used': '1',
  'x-ratelimit-resource': 'core',
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const reset = { 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) }
  const html = typeof body === 'string'
  const type = { 'content-type': html ? 'text/html' : 'application/json; charset=utf-8' }
  response.writeHead(status, { ...standing, ...reset, ...(body === null ? {} : type), ...headers })
  response.end(body === null ? undefined : html ? body : JSON.stringify(body))
}
