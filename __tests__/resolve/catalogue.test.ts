import { expect, test } from 'vitest'
import { canonicalRepository } from '../../src/model/role.js'
import { releaseCatalogue } from '../../src/resolve/catalogue.js'
import { upstreamRequirements } from '../../src/resolve/releases.js'
import { hour, policy } from '../support/sets.js'
import { registryAt } from '../support/upstream.js'

const now = new Date('2026-02-26T12:00:00Z')

const judged = {
  now,
  policy: policy({ minimumReleaseAge: 48 * hour }),
  highest: '0.41.0',
  to: null,
  ranges: [],
  leader: null,
}

test('per version: roles, digests, times, completeness, Flux versions and reasons', async () => {
  const releases = await releaseCatalogue(registryAt(now), upstreamRequirements(), judged, { details: 3, flux: 2 })
  expect(
    releases.slice(0, 4).map(({ version, complete, eligible, reasons }) => [version, complete, eligible, reasons]),
  ).toEqual([
    ['0.42.1', true, false, ['age']],
    ['0.42.0', false, false, ['incomplete']],
    ['0.41.1', true, true, []],
    ['0.41.0', true, true, []],
  ])
  const [newest, partial, third] = releases
  expect(newest?.flux.at(-1)).toBe('2.8.0')
  expect(Object.keys(newest?.digests ?? {}).sort()).toEqual(['instance-chart', 'manifests', 'operator-chart'])
  expect(partial).toMatchObject({
    missing: ['operator-chart', 'instance-chart'],
    published: { manifests: '2026-02-24T15:13:00Z' },
  })
  expect(Object.keys(partial?.digests ?? {})).toEqual(['manifests'])
  expect(third?.flux).toEqual([])
})

test('a release without manifests has no Flux', async () => {
  const registry = registryAt(now)
  registry.remove(canonicalRepository('manifests'), 'v0.42.1')
  const [newest] = await releaseCatalogue(registry, upstreamRequirements(), judged, { details: 3, flux: 2 })
  expect(newest).toMatchObject({ version: '0.42.1', complete: false, missing: ['manifests'], flux: [] })
})

test('what is beyond the number of details is listed without a request', async () => {
  const registry = registryAt(now)
  await releaseCatalogue(registry, upstreamRequirements(), judged, { details: 0, flux: 0 })
  expect(registry.log.map((line) => line.split(' ')[0])).toEqual(['tags', 'tags', 'tags'])
})
