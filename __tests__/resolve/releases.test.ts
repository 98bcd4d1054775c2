import { expect, test } from 'vitest'
import { canonicalRepository } from '../../src/model/role.js'
import { listReleases, requirementsOf, upstreamRequirements } from '../../src/resolve/releases.js'
import { MemoryRegistry } from '../support/memory-registry.js'
import { lockstepSet, pin } from '../support/sets.js'

function registryWith(
  tags: Readonly<Record<'manifests' | 'operator-chart' | 'instance-chart', string>>,
): MemoryRegistry {
  const registry = new MemoryRegistry()
  for (const role of ['manifests', 'operator-chart', 'instance-chart'] as const)
    for (const tag of tags[role].split(' ')) registry.publish(canonicalRepository(role), tag, {})
  return registry
}

test('tags count only as upstream spells them, newest first, and completeness is told by tags alone', async () => {
  const registry = registryWith({
    manifests: 'v0.9.0 v0.10.0 v0.42.0 latest v0.10.0-1755600000 rc-1a2b3c4d 0.50.0 v0.5 sha256-aa.sig v0.11.0-rc.1',
    'operator-chart': '0.9.0 0.10.0 v0.42.0 0.60.0',
    'instance-chart': '0.9.0 0.10.0',
  })
  const releases = await listReleases(registry, upstreamRequirements())
  expect(
    releases.map(({ version, complete, missing }) => [version, complete, missing.map(({ role }) => role)]),
  ).toEqual([
    ['0.60.0', false, ['instance-chart', 'manifests']],
    ['0.42.0', false, ['operator-chart', 'instance-chart']],
    ['0.11.0-rc.1', false, ['operator-chart', 'instance-chart']],
    ['0.10.0', true, []],
    ['0.9.0', true, []],
  ])
  expect(registry.log).toHaveLength(3)
})

test('a repository that does not exist leaves every release incomplete', async () => {
  const registry = registryWith({ manifests: 'v0.9.0', 'operator-chart': '0.9.0', 'instance-chart': '0.9.0' })
  const mirror = { role: 'manifests', repository: { host: 'quay.io', path: 'x/flux-operator-manifests' } } as const
  const [release] = await listReleases(registry, [...upstreamRequirements(), mirror])
  expect(release).toMatchObject({ version: '0.9.0', complete: false, missing: [mirror] })
})

const mirrored = { host: 'registry.example.com', path: 'x/charts/flux-operator' }

test.each([
  ['one pin at upstream needs all three', [pin('operator-chart', '0.9.0')], 3],
  ['a mirror needs what is pinned there', [pin('operator-chart', '0.9.0', { repository: mirrored })], 1],
  ['both', [pin('operator-chart', '0.9.0', { repository: mirrored }), pin('manifests', '0.9.0')], 4],
  ['no repository named', [pin('operator-chart', '0.9.0', { repository: null })], 3],
  [
    'ignored pins need nothing',
    [pin('operator-chart', '0.9.0', { repository: mirrored }), pin('manifests', '0.9.0', { action: 'ignore' })],
    1,
  ],
])('requirementsOf: %s', (_, pins, count) => {
  expect(requirementsOf(lockstepSet('0.9.0', { pins }))).toHaveLength(count)
})

test('of incomplete releases the newest 1,000 are kept, beside every complete one', async () => {
  const registry = new MemoryRegistry()
  for (let minor = 0; minor < 2500; minor++) registry.publish(canonicalRepository('manifests'), `v0.${minor}.0`, {})
  for (const role of ['operator-chart', 'instance-chart'] as const)
    registry.publish(canonicalRepository(role), '0.7.0', {})
  const releases = await listReleases(registry, upstreamRequirements())
  expect(releases).toHaveLength(1001)
  expect([releases[0]?.version, releases[999]?.version, releases[1000]?.version]).toEqual([
    '0.2499.0',
    '0.1500.0',
    '0.7.0',
  ])
})

test('a variant of an image is no pre-release', async () => {
  const image = { role: 'operator-image', repository: { host: 'r.example', path: 'flux-operator' } } as const
  const registry = new MemoryRegistry()
  for (const tag of ['v0.9.0', 'v0.9.0-ubi']) registry.publish(image.repository, tag, {})
  expect((await listReleases(registry, [image])).map(({ version }) => version)).toEqual(['0.9.0'])
})
