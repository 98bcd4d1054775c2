import { describe, expect, it } from 'vitest'
import { addressKind, assertAllowed } from '../../src/registry/addresses.js'
import { parseChallenges } from '../../src/registry/challenge.js'
import { credentialsFor } from '../../src/registry/credentials.js'
import { targetOf } from '../../src/registry/mirrors.js'
import { proxyFor } from '../../src/registry/proxies.js'
import { askedWait } from '../../src/registry/retry.js'
import type { RegistrySettings } from '../../src/model/settings.js'
import type { RegistryWorld } from '../../src/registry/index.js'

const settings: RegistrySettings = {
  mirrors: { 'ghcr.io': 'https://mirror.example/cache' },
  overrides: { 'ghcr.io/acme/one': 'https://other.example/vendor/uno' },
  insecure: ['plain.example:5000'],
  private: ['10.1.1.1'],
  auth: 'github',
  layout: null,
}

function world(files: Readonly<Record<string, string>>, changes: Partial<RegistryWorld> = {}): RegistryWorld {
  return {
    env: { HOME: '/home/me', GITHUB_SERVER_URL: 'https://github.com' },
    fetch: () => Promise.reject(new Error('no network')),
    clock: { now: () => new Date(0) },
    sleep: () => Promise.resolve(),
    random: () => 0,
    readFile: (path) => Promise.resolve(files[path] ?? null),
    run: () => Promise.resolve(null),
    githubToken: null,
    ...changes,
  }
}

describe('addresses', () => {
  it.each([
    ['127.9.9.9', 'loopback'],
    ['[::1]', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['[::ffff:a9fe:a9fe]', 'link-local'],
    ['metadata.google.internal', 'link-local'],
    ['172.31.0.1', 'private'],
    ['172.32.0.1', 'public'],
    ['[fd12::1]', 'private'],
    ['ghcr.io', 'public'],
  ])('%s is %s', (host, kind) => expect(addressKind(host)).toBe(kind))

  it.each([
    ['http://ghcr.io/', null, false],
    ['http://plain.example:5000/', null, true],
    ['http://127.0.0.1:1/', null, true],
    ['https://10.0.0.1/', null, true],
    ['https://10.0.0.1/', 'https://ghcr.io', false],
    ['https://10.1.1.1/', 'https://ghcr.io', true],
    ['https://127.0.0.1/', 'https://ghcr.io', false],
    ['https://169.254.169.254/', null, false],
    ['https://user:pass@ghcr.io/', null, false],
    ['file:///etc/passwd', null, false],
  ])('%s led by %s: %s', (url, by, allowed) => {
    const ask = () => assertAllowed(new URL(url), settings, by === null ? null : { by: new URL(by) })
    if (allowed) expect(ask).not.toThrow()
    else expect(ask).toThrow(expect.objectContaining({ code: 'registry-denied' }))
  })
})

describe('challenges', () => {
  it('reads two in one header, quoted commas and all', () => {
    const found = parseChallenges(
      'Basic realm="a, b", Bearer realm="https://x/t",service=y,scope="repository:a:pull,push"',
    )
    expect(found.map(({ scheme }) => scheme)).toEqual(['basic', 'bearer'])
    expect(found[1]?.parameters.get('scope')).toBe('repository:a:pull,push')
  })
  it('takes no time over hostile ones', () => {
    const started = performance.now()
    parseChallenges(`Bearer ${'a="\\'.repeat(100_000)}`)
    expect(performance.now() - started).toBeLessThan(200)
  })
})

describe('waits', () => {
  it.each([
    ['7', '', 7000],
    ['Thu, 01 Jan 1970 00:00:09 GMT', '', 9000],
    [null, 'TOOMANYREQUESTS: retry-after: 880.092µs, allowed: 44000/minute', 1],
    [null, 'retry-after: 1.5s', 1500],
    [null, 'nothing', null],
  ])('%s %s', (header, body, wait) => expect(askedWait(header, body, new Date(0))).toBe(wait))
})

describe('mirrors', () => {
  it.each([
    ['acme/two', 'https://mirror.example/', 'cache/acme/two'],
    ['acme/one', 'https://other.example/', 'vendor/uno'],
  ])('%s', (path, base, found) => {
    const target = targetOf({ host: 'ghcr.io', path }, settings)
    expect([target.base.href, target.path]).toEqual([base, found])
  })
})

describe('proxies', () => {
  const env = { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: 'internal.example,.corp' }
  it.each([
    ['https://ghcr.io/', 'http://proxy:3128'],
    ['https://a.internal.example/', null],
    ['https://x.corp/', null],
    ['http://ghcr.io/', null],
    ['https://127.0.0.1/', null],
  ])('%s', (url, proxy) => expect(proxyFor(new URL(url), env)).toBe(proxy))
})

describe('credentials', () => {
  const config = (value: object) => ({ '/home/me/.docker/config.json': JSON.stringify(value) })
  it('gives the job token to ghcr.io of github.com only', async () => {
    const job = { githubToken: 'secret' }
    expect(await credentialsFor('ghcr.io', settings, world({}, job))).toMatchObject({ password: 'secret' })
    expect(await credentialsFor('mirror.example', settings, world({}, job))).toBeNull()
    expect(await credentialsFor('ghcr.io', { ...settings, auth: 'anonymous' }, world({}, job))).toBeNull()
    const enterprise = { ...job, env: { GITHUB_SERVER_URL: 'https://ghe.example' } }
    expect(await credentialsFor('ghcr.io', settings, world({}, enterprise))).toBeNull()
  })
  it('reads auths and identity tokens', async () => {
    const files = config({ auths: { a: { auth: Buffer.from('u:p:q').toString('base64') }, b: { identitytoken: 't' } } })
    expect(await credentialsFor('a', settings, world(files))).toEqual({ kind: 'password', user: 'u', password: 'p:q' })
    expect(await credentialsFor('b', settings, world(files))).toEqual({ kind: 'identity', token: 't' })
  })
  it('asks the credential program of the host by its protocol, and no path', async () => {
    const asked: unknown[] = []
    const run: RegistryWorld['run'] = (...call) => {
      asked.push(call)
      return Promise.resolve('{"Username":"<token>","Secret":"t"}')
    }
    const files = config({ credHelpers: { 'a.example': 'one', 'b.example': '../../evil' } })
    expect(await credentialsFor('a.example', settings, world(files, { run }))).toEqual({ kind: 'identity', token: 't' })
    expect(await credentialsFor('b.example', settings, world(files, { run }))).toBeNull()
    expect(asked).toEqual([['docker-credential-one', ['get'], 'a.example']])
  })
})
