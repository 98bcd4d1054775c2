/**
 * @attack A person merges or closes the pull request while a run is under way, or puts it into the merge queue.
 * @end The state is read again before the branch moves and in every answer; what a person closed or merged is left as it was, and the step is decided again.
 * @attack The branch has an open pull request of another identity, by hand, or against another base.
 * @end With our marker it is taken over; without it, or against another base, nothing is written: `foreign-pull-request`.
 * @attack A person takes the pull request to another base, approves it, or writes into its title or body while the commit of an update is written; or merges it while it is stopped.
 * @end It is read once more before the branch moves, with what is written there: what a step is decided by decides it again, and what was written stays.
 * @attack A repository has no drafts.
 * @end What has to be a draft is not opened, and the branch goes back.
 * @attack The answer of a request that creates something is lost, or a run ends between opening and labelling, or between closing and deleting.
 * @end What may be there is looked for before it is created again; the next run completes the rest.
 * @attack A person rewrites title or body, puts the branch back to base, or writes the history of base anew.
 * @end What stands outside of our part stays, and each case has its row and its sentence.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appToken } from '../../embedded/github/index.js'
import { parseMarker } from '../../src/propose/marker.js'
import { stop } from '../../src/propose/stop.js'
import { branch, startProposing, type Proposing } from '../support/proposing.js'

let held: Proposing
beforeEach(async () => {
  held = await startProposing()
})
afterEach(() => held.close())

const head = (): string => held.github.git('rev-parse', branch)
const hasBranch = (): boolean => held.github.git('for-each-ref', `refs/heads/${branch}`) !== ''

describe('an open pull request of our branch', () => {
  it('of another identity is taken over where it carries our marker', async () => {
    const { github, run } = held
    await run('0.57.0')
    github.grant('ghs_app', appToken('lockstep'))
    const { report } = await run('0.58.0', { token: 'ghs_app' })
    expect(report).toMatchObject({ number: 1, operation: 'updated' })
    expect(github.pulls).toHaveLength(1)
    expect(github.pulls[0]?.title).toBe('Flux Operator 0.58.0')
  })

  it('that was declined under another identity stays declined', async () => {
    const { github, run } = held
    await run('0.57.0')
    github.people.close(1)
    github.grant('ghs_app', appToken('lockstep'))
    expect((await run('0.57.0', { token: 'ghs_app' })).hold?.reason).toBe('declined')
  })

  it('that a person opened without our marker holds the set, and nothing moves', async () => {
    const { github, run } = held
    github.repository.actionsMayOpenPulls = false
    await run('0.57.0')
    github.people.open(branch, { title: 'by hand', body: 'x' })
    github.repository.actionsMayOpenPulls = true
    const before = head()
    const { hold } = await run('0.58.0')
    expect(hold?.reason).toBe('foreign-pull-request')
    expect(head()).toBe(before)
    expect(github.pulls.map(({ title }) => title)).toEqual(['by hand'])
  })

  it('against another base holds the set', async () => {
    const { github, run } = held
    github.people.push('next', github.git('rev-parse', 'main'))
    github.people.commit(branch, { 'pin.yaml': 'tag: 0.57.0\n' })
    github.people.open(branch, { base: 'next' })
    expect((await run('0.58.0')).hold?.reason).toBe('foreign-pull-request')
  })

  it('that is queued does not move', async () => {
    const { github, run } = held
    await run('0.57.0')
    const before = head()
    github.people.queue(1, true)
    expect((await run('0.58.0')).hold?.reason).toBe('queued')
    expect(head()).toBe(before)
  })
})

describe('while the commit of an update is written', () => {
  /** Somebody acts when the commit is sent, whose first request is lost. */
  const meanwhile = (then: () => void): void => {
    held.github.fault({
      method: 'POST',
      path: /\/git\/commits$/,
      times: 1,
      fault: { kind: 'cut', when: 'before', then },
    })
  }

  it.each<[name: string, reason: string, act: () => void]>([
    ['another base', 'foreign-pull-request', () => void Object.assign(held.github.pulls[0] ?? {}, { base: 'next' })],
    ['an approval', 'approved', () => held.github.people.review(1, 'APPROVED')],
    ['the queue', 'queued', () => held.github.people.queue(1, true)],
  ])('%s holds the set, and nothing moves', async (_, reason, act) => {
    const { github, run } = held
    await run('0.57.0')
    github.people.push('next', github.git('rev-parse', 'main'))
    const before = head()
    meanwhile(act)
    const outcome = await run('0.58.0', { settings: { onApproved: 'hold' } })
    expect([outcome.hold?.reason, head()]).toEqual([reason, before])
  })

  it('what is written into title and body stays', async () => {
    const { github, run } = held
    await run('0.57.0')
    meanwhile(() => {
      github.people.edit(1, (body) => `Please wait for Ann.\n\n${body}`)
      Object.assign(github.pulls[0] ?? {}, { title: 'ops: mine' })
    })
    expect((await run('0.58.0')).report?.operation).toBe('updated')
    expect(github.pulls[0]).toMatchObject({ title: 'ops: mine' })
    expect(github.pulls[0]?.body?.startsWith('Please wait for Ann.')).toBe(true)
    expect(parseMarker(github.pulls[0]?.body ?? '')?.target).toBe('0.58.0')
  })

  it('and people and labels are added, what is written stays', async () => {
    const { github, run } = held
    const then = (): void => github.people.edit(1, (body) => `Please wait for Ann.\n\n${body}`)
    github.fault({
      method: 'POST',
      path: /\/issues\/1\/labels$/,
      times: 1,
      fault: { kind: 'cut', when: 'before', then },
    })
    await run('0.57.0', { settings: { labels: ['flux'], createLabels: true } })
    expect(github.pulls[0]?.body?.startsWith('Please wait for Ann.')).toBe(true)
  })
})

it('a pull request that is merged while it is stopped is left as it was', async () => {
  const { github, run, forge } = held
  await run('0.57.0')
  const { body } = github.pulls[0] ?? {}
  const then = (): void => void github.people.merge(1)
  github.fault({ method: 'PATCH', path: /\/pulls\/1$/, times: 1, fault: { kind: 'cut', when: 'before', then } })
  expect(await stop(forge(), { branch, baseBranch: 'main', target: '0.57.0' }, 'It is not signed.')).toBeNull()
  expect(github.pulls[0]).toMatchObject({ body, draft: false })
})

describe('a repository without drafts', () => {
  it('gets nothing that has to be a draft', async () => {
    const { github, run } = held
    github.repository.draftsAllowed = false
    const { report, warnings } = await run('0.57.0', { plan: { draft: true } })
    expect([report, hasBranch(), github.pulls.length]).toEqual([null, false, 0])
    expect(warnings.join()).toContain('this repository has no drafts')
  })

  it('gets what only wishes to be one, with a word', async () => {
    const { github, run } = held
    github.repository.draftsAllowed = false
    const { report, warnings } = await run('0.57.0', { settings: { draft: true } })
    expect(report?.operation).toBe('created')
    expect(github.pulls[0]?.draft).toBe(false)
    expect(warnings.join()).toContain('so that `draft` was passed over')
  })
})

describe('a lost answer', () => {
  it('to the opening makes no second pull request', async () => {
    const { github, run } = held
    github.fault({ method: 'POST', path: /\/pulls$/, times: 1, fault: { kind: 'cut', when: 'after' } })
    expect((await run('0.57.0')).report?.number).toBe(1)
    expect(github.pulls).toHaveLength(1)
  })

  it('to the opening of what a person closed meanwhile makes no second pull request', async () => {
    const { github, run } = held
    const then = (): void => github.people.close(1)
    github.fault({ method: 'POST', path: /\/pulls$/, times: 1, fault: { kind: 'cut', when: 'after', then } })
    expect((await run('0.57.0')).hold?.reason).toBe('declined')
    expect(github.pulls).toHaveLength(1)
  })

  it('to a comment makes no second comment', async () => {
    const { github, run } = held
    await run('0.57.0')
    github.people.commit(branch, { 'mine.txt': 'mine' })
    github.fault({ method: 'POST', path: /\/comments$/, times: 1, fault: { kind: 'cut', when: 'after' } })
    expect((await run('0.57.0')).hold?.reason).toBe('edited')
    expect(github.pulls[0]?.comments).toHaveLength(1)
  })
})

describe('a run that ended early', () => {
  const settings = { labels: ['flux'], createLabels: true }

  it('before it added labels is completed by the next', async () => {
    const { github, run } = held
    github.fault({ method: 'POST', path: /\/labels$/, fault: { kind: 'answer', when: 'before', status: 500 } })
    await run('0.57.0', { settings }).catch(() => null)
    github.reset()
    expect(parseMarker(github.pulls[0]?.body ?? '')?.pending).toBe(true)
    expect((await run('0.57.0', { settings })).report?.operation).toBe('unchanged')
    expect([...(github.pulls[0]?.labels ?? [])]).toEqual(['flux'])
    expect(parseMarker(github.pulls[0]?.body ?? '')?.pending).toBe(false)
  })

  it('before it deleted the branch of what is obsolete has it deleted by the next', async () => {
    const { github, run } = held
    await run('0.57.0')
    github.fault({ method: 'POST', path: /\/graphql$/, body: /updateRefs/, fault: { kind: 'cut', when: 'before' } })
    await run(null).catch(() => null)
    github.reset()
    expect([github.pulls[0]?.state, hasBranch()]).toEqual(['closed', true])
    await run(null)
    expect(hasBranch()).toBe(false)
  })
})

describe('what a person writes', () => {
  it('around our part of the body stays, before it and behind it', async () => {
    const { github, run } = held
    await run('0.57.0')
    github.people.edit(1, (body) => `Please wait for Ann.\n\n${body}\n\nSummary of another bot`)
    await run('0.58.0')
    const body = github.pulls[0]?.body ?? ''
    expect(body.startsWith('Please wait for Ann.')).toBe(true)
    expect(body.endsWith('Summary of another bot')).toBe(true)
    expect(parseMarker(body)?.target).toBe('0.58.0')
  })

  it('as the title stays', async () => {
    const { github, run } = held
    await run('0.57.0')
    const [pull] = github.pulls
    if (pull) pull.title = 'ops: the big one'
    await run('0.58.0')
    await run('0.58.1')
    expect(github.pulls[0]?.title).toBe('ops: the big one')
  })
})

describe('a branch that', () => {
  it('a person put back to base is taken up where nothing was declined', async () => {
    const { github, run } = held
    github.people.push(branch, github.git('rev-parse', 'main'))
    expect((await run('0.57.0')).report?.operation).toBe('created')
  })

  it('stands on a history that base no longer has is left alone, and said', async () => {
    const { github, run } = held
    await run('0.57.0')
    const tree = github.git('rev-parse', 'main^{tree}')
    github.people.push(
      'main',
      github.git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit-tree', tree, '-m', 'anew'),
    )
    const before = head()
    const { hold } = await run('0.58.0')
    expect(hold?.detail).toContain('the history of the base branch was written anew')
    expect(head()).toBe(before)
  })
})

describe('a marker', () => {
  it('that a person moves to a commit of their own does not make it ours', async () => {
    const { github, run } = held
    await run('0.57.0')
    github.people.commit(branch, { 'pin.yaml': 'tag: 0.30.0\n' })
    github.people.edit(1, (body) => body.replace(/"head":"[0-9a-f]+"/, `"head":"${head()}"`))
    expect((await run('0.57.0')).hold?.reason).toBe('edited')
  })

  it('that a person copies before ours, into a fence or with another release, decides nothing', async () => {
    const { github, run } = held
    await run('0.57.0')
    github.people.edit(1, (body) => {
      const start = body.indexOf('<!-- flux-lockstep:{')
      const marker = body.slice(start, body.indexOf('-->', start) + 3).replace('0.57.0', '9.9.9')
      return `${marker}\n\`\`\`\n${marker}\n\`\`\`\n${body}`
    })
    expect((await run('0.58.0')).report?.operation).toBe('updated')
    expect(github.git('show', `${branch}:pin.yaml`)).toBe('tag: 0.58.0')
  })
})

it('two runs at once open one pull request, and neither moves the other', async () => {
  const { github, run } = held
  await Promise.allSettled([run('0.57.0'), run('0.57.0')])
  expect(github.pulls.map(({ title }) => title)).toEqual(['Flux Operator 0.57.0'])
})
