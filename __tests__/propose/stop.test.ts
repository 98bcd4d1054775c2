import { afterEach, beforeEach, expect, test } from 'vitest'
import { isStopped, rememberedBy, stop } from '../../src/propose/stop.js'
import { branch, startProposing, type Proposing } from '../support/proposing.js'

let home: Proposing
beforeEach(async () => {
  home = await startProposing()
  await home.run('0.57.0')
  home.github.reset()
})
afterEach(() => home.close())

const stopped = (note: string, target = '0.57.0') => stop(home.forge(), { branch, baseBranch: 'main', target }, note)
const body = (): string => home.github.pulls[0]?.body ?? ''
/** The changes that were asked for, by their names. */
const mutations = (): readonly string[] =>
  home.github.ledger.flatMap(({ body: sent }) => /mutation (\w+)/.exec(JSON.stringify(sent ?? ''))?.[1] ?? [])

test('a release that turned out bad becomes a draft that says why, and its branch stays', async () => {
  const head = home.github.git('rev-parse', branch)
  expect(await stopped('It is not signed.')).toMatchObject({ report: { operation: 'updated' }, warnings: [] })
  expect(home.github.pulls[0]).toMatchObject({ draft: true, state: 'open' })
  expect(isStopped(body())).toBe(true)
  expect(body()).toContain('It is not signed.')
  expect(body()).toContain('The release.')
  expect(home.github.git('rev-parse', branch)).toBe(head)
})

test('it is said once, and anew where the reason is another', async () => {
  await stopped('It is not signed.')
  expect(await stopped('It is not signed.')).toMatchObject({ report: { operation: 'unchanged' } })
  expect(await stopped('Its digest moved.')).toMatchObject({ report: { operation: 'updated' } })
  expect(body()).not.toContain('It is not signed.')
  expect(body().match(/Its digest moved\./g)).toHaveLength(1)
  expect(body().match(/The release\./g)).toHaveLength(1)
})

test('auto-merge is taken off where it is on, and asked for nowhere else', async () => {
  await stopped('It is not signed.')
  expect(mutations().filter((name) => /auto/i.test(name))).toEqual([])
  expect(mutations().filter((name) => /draft/i.test(name))).toHaveLength(1)
  await stopped('It is not signed.')
  expect(mutations().filter((name) => /draft/i.test(name))).toHaveLength(1)
})

test('a pull request for another release is left as it is', async () => {
  const before = body()
  expect(await stopped('It is not signed.', '0.58.0')).toBeNull()
  home.github.people.close(1)
  expect(await stopped('It is not signed.')).toBeNull()
  expect(body()).toBe(before)
})

test('the marker is remembered of an open pull request on its base alone', async () => {
  const state = (await home.forge().proposals([branch])).get(branch)
  if (!state) throw new Error('there is a branch')
  expect(rememberedBy(state, 'main')).toMatchObject({ target: '0.57.0' })
  expect(rememberedBy(state, 'develop')).toBeNull()
})
