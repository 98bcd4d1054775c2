import { describe, expect, it } from 'vitest'
import { valueAt } from '../../../src/model/json.js'
import { openForge } from '../../../src/world/forge/github/github.js'
import { scriptedGithub } from '../../support/scripted-github.js'

const forgeOf = (repository: (variables: unknown, index: number) => unknown) => {
  const { options, sent } = scriptedGithub(({ body }, index) => ({
    body: { data: { repository: repository(valueAt(body, ['variables']), index) } },
  }))
  return { sent, forge: openForge(options) }
}
const own = { id: 'PR', headRefName: 'next', isCrossRepository: false }
const pulls = (count: number, first = 1) => Array.from({ length: count }, (_, at) => ({ ...own, number: first + at }))

/** The state of the branch `next`, as the server shows its pull requests. */
async function stateOf(repository: object) {
  return (await forgeOf(() => repository).forge.proposals(['next'])).get('next')
}
const only = async (node: object) => (await stateOf({ open0: { nodes: [node] } }))?.open

describe('a pull request', () => {
  it('that says little has empty texts, and is nobody’s', async () => {
    expect(await only({ ...own, number: 1 })).toEqual([
      {
        number: 1,
        url: '',
        title: '',
        body: '',
        state: 'closed',
        draft: false,
        headBranch: 'next',
        headCommit: '',
        baseBranch: '',
        sameRepository: true,
        ours: false,
        author: '',
        queued: false,
        autoMerge: false,
        approved: false,
        mergeable: null,
        labels: [],
        mergeCommit: null,
        createdAt: '',
        closedAt: null,
      },
    ])
  })
  it('says all of what it is', async () => {
    const said = {
      ...{ url: 'u', title: 't', body: 'b', state: 'MERGED', isDraft: true, headRefOid: 'h', baseRefName: 'main' },
      ...{ viewerDidAuthor: true, author: { login: 'me' }, isInMergeQueue: true, autoMergeRequest: {} },
      ...{
        reviewDecision: 'APPROVED',
        mergeable: 'MERGEABLE',
        mergeCommit: { oid: 'm' },
        createdAt: 'c',
        closedAt: 'd',
      },
      labels: { nodes: [{ name: 'a' }, {}, { name: 'b' }] },
    }
    expect(await only({ ...own, number: 1, ...said })).toEqual([
      {
        ...{ number: 1, url: 'u', title: 't', body: 'b', state: 'merged', draft: true, headBranch: 'next' },
        ...{ headCommit: 'h', baseBranch: 'main', sameRepository: true, ours: true, author: 'me', queued: true },
        ...{ autoMerge: true, approved: true, mergeable: true, labels: ['a', 'b'], mergeCommit: 'm' },
        ...{ createdAt: 'c', closedAt: 'd' },
      },
    ])
  })
  it.each([
    { said: { state: 'OPEN' }, is: { state: 'open' } },
    { said: { state: 'CLOSED' }, is: { state: 'closed' } },
    { said: { mergeable: 'CONFLICTING' }, is: { mergeable: false } },
    { said: { mergeable: 'UNKNOWN' }, is: { mergeable: null } },
    { said: { reviewDecision: 'CHANGES_REQUESTED' }, is: { approved: false } },
  ])('of $said', async ({ said, is }) => expect(await only({ ...own, number: 1, ...said })).toMatchObject([is]))
  it.each([
    { of: 'a fork', node: { isCrossRepository: true } },
    { of: 'another branch', node: { headRefName: 'nextx' } },
    { of: 'no number', node: { number: null } },
    { of: 'no id', node: { id: null } },
  ])('of $of is not the proposal’s', async ({ node }) => expect(await only({ ...own, number: 1, ...node })).toEqual([]))
})

describe('a branch', () => {
  it('is there by its commit', async () => {
    const target = { oid: 'c', message: 'm', tree: { oid: 't' }, parents: { nodes: [{ oid: 'p' }, {}, { oid: 'q' }] } }
    expect((await stateOf({ ref0: { target } }))?.branch).toEqual({
      ...{ name: 'next', head: 'c', tree: 't', parents: ['p', 'q'], message: 'm' },
    })
    expect((await stateOf({ ref0: { target: { oid: 'c' } } }))?.branch).toEqual({
      ...{ name: 'next', head: 'c', tree: '', parents: [], message: '' },
    })
    expect((await stateOf({ ref0: null }))?.branch).toBeNull()
  })
  it('is asked for with nine others at once', async () => {
    const names = Array.from({ length: 21 }, (_, at) => `b${at}`)
    const { forge, sent } = forgeOf(() => ({}))
    expect([...(await forge.proposals(names)).keys()]).toEqual(names)
    expect(sent.map(({ body }) => valueAt(body, ['variables', 'b0']))).toEqual(['b0', 'b10', 'b20'])
    expect(sent.map(({ body }) => [valueAt(body, ['variables', 'b9']), valueAt(body, ['variables', 'b10'])])).toEqual([
      ['b9', undefined],
      ['b19', undefined],
      [undefined, undefined],
    ])
  })
  it('of a repository that is not shown is an error', async () => {
    await expect(forgeOf(() => 7).forge.proposals(['next'])).rejects.toMatchObject({ code: 'forge-answer' })
  })
})

describe('closed pull requests', () => {
  /** Asks for pages of so many pull requests; behind the last comes no other. */
  const paged = async (counts: readonly number[], further: object = {}) => {
    const { forge, sent } = forgeOf((_, index) => {
      const more = { hasNextPage: index + 1 < counts.length, endCursor: `after ${index}`, ...further }
      const page = { nodes: pulls(counts[index] ?? 0, 100 * index), pageInfo: more }
      return index === 0 ? { closed0: page } : { pullRequests: page }
    })
    const state = (await forge.proposals(['next'])).get('next')
    return [state?.closed.length, ...sent.slice(1).map(({ body }) => valueAt(body, ['variables', 'after']))]
  }
  it.each([
    { counts: [2], read: [2] },
    { counts: [9, 3], read: [12, 'after 0'] },
    { counts: [10, 3], read: [10] },
    { counts: [0, 0, 10, 1], read: [10, 'after 0', 'after 1'] },
    { counts: [0, 0, 0, 1, 1], read: [1, 'after 0', 'after 1', 'after 2'] },
  ])('are read until ten are there, four pages at most: $counts', async ({ counts, read }) => {
    expect(await paged(counts)).toEqual(read)
  })
  it('end where no page is said to follow', async () => {
    expect(await paged([1, 1], { endCursor: null })).toEqual([1])
    expect(await paged([1, 1], { hasNextPage: null })).toEqual([1])
  })
  it('are found to be written to', async () => {
    const { forge, sent } = forgeOf(() => ({ closed0: { nodes: pulls(1) } }))
    await forge.proposals(['next'])
    await forge.setAutoMerge(1, null)
    expect(sent.map(({ path }) => path)).toEqual(['/graphql', '/graphql'])
  })
})

describe('open pull requests of others', () => {
  const others = (...nodes: readonly object[]) =>
    forgeOf(() => ({ pullRequests: { nodes } })).forge.openPullRequests('main')
  it('are told with their files, unless there are too many', async () => {
    const files = { nodes: [{ path: 'a' }, {}, { path: 'b' }], pageInfo: { hasNextPage: false } }
    const said = { url: 'u', viewerDidAuthor: true, author: { login: 'me' }, headRefName: 'h', headRefOid: 'c' }
    expect(await others({ number: 1, ...said, isCrossRepository: false, files }, { number: 2 }, {})).toEqual([
      {
        ...{ number: 1, url: 'u', ours: true, author: 'me', headBranch: 'h', headCommit: 'c' },
        ...{ sameRepository: true, paths: ['a', 'b'] },
      },
      {
        ...{ number: 2, url: '', ours: false, author: '', headBranch: '', headCommit: '' },
        ...{ sameRepository: false, paths: null },
      },
    ])
  })
})
