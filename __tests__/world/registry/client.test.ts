import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  plain,
  startRegistry,
  tar,
  tarball,
  type EmbeddedRegistry,
  type Fault,
} from '../../../embedded/registry/index.js'
import { gzipSync } from 'node:zlib'
import type { RegistrySettings } from '../../../src/model/settings.js'
import { matching } from '../../support/containing.js'
import { openMirrored } from '../../support/registry-world.js'

const repository = { host: 'ghcr.io', path: 'acme/charts/flux-operator' }
const list = '/v2/acme/charts/flux-operator/tags/list'
let registry: EmbeddedRegistry

beforeEach(async () => {
  registry = await startRegistry({ private: ['acme/secret'], accounts: { me: 'pass' } })
})
afterEach(() => registry.close())

const patient = { request: 3_600_000, run: 3_600_000 }

function open(
  changes: Partial<RegistrySettings> = {},
  files: Readonly<Record<string, string>> = {},
  timeouts = patient,
) {
  const readFile = (path: string) => Promise.resolve(files[path] ?? null)
  return openMirrored(registry.url, changes, { readFile, timeouts })
}

function push(
  tags: readonly string[],
  layer: Uint8Array = tarball(new Map([['a/b.yaml', 'x: 1\n']])),
  path = repository.path,
) {
  const config = { mediaType: 'application/vnd.cncf.helm.config.v1+json', bytes: Buffer.from('{}') }
  return registry.push(path, tags, { config, layers: [{ mediaType: 'application/x-tar+gzip', bytes: layer }] })
}

describe('a no-change run', () => {
  it('asks three times for a list: challenge, token, list', async () => {
    push(['0.1.0', '0.2.0'])
    const client = open()
    expect(await client.tags(repository)).toEqual(['0.1.0', '0.2.0'])
    await client.tags(repository)
    expect(client.requests).toBe(3)
    expect(registry.ledger.map(({ auth }) => auth)).toEqual(['none', 'none', 'bearer'])
  })
})

describe('tags', () => {
  it.each(['paged', 'full', 'whole'] as const)('reads %s lists of 2,500 to the end', async (habit) => {
    await registry.close()
    registry = await startRegistry({ habits: { list: habit } })
    const tags = Array.from({ length: 2500 }, (_, n) => `0.${n}.0`)
    push(tags)
    expect(await open().tags(repository)).toEqual(tags)
  })

  it('is null where the repository is unknown', async () => {
    await registry.close()
    registry = await startRegistry({ habits: plain })
    expect(await open().tags(repository)).toBeNull()
  })

  it('says that a denied repository is private or missing', async () => {
    await expect(open().tags(repository)).rejects.toMatchObject({
      code: 'registry-denied',
      message: matching(/private or does not exist/),
    })
  })

  it('takes credentials of the contacted host after the refusal', async () => {
    push(['1.0.0'], undefined, 'acme/secret')
    const auths = { [registry.host]: { auth: Buffer.from('me:pass').toString('base64') } }
    const client = open({}, { '/home/me/.docker/config.json': JSON.stringify({ auths }) })
    expect(await client.tags({ host: 'ghcr.io', path: 'acme/secret' })).toEqual(['1.0.0'])
    expect(registry.ledger[0]?.auth).toBe('none')
  })

  it('keeps credentials of the mirrored name away from the mirror', async () => {
    push(['1.0.0'], undefined, 'acme/secret')
    const auths = { 'ghcr.io': { auth: Buffer.from('me:pass').toString('base64') } }
    const client = open({}, { '/home/me/.docker/config.json': JSON.stringify({ auths }) })
    await expect(client.tags({ host: 'ghcr.io', path: 'acme/secret' })).rejects.toMatchObject({
      code: 'registry-denied',
    })
    expect(registry.ledger.some(({ auth }) => auth === 'basic')).toBe(false)
  })

  it('renews a token that the registry no longer takes', async () => {
    const { manifest } = push(['1.0.0'])
    const client = open()
    await client.tags(repository)
    registry.revokeTokens()
    expect((await client.head(repository, '1.0.0'))?.digest).toBe(manifest.digest)
  })
})

describe('content', () => {
  it('pulls a layer through a second origin without credentials', async () => {
    const { layers } = push(['1.0.0'])
    const [layer] = layers
    if (!layer) throw new Error('no layer')
    const files = await open().layer(repository, layer, (path) => path.endsWith('.yaml'))
    expect(Buffer.from(files.get('a/b.yaml') ?? '').toString()).toBe('x: 1\n')
    expect(registry.ledger.filter(({ origin }) => origin === 'blobs').map(({ auth }) => auth)).toEqual(['none'])
  })

  it.each([
    ['a path that climbs', [{ path: '../x' }], 'registry-answer'],
    ['an absolute path', [{ path: '/etc/x' }], 'registry-answer'],
    ['a link', [{ path: 'x', type: '2', link: '/etc/passwd' }], 'registry-answer'],
    ['a device', [{ path: 'x', type: '3' }], 'registry-answer'],
    ['too many entries', Array.from({ length: 20_001 }, (_, index) => ({ path: `x${index}` })), 'registry-limit'],
  ])('refuses a layer with %s', async (_, entries, code) => {
    const [layer] = push(['1.0.0'], gzipSync(tar(entries))).layers
    if (!layer) throw new Error('no layer')
    await expect(open().layer(repository, layer, () => true)).rejects.toMatchObject({ code })
  })

  it('refuses a layer that unpacks without end', async () => {
    const bomb = Array<Buffer>(300).fill(gzipSync(Buffer.alloc(2 ** 20)))
    const archive = Buffer.concat([gzipSync(tar([{ path: 'x' }]).subarray(0, 512)), ...bomb])
    const [layer] = push(['1.0.0'], archive).layers
    if (!layer) throw new Error('no layer')
    await expect(open().layer(repository, layer, () => true)).rejects.toMatchObject({ code: 'registry-limit' })
  })

  it('refuses a truncated gzip', async () => {
    const [layer] = push(['1.0.0'], tarball(new Map([['a', 'b'.repeat(9000)]])).subarray(0, 60)).layers
    if (!layer) throw new Error('no layer')
    await expect(open().layer(repository, layer, () => true)).rejects.toMatchObject({ code: 'registry-answer' })
  })
})

describe('faults', () => {
  const cases: readonly (readonly [string, Fault, number, string | null])[] = [
    ['a slow answer', { kind: 'delay', milliseconds: 30 }, 1, null],
    ['one reset', { kind: 'reset' }, 1, null],
    ['one reset in mid-body', { kind: 'truncate', bytes: 5 }, 1, null],
    ['resets without end', { kind: 'truncate', bytes: 5 }, 9, 'registry-unreachable'],
    ['half a page', { kind: 'shorten', bytes: 20 }, 9, 'registry-answer'],
    ['one 429', { kind: 'answer', status: 429, body: 'TOOMANYREQUESTS: retry-after: 880.092µs' }, 1, null],
    ['a storm of 429', { kind: 'answer', status: 429, headers: { 'retry-after': '1' } }, 9, 'registry-unreachable'],
    ['500', { kind: 'answer', status: 500 }, 9, 'registry-unreachable'],
    ['401 without end', { kind: 'answer', status: 401 }, 99, 'registry-denied'],
    ['HTML with status 200', { kind: 'answer', status: 200, body: '<html>log in</html>' }, 9, 'registry-answer'],
    [
      'a Link to another host',
      { kind: 'bend', headers: { link: '<https://evil.example/v2/x>; rel="next"' } },
      9,
      'registry-answer',
    ],
    [
      'a redirect to metadata',
      { kind: 'answer', status: 302, headers: { location: 'http://169.254.169.254/x' } },
      9,
      'registry-denied',
    ],
    ['a page of 9 MiB', { kind: 'answer', status: 200, body: Buffer.alloc(9 * 2 ** 20, 32) }, 9, 'registry-limit'],
    [
      'a realm on a metadata address',
      { kind: 'answer', status: 401, headers: { 'www-authenticate': 'Bearer realm="http://169.254.169.254/t"' } },
      9,
      'registry-denied',
    ],
  ]
  it.each(cases)('%s', async (_, fault, times, code) => {
    push(['1.0.0'])
    registry.fault({ path: new RegExp(`^${list}`), times, fault })
    const asked = open().tags(repository)
    if (code === null) expect(await asked).toEqual(['1.0.0'])
    else await expect(asked).rejects.toMatchObject({ code, exitCode: 3 })
  })

  it('an answer that never comes', async () => {
    push(['1.0.0'])
    registry.fault({ path: new RegExp(`^${list}`), fault: { kind: 'write', write: () => undefined } })
    const asked = open({}, {}, { ...patient, request: 20 }).tags(repository)
    await expect(asked).rejects.toMatchObject({ code: 'registry-unreachable', exitCode: 3 })
  })

  it('ends endless pages at 200', async () => {
    push(['1.0.0'])
    let n = 0
    const endless = () => Buffer.from(JSON.stringify({ tags: [`0.${n++}.0`] }))
    registry.fault({
      path: /tags\/list\?n=1000/,
      fault: { kind: 'bend', body: endless, headers: { link: `<${list}?last=0&n=0>; rel="next"` } },
    })
    registry.fault({
      path: /tags\/list\?last/,
      fault: {
        kind: 'write',
        write: (response) => response.writeHead(200, { link: `<${list}?last=${n}&n=0>; rel="next"` }).end(endless()),
      },
    })
    await expect(open().tags(repository)).rejects.toMatchObject({ code: 'registry-limit' })
  })

  it.each([
    ['a manifest with another digest', { kind: 'bend', body: () => Buffer.from('{}') }, 'registry-answer'],
    ['a manifest of 50 MB', { kind: 'answer', status: 200, body: Buffer.alloc(50_000_000, 32) }, 'registry-limit'],
  ] satisfies readonly (readonly [string, Fault, string])[])('%s', async (_, fault, code) => {
    push(['1.0.0'])
    registry.fault({ path: /manifests/, fault })
    await expect(open().manifest(repository, '1.0.0')).rejects.toMatchObject({ code })
  })

  it('a blob of another length', async () => {
    const [layer] = push(['1.0.0']).layers
    if (!layer) throw new Error('no layer')
    registry.fault({ path: /sig=/, fault: { kind: 'shorten', bytes: 10 } })
    await expect(open().blob(repository, layer)).rejects.toMatchObject({ code: 'registry-answer' })
  })
})
