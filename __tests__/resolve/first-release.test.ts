import { expect, test } from 'vitest'
import { canonicalRepository } from '../../src/model/role.js'
import { firstRelease, fluxReleaseOf } from '../../src/resolve/first-release.js'
import { MemoryRegistry } from '../support/memory-registry.js'
import { hour, policy, range } from '../support/sets.js'
import { registryAt } from '../support/upstream.js'

const first = (time: string, changes: Parameters<typeof policy>[0] = {}, to: string | null = null) => {
  const now = new Date(time)
  return firstRelease(registryAt(now), policy(changes), { now, to })
}

test('the newest that is complete and old enough, with its Flux versions, the oldest first', async () => {
  const found = await first('2026-08-20T12:00:00Z')
  expect(found).toMatchObject({ kind: 'release', release: { version: '0.58.0' } })
  const flux = found.kind === 'release' ? found.release.flux : []
  expect([flux[0], flux.at(-1)]).toEqual(['2.2.3', '2.9.4'])
  expect(await first('2026-08-22T12:00:00Z')).toMatchObject({ release: { version: '0.58.1' } })
})

test('the one that was asked for, at any age', async () => {
  expect(await first('2026-08-20T12:00:00Z', {}, '0.58.1')).toMatchObject({ release: { version: '0.58.1' } })
  expect(await first('2026-08-20T12:00:00Z', {}, '0.52.0')).toMatchObject({ release: { version: '0.52.0' } })
})

test.each(['0.42.0', '9.9.9'])('one that is not complete cannot be asked for: %s', async (to) => {
  await expect(first('2026-08-20T12:00:00Z', {}, to)).rejects.toMatchObject({
    code: 'usage',
    message: `Release ${to} is not complete in the registry; see "flux-lockstep releases".`,
  })
})

test('none yet, with the reason and the end of the newest', async () => {
  const young = { minimumReleaseAge: 24 * 3650 * hour }
  expect(await first('2026-08-20T12:00:00Z', young)).toMatchObject({ kind: 'none', reason: 'age' })
  const nothing = { allowedVersions: range('>9') }
  expect(await first('2026-08-20T12:00:00Z', nothing)).toEqual({
    kind: 'none',
    reason: 'allowed-versions',
    until: null,
  })
  // 0.53.0 has no charts at that minute, and the one before is complete
  expect(await first('2026-06-30T17:10:00Z', nothing)).toMatchObject({ reason: 'allowed-versions' })
})

test('none where nothing is listed', async () => {
  const now = new Date('2026-08-20T12:00:00Z')
  const found = await firstRelease(new MemoryRegistry(), policy(), { now, to: null })
  expect(found).toEqual({ kind: 'none', reason: 'no-releases', until: null })
  const incomplete = new MemoryRegistry()
  incomplete.publish(canonicalRepository('manifests'), 'v0.58.1', {})
  expect(await firstRelease(incomplete, policy(), { now, to: null })).toMatchObject({ reason: 'no-releases' })
})

test('a release whose manifests are not published lists no Flux', async () => {
  expect(await fluxReleaseOf(new MemoryRegistry(), '0.58.1')).toEqual({ version: '0.58.1', flux: [] })
})
