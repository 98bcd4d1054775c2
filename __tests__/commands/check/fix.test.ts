import { beforeEach, describe, expect, test } from 'vitest'
import type { AdvisedPullRequest } from '../../../src/commands/check/advised-pull-request.js'
import { pushFix } from '../../../src/commands/check/fix.js'
import { LockstepError } from '../../../src/model/failure.js'
import type { Completion } from '../../../src/report/check-comment.js'
import { MemoryForge } from '../../support/memory-forge.js'
import { advised, completed, files } from './advised.js'

let forge: MemoryForge
beforeEach(() => {
  forge = new MemoryForge(files)
  forge.push('topic', { 'operator.yaml': 'tag: 0.38.1\n' }, { parents: [forge.base().commit] })
})

type Event = Partial<AdvisedPullRequest['event']>
const pushed = async (event: Event = {}, completions: readonly Completion[] = [completed], settings = 'fix: true') =>
  await pushFix(advised(forge, event, settings), completions)
const why = async (event: Event = {}) => {
  const fix = await pushed(event)
  return fix.pushed ? 'pushed' : fix.findings.map(({ message }) => message).join()
}
const head = async () => await forge.commit(forge.branches.get('topic') ?? '')
const textOf = async (path: string) => {
  const found = (await forge.tree(forge.branches.get('topic') ?? '')).find((file) => file.path === path)
  return Buffer.from((await forge.blob(found?.blob ?? '')) ?? []).toString()
}

describe('the missing half', () => {
  test('is one commit on the head of the branch, with the rest of the tree as it is', async () => {
    const before = await head()
    expect(await pushed()).toEqual({ pushed: true, findings: [] })
    const commit = await head()
    expect(commit?.parents).toEqual([before?.id])
    expect(commit?.message).toBe(
      'Complete the update of Flux Operator to 0.38.1\n\nThe pins of a release move together.\n\nFlux-Lockstep-Fix: default 0.38.1\n',
    )
    expect(await textOf('instance.yaml')).toBe('a: 1\ntag: 0.38.1\nb: 2\n')
    expect(await textOf('operator.yaml')).toBe('tag: 0.38.1\n')
  })

  test('is worded as the repository words its updates, each set and release once', async () => {
    forge.recentMessages = ['fix(flux): update x to 1.2.0']
    await pushed({}, [completed, { ...completed, set: 'b' }, { ...completed, set: 'c', target: '0.39.0' }])
    expect((await head())?.message).toBe(
      'fix(flux): complete the update of Flux Operator to 0.38.1, 0.39.0\n\nThe pins of a release move together.\n\n' +
        ['default 0.38.1', 'b 0.38.1', 'c 0.39.0'].map((set) => `Flux-Lockstep-Fix: ${set}\n`).join(''),
    )
  })

  test('is not pushed where nothing is asked for, or nothing is missing', async () => {
    expect(await pushed({}, [completed], '')).toEqual({ pushed: false, findings: [] })
    expect(await pushed({}, [])).toEqual({ pushed: false, findings: [] })
    expect(forge.changes).toEqual([])
  })
})

describe('is never pushed', () => {
  test.each<readonly [string, Event, RegExp]>([
    ['to a fork', { fork: true }, /forks are never pushed to/],
    ['for an event that runs what it judges', { privileged: true }, /forks are never pushed to/],
    ['to the branch of a bot', { bot: true }, /belongs to a bot/],
    ['to the default branch', { headBranch: 'main' }, /the default branch/],
    ...[
      'renovate/flux',
      'dependabot/docker/x',
      'updatecli_main_1',
      'pre-commit-ci-update',
      'Renovate/x',
      'renovate',
    ].map((headBranch): [string, Event, RegExp] => [`to ${headBranch}`, { headBranch }, /belongs to a bot/]),
    ['to a branch of ours', { headBranch: 'flux-lockstep/default' }, /belongs to a bot/],
  ])('%s', async (_, event, message) => {
    expect(await why(event)).toMatch(message)
    expect(forge.changes).toEqual([])
  })

  test('by a token whose commits start no check', async () => {
    forge.viewer = { login: 'github-actions', kind: 'actions' }
    expect(await why()).toMatch(/start no workflows/)
  })

  test('on top of such a fix', async () => {
    await pushed()
    expect(await why()).toMatch(/is such a fix already/)
    expect(forge.branches.get('topic')).toBe('c2')
  })

  test.each<readonly [string, string]>([
    ['is other text there', 'a: 1\ntag: 0.37.1\nb: 3\n'],
    ['is shorter there', 'a: 1\n'],
  ])('where a file %s', async (_, text) => {
    forge.push('topic', { 'instance.yaml': text })
    expect(await why()).toMatch(/instance\.yaml is not the same on the branch/)
  })

  test('where the branch has no such file', async () => {
    forge.place('topic', forge.commitOf({ tree: forge.treeOf(undefined, {}), parents: [], message: 'x' }))
    expect(await why()).toMatch(/instance\.yaml is not the same on the branch/)
  })

  test('where the branch moved, or may not be moved', async () => {
    forge.meanwhile(/^move/, () => forge.push('topic', { 'a.txt': 'x' }))
    expect(await why()).toMatch(/the branch moved meanwhile/)
    forge.refusals.moves.push({ kind: 'refused', message: 'A rule forbids it.' })
    expect(await why()).toMatch(/A rule forbids it\./)
  })

  test('where its last commit cannot be read', async () => {
    const from = { head: 'gone' }
    expect((await pushed(from, [{ ...completed, files: [] }])).findings[0]?.message).toMatch(/gone cannot be read/)
  })
})

test.each<readonly [string, Error, boolean]>([
  ['a refusal of the forge is told', new LockstepError('forge-denied', 'It wants contents: write.'), true],
  ['another failure ends the run', new LockstepError('usage', 'Wrong.'), false],
  ['a fault ends the run', new TypeError('x is not a function'), false],
])('%s', async (_, error, isTold) => {
  forge.meanwhile(/^move/, () => {
    throw error
  })
  if (isTold) expect(await why()).toMatch(/not pushed: It wants contents: write\./)
  else await expect(pushed()).rejects.toBe(error)
})

test.each(['renovated', 'my-renovate/x', 'topic'])('the branch %s is of a person', async (headBranch) => {
  forge.place(headBranch, forge.branches.get('topic') ?? '')
  expect(await pushed({ headBranch })).toEqual({ pushed: true, findings: [] })
})
