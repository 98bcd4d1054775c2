import { createServer, type IncomingMessage, type Server } from 'node:http'
import { announce, plainHeaders } from '../network/near.js'
import { refuse, tokenReply, type Access } from './access.js'
import { blobReply, manifestReply, referrersReply, storedBlobReply, writeReply } from './content.js'
import { Faults, send, type FaultRule } from './faults.js'
import { ghcr, type Habits } from './habits.js'
import { empty, refusal, type Reply, type Request } from './reply.js'
import { createStore, putArtifact, putManifest, type Artifact, type Pushed, type Store } from './store.js'
import { listReply } from './tags.js'
import type { Descriptor } from '../../src/model/registry.js'

export interface RegistryOptions {
  /** GHCR's habits, with those that are given here in their place. */
  readonly habits?: Partial<Habits>
  /** Repositories that only accounts can see. */
  readonly private?: readonly string[]
  /** User name to password. */
  readonly accounts?: Readonly<Record<string, string>>
  /** 0, the default, takes a free port. */
  readonly port?: number
  /** The addresses that challenges and redirects name, where something in front of the registry answers under them. */
  readonly publicUrls?: { readonly registry: string; readonly blobs: string }
}

/** One request as it came in. The kind of its credentials is kept, never the credentials. */
interface LedgerEntry {
  readonly method: string
  /** Path with query. */
  readonly path: string
  readonly origin: 'registry' | 'blobs'
  readonly auth: 'none' | 'basic' | 'bearer' | 'other'
  readonly headers: Readonly<Record<string, string>>
  readonly status: number
  /** Bytes of the body that the answer carries. */
  readonly bytes: number
}

/** A registry in memory on 127.0.0.1. */
export interface EmbeddedRegistry {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string
  /** `127.0.0.1:PORT`, as references name it. */
  readonly host: string
  /** The second origin, which blobs redirect to. */
  readonly blobsUrl: string
  readonly store: Store
  readonly ledger: readonly LedgerEntry[]
  push(repository: string, tags: readonly string[], artifact: Artifact): Pushed
  pushManifest(repository: string, tags: readonly string[], mediaType: string, bytes: Uint8Array): Descriptor
  /** Points a tag elsewhere, or removes it where the digest is null. */
  retag(repository: string, tag: string, digest: string | null): void
  /** Sets a fault; the function that it gives lifts it. */
  fault(rule: FaultRule): () => void
  /** Lifts all faults and empties the ledger. */
  reset(): void
  /** Refuses all tokens given so far. */
  revokeTokens(): void
  close(): Promise<void>
}

/** Starts a registry with GHCR's habits, or those that are asked for. */
export async function startRegistry(options: RegistryOptions = {}): Promise<EmbeddedRegistry> {
  const store = createStore()
  const habits: Habits = { ...ghcr, ...options.habits }
  const faults = new Faults()
  const ledger: LedgerEntry[] = []
  const named = options.publicUrls
  const access: Access = {
    habits,
    store,
    private: new Set(options.private),
    accounts: options.accounts ?? {},
    generation: 0,
  }
  const blobs = await listen('blobs', 0, faults, ledger, (request) => storedBlobReply(store, request))
  const main = await listen('registry', options.port ?? 0, faults, ledger, (request, origin) =>
    registryReply(
      access,
      habits.redirectBlobs ? (named?.blobs ?? blobs.url) : null,
      request,
      named?.registry ?? origin,
    ),
  )
  return {
    url: main.url,
    host: main.url.slice('http://'.length),
    blobsUrl: blobs.url,
    store,
    ledger,
    push: (repository, tags, artifact) => putArtifact(store, repository, tags, artifact),
    pushManifest: (repository, tags, mediaType, bytes) => putManifest(store, repository, tags, { mediaType, bytes }),
    retag: (repository, tag, digest) => {
      if (digest === null) store.repositories.get(repository)?.tags.delete(tag)
      else store.repositories.get(repository)?.tags.set(tag, digest)
    },
    fault: (rule) => faults.add(rule),
    reset: () => {
      faults.clear()
      ledger.length = 0
    },
    revokeTokens: () => {
      access.generation++
    },
    close: async () => {
      await Promise.all([stop(main), stop(blobs)])
    },
  }
}

/** A server that listens. */
interface Listening {
  readonly server: Server
  readonly url: string
  /** Ends that it is asked without a connection. */
  readonly withdraw: () => void
}

const repositoryPath =
  /^\/v2\/(?<repository>.+)\/(?<kind>tags|manifests|blobs|referrers)\/(?<reference>(?:uploads\/)?[^/]*)$/

function registryReply(access: Access, blobsUrl: string | null, request: Request, origin: string): Reply {
  if (request.url.pathname === '/token') return tokenReply(access, request)
  if (/^\/v2\/?$/.test(request.url.pathname)) return refuse(access, request, origin, '') ?? empty(200)
  const found = repositoryPath.exec(decodeURIComponent(request.url.pathname))?.groups
  if (!found) return refusal(404, 'NOT_FOUND', '404 page not found')
  const { repository = '', kind = '', reference = '' } = found
  const refused = refuse(access, request, origin, repository)
  if (refused) return refused
  if (request.method === 'GET' || request.method === 'HEAD')
    return readReply(access, blobsUrl, request, { repository, kind, reference })
  return (
    writeReply(access.store, repository, kind, reference.replace(/^uploads\/.*/, 'uploads/'), request) ??
    refusal(405, 'UNSUPPORTED', 'unsupported')
  )
}

function readReply(
  access: Access,
  blobsUrl: string | null,
  request: Request,
  asked: { readonly repository: string; readonly kind: string; readonly reference: string },
): Reply {
  const { habits, store } = access
  switch (asked.kind) {
    case 'tags':
      return listReply(store, habits, asked.repository, request)
    case 'manifests':
      return manifestReply(store, habits, asked.repository, asked.reference, request)
    case 'blobs':
      return blobReply(store, asked.repository, asked.reference, blobsUrl)
    default:
      return habits.referrersApi
        ? referrersReply(store, asked.repository, asked.reference)
        : refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
  }
}

async function listen(
  origin: LedgerEntry['origin'],
  port: number,
  faults: Faults,
  ledger: LedgerEntry[],
  answer: (request: Request, origin: string) => Reply,
): Promise<Listening> {
  let url = ''
  const carryOut = (request: Request) => {
    const reply = answer(request, url)
    const fault = faults.take(request)
    const status = fault?.kind === 'answer' ? fault.status : reply.status
    const { pathname, search } = request.url
    const entry = { method: request.method, path: pathname + search, origin, headers: redact(request.headers) }
    const bytes = request.method === 'HEAD' ? 0 : reply.body.length
    ledger.push({ ...entry, auth: authKind(request.headers['authorization']), status, bytes })
    return { reply, fault }
  }
  const server = createServer((incoming, response) => {
    const answered = read(incoming, url).then((request) => {
      const { reply, fault } = carryOut(request)
      return send(response, request, reply, fault)
    })
    answered.catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`
  const withdraw = announce(url, (request) => (faults.meets(request) ? null : Promise.resolve(carryOut(request).reply)))
  return { server, url, withdraw }
}

async function read(incoming: IncomingMessage, origin: string): Promise<Request> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  const { method = 'GET', url = '/', headers } = incoming
  return { method, url: new URL(url, origin), headers: plainHeaders(headers), body: Buffer.concat(chunks) }
}

function redact(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'authorization'))
}

function authKind(header: string | undefined): LedgerEntry['auth'] {
  if (header === undefined) return 'none'
  const scheme = header.split(' ')[0]?.toLowerCase()
  return scheme === 'basic' || scheme === 'bearer' ? scheme : 'other'
}

function stop({ server, withdraw }: Listening): Promise<void> {
  withdraw()
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
