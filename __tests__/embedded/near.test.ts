import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { nearFetch, sendNear } from '../../embedded/network/near.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases, releases } from '../../embedded/upstream/index.js'
import type { FetchRequest, FetchResponse } from '../../src/model/fetch.js'

let folder: string
let registry: EmbeddedRegistry
let github: EmbeddedGitHub
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-'))
  await mkdir(join(folder, 'work'))
  await writeFile(join(folder, 'work/pin.yaml'), 'tag: 0.56.0\n')
  github = await startGitHub(join(folder, 'work'), join(folder, 'bare.git'))
  registry = await startRegistry()
  publishReleases(registry, releases.slice(0, 1))
})
afterAll(async () => {
  await Promise.all([github.close(), registry.close()])
  await rm(folder, { recursive: true, force: true })
})
afterEach(() => registry.reset())

const manifests = '/v2/controlplaneio-fluxcd/flux-operator-manifests'
const bearer = { authorization: 'Bearer QQ==', accept: '*/*' }
const job = { authorization: 'token ghs_job' }
const query = '{ repository(owner: "example", name: "home-kubernetes") { name } }'

const requests: readonly [what: string, server: 'registry' | 'github', path: string, request: FetchRequest][] = [
  ['a challenge', 'registry', '/v2/', {}],
  ['a token', 'registry', '/token?scope=repository:a:pull', {}],
  ['a list', 'registry', `${manifests}/tags/list`, { headers: bearer }],
  ['a manifest', 'registry', `${manifests}/manifests/latest`, { headers: bearer }],
  ['the head of a manifest', 'registry', `${manifests}/manifests/latest`, { method: 'HEAD', headers: bearer }],
  ['what is not there', 'registry', `${manifests}/manifests/v9.9.9`, { headers: bearer }],
  ['a repository', 'github', '/repos/example/home-kubernetes', { headers: job }],
  ['a token that nobody gave', 'github', '/repos/example/home-kubernetes', { headers: { Authorization: 'token x' } }],
  ['no route', 'github', '/nowhere', { headers: job }],
  ['a query', 'github', '/graphql', { method: 'POST', headers: job, body: JSON.stringify({ query }) }],
]

async function shown({ status, ok, headers, body }: Pick<FetchResponse, 'status' | 'ok' | 'headers' | 'body'>) {
  const ofConnections = ['connection', 'date', 'keep-alive', 'transfer-encoding', 'content-length']
  const chunks: Uint8Array[] = []
  for await (const chunk of body ?? []) chunks.push(chunk)
  const length = headers.get('content-length') ?? String(Buffer.concat(chunks).length)
  return {
    ...{ status, ok, length, body: Buffer.concat(chunks).toString('utf8') },
    headers: [...headers].filter(([name]) => !ofConnections.includes(name)).sort(),
  }
}

it.each(requests)('%s is answered as over a connection, and noted the same', async (_what, server, path, request) => {
  const asked = { registry, github }[server]
  const before = asked.ledger.length
  const far = await shown(await fetch(`${asked.url}${path}`, { redirect: 'manual', ...request }))
  const near = await shown(await sendNear(`${asked.url}${path}`, request))
  expect(near).toEqual(far)
  const [first, second, ...more] = asked.ledger.slice(before).map((entry) => ({ ...entry, ordinal: 0, headers: {} }))
  expect(second).toEqual(first)
  expect(more).toEqual([])
})

it('what a gate refuses is not answered', async () => {
  const refusal = new Error('refused')
  const gate = {
    admit: () => undefined,
    admitAddress: () => {
      throw refusal
    },
  }
  const fetchNear = nearFetch(() => Promise.reject(new Error('nobody is asked over a connection')))
  await expect(fetchNear(`${registry.url}/v2/`, {}, gate)).rejects.toBe(refusal)
  expect(registry.ledger).toEqual([])
})

it('a fault is met over a connection, and so is a server that is closed', async () => {
  registry.fault({ path: '/v2/', times: 1, fault: { kind: 'reset' } })
  await expect(sendNear(`${registry.url}/v2/`)).rejects.toThrow('fetch failed')
  expect((await sendNear(`${registry.url}/v2/`)).status).toBe(401)
  const closed = await startRegistry()
  await closed.close()
  await expect(sendNear(`${closed.url}/v2/`)).rejects.toThrow('fetch failed')
})
