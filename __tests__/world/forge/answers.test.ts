import { describe, expect, test } from 'vitest'
import { LockstepError } from '../../../src/model/failure.js'
import { openForge } from '../../../src/world/forge/github/github.js'
import { holds, type Expected } from '../../../src/world/forge/github/expected-answer.js'
import { failureOf, serverLine, unreadableAnswer } from '../../../src/world/forge/github/failure.js'
import { sameLogin } from '../../../src/world/forge/github/repository.js'
import { openOrganisation } from '../../../src/world/forge/github/organisation.js'
import { scriptedGithub, type Scripted, type Sent } from '../../support/scripted-github.js'

/** The forge of a server that answers by a function. */
function forgeOf(answer: (sent: Sent, index: number) => Scripted | Error) {
  const { sent, options } = scriptedGithub(answer)
  return { sent, forge: openForge(options) }
}

const id = 'a'.repeat(40)

describe('a refusal', () => {
  const failure = (status: number, headers: Record<string, string> = {}, data: unknown = { message: 'no' }) =>
    failureOf({ status, response: { headers, data } }, { what: 'read it', needs: 'contents: read' }, 'example.com')
  test.each<readonly [number, Record<string, string>, string, RegExp]>([
    [400, {}, 'forge-answer', /^example\.com did not read it \(400: no\)$/],
    [401, {}, 'forge-denied', /does not accept the token \(401: no\); pass a valid one/],
    [402, {}, 'forge-answer', /did not read it/],
    [403, {}, 'forge-denied', /refused to read it \(403: no\); .* add "contents: read" under/],
    [404, {}, 'forge-denied', /refused to read it \(404: no\)/],
    [403, { 'x-ratelimit-remaining': '0' }, 'forge-unreachable', /limits the rate of requests \(403: no\)/],
    [403, { 'x-ratelimit-remaining': '1' }, 'forge-denied', /refused/],
    [403, { 'retry-after': '60' }, 'forge-unreachable', /limits the rate/],
    [404, { 'retry-after': '60' }, 'forge-denied', /refused/],
    [429, {}, 'forge-unreachable', /limits the rate of requests \(429: no\)/],
    [430, {}, 'forge-answer', /did not read it/],
    [499, {}, 'forge-answer', /did not read it/],
    [500, {}, 'forge-unreachable', /failed to read it \(500: no\); run again later/],
    [502, {}, 'forge-unreachable', /failed/],
  ])('of %i with %j', (status, headers, code, message) => {
    const error = failure(status, headers)
    expect(error).toBeInstanceOf(LockstepError)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
  })
  test('says what the server said in one short line, and a page that it is one', () => {
    expect(failure(400, {}, { message: 'a\n\u0007b ' }).message).toContain('(400: a b)')
    expect(failure(502, {}, ' <html>').message).toContain('(502: a page in place of an answer)')
    expect(serverLine('x'.repeat(300))).toBe('x'.repeat(300))
    expect(serverLine('x'.repeat(301))).toBe(`${'x'.repeat(300)}…`)
  })
  test('names a second permission where contents are not enough', () => {
    const refused = { status: 403, response: { headers: {}, data: { message: 'no' } } }
    expect(failureOf(refused, { what: 'w', needs: 'issues: write' }, 's').message).toContain(
      'add "issues: write" beside "contents: write" under',
    )
  })
  test('a lost answer has its cause told', () => {
    const lost = Object.assign(new Error('fetch failed', { cause: new Error('ECONNREFUSED') }), { status: 500 })
    const error = failureOf(lost, { what: 'w', needs: 'contents: read' }, 's')
    expect(error.code).toBe('forge-unreachable')
    expect(error.message).toContain('s could not be reached to w: fetch failed (ECONNREFUSED); run again later')
    expect(failureOf(error, { what: 'other', needs: 'contents: read' }, 's')).toBe(error)
  })
  test('what is no answer is shown by how it begins', () => {
    const said = (text: string) => unreadableAnswer(text, { what: 'w', needs: 'contents: read' }, 's').message
    expect(said('')).toContain('(it is empty)')
    expect(said('y'.repeat(61))).toContain(`(it begins "${'y'.repeat(60)}")`)
  })
})

describe('an answer holds what is expected', () => {
  test.each<readonly [string, unknown, Expected, boolean]>([
    ['an id', { sha: id }, { ids: [['sha']] }, true],
    ['an id of 64', { sha: 'a'.repeat(64) }, { ids: [['sha']] }, true],
    ['a short id', { sha: 'a'.repeat(39) }, { ids: [['sha']] }, false],
    ['no id', {}, { ids: [['sha']] }, false],
    ['one id of two', { a: id }, { ids: [['a'], ['b']] }, false],
    ['a text', { a: { b: '' } }, { texts: [['a', 'b']] }, true],
    ['no text', { a: 1 }, { texts: [['a']] }, false],
    ['a number', { a: 0 }, { numbers: [['a']] }, true],
    ['no number', { a: '0' }, { numbers: [['a']] }, false],
    ['a list', [{ a: 'x' }], { lists: [{ at: [], of: { texts: [['a']] } }] }, true],
    ['an empty list', [], { lists: [{ at: [], of: { texts: [['a']] } }] }, true],
    ['a list with another', [{ a: 'x' }, {}], { lists: [{ at: [], of: { texts: [['a']] } }] }, false],
    ['a list of texts', ['a'], { lists: [{ at: [], of: {} }] }, false],
    ['no list', {}, { lists: [{ at: [], of: {} }] }, false],
    ['all but one', { a: id, b: 'x', c: 1 }, { ids: [['a']], texts: [['b']], numbers: [['c'], ['d']] }, false],
    ['nothing that is asked for', null, {}, true],
  ])('%s', (_, answer, expected, is) => expect(holds(answer, expected)).toBe(is))
})

describe('labels', () => {
  const existing = (...names: readonly string[]) => ({
    body: {
      data: {
        repository: Object.fromEntries(
          ['l0', 'l1', 'l2'].map((key, at) => [key, names[at] ? { name: names[at] } : null]),
        ),
      },
    },
  })
  const posted = ({ sent }: { readonly sent: readonly Sent[] }) =>
    sent.flatMap(({ path, body }) => (path.endsWith('/labels') ? [body] : []))
  const added = async (create: boolean, answers: readonly Scripted[], labels: readonly string[] = ['a', 'b']) => {
    const scripted = forgeOf((_, index) => answers[index] ?? {})
    const said = await scripted.forge.addLabels(7, labels, create)
    return { said, posted: posted(scripted), sent: scripted.sent.length }
  }
  const lacks = 'the repository has no label b; set create-labels to have it made'
  test('that exist are added, and the others named', async () => {
    expect(await added(false, [existing('a')])).toEqual({ said: lacks, posted: [{ labels: ['a'] }], sent: 2 })
    expect(await added(false, [existing('a', 'b')])).toMatchObject({ said: null, posted: [{ labels: ['a', 'b'] }] })
  })
  test('that do not exist are not asked for, unless they may be made', async () => {
    expect(await added(false, [existing()], ['b'])).toEqual({ said: lacks, posted: [], sent: 1 })
    expect(await added(true, [])).toEqual({ said: null, posted: [{ labels: ['a', 'b'] }], sent: 1 })
    expect(await added(false, [], [])).toEqual({ said: null, posted: [], sent: 0 })
  })
  const refused = (status: number): Scripted => ({ status, body: { message: 'no' } })
  test.each([
    ['403 at once', [refused(403)], 'the labels could not be added: no (403)', 1],
    ['422 twice', [refused(422), refused(422)], 'the labels could not be added: no (422)', 2],
    ['422 once', [refused(422)], null, 2],
  ])('a refusal of %s is told and stops nothing', async (_, answers, said, sent) => {
    expect(await added(true, answers)).toMatchObject({ said, sent })
  })
  test.each([429, 500])('%i stops', async (status) => {
    await expect(added(true, [refused(status)])).rejects.toThrow(LockstepError)
  })
})

describe('the comment of ours', () => {
  const viewer = { data: { viewer: { login: 'lockstep[bot]' }, repository: { id: 'R', nameWithOwner: 'o/r' } } }
  const comment = (number: number, login: string | null, body = 'text MARK') => ({
    id: number,
    body,
    user: login === null ? null : { login },
  })
  const others = (count: number) => Array.from({ length: count }, (_, at) => comment(at + 1000, 'x', 'text'))
  const kept = async (pages: readonly (readonly object[])[], body = 'new MARK') => {
    const { forge, sent } = forgeOf(({ path, method }) => {
      if (path === '/graphql') return { body: viewer }
      if (method !== 'GET') return { body: { id: 1 } }
      return { body: pages[Number(/[?&]page=(\d+)/.exec(path)?.[1]) - 1] ?? [] }
    })
    await forge.keepComment(7, 'MARK', body)
    return sent.flatMap(({ method, path }) =>
      path === '/graphql' ? [] : [method === 'GET' ? 'GET' : `${method} ${path}`],
    )
  }
  const written = 'POST /repos/o/r/issues/7/comments'
  test.each<readonly [string, readonly (readonly object[])[], readonly string[]]>([
    ['is written where there is none', [[]], ['GET', written]],
    ['is changed where it differs', [[comment(1, 'lockstep')]], ['GET', 'PATCH /repos/o/r/issues/comments/1']],
    ['is left where it does not', [[comment(1, 'Lockstep[bot]', 'new MARK')]], ['GET']],
    ['is nobody else’s', [[comment(1, 'stranger'), comment(2, null)]], ['GET', written]],
    [
      'is that of ours among others',
      [[comment(1, 'stranger'), comment(2, 'lockstep')]],
      ['GET', 'PATCH /repos/o/r/issues/comments/2'],
    ],
    ['has the mark', [[comment(1, 'lockstep', 'text')]], ['GET', written]],
    [
      'may be on a later page',
      [others(100), [comment(1, 'lockstep')]],
      ['GET', 'GET', 'PATCH /repos/o/r/issues/comments/1'],
    ],
    ['is not looked for behind a page that is not full', [others(99), [comment(1, 'lockstep')]], ['GET', written]],
    [
      'is not looked for behind five pages',
      [...Array.from({ length: 5 }, () => others(100)), [comment(1, 'lockstep')]],
      ['GET', 'GET', 'GET', 'GET', 'GET', written],
    ],
  ])('%s', async (_, pages, requests) => expect(await kept(pages)).toEqual(requests))
})

test('a status that is none that we know is an error', async () => {
  const { forge } = forgeOf(() => ({
    body: {
      statuses: ['success', 'pending', 'failure', 'error', 'odd'].map((state) => ({
        context: state,
        state,
        description: null,
      })),
    },
  }))
  expect((await forge.statuses(id)).map(({ state }) => state)).toEqual([
    'success',
    'pending',
    'failure',
    'error',
    'error',
  ])
})

describe('a milestone', () => {
  const set = async (title: string, nodes: readonly object[]) => {
    const { forge, sent } = forgeOf(({ path }) =>
      path === '/graphql' ? { body: { data: { repository: { milestones: { nodes } } } } } : {},
    )
    return [await forge.setMilestone(7, title), sent.find(({ method }) => method === 'PATCH')?.body ?? null]
  }
  const nodes = [
    { title: 'other', number: 1 },
    { title: '12', number: 5 },
    { title: 'v1', number: 3 },
  ]
  test.each([
    ['v1', null, { milestone: 3 }],
    ['12', null, { milestone: 5 }],
    ['13', null, { milestone: 13 }],
    ['0', 'the repository has no open milestone 0', null],
    ['v2', 'the repository has no open milestone v2', null],
  ])('named %s', async (title, said, body) => expect(await set(title, nodes)).toEqual([said, body]))
})

describe('two commits', () => {
  const compared = async (files: readonly object[] | undefined) => {
    const { forge } = forgeOf(() => ({
      body: { merge_base_commit: { sha: id }, behind_by: 2, commits: [], files },
    }))
    return forge.compare('main', 'next')
  }
  test('differ in files by their new and their previous names', async () => {
    const files = [{ filename: 'a' }, { filename: 'b', previous_filename: 'c' }]
    expect(await compared(files)).toEqual({ mergeBase: id, behind: 2, ahead: [], paths: ['a', 'b', 'c'] })
    expect((await compared(undefined)).paths).toEqual([])
    const many = (count: number) => Array.from({ length: count }, (_, at) => ({ filename: `f${at}` }))
    expect([(await compared(many(299))).paths?.length, (await compared(many(300))).paths]).toEqual([299, null])
  })
})

describe('the files of a pull request', () => {
  test('are read page by page, three at most', async () => {
    const pages = async (...counts: readonly number[]) => {
      const { forge, sent } = forgeOf((_, index) => ({
        body: Array.from({ length: counts[index] ?? 0 }, (__, at) => ({ filename: `f${at}` })),
      }))
      return [(await forge.pullRequestFiles(7)).length, sent.length]
    }
    expect(await pages(99, 5)).toEqual([99, 1])
    expect(await pages(100, 5)).toEqual([105, 2])
    expect(await pages(100, 100, 100, 5)).toEqual([300, 3])
  })
})

describe('a repository', () => {
  const facts = { id: 'R', nameWithOwner: 'o/renamed', url: 'u', defaultBranchRef: { name: 'main' } }
  const read = (data: unknown, errors: readonly object[] = []) =>
    forgeOf(() => ({ body: { data, errors } })).forge.repository(null)
  test.each([
    ['github-actions[bot]', { login: 'github-actions', kind: 'actions' }],
    ['lockstep[bot]', { login: 'lockstep', kind: 'app' }],
    ['me', { login: 'me', kind: 'user' }],
  ])('%s asks', async (login, viewer) =>
    expect((await read({ viewer: { login }, repository: facts })).viewer).toEqual(viewer),
  )
  test('knows logins by their letters alone', () => {
    expect(sameLogin('Lockstep[bot]', 'lockstep')).toBe(true)
    expect(sameLogin('lockstep', 'other')).toBe(false)
  })
  test('is what it is', async () => {
    const said = { isPrivate: true, isFork: true, isArchived: true, autoMergeAllowed: true, mergeQueue: {} }
    expect(await read({ repository: { ...facts, ...said } })).toMatchObject({
      fullName: 'o/renamed',
      private: true,
      fork: true,
      archived: true,
      autoMergeAllowed: true,
      mergeQueue: true,
      base: null,
    })
    expect(await read({ repository: facts })).toMatchObject({ private: false, fork: false, mergeQueue: false })
  })
  test('that is not there, or not said to be, is an error', async () => {
    const gone = read({ repository: null }, [{ type: 'NOT_FOUND', message: 'gone' }])
    await expect(gone).rejects.toMatchObject({ code: 'forge-denied' })
    await expect(read({ repository: null })).rejects.toMatchObject({ code: 'forge-answer' })
    await expect(read({ repository: { ...facts, id: null } })).rejects.toMatchObject({ code: 'forge-answer' })
    await expect(read({}, [{ type: 'ODD', message: 'why' }])).rejects.toThrow('(ODD: why)')
    await expect(read({}, [])).rejects.toThrow('it is empty')
  })
  test.each([
    ['FORBIDDEN', 'forge-denied'],
    ['INSUFFICIENT_SCOPES', 'forge-denied'],
    ['RATE_LIMIT', 'forge-unreachable'],
  ])('an error of %s is %s', async (type, code) =>
    expect(await read({ repository: facts }, [{ type, message: 'no' }]).catch((error: unknown) => error)).toMatchObject(
      { code },
    ),
  )
})

describe('a pull request that is not opened', () => {
  const opening = async (status: number, repository: object) => {
    const { forge } = forgeOf(({ path, method }) => {
      if (path === '/graphql')
        return { body: { data: { viewer: { login: 'me' }, repository: { id: 'R', nameWithOwner: 'o/r' } } } }
      return method === 'POST' ? { status, body: { message: 'no' } } : { body: repository }
    })
    return forge.openPullRequest({ head: 'h', base: 'main', title: 't', body: 'b', draft: 'no' }).then(
      ({ kind }) => kind,
      (error: unknown) => (error instanceof LockstepError ? error.message : error),
    )
  }
  const off = { has_pull_requests: false }
  test.each([403, 404, 410])('by %i is so because they are switched off, where they are', async (status) => {
    expect(await opening(status, off)).toMatch(/^o\/r has pull requests switched off/)
    expect(await opening(status, { has_pull_requests: true })).not.toMatch(/switched off/)
    expect(await opening(status, {})).not.toMatch(/switched off/)
  })
  test('by 400 has another cause', async () => expect(await opening(400, off)).toMatch(/\(400: no\)/))
})

describe('an organisation', () => {
  const of = (answer: (sent: Sent) => Scripted) => {
    const { options, sent } = scriptedGithub(answer)
    return { sent, organisation: openOrganisation('Home', options) }
  }
  const listed = (login: string, name: string) => ({ name, owner: { login }, archived: false, fork: true })
  test('has the repositories of its own, page by page', async () => {
    const first = Array.from({ length: 100 }, (_, at) => listed(at === 0 ? 'other' : 'home', `r${at}`))
    const { organisation, sent } = of(({ path }) => ({
      body: { repositories: /[?&]page=1(?:&|$)/.test(path) ? first : [listed('HOME', 'last')] },
    }))
    const found = await organisation.repositories()
    expect(found).toHaveLength(100)
    expect(found.at(-1)).toEqual({ name: 'last', archived: false, fork: true })
    expect([sent.length, organisation.requests]).toEqual([2, 2])
  })
  test('is searched', async () => {
    const { organisation } = of(() => ({
      body: { total_count: 3, incomplete_results: true, items: [{ path: 'a', repository: { name: 'r' } }] },
    }))
    expect(await organisation.search('q', 1)).toEqual({
      total: 3,
      incomplete: true,
      hits: [{ repository: 'r', path: 'a' }],
    })
  })
  test.each<readonly [string, Scripted, string | null]>([
    ['a file', { body: { type: 'file', encoding: 'base64', content: 'aGk=' } }, 'hi'],
    ['one too large', { body: { type: 'file', encoding: 'none', content: '' } }, null],
    ['a folder', { body: [{ type: 'file' }] }, null],
    ['a link', { body: { type: 'symlink', encoding: 'base64', content: 'aGk=' } }, null],
    ['nothing', { status: 404, body: { message: 'Not Found' } }, null],
  ])('has %s', async (_, answer, text) => {
    const bytes = await of(() => answer).organisation.file('r', 'a')
    expect(bytes && Buffer.from(bytes).toString()).toBe(text)
  })
})
