import { describe, expect, it } from 'vitest'
import { updateLocal } from '../../../src/commands/update/local.js'
import { update } from '../../../src/commands/update/update.js'
import type { World } from '../../../src/commands/run/world.js'
import type { Commit } from '../../../src/model/workspace.js'
import { chartSource } from '../../support/change.js'
import { settingsOf } from '../../support/edited.js'
import { smallRegistry } from '../../support/judged.js'
import { memoryHistory, memoryWorld } from '../../support/memory-world.js'
import type { Files } from '../../support/memory-workspace.js'

const at = (tag: string) => chartSource({ ref: { tag } })
const two = { 'clusters/a/a.yaml': at('0.57.0'), 'clusters/b/b.yaml': at('0.57.0') }
const off = 'validate: off\nverify: off\n'
const sets = `${off}sets: [{name: a, paths: [clusters/a/**]}, {name: b, paths: [clusters/b/**]}]\n`

async function updated(files: Files, settings = off, changes: Partial<World> = {}) {
  const world = memoryWorld(files, changes, smallRegistry(['0.56.0', '0.57.0', '0.58.0']))
  const outcome = await updateLocal(world, settingsOf(settings))
  return {
    titles: outcome.titles,
    sets: outcome.report.sets.map(({ name }) => name),
    files: outcome.files.map(({ path }) => path),
  }
}

describe('an update on the command line', () => {
  it.each<readonly [focus: string, names: readonly string[], files: readonly string[]]>([
    ['', ['a', 'b'], ['clusters/a/a.yaml', 'clusters/b/b.yaml']],
    ['clusters', ['a', 'b'], ['clusters/a/a.yaml', 'clusters/b/b.yaml']],
    ['clusters/a', ['a'], ['clusters/a/a.yaml']],
    ['clusters/b/b.yaml', ['b'], ['clusters/b/b.yaml']],
    ['elsewhere', [], []],
  ])('below %j moves the sets with a pin there', async (focus, names, files) => {
    const found = await updated(two, sets, { focus })
    expect([found.sets, found.files, Object.keys(found.titles ?? {})]).toEqual([names, files, names])
  })

  it('moves a set whole, wherever its other pins are', async () => {
    const files = { 'x/a.yaml': at('0.57.0'), 'y/b.yaml': at('0.57.0') }
    expect((await updated(files, off, { focus: 'y' })).files).toEqual(['x/a.yaml', 'y/b.yaml'])
  })

  it('gives the title that a proposal would have, in the wording of the last commits', async () => {
    const asked: unknown[] = []
    const commit: Commit = {
      id: '1',
      parents: [],
      tree: '',
      message: 'fix(deps): update x to v1',
      committed: '2026-01-01',
    }
    const history = {
      ...memoryHistory([]),
      log: (from: string, options: object) => (asked.push([from, options]), Promise.resolve([commit])),
    }
    const { titles } = await updated({ 'a.yaml': at('0.57.0') }, off, { history, head: () => Promise.resolve('h') })
    expect(titles?.['default']).toMatch(/^\w+\(deps\): .*0\.58\.0/)
    expect(asked).toEqual([['h', { limit: 50 }]])
    expect((await updated({ 'a.yaml': at('0.57.0') }, off, { history })).titles?.['default']).toMatch(
      /^Update .*0\.58\.0/,
    )
    expect(asked).toHaveLength(1)
    expect((await updated(two, sets)).titles?.['a']).toContain(' in a ')
  })

  it('has no title where nothing moves', async () => {
    const still = async (tag: string, settings = off) => {
      const { titles, files } = await updated({ 'a.yaml': at(tag) }, settings)
      return [titles, files]
    }
    expect(await still('0.58.0')).toEqual([{}, []])
    expect(await still('0.57.0', `${off}hold: {at: 0.57.0, reason: wait}\n`)).toEqual([{}, []])
    const one = { ...two, 'clusters/b/b.yaml': at('0.58.0') }
    expect(Object.keys((await updated(one, sets)).titles ?? {})).toEqual(['a'])
  })
})

describe('an update says', () => {
  const advice = async (files: Files) =>
    (await update(memoryWorld(files, {}, smallRegistry(['0.57.0', '0.58.0'])), settingsOf(off))).advice ?? ''
  it('what another bot lacks where there is a pin, and what else installs Flux where there is none', async () => {
    const renovate = { 'renovate.json': '{}\n', 'gotk-sync.yaml': 'a: b\n' }
    expect(await advice({ 'a.yaml': at('0.57.0'), ...renovate })).toContain('renovate.json')
    expect(await advice(renovate)).toMatch(/^Flux runs here by `flux bootstrap` \(gotk-sync\.yaml\)/)
    expect(await advice({ 'a.yaml': at('0.57.0') })).toBe('')
  })
  it('that a cluster follows none', async () => {
    const files = { ...two, 'clusters/b/b.yaml': at('0.56.0') }
    const world = () => memoryWorld(files, {}, smallRegistry(['0.56.0', '0.57.0']))
    await expect(update(world(), settingsOf(`${off}follow: c\n`))).rejects.toThrow(
      '"follow" names the set "c", and there is none: the sets here are',
    )
    const { report } = await update(world(), settingsOf(`${off}follow: a\n`))
    expect(report.sets.map(({ name }) => name)).toEqual(['a', 'b'])
  })
})
