import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stringAt } from '../../src/model/json.js'
import { compareMinors, compareVersions, minorOf } from '../../src/model/version.js'
import type { Version } from '../../src/model/version.js'
import { decideTarget } from '../../src/resolve/decide.js'
import type { DecisionWorld } from '../../src/resolve/decided-target.js'
import { hour, lockstepSet } from '../support/sets.js'
import { crdVersionsAt, registryAt, upstreamRelease, upstreamReleases } from '../support/upstream.js'

/** Every minute in which something was published: a release's manifests, then its charts. */
const events = upstreamReleases
  .flatMap(({ released, charts }) => (charts ? [released, charts] : [released]))
  .sort((a, b) => a.getTime() - b.getTime())

const images = ['source-controller', 'helm-controller', 'image-reflector-controller', 'image-automation-controller']

function worldAt(at: Date): DecisionWorld {
  return {
    registry: registryAt(at),
    clock: { now: () => at },
    to: null,
    heldSince: () => Promise.resolve(null),
    lifted: false,
    leader: null,
    unordered: new Set(),
  }
}

/** The rule of the ladder, said again from the table alone: what the old Flux stored is still listed by the new one. */
function isSafe(from: Version, to: Version): boolean {
  const [old, next] = [upstreamRelease(from).flux.at(-1) ?? '', upstreamRelease(to).flux.at(-1) ?? '']
  if (compareMinors(minorOf(next), minorOf(old)) < 0) return false
  const listed = crdVersionsAt(next)
  return [...crdVersionsAt(old)].every(
    ([kind, [storage]]) => storage !== undefined && listed.get(kind)?.includes(storage),
  )
}

describe('every event of the upstream releases', () => {
  test.each([
    ['0.20.0', 0],
    ['0.29.0', 0],
    ['0.37.1', 0],
    ['0.37.1', 48],
    ['0.41.1', 0],
    ['0.52.0', 48],
  ] as const)(
    'pins left at %s, minimum age %i h: no target without charts, none that cannot be reached',
    async (from, age) => {
      const start = upstreamRelease(from).charts
      const components = [...images, 'kustomize-controller', 'notification-controller']
      const set = lockstepSet(from, { components, policy: { minimumReleaseAge: age * hour, validate: 'off' } })
      const targets = new Set<Version>()
      for (const at of events.filter((event) => start !== null && event >= start)) {
        const { decision } = await decideTarget(set, worldAt(at))
        if (decision.kind !== 'update') continue
        const target = decision.target ?? ''
        targets.add(target)
        const { charts } = upstreamRelease(target)
        expect(
          charts !== null && charts <= at && at.getTime() - charts.getTime() >= age * hour,
          `${target} at ${at.toISOString()}`,
        ).toBe(true)
        expect(compareVersions(target, from)).toBeGreaterThan(0)
        expect(isSafe(from, target), `${from} to ${target}`).toBe(true)
      }
      expect(targets.size).toBeGreaterThan(2)
      expect([...targets]).not.toContain('0.38.0')
      expect([...targets]).not.toContain('0.42.0')
    },
  )

  test('pins that follow every proposal reach the newest release by safe hops', async () => {
    let current: Version = '0.14.0'
    const path: Version[] = []
    for (const at of events
      .filter((event) => event >= new Date('2026-08-19T09:17:00Z'))
      .concat(new Date('2026-09-01'))) {
      for (;;) {
        const set = lockstepSet(current, { components: images, policy: { validate: 'off' } })
        const { decision } = await decideTarget(set, worldAt(at))
        if (decision.kind !== 'update' || decision.target === null) break
        expect(isSafe(current, decision.target)).toBe(true)
        current = decision.target
        path.push(current)
      }
    }
    expect(path.at(-1)).toBe('0.58.1')
    expect(path).toContain('0.41.1')
  })
})

const shared = new URL('../../../shared/world/releases.json', import.meta.url)
const releases = process.env['FLUX_LOCKSTEP_WORLD'] ? `${process.env['FLUX_LOCKSTEP_WORLD']}/releases.json` : shared

test.skipIf(!existsSync(releases))('the table agrees with the full list of releases (needs shared/world)', () => {
  const listed: unknown = JSON.parse(readFileSync(releases, 'utf8'))
  for (const { version, released, charts, flux } of upstreamReleases) {
    const facts: unknown = Array.isArray(listed)
      ? listed.find((entry) => stringAt(entry, ['version']) === version)
      : null
    expect(facts).toMatchObject({ flux })
    expect(stringAt(facts, ['released'])?.slice(0, 16)).toBe(released.toISOString().slice(0, 16))
    expect(stringAt(facts, ['charts']) === null).toBe(charts === null)
  }
})
