import { describe, expect, test } from 'vitest'
import type { Release } from '../../src/model/release.js'
import { canonicalRepository } from '../../src/model/role.js'
import { formatDuration } from '../../src/resolve/explain.js'
import { judge, updateType, type PolicyContext } from '../../src/resolve/policy.js'
import { hour, policy, range } from '../support/sets.js'

const now = new Date('2026-09-01T12:00:00Z')

function release(version: string, ageInHours: number, complete = true): Release {
  const repository = canonicalRepository('manifests')
  const created = new Date(now.getTime() - ageInHours * hour).toISOString()
  const artifact = { role: 'manifests', repository, tag: `v${version}`, digest: 'sha256:x', created } as const
  return { version, complete, missing: [], artifacts: [artifact] }
}

function context(changes: Partial<PolicyContext> = {}): PolicyContext {
  const own = { now, policy: policy({ minimumReleaseAge: 48 * hour }), highest: '0.57.0', to: null }
  return { ...own, ranges: [], leader: null, releases: [], ...changes }
}

describe('a newer patch that is not old enough', () => {
  const judged = (newer: Release, changes: Partial<PolicyContext> = {}, age = 72) => {
    const older = release('0.58.0', age)
    const { eligible, reasons, until } = judge(older, context({ releases: [older, newer], ...changes }))
    return { eligible, reasons, until }
  }

  test('is waited for until it is', () => {
    expect(judged(release('0.58.1', 24))).toEqual({
      eligible: false,
      reasons: ['newer-patch'],
      until: '2026-09-02T12:00:00Z',
    })
  })

  test('is waited for at most twice the age', () => {
    expect(judged(release('0.58.1', 1))).toMatchObject({ until: '2026-09-02T12:00:00Z' })
    expect(judged(release('0.58.1', 24), {}, 96)).toMatchObject({ eligible: true })
  })

  test.each<[string, Release, Partial<PolicyContext>]>([
    ['that is old enough itself', release('0.58.1', 50), {}],
    [
      'that is ignored',
      release('0.58.1', 24),
      { policy: policy({ minimumReleaseAge: 48 * hour, ignoreVersions: [range('0.58.1')] }) },
    ],
    ['that is incomplete', release('0.58.1', 24, false), {}],
    ['of another minor', release('0.59.0', 24), {}],
    ['that is older', release('0.57.9', 24), {}],
  ])('not for one %s', (_name, newer, changes) => {
    expect(judged(newer, changes)).toEqual({ eligible: true, reasons: [], until: null })
  })
})

describe('an age', () => {
  const reasonsOf = (ageInHours: number, changes: Partial<PolicyContext> = {}) =>
    judge(release('0.58.0', ageInHours), context(changes)).reasons

  test.each<[string, number, Partial<PolicyContext>, readonly string[]]>([
    ['too young by a minute', 48 - 1 / 60, {}, ['age']],
    ['old enough to the second', 48, {}, []],
    ['of a release that the repository holds in part', 1, { highest: '0.58.0' }, []],
    ['of a release that was asked for by name', 1, { to: '0.58.0' }, []],
    ['that no setting asks for', 1, { policy: policy({ minimumReleaseAge: 0 }) }, []],
  ])('%s', (_name, age, changes, expected) => {
    expect(reasonsOf(age, changes)).toEqual(expected)
  })
})

test.each([
  ['0.57.0', '0.57.1', 'patch'],
  ['0.57.1', '0.58.0', 'minor'],
  ['0.58.0', '1.0.0', 'major'],
  ['1.58.0', '2.58.0', 'major'],
  ['0.57.0', '0.57.0', null],
  ['what', '0.57.0', null],
] as const)('from %s to %s: %s', (from, to, expected) => {
  expect(updateType(from, to)).toBe(expected)
})

test.each([
  [90 * 60_000, '90m'],
  [60 * 60_000, '1h'],
  [48 * hour, '48h'],
  [71 * hour, '71h'],
  [72 * hour, '3d'],
  [73 * hour, '73h'],
  [7 * 24 * hour, '7d'],
  [72 * hour + 60_000, '4321m'],
])('%d milliseconds are %s', (milliseconds, expected) => {
  expect(formatDuration(milliseconds)).toBe(expected)
})
