import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FetchRequest, FetchResponse } from '../../src/model/fetch.js'
import { jobGate } from '../../src/world/gate.js'
import { gatedFetch } from '../../src/world/gated-fetch.js'
import { proxiedFetch } from '../../src/world/proxied-fetch.js'

let server: Server
let origin: string
let answer: (request: IncomingMessage, response: ServerResponse) => void
const sockets = new Set<object>()

beforeEach(async () => {
  sockets.clear()
  server = createServer((request, response) => {
    sockets.add(request.socket)
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const fetch = gatedFetch()
const send = (request: FetchRequest = {}, gate = jobGate([origin])): Promise<FetchResponse> =>
  fetch(origin, request, gate)

describe('an answer', () => {
  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', (text: string) => Buffer.from(text)],
  ])('that is packed by %s is read as what it was', async (encoding, pack) => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': encoding }).end(pack('{"text":"ü"}'))
    expect(await (await send()).json()).toEqual({ text: 'ü' })
  })

  it('that is packed and broken off is an error', async () => {
    answer = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(2000)).subarray(0, 20))
    await expect((await send()).text()).rejects.toThrow('unexpected end of file')
  })

  it('that ends too early is an error', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => response.destroy())
    }
    await expect((await send()).text()).rejects.toThrow('the other side closed the connection')
  })

  it('has its headers by name in any case, those that are there twice as one', async () => {
    answer = (_, response) => response.writeHead(404, 'Nowhere', { Link: ['<a>', '<b>'] }).end()
    const { ok, status, statusText, url, headers } = await send()
    expect([ok, status, statusText, url]).toEqual([false, 404, 'Nowhere', origin + '/'])
    expect([headers.get('LINK'), headers.get('x')]).toEqual(['<a>, <b>', null])
    expect([...headers]).toContainEqual(['link', '<a>, <b>'])
  })

  it.each([
    [{ method: 'HEAD' }, 200],
    [{}, 204],
    [{}, 304],
  ])('to %j with %i has no body', async (request, status) => {
    answer = (_, response) => response.writeHead(status).end()
    expect((await send(request)).body).toBeNull()
  })

  it('with a redirect is given back', async () => {
    answer = (_, response) => response.writeHead(302, { location: '/elsewhere' }).end()
    expect((await send()).headers.get('location')).toBe('/elsewhere')
  })
})

describe('a request', () => {
  it('carries method, headers and body', async () => {
    answer = (request, response) => {
      request.setEncoding('utf8').once('data', (body: string) => {
        response.end([request.method, request.headers['x-name'], request.headers['content-length'], body].join(' '))
      })
    }
    expect(await (await send({ method: 'POST', headers: { 'X-Name': 'v' }, body: 'ü' })).text()).toBe('POST v 2 ü')
  })

  it('goes over the connection of the one before, behind the same gate alone', async () => {
    answer = (_, response) => response.end('x')
    const gate = jobGate([origin])
    for (let round = 0; round < 3; round++) await (await send({}, gate)).text()
    expect(sockets.size).toBe(1)
    await (await send()).text()
    expect(sockets.size).toBe(2)
  })

  it.each([
    ['goes on over', 0, 1],
    ['goes on over', 65_536, 1],
    ['leaves', 200_000, 2],
  ])('%s the connection of a redirect of %i bytes', async (_, size, connections) => {
    answer = ({ url }, response) =>
      url === '/' ? response.writeHead(302, { location: '/end' }).end(Buffer.alloc(size)) : response.end('there')
    const answered = await proxiedFetch({ env: {}, fetch }, jobGate([origin]))(origin)
    expect([await answered.text(), sockets.size]).toEqual(['there', connections])
  })

  it('whose answer nobody reads does not hold the program', async () => {
    answer = (_, response) => response.writeHead(404).end('nothing')
    const program = [
      `const { gatedFetch } = await import(${JSON.stringify(resolve('lib/src/world/gated-fetch.js'))})`,
      'const gate = { admit() {}, admitAddress() {} }',
      `const { status } = await gatedFetch()(${JSON.stringify(origin)}, {}, gate)`,
      "console.log(status, process.getActiveResourcesInfo().includes('TCPSocketWrap'))",
    ].join('\n')
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program])
    expect(await text(child.stdout)).toBe('404 false\n')
  })

  it('that is not answered says so in its cause', async () => {
    answer = (_, response) => response.destroy()
    await expect(send()).rejects.toMatchObject({ cause: { message: 'the other side closed the connection' } })
  })

  it('that finds nobody says why in its cause', async () => {
    server.close()
    await expect(send()).rejects.toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNREFUSED' } })
  })

  it.each(['before it is sent', 'before its answer', 'within its answer'])(
    'given up %s fails with the reason',
    async (when) => {
      const patience = new AbortController()
      answer = (_, response) => {
        if (when === 'within its answer') response.writeHead(200).write('x')
        else patience.abort(new Error('enough'))
      }
      if (when === 'before it is sent') patience.abort(new Error('enough'))
      const read = async () => {
        const response = await send({ signal: patience.signal })
        patience.abort(new Error('enough'))
        return await response.text()
      }
      await expect(read()).rejects.toThrow('enough')
    },
  )
})
