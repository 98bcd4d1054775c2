import { describe, expect, it } from 'vitest'
import { LockstepError } from '../../../src/model/failure.js'
import { valueAt } from '../../../src/model/json.js'
import { openForge } from '../../../src/world/forge/github/github.js'
import { containing } from '../../support/containing.js'
import { scriptedGithub, type Scripted } from '../../support/scripted-github.js'

const id = 'a'.repeat(40)

const made: Scripted = {
  body: {
    number: 7,
    node_id: 'PR_7',
    html_url: 'https://x/pull/7',
    title: 't',
    body: null,
    draft: true,
    head: { ref: 'next', sha: id },
    base: { ref: 'main' },
    user: { login: 'me' },
    created_at: '2026-07-01T00:00:00Z',
  },
}
const refused = (status: number, message: string): Scripted => ({ status, body: { message } })
const lost = new Error('cut')
const noDrafts = refused(422, 'Draft pull requests are not supported in this repository.')
const other = refused(422, 'Validation Failed')
const seen = { id: 'PR_3', number: 3, headRefName: 'next', baseRefName: 'main', isCrossRepository: false }

interface Server {
  /** Its answers to the openings, one after another. */
  readonly opens: readonly (Scripted | Error)[]
  /** The readings of pull requests that show one, counted from 1. */
  readonly shows?: readonly number[]
  readonly draft?: 'no' | 'wish' | 'must'
  /** The base of the one that is shown. */
  readonly base?: string
}

/** What came of an opening, and what was sent for it. */
async function opening({ opens, shows = [], draft = 'no', base = 'main' }: Server) {
  const posts: unknown[] = []
  let readings = 0
  const { options, slept } = scriptedGithub(
    ({ method, path, body }) => {
      if (path.endsWith('/pulls')) return opens[posts.push(body) - 1] ?? made
      if (path !== '/graphql') return { body: { has_pull_requests: true } }
      if (/query Repository/.test(JSON.stringify(body)))
        return {
          body: { data: { viewer: { login: 'me' }, repository: { id: 'R', nameWithOwner: 'o/r', url: 'https://x' } } },
        }
      const nodes = shows.includes(++readings) && method === 'POST' ? [{ ...seen, baseRefName: base }] : []
      return { body: { data: { repository: { open0: { nodes }, closed0: { nodes: [] } } } } }
    },
    { pace: 50 },
  )
  const forge = openForge(options)
  const wanted = { head: 'next', base: 'main', title: 't', body: 'b', draft }
  const outcome = await forge.openPullRequest(wanted).catch((error: unknown) => {
    if (error instanceof LockstepError) return error.message
    throw error
  })
  return { outcome, posts: posts.length, readings, drafts: posts.map((body) => valueAt(body, ['draft'])), slept, forge }
}

describe('a pull request is opened', () => {
  it('as it was asked for', async () => {
    expect(await opening({ opens: [made] })).toMatchObject({
      outcome: {
        kind: 'opened',
        draftRefused: false,
        pullRequest: {
          number: 7,
          url: 'https://x/pull/7',
          body: '',
          state: 'open',
          draft: true,
          headBranch: 'next',
          headCommit: id,
          baseBranch: 'main',
          sameRepository: true,
          ours: true,
          author: 'me',
          queued: false,
          autoMerge: false,
          approved: false,
          mergeable: null,
          labels: [],
          closedAt: null,
        },
      },
      posts: 1,
      drafts: [false],
      readings: 0,
    })
  })
  it.each(['wish', 'must'] as const)('as a draft where that is a %s', async (draft) => {
    expect(await opening({ opens: [], draft })).toMatchObject({ drafts: [true] })
  })
  it('and needs no reading to be written to', async () => {
    const { forge } = await opening({ opens: [] })
    const before = forge.requests
    await forge.setDraft(7, false)
    expect(forge.requests - before).toBe(1)
  })
})

describe('an answer that was lost', () => {
  it.each<Server & { readonly then: string; readonly kind: string; readonly posts: number; readonly readings: number }>(
    [
      { then: 'it is there', opens: [lost], shows: [1], kind: 'exists', posts: 1, readings: 1 },
      {
        then: 'it is there after a 500',
        opens: [refused(500, 'no')],
        shows: [1],
        kind: 'exists',
        posts: 1,
        readings: 1,
      },
      { then: 'it is not', opens: [lost], kind: 'opened', posts: 2, readings: 1 },
      {
        then: 'one against another base is',
        opens: [lost],
        shows: [1],
        base: 'v1',
        kind: 'opened',
        posts: 2,
        readings: 1,
      },
      { then: 'it is there at last', opens: [lost, lost, lost], shows: [3], kind: 'exists', posts: 3, readings: 3 },
    ],
  )('is looked for: $then', async ({ kind, posts, readings, ...server }) => {
    expect(await opening(server)).toMatchObject({ outcome: { kind }, posts, readings })
  })
  it('is an error where it is lost three times', async () => {
    expect(await opening({ opens: [lost, lost, lost] })).toMatchObject({
      outcome: containing('could not be reached to write the pull request'),
      posts: 3,
      readings: 3,
    })
  })
})

describe('a refusal by 422', () => {
  it.each<
    Server & { readonly where: string; readonly outcome: object; readonly posts: number; readonly readings: number }
  >([
    { where: 'one is there', opens: [other], shows: [1], outcome: { kind: 'exists' }, posts: 1, readings: 1 },
    {
      where: 'one is there a moment later',
      opens: [other],
      shows: [3],
      outcome: { kind: 'exists' },
      posts: 1,
      readings: 3,
    },
    {
      where: 'a draft is a must that is not had',
      opens: [noDrafts],
      draft: 'must',
      outcome: { kind: 'no-drafts' },
      posts: 1,
      readings: 1,
    },
    {
      where: 'a draft is a wish that is not had',
      opens: [noDrafts, made],
      draft: 'wish',
      outcome: { kind: 'opened', draftRefused: true },
      posts: 2,
      readings: 1,
    },
    {
      where: 'nor one that is ready is had, and one is there',
      opens: [noDrafts, other],
      draft: 'wish',
      shows: [2],
      outcome: { kind: 'exists' },
      posts: 2,
      readings: 2,
    },
    {
      where: 'the second is not permitted',
      opens: [noDrafts, refused(403, 'GitHub Actions is not permitted to create or approve pull requests.')],
      draft: 'wish',
      outcome: { kind: 'not-permitted', compareUrl: 'https://x/compare/main...next?expand=1' },
      posts: 2,
      readings: 1,
    },
  ])('where $where', async ({ outcome, posts, readings, ...server }) => {
    expect(await opening(server)).toMatchObject({ outcome, posts, readings })
  })
  it.each<Server & { readonly of: string; readonly posts: number; readonly slept: readonly number[] }>([
    { of: 'one that is ready', opens: [other], posts: 1, slept: [50, 100] },
    { of: 'a draft that must be one', opens: [other], draft: 'must', posts: 1, slept: [50, 100] },
    { of: 'a draft that may be none', opens: [noDrafts, other], draft: 'wish', posts: 2, slept: [50, 50, 100] },
  ])('is an error where there is none after three readings: $of', async ({ posts, slept, ...server }) => {
    expect(await opening(server)).toMatchObject({
      outcome: containing('did not write the pull request'),
      posts,
      readings: 3,
      slept,
    })
  })
})

it('a refusal by another 403 is no setting of the repository', async () => {
  expect((await opening({ opens: [refused(403, 'Resource not accessible')] })).outcome).toContain(
    'GitHub refused to write the pull request (403: Resource not accessible)',
  )
})
