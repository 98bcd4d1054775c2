import { describe, expect, it } from 'vitest'
import { LockstepError } from '../../../src/model/failure.js'
import { stringAt, valueAt } from '../../../src/model/json.js'
import { expectGitHub, openForge } from '../../../src/world/forge/github/github.js'
import { containing } from '../../support/containing.js'
import { scriptedGithub, type Scripted, type Sent } from '../../support/scripted-github.js'

const forgeOf = (answer: (sent: Sent, index: number) => Scripted | Error, login = 'me') => {
  const viewer = { data: { viewer: { login }, repository: { id: 'R', nameWithOwner: 'o/r' } } }
  const { options, sent, slept } = scriptedGithub(
    (one, index) =>
      /query Repository/.test(stringAt(one.body, ['query']) ?? '') ? { body: viewer } : answer(one, index),
    { pace: 50, retries: 1 },
  )
  return { forge: openForge(options), sent, slept }
}
const lost = new Error('cut')
const id = (letter: string) => letter.repeat(40)
/** The words of an error of ours. */
const said = (error: unknown): string => {
  if (error instanceof LockstepError) return error.message
  throw error
}

describe('a branch is moved', () => {
  const unknown = { extensions: { code: 'undefinedField' }, message: 'no updateRefs' }
  /** Moves `next`; the server gives an error of the mutation, the heads that it shows, and its refusal of the REST calls. */
  const moved = async (
    move: { readonly from: string | null; readonly to: string | null },
    server: { readonly error?: object; readonly heads?: readonly (string | null)[]; readonly refusal?: Scripted },
  ) => {
    const heads = [...(server.heads ?? [])]
    const { forge, sent } = forgeOf(({ method, path }) => {
      if (path === '/graphql') return { body: { data: {}, errors: server.error ? [server.error] : [] } }
      if (method !== 'GET') return server.refusal ?? {}
      const head = heads.shift() ?? null
      return head === null ? { status: 404, body: { message: 'no' } } : { body: { object: { sha: head } } }
    })
    const outcome = await forge.moveBranch('next', move.from, move.to).catch(said)
    const rest = sent.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    return { outcome, rest: rest.map(({ method, path, body }) => ({ method, path, body })) }
  }
  const [a, b, c] = [id('a'), id('b'), id('c')]
  const step = { from: a, to: b }
  const done = { kind: 'moved', unguarded: false }
  it.each<{ readonly where: string; readonly server: Parameters<typeof moved>[1]; readonly outcome: unknown }>([
    { where: 'it says nothing', server: {}, outcome: done },
    { where: 'an error was none', server: { error: { message: 'x' }, heads: [b] }, outcome: done },
    {
      where: 'somebody was faster',
      server: { error: { message: 'x' }, heads: [c] },
      outcome: { kind: 'stale', head: c },
    },
    { where: 'somebody deleted it', server: { error: unknown }, outcome: { kind: 'stale', head: null } },
    {
      where: 'a rule forbids it',
      server: { error: { message: 'a rule' }, heads: [a] },
      outcome: { kind: 'refused', message: 'a rule' },
    },
    {
      where: 'the server is old',
      server: { error: unknown, heads: [a, b] },
      outcome: { kind: 'moved', unguarded: true },
    },
    {
      where: 'the server is old and somebody pushed',
      server: { error: unknown, heads: [a, c] },
      outcome: { kind: 'stale', head: c },
    },
    ...[409, 422].map((status) => ({
      where: `an old server refuses it by ${status}`,
      server: { error: unknown, heads: [a], refusal: { status, body: { message: 'a rule' } } },
      outcome: { kind: 'refused', message: 'a rule' },
    })),
    {
      where: 'an old server denies it',
      server: { error: unknown, heads: [a], refusal: { status: 403, body: { message: 'no' } } },
      outcome: containing('GitHub refused to move the branch next (403: no)'),
    },
  ])('where $where', async ({ server, outcome }) => expect((await moved(step, server)).outcome).toEqual(outcome))
  it.each([
    { move: step, sent: { method: 'PATCH', path: 'refs/heads%2Fnext', body: { sha: b, force: true } } },
    { move: { from: null, to: b }, sent: { method: 'POST', path: 'refs', body: { ref: 'refs/heads/next', sha: b } } },
    { move: { from: a, to: null }, sent: { method: 'DELETE', path: 'refs/heads%2Fnext', body: null } },
  ])('of an old server by $sent.method', async ({ move, sent }) => {
    const { rest } = await moved(move, { error: unknown, heads: [move.from, move.to] })
    expect(rest).toEqual([{ ...sent, path: `/repos/o/r/git/${sent.path}` }])
  })
})

describe('an issue', () => {
  const issue = (number: number, body: string | null, more: object = {}) => ({
    ...{ number, html_url: 'u', title: 't', body, state: 'open', ...more },
  })
  const found = async (pages: readonly (readonly object[])[], login = 'me') => {
    const { forge, sent } = forgeOf(
      ({ path }) => ({ body: pages[Number(/[?&]page=(\d+)/.exec(path)?.[1]) - 1] ?? [] }),
      login,
    )
    const one = await forge.findIssue('MARK')
    return { one, pages: sent.length - 1, path: sent.at(-1)?.path }
  }
  const full = Array.from({ length: 100 }, (_, at) => issue(at + 1000, 'text'))
  const marked = issue(3, 'a MARK')
  const read = { number: 3, url: 'u', title: 't', body: 'a MARK', state: 'open' }
  it.each<{
    readonly of: string
    readonly given: readonly (readonly object[])[]
    readonly one: object | null
    readonly pages: number
  }>([
    { of: 'none', given: [[]], one: null, pages: 1 },
    { of: 'others', given: [[issue(1, null), issue(2, 'b'), marked]], one: read, pages: 1 },
    { of: 'a pull request', given: [[issue(1, 'MARK', { pull_request: {} }), marked]], one: read, pages: 1 },
    { of: 'a closed one', given: [[{ ...marked, state: 'closed' }]], one: { ...read, state: 'closed' }, pages: 1 },
    { of: 'two pages', given: [full, [marked]], one: read, pages: 2 },
    { of: 'a page that is not full', given: [full.slice(1), [marked]], one: null, pages: 1 },
    { of: 'three pages', given: [full, full, [...full.slice(1), marked]], one: read, pages: 3 },
    { of: 'four pages', given: [full, full, full, [marked]], one: null, pages: 3 },
  ])('is found by its mark among $of', async ({ given, one, pages }) => {
    expect(await found(given)).toMatchObject({ one, pages })
  })
  it.each([
    { login: 'me', creator: 'me' },
    { login: 'lockstep[bot]', creator: 'lockstep%5Bbot%5D' },
    { login: 'github-actions[bot]', creator: 'github-actions%5Bbot%5D' },
  ])('is one of $login', async ({ login, creator }) => {
    expect((await found([[]], login)).path).toContain(`creator=${creator}&state=all`)
  })
  it.each<{
    readonly where: string
    readonly there: readonly object[]
    readonly number: number
    readonly posts: number
  }>([
    {
      where: 'it is there',
      there: [issue(1, 'other'), issue(2, 'new', { pull_request: {} }), issue(3, 'new')],
      number: 3,
      posts: 1,
    },
    { where: 'it is not', there: [issue(1, 'other')], number: 9, posts: 2 },
    { where: 'a pull request is', there: [issue(2, 'new', { pull_request: {} })], number: 9, posts: 2 },
  ])('whose answer was lost is looked for: $where', async ({ there, number, posts }) => {
    let sent = 0
    const { forge } = forgeOf(({ method }) =>
      method === 'GET' ? { body: there } : ++sent === 1 ? lost : { body: issue(9, null) },
    )
    const made = await forge.createIssue('t', 'new')
    expect([made.number, sent]).toEqual([number, posts])
  })
})

describe('a comment on a line', () => {
  const comment = { path: 'a', line: 3, body: 'text' }
  it.each<{ readonly where: string; readonly there: readonly object[]; readonly posts: number }>([
    { where: 'it is there', there: [comment], posts: 1 },
    {
      where: 'only others are',
      there: [
        { ...comment, path: 'b' },
        { ...comment, body: 'other' },
      ],
      posts: 2,
    },
  ])('whose answer was lost is looked for: $where', async ({ there, posts }) => {
    const bodies: unknown[] = []
    const { forge } = forgeOf(({ method, body }) =>
      method === 'GET' ? { body: there } : bodies.push(body) === 1 ? lost : { body: { id: 1 } },
    )
    await forge.addLineComment(7, id('a'), comment)
    expect(bodies).toHaveLength(posts)
    expect(bodies[0]).toEqual({ ...comment, commit_id: id('a'), side: 'RIGHT' })
  })
  it('is read with its line, page by page, three at most', async () => {
    const read = async (...counts: readonly number[]) => {
      const { forge, sent } = forgeOf((_, index) => ({
        body: Array.from({ length: counts[index] ?? 0 }, (__, at) => ({
          path: 'a',
          body: 'b',
          line: at === 0 ? 0 : null,
        })),
      }))
      return { comments: await forge.lineComments(7), pages: sent.length }
    }
    expect(await read(2, 5)).toEqual({
      comments: [
        { path: 'a', body: 'b', line: 0 },
        { path: 'a', body: 'b', line: null },
      ],
      pages: 1,
    })
    expect(await read(99, 5)).toMatchObject({ pages: 1 })
    expect(await read(100, 5)).toMatchObject({ pages: 2 })
    expect(await read(100, 100, 100, 5)).toMatchObject({ pages: 3 })
  })
})

describe('what lies around a pull request', () => {
  const refused = (status: number): Scripted => ({ status, body: { message: 'no' } })
  it.each([
    { of: 'people', ask: 'addAssignees', says: 'a, b could not be assigned: no (403)' },
    { of: 'reviewers', ask: 'requestReviewers', says: 'a review by a, b, o/t could not be requested: no (403)' },
    { of: 'a milestone', ask: 'setMilestone', says: 'the milestone 3 could not be set: no (403)' },
  ])('may be refused: $of', async ({ ask, says }) => {
    const { forge } = forgeOf(({ path }) =>
      path === '/graphql' ? { body: { data: { repository: { milestones: { nodes: [] } } } } } : refused(403),
    )
    const asked: Readonly<Record<string, () => Promise<unknown>>> = {
      addAssignees: () => forge.addAssignees(7, ['a', 'b']),
      requestReviewers: () => forge.requestReviewers(7, ['a', 'b'], ['o/t']),
      setMilestone: () => forge.setMilestone(7, '3'),
    }
    expect(await asked[ask]?.()).toBe(says)
  })
  it('is asked for by names alone, once more after a pause where it is not known yet', async () => {
    const { forge, sent, slept } = forgeOf((_, index) => (index === 0 ? refused(422) : {}))
    expect(await forge.requestReviewers(7, ['a'], ['o/t', 'u'])).toBeNull()
    expect(sent.map(({ body }) => body)).toEqual([
      { reviewers: ['a'], team_reviewers: ['t', 'u'] },
      { reviewers: ['a'], team_reviewers: ['t', 'u'] },
    ])
    expect(slept).toEqual([50])
  })
  it('that was lost stops', async () => {
    await expect(forgeOf(() => lost).forge.addAssignees(7, ['a'])).rejects.toMatchObject({ code: 'forge-unreachable' })
  })
})

describe('a pull request', () => {
  it.each([
    { answer: { state: 'open' }, state: 'open' },
    { answer: { state: 'closed' }, state: 'closed' },
    { answer: { state: 'closed', merged: true }, state: 'merged' },
  ])('that is changed was found $state', async ({ answer, state }) => {
    const { forge, sent } = forgeOf(() => ({ body: answer }))
    expect(await forge.updatePullRequest(7, { title: 'x' })).toBe(state)
    expect(sent).toEqual([{ method: 'PATCH', path: '/repos/o/r/pulls/7', body: { title: 'x' } }])
  })
  it.each<{ readonly by: string; readonly answer: Scripted | Error; readonly is: unknown }>([
    {
      by: 'its head',
      answer: { body: { head: { sha: id('a') }, labels: [{ name: 'x' }] } },
      is: { head: id('a'), labels: ['x'] },
    },
    { by: 'nothing, where there is none', answer: { status: 404, body: { message: 'no' } }, is: null },
    { by: 'nothing, where it is not understood', answer: { body: {} }, is: null },
    { by: 'an error, where it is lost', answer: lost, is: containing('could not be reached') },
  ])('has labels by $by', async ({ answer, is }) => {
    expect(
      await forgeOf(() => answer)
        .forge.labelled(7)
        .catch(said),
    ).toEqual(is)
  })
  it('has its id asked for where it is not known, and says why auto-merge is not armed', async () => {
    const { forge, sent } = forgeOf(({ path }) =>
      path === '/graphql' ? { body: { data: {}, errors: [{ message: 'clean status' }] } } : { body: { node_id: 'PR' } },
    )
    expect(await forge.setAutoMerge(7, { method: 'squash', head: id('a') })).toBe('clean status')
    expect(valueAt(sent[1]?.body, ['variables'])).toEqual({ id: 'PR', method: 'SQUASH', head: id('a') })
  })
})

describe('files', () => {
  const bytes = (size: number) => Buffer.alloc(size, 120)
  const written = async (changes: Parameters<ReturnType<typeof openForge>['writeTree']>[1]) => {
    const { forge, sent } = forgeOf((_, index) => ({ body: { sha: id(String.fromCharCode(97 + index)) } }))
    const tree = await forge.writeTree('base', changes)
    return { tree, sent }
  }
  const file = (path: string, content: Uint8Array | null) => ({ path, mode: '100644' as const, bytes: content })
  it.each([
    { of: 'text', content: Buffer.from('ä'), blobs: 0 },
    { of: 'nothing', content: bytes(0), blobs: 0 },
    { of: 'a text of 100 kB', content: bytes(100_000), blobs: 0 },
    { of: 'a longer text', content: bytes(100_001), blobs: 1 },
    { of: 'bytes', content: Buffer.from([255]), blobs: 1 },
    { of: 'a text with a NUL', content: Buffer.from('a\0'), blobs: 1 },
    { of: 'a file that goes', content: null, blobs: 0 },
  ])('of $of take $blobs requests of their own', async ({ content, blobs }) => {
    const { sent } = await written([file('a', content)])
    expect(sent.filter(({ path }) => path.endsWith('/git/blobs'))).toHaveLength(blobs)
  })
  it('are written a hundred at a time, each on the tree before', async () => {
    const { tree, sent } = await written(Array.from({ length: 201 }, (_, at) => file(`f${at}`, bytes(1))))
    expect(sent.map(({ body }) => valueAt(body, ['base_tree']))).toEqual(['base', id('a'), id('b')])
    expect(tree).toBe(id('c'))
    expect(await written([])).toEqual({ tree: 'base', sent: [] })
  })
  it('go by no id', async () => {
    expect((await written([file('a', null)])).sent[0]?.body).toEqual({
      base_tree: 'base',
      tree: [{ path: 'a', mode: '100644', type: 'blob', sha: null }],
    })
  })
  it('of commits are asked for a hundred paths at a time', async () => {
    const modes = [33188, 33261, 40960, 57344, 16384]
    const { forge, sent } = forgeOf((_, index) => {
      const entries = Object.fromEntries(modes.map((mode, at) => [`p${at}`, { oid: `b${at}`, mode }]))
      return {
        body: { data: { repository: { c0: index === 0 ? entries : { p0: { oid: 'last', mode: 33188 } }, c1: null } } },
      }
    })
    const paths = Array.from({ length: 101 }, (_, at) => `f${at}`)
    const [first = [], second = []] = await forge.blobsAt(['x', 'y'], paths)
    expect(first.slice(0, 6)).toEqual([
      { mode: '100644', blob: 'b0' },
      { mode: '100755', blob: 'b1' },
      { mode: '120000', blob: 'b2' },
      { mode: '160000', blob: 'b3' },
      null,
      null,
    ])
    expect([first.length, first[100], second.length, second.every((blob) => blob === null)]).toEqual([
      101,
      { mode: '100644', blob: 'last' },
      101,
      true,
    ])
    expect(sent.map(({ body }) => valueAt(body, ['variables', 'p99']))).toEqual(['f99', undefined])
  })
})

describe('a server of another kind', () => {
  it.each([
    { env: { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://x' }, server: 'https://x' },
    { env: { FORGEJO_ACTIONS: 'true' }, server: 'this server' },
    { env: { FORGEJO_TOKEN: 'x' }, server: 'this server' },
    { env: { GITHUB_API_URL: 'https://x/api/v1' }, server: 'this server' },
    { env: { GITHUB_API_URL: 'https://x/api/v4/' }, server: 'this server' },
  ])('is told by $env', ({ env, server }) => {
    expect(() => expectGitHub(env)).toThrow(`${server} is no GitHub server`)
  })
  it.each([{}, { GITEA_ACTIONS: '' }, { GITHUB_API_URL: 'https://x/api/v3' }])('is not told by %j', (env) => {
    expect(() => expectGitHub(env)).not.toThrow()
  })
  it('may have no URL', () => {
    expect(() => expectGitHub({ GITHUB_API_URL: 'nowhere' })).toThrow('GITHUB_API_URL is no URL')
  })
})
