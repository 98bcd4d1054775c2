import { describe, expect, it } from 'vitest'
import { addressKind, assertAllowed } from '../../../src/world/registry/addresses.js'
import { parseChallenges } from '../../../src/world/registry/challenge.js'
import { targetOf } from '../../../src/world/registry/mirrors.js'
import { askedWait } from '../../../src/world/registry/retry.js'
import { Slots } from '../../../src/world/registry/slots.js'
import type { RegistrySettings } from '../../../src/model/settings.js'

const settings: RegistrySettings = {
  mirrors: { 'ghcr.io': 'https://mirror.example/cache' },
  overrides: { 'ghcr.io/acme/one': 'https://other.example/vendor/uno' },
  insecure: ['plain.example:5000'],
  private: ['10.1.1.1'],
  auth: 'github',
  timeout: 60,
  layout: null,
}

describe('addresses', () => {
  it.each([
    ['127.9.9.9', 'loopback'],
    ['[::1]', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['[::ffff:a9fe:a9fe]', 'link-local'],
    ['[64:ff9b::a9fe:a9fe]', 'link-local'],
    ['[2002:a00:1::]', 'private'],
    ['[2002:7f00:1::1]', 'loopback'],
    ['[fe80::1]', 'link-local'],
    ['[ff02::1]', 'link-local'],
    ['192.0.0.192', 'link-local'],
    ['255.255.255.255', 'link-local'],
    ['metadata.google.internal', 'link-local'],
    ['metadata.google.internal.', 'link-local'],
    ['app.localhost', 'loopback'],
    ['100.64.0.1', 'private'],
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
  it('reads names and schemes in any case, and what is escaped', () => {
    const [found] = parseChallenges('BEARER Realm="https://x/\\"t"')
    expect([found?.scheme, found?.parameters.get('realm')]).toEqual(['bearer', 'https://x/"t'])
  })
  it('ends soon over hostile ones', () => {
    const [challenge] = parseChallenges(`Bearer ${'a="\\'.repeat(1_000_000)}`)
    expect(challenge?.parameters.size).toBeLessThan(2)
  })
})

describe('slots', () => {
  it('let so many tasks run at once, the others in their order', async () => {
    const slots = new Slots(2)
    const begun: string[] = []
    const ends = new Map<string, () => void>()
    const task = (name: string) =>
      slots.use(() => {
        begun.push(name)
        return new Promise<void>((resolve) => ends.set(name, resolve))
      })
    const all = ['a', 'b', 'c', 'd'].map(task)
    await new Promise(setImmediate)
    expect(begun).toEqual(['a', 'b'])
    ends.get('b')?.()
    await all[1]
    await new Promise(setImmediate)
    expect(begun).toEqual(['a', 'b', 'c'])
    for (const name of ['a', 'c']) ends.get(name)?.()
    await Promise.all([all[0], all[2]])
    await new Promise(setImmediate)
    ends.get('d')?.()
    await all[3]
    await slots.use(() => Promise.reject(new Error('x'))).catch(() => null)
    await Promise.all([slots.use(() => Promise.resolve()), slots.use(() => Promise.resolve())])
    expect(begun).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('waits', () => {
  it.each([
    ['7', '', 7000],
    ['Thu, 01 Jan 1970 00:00:09 GMT', '', 9000],
    [null, 'TOOMANYREQUESTS: retry-after: 880.092µs, allowed: 44000/minute', 1],
    [null, 'retry-after: 1.5s', 1500],
    [null, 'nothing', null],
    [null, 'retry-after: 2m', 120_000],
    [null, 'retry-after: 1h', 3_600_000],
    [null, 'retry-after: 5ns', 0],
    [null, `${'x'.repeat(4081)}retry-after: 1s`, 1000],
    [null, `${'x'.repeat(4082)}retry-after: 1s`, null],
    [' 7 ', '', 7000],
    ['Wed, 31 Dec 1969 00:00:00 GMT', '', 0],
    ['soon', 'retry-after: 1s', null],
  ])('%s %s', (header, body, wait) => expect(askedWait(header, body, new Date(0))).toBe(wait))
})

describe('mirrors', () => {
  const at = (host: string, path: string, changes: Partial<RegistrySettings> = {}) => {
    const { base, path: found, name, address } = targetOf({ host, path }, { ...settings, ...changes })
    expect(address).toBe(`${base.origin}/${found}`)
    expect(name).toBe(`${host}/${path}`)
    return base.origin + ' ' + found
  }
  const mirror = (mirrors: RegistrySettings['mirrors'], path = 'acme/x') =>
    at('ghcr.io', path, { mirrors, overrides: {} })

  it.each([
    ['acme/two', 'https://mirror.example cache/acme/two'],
    ['acme/one', 'https://other.example vendor/uno'],
    ['acme/one/more', 'https://other.example vendor/uno/more'],
    ['acme/one-more', 'https://mirror.example cache/acme/one-more'],
  ])('%s', (path, expected) => expect(at('ghcr.io', path)).toBe(expected))

  it.each([
    ['https://m.example', 'https://m.example acme/x'],
    ['https://m.example/', 'https://m.example acme/x'],
    ['https://m.example/v2', 'https://m.example acme/x'],
    ['https://m.example/v2/', 'https://m.example acme/x'],
    ['https://m.example/v2/cache//', 'https://m.example cache/acme/x'],
    ['https://m.example/v2x', 'https://m.example v2x/acme/x'],
    ['https://m.example:444/a/b', 'https://m.example:444 a/b/acme/x'],
  ])('of a host at %s', (url, expected) => expect(mirror({ 'ghcr.io': url })).toBe(expected))

  it('the longest name counts, and a repository can be replaced by a whole server', () => {
    const mirrors = {
      'ghcr.io': 'https://a.example',
      'ghcr.io/acme': 'https://b.example',
      'ghcr.io/acme/x': 'https://c.example',
    }
    expect(mirror(mirrors, 'acme/y')).toBe('https://b.example y')
    expect(mirror({ ...mirrors, 'ghcr.io/acme/x': 'https://c.example/z' })).toBe('https://c.example z')
  })

  it.each([
    ['ghcr.io', 'https://ghcr.io x'],
    ['docker.io', 'https://registry-1.docker.io x'],
    ['127.0.0.1:5000', 'http://127.0.0.1:5000 x'],
    ['plain.example:5000', 'http://plain.example:5000 x'],
    ['plain.example', 'https://plain.example x'],
  ])('without one %s is asked itself', (host, expected) =>
    expect(at(host, 'x', { mirrors: {}, overrides: {} })).toBe(expected),
  )

  it('that is no address, or that must not be asked, is refused', () => {
    expect(() => mirror({ 'ghcr.io': 'mirror' })).toThrow('registry-mirrors: the mirror of ghcr.io is no URL')
    expect(() => mirror({ 'ghcr.io': 'http://mirror.example' })).toThrow('plain http goes to loopback only')
  })
})
