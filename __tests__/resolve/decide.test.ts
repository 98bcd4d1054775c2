import { describe, expect, test } from 'vitest'
import type { LockstepSet } from '../../src/model/lockstep-set.js'
import { LockstepError } from '../../src/model/failure.js'
import { canonicalRepository } from '../../src/model/role.js'
import type { Version } from '../../src/model/version.js'
import { decideTarget, failed } from '../../src/resolve/decide.js'
import type { Held } from '../../src/resolve/gates.js'
import type { DecidedTarget, DecisionWorld } from '../../src/resolve/decided-target.js'
import type { MemoryRegistry } from '../support/memory-registry.js'
import { artifactAt, fluxPin, hour, instance, lockstepSet, pin, range, schedule, until } from '../support/sets.js'
import { manifestsFiles, publishArtifact, registryAt, upstreamRelease } from '../support/upstream.js'

const now = new Date('2026-09-01T12:00:00Z')

function world(registry: MemoryRegistry, changes: Partial<DecisionWorld> = {}): DecisionWorld {
  return {
    registry,
    clock: { now: () => now },
    to: null,
    heldSince: () => Promise.resolve(null),
    lifted: false,
    leader: null,
    unordered: new Set(),
    ...changes,
  }
}

function at(time: string, changes: Partial<DecisionWorld> = {}): DecisionWorld {
  const moment = new Date(time)
  return world(registryAt(moment), { clock: { now: () => moment }, ...changes })
}

function summary({ decision }: DecidedTarget) {
  const { kind, target, reason, until, via } = decision
  return { kind, target, reason, until, via }
}

function codes({ findings }: DecidedTarget): readonly string[] {
  return findings.map(({ code }) => code)
}

function pulls(registry: MemoryRegistry): number {
  return registry.log.filter((line) => line.startsWith('layer') && line.includes('manifests')).length
}

describe('the newest safe release', () => {
  test('from 0.37.1 with 2.x: the newest, and the Flux minors on the way are named', async () => {
    const decided = await decideTarget(lockstepSet('0.37.1'), world(registryAt(now)))
    expect(summary(decided)).toEqual({ kind: 'update', target: '0.58.1', reason: null, until: null, via: [] })
    expect(decided.decision.flux).toEqual({ from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] })
    expect(codes(decided)).toEqual(['flux-minor-crossed', 'flux-minor-crossed'])
    expect(decided.digests.get('ghcr.io/controlplaneio-fluxcd/charts/flux-operator')).toMatch(/^sha256:/)
    expect(decided.contents?.before.version).toBe('0.37.1')
    expect(decided.contents?.after.manifests?.has('flux/v2.9.4/helm-controller.yaml')).toBe(true)
  })

  test('from 0.20.0 with 2.x: the newest whose Flux is one safe hop away, later hops in via, few pulls', async () => {
    const registry = registryAt(now)
    const decided = await decideTarget(lockstepSet('0.20.0'), world(registry))
    expect(summary(decided)).toEqual({ kind: 'update', target: '0.41.1', reason: null, until: null, via: ['0.58.1'] })
    expect(decided.decision.flux).toEqual({ from: '2.5.1', to: '2.7.5', crosses: ['2.6', '2.7'] })
    expect(codes(decided)).toContain('unreachable-hop')
    expect(pulls(registry)).toBeLessThanOrEqual(2 + Math.ceil(Math.log2(40)))
    const newest = decided.releases.find(({ release }) => release.version === '0.58.1')
    expect(newest?.reasons).toEqual(['unreachable'])
  })

  test.each([
    // with the image controllers, 2.5 still stores image v1beta2, which 2.9 drops; 2.7 stores v1
    ['0.20.0', ['source-controller', 'image-reflector-controller'], '0.41.1', ['0.58.1']],
    ['0.29.0', ['source-controller'], '0.58.1', []],
    ['0.29.0', ['source-controller', 'image-reflector-controller'], '0.52.0', ['0.58.1']],
    // Flux 2.2 stores ImageUpdateAutomation v1beta1, which 2.7 drops
    ['0.9.0', ['image-automation-controller'], '0.52.0', ['0.58.1']],
    // 2.3 stores Bucket v1beta2, which 2.8 drops; without source-controller nothing of 2.3 is dropped
    ['0.9.0', ['source-controller'], '0.41.1', ['0.58.1']],
    ['0.9.0', ['helm-controller'], '0.58.1', []],
  ] as const)('from %s with %j: %s', async (from, components, target, via) => {
    const decided = await decideTarget(lockstepSet(from, { components }), world(registryAt(now)))
    expect(summary(decided)).toEqual({ kind: 'update', target, reason: null, until: null, via })
  })

  test('several instances: the strictest decides', async () => {
    const artifact = artifactAt('0.29.0')
    const relaxed = instance({ artifact, components: ['source-controller'], cluster: 'a' })
    const strict = instance({ artifact, components: ['image-reflector-controller'], cluster: 'b' })
    const decided = await decideTarget(lockstepSet('0.29.0', { instances: [relaxed, strict] }), world(registryAt(now)))
    expect(decided.decision.target).toBe('0.52.0')
  })

  test('migrateResources off: what earlier minors stored still counts', async () => {
    const facts = { migrateResources: false, components: ['source-controller'] }
    const decided = await decideTarget(lockstepSet('0.41.1', facts), world(registryAt(now)))
    expect(summary(decided)).toMatchObject({ kind: 'blocked', target: null, reason: 'no-safe-hop' })
    expect(decided.decision.detail).toContain('Write distribution.version "2.7.x" in kubernetes/instance.yaml:7 first.')
  })

  test('no safe hop among what the policy allows: the range to write first is named', async () => {
    const set = lockstepSet('0.20.0', { policy: { allowedVersions: range('>=0.43') } })
    const decided = await decideTarget(set, world(registryAt(now)))
    expect(summary(decided)).toMatchObject({ kind: 'blocked', target: null, reason: 'no-safe-hop' })
    expect(decided.decision.detail).toMatch(/OCIRepository as v1beta2.* Write distribution\.version "2\.7\.x"/)
  })

  test('a range on an older Flux minor makes the newest release reachable', async () => {
    const decided = await decideTarget(lockstepSet('0.20.0', { flux: '2.6.x' }), world(registryAt(now)))
    expect(decided.decision).toMatchObject({ kind: 'update', target: '0.58.1', flux: { to: '2.6.4' } })
  })
})

describe('incomplete and young releases', () => {
  test.each([
    // 0.53.0 has manifests and no charts at that minute
    ['2026-06-30T17:10:00Z', '0.52.0', 0, 'held', '0.53.0', 'incomplete', null],
    ['2026-06-30T17:10:00Z', '0.51.0', 0, 'update', '0.52.0', null, null],
    ['2026-06-30T18:00:00Z', '0.52.0', 48, 'held', '0.53.0', 'age', '2026-07-02T17:27:00Z'],
    ['2026-07-02T17:26:59Z', '0.52.0', 48, 'held', '0.53.0', 'age', '2026-07-02T17:27:00Z'],
    ['2026-07-02T17:27:00Z', '0.52.0', 48, 'update', '0.53.0', null, null],
    // 0.42.0 never gets charts; its patch does
    ['2026-02-24T16:00:00Z', '0.41.1', 0, 'held', '0.42.0', 'incomplete', null],
    ['2026-02-24T17:01:00Z', '0.41.1', 0, 'update', '0.42.1', null, null],
    // 0.54.0 is old enough, but its patch is out: wait for that one
    ['2026-07-09T15:30:00Z', '0.53.0', 48, 'held', '0.54.1', 'age', '2026-07-10T11:47:00Z'],
    ['2026-07-10T11:47:00Z', '0.53.0', 48, 'update', '0.54.1', null, null],
  ] as const)('at %s from %s with an age of %#: %s', async (time, from, age, kind, target, reason, until) => {
    const set = lockstepSet(from, { policy: { minimumReleaseAge: age * hour } })
    expect(summary(await decideTarget(set, at(time)))).toMatchObject({ kind, target, reason, until })
  })

  test('a release that lost an artifact after it was listed is not proposed', async () => {
    const registry = registryAt(now)
    registry.lost.add('ghcr.io/controlplaneio-fluxcd/charts/flux-operator:0.58.1')
    const decided = await decideTarget(lockstepSet('0.58.0'), world(registry))
    expect(summary(decided)).toMatchObject({ kind: 'held', target: '0.58.1', reason: 'incomplete' })
  })

  test('a mirror is asked for what the pins name there and no more', async () => {
    const registry = registryAt(now)
    const mirror = { host: 'quay.io', path: 'fluxoperatordev/charts/flux-operator' }
    registry.publish(mirror, '0.57.0', { created: '2026-07-28T00:00:00Z' })
    const set = lockstepSet('0.52.0', {
      pins: [
        pin('operator-chart', '0.52.0', { repository: mirror }),
        pin('instance-chart', '0.52.0'),
        pin('manifests', '0.52.0'),
      ],
    })
    const decided = await decideTarget(set, world(registry))
    expect(decided.decision.target).toBe('0.57.0')
    expect(registry.log.some((line) => line.includes('quay.io') && !line.includes(mirror.path))).toBe(false)
  })
})

describe('a run without a change', () => {
  test('reads tags and nothing else', async () => {
    const registry = registryAt(now)
    const decided = await decideTarget(lockstepSet('0.58.1'), world(registry))
    expect(summary(decided)).toEqual({ kind: 'up-to-date', target: '0.58.1', reason: null, until: null, via: [] })
    expect(registry.log.map((line) => line.split(' ')[0])).toEqual(['tags', 'tags', 'tags'])
  })

  test('an exact Flux version three minors behind is a warning, still without a pull', async () => {
    const registry = registryAt(now)
    const decided = await decideTarget(lockstepSet('0.58.1', { flux: '2.6.4' }), world(registry))
    expect(codes(decided)).toEqual(['flux-behind'])
    expect(pulls(registry)).toBe(0)
  })

  test.each([
    ['ahead of the registry', lockstepSet('0.99.0'), 'ahead', null, []],
    ['no pins', lockstepSet('0.1.0', { pins: [] }), 'no-pins', null, []],
    [
      'only floating pins',
      lockstepSet('0.1.0', {
        pins: [pin('manifests', '0.1.0', { selector: 'floating', version: null, value: 'latest' })],
      }),
      'floating',
      null,
      [],
    ],
  ] as const)('%s', async (_, set, kind, target, found) => {
    const decided = await decideTarget(set, world(registryAt(now)))
    expect(summary(decided)).toMatchObject({ kind, target })
    expect(codes(decided)).toEqual(found)
  })

  const unread = (count: number) =>
    Array.from({ length: count }, () => ({ file: 'a.yaml', line: 1, text: 'x', reason: 'its version was not read' }))
  const float = pin('manifests', '0.1.0', { selector: 'floating', version: null, value: 'latest', action: 'report' })
  const withPins = (...pins: LockstepSet['pins']): LockstepSet => lockstepSet('0.58.1', { pins, instances: [] })
  const byHand = { scope: 'bootstrap', shape: 'helmfile' } as const

  test.each<[string, LockstepSet, Partial<DecisionWorld>, string]>([
    ['all is exact', lockstepSet('0.58.1'), {}, 'All pins are at 0.58.1.'],
    ['it is asked for by name', lockstepSet('0.58.1'), { to: '0.58.1' }, 'All pins are at 0.58.1.'],
    [
      'one place was not understood',
      { ...lockstepSet('0.58.1'), unread: unread(1) },
      {},
      'What was read is at 0.58.1; 1 place is not understood.',
    ],
    [
      'two places were not',
      { ...lockstepSet('0.58.1'), unread: unread(2) },
      {},
      'What was read is at 0.58.1; 2 places are not understood.',
    ],
    [
      'one floats',
      withPins(pin('operator-chart', '0.58.1'), pin('instance-chart', '0.58.1'), float),
      {},
      'Charts at 0.58.1, manifests float.',
    ],
    [
      'all are run by hand',
      { ...withPins(pin('operator-chart', '0.58.1', byHand)), current: null },
      {},
      'Nothing is to be changed at 0.58.1.',
    ],
    [
      'all are run by hand, asked for by name',
      { ...withPins(pin('operator-chart', '0.58.1', byHand)), current: null },
      { to: '0.58.1' },
      'Nothing is to be changed at 0.58.1.',
    ],
    [
      'the registries are older',
      lockstepSet('0.99.0'),
      {},
      'The pins name 0.99.0, but the newest complete release is 0.58.1; nothing is downgraded by itself.',
    ],
  ])('what is said where %s', async (_name, set, asked, expected) => {
    const { decision } = await decideTarget(set, world(registryAt(now), asked))
    expect(decision.detail).toBe(expected)
  })

  test('what is said where the registries are older and list nothing complete', async () => {
    const registry = registryAt(new Date('2024-09-16T15:20:00Z'))
    const { decision } = await decideTarget(lockstepSet('0.99.0'), world(registry))
    expect(decision.detail).toBe(
      'The pins name 0.99.0, but no complete release is listed; nothing is downgraded by itself.',
    )
  })

  test('a file that does not parse blocks the set before any registry is asked', async () => {
    const registry = registryAt(now)
    const broken = [{ file: 'a.yaml', line: 3, code: 'unparseable-file', message: 'is no YAML.' }] as const
    const decided = await decideTarget({ ...lockstepSet('0.52.0'), broken }, world(registry))
    expect(summary(decided)).toMatchObject({ kind: 'blocked', reason: 'unparseable-file' })
    expect(registry.requests).toBe(0)
  })
})

describe('pins that disagree', () => {
  test('operator 0.52.0 with manifests 0.53.0: repaired forward, and the stall is named', async () => {
    const set = lockstepSet('0.52.0', { manifests: '0.53.0' })
    const decided = await decideTarget(set, world(registryAt(now)))
    expect(summary(decided)).toMatchObject({ kind: 'repair', target: '0.58.1' })
    expect(decided.decision.flux).toEqual({ from: '2.8.8', to: '2.9.4', crosses: ['2.9'] })
    expect(codes(decided)).toContain('manifests-ahead')
  })

  test('never downwards: the release that is pinned in part is completed, whatever its age', async () => {
    const set = lockstepSet('0.52.0', { manifests: '0.53.0' })
    expect(summary(await decideTarget(set, at('2026-06-30T18:00:00Z')))).toMatchObject({
      kind: 'repair',
      target: '0.53.0',
    })
    const early = await decideTarget(set, at('2026-06-30T17:10:00Z'))
    expect(summary(early)).toMatchObject({ kind: 'held', target: '0.53.0', reason: 'incomplete' })
  })

  test('a bootstrap pin follows but does not define', async () => {
    const bootstrap = pin('operator-chart', '0.40.0', { scope: 'bootstrap', shape: 'helmfile' })
    const set = lockstepSet('0.58.1')
    const decided = await decideTarget(
      { ...set, pins: [...set.pins, bootstrap], lockstep: false },
      world(registryAt(now)),
    )
    expect(summary(decided)).toMatchObject({ kind: 'repair', target: '0.58.1' })
  })
})

describe('the policy', () => {
  const older = (changes: Parameters<typeof lockstepSet>[1]) => lockstepSet('0.52.0', changes)
  test.each<[string, LockstepSet, string, Version | null, string | null, RegExp | null]>([
    ['allowed-versions', older({ policy: { allowedVersions: range('<0.55') } }), 'update', '0.54.1', null, null],
    [
      'allowed-versions holds',
      older({ policy: { allowedVersions: range('<0.53') } }),
      'held',
      '0.58.1',
      'allowed-versions',
      /<0\.53/,
    ],
    ['ignore-versions', older({ policy: { ignoreVersions: [range('0.58.x')] } }), 'update', '0.57.0', null, null],
    ['update-types', older({ policy: { updateTypes: ['patch'] } }), 'held', '0.58.1', 'update-type', /allows patch/],
    [
      'hold',
      older({ policy: { hold: { at: '0.52.0', reason: 'freeze', until: until('2026-10-01T00:00:00Z') } } }),
      'held',
      '0.58.1',
      'hold',
      /freeze, until 2026-10-01T00:00:00Z/,
    ],
    [
      'hold at a newer one',
      older({ policy: { hold: { at: '0.54.1', reason: 'x', until: null } } }),
      'update',
      '0.54.1',
      null,
      null,
    ],
    ['pre-release of nothing', older({ policy: { preReleases: true } }), 'update', '0.58.1', null, null],
  ])('%s', async (_, set, kind, target, reason, detail) => {
    const decided = await decideTarget(set, world(registryAt(now)))
    expect(summary(decided)).toMatchObject({ kind, target, reason })
    if (detail) expect(decided.decision.detail).toMatch(detail)
  })

  test('an expired hold no longer holds, and is a warning', async () => {
    const ended = until('2026-08-01T00:00:00Z')
    const hold = { at: '0.52.0', reason: 'freeze', until: ended }
    const decided = await decideTarget(older({ policy: { hold } }), world(registryAt(now)))
    expect(decided.decision.target).toBe('0.58.1')
    expect(codes(decided)).toContain('hold-expired')
  })

  test('a range pin bounds the target', async () => {
    const range = pin('instance-chart', '0.52.0', {
      selector: 'range',
      version: null,
      value: '>=0.50.0 <0.55.0',
      action: 'report',
    })
    const pins = [pin('operator-chart', '0.52.0'), range, pin('manifests', '0.52.0')]
    expect((await decideTarget(older({ pins }), world(registryAt(now)))).decision.target).toBe('0.54.1')
    const narrow = [pin('operator-chart', '0.52.0'), { ...range, value: '0.52.x' }, pin('manifests', '0.52.0')]
    const held = await decideTarget(older({ pins: narrow }), world(registryAt(now)))
    expect(summary(held)).toMatchObject({ kind: 'held', target: '0.58.1', reason: 'range' })
    expect(held.decision.detail).toContain('"0.52.x" in kubernetes/instance-chart.yaml:13')
  })

  test('an unknown age holds, or not, by setting', async () => {
    const registry = registryAt(now)
    for (const role of ['manifests', 'operator-chart', 'instance-chart'] as const)
      registry.publish(canonicalRepository(role), role === 'manifests' ? 'v0.59.0' : '0.59.0', {
        config: role === 'manifests' ? 'not JSON' : '{"created":"2026-08-20T00:00:00Z"}',
        files: manifestsFiles(['2.9.4']),
      })
    const held = await decideTarget(lockstepSet('0.58.1'), world(registry))
    expect(summary(held)).toMatchObject({ kind: 'held', target: '0.59.0', reason: 'age-unknown', until: null })
    const allowed = await decideTarget(lockstepSet('0.58.1', { policy: { unknownAge: 'allow' } }), world(registry))
    expect(summary(allowed)).toMatchObject({ kind: 'update', target: '0.59.0' })
    expect(codes(allowed)).toContain('beyond-tables')
  })
})

test('a registry that never says when is not asked for every release', async () => {
  const registry = registryAt(new Date('2020-01-01T00:00:00Z'))
  for (let minor = 60; minor < 200; minor++)
    for (const role of ['manifests', 'operator-chart', 'instance-chart'] as const)
      registry.publish(canonicalRepository(role), `${role === 'manifests' ? 'v' : ''}0.${minor}.0`, {})
  const decided = await decideTarget(lockstepSet('0.60.0'), world(registry))
  expect(summary(decided)).toMatchObject({ kind: 'held', target: '0.199.0', reason: 'age-unknown' })
  expect(new Set(registry.log.filter((line) => line.startsWith('manifest '))).size).toBeLessThanOrEqual(63)
})

describe('gates', () => {
  const heldSince = (since: string, previous: Version | null) => () =>
    Promise.resolve({ kind: 'held', since: new Date(since), previous, failed: null } as const)

  test.each([
    ['a later hop too soon', heldSince('2026-09-01T11:30:00Z', '0.20.0'), 'held', 'hop-delay', '2026-09-01T12:30:00Z'],
    ['a later hop in time', heldSince('2026-09-01T10:30:00Z', '0.20.0'), 'update', null, null],
    ['a first hop', heldSince('2026-09-01T11:30:00Z', null), 'update', null, null],
  ] as const)('%s', async (_, since, kind, reason, until) => {
    const decided = await decideTarget(lockstepSet('0.41.1'), world(registryAt(now), { heldSince: since }))
    expect(summary(decided)).toMatchObject({ kind, target: '0.58.1', reason, until })
  })

  test('hop-delay is no matter where no Flux minor is crossed', async () => {
    const since = heldSince('2026-09-01T11:59:00Z', '0.57.0')
    const decided = await decideTarget(lockstepSet('0.58.0'), world(registryAt(now), { heldSince: since }))
    expect(decided.decision.kind).toBe('update')
  })

  test.each([
    ['0.55.0', '2026-08-30T12:00:00Z', 'held', '0.55.0', 'soak', '2026-09-02T12:00:00Z'],
    ['0.55.0', '2026-08-20T12:00:00Z', 'update', '0.55.0', null, null],
    ['0.52.0', '2026-08-20T12:00:00Z', 'held', '0.58.1', 'follow', null],
  ] as const)('a set that follows one at %s since %s: %s', async (leader, since, kind, target, reason, until) => {
    const set = lockstepSet('0.52.0', { policy: { follow: 'staging', soak: 72 * hour } })
    const changes = { leader: leader, heldSince: heldSince(since, '0.50.0') }
    const decided = await decideTarget(set, world(registryAt(now), changes))
    expect(summary(decided)).toMatchObject({ kind, target, reason, until })
  })

  test.each<[string, Held]>([
    ['a branch without it', { kind: 'absent', ref: 'production' }],
    ['an OCI artifact', { kind: 'unreadable', source: 'the OCIRepository x', previous: '0.50.0', failed: null }],
    [
      'a failed report',
      { kind: 'held', since: new Date(0), previous: '0.50.0', failed: 'kustomization/x is "failure"' },
    ],
  ])('%s holds a hop and a follower without an end, until a person opens it', async (_, held) => {
    const hop = lockstepSet('0.41.1')
    const follower = lockstepSet('0.52.0', { policy: { follow: 'staging', soak: 72 * hour, hopDelay: 0 } })
    for (const [set, reason] of [
      [hop, 'hop-delay'],
      [follower, 'soak'],
    ] as const) {
      const changes = { leader: '0.55.0', heldSince: () => Promise.resolve(held) }
      const shut = await decideTarget(set, world(registryAt(now), changes))
      expect(summary(shut)).toMatchObject({ kind: 'held', reason, until: null })
      const opened = await decideTarget(set, world(registryAt(now), { ...changes, lifted: true }))
      expect(opened.decision.kind).toBe('update')
    }
  })

  test('a closed schedule names its opening', async () => {
    const night = schedule('Europe/Berlin', '* 2-4 * * 1-5')
    const decided = await decideTarget(lockstepSet('0.52.0', { policy: { schedule: night } }), world(registryAt(now)))
    expect(summary(decided)).toMatchObject({
      kind: 'held',
      target: '0.58.1',
      reason: 'schedule',
      until: '2026-09-02T00:00:00Z',
    })
  })
})

describe('a release asked for by name', () => {
  test.each([
    ['0.57.0', '0.52.0', 'update', '0.57.0', null],
    ['0.57.0', '0.58.1', 'update', '0.57.0', null],
    ['0.52.0', '0.58.1', 'blocked', null, 'no-safe-hop'],
    ['0.58.1', '0.58.1', 'up-to-date', '0.58.1', null],
    ['0.42.0', '0.41.1', 'held', '0.42.0', 'incomplete'],
    ['0.58.1', '0.20.0', 'blocked', null, 'no-safe-hop'],
  ] as const)('--to %s from %s: %s', async (to, from, kind, target, reason) => {
    const decided = await decideTarget(lockstepSet(from), world(registryAt(now), { to }))
    expect(summary(decided)).toMatchObject({ kind, target, reason })
  })

  test('one that is asked for waits for no schedule', async () => {
    const closed = lockstepSet('0.52.0', { policy: { schedule: schedule('UTC', '0 0 1 1 *') } })
    const kinds = [null, '0.58.1'].map(
      async (to) => summary(await decideTarget(closed, world(registryAt(now), { to }))).kind,
    )
    expect(await Promise.all(kinds)).toEqual(['held', 'update'])
  })

  test('a rollback across a Flux minor says that the operator refuses it', async () => {
    const decided = await decideTarget(lockstepSet('0.58.1'), world(registryAt(now), { to: '0.52.0' }))
    expect(codes(decided)).toContain('flux-downgrade')
  })

  test('one that does not exist is wrong usage', async () => {
    const decided = decideTarget(lockstepSet('0.58.1'), world(registryAt(now), { to: '0.77.0' }))
    await expect(decided).rejects.toMatchObject({ code: 'usage', exitCode: 2 })
  })
})

describe('distribution.version', () => {
  test.each([
    ['keep', '2.8.3', '2.8.3', []],
    ['patch', '2.8.3', '2.8.8', [['2.8.3', '2.8.8']]],
    ['newest', '2.8.3', '2.9.4', [['2.8.3', '2.9.4']]],
    ['newest', '2.8.x', '2.8.8', []],
  ] as const)('%s of %s runs %s', async (fluxVersion, flux, to, moved) => {
    const decided = await decideTarget(lockstepSet('0.48.0', { flux, policy: { fluxVersion } }), world(registryAt(now)))
    expect(decided.decision).toMatchObject({ kind: 'update', target: '0.58.1', flux: { to } })
    expect([...decided.fluxVersions]).toEqual(moved)
  })

  test('an exact version moves although the release stays', async () => {
    const set = lockstepSet('0.58.1', { flux: '2.9.1', policy: { fluxVersion: 'newest' } })
    const decided = await decideTarget(set, world(registryAt(now)))
    expect(summary(decided)).toMatchObject({ kind: 'update', target: '0.58.1' })
    expect([...decided.fluxVersions]).toEqual([['2.9.1', '2.9.4']])
    const settled = lockstepSet('0.58.1', { flux: '2.9.4', policy: { fluxVersion: 'newest' } })
    expect(summary(await decideTarget(settled, world(registryAt(now))))).toMatchObject({ kind: 'up-to-date' })
  })

  test('a newer release that waits is told although only the Flux version was asked about', async () => {
    const set = lockstepSet('0.58.0', { flux: '2.9.4', policy: { fluxVersion: 'newest' } })
    const decided = await decideTarget(set, at('2026-08-20T00:00:00Z'))
    expect(summary(decided)).toMatchObject({ kind: 'held', target: '0.58.1', reason: 'age' })
  })

  test('a version that no manifests hold is an error that was there before, and no reason to stay', async () => {
    const set = lockstepSet('0.48.0', { flux: '2.8.4', pins: [...lockstepSet('0.48.0').pins, fluxPin('2.8.4')] })
    const decided = await decideTarget(set, world(registryAt(now)))
    expect(decided.decision.kind).toBe('update')
    expect(codes(decided).filter((code) => code === 'flux-version-unmatched')).toHaveLength(1)
    expect(decided.findings).toContainEqual(
      expect.objectContaining({ code: 'flux-version-unmatched', severity: 'error', introduced: false, line: 7 }),
    )
  })

  test('an instance that does not wait for an operator that cannot build the new Flux races it', async () => {
    const decided = await decideTarget(
      lockstepSet('0.52.0'),
      world(registryAt(now), { unordered: new Set(['kubernetes/instance.yaml']) }),
    )
    expect(codes(decided)).toContain('operator-race')
    const later = await decideTarget(
      lockstepSet('0.55.0'),
      world(registryAt(now), { unordered: new Set(['kubernetes/instance.yaml']) }),
    )
    expect(codes(later)).not.toContain('operator-race')
  })
})

test('a registry that is down fails the set and says so', async () => {
  const registry = registryAt(now)
  registry.down.add('ghcr.io/controlplaneio-fluxcd/flux-operator-manifests')
  await expect(decideTarget(lockstepSet('0.52.0'), world(registry))).rejects.toMatchObject({
    code: 'registry-unreachable',
  })
  expect(failed(new LockstepError('registry-unreachable', 'down'))).toMatchObject({
    decision: { kind: 'failed', reason: 'registry', detail: 'down' },
    contents: null,
  })
})

test('a release that is republished moves nothing by itself', async () => {
  const registry = registryAt(now)
  publishArtifact(registry, 'instance-chart', {
    ...upstreamRelease('0.58.1'),
    charts: new Date('2026-08-31T00:00:00Z'),
  })
  // the youngest artifact counts
  const decided = await decideTarget(lockstepSet('0.58.0'), world(registry))
  expect(summary(decided)).toMatchObject({ kind: 'held', reason: 'age', until: '2026-09-02T00:00:00Z' })
})

describe('a digest beside a tag that is not that of the tag', () => {
  const digest = `sha256:${'0'.repeat(64)}`
  const stale = lockstepSet('0.58.1', {
    pins: [pin('operator-chart', '0.58.1'), pin('instance-chart', '0.58.1'), pin('manifests', '0.58.1', { digest })],
  })

  test('is repaired at the release where the set stands, and says what Flux runs', async () => {
    const decided = await decideTarget(stale, world(registryAt(now)))
    expect(summary(decided)).toMatchObject({ kind: 'repair', target: '0.58.1', reason: null })
    expect(decided.decision.detail).toBe(
      'The digest beside v0.58.1 at kubernetes/manifests.yaml:13 is that of something else: Flux runs the digest and ignores the tag.',
    )
  })

  test('is left where that release is asked for by name', async () => {
    const decided = await decideTarget(stale, world(registryAt(now), { to: '0.58.1' }))
    expect(summary(decided)).toMatchObject({ kind: 'up-to-date' })
  })
})

test('of what can be reached, a release that its details make impossible is passed over', async () => {
  const registry = registryAt(now)
  registry.lost.add('ghcr.io/controlplaneio-fluxcd/charts/flux-operator:0.41.1')
  const decided = await decideTarget(lockstepSet('0.20.0'), world(registry))
  expect(summary(decided)).toMatchObject({ kind: 'update', target: '0.41.0' })
})

test('what fails for a set is told by where it failed', () => {
  const reasonOf = (code: LockstepError['code']) => failed(new LockstepError(code, 'x')).decision.reason
  expect([reasonOf('registry-denied'), reasonOf('forge-denied'), reasonOf('signature')]).toEqual([
    'registry',
    'forge',
    'signature',
  ])
})

test('an operator that somebody says runs and that is too old holds the set, and says who told it', async () => {
  const set = {
    ...lockstepSet('0.52.0', { pins: [pin('manifests', '0.52.0')] }),
    toldOperator: { version: '0.52.0', by: 'settings.yaml' },
  }
  const { decision } = await decideTarget(set, world(registryAt(now), { to: '0.58.1' }))
  expect(decision).toMatchObject({ kind: 'held', reason: 'operator-unseen' })
  expect(decision.detail).toContain('which the operator 0.52.0 cannot build (settings.yaml says that it runs)')
})
