import { describe, expect, it } from 'vitest'
import { containing } from '../../support/containing.js'
import type { RegistryWorld } from '../../../src/world/registry/world.js'
import { Exchange } from '../../../src/world/registry/exchange.js'
import { targetOf } from '../../../src/world/registry/mirrors.js'
import { Session } from '../../../src/world/registry/session.js'
import { mirrored } from '../../support/registry-world.js'
import {
  json,
  movingClock,
  openScripted,
  scriptedWorld,
  type Answer,
  type Asked,
} from '../../support/scripted-registry.js'

const repository = { host: 'ghcr.io', path: 'acme/charts/flux-operator' }
const password = { host: 'ghcr.io', user: 'me', password: 'pass' }
const list = json({ tags: ['1.0.0'] })
const challenge = 'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:acme/x:pull"'

/** A registry that wants a token: `challenged` is its refusal, `tokens` what its token address answers. */
function guarded(tokens: Answer | ((asked: Asked) => Answer), header = challenge, fits = /^Bearer /) {
  return ({ url, headers, ...rest }: Asked): Answer => {
    if (url.pathname === '/token') return typeof tokens === 'function' ? tokens({ url, headers, ...rest }) : tokens
    if (fits.test(headers['authorization'] ?? '')) return list
    return { status: 401, headers: { 'www-authenticate': header } }
  }
}

const withToken = json({ token: 'secret' })
const isForToken = ({ url }: Asked): boolean => url.pathname === '/token'

/** Docker's configuration with one entry for the host. */
function docker(entry: unknown): Partial<RegistryWorld> {
  return { readFile: () => Promise.resolve(JSON.stringify({ auths: { 'ghcr.io': entry } })) }
}

describe('the token of a repository', () => {
  it.each([
    ['service and scope that the registry names', challenge, 'service=ghcr.io&scope=repository%3Aacme%2Fx%3Apull'],
    [
      'reading of the repository where it names no scope',
      'Bearer realm="https://ghcr.io/token"',
      'scope=repository%3Aacme%2Fcharts%2Fflux-operator%3Apull',
    ],
    ['what the address asks for already', 'Bearer realm="https://ghcr.io/token?a=1",scope=s', 'a=1&scope=s'],
    ['the bearer scheme where two are offered', `Basic realm="x", ${challenge}`, 'service=ghcr.io'],
  ])('is asked for with %s', async (_name, header, query) => {
    const { client, asked } = openScripted(guarded(withToken, header))
    expect(await client.tags(repository)).toEqual(['1.0.0'])
    expect(asked.find(isForToken)?.url.search).toContain(query)
    expect(asked.map(({ headers }) => headers['authorization'])).toEqual([undefined, undefined, 'Bearer secret'])
  })

  it.each([
    ['under the name of OAuth', json({ access_token: 'secret' }), null],
    ['missing', json({}), 'gave no token'],
    ['with a line in it', json({ token: 'a\nb' }), 'gave no token'],
    ['empty', json({ token: '' }), 'gave no token'],
    ['with a status that is none of its own', { ...withToken, status: 201 }, 'gave no token'],
    ['a web page', { body: '<html>' }, 'a web page instead of JSON'],
  ])('may be %s', async (_name, answer, refusal) => {
    const asked = openScripted(guarded(answer)).client.tags(repository)
    if (refusal === null) expect(await asked).toEqual(['1.0.0'])
    else await expect(asked).rejects.toMatchObject({ code: 'registry-answer', message: containing(refusal) })
  })

  it.each(['Bearer service=x', 'Bearer realm="no address"'])('has an address: %s', async (header) => {
    const asked = openScripted(guarded(withToken, header)).client.tags(repository)
    await expect(asked).rejects.toMatchObject({
      message: 'ghcr.io/acme/charts/flux-operator: the registry names no token address',
    })
  })

  it('is one for all requests that are sent at once', async () => {
    const { client, asked } = openScripted(guarded(withToken))
    await Promise.allSettled(['1', '2', '3'].map((tag) => client.manifest(repository, tag)))
    expect(asked.filter(isForToken)).toHaveLength(1)
  })

  it.each([
    ['ten seconds before its end', 60, 49, 1],
    ['', 60, 50, 2],
    ['after a second at least', 5, 0.9, 1],
    ['', 5, 1, 2],
    ['never where it has no end', 0, 1e6, 1],
    ['never where its end is no number', '60', 1e6, 1],
  ])('is asked for anew %s (of %s s after %s s: %s)', async (_name, lifetime, after, tokens) => {
    const clock = movingClock()
    const { client, asked } = openScripted(guarded(json({ token: 'secret', expires_in: lifetime })), {}, { clock })
    await client.tags(repository)
    clock.pass(after)
    await client.tags({ ...repository })
    await client.manifest(repository, 'x').catch(() => null)
    expect(asked.filter(isForToken)).toHaveLength(tokens)
  })

  it('that is no longer taken is followed by another, and no login', async () => {
    let valid = 'first'
    const answer = (asked: Asked) => guarded(json({ token: valid }), challenge, new RegExp(`^Bearer ${valid}$`))(asked)
    const { client, asked } = openScripted(answer)
    await client.tags(repository)
    valid = 'second'
    await client.manifest(repository, 'x').catch(() => null)
    expect(asked.filter(isForToken)).toHaveLength(2)
    expect(asked.at(-1)?.headers['authorization']).toBe('Bearer second')
  })
})

describe('credentials', () => {
  const private_ =
    (fits: RegExp) =>
    (asked: Asked): Answer => {
      if (!isForToken(asked)) return guarded(withToken)(asked)
      return fits.test(asked.headers['authorization'] ?? asked.body) ? withToken : { status: 401, body: '{}' }
    }
  const basic = `Basic ${Buffer.from('me:pass').toString('base64')}`

  it('go to the token address where nobody may read', async () => {
    const { client, asked } = openScripted(private_(/^Basic /), {}, { logins: [password] })
    expect(await client.tags(repository)).toEqual(['1.0.0'])
    expect(asked.filter(isForToken).map(({ headers }) => headers['authorization'])).toEqual([undefined, basic])
  })

  it('go to the registry itself where it wants no token', async () => {
    const { client, asked } = openScripted(guarded({}, 'Basic realm="x"', /^Basic /), {}, { logins: [password] })
    expect(await client.tags(repository)).toEqual(['1.0.0'])
    expect(asked.map(({ headers }) => headers['authorization'])).toEqual([undefined, basic])
  })

  it('of an identity are exchanged for a token, as a form', async () => {
    const { client, asked } = openScripted(
      private_(/refresh_token=identity/),
      {},
      docker({ identitytoken: 'identity' }),
    )
    expect(await client.tags(repository)).toEqual(['1.0.0'])
    const { method, body, headers } = asked.filter(isForToken)[1] ?? { method: '', body: '', headers: {} }
    expect(method).toBe('POST')
    expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
      grant_type: 'refresh_token',
      service: 'ghcr.io',
      scope: 'repository:acme/x:pull',
    })
    expect(headers).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded' })
    expect(headers).not.toHaveProperty('authorization')
  })

  it('of an identity do not help where the registry wants a password', async () => {
    const asked = openScripted(guarded({}, 'Basic realm="x"', /^Basic /), {}, docker({ identitytoken: 'identity' }))
    await expect(asked.client.tags(repository)).rejects.toMatchObject({ code: 'registry-denied' })
  })

  it('are not sent to a token address of another domain', async () => {
    const header = 'Bearer realm="https://evil.example/token"'
    const { client, asked } = openScripted(private_(/^Basic /), {}, { logins: [password] })
    await client.tags(repository)
    const stray = openScripted(
      (one) => (isForToken(one) ? { status: 401 } : guarded(withToken, header)(one)),
      {},
      { logins: [password] },
    )
    await expect(stray.client.tags(repository)).rejects.toMatchObject({
      code: 'registry-denied',
      message: containing('takes credentials at https://evil.example, which is another domain'),
    })
    expect(stray.asked.some(({ headers }) => headers['authorization'] !== undefined)).toBe(false)
    expect(asked.some(({ headers }) => headers['authorization'] === basic)).toBe(true)
  })

  it.each([
    ['with the token of nobody', [], 'is private or does not exist; check its name'],
    ['with credentials too', [password], 'denies access with the credentials for ghcr.io too'],
  ])('a repository that stays closed %s is denied', async (_name, logins, why) => {
    const { client, asked } = openScripted(
      (one) => (isForToken(one) ? withToken : { status: 403, headers: { 'www-authenticate': challenge } }),
      {},
      { logins },
    )
    await expect(client.tags(repository)).rejects.toMatchObject({
      code: 'registry-denied',
      message: containing(why),
    })
    expect(asked.length).toBeLessThan(7)
  })

  it('that were taken once and are refused now are denied, and not asked for again', async () => {
    let open = true
    const { client, asked } = openScripted((one) => (open ? list : { status: isForToken(one) ? 401 : 403 }))
    await client.tags(repository)
    open = false
    await expect(client.manifest(repository, 'x')).rejects.toMatchObject({ code: 'registry-denied' })
    expect(asked).toHaveLength(2)
  })

  it('that worked are asked for again where their token ends', async () => {
    const clock = movingClock()
    const renewed = json({ token: 'secret', expires_in: 60 })
    const closed = (one: Asked): Answer =>
      isForToken(one) ? (one.headers['authorization'] ? renewed : { status: 401, body: '{}' }) : guarded(renewed)(one)
    const { client, asked } = openScripted(closed, {}, { clock, logins: [password] })
    await client.tags(repository)
    clock.pass(60)
    await client.manifest(repository, 'x').catch(() => null)
    expect(asked.filter(isForToken).map(({ headers }) => headers['authorization'])).toEqual([undefined, basic, basic])
    expect(asked.at(-1)?.headers['authorization']).toBe('Bearer secret')
  })
})

describe('a session', () => {
  const open = () => {
    const settings = mirrored('', { mirrors: {} })
    const { world, asked } = scriptedWorld(() => list)
    const session = new Session(new Exchange(world, settings), targetOf(repository, settings), settings, world)
    return { session, asked }
  }
  const ask = { method: 'GET', headers: {}, limit: 100 } as const

  it('asks the server of its repository', async () => {
    const { session, asked } = open()
    expect((await session.send({ ...ask, url: '/v2/x' })).status).toBe(200)
    expect(asked.map(({ url }) => url.href)).toEqual(['https://ghcr.io/v2/x'])
  })

  it.each(['https://evil.example/v2/x', '//evil.example/v2/x', 'http://ghcr.io/v2/x'])('and not %s', async (url) => {
    const { session, asked } = open()
    await expect(session.send({ ...ask, url })).rejects.toMatchObject({
      message: containing('which is not asked'),
    })
    expect(asked).toEqual([])
  })
})
