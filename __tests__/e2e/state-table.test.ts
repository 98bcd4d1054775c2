import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { all, files, stage, type Stage } from './replay.js'

/** Every row of the state table, through the bundle: what a run finds, and what it does and says. */
const branch = 'flux-lockstep/default'
let registry: EmbeddedRegistry
let home: Stage
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
beforeEach(async () => {
  home = await stage(registry.url, '0.54.1')
})
afterEach(() => home.close())

/** The outputs, the exit code and what a reader is told. */
async function run(inputs: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, string>>> {
  const { outputs, exitCode, summary } = await home.schedule({
    inputs: { 'release-notes': 'link', validate: 'off', ...inputs },
  })
  return { ...outputs, exit: String(exitCode), summary: summary.replaceAll('\\', '') }
}

const older = { to: '0.55.0' }
const head = (): string => home.github.git('rev-parse', branch)
const pull = () => home.github.pulls[0]

it('1: a lookup fails: nothing is touched', async () => {
  await run(older)
  const before = head()
  home.github.fault({ path: /graphql/, body: /pullRequests/, fault: { kind: 'answer', when: 'before', status: 500 } })
  expect(await run()).toMatchObject({ exit: '3' })
  expect(head()).toBe(before)
})

it('2: no pins are left: our pull request is closed', async () => {
  await run()
  home.commit('main', { [files.operator]: null, [files.instance]: null, [files.values]: null })
  expect(await run()).toMatchObject({ decision: 'no-pins', 'pull-request-operation': 'closed' })
  expect(pull()?.state).toBe('closed')
})

it('3: in the merge queue: skipped', async () => {
  await run(older)
  const before = head()
  home.github.people.queue(1, true)
  expect(await run()).toMatchObject({ decision: 'held' })
  expect(head()).toBe(before)
})

it('4: somebody else’s commit: hands off, with one comment', async () => {
  await run(older)
  const foreign = home.github.people.commit(branch, { 'mine.txt': 'mine' })
  await run()
  expect(await run()).toMatchObject({ decision: 'held' })
  expect(head()).toBe(foreign)
  expect(pull()?.comments).toHaveLength(1)
})

it('5: a pin is newer than the newest complete release: never a downgrade', async () => {
  home.commit('main', all('0.54.1', '0.99.0'))
  expect(await run()).toMatchObject({ decision: 'ahead', exit: '0' })
  expect(home.github.pulls).toEqual([])
})

it('6: all pins are at the best release: closed as obsolete, and the branch deleted', async () => {
  await run()
  home.commit('main', all('0.54.1', '0.58.1'))
  expect(await run()).toMatchObject({ decision: 'up-to-date', 'pull-request-operation': 'closed' })
  expect(pull()?.body).toContain('"closed":"obsolete"')
  expect(home.github.git('for-each-ref', `refs/heads/${branch}`)).toBe('')
})

it('7: declined: not proposed again, unless it is forced', async () => {
  await run()
  home.github.people.close(1)
  expect(await run()).toMatchObject({ decision: 'held' })
  expect(home.github.pulls).toHaveLength(1)
  expect(await run({ force: 'true' })).toMatchObject({ 'pull-request-operation': 'recovered' })
})

it('8: merged and reverted: nothing until a newer release', async () => {
  const before = home.github.git('rev-parse', 'main')
  await run(older)
  home.github.people.merge(1)
  home.github.people.push(branch, null)
  home.github.people.revert('main', before)
  const reverted = await run(older)
  expect(reverted['decision']).toBe('held')
  expect(reverted['summary']).toContain('merged and taken back')
  expect(await run()).toMatchObject({ decision: 'update', 'pull-request-operation': 'created' })
})

it('9: somebody else’s pull request makes our changes: left to it', async () => {
  const { number } = home.pull(all('0.54.1', '0.58.1'), { branch: 'theirs', author: 'somebody' })
  const { decision, summary } = await run()
  expect(decision).toBe('held')
  expect(summary).toContain(`\`#${number}\` makes exactly these changes already`)
  expect(home.github.pulls).toHaveLength(1)
})

it('10: no eligible target: held, and an open pull request stays as it is', async () => {
  await run(older)
  const before = head()
  expect(await run({ 'allowed-versions': '<0.54.0' })).toMatchObject({ decision: 'held' })
  expect(head()).toBe(before)
  expect(pull()?.state).toBe('open')
})

it('11: approved, and there is a newer target: it is noted in the body', async () => {
  await run(older)
  const before = head()
  home.github.people.review(1, 'APPROVED')
  expect(await run()).toMatchObject({ decision: 'held' })
  expect(head()).toBe(before)
  expect(pull()?.body).toContain('0.58.1')
})

it('12: the update introduces errors: a draft, or nothing', async () => {
  home.commit('main', {
    ...all('0.54.1', '0.41.1'),
    'kubernetes/main/apps/demo/source.yaml': `apiVersion: source.toolkit.fluxcd.io/v1beta2
kind: GitRepository
metadata:
  name: demo
  namespace: flux-system
spec:
  interval: 1h
  url: https://github.com/example/demo
`,
  })
  const strict = { validate: 'strict', to: '0.45.1' }
  expect(await run({ ...strict, 'on-invalid': 'none' })).toMatchObject({ decision: 'blocked' })
  expect(home.github.pulls).toEqual([])
  expect(await run(strict)).toMatchObject({ decision: 'blocked', 'pull-request-operation': 'created' })
  expect(pull()?.draft).toBe(true)
})

it('13: the same target, plan, settings and tool: nothing at all', async () => {
  await run()
  const before = head()
  expect(await run()).toMatchObject({ decision: 'update', 'pull-request-operation': 'unchanged' })
  expect(head()).toBe(before)
})

it('14: another target or a ticked box: written again in place, and the box is cleared', async () => {
  await run(older)
  expect(await run()).toMatchObject({ 'pull-request-operation': 'updated', 'target-version': '0.58.1' })
  expect(home.github.git('show', `${branch}:${files.operator}`)).toContain('0.58.1')
  home.github.people.commit(branch, { 'mine.txt': 'mine' })
  home.github.people.edit(1, (body) =>
    body.replace('- [ ] <!-- flux-lockstep:rebase', '- [x] <!-- flux-lockstep:rebase'),
  )
  expect(await run()).toMatchObject({ 'pull-request-operation': 'updated' })
  expect(home.github.git('log', '-1', '--format=%P', branch)).toBe(home.github.git('rev-parse', 'main'))
  expect(pull()?.body).toContain('- [ ] <!-- flux-lockstep:rebase')
  expect(home.github.pulls).toHaveLength(1)
})

it('15: a branch of ours without a pull request: taken up again', async () => {
  await run()
  const before = head()
  home.github.repository.pulls.length = 0
  expect(await run()).toMatchObject({ decision: 'update', 'pull-request-operation': 'recovered' })
  expect(head()).toBe(before)
})

it('16: a foreign branch without a pull request: never touched', async () => {
  const foreign = home.github.people.commit(branch, { 'mine.txt': 'mine' })
  expect(await run()).toMatchObject({ decision: 'blocked' })
  expect(head()).toBe(foreign)
})

it('17: otherwise: created', async () => {
  expect(await run()).toMatchObject({ decision: 'update', 'pull-request-operation': 'created' })
})
