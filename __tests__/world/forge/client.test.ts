import { describe, expect, it } from 'vitest'
import { openClient, type ForgeOptions } from '../../../src/world/forge/github/client.js'
import { scriptedGithub, type Scripted } from '../../support/scripted-github.js'

const purpose = { what: 'read it', needs: 'contents: read' } as const

/** A client of a server that gives these answers, one after another. */
function clientOf(answers: readonly (Scripted | Error)[], given: Partial<ForgeOptions> = {}) {
  const scripted = scriptedGithub((_, index) => answers[index] ?? {}, given)
  return { ...scripted, client: openClient(scripted.options) }
}

describe('between requests', () => {
  const paced = async (
    send: (client: ReturnType<typeof openClient>) => Promise<unknown>,
    given: Partial<ForgeOptions>,
  ) => {
    const { client, slept } = clientOf([], given)
    await send(client)
    await send(client)
    await send(client)
    return slept
  }
  const rest =
    (method: string, route = '/x') =>
    (client: ReturnType<typeof openClient>) =>
      client.rest(purpose, (octokit) => octokit.request(`${method} ${route}`))
  it.each<{
    readonly two: string
    readonly send: (client: ReturnType<typeof openClient>) => Promise<unknown>
    readonly waits: readonly number[]
  }>([
    { two: 'readings', send: rest('GET'), waits: [] },
    { two: 'writes', send: rest('PATCH'), waits: [50, 50] },
    { two: 'posts', send: rest('POST'), waits: [50, 50] },
    { two: 'searches', send: rest('GET', '/search/code'), waits: [100, 100] },
    { two: 'queries', send: (client) => client.graphql(purpose, 'query X { id }', {}), waits: [] },
    { two: 'mutations', send: (client) => client.graphql(purpose, 'mutation X { id }', {}), waits: [50, 50] },
  ])('two $two wait as long as GitHub asks', async ({ send, waits }) => {
    expect(await paced(send, { pace: 50 })).toEqual(waits)
  })

  it.each([
    { url: 'https://api.example.com', waits: [1000, 1000] },
    { url: 'http://127.0.0.1:80', waits: [] },
    { url: 'http://localhost', waits: [] },
    { url: 'http://[::1]:80', waits: [] },
  ])('writes to $url wait as its other users need it', async ({ url, waits }) => {
    const { client, slept } = clientOf([], { apiUrl: url })
    for (let write = 0; write < 3; write++) await rest('PUT')(client)
    expect(slept).toEqual(waits)
  })

  it('a pause of its own makes a wait unnecessary', async () => {
    const { client, options, slept } = clientOf([], { pace: 50 })
    await rest('PUT')(client)
    await options.time?.sleep(50)
    await rest('PUT')(client)
    expect(slept).toEqual([50])
  })
})

describe('a request that creates', () => {
  const created = { body: { id: 1 } }
  const creating = async (
    answers: readonly (Scripted | Error)[],
    found: readonly (object | null)[] = [],
    given: Partial<ForgeOptions> = { retries: 2, pace: 50 },
  ) => {
    const { client, sent, slept } = clientOf(answers, given)
    const left = [...found]
    const made = await client
      .create<unknown>(
        purpose,
        (octokit, request) => octokit.request('POST /x', { request }),
        () => Promise.resolve(left.shift() ?? null),
      )
      .catch((error: unknown) => error)
    return { made, posts: sent.length, slept }
  }
  const lost = new Error('cut')
  it('is sent once where it is answered', async () => {
    expect(await creating([created])).toEqual({ made: { id: 1 }, posts: 1, slept: [] })
  })
  it('is looked for where its answer was lost, and not sent again where it is there', async () => {
    expect(await creating([lost], [{ id: 2 }])).toEqual({ made: { id: 2 }, posts: 1, slept: [50] })
    expect(await creating([{ status: 500 }], [{ id: 2 }])).toMatchObject({ made: { id: 2 }, posts: 1 })
  })
  it('is sent again where it is not there, as often as others', async () => {
    expect(await creating([lost, created])).toMatchObject({ made: { id: 1 }, posts: 2 })
    expect(await creating([lost, { status: 502 }, created])).toMatchObject({ made: { id: 1 }, posts: 3 })
    expect(await creating([lost, lost, lost, created])).toMatchObject({ made: { code: 'forge-unreachable' }, posts: 3 })
    expect(await creating([lost, lost], [null, { id: 2 }])).toMatchObject({ made: { id: 2 }, posts: 2 })
  })
  it('that is refused is not looked for', async () => {
    const refused = await creating([{ status: 499, body: { message: 'no' } }], [{ id: 2 }])
    expect(refused).toMatchObject({ made: { code: 'forge-answer' }, posts: 1 })
  })
})

describe('what a client asks', () => {
  it('is counted, and goes to the repository by its new name', async () => {
    const { client, sent } = clientOf([])
    expect([client.owner, client.name, client.server, client.requests]).toEqual(['o', 'r', 'api.example.com', 0])
    client.rename('new/name')
    await client.rest(purpose, (octokit) => octokit.request('GET /x'))
    expect([client.owner, client.name, client.requests, sent.length]).toEqual(['new', 'name', 1, 1])
  })
  it('is told to be no page', async () => {
    const read = (answer: Scripted) => clientOf([answer]).client.rest(purpose, (octokit) => octokit.request('GET /x'))
    await expect(read({ body: 'a page', headers: { 'content-type': 'text/plain' } })).rejects.toMatchObject({
      code: 'forge-answer',
    })
    for (const status of [204, 205]) await expect(read({ status })).resolves.toBeDefined()
  })
  it('that is not there is null where it is looked for', async () => {
    const find = (status: number) =>
      clientOf([{ status, body: { message: 'no' } }])
        .client.find(purpose, (octokit) => octokit.request('GET /x'))
        .catch((error: unknown) => error)
    expect(await find(404)).toBeNull()
    expect(await find(410)).toMatchObject({ code: 'forge-answer' })
  })
  it.each([404, 405])('as a query of a server that answers %i has no GitHub', async (status) => {
    const { client } = clientOf([{ status, body: { message: 'no' } }])
    await expect(client.graphql(purpose, 'query', {})).rejects.toMatchObject({ code: 'forge-unsupported' })
  })
  it('as a query has errors of several kinds', async () => {
    const errors = async (...given: readonly object[]) =>
      (await clientOf([{ body: { errors: given } }]).client.graphql(purpose, 'query', {})).errors
    expect(
      await errors({ type: 'A', message: 'a\nb' }, { extensions: { code: 'B', fieldName: 'f' }, message: 'b' }, {}),
    ).toEqual([
      { type: 'A', message: 'a b', field: null },
      { type: 'B', message: 'b', field: 'f' },
      { type: 'UNKNOWN', message: 'no message', field: null },
    ])
  })
  it.each([
    { body: 'a page', says: '(it begins "a page")' },
    { body: [1], says: '(it begins "[1]")' },
  ])('as a query is no $body', async ({ body, says }) => {
    const { client } = clientOf([
      { body, headers: { 'content-type': Array.isArray(body) ? 'application/json' : 'text/plain' } },
    ])
    await expect(client.graphql(purpose, 'query', {})).rejects.toThrow(says)
  })
})
