import { describe, expect, it } from 'vitest'
import { explainRelease } from '../../../src/commands/explain/release.js'
import { formatRepository } from '../../../src/model/reference.js'
import { canonicalRepository, releaseRoles } from '../../../src/model/role.js'
import { chartSource } from '../../support/change.js'
import { settingsOf } from '../../support/edited.js'
import { smallRegistry } from '../../support/judged.js'
import { memoryWorld } from '../../support/memory-world.js'
import type { Files } from '../../support/memory-workspace.js'

const off = 'validate: off\nverify: off\n'
const one = { 'a.yaml': chartSource({ ref: { tag: '0.57.0' } }) }
const two = { 'clusters/a/a.yaml': one['a.yaml'], 'clusters/b/b.yaml': one['a.yaml'] }
const sets = `${off}sets: [{name: a, paths: [clusters/a/**]}, {name: b, paths: [clusters/b/**]}]\n`

async function explained(version: string, files: Files = one, settings = off, isDown = false) {
  const registry = smallRegistry(['0.56.0', '0.57.0', '0.58.0'])
  if (isDown) for (const role of releaseRoles) registry.down.add(formatRepository(canonicalRepository(role)))
  return await explainRelease(version, memoryWorld(files, {}, registry), settingsOf(settings))
}

describe('a release is explained', () => {
  it.each<readonly [version: string, settings: string, about: string, says: RegExp, remedy: RegExp | null]>([
    ['0.58.0', off, '0.58.0 is the target', /^All of it is published/, null],
    ['0.57.0', off, '0.57.0 is what is pinned now', /^The target is 0\.58\.0\.$/, null],
    ['0.56.0', off, '0.56.0 is not the target', /The target is 0\.58\.0\.$/, /0\.56\.0/],
    [
      '0.99.0',
      off,
      '0.99.0 is no release',
      /^The registries that the pins name do not list it; the newest that they list is 0\.58\.0\.$/,
      /^flux-lockstep releases lists them all\.$/,
    ],
    ['0.58.0', `${off}minimum-release-age: 365d\n`, '0.58.0 is the next release, and is held', /./, /0\.58\.0/],
    ['0.58.0', `${off}to: 0.57.0\n`, '0.58.0 is the target', /^All of it is published/, null],
  ])('%s under %j', async (version, settings, about, says, remedy) => {
    const [told, ...more] = await explained(version, one, settings)
    expect(more).toEqual([])
    expect(told?.about).toBe(about)
    expect(told?.sentences.join(' ')).toMatch(says)
    if (remedy === null) expect(told?.remedy).toBeNull()
    else expect(told?.remedy).toMatch(remedy)
  })

  it('for each set', async () => {
    expect((await explained('0.58.0', two, sets)).map(({ about }) => about)).toEqual([
      '0.58.0 is the target for the set "a"',
      '0.58.0 is the target for the set "b"',
    ])
  })

  it('as unanswered where a registry cannot be read', async () => {
    const [told] = await explained('0.58.0', one, off, true)
    expect([told?.about, told?.isUnanswered]).toEqual(['0.58.0: no release was looked at', true])
    expect(told?.sentences.join(' ')).toMatch(/^ghcr\.io cannot be reached/)
  })

  it('as not looked at where nothing is asked', async () => {
    const [told] = await explained('0.58.0', { 'a.yaml': chartSource({ ref: { tag: 'latest' } }) })
    expect([told?.about, told?.isUnanswered ?? false, told?.sentences.length]).toEqual([
      '0.58.0: no release was looked at',
      false,
      1,
    ])
  })
})
