import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { isObject, type JsonObject } from '../../src/model/json.js'
import { grantOf } from './access.js'
import type { Fault, Faults } from './faults.js'
import { answerGraphql, type UnknownFields } from './graphql/execute.js'
import { BadObject } from '../git/objects.js'
import { announce, plainHeaders, type Reply, type Request } from '../network/near.js'
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
    reply(front, request, response).catch((error: unknown) => send(response, failure(error)))
  })
  const url = await listen(server)
  const withdraw = announce(url, (request) => nearReply(front, request))
  return {
    url,
    close() {
      withdraw()
      server.closeAllConnections()
      return new Promise((done) =>
        server.close(() => {
          done()
        }),
      )
    },
  }
}

function failure(error: unknown): Answer {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { status: 500, body: { message: `The embedded GitHub failed: ${message}` } }
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`)
    })
  })
}

async function reply(front: Front, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const request = await read(front, incoming)
  const service = gitServiceOf(request.method, request.url)
  const repository = service && findRepository(front.hub, service.fullName)
  if (service && repository) {
    await serveGit(repository.bare, service, incoming, request.body, response)
    return
  }
  const asked = askedOf(front, request)
  const fault = front.faults.take(asked)
  note(front, asked)
  if (fault?.kind === 'delay') await new Promise((done) => setTimeout(done, fault.milliseconds))
  if (fault === null || fault.kind === 'delay') {
    send(response, await answerTo(front, asked))
    return
  }
  if (fault.when === 'after') await answerTo(front, asked)
  spoil(response, fault)
}

/** What a request gets that needs no connection: faults do, and git's own protocol. */
function nearReply(front: Front, request: Request): Promise<Reply> | null {
  const asked = askedOf(front, request)
  if (front.faults.meets(asked) || gitServiceOf(request.method, request.url)) return null
  note(front, asked)
  return answerTo(front, asked).catch(failure).then(replyOf)
}

/** A request of the API before it is carried out. */
interface Asked {
  readonly ordinal: number
  readonly method: string
  readonly path: string
  readonly body: string
  readonly authorization: string | undefined
}

function askedOf({ ledger }: Front, { method, url, headers, body }: Request): Asked {
  const path = url.pathname.replace(/^\/api(?:\/v3)?(?=\/)/, '') + url.search
  const { authorization } = headers
  return { ordinal: ledger.length + 1, method, path, body: body.toString('utf8'), authorization }
}

/** The entry stands there before anything is awaited, so that ordinals never meet twice. */
function note({ ledger }: Front, { ordinal, method, path, body }: Asked): void {
  ledger.push({ ordinal, method, path, body: parseBody(body), by: null, status: null, answer: null })
}

function spoil(response: ServerResponse, fault: Exclude<Fault, { kind: 'delay' }>): void {
  if (fault.kind === 'cut') {
    fault.then?.()
    response.socket?.resetAndDestroy()
  } else send(response, { status: fault.status, body: fault.body ?? null, headers: fault.headers ?? {} })
}

/** Carries a request out, and says in its entry what came of it. */
async function answerTo(front: Front, asked: Asked): Promise<Answer> {
  const { ordinal, method, path, authorization } = asked
  const body = parseBody(asked.body)
  const { answer, by } = await judgedAnswer(front, authorization, method, path, body)
  front.ledger[ordinal - 1] = { ordinal, method, path, body, by, status: answer.status, answer: answer.body }
  return answer
}

async function judgedAnswer(
  { hub, unknownFields }: Front,
  authorization: string | undefined,
  method: string,
  path: string,
  body: unknown,
): Promise<{ answer: Answer; by: Grant['kind'] | null }> {
  let by: Grant['kind'] | null = null
  try {
    const grant = grantOf(hub, authorization)
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

async function read({ hub }: Front, incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  const { method = 'GET', url = '/', headers } = incoming
  return { method, url: new URL(url, hub.apiUrl), headers: plainHeaders(headers), body: Buffer.concat(chunks) }
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

function send(response: ServerResponse, answer: Answer): void {
  const { status, headers, body } = replyOf(answer)
  response.writeHead(status, headers)
  response.end(body.length === 0 ? undefined : body)
}

function replyOf({ status, body, headers }: Answer): Reply {
  const reset = { 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) }
  const html = typeof body === 'string'
  const type = { 'content-type': html ? 'text/html' : 'application/json; charset=utf-8' }
  const bytes = Buffer.from(body === null ? '' : html ? body : JSON.stringify(body))
  return { status, headers: { ...standing, ...reset, ...(body === null ? {} : type), ...headers }, body: bytes }
}
