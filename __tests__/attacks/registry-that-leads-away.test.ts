/**
 * @attack A registry with our credentials leads away at any step (list, manifest, blob, referrers, token), by any redirect, challenge or next page: to other hosts, ports, schemes, private addresses in any spelling, in chains and back again.
 * @end What is sent is looked at as the network sees it: no credential and no token leaves the registry and the token address of its own domain, and nothing private is asked.
 */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { RegistryLogin } from '../../src/model/registry.js'
import type { RegistrySettings } from '../../src/model/settings.js'
import { addressKind } from '../../src/world/address-kind.js'
import { thisMachine } from '../../src/world/machine.js'
import { lazyRegistry } from '../../src/world/open-registry.js'
import { mirrored } from '../support/registry-world.js'

const own = 'registry.example.com'
const realm = `https://auth.example.com/token`
const login = { user: 'me', password: 'p4ss' }
const secrets = [Buffer.from('me:p4ss').toString('base64'), 'own-token', 'p4ss']
const repository = { host: own, path: 'acme/app' }

/** A request as the network sees it. */
interface Seen {
  readonly url: URL
  readonly text: string
}

type Answer = (url: URL, headers: Headers) => Response | null

/** A network whose servers all answer as a registry does, unless `trick` answers first; and what it was asked. */
function network(
  trick: Answer,
  settings: Partial<RegistrySettings> = {},
  logins: readonly RegistryLogin[] = [{ host: own, ...login }],
) {
  const seen: Seen[] = []
  const fetch = (address: string | URL, init: RequestInit): Promise<Response> => {
    const url = new URL(address)
    const headers = new Headers(init.headers)
    const body = typeof init.body === 'string' ? init.body : ''
    seen.push({ url, text: [...[...headers].map((pair) => pair.join(': ')), body, url.search].join('\n') })
    return Promise.resolve(trick(url, headers) ?? honest(url, headers))
  }
  const machine = { ...thisMachine(), env: {}, second: 0, fetch }
  return {
    seen,
    registry: lazyRegistry(
      { ...mirrored('https://unused.example'), ...settings },
      { machine, githubToken: 'github-token', logins },
    ),
  }
}

const config = Buffer.from('{}')
const digest = `sha256:${createHash('sha256').update(config).digest('hex')}`
const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest, size: 2 },
  layers: [],
})
const challenge = (address: string): Response =>
  new Response('{}', { status: 401, headers: { 'www-authenticate': `Bearer realm="${address}",service="s"` } })

function honest(url: URL, headers: Headers): Response {
  if (url.pathname === '/token')
    return Response.json({ token: headers.has('authorization') ? 'own-token' : 'anonymous' })
  if (!headers.get('authorization')?.includes('own-token')) return challenge(realm)
  if (url.pathname.includes('/blobs/')) return new Response(config)
  if (url.pathname.includes('/manifests/'))
    return new Response(manifest, { headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' } })
  return Response.json({ tags: ['1.0.0'], manifests: [] })
}

/** Asks for all that a registry has, or for what is below some paths. */
async function askedAll(
  opened: ReturnType<typeof network>,
  at = repository,
  isAsked: (path: string) => boolean = () => true,
): Promise<void> {
  const registry = await opened.registry.open()
  const descriptor = { mediaType: 'x', digest, size: 2 }
  const asks: readonly (readonly [path: string, ask: () => Promise<unknown>])[] = [
    ['/tags/list', () => registry.tags(at)],
    ['/manifests/', () => registry.manifest(at, '1.0.0')],
    ['/manifests/', () => registry.head(at, digest)],
    ['/blobs/', () => registry.blob(at, descriptor)],
    ['/referrers/', () => registry.referrers(at, digest)],
  ]
  for (const [path, ask] of asks) if (isAsked(path)) await ask().catch(() => null)
}

/**
 * Requests that hold a secret and go elsewhere, and those to what is not public. A token address may have another port of the registry's own
 * host, as GitLab's has.
 */
function astray(seen: readonly Seen[], homes: readonly string[] = [own, 'auth.example.com']): readonly string[] {
  return seen.flatMap(({ url, text }) => {
    const leaks =
      secrets.some((secret) => text.includes(secret)) && !(url.protocol === 'https:' && homes.includes(url.hostname))
    return leaks || addressKind(url.hostname) !== 'public' || url.protocol !== 'https:' || url.username !== ''
      ? [`${url.href} ${text}`]
      : []
  })
}

const elsewhere = [
  ...[
    'https://evil.example.net/x',
    '//evil.example.net/x',
    '/\\evil.example.net/x',
    '\\\\evil.example.net\\x',
    '///evil.example.net/x',
  ],
  ...[`https://${own}@evil.example.net/`, `https://${own}:443@evil.example.net/`, `https://${own}.evil.example.net/`],
  ...[
    `https://${own}:8443/x`,
    `http://${own}/x`,
    `https://${own}./x`,
    `https://me:p4ss@${own}/x`,
    `HTTPS://evil.example.net`,
  ],
  ...[
    'http://evil.example.net/',
    'ftp://evil.example.net/',
    'file:///etc/passwd',
    'data:,x',
    'javascript:1',
    'blob:https://evil.example.net/x',
  ],
  ...[
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://localhost./',
  ],
  ...[
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a00:1]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    'https://[fd00::1]/',
  ],
  ...[
    'https://10.0.0.1/',
    'https://0xa000001/',
    'https://192.168.1/',
    'https://169.254.169.254/',
    'https://2852039166/',
    'https://0/',
  ],
  ...[
    'https://metadata.google.internal/',
    'https://metadata.google.internal./',
    'https://a.localhost/',
    'https://①⑩.0.0.1/',
  ],
  ...[
    'https://evil.example.net\t/',
    ' https://evil.example.net/',
    'https:evil.example.net/',
    '/x/../../\\evil.example.net',
    '?x=//evil',
  ],
]
const statuses = [301, 302, 303, 307, 308]
const steps: readonly (readonly [name: string, is: (path: string) => boolean])[] = [
  ['the list of tags', (path) => path.endsWith('/tags/list')],
  ['a manifest', (path) => path.includes('/manifests/')],
  ['a blob', (path) => path.includes('/blobs/')],
  ['the referrers', (path) => path.includes('/referrers/')],
  ['the token', (path) => path === '/token'],
]
const isHome = (url: URL): boolean => url.host === own || url.host === 'auth.example.com'
const leading = (status: number, location: string): Response | null => {
  try {
    return new Response(null, { status, headers: { location } })
  } catch {
    return null
  }
}

describe('a registry that leads away', () => {
  it.each(steps)('by redirects at %s', async (_name, is) => {
    for (const status of statuses)
      for (const location of elsewhere) {
        const opened = network((url) => (isHome(url) && is(url.pathname) ? leading(status, location) : null))
        // a token is behind each of them; what comes after one that led away is the same for each status
        await askedAll(opened, repository, (path) => status === statuses[0] || is(path) || is('/token'))
        expect(astray(opened.seen), `${status} ${location}`).toEqual([])
      }
  })

  it.each(steps)('in a chain and back at %s', async (_name, is) => {
    const back = `https://${own}/v2/acme/app/back`
    const opened = network((url) => {
      if (isHome(url) && is(url.pathname)) return leading(307, 'https://evil.example.net/one')
      if (url.pathname === '/one') return leading(308, 'https://other.example.net/two')
      return url.pathname === '/two' ? leading(307, back) : null
    })
    await askedAll(opened)
    expect(astray(opened.seen)).toEqual([])
    for (const { text } of opened.seen.filter(({ url }) => url.href === back))
      expect(text).not.toMatch(/own-token|Basic/)
  })

  it('by the address of its tokens', async () => {
    for (const location of elsewhere)
      for (const header of [
        `Bearer realm="${location}",service="s"`,
        `Basic realm="x", Bearer realm="${location}"`,
        `Bearer realm="${realm}", Bearer realm="${location}"`,
        `Bearer realm="${location}",realm="${realm}"`,
      ]) {
        const opened = network((url, headers) => {
          if (url.host !== own || headers.get('authorization')?.includes('own-token')) return null
          try {
            return new Response('{}', { status: 401, headers: { 'www-authenticate': header } })
          } catch {
            return null
          }
        })
        await askedAll(opened)
        expect(astray(opened.seen), header).toEqual([])
      }
  })

  it('by the next page, again and again', async () => {
    for (const location of elsewhere)
      for (const link of [
        `<${location}>; rel="next"`,
        `<${location}>; rel=next, <${location}>; rel="prev"`,
        `<x>; rel="prev", <${location}>; rel="next"`,
      ]) {
        const opened = network((url, headers) => {
          if (!url.pathname.endsWith('/tags/list') || !headers.get('authorization')?.includes('own-token')) return null
          try {
            return Response.json({ tags: [`1.0.${opened.seen.length}`] }, { headers: { link } })
          } catch {
            return null
          }
        })
        await askedAll(opened)
        expect(astray(opened.seen), link).toEqual([])
      }
  })

  it('with the token of a job, which is of ghcr.io alone', async () => {
    const at = { host: 'ghcr.io', path: 'acme/app' }
    for (const location of elsewhere) {
      const opened = network((url) => (url.host === 'ghcr.io' ? challenge(location) : null), { auth: 'github' }, [])
      await askedAll(opened, at)
      const homes = ['ghcr.io']
      const basic = Buffer.from('x-access-token:github-token').toString('base64')
      expect(opened.seen.filter(({ url, text }) => text.includes(basic) && !homes.includes(url.host))).toEqual([])
      expect(astray(opened.seen, homes)).toEqual([])
    }
  })

  it('is asked with what it is due where it leads nowhere', async () => {
    const opened = network(() => null)
    expect(await (await opened.registry.open()).tags(repository)).toEqual(['1.0.0'])
    expect(astray(opened.seen)).toEqual([])
    expect(opened.seen.map(({ url }) => url.host)).toContain('auth.example.com')
  })
})
