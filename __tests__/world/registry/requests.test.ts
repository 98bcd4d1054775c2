import { describe, expect, it } from 'vitest'
import { containing } from '../../support/containing.js'
import { json, openScripted, type Answer, type Asked } from '../../support/scripted-registry.js'

const repository = { host: 'ghcr.io', path: 'acme/x' }
const list = json({ tags: ['1.0.0'] })

/** Answers in their order, the last one for all that follow. */
function inTurn(...answers: readonly Answer[]): () => Answer {
  let at = 0
  return () => answers[Math.min(at++, answers.length - 1)] ?? {}
}

function failing(error: Error): () => Answer {
  return () => {
    throw error
  }
}

const late = new DOMException('Its time is over', 'TimeoutError')
const unreachable = 'the registry could not be read'

describe('a request that fails', () => {
  it.each<[string, () => Answer, readonly number[], string]>([
    ['is sent four times, after doubled waits', inTurn({ status: 500 }), [250, 500, 1000], 'it answered 500'],
    ['the same without an answer', failing(new TypeError('fetch failed')), [250, 500, 1000], 'fetch failed'],
    ['twice where each took all of its time', failing(late), [250], 'it did not answer in time'],
    [
      'after the wait that is asked for',
      inTurn({ status: 429, headers: { 'retry-after': '60' } }),
      [60_000, 60_000, 60_000],
      'it answered 429)',
    ],
    [
      'and not where that is longer than a minute',
      inTurn({ status: 429, headers: { 'retry-after': '61' } }),
      [],
      'it answered 429 and asks to wait 61 s',
    ],
    ['and not for a thousandth more', inTurn({ status: 429, body: 'retry-after: 60.001s' }), [], 'asks to wait 61 s'],
    [
      'a wait that is asked for in the body',
      inTurn({ status: 429, body: 'retry-after: 1.5s' }),
      [1500, 1500, 1500],
      '429',
    ],
  ])('%s', async (_name, answer, expected, message) => {
    const { client, waits, asked } = openScripted(answer)
    await expect(client.tags(repository)).rejects.toMatchObject({
      code: 'registry-unreachable',
      message: containing(message),
    })
    expect(waits).toEqual(expected)
    expect(asked).toHaveLength(expected.length + 1)
    expect(client.requests).toBe(asked.length)
  })

  it('waits longer by chance, at most as long as doubled', async () => {
    const { client, waits } = openScripted(inTurn({ status: 503 }, list), {}, { random: () => 1 })
    expect(await client.tags(repository)).toEqual(['1.0.0'])
    expect(waits).toEqual([500])
  })

  it.each([400, 404, 418, 499])('is final with %s', async (status) => {
    const { client, asked } = openScripted(() => ({ status }))
    await client.tags(repository).catch(() => null)
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['wrong version number', 'it speaks no TLS: is its address one of http://?'],
    ['self-signed certificate', 'self-signed certificate; NODE_EXTRA_CA_CERTS names a private authority'],
    ['connect ECONNREFUSED', '(connect ECONNREFUSED)'],
  ])('says of %s what it means', async (cause, message) => {
    const error = new TypeError('fetch failed', { cause: new Error(cause) })
    const asked = openScripted(failing(error)).client.tags(repository)
    await expect(asked).rejects.toMatchObject({ message: containing(message) })
    await expect(asked).rejects.toMatchObject({ message: containing(unreachable) })
  })

  it('is not sent again once the time of the run is over', async () => {
    const over = { request: 1000, run: 0 }
    let asked = 0
    const fetch = (_url: string, { signal }: { readonly signal: AbortSignal }) => {
      asked++
      return new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new TypeError('fetch failed')), { once: true })
      })
    }
    const { client } = openScripted(() => list, {}, { timeouts: over, fetch })
    await expect(client.tags(repository)).rejects.toMatchObject({ code: 'registry-unreachable' })
    expect(asked).toBe(1)
  })
})

describe('a redirect', () => {
  const to = (location: string): Answer => ({ status: 307, headers: { location } })
  const led = (location: string) => (asked: Asked) => (asked.url.pathname.startsWith('/v2/') ? to(location) : list)

  it.each([301, 302, 303, 307, 308])('by %s is followed', async (status) => {
    const answer = ({ url }: Asked) => (url.pathname === '/there' ? list : { status, headers: { location: '/there' } })
    expect(await openScripted(answer).client.tags(repository)).toEqual(['1.0.0'])
  })

  it.each([
    ['keeps who asks on the same server', '/there', true],
    ['and not on another one', 'https://blobs.example/there', false],
    ['nor on another port', 'https://ghcr.io:444/there', false],
  ])('%s', async (_name, location, expected) => {
    const answer = (asked: Asked): Answer =>
      asked.url.pathname === '/token'
        ? json({ token: 'secret' })
        : asked.headers['authorization'] === undefined && asked.url.pathname.startsWith('/v2/')
          ? { status: 401, headers: { 'www-authenticate': 'Bearer realm="https://ghcr.io/token"' } }
          : led(location)(asked)
    const { client, asked } = openScripted(answer)
    expect(await client.tags(repository)).toEqual(['1.0.0'])
    const last = asked.at(-1)
    expect(last?.headers['authorization'] !== undefined).toBe(expected)
    expect(last).toMatchObject({
      method: 'GET',
      headers: { accept: 'application/json', 'accept-encoding': 'identity' },
    })
  })

  it.each([
    ['five are followed', 5, null],
    ['a sixth leads in circles', 6, 'redirects in circles'],
  ])('%s', async (_name, hops, refusal) => {
    const answer = ({ url }: Asked) => {
      const at = Number(url.searchParams.get('hop') ?? 0)
      return at < hops ? to(`/v2/x?hop=${at + 1}`) : list
    }
    const asked = openScripted(answer).client.tags(repository)
    if (refusal === null) expect(await asked).toEqual(['1.0.0'])
    else await expect(asked).rejects.toMatchObject({ code: 'registry-answer', message: containing(refusal) })
  })

  it('to no address is refused, and so is one of a form', async () => {
    await expect(openScripted(() => to('https://[')).client.tags(repository)).rejects.toMatchObject({
      message: containing('redirects to no usable address'),
    })
    const identity = { readFile: () => Promise.resolve('{"auths":{"ghcr.io":{"identitytoken":"x"}}}') }
    const answer = ({ url, method }: Asked): Answer =>
      method === 'POST'
        ? to('/elsewhere')
        : {
            status: 401,
            headers: url.pathname === '/token' ? {} : { 'www-authenticate': 'Bearer realm="https://ghcr.io/token"' },
          }
    const { client, asked } = openScripted(answer, {}, identity)
    await expect(client.tags(repository)).rejects.toMatchObject({
      message: containing('redirects to no usable address'),
    })
    expect(asked.some(({ url }) => url.pathname === '/elsewhere')).toBe(false)
  })

  it('is none by another status, whatever its location', async () => {
    const answer = () => ({ ...list, headers: { location: 'https://evil.example/x' } })
    const { client, asked } = openScripted(answer)
    expect(await client.tags(repository)).toEqual(['1.0.0'])
    expect(asked).toHaveLength(1)
  })

  it('without a location is an answer of its own', async () => {
    await expect(openScripted(() => ({ status: 302 })).client.tags(repository)).rejects.toMatchObject({
      message: containing('answered 302'),
    })
  })

  it.each(['http://blobs.example/x', 'https://10.0.0.1/x', 'https://169.254.169.254/x'])(
    'to %s is not followed',
    async (location) => {
      const { client, asked } = openScripted(led(location))
      await expect(client.tags(repository)).rejects.toMatchObject({ code: 'registry-denied' })
      expect(asked).toHaveLength(1)
    },
  )
})

describe('an answer', () => {
  it('may have no body at all', async () => {
    const bodiless = (status: number, location: string | null) => () =>
      Promise.resolve({ status, headers: new Headers(location === null ? {} : { location }), body: null })
    expect(await openScripted(() => list, {}, { fetch: bodiless(404, null) }).client.tags(repository)).toBeNull()
    const circle = openScripted(() => list, {}, { fetch: bodiless(302, '/x') }).client.tags(repository)
    await expect(circle).rejects.toMatchObject({ message: containing('redirects in circles') })
  })

  it.each([
    ['that refuses may say so at length', 2 ** 20, 'registry-answer'],
    ['and not without end', 2 ** 20 + 1, 'registry-limit'],
  ])('%s', async (_name, bytes, code) => {
    const digest = `sha256:${'a'.repeat(64)}`
    const answer = () => ({ status: 418, body: Buffer.alloc(bytes, 32) })
    const asked = openScripted(answer).client.blob(repository, { mediaType: 'x', digest, size: 1 })
    await expect(asked).rejects.toMatchObject({ code })
  })

  it('that is no JSON may be a web page, by its type or its text', async () => {
    const said = async (answer: Answer) =>
      await openScripted(() => answer)
        .client.tags(repository)
        .catch((error: unknown) => String(error))
    expect(await said({ body: ' <p>' })).toContain('a web page instead of JSON')
    expect(await said({ body: 'Log in', headers: { 'content-type': 'text/html' } })).toContain('a web page')
    expect(await said({ body: '{"tags"' })).toContain('no valid JSON; it may be cut off')
    expect(await said({ body: `{"tags":${'['.repeat(9)}${']'.repeat(9)}}` })).toContain('is not read')
  })
})
