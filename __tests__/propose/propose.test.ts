import { describe, expect, it } from 'vitest'
import { LockstepError } from '../../src/model/failure.js'
import type { OtherPullRequest } from '../../src/model/forge.js'
import { titleHash } from '../../src/propose/marker.js'
import { blobId } from '../../src/propose/plan.js'
import { stop } from '../../src/propose/stop.js'
import { containing } from '../support/containing.js'
import { branch, MemoryProposing, opened, type ProposingRun } from '../support/memory-proposing.js'

const digests = { 'ghcr.io/x:1': `sha256:${'a'.repeat(64)}` }
const byMachine = { settings: { autoMerge: true }, plan: { byHand: null } }
const byPerson = { settings: { autoMerge: true }, plan: { byHand: 'it is a major step' } }

describe('a release that is proposed', () => {
  it('is one commit on base, one branch and one pull request that remembers them', async () => {
    const home = new MemoryProposing()
    const base = home.forge.base().commit
    const { report, hold, warnings } = await home.run('0.57.0', { plan: { digests, crosses: ['2.8'] } })
    const head = home.head ?? ''
    expect({ report, hold, warnings }).toEqual({
      report: { number: 1, url: containing('/1'), operation: 'created', commit: head, verified: true },
      hold: null,
      warnings: [],
    })
    expect(home.forge.changes).toEqual([`commit ${head} on ${base}`, `move none → ${head}`, 'open ready'])
    expect((await home.forge.commit(head))?.message).toMatch(
      /^feat: x\n\nFlux-Lockstep-Set: default\nFlux-Lockstep-Target: 0\.57\.0\nFlux-Lockstep-Plan: \w+\n$/,
    )
    expect(home.marker()).toMatchObject({
      set: 'default',
      target: '0.57.0',
      head,
      base,
      digests,
      crosses: ['2.8'],
      closed: null,
      title: titleHash('Flux Operator 0.57.0'),
      pending: false,
    })
  })

  it('is left as it is by the next run, and written anew where it is another', async () => {
    const home = await opened()
    const first = home.head
    expect((await home.run('0.57.0')).report).toMatchObject({ operation: 'unchanged', commit: first })
    expect(home.forge.changes).toEqual([])
    expect((await home.run('0.58.0')).report).toMatchObject({ number: 1, operation: 'updated', commit: home.head })
    expect(home.forge.changes).toEqual([
      `commit ${home.head} on ${home.forge.base().commit}`,
      `move ${first} → ${home.head}`,
      'update title body',
    ])
    expect(home.forge.pull().title).toBe('Flux Operator 0.58.0')
    expect(home.marker()).toMatchObject({ target: '0.58.0', head: home.head })
  })

  it.each<[string, ProposingRun, string]>([
    ['ready', {}, 'open ready'],
    ['a draft where the settings wish one', { settings: { draft: true } }, 'open wish'],
    ['a draft where it has to be', { plan: { draft: true } }, 'open must'],
    ['a draft where both hold', { plan: { draft: true }, settings: { draft: true } }, 'open must'],
  ])('is %s', async (_name, run, entry) => {
    expect((await opened(run)).forge.changes).toContain(entry)
  })

  it('that an ended run left on its branch is opened, without another commit', async () => {
    const home = await opened()
    const head = home.head
    home.forge.pulls = []
    expect((await home.run('0.57.0')).report).toMatchObject({ operation: 'recovered', commit: head, verified: false })
    expect(home.forge.changes).toEqual(['open ready'])
  })
})

describe('what is added to a pull request', () => {
  it.each<[string, ProposingRun['settings'], string]>([
    ['labels', { labels: ['flux', 'bot'] }, 'labels flux bot'],
    ['labels that are made', { labels: ['flux'], createLabels: true }, 'labels flux made'],
    ['an assignee', { assignees: ['me'] }, 'assignees me'],
    ['a reviewer', { reviewers: ['me'] }, 'reviewers me'],
    ['a team', { teamReviewers: ['us'] }, 'reviewers us'],
    ['a milestone', { milestone: 'next' }, 'milestone next'],
  ])('%s: it alone and once, and the body says that it was', async (_name, settings = {}, entry) => {
    const home = await opened({ settings })
    expect(home.forge.changes.slice(2)).toEqual(['open ready', entry, 'update body'])
    expect(home.marker().pending).toBe(false)
    await home.run('0.57.0', { settings })
    expect(home.forge.changes).toEqual([])
    await home.run('0.58.0', { settings })
    expect(home.forge.changes).not.toContain(entry)
  })

  it('is a warning where it is refused, and not asked for again', async () => {
    const home = new MemoryProposing()
    home.forge.refusals.efforts.set('labels', 'there is no label "flux"')
    const settings = { labels: ['flux'], assignees: ['me'] }
    expect((await home.run('0.57.0', { settings })).warnings).toEqual(['there is no label "flux"'])
    expect((await home.run('0.57.0', { settings })).warnings).toEqual([])
  })

  it.each(['0.57.0', '0.58.0'])('is completed where a run ended before, with %s', async (target) => {
    const home = new MemoryProposing()
    const settings = { labels: ['flux'] }
    home.forge.meanwhile(/^labels/, () => {
      throw new Error('killed')
    })
    await expect(home.run('0.57.0', { settings })).rejects.toThrow('killed')
    expect(home.marker().pending).toBe(true)
    await home.run(target, { settings })
    expect(home.forge.changes.filter((entry) => entry === 'labels flux')).toHaveLength(1)
    expect(home.marker().pending).toBe(false)
  })

  it('is not added to one that a person closed meanwhile, whose text stays', async () => {
    const home = new MemoryProposing()
    let body = ''
    home.forge.meanwhile(/^update body/, () => {
      ;({ body } = home.forge.pull())
      home.forge.edit(1, { state: 'closed' })
    })
    expect((await home.run('0.57.0', { settings: { labels: ['flux'] } })).hold?.reason).toBe('declined')
    expect(home.forge.pull().body).toBe(body)
  })
})

describe('a title', () => {
  it('that a person wrote stays, and so it does at the release after', async () => {
    const home = await opened()
    home.forge.edit(1, { title: 'Mine' })
    for (const target of ['0.58.0', '0.58.1']) {
      await home.run(target)
      expect(home.forge.changes.at(-1)).toBe('update body')
      expect(home.forge.pull().title).toBe('Mine')
      expect(home.marker()).toMatchObject({ target, title: titleHash('') })
    }
  })

  it('of a run that kept no hash of it is written anew', async () => {
    const home = await opened()
    home.forge.edit(1, {
      title: 'old',
      body: home.forge.pull().body.replace(`"title":"${titleHash('Flux Operator 0.57.0')}"`, '"title":null'),
    })
    await home.run('0.58.0')
    expect(home.forge.pull().title).toBe('Flux Operator 0.58.0')
  })

  it('of a pull request without a marker is written anew, and nothing is added to it', async () => {
    const home = await opened()
    home.forge.edit(1, { title: 'old', body: 'text' })
    await home.run('0.58.0', { settings: { labels: ['flux'] } })
    expect(home.forge.pull().title).toBe('Flux Operator 0.58.0')
    expect(home.forge.changes).not.toContain('labels flux')
  })
})

describe('what the pull request remembers of a release', () => {
  const other = { 'ghcr.io/x:1': `sha256:${'b'.repeat(64)}` }

  it('stays of the first day for the same release, and is new for another', async () => {
    const home = await opened({ plan: { digests } })
    await home.run('0.57.0', { plan: { digests: other }, force: true })
    expect(home.marker().digests).toEqual(digests)
    await home.run('0.58.0', { plan: { digests: other } })
    expect(home.marker().digests).toEqual(other)
  })

  it.each([
    ['says so where it has changed since', true, 'Moved.', ['update body']],
    ['and nothing where it has not', false, 'Moved.', []],
    ['nor where the body says it already', true, 'The release.', []],
  ])('%s', async (_name, isOutdated, text, log) => {
    const home = await opened()
    const head = home.head
    const render = () => Promise.resolve({ title: '', body: text, commitMessage: '' })
    const outcome = await home.run('0.57.0', { plan: { render }, isOutdated })
    expect(outcome.report).toMatchObject({ operation: 'unchanged', commit: head })
    expect(home.forge.changes).toEqual(log)
    expect(home.forge.pull().body).toContain(log.length > 0 ? text : 'The release.')
    expect(home.marker().head).toBe(head)
  })

  it('is not said to one that a person merged meanwhile', async () => {
    const home = await opened()
    const { body } = home.forge.pull()
    home.forge.meanwhile(/^update body/, () => home.forge.edit(1, { state: 'merged' }))
    const render = () => Promise.resolve({ title: '', body: 'Moved.', commitMessage: '' })
    const { hold } = await home.run('0.57.0', { plan: { render }, isOutdated: true })
    expect(hold?.reason).toBe('reverted')
    expect(home.forge.pull().body).toBe(body)
  })
})

describe('auto-merge', () => {
  it.each<[string, ProposingRun, boolean]>([
    ['where the settings and the plan allow it', byMachine, true],
    ['not where a person has to judge', byPerson, false],
    ['not where nothing says that a machine may', { settings: { autoMerge: true } }, false],
    ['not without the setting', { plan: { byHand: null } }, false],
    ['not for a draft', { ...byMachine, plan: { ...byMachine.plan, draft: true } }, false],
    ['not where errors are introduced', { ...byMachine, plan: { ...byMachine.plan, blocked: true } }, false],
  ])('is armed %s, for the commit that was written', async (_name, run, expected) => {
    const home = await opened(run)
    const entry = `auto-merge squash ${home.head}`
    expect(home.forge.changes.filter((one) => one.startsWith('auto'))).toEqual(expected ? [entry] : [])
    expect(home.forge.pull().autoMerge).toBe(expected)
  })

  it('is a warning where GitHub refuses it', async () => {
    const home = new MemoryProposing()
    home.forge.refusals.efforts.set('auto-merge', 'it is not allowed here')
    expect((await home.run('0.57.0', byMachine)).warnings).toEqual([
      'auto-merge could not be armed: it is not allowed here',
    ])
  })

  it.each([
    ['not again for the same release, where a person took it off', '0.57.0', false],
    ['for the next release', '0.58.0', true],
  ])('is armed %s', async (_name, target, expected) => {
    const home = await opened(byMachine)
    home.forge.edit(1, { autoMerge: false })
    await home.run(target, { ...byMachine, force: true })
    expect(home.forge.pull().autoMerge).toBe(expected)
  })

  it('that is on is not armed again', async () => {
    const home = await opened(byMachine)
    await home.run('0.58.0', { ...byMachine, settings: { autoMerge: true, onApproved: 'update' } })
    expect(home.forge.changes.some((entry) => entry.startsWith('auto-merge'))).toBe(false)
  })

  const updating = { autoMerge: true, onApproved: 'update' } as const
  it.each<[string, string, ProposingRun, boolean]>([
    ['before another release that a person has to merge', '0.58.0', byPerson, true],
    ['before one of which nothing says that a machine may', '0.58.0', {}, true],
    ['not before one that a machine may merge', '0.58.0', byMachine, false],
    ['not for the same release', '0.57.0', { ...byPerson, force: true }, false],
  ])('is taken off %s', async (_name, target, run, expected) => {
    const home = await opened(byMachine)
    await home.run(target, { ...run, settings: updating })
    expect(home.forge.changes[0] === 'auto-merge off').toBe(expected)
    expect(home.forge.pull().autoMerge).toBe(!expected)
  })

  it('that GitHub keeps on keeps the branch where it is', async () => {
    const home = await opened(byMachine)
    const head = home.head
    home.forge.refusals.efforts.set('auto-merge', 'no')
    await expect(home.run('0.58.0', { ...byPerson, settings: updating })).rejects.toMatchObject({
      code: 'forge-answer',
      message: containing('Auto-merge of pull request #1 could not be taken off (no)'),
    })
    expect([home.head, home.forge.changes]).toEqual([head, ['auto-merge off']])
  })
})

describe('an update that introduces errors', () => {
  const blocked = { plan: { blocked: true } }
  it.each([
    ['the same release', '0.57.0'],
    ['another one', '0.58.0'],
  ])('puts an open pull request back to draft, with %s', async (_name, target) => {
    const home = await opened(byMachine)
    const { warnings } = await home.run(target, { ...blocked, settings: { onApproved: 'update' } })
    expect(home.forge.pull()).toMatchObject({ draft: true, autoMerge: false })
    expect(warnings).toEqual([])
    await home.run(target, blocked)
    expect(home.forge.changes).toEqual([])
  })

  it('warns of what GitHub refused', async () => {
    const home = await opened({ settings: { labels: ['a'] } })
    home.forge.refusals.efforts.set('draft', 'there are no drafts')
    expect((await home.run('0.57.0', blocked)).warnings).toEqual(['there are no drafts'])
  })
})

describe('a release that turned out bad', () => {
  const stopped = (home: MemoryProposing, target = '0.57.0') =>
    stop(home.forge, { branch, baseBranch: 'main', target }, 'It is not signed.')

  it('says so first in its draft, once, with auto-merge off', async () => {
    const home = await opened(byMachine)
    home.forge.changes.length = 0
    expect(await stopped(home)).toMatchObject({
      report: { number: 1, operation: 'updated', commit: null },
      warnings: [],
    })
    expect(home.forge.changes).toEqual(['update body', 'auto-merge off', 'draft true'])
    home.forge.changes.length = 0
    expect((await stopped(home))?.report.operation).toBe('unchanged')
    expect(home.forge.changes).toEqual([])
    expect(home.marker().target).toBe('0.57.0')
  })

  it('is another release than the one that is proposed: nothing is done', async () => {
    const home = await opened()
    home.forge.changes.length = 0
    expect(await stopped(home, '0.58.0')).toBeNull()
    expect(home.forge.changes).toEqual([])
    expect(await stopped(new MemoryProposing())).toBeNull()
  })

  it('tells what GitHub refused', async () => {
    const home = await opened(byMachine)
    home.forge.refusals.efforts.set('auto-merge', 'no').set('draft', 'there are no drafts')
    expect((await stopped(home))?.warnings).toEqual(['no', 'there are no drafts'])
  })
})

describe('a repository without drafts', () => {
  it('gets a ready pull request where a draft was a wish', async () => {
    const home = new MemoryProposing()
    home.forge.refusals.opening = { kind: 'opened', pullRequest: (await opened()).forge.pull(), draftRefused: true }
    expect((await home.run('0.57.0', { settings: { draft: true } })).warnings).toEqual([
      containing('this repository has no drafts, so that `draft` was passed over'),
    ])
  })

  it.each([
    ['gets nothing where it has to be one, and the branch is gone', null],
    ['and a branch that was there is where it was', 'older'],
  ])('%s', async (_name, older) => {
    const home = older === null ? new MemoryProposing() : await opened()
    const head = home.head
    home.forge.pulls = []
    home.forge.refusals.opening = { kind: 'no-drafts' }
    const outcome = await home.run('0.58.0', { plan: { draft: true } })
    expect(outcome).toEqual({
      report: null,
      hold: null,
      warnings: [containing('apply the patch of the report by hand')],
    })
    expect(home.head).toBe(head)
  })

  it('loses a branch that an ended run left', async () => {
    const home = await opened()
    home.forge.pulls = []
    home.forge.refusals.opening = { kind: 'no-drafts' }
    await home.run('0.57.0', { plan: { draft: true } })
    expect(home.head).toBeUndefined()
  })
})

describe('a pull request that may not be opened', () => {
  const denied = new LockstepError('forge-denied', 'the token lacks pull_requests: write')

  it('by Actions is left to a person, with the branch and the address', async () => {
    const home = new MemoryProposing()
    const compareUrl = 'https://github.com/o/r/compare/x'
    home.forge.refusals.opening = { kind: 'not-permitted', message: '', compareUrl }
    expect(await home.run('0.57.0')).toMatchObject({
      report: { number: null, operation: 'pushed', commit: home.head, verified: true },
      hold: { reason: 'forge', detail: containing(`or open ${compareUrl} by hand`) },
      warnings: [],
    })
    expect(home.head).toBeDefined()
  })

  it('by the token leaves no branch behind', async () => {
    const home = new MemoryProposing()
    home.forge.refusals.opening = denied
    await expect(home.run('0.57.0')).rejects.toBe(denied)
    expect(home.head).toBeUndefined()
  })

  it('by the token leaves a branch where it was before', async () => {
    const home = await opened()
    const head = home.head
    home.forge.pulls = []
    home.forge.refusals.opening = denied
    await expect(home.run('0.58.0')).rejects.toBe(denied)
    expect(home.head).toBe(head)
  })

  it('by the token says so where the branch cannot go back', async () => {
    const home = new MemoryProposing()
    home.forge.refusals.opening = denied
    home.forge.refusals.moves.push(null, { kind: 'stale', head: null })
    await expect(home.run('0.57.0')).rejects.toMatchObject({
      code: 'forge-denied',
      message: `${denied.message}; the branch ${branch} stays where it was moved to`,
    })
  })

  it.each([new LockstepError('forge-unreachable', 'x'), new Error('x')])(
    'for another reason is taken up by the next run: %s',
    async (error) => {
      const home = new MemoryProposing()
      home.forge.refusals.opening = error
      await expect(home.run('0.57.0')).rejects.toBe(error)
      home.forge.refusals.opening = null
      expect((await home.run('0.57.0')).report?.operation).toBe('recovered')
    },
  )
})

describe('a branch', () => {
  it('that somebody moved meanwhile is decided again, three times', async () => {
    const home = new MemoryProposing()
    const stale = { kind: 'stale', head: null } as const
    home.forge.refusals.moves.push(stale, stale)
    expect((await home.run('0.57.0')).report?.operation).toBe('created')
    const busy = new MemoryProposing()
    busy.forge.refusals.moves.push(stale, stale, stale)
    expect(await busy.run('0.57.0')).toEqual({
      report: null,
      hold: { reason: 'edited', detail: containing('somebody acted on it at the same time') },
      warnings: [],
    })
    expect(busy.head).toBeUndefined()
  })

  it('that a rule guards is not moved', async () => {
    const home = new MemoryProposing()
    home.forge.refusals.moves.push({ kind: 'refused', message: 'it is protected' })
    await expect(home.run('0.57.0')).rejects.toMatchObject({
      code: 'forge-answer',
      message: `The branch ${branch} was not moved: it is protected.`,
    })
  })

  it('that a server cannot compare and swap is moved with a warning', async () => {
    const home = new MemoryProposing()
    home.forge.refusals.moves.push({ kind: 'moved', unguarded: true })
    expect((await home.run('0.57.0')).warnings).toEqual([containing('this server cannot compare and swap a branch')])
  })

  it('is where it was a moment ago, or the proposal is decided again on what it is now', async () => {
    const home = await opened()
    const [state] = [...(await home.forge.proposals([branch])).values()]
    home.forge.push(branch, { 'mine.txt': 'mine' })
    const mine = home.head
    const outcome = await home.run('0.58.0', state ? { state } : {})
    expect(outcome.hold?.reason).toBe('edited')
    expect(home.head).toBe(mine)
  })

  it('is not read again where it was read a moment ago, and is where its move fails', async () => {
    const home = await opened()
    const none = { branch: null, open: [], closed: [] }
    expect((await home.run('0.57.0', { state: none })).report?.operation).toBe('unchanged')
    expect(home.forge.changes).toEqual([containing('commit'), containing('move none →')])
  })

  it.each<[string, (home: MemoryProposing) => void]>([
    ['was closed', ({ forge }) => forge.edit(1, { state: 'closed' })],
    ['was queued', ({ forge }) => forge.edit(1, { queued: true })],
    ['was committed to', ({ forge }) => void forge.push(branch, { 'mine.txt': 'mine' })],
  ])('is not moved below a pull request that %s while the commit was written', async (_name, act) => {
    const home = await opened()
    const head = home.head
    home.forge.meanwhile(/^commit/, () => act(home))
    await home.run('0.58.0')
    const [first = ''] = home.forge.changes
    expect(home.forge.changes).not.toContain(`move ${head} → ${first.split(' ')[1]}`)
  })

  it.each(['closed', 'merged'] as const)('goes back where a person left its pull request %s', async (state) => {
    const home = await opened()
    const { title, body } = home.forge.pull()
    const head = home.head
    home.forge.meanwhile(/^update title/, () => home.forge.edit(1, { state }))
    await home.run('0.58.0')
    expect(home.forge.pull()).toMatchObject({ title, body, state })
    expect(home.forge.changes.slice(0, 5)).toEqual([
      containing('commit'),
      containing(`move ${head} →`),
      'update title body',
      'update title body',
      containing(`→ ${head}`),
    ])
  })
})

describe('a proposal that rests', () => {
  it('says once in a comment that somebody else pushed', async () => {
    const home = await opened()
    home.forge.push(branch, { 'mine.txt': 'mine' })
    expect(await home.run('0.58.0')).toMatchObject({
      report: { number: 1, operation: 'none', commit: null },
      hold: { reason: 'edited', detail: containing(`${branch}: somebody else pushed`) },
    })
    expect(home.forge.changes).toEqual(['comment 1 marked'])
  })

  it('says in the body of an approved one that a newer release waits, once', async () => {
    const home = await opened()
    home.forge.edit(1, { approved: true })
    expect((await home.run('0.58.0')).hold?.reason).toBe('approved')
    expect(home.forge.changes).toEqual(['update body'])
    expect(home.forge.pull().body).toContain('**0.58.0** is out')
    await home.run('0.58.0')
    expect(home.forge.changes).toEqual([])
  })

  it('leaves the body of an approved one that was merged meanwhile', async () => {
    const home = await opened()
    home.forge.edit(1, { approved: true })
    const { body } = home.forge.pull()
    home.forge.meanwhile(/^update/, () => home.forge.edit(1, { state: 'merged' }))
    expect((await home.run('0.58.0')).report?.operation).toBe('created')
    expect(home.forge.pull().body).toBe(body)
  })

  it('says nothing to a pull request in the queue', async () => {
    const home = await opened()
    home.forge.edit(1, { queued: true })
    expect((await home.run('0.58.0')).hold?.reason).toBe('queued')
    expect(home.forge.changes).toEqual([])
  })
})

describe("another author's pull request", () => {
  const covering: OtherPullRequest = {
    number: 7,
    url: '',
    ours: false,
    author: 'renovate',
    headBranch: 'renovate/flux',
    headCommit: '',
    sameRepository: true,
    paths: ['pin.yaml'],
  }
  const proposedBeside = async (change: Partial<OtherPullRequest>, files: Readonly<Record<string, string>>) => {
    const home = new MemoryProposing()
    home.forge.push('theirs', files, { parents: [home.forge.base().commit] })
    const headCommit = home.forge.branches.get('theirs') ?? ''
    home.forge.others.push(
      { ...covering, headCommit: home.forge.base().commit },
      { ...covering, headCommit, ...change },
    )
    return await home.run('0.57.0')
  }
  const same = { 'pin.yaml': 'tag: 0.57.0\n' }

  it('that makes exactly these changes is left to its author', async () => {
    expect(await proposedBeside({}, same)).toMatchObject({
      report: null,
      hold: { reason: 'covered', detail: containing('#7 makes exactly these changes already') },
    })
  })

  it.each<[string, Partial<OtherPullRequest>, Readonly<Record<string, string>>]>([
    ['that changes more', { paths: ['pin.yaml', 'mine.txt'] }, same],
    ['that changes another file', { paths: ['mine.txt'] }, same],
    ['that changes nobody knows what', { paths: null }, same],
    ['that writes something else', {}, { 'pin.yaml': 'tag: 0.58.0\n' }],
    ['that is of our own', { ours: true }, same],
    ['that is of our branch', { headBranch: branch }, same],
  ])('%s is not in the way', async (_name, change, files) => {
    expect((await proposedBeside(change, files)).report?.operation).toBe('created')
  })

  it('that deletes what we write is not in the way, and one that deletes the same is', async () => {
    const home = new MemoryProposing()
    const tree = await home.forge.writeTree(home.forge.base().tree, [{ path: 'pin.yaml', mode: '100644', bytes: null }])
    const headCommit = home.forge.commitOf({ tree, parents: [home.forge.base().commit], message: 'x' })
    home.forge.others.push({ ...covering, headCommit })
    const files = [{ path: 'pin.yaml', mode: '100644', before: Buffer.from('tag: 0.56.0\n'), after: null }] as const
    expect((await home.run('0.57.0', { plan: { files } })).hold?.reason).toBe('covered')
    expect((await home.run('0.57.0')).report?.operation).toBe('created')
  })

  it('is not asked for where ours is open', async () => {
    const home = await opened()
    home.forge.others.push({ ...covering, headCommit: home.head ?? '' })
    const { listed } = home.forge
    expect((await home.run('0.57.0')).report?.operation).toBe('unchanged')
    expect(home.forge.listed).toBe(listed)
  })

  it('that makes one of two changes is not in the way', async () => {
    const home = new MemoryProposing()
    const files = ['pin.yaml', 'other.txt'].map((path) => {
      return { path, mode: '100644', before: Buffer.from('x\n'), after: Buffer.from('y\n') } as const
    })
    home.forge.push('theirs', { 'pin.yaml': 'y\n', 'other.txt': 'z\n' }, { parents: [home.forge.base().commit] })
    const headCommit = home.forge.branches.get('theirs') ?? ''
    home.forge.others.push({ ...covering, headCommit, paths: ['pin.yaml', 'other.txt'] })
    expect((await home.run('0.57.0', { plan: { files } })).report?.operation).toBe('created')
  })
})

describe('a proposal that is no longer needed', () => {
  it('is marked, closed, and its branch deleted, in this order', async () => {
    const home = await opened()
    const head = home.head
    expect((await home.run(null)).report).toMatchObject({ number: 1, operation: 'closed' })
    expect(home.forge.changes).toEqual(['update body', 'update closed', `move ${head} → none`])
    expect(home.marker().closed).toBe('obsolete')
    expect(home.head).toBeUndefined()
    expect((await home.run('0.57.0')).report?.operation).toBe('created')
  })

  it('stays merged, as a person left it meanwhile', async () => {
    const home = await opened()
    const { body } = home.forge.pull()
    home.forge.meanwhile(/^update body/, () => home.forge.edit(1, { state: 'merged' }))
    expect(await home.run(null)).toEqual({ report: null, hold: null, warnings: [] })
    expect(home.forge.pull()).toMatchObject({ state: 'merged', body })
    expect(home.head).toBeDefined()
  })

  it('without a marker is closed all the same', async () => {
    const home = await opened()
    home.forge.edit(1, { body: 'text' })
    expect((await home.run(null)).report?.operation).toBe('closed')
    expect(home.forge.pull()).toMatchObject({ state: 'closed', body: 'text' })
  })

  it('loses the branch that an ended run left', async () => {
    const home = await opened()
    const head = home.head ?? ''
    home.forge.meanwhile(/^move/, () => {
      throw new Error('killed')
    })
    await expect(home.run(null)).rejects.toThrow('killed')
    expect(await home.run(null)).toEqual({ report: null, hold: null, warnings: [] })
    expect([home.forge.changes, home.head]).toEqual([[`move ${head} → none`], undefined])
  })

  it('is nothing where nothing is there', async () => {
    const home = new MemoryProposing()
    expect(await home.run(null)).toEqual({ report: null, hold: null, warnings: [] })
    expect(home.forge.changes).toEqual([])
  })
})

it('a file has the id that git gives it', () => {
  expect(blobId(Buffer.from('x\n'))).toBe('587be6b4c3f93f93c489c0111bba5596147a26cb')
  expect(blobId(null)).toBe('')
})
