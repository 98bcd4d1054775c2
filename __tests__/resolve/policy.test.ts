import { describe, expect, test } from 'vitest'
import type { Release } from '../../src/model/release.js'
import { canonicalRepository } from '../../src/model/role.js'
import { formatDuration } from '../../src/resolve/explain.js'
import { judge, updateType, type PolicyContext } from '../../src/resolve/policy.js'
import { hour, policy, range, until } from '../support/sets.js'

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

describe('a release that says no time', () => {
  const unknown = (version: string): Release => {
    const own = release(version, 72)
    return { ...own, artifacts: [...own.artifacts, ...own.artifacts.map((one) => ({ ...one, created: null }))] }
  }
  const reasonsOf = (changes: Partial<PolicyContext>, own = unknown('0.58.0')) => judge(own, context(changes)).reasons
  const allowing = (age: number) => ({ policy: policy({ minimumReleaseAge: age * hour, unknownAge: 'allow' }) })

  test.each<[string, Partial<PolicyContext>, readonly string[]]>([
    ['is held', {}, ['age-unknown']],
    ['is taken where no age is asked for', { policy: policy({ minimumReleaseAge: 0 }) }, []],
    ['is judged by what says one where the settings allow it', allowing(48), []],
    ['and held by that', allowing(96), ['age']],
  ])('%s', (_name, changes, expected) => {
    expect(reasonsOf(changes)).toEqual(expected)
  })

  test('is taken where the settings allow it and nothing says one', () => {
    const own = { ...release('0.58.0', 1), artifacts: [] }
    expect(reasonsOf(allowing(48), own)).toEqual([])
    const silent = release('0.58.0', 1)
    const none = { ...silent, artifacts: silent.artifacts.map((one) => ({ ...one, created: null })) }
    expect(reasonsOf(allowing(48), none)).toEqual([])
  })

  test('is waited for as a newer patch, at most twice the age of the older', () => {
    const older = release('0.58.0', 72)
    const verdict = judge(older, context({ releases: [older, unknown('0.58.1')] }))
    expect(verdict).toMatchObject({ reasons: ['newer-patch'], until: '2026-09-02T12:00:00Z' })
  })
})

describe('of several reasons', () => {
  const strict = policy({
    ignoreVersions: [range('0.58.0')],
    allowedVersions: range('<0.58'),
    minimumReleaseAge: 48 * hour,
  })

  test('all are told, and the end only where each has one', () => {
    const verdict = judge(release('0.58.0', 24), context({ policy: strict }))
    expect(verdict).toMatchObject({ reasons: ['allowed-versions', 'ignored-version', 'age'], until: null })
  })

  test('the last end counts', () => {
    const hold = { at: '0.57.0', reason: 'x', until: until('2026-09-10T00:00:00Z') }
    const own = policy({ hold, minimumReleaseAge: 48 * hour })
    expect(judge(release('0.58.0', 24), context({ policy: own }))).toMatchObject({
      reasons: ['hold', 'age'],
      until: '2026-09-10T00:00:00Z',
    })
  })

  test('a newer patch is not waited for where the release is not taken anyway', () => {
    const older = release('0.58.0', 72)
    const ignoring = policy({ ignoreVersions: [range('0.58.0')], minimumReleaseAge: 48 * hour })
    const verdict = judge(older, context({ policy: ignoring, releases: [older, release('0.58.1', 24)] }))
    expect(verdict.reasons).toEqual(['ignored-version'])
  })
})

describe('the policy', () => {
  const held = (at: string, end: string | null) =>
    policy({ hold: { at, reason: 'x', until: end === null ? null : until(end) }, minimumReleaseAge: 0 })
  const own = (changes: Parameters<typeof policy>[0]) => policy({ minimumReleaseAge: 0, ...changes })

  test.each<[string, string, Partial<PolicyContext>, readonly string[]]>([
    ['a pre-release', '0.58.0-rc.1', { policy: own({}) }, ['pre-release']],
    ['a pre-release that is allowed', '0.58.0-rc.1', { policy: own({ preReleases: true }) }, []],
    [
      'a pre-release of what is allowed',
      '0.58.0-rc.1',
      { policy: own({ preReleases: true, allowedVersions: range('0.58.x') }) },
      [],
    ],
    [
      'a pre-release of what is not allowed',
      '0.59.0-rc.1',
      { policy: own({ preReleases: true, allowedVersions: range('0.58.x') }) },
      ['allowed-versions'],
    ],
    ['the highest pin', '0.57.0', { policy: own({}) }, []],
    ['below the highest pin', '0.56.0', { policy: own({}) }, ['older']],
    ['any release where nothing is pinned', '0.1.0', { policy: own({ updateTypes: [] }), highest: null }, []],
    ['a step that is not allowed', '0.58.0', { policy: own({ updateTypes: ['patch'] }) }, ['update-type']],
    ['no step', '0.57.0', { policy: own({ updateTypes: [] }) }, []],
    ['up to the set that is followed', '0.58.0', { policy: own({}), leader: '0.58.0' }, []],
    ['before the set that is followed', '0.58.1', { policy: own({}), leader: '0.58.0' }, ['follow']],
    ['a hold without an end', '0.58.0', { policy: held('0.57.0', null) }, ['hold']],
    ['a hold at it', '0.58.0', { policy: held('0.58.0', null) }, []],
    ['a hold to the last second', '0.58.0', { policy: held('0.57.0', '2026-09-01T12:00:01Z') }, ['hold']],
    ['a hold that ends now', '0.58.0', { policy: held('0.57.0', '2026-09-01T12:00:00Z') }, []],
    [
      'within one range of two',
      '0.58.0',
      {
        policy: own({}),
        ranges: [
          { constraint: range('0.58.x'), file: 'a', line: 1 },
          { constraint: range('<0.58'), file: 'b', line: 1 },
        ],
      },
      ['range'],
    ],
    ['unsigned', '0.58.0', { policy: own({}), unsigned: new Map([['0.58.0', 'x']]) }, ['unsigned']],
    [
      'one asked for by name, against all but its ranges and what it holds',
      '0.56.0',
      {
        policy: own({ hold: { at: '0.1.0', reason: 'x', until: null }, ignoreVersions: [range('0.56.0')] }),
        to: '0.56.0',
        ranges: [{ constraint: range('0.57.x'), file: 'a', line: 1 }],
        unsigned: new Map([['0.56.0', 'x']]),
      },
      ['range', 'unsigned'],
    ],
  ])('%s', (_name, version, changes, expected) => {
    expect(judge(release(version, 72), context(changes)).reasons).toEqual(expected)
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
