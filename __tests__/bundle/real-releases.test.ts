import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Version } from '../../src/model/version.js'
import { releaseCatalogue } from '../../src/resolve/catalogue.js'
import { decideTarget } from '../../src/resolve/decide.js'
import { upstreamRequirements } from '../../src/resolve/releases.js'
import { skipped, startDockerRegistry, type DockerRegistry } from '../support/docker-registry.js'
import { PlainRegistry } from '../support/plain-registry.js'
import { hour, lockstepSet, policy } from '../support/sets.js'

describe.skipIf(skipped !== '')(`the released manifests in a real registry${skipped}`, () => {
  let server: DockerRegistry
  let base = ''

  beforeAll(async () => {
    server = await startDockerRegistry()
    base = server.url
    const versions = '0.20.0,0.29.0,0.37.1,0.38.0,0.41.1,0.42.0,0.51.0,0.52.0,0.53.0'
    await server.publish('--at', '2026-06-30T17:10:00Z', '--noise', '--only', versions)
  })

  afterAll(() => {
    server.close()
  })

  const now = new Date('2026-06-30T17:10:00Z')
  const decide = (from: Version, components: readonly string[], to: Version | null = null) =>
    decideTarget(lockstepSet(from, { components, policy: { minimumReleaseAge: 48 * hour } }), {
      registry: new PlainRegistry(base),
      clock: { now: () => now },
      to,
      heldSince: () => Promise.resolve(null),
      lifted: false,
      leader: null,
      unordered: new Set(),
    })

  test.each([
    // 0.53.0 is out for eight minutes and has no charts
    ['0.52.0', 'held', '0.53.0', 'incomplete', [], null],
    ['0.37.1', 'update', '0.52.0', null, [], { from: '2.7.5', to: '2.8.8', crosses: ['2.8'] }],
    ['0.29.0', 'update', '0.52.0', null, [], { from: '2.6.4', to: '2.8.8', crosses: ['2.7', '2.8'] }],
    ['0.20.0', 'update', '0.41.1', null, ['0.52.0'], { from: '2.5.1', to: '2.7.5', crosses: ['2.6', '2.7'] }],
  ] as const)('from %s: %s %s', async (from, kind, target, reason, via, flux) => {
    const { decision } = await decide(from, [])
    expect(decision).toMatchObject({ kind, target, reason, via, flux })
  })

  test('a rollback across a Flux minor is refused', async () => {
    expect((await decide('0.52.0', [], '0.41.1')).decision).toMatchObject({ kind: 'blocked', reason: 'no-safe-hop' })
  })

  test('what never got charts is listed as incomplete', async () => {
    const judged = { now, policy: policy(), highest: null, to: null, ranges: [], leader: null }
    const listed = await releaseCatalogue(new PlainRegistry(base), upstreamRequirements(), judged, {
      details: 9,
      flux: 1,
    })
    const partial = listed.filter(({ complete }) => !complete).map(({ version }) => version)
    expect(partial).toEqual(['0.53.0', '0.42.0', '0.38.0'])
    expect(listed[0]?.flux.at(-1)).toBe('2.9.0')
  })
})
