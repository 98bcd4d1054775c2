/**
 * @attack A server sends its answer a byte at a time, in headers, list, token, manifest or layer, so that a request never ends.
 * @end Each request has a minute in all (`registry-timeout`), its body included, by a timer of our own that no Node version collects; one that used it up is sent once more.
 * @attack A server is silent, begins an answer for ever, promises more than it sends, speaks no HTTP, or changes the protocol so that the request has neither an answer nor an error.
 * @end A connection that closes without an answer is a failure as any other, and all of these end within the time of the request.
 */
import type { ServerResponse } from 'node:http'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createServer } from 'node:http'
import { createServer as createSocketServer, type Socket } from 'node:net'
import { startRegistry, type EmbeddedRegistry, type Fault } from '../../embedded/registry/index.js'
import { openClient } from '../../src/world/forge/github/client.js'
import { jobGate } from '../../src/world/gate.js'
import { matching } from '../support/containing.js'
import { thisMachine } from '../../src/world/machine.js'
import { proxiedFetch } from '../../src/world/proxied-fetch.js'
import { requestTime, signalWithin } from '../../src/world/request-time.js'
import { openMirrored, registryWorld } from '../support/registry-world.js'

const repository = { host: 'ghcr.io', path: 'acme/charts/flux-operator' }
let registry: EmbeddedRegistry
const dripping = new Set<NodeJS.Timeout>()
beforeEach(async () => {
  registry = await startRegistry()
  const config = { mediaType: 'application/vnd.cncf.helm.config.v1+json', bytes: Buffer.from('{}') }
  registry.push(repository.path, ['1.0.0'], { config, layers: [{ mediaType: 'x', bytes: Buffer.alloc(100) }] })
})
afterEach(async () => {
  vi.useRealTimers()
  for (const timer of dripping) clearInterval(timer)
  dripping.clear()
  await registry.close()
})

/** Sends headers, and then a byte at a time for as long as somebody listens. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 5)
  dripping.add(timer)
  response.on('close', () => clearInterval(timer))
}

const slow: Fault = { kind: 'write', write: drip }

/** How something ends whose time passes as soon as somebody drips, and not before: nobody waits for it, and a busy machine has all the time it needs. */
async function endedAfter(milliseconds: number, ask: () => Promise<unknown>): Promise<unknown> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let ended: unknown = null
  ask().then(
    () => (ended = 'answered'),
    (error: unknown) => (ended = error),
  )
  for (let round = 0; ended === null && round < 100_000; round++) {
    await vi.advanceTimersByTimeAsync(dripping.size > 0 ? milliseconds : 0)
    await setImmediate()
  }
  vi.useRealTimers()
  return ended
}

describe('a registry', () => {
  it.each([
    ['list', /tags\/list/],
    ['token', /^\/token/],
    ['manifest', /manifests\//],
    ['blob', /sha256/],
  ])('that drips its %s is given up after two requests', async (_, path) => {
    registry.fault({ path, fault: slow })
    const asked: string[] = []
    const { fetch } = registryWorld()
    const counted: typeof fetch = (url, request) => {
      asked.push(url)
      return fetch(url, request)
    }
    const client = openMirrored(registry.url, {}, { fetch: counted, timeouts: { request: 200, run: 60_000 } })
    const ask = async () => {
      await client.tags(repository)
      const manifest = await client.manifest(repository, '1.0.0')
      if (manifest?.kind === 'image' && manifest.layers[0]) await client.blob(repository, manifest.layers[0])
    }
    // what is asked counts, and not what arrives: the second request may end before it is there
    expect(await endedAfter(200, ask)).toMatchObject({
      code: 'registry-unreachable',
      message: matching(/did not answer in time/),
    })
    expect(asked.filter((url) => path.test(new URL(url).pathname))).toHaveLength(2)
  })

  it('has the time that the settings give it', async () => {
    registry.fault({ path: /./, fault: slow })
    const client = openMirrored(registry.url, { timeout: 0.05 })
    expect(await endedAfter(50, () => client.tags(repository))).toMatchObject({ code: 'registry-unreachable' })
  })

  it('ends the run where each single request stays within its time', async () => {
    registry.fault({ path: /./, fault: slow })
    const client = openMirrored(registry.url, {}, { timeouts: { request: 60_000, run: 100 } })
    expect(await endedAfter(100, () => client.tags(repository))).toMatchObject({ code: 'registry-unreachable' })
  })
})

describe('a server that speaks no whole HTTP', () => {
  const ok = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'
  it.each<[name: string, before: string, again: string]>([
    ['is silent', '', ''],
    ['drips one header', 'HTTP/1.1 200 OK\r\nX: ', 'a'],
    ['drips headers', 'HTTP/1.1 200 OK\r\n', 'X: a\r\n'],
    ['begins for ever', '', 'HTTP/1.1 103 Early Hints\r\n\r\n'],
    ['drips the extension of a chunk', `${ok}Transfer-Encoding: chunked\r\n\r\n1;a=`, 'a'],
    ['drips trailers', `${ok}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n`, 'X: a\r\n'],
    ['promises more than it sends', `${ok}Content-Length: 100\r\n\r\n{}`, ''],
    ['speaks another protocol', '', '{"tags":[]}\n'],
    ['changes the protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n', 'a'],
  ])('and %s ends the request', async (_name, before, again) => {
    const sockets = new Set<Socket>()
    const server = createSocketServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('data', () => {
        socket.write(before)
        const timer = setInterval(() => socket.writable && socket.write(again), 5)
        dripping.add(timer)
      })
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    const fetch = proxiedFetch({ env: {}, fetch: thisMachine().fetch }, jobGate([url]))
    const client = openMirrored(url, {}, { fetch, timeouts: { request: 30, run: 60_000 } })
    expect(await endedAfter(30, () => client.tags(repository))).toMatchObject({ code: 'registry-unreachable' })
    for (const socket of sockets) socket.destroy()
    server.close()
  })
})

describe('the minute of a request', () => {
  it('ends by itself, whoever else holds the signal', async () => {
    vi.useFakeTimers()
    const { signal } = signalWithin(null)
    await vi.advanceTimersByTimeAsync(requestTime - 1)
    expect(signal.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect([signal.aborted, signal.reason]).toEqual([true, expect.objectContaining({ name: 'TimeoutError' })])
  })

  it('holds for GitHub too, its body included', async () => {
    const server = createServer((_, response) => drip(response))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const apiUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    const fetch = proxiedFetch({ env: {}, fetch: thisMachine().fetch }, jobGate([apiUrl]))
    const client = openClient({
      ...{ repository: 'a/b', token: 't', apiUrl, graphqlUrl: `${apiUrl}/graphql`, userAgent: 'x', fetch, retries: 0 },
    })
    const reading = { what: 'read', needs: 'contents: read' } as const
    const asked = () => client.rest(reading, (octokit) => octokit.request('GET /user'))
    expect(await endedAfter(requestTime, asked)).toMatchObject({ code: 'forge-unreachable' })
    server.closeAllConnections()
    server.close()
  })
})
