import { describe, expect, test } from 'vitest'
import { byHand, isDraft, moveView, viewOf } from '../../../src/commands/update/proposal-view.js'
import type { Edit } from '../../../src/model/change.js'
import type { FluxMove } from '../../../src/model/decision.js'
import { inherited, removed } from '../../../scripts/samples.js'
import { fluxPin, pin, policy } from '../../support/sets.js'
import { placed, planned, verdict, type PlanFacts } from './planned.js'

const one = { severalSets: false, asked: false, token: 'app' } as const
const crossing: FluxMove = { from: '2.7.5', to: '2.8.8', crosses: ['2.8'] }
const unread = [{ file: 'a.sh', line: 3, text: 'x', reason: 'y' }]
const edit = (file: string, start: number, old: string): Edit => ({
  kind: 'edit',
  file,
  line: 13,
  start,
  end: start + old.length,
  old,
  new: '0.57.0',
})

describe('the title', () => {
  test.each<readonly [string, PlanFacts, string]>([
    ['tells an update', {}, 'update'],
    ['tells a repair, whatever is pinned', { decision: { kind: 'repair' }, current: '0.58.0' }, 'repair'],
    ['tells a way back', { current: '0.58.0' }, 'rollback'],
    ['tells an update where the release stays', { current: '0.57.0' }, 'update'],
    ['tells an update of a set that floats', { set: { pins: [pin('operator-chart', null)] } }, 'update'],
  ])('%s', (_, facts, kind) => expect(moveView(planned(facts), '0.57.0', one).kind).toBe(kind))
})

describe('a proposal shows', () => {
  test('each pin that moves with its edit, at its own place of its own file', () => {
    const pins = [
      placed('operator-chart', '0.56.0', 100, { file: 'a.yaml' }),
      placed('instance-chart', '0.56.0', 200, { file: 'a.yaml', line: 20 }),
      placed('manifests', '0.55.0', 100, { file: 'b.yaml' }),
      placed('manifests', '0.55.0', 300, { file: 'b.yaml' }),
      pin('operator-image', '0.56.0', { file: 'a.yaml' }),
    ]
    const edits = [edit('a.yaml', 200, '0.56.0'), edit('b.yaml', 100, 'v0.55.0')]
    expect(viewOf(planned({ set: { pins }, edits }), '0.57.0', one).pins).toEqual([
      { file: 'a.yaml', line: 20, role: 'instance-chart', from: '0.56.0', to: '0.57.0' },
      { file: 'b.yaml', line: 13, role: 'manifests', from: 'v0.55.0', to: '0.57.0' },
    ])
  })

  test('the pins that stay, with their reason', () => {
    const pins = [pin('operator-chart', '0.56.0'), fluxPin('2.7.x', { action: 'report', reason: 'a range' })]
    expect(viewOf(planned({ set: { pins } }), '0.57.0', one).staying).toEqual([
      { file: 'kubernetes/flux-version.yaml', line: 13, reason: 'a range' },
    ])
  })

  test.each<readonly [string, PlanFacts['releases'], string | null]>([
    [
      'of its youngest artifact',
      [
        verdict('0.58.0', { manifests: '2026-09-01T00:00:00Z' }),
        verdict('0.57.0', { 'operator-chart': '2026-08-02T10:00:00Z', manifests: '2026-08-01T00:00:00Z' }),
      ],
      '2026-08-02T10:00:00Z',
    ],
    ['that is not known', [verdict('0.57.0', { manifests: null })], null],
    ['of no other release', [verdict('0.58.0', { manifests: '2026-09-01T00:00:00Z' })], null],
  ])('the time %s', (_, releases = [], published) =>
    expect(viewOf(planned({ releases }), '0.57.0', one).published).toBe(published),
  )

  const young = { eligible: false, reasons: ['age'], until: '2026-09-03T00:00:00Z' } as const
  test('why newer releases are not the target, and of no others', () => {
    const incomplete = verdict('0.59.0', {}, { eligible: false, reasons: ['incomplete'] })
    const missing = [{ role: 'manifests', repository: { host: 'ghcr.io', path: 'x' } }] as const
    const releases = [
      { ...incomplete, release: { ...incomplete.release, missing } },
      verdict('0.58.0', {}, young),
      verdict('0.57.1'),
      verdict('0.57.0', {}, young),
      verdict('0.56.1', {}, young),
    ]
    expect(viewOf(planned({ releases }), '0.57.0', one).newer).toEqual([
      { version: '0.59.0', reasons: ['incomplete'], missing: ['manifests'], until: null },
      { version: '0.58.0', reasons: ['age'], missing: [], until: '2026-09-03T00:00:00Z' },
    ])
  })

  test('the newest five of them, and none where the target was asked for', () => {
    const releases = [8, 7, 6, 5, 4, 3].map((patch) => verdict(`0.57.${patch}`, {}, young))
    const newer = (asked: boolean) => viewOf(planned({ releases }), '0.57.0', { ...one, asked }).newer
    expect(newer(false).map(({ version }) => version)).toEqual(['0.57.8', '0.57.7', '0.57.6', '0.57.5', '0.57.4'])
    expect(newer(true)).toEqual([])
  })

  test('what was looked at of signatures, where anything was', () => {
    const signatures = { root: null, artifacts: [] }
    const plan = planned()
    expect(viewOf(plan, '0.57.0', one)).not.toHaveProperty('signatures')
    expect(viewOf({ ...plan, decided: { ...plan.decided, signatures } }, '0.57.0', one).signatures).toBe(signatures)
  })

  test.each<readonly [boolean, string | null]>([
    [true, 'it moves objects to another API version'],
    [false, null],
  ])('why a person has to merge it, where a machine is asked to (%s)', (autoMerge, why) => {
    const { pullRequest } = policy()
    const set = { policy: { pullRequest: { ...pullRequest, autoMerge } } }
    const plan = planned({ set, migrated: [edit('c.yaml', 0, 'v1')] })
    expect(viewOf(plan, '0.57.0', one)).toMatchObject({ mergedByHand: why, otherChanges: plan.migrated })
  })
})

describe('a draft', () => {
  test.each<readonly [string, PlanFacts, boolean]>([
    ['is no update', {}, false],
    ['is a repair', { decision: { kind: 'repair' } }, true],
    ['is what introduces errors', { decision: { kind: 'blocked' } }, true],
    ['is a Flux minor that may leave a part behind', { decision: { flux: crossing }, beside: { unread } }, true],
    ['is no Flux minor of a set that was read in full', { decision: { flux: crossing } }, false],
    ['is no other step of a set that was not', { beside: { unread } }, false],
    ['is no Flux that stays', { decision: { flux: { ...crossing, crosses: [] } }, beside: { unread } }, false],
    ['is nothing without a target', { decision: { flux: crossing, target: null }, beside: { unread } }, false],
  ])('%s', (_, facts, draft) => {
    const { set, decision } = planned(facts)
    expect(isDraft(set, decision)).toBe(draft)
  })
})

describe('a person merges', () => {
  test.each<readonly [string, PlanFacts, string | null]>([
    ['no update that is proven', {}, null],
    ['no error of before', { findings: [inherited, { ...removed, introduced: false }] }, null],
    ['errors', { findings: [removed] }, 'the update introduces errors'],
    ['a repair', { decision: { kind: 'repair' } }, 'it brings pins together that disagreed'],
    ['what migrates objects', { migrated: [edit('c.yaml', 0, 'v1')] }, 'it moves objects to another API version'],
    ['a Flux minor', { decision: { flux: crossing } }, 'it enters Flux 2.8, which cannot be taken back'],
    ['what was not validated', { set: { policy: { validate: 'off' } } }, 'nothing was validated'],
  ])('%s', (_, facts, why) => expect(byHand(planned(facts), '0.57.0')).toBe(why))
})
