import { describe, expect, it } from 'vitest'
import { inherited, removed } from '../../../scripts/samples.js'
import {
  listedSets,
  pinReport,
  releaseReports,
  reportOf,
  setReport,
  unreadReports,
} from '../../../src/commands/run/assemble.js'
import { brokenSet, failedDecision } from '../../../src/commands/run/failed-sets.js'
import { surveyTree } from '../../../src/commands/run/survey.js'
import type { Change, Edit } from '../../../src/model/change.js'
import type { ReleaseContents } from '../../../src/model/contents.js'
import type { Decision } from '../../../src/model/decision.js'
import { LockstepError, type FailureCode } from '../../../src/model/failure.js'
import { unchanged } from '../../../src/resolve/decided-target.js'
import { chartSource } from '../../support/change.js'
import { settingsOf } from '../../support/edited.js'
import { memoryWorld } from '../../support/memory-world.js'
import { memoryWorkspace } from '../../support/memory-workspace.js'
import { fluxPin, lockstepSet, pin, policy } from '../../support/sets.js'
import { planned, verdict } from '../update/planned.js'

describe('a pin is told', () => {
  const told = (flux: 'keep' | 'patch', action: 'follow' | 'report') => {
    const { action: said, reason } = pinReport(
      fluxPin('2.7.5', { action, reason: action === 'report' ? 'why' : null }),
      {
        name: 'a',
        policy: policy({ fluxVersion: flux }),
      },
    )
    return [said, reason]
  }
  it('with what an update does with it', () => {
    expect(told('keep', 'follow')).toEqual(['report', 'stays: flux-version is keep'])
    expect(told('patch', 'follow')).toEqual(['follow', null])
    expect(told('keep', 'report')).toEqual(['report', 'why'])
    const chart = pinReport(pin('operator-chart', '0.57.0'), { name: 'a', policy: policy() })
    expect([chart.action, chart.set, chart.selector, chart.reference]).toEqual([
      'follow',
      'a',
      'exact',
      'ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
    ])
  })
  it('as exact where a digest stands behind the tag', () => {
    const selector = (one: 'misplaced-digest' | 'range') =>
      pinReport(pin('operator-chart', '0.57.0', { selector: one }), { name: 'a', policy: policy() }).selector
    expect([selector('misplaced-digest'), selector('range')]).toEqual(['exact', 'range'])
  })
})

describe('a set is told', () => {
  const edit = (start: number, end = start + 1, file = 'a'): Edit => ({
    kind: 'edit',
    file,
    line: 1,
    start,
    end,
    old: 'x',
    new: 'y',
  })
  const { decision } = planned()
  const set = lockstepSet('0.57.0')
  const changesOf = (kind: Decision['kind'] | null, changes: readonly Change[]) =>
    setReport(set, kind && { ...decision, kind }, { changes, findings: [], proposal: null }).changes
  it.each<readonly [kind: Decision['kind'] | null, shows: boolean]>([
    ['update', true],
    ['repair', true],
    ['blocked', true],
    ['held', false],
    ['up-to-date', false],
    [null, false],
  ])('with its changes where it is %s: %s', (kind, shows) =>
    expect(changesOf(kind, [edit(0)])).toEqual(shows ? [edit(0)] : []),
  )
  it('with each change once', () => {
    const made = { kind: 'create', file: 'a', mode: '100644', content: '' } as const
    const changes = [edit(0), edit(0), edit(0, 2), edit(1), edit(0, 1, 'b'), made, made]
    expect(changesOf('update', changes)).toEqual([edit(0), edit(0, 2), edit(1), edit(0, 1, 'b'), made])
  })
  it('with its findings in their order, and what was looked at of signatures', () => {
    const rest = { changes: [], findings: [inherited, removed], proposal: null }
    const signatures = { root: null, artifacts: [] }
    expect(setReport(set, decision, rest)).toMatchObject({ findings: [removed, inherited], target: '0.57.0' })
    expect(setReport(set, decision, rest)).not.toHaveProperty('signatures')
    expect(setReport(set, decision, { ...rest, signatures }).signatures).toBe(signatures)
    expect(setReport(set, null, rest)).toMatchObject({ decision: null, target: null, via: [], current: '0.57.0' })
  })
  it('as failed where it cannot be read, by a command that decides nothing too', () => {
    const broken = [{ file: 'a', line: 3, code: 'invalid-pin', message: 'no tag' }] as const
    expect(listedSets([set, { ...set, broken }])).toMatchObject([
      { decision: null, reason: null },
      { decision: 'failed', reason: 'invalid-pin', detail: 'At a:3, no tag' },
    ])
    expect(brokenSet(set)).toBeNull()
  })
  it.each<readonly [code: FailureCode, reason: Decision['reason']]>([
    ['registry-unreachable', 'registry'],
    ['forge-denied', 'forge'],
    ['unparseable-file', 'unparseable-file'],
    ['invalid-pin', 'invalid-pin'],
    ['signature', 'signature'],
    ['edit-refused', 'edit-refused'],
    ['workspace', 'edit-refused'],
  ])('as failed by %s for the reason %s', (code, reason) =>
    expect(failedDecision(new LockstepError(code, 'why'))).toMatchObject({ kind: 'failed', reason, detail: 'why' }),
  )
})

it('releases are told once, newest first, with the Flux of the manifests that were read', () => {
  const { decision } = planned()
  const contents = (version: string, flux: string): ReleaseContents => ({
    version,
    manifests: new Map([[`flux/v${flux}/source-controller.yaml`, Buffer.from('')]]),
    operatorChart: null,
    instanceChart: null,
  })
  const one = unchanged(decision, [verdict('0.56.0'), verdict('0.58.0'), verdict('0.57.0'), verdict('0.55.0')], [])
  const read = {
    before: contents('0.56.0', '2.5.0'),
    after: contents('0.57.0', '2.6.0'),
    operator: contents('0.55.0', '2.4.0'),
  }
  const told = releaseReports([{ ...one, contents: read }, unchanged(decision, [verdict('0.58.0')], [])])
  expect(told.map(({ version, flux }) => [version, ...flux])).toEqual([
    ['0.58.0'],
    ['0.57.0', '2.6.0'],
    ['0.56.0', '2.5.0'],
    ['0.55.0', '2.4.0'],
  ])
})

describe('places that were not understood are told', () => {
  const place = (file: string, text = 'x', line = 1) => ({ file, line, text, reason: 'why' })
  const [one, two] = [place('a'), place('b')]
  const sets = [
    { ...lockstepSet('0.57.0'), name: 'first', unread: [one, two] },
    { ...lockstepSet('0.57.0'), name: 'second', unread: [two] },
  ]
  it('with their set where they have one', () => {
    const told = unreadReports({ unread: [one, two, place('c')], sets })
    expect(told.map(({ file, set, introduced }) => [file, set, introduced])).toEqual([
      ['a', 'first', false],
      ['b', null, false],
      ['c', null, false],
    ])
  })
  it('as introduced where they did not stand there before, whatever their line', () => {
    const known = [place('a', 'x', 7), place('b', 'y')]
    const introduced = (before: typeof known | null) =>
      unreadReports({ unread: [one, two], sets }, before).map((told) => told.introduced)
    expect(introduced(known)).toEqual([false, true])
    expect(introduced(null)).toEqual([true, true])
  })
})

it('a report counts what was listed, parsed and asked', async () => {
  const files = { 'a.yaml': chartSource(), 'b.md': 'x', 'c.yaml': 'a: b\n' }
  const survey = await surveyTree(memoryWorkspace(files), settingsOf(''))
  const world = { ...memoryWorld(files), registry: { open: () => Promise.reject(new Error('no')), requests: 5 } }
  const findings = [inherited, removed]
  const rest = { sets: [], releases: [], conclusion: 'success' } as const
  const report = reportOf('scan', { ...survey, findings }, world, rest)
  expect(report).toMatchObject({
    command: 'scan',
    files: { listed: 3, parsed: 1 },
    requests: { registry: 5, github: 0 },
    findings: [removed, inherited],
  })
  expect(report.pins.map(({ file, set }) => `${file} ${set}`)).toEqual(['a.yaml default'])
  expect(reportOf('scan', survey, world, { ...rest, github: 3 }).requests.github).toBe(3)
})
