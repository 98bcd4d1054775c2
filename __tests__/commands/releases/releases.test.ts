import { expect, it } from 'vitest'
import { releases } from '../../../src/commands/releases/releases.js'
import type { World } from '../../../src/commands/run/world.js'
import { chartSource } from '../../support/change.js'
import { settingsOf } from '../../support/edited.js'
import { smallRegistry } from '../../support/judged.js'
import { memoryWorld } from '../../support/memory-world.js'
import type { Files } from '../../support/memory-workspace.js'

const off = 'validate: off\nverify: off\n'
const pinned = (tag = '0.57.0') => chartSource({ ref: { tag } })
const two = { 'clusters/a/a.yaml': pinned(), 'clusters/b/b.yaml': pinned('0.56.0') }
const sets = `${off}sets: [{name: a, paths: [clusters/a/**]}, {name: b, paths: [clusters/b/**], minimum-release-age: 365d}]\n`

async function listed(files: Files, settings = off, changes: Partial<World> = {}) {
  const world = memoryWorld(files, changes, smallRegistry(['0.56.0', '0.57.0', '0.58.0']))
  const { report, judge } = await releases(world, settingsOf(settings))
  return {
    judge,
    targets: report.sets.map(({ name, target }) => `${name} ${target ?? 'none'}`),
    releases: report.releases.map(({ version, reasons }) => [version, ...reasons].join(' ')),
  }
}

it('releases are listed as the first set judges them, with its target', async () => {
  expect(await listed({ 'a.yaml': pinned() })).toEqual({
    judge: { set: 'default', failure: null },
    targets: ['default 0.58.0'],
    releases: ['0.58.0', '0.57.0', '0.56.0 older'],
  })
  expect((await listed({ 'a.yaml': pinned('0.58.0') })).targets).toEqual(['default 0.58.0'])
  expect((await listed({ 'a.yaml': pinned() }, `${off}hold: {at: 0.57.0, reason: wait}\n`)).targets).toEqual([
    'default none',
  ])
})

it('releases of a tree without pins are those of upstream, and nobody has a target', async () => {
  const { judge, targets, releases: all } = await listed({ 'a.yaml': 'a: b\n' })
  expect([judge, targets, all]).toEqual([undefined, ['default none'], ['0.58.0', '0.57.0', '0.56.0']])
})

it.each<readonly [focus: string, set: string, targets: readonly string[], newest: string]>([
  ['', 'a', ['a 0.58.0', 'b none'], '0.58.0'],
  ['clusters/a', 'a', ['a 0.58.0', 'b none'], '0.58.0'],
  ['clusters/b/b.yaml', 'b', ['a none', 'b none'], '0.58.0 age'],
])('releases below %j are judged by the set %s', async (focus, set, targets, newest) => {
  const found = await listed(two, sets, { focus })
  expect([found.judge?.set, found.targets, found.releases[0]]).toEqual([set, targets, newest])
})

it('a set that cannot be read has no target', async () => {
  const broken = { 'a.yaml': pinned().replace('0.57.0"', '0.57.0"').replace('"tag":"0.57.0"', '"tag":0.57') }
  const { judge, targets } = await listed(broken)
  expect([judge, targets]).toEqual([{ set: 'default', failure: null }, ['default none']])
})
