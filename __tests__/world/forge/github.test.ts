import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appToken } from '../../../embedded/github/index.js'
import type { Forge } from '../../../src/model/forge.js'
import { forgeHistory } from '../../../src/world/forge/github/history.js'
import { expectWritable } from '../../../src/world/forge/github/repository.js'
import { containing } from '../../support/containing.js'
import { branch, startProposing, type Proposing } from '../../support/proposing.js'

/** Every method on a server that does what GitHub does. */
let home: Proposing
let forge: Forge
beforeEach(async () => {
  home = await startProposing()
  home.github.grant(
    'ghs_app',
    appToken('lockstep', { contents: 'write', pull_requests: 'write', issues: 'write', statuses: 'read' }),
  )
  forge = home.forge('ghs_app')
})
afterEach(() => home.close())

const git = (...args: readonly string[]): string => home.github.git(...args)
const requests = (method: string, path: RegExp) =>
  home.github.ledger.filter((entry) => entry.method === method && path.test(entry.path)).length

/** Opens a pull request of a new branch, as the forge does. */
async function opened(files: Readonly<Record<string, string>> = { 'pin.yaml': 'tag: 0.57.0\n' }) {
  const head = home.github.people.commit(branch, files)
  const opening = await forge.openPullRequest({ head: branch, base: 'main', title: 't', body: 'b', draft: 'no' })
  if (opening.kind !== 'opened') throw new Error(`it is ${opening.kind}`)
  return { head, pullRequest: opening.pullRequest }
}

describe('the repository', () => {
  it('is read with who asks and where its base is', async () => {
    const read = await forge.repository(null)
    expect(read).toMatchObject({
      fullName: 'example/home-kubernetes',
      defaultBranch: 'main',
      private: false,
      fork: false,
      archived: false,
      mergeQueue: false,
      viewer: { login: 'lockstep', kind: 'app' },
      base: { branch: 'main', commit: git('rev-parse', 'main'), tree: git('rev-parse', 'main^{tree}') },
    })
    expect(read.recentMessages).toHaveLength(1)
    home.github.people.commit('next', { 'a.txt': 'x' })
    expect((await forge.repository('next')).base).toMatchObject({ branch: 'next', commit: git('rev-parse', 'next') })
    expect((await forge.repository('gone')).base).toBeNull()
  })

  it('that is archived is not written to', async () => {
    home.github.repository.archived = true
    const read = await forge.repository(null)
    expect(() => expectWritable(read)).toThrow('is archived, so nothing can be written to it')
    expect(() => expectWritable({ ...read, archived: false })).not.toThrow()
  })
})

describe('commits', () => {
  it('are read, listed and compared', async () => {
    const base = git('rev-parse', 'main')
    const head = home.github.people.commit(
      'topic',
      { 'a.txt': 'x', 'pin.yaml': 'tag: 0.57.0\n' },
      { message: 'feat: a' },
    )
    expect(await forge.commit(head)).toMatchObject({
      id: head,
      parents: [base],
      message: containing('feat: a'),
      tree: git('rev-parse', 'topic^{tree}'),
    })
    expect(await forge.commit('0'.repeat(40))).toBeNull()
    expect((await forge.log('topic', { limit: 5 })).map(({ id }) => id)).toEqual([head, base])
    expect((await forge.log('topic', { limit: 1 })).map(({ id }) => id)).toEqual([head])
    expect((await forge.log('topic', { limit: 5, path: 'a.txt' })).map(({ id }) => id)).toEqual([head])
    home.github.people.commit('main', { 'b.txt': 'x' })
    const compared = await forge.compare('main', head)
    expect(compared).toMatchObject({ mergeBase: base, behind: 1, ahead: [{ id: head }] })
    expect([...(compared.paths ?? [])].sort()).toEqual(['a.txt', 'pin.yaml'])
    expect(await forge.compare('main', '0'.repeat(40))).toEqual({ mergeBase: null, behind: 0, ahead: [], paths: null })
  })

  it('hold files, links and programs', async () => {
    const tree = await forge.writeTree(git('rev-parse', 'main^{tree}'), [
      { path: 'run.sh', mode: '100755', bytes: Buffer.from('#!/bin/sh\n') },
      { path: 'link', mode: '120000', bytes: Buffer.from('pin.yaml') },
      { path: 'bytes', mode: '100644', bytes: Buffer.from([0, 255, 1]) },
      { path: 'nul', mode: '100644', bytes: Buffer.from('a\0b') },
      { path: 'long', mode: '100644', bytes: Buffer.alloc(100_001, 120) },
    ])
    expect(requests('POST', /git\/blobs/)).toBe(3)
    const found = await forge.tree(tree)
    expect(found.map(({ path, mode }) => `${mode} ${path}`).sort()).toEqual([
      '100644 bytes',
      '100644 long',
      '100644 nul',
      '100644 pin.yaml',
      '100755 run.sh',
      '120000 link',
    ])
    const blobOf = (path: string) => found.find((one) => one.path === path)?.blob ?? ''
    expect([...((await forge.blob(blobOf('bytes'))) ?? [])]).toEqual([0, 255, 1])
    expect(await forge.blob('0'.repeat(40))).toBeNull()
    const again = requests('GET', /git\/blobs/)
    await forge.blob(blobOf('bytes'))
    expect(requests('GET', /git\/blobs/)).toBe(again)
    const { id, verified } = await forge.writeCommit({
      message: 'feat: x\n',
      tree,
      parents: [git('rev-parse', 'main')],
    })
    expect(verified).toBe(true)
    expect(git('rev-parse', `${id}^`)).toBe(git('rev-parse', 'main'))
    const [blobs] = await forge.blobsAt([id], ['run.sh', 'link', 'gone'])
    expect(blobs).toEqual([{ mode: '100755', blob: blobOf('run.sh') }, { mode: '120000', blob: blobOf('link') }, null])
  })

  it('lose files', async () => {
    const base = git('rev-parse', 'main^{tree}')
    const gone = await forge.writeTree(base, [
      { path: 'pin.yaml', mode: '100644', bytes: null },
      { path: 'a', mode: '100644', bytes: Buffer.from('x') },
    ])
    expect((await forge.tree(gone)).map(({ path }) => path)).toEqual(['a'])
  })
})

describe('the history through the forge', () => {
  it('is that of a folder, by revisions as a clone names them', async () => {
    const first = git('rev-parse', 'main')
    const second = home.github.people.commit('main', { 'apps/a.yaml': 'x', 'apps/b.yaml': 'yy', 'other.yaml': 'z' })
    const history = forgeHistory(forge, 'apps/')
    for (const revision of ['main', 'origin/main', 'refs/heads/main', 'refs/remotes/origin/main', second])
      expect((await history.resolve(revision))?.id).toBe(second)
    expect(await history.resolve('gone')).toBeNull()
    expect(await history.mergeBase('main', first)).toBe(first)
    expect(await history.mergeBase('main', 'gone')).toBeNull()
    expect((await history.log('main', { limit: 5 })).map(({ id }) => id)).toEqual([second, first])
    expect((await history.log('main', { paths: ['a.yaml', 'b.yaml'], limit: 5 })).map(({ id }) => id)).toEqual([second])
    const tree = history.at(second)
    expect((await tree.list()).map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml'])
    const text = async (path: string, limit?: number) =>
      Buffer.from((await tree.read(path, limit)) ?? 'none').toString()
    expect([await text('b.yaml'), await text('b.yaml', 2), await text('b.yaml', 1), await text('gone')]).toEqual([
      'yy',
      'yy',
      'none',
      'none',
    ])
  })
})

describe('a branch', () => {
  it('is made, moved and deleted where it is expected', async () => {
    const base = git('rev-parse', 'main')
    const next = home.github.people.commit('next', { 'a.txt': 'x' })
    expect(await forge.branchHead(branch)).toBeNull()
    expect(await forge.moveBranch(branch, null, base)).toEqual({ kind: 'moved', unguarded: false })
    expect(await forge.branchHead(branch)).toBe(base)
    expect(await forge.moveBranch(branch, next, base)).toEqual({ kind: 'moved', unguarded: false })
    expect(await forge.moveBranch(branch, null, next)).toEqual({ kind: 'stale', head: base })
    expect(await forge.moveBranch(branch, base, next)).toEqual({ kind: 'moved', unguarded: false })
    expect(await forge.moveBranch(branch, next, null)).toEqual({ kind: 'moved', unguarded: false })
    expect(await forge.branchHead(branch)).toBeNull()
  })
})

describe('proposals', () => {
  it('are a branch and its pull requests, the open and the closed', async () => {
    const { head, pullRequest } = await opened()
    expect(pullRequest).toMatchObject({
      number: 1,
      title: 't',
      body: 'b',
      draft: false,
      headCommit: head,
      baseBranch: 'main',
      ours: true,
      author: 'lockstep[bot]',
    })
    const states = await forge.proposals([branch, 'none'])
    expect(states.get('none')).toEqual({ branch: null, open: [], closed: [] })
    expect(states.get(branch)).toMatchObject({
      branch: { name: branch, head, parents: [git('rev-parse', 'main')], message: containing('chore') },
      open: [
        {
          number: 1,
          state: 'open',
          ours: true,
          approved: false,
          autoMerge: false,
          queued: false,
          mergeable: true,
          headCommit: head,
        },
      ],
      closed: [],
    })
    home.github.people.close(1)
    expect((await forge.proposals([branch])).get(branch)).toMatchObject({
      open: [],
      closed: [{ number: 1, state: 'closed', mergeCommit: null }],
    })
  })

  it('tell whose, how far and of which repository a pull request is', async () => {
    await opened()
    home.github.people.review(1, 'APPROVED')
    home.github.people.fork('stranger')
    const open = async (as = forge) => (await as.proposals([branch])).get(branch)?.open[0]
    home.github.repository.reviewRequired = true
    expect(await open()).toMatchObject({ approved: true })
    expect(await open(home.forge())).toMatchObject({ ours: false, sameRepository: true })
    home.github.people.commit('main', { 'pin.yaml': 'tag: 0.0.1\n' })
    expect(await open()).toMatchObject({ mergeable: false })
    home.github.people.commit(branch, { 'pin.yaml': 'tag: 0.0.1\n' })
    const merged = home.github.people.merge(1)
    expect((await forge.proposals([branch])).get(branch)?.closed).toMatchObject([
      { state: 'merged', mergeCommit: merged },
    ])
  })

  it('of others are listed with the files that they change', async () => {
    home.github.people.commit('theirs', { 'pin.yaml': 'x\n' })
    home.github.people.open('theirs', { author: 'renovate' })
    expect(await forge.openPullRequests('main')).toMatchObject([
      { number: 1, ours: false, author: 'renovate', headBranch: 'theirs', sameRepository: true, paths: ['pin.yaml'] },
    ])
    expect(await forge.openPullRequests('next')).toEqual([])
  })
})

describe('a pull request', () => {
  it('that is open already is given', async () => {
    await opened()
    expect(
      await forge.openPullRequest({ head: branch, base: 'main', title: 't', body: 'b', draft: 'no' }),
    ).toMatchObject({ kind: 'exists', pullRequest: { number: 1 } })
  })

  it('may be forbidden to Actions, or switched off', async () => {
    home.github.people.commit(branch, { 'a.txt': 'x' })
    home.github.repository.actionsMayOpenPulls = false
    const wanted = { head: branch, base: 'main', title: 't', body: 'b', draft: 'no' } as const
    expect(await home.forge().openPullRequest(wanted)).toMatchObject({
      kind: 'not-permitted',
      compareUrl: containing(`/compare/main...${branch}?expand=1`),
    })
    home.github.repository.hasPulls = false
    await expect(forge.openPullRequest(wanted)).rejects.toMatchObject({
      code: 'forge-denied',
      message: containing('has pull requests switched off'),
    })
  })

  it('is changed, and says how it was found', async () => {
    await opened()
    expect(await forge.updatePullRequest(1, { title: 'new', body: 'text' })).toBe('open')
    expect(home.github.pulls[0]).toMatchObject({ title: 'new', body: 'text' })
    expect(await forge.updatePullRequest(1, { state: 'closed' })).toBe('closed')
    expect(home.github.pulls[0]?.state).toBe('closed')
  })

  it('becomes a draft, and ready, and auto-merge is armed for one head', async () => {
    const { head } = await opened()
    home.github.repository.autoMergeAllowed = true
    home.github.repository.reviewRequired = true
    const fresh = home.forge('ghs_app')
    expect(await fresh.setDraft(1, true)).toBeNull()
    expect(home.github.pulls[0]?.draft).toBe(true)
    expect(await fresh.setDraft(1, false)).toBeNull()
    expect(home.github.pulls[0]?.draft).toBe(false)
    expect(await forge.setAutoMerge(1, { method: 'squash', head: '0'.repeat(40) })).not.toBeNull()
    expect(await forge.setAutoMerge(1, { method: 'squash', head })).toBeNull()
    expect((await forge.proposals([branch])).get(branch)?.open[0]?.autoMerge).toBe(true)
    expect(await forge.setAutoMerge(1, null)).toBeNull()
    expect((await forge.proposals([branch])).get(branch)?.open[0]?.autoMerge).toBe(false)
  })

  it('has labels at its head, and none where there is no such number', async () => {
    const { head } = await opened()
    await forge.addLabels(1, ['flux'], true)
    expect(await forge.labelled(1)).toEqual({ head, labels: ['flux'] })
    expect(await forge.labelled(9)).toBeNull()
  })

  it('gets people and a milestone where those are there', async () => {
    await opened()
    home.github.repository.collaborators.add('me')
    home.github.repository.teams.add('us')
    expect(await forge.addAssignees(1, ['me'])).toBeNull()
    expect(await forge.requestReviewers(1, ['me'], ['example/us'])).toBeNull()
    expect(await forge.requestReviewers(1, ['stranger'], [])).toContain('a review by stranger could not be requested: ')
    expect(await forge.setMilestone(1, 'next')).toBe('the repository has no open milestone next')
    expect(await forge.setMilestone(1, '99')).toContain('the milestone 99 could not be set')
  })

  it('has files with hunks, and comments on their lines', async () => {
    const { head } = await opened()
    expect(await forge.pullRequestFiles(1)).toEqual([{ path: 'pin.yaml', patch: containing('+tag: 0.57.0') }])
    await forge.addLineComment(1, head, { path: 'pin.yaml', line: 1, body: 'here' })
    expect(await forge.lineComments(1)).toEqual([{ path: 'pin.yaml', line: 1, body: 'here' }])
  })

  it('has statuses at its commits', async () => {
    const { head } = await opened()
    home.github.people.status(head, 'kustomization/flux', 'failure')
    home.github.people.status(head, 'other', 'error')
    expect((await forge.statuses(head)).map(({ context, state }) => `${context} ${state}`).sort()).toEqual([
      'kustomization/flux failure',
      'other error',
    ])
  })
})

describe('an issue', () => {
  it('is found by its marker among our own, and changed', async () => {
    expect(await forge.findIssue('<!-- mark -->')).toBeNull()
    const issue = await forge.createIssue('Dashboard', 'text\n<!-- mark -->')
    expect(issue).toMatchObject({ number: 1, title: 'Dashboard', state: 'open' })
    expect(await forge.findIssue('<!-- mark -->')).toEqual(issue)
    expect(await home.forge().findIssue('<!-- mark -->')).toBeNull()
    await forge.updateIssue(1, { body: 'new\n<!-- mark -->', state: 'closed' })
    expect(await forge.findIssue('<!-- mark -->')).toMatchObject({ state: 'closed', body: 'new\n<!-- mark -->' })
  })
})
