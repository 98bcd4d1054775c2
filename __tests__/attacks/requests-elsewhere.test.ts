/**
 * @attack A registry names the next page of a list at `//other/v2/…`, `/\other`, on another port, over http or with a user part, to get the credentials or a metadata service asked.
 * @end What `Link` names stays one URL from the header to the request, and a session sends to its own origin alone.
 * @attack A redirect, a token address, GitHub or Sigstore leads to a loopback, private, link-local or metadata address, in any spelling of IPv4 and IPv6.
 * @end Every request passes one gate with its address as written: origin, scheme, user part, range.
 * @attack A public name resolves to such an address, at once or only at the second look-up.
 * @end The gate is asked again just before the socket opens, with the addresses that are dialled; one that is refused refuses all.
 * @attack GitHub, Sigstore or a proxy before them answers without end.
 * @end The one way out bounds the bytes of every answer, however they are read; a registry's answers have bounds of their own.
 */
import type { LookupAddress } from 'node:dns'
import { createServer, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { LockstepError } from '../../src/model/failure.js'
import type { RegistrySettings } from '../../src/model/settings.js'
import { tufGate } from '../../src/signatures/trust.js'
import { addressKind } from '../../src/world/address-kind.js'
import { gatedFetch } from '../../src/world/gated-fetch.js'
import { jobGate, publicGate, type RequestGate } from '../../src/world/gate.js'
import { thisMachine } from '../../src/world/machine.js'
import { lazyRegistry } from '../../src/world/open-registry.js'
import { proxiedFetch } from '../../src/world/proxied-fetch.js'
import { registryGate } from '../../src/world/registry/index.js'
import { mirrored } from '../support/registry-world.js'

const repository = { host: 'ghcr.io', path: 'acme/secret' }
const list = /^\/v2\/acme\/secret\/tags\/list/

/** A server that should never be asked, and keeps what it was asked. */
interface Trap {
  readonly host: string
  readonly asked: string[]
  readonly server: Server
}

let registry: EmbeddedRegistry
let trap: Trap
beforeEach(async () => {
  registry = await startRegistry({ private: [repository.path], accounts: { me: 'pass' } })
  const config = { mediaType: 'application/vnd.cncf.helm.config.v1+json', bytes: Buffer.from('{}') }
  registry.push(repository.path, ['1.0.0'], { config, layers: [] })
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.authorization ?? 'nobody'} ${request.url ?? ''}`)
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ tags: ['9.9.9'], token: 'x' }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  trap = { asked, server, host: `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` }
})
afterEach(async () => {
  trap.server.close()
  await registry.close()
})

async function tags(changes: Partial<RegistrySettings> = {}): Promise<readonly string[] | null> {
  const logins = [{ host: registry.host, user: 'me', password: 'pass' }]
  const machine = { ...thisMachine(), env: {}, second: 0 }
  const opened = lazyRegistry(mirrored(registry.url, changes), { machine, githubToken: null, logins })
  return (await opened.open()).tags(repository)
}

/** The code of the failure that something ends with. */
function codeOf(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'none',
    (error: unknown) => (error instanceof LockstepError ? error.code : String(error)),
  )
}

describe('the next page of a list', () => {
  it.each<[string, (other: string) => string]>([
    ['two slashes', (other) => `//${other}/v2/acme/secret/tags/list`],
    ['a slash and a backslash', (other) => `/\\${other}/v2/`],
    ['two backslashes', (other) => `\\\\${other}/v2/`],
    ['a tab between the slashes', (other) => `/\t/${other}/v2/`],
    ['three slashes', (other) => `///${other}/v2/`],
    ['a whole address', (other) => `http://${other}/v2/`],
    ['a scheme without slashes', (other) => `https:${other}/v2/`],
    ['a user part that looks like the host', (other) => `http://${registry.host}@${other}/v2/`],
    ['a user part at the own host', () => `http://me:pass@${registry.host}/v2/acme/secret/tags/list?n=1`],
    ['the own host over https', () => `https://${registry.host}/v2/acme/secret/tags/list?n=1`],
    ['a metadata service', () => '//169.254.169.254/latest/meta-data'],
    ['a metadata service as one number', () => '//2852039166/latest/meta-data'],
    ['a file', () => 'file:///etc/passwd'],
  ])('at %s is not asked', async (_, link) => {
    const headers = { link: `<${link(trap.host)}>; rel="next"` }
    registry.fault({ path: list, fault: { kind: 'bend', headers } })
    expect(await codeOf(tags())).toMatch(/^registry-(?:answer|denied)$/)
    expect(trap.asked).toEqual([])
  })

  it.each([
    ['that begins with two slashes below the own host', '/v2//acme/secret/tags/list?n=1'],
    ['that leads up and back', '/v2/../v2/acme/secret/tags/list?n=1'],
  ])('%s is asked there, as it is', async (_, link) => {
    registry.fault({ path: list, times: 3, fault: { kind: 'bend', headers: { link: `<${link}>; rel="next"` } } })
    await tags().catch(() => null)
    expect(trap.asked).toEqual([])
    expect(new Set(registry.ledger.map(({ path }) => path.startsWith('/v2/') || path.startsWith('/token')))).toEqual(
      new Set([true]),
    )
  })
})

/** Answers a request with a redirect. */
const redirect = (location: string) => ({ kind: 'answer', status: 307, headers: { location } }) as const

describe('a redirect', () => {
  it.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:169.254.169.254]/',
    'http://metadata.google.internal/',
    'https://10.0.0.1/',
    'https://[fd00::1]/',
    'https://0x0a000001/',
    'ftp://127.0.0.1/',
    'https://user:pass@ghcr.io/',
  ])('to %s is not followed', async (location) => {
    registry.fault({ path: list, fault: redirect(location) })
    await expect(tags()).rejects.toMatchObject({ code: 'registry-denied' })
  })

  it('on loopback is followed without the credentials', async () => {
    registry.fault({ path: list, fault: redirect(`http://${trap.host}/v2/x`) })
    expect(await tags()).toEqual(['9.9.9'])
    expect(trap.asked).toEqual(['nobody /v2/x'])
  })
})

describe('a token address', () => {
  it.each(['http://169.254.169.254/token', 'https://10.0.0.1/token', 'https://a:b@127.0.0.1/token', 'data:,x'])(
    'at %s is not asked',
    async (realm) => {
      const headers = { 'www-authenticate': `Bearer realm="${realm}",service="x"` }
      registry.fault({ path: /^\/v2\//, fault: { kind: 'answer', status: 401, headers } })
      await expect(tags()).rejects.toMatchObject({ code: 'registry-denied' })
    },
  )

  it('on another origin gets no password', async () => {
    const headers = { 'www-authenticate': `Bearer realm="https://token.example/token",service="x"` }
    registry.fault({ path: /^\/v2\//, fault: { kind: 'answer', status: 401, headers } })
    expect(await codeOf(tags())).toMatch(/^registry-/)
  })
})

/** As an address is read: what the standard makes of numbers, other digits and other dots. */
describe('an address that is written otherwise', () => {
  it.each([
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://①⑥⑨.②⑤④.①⑥⑨.②⑤④/',
    'http://169。254。169。254/',
    'http://%31%36%39.254.169.254/',
    'http://ｌocalhost/',
    'http://LOCALHOST./',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[0:0:0:0:0:ffff:169.254.169.254]/',
  ])('%s is no public one', (address) => expect(addressKind(new URL(address).hostname)).not.toBe('public'))
})

describe('a spelling', () => {
  it.each([
    ['::ffff:127.0.0.1', 'loopback'],
    ['::127.0.0.1', 'loopback'],
    ['::ffff:7f00:1', 'loopback'],
    ['64:ff9b::10.0.0.1', 'private'],
    ['64:ff9b:1::a00:1', 'private'],
    ['2002:a9fe:a9fe::', 'link-local'],
    // RFC 4380 writes 127.0.0.1 with every bit turned
    ['2001:0:4136:e378:8000:63bf:80ff:fffe', 'loopback'],
    ['fe80::1%eth0', 'link-local'],
    ['fec0::1', 'private'],
    ['fd20:ce::254', 'link-local'],
    ['::', 'link-local'],
    ['0.0.0.0', 'link-local'],
    ['198.18.0.1', 'private'],
    ['192.0.0.8', 'private'],
    ['240.0.0.1', 'link-local'],
    // RFC 2765, RFC 5214, and a prefix of RFC 8215 that only its own network knows
    ['::ffff:0:10.0.0.1', 'private'],
    ['2606:50c0::5efe:10.0.0.1', 'private'],
    ['2606:50c0::200:5efe:a9fe:a9fe', 'link-local'],
    ['64:ff9b:1::8.8.8.8', 'private'],
    ['64:ff9b:1::a9fe:a9fe', 'link-local'],
    ['64:ff9b::8.8.8.8', 'public'],
    ['100.64.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.2.1', 'private'],
    ['2001:db8::1', 'private'],
    ['255.255.255.255', 'link-local'],
    ['metadata.goog.', 'link-local'],
    ['a.localhost', 'loopback'],
    ['2606:50c0:8000::154', 'public'],
    ['8.8.8.8', 'public'],
  ])('%s is %s', (address, kind) => expect(addressKind(address)).toBe(kind))
})

/** Sends over a gate, with names that resolve to these addresses in turn. */
async function ask(url: string, gate: RequestGate, ...answers: readonly (readonly string[])[]): Promise<number> {
  let turn = 0
  const resolve = (_host: string, done: (error: null, addresses: LookupAddress[]) => void) => {
    const addresses = answers[Math.min(turn++, answers.length - 1)] ?? []
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
  const send = proxiedFetch({ env: {}, fetch: gatedFetch(resolve) }, gate)
  const response = await send(url)
  return response.status
}

describe('an answer without end', () => {
  it.each(['text', 'json', 'arrayBuffer'] as const)('is cut off, read as %s', async (how) => {
    let sent = 0
    const server = createServer((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(2 ** 20, 0x20))) sent++
        if (!response.destroyed) response.once('drain', more)
      }
      response.once('error', () => undefined)
      more()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`
    const response = await proxiedFetch({ env: {}, fetch: gatedFetch() }, jobGate([url]), 2 ** 21)(url)
    await expect(response[how]()).rejects.toThrow(/larger than 2097152 bytes/)
    expect(sent).toBeLessThan(64)
    server.closeAllConnections()
    server.close()
  })
})

describe('a name that resolves elsewhere', () => {
  const port = () => trap.host.split(':')[1] ?? ''
  const listed = (changes: Partial<RegistrySettings>) =>
    registryGate({ ...mirrored('https://mirror.example'), ...changes })
  const plain = (host: string) => [`${host}:${port()}`]

  it.each([['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254'], ['::1'], ['::ffff:10.0.0.1'], ['fd00::1']])(
    'to %s is not asked',
    async (address) => {
      for (const gate of [listed({}), tufGate, publicGate(['tuf-repo-cdn.sigstore.dev'], 'forge-denied')])
        await expect(ask('https://tuf-repo-cdn.sigstore.dev/', gate, [address])).rejects.toThrow(/resolves to/)
      expect(trap.asked).toEqual([])
    },
  )

  it('with one of several addresses is not asked', async () => {
    await expect(ask('https://ghcr.io/', listed({}), ['140.82.121.33', '127.0.0.1'])).rejects.toThrow(/resolves to/)
  })

  it('after a mirror, a private or an insecure list named it is asked, and metadata never', async () => {
    const host = 'registry.corp.example'
    const url = `http://${host}:${port()}/`
    const insecure = plain(host)
    expect(await ask(url, listed({ insecure }), ['127.0.0.1'])).toBe(200)
    await expect(ask(url, listed({ insecure, private: [host] }), ['169.254.169.254'])).rejects.toThrow(/metadata/)
    const mirrors = { 'ghcr.io': `https://${host}:${port()}` }
    // the trap speaks no TLS: that it is dialled is enough
    await expect(ask(`https://${host}:${port()}/`, listed({ mirrors }), ['127.0.0.1'])).rejects.toThrow('fetch failed')
    await expect(ask(`https://${host}:${port()}/`, listed({ private: [host] }), ['127.0.0.1'])).rejects.toThrow(
      'fetch failed',
    )
    await expect(ask(`https://${host}:${port()}/`, listed({}), ['127.0.0.1'])).rejects.toThrow(/allow-private-registry/)
  })

  it('is dialled where it was looked at, whatever it resolves to at a second look', async () => {
    const host = 'rebound.example'
    const gate = listed({ insecure: plain(host) })
    const looked: string[] = []
    const watching: RequestGate = {
      admit: (url) => gate.admit(url),
      admitAddress(name, at, address) {
        looked.push(address)
        gate.admitAddress(name, at, address)
      },
    }
    expect(await ask(`http://${host}:${port()}/`, watching, ['127.0.0.1'], ['10.0.0.1'])).toBe(200)
    expect(looked).toEqual(['127.0.0.1'])
  })
})

describe('a server that the job did not name', () => {
  it.each([
    ['Sigstore over http', () => tufGate, 'http://tuf-repo-cdn.sigstore.dev/'],
    ['another than Sigstore', () => tufGate, 'https://example.com/'],
    ['another than GitHub', () => jobGate(['https://api.github.com']), 'https://evil.example/'],
    ['GitHub on another port', () => jobGate(['https://api.github.com']), 'https://api.github.com:8443/'],
    ['a metadata service as GitHub', () => jobGate(['http://169.254.169.254']), 'http://169.254.169.254/'],
  ])('%s is not asked', async (_, gate, url) => {
    await expect(ask(url, gate(), ['140.82.121.6'])).rejects.toMatchObject({ name: 'LockstepError' })
  })

  it('is not asked after a redirect of GitHub either', async () => {
    const server = createServer((_request, response) =>
      response.writeHead(301, { location: `http://${trap.host}/` }).end(),
    )
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    expect(await ask(url, jobGate([url]))).toBe(301)
    expect(trap.asked).toEqual([])
    server.close()
  })
})
