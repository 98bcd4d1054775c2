import { describe, expect, it } from 'vitest'
import type { Reason } from '../../src/model/decision.js'
import type { Release } from '../../src/model/release.js'
import { canonicalRepository } from '../../src/model/role.js'
import { explain } from '../../src/resolve/explain.js'
import type { PolicyContext } from '../../src/resolve/policy.js'
import { hour, policy, range, until } from '../support/sets.js'

const manifests = { role: 'manifests', repository: canonicalRepository('manifests') } as const
const chart = { role: 'operator-chart', repository: canonicalRepository('operator-chart') } as const
const created = '2026-08-31T00:00:00Z'

function release(version: string, changes: Partial<Release> = {}): Release {
  return { version, complete: true, missing: [], artifacts: [], ...changes }
}

function said(reason: Reason, own: Release, changes: Partial<PolicyContext> = {}, end: string | null = null): string {
  const context: PolicyContext = {
    now: new Date('2026-09-01T12:00:00Z'),
    policy: policy(),
    highest: '0.57.0',
    to: null,
    ranges: [],
    leader: null,
    releases: [own],
    ...changes,
  }
  return explain(reason, { release: own, eligible: false, reasons: [reason], until: end }, context)
}

const own = release('0.58.1')
const bound = (text: string, line: number) => ({ constraint: range(text), file: 'a.yaml', line })

describe('why a release is not taken', () => {
  it.each<[Reason, Partial<PolicyContext>, string]>([
    ['pre-release', {}, '0.58.1 is a pre-release, and pre-releases is off.'],
    ['older', {}, '0.58.1 is older than 0.57.0; name it with --to to go back.'],
    ['older', { highest: null }, '0.58.1 is older than what is pinned; name it with --to to go back.'],
    [
      'allowed-versions',
      { policy: policy({ allowedVersions: range('<0.58') }) },
      '0.58.1 is outside of allowed-versions "<0.58".',
    ],
    ['ignored-version', {}, '0.58.1 is listed in ignore-versions.'],
    [
      'update-type',
      { policy: policy({ updateTypes: ['patch', 'major'] }) },
      '0.58.1 is a minor update, and update-types allows patch, major.',
    ],
    ['update-type', { policy: policy({ updateTypes: [] }) }, '0.58.1 is a minor update, and update-types allows none.'],
    [
      'range',
      { ranges: [bound('0.57.x', 3), bound('<0.58', 4)] },
      '0.58.1 is outside of the range "0.57.x" in a.yaml:3, "<0.58" in a.yaml:4; widen the range to move on.',
    ],
    [
      'follow',
      { policy: policy({ follow: 'staging' }), leader: '0.57.0' },
      '0.58.1 has to reach the set "staging" first, which is at 0.57.0.',
    ],
    [
      'follow',
      { policy: policy({ follow: 'staging' }), leader: '0.0.0' },
      '0.58.1 has to reach the set "staging" first, which pins no release.',
    ],
    [
      'follow',
      { policy: policy({ follow: 'staging' }) },
      '0.58.1 has to reach the set "staging" first, which pins no release.',
    ],
    [
      'hold',
      { policy: policy({ hold: { at: '0.57.0', reason: 'a freeze', until: until('2026-10-01T00:00:00Z') } }) },
      'The set is held at 0.57.0: a freeze.',
    ],
    [
      'age-unknown',
      {},
      '0.58.1 does not say when it was published, and unknown-age is "hold"; set it to "allow" to go on.',
    ],
    ['age', {}, '0.58.1 was published at an unknown time and is held by minimum-release-age 48h.'],
    ['unsigned', { unsigned: new Map([['0.58.1', 'Nothing signs it.']]) }, 'Nothing signs it.'],
    ['unsigned', { unsigned: new Map([['0.58.0', 'Nothing signs it.']]) }, ''],
    ['schedule', {}, ''],
  ])('%s (%#)', (reason, changes, expected) => {
    expect(said(reason, own, changes)).toBe(expected)
  })

  it('names the end where it has one', () => {
    const published = release('0.58.1', { artifacts: [{ ...manifests, tag: 'v0.58.1', digest: '', created }] })
    expect(said('age', published, { policy: policy({ minimumReleaseAge: 72 * hour }) }, '2026-09-03T00:00:00Z')).toBe(
      '0.58.1 was published at 2026-08-31T00:00:00Z and is held by minimum-release-age 3d, until 2026-09-03T00:00:00Z.',
    )
  })

  it.each<[string, readonly Release[], string]>([
    ['of the same minor', [release('0.59.0'), release('0.58.2'), own], '0.58.2'],
    ['that is complete', [release('0.58.3', { complete: false }), release('0.58.2'), own], '0.58.2'],
  ])('names the newer patch %s', (_name, releases, expected) => {
    expect(said('newer-patch', own, { releases })).toBe(
      `0.58.1 waits for its newer patch ${expected}, which is younger than minimum-release-age 48h.`,
    )
  })

  it.each<[string, Partial<Release>, readonly Release[], string]>([
    [
      'one artifact',
      { missing: [manifests] },
      [],
      '0.58.1 is not fully published: ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.58.1 does not exist yet.',
    ],
    [
      'two artifacts of a release that newer ones have overtaken',
      { missing: [manifests, chart] },
      [release('0.59.0')],
      '0.58.1 is not fully published: ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.58.1 and ghcr.io/controlplaneio-fluxcd/charts/flux-operator:0.58.1 do not exist, and newer releases are complete: name one of them.',
    ],
    [
      'one artifact beside releases that are older or incomplete',
      { missing: [chart] },
      [release('0.57.0'), release('0.59.0', { complete: false }), release('0.58.1')],
      '0.58.1 is not fully published: ghcr.io/controlplaneio-fluxcd/charts/flux-operator:0.58.1 does not exist yet.',
    ],
  ])('says what is missing: %s', (_name, changes, releases, expected) => {
    expect(said('incomplete', release('0.58.1', { complete: false, ...changes }), { releases })).toBe(expected)
  })
})
