import { describe, expect, test } from 'vitest'
import type { LockstepSet } from '../../src/model/lockstep-set.js'
import { canonicalRepository, type ArtifactRole } from '../../src/model/role.js'
import type { Pin, PinVariable } from '../../src/model/pin.js'
import { decideTarget } from '../../src/resolve/decide.js'
import type { DecidedTarget, DecisionWorld } from '../../src/resolve/decided-target.js'
import { isCovered, withoutRegistry } from '../../src/resolve/no-change.js'
import { unreadHalf } from '../../src/resolve/unread-half.js'
import { artifactAt, fluxPin, instance, lockstepSet, pin, type PinChanges } from '../support/sets.js'
import { registryAt } from '../support/upstream.js'

const now = new Date('2026-09-01T12:00:00Z')
const world = (changes: Partial<DecisionWorld> = {}): DecisionWorld => ({
  registry: registryAt(now),
  clock: { now: () => now },
  to: null,
  heldSince: () => Promise.resolve(null),
  lifted: false,
  leader: null,
  unordered: new Set(),
  ...changes,
})
const short = ({ decision: { kind, target, reason } }: DecidedTarget) => ({ kind, target, reason })
const set = (pins: readonly Pin[], more: Partial<LockstepSet> = {}): LockstepSet => ({
  ...lockstepSet('0.50.0', { pins }),
  ...more,
})

const variable = (changes: Partial<PinVariable> = {}): PinVariable => ({
  name: '${VERSION}',
  text: '${VERSION}',
  filledFrom: [],
  ...changes,
})
const open = (role: Pin['role'], changes: PinChanges = {}) =>
  pin(role, null, { selector: 'variable', value: '${VERSION}', variable: variable(), ...changes })

describe('a set that a placeholder keeps', () => {
  const decided = (...pins: readonly Pin[]) => withoutRegistry(set(pins))
  test.each<[string, readonly Pin[], string | null]>([
    [
      'nobody fills it',
      [pin('manifests', '0.50.0'), open('operator-chart')],
      'takes the flux-operator chart from ${VERSION}, which nothing that applies this file gives a version that can move',
    ],
    [
      'a place fills it',
      [pin('manifests', '0.50.0'), open('operator-chart', { variable: variable({ filledFrom: ['a.yaml:1'] }) })],
      null,
    ],
    [
      'what applies it fills it, though another pin selects the same',
      [pin('operator-chart', '0.50.0'), open('operator-chart')],
      'which nothing that applies this file',
    ],
    [
      'a script of an installation fills it once, and another pin runs',
      [pin('operator-chart', '0.50.0'), open('operator-chart', { scope: 'bootstrap', value: 'VERSION' })],
      null,
    ],
    [
      'a script of an installation fills it once, and none runs',
      [pin('manifests', '0.50.0'), open('operator-chart', { scope: 'bootstrap', value: 'VERSION' })],
      'whose version was not found',
    ],
    [
      'a template is filled in once, and another pin runs',
      [
        pin('operator-chart', '0.50.0'),
        open('operator-chart', { value: 'x', variable: variable({ text: '{{ version }}' }) }),
      ],
      null,
    ],
    [
      'Argo CD fills it each time',
      [
        pin('operator-chart', '0.50.0'),
        open('operator-chart', {
          shape: 'argocd',
          scope: 'bootstrap',
          value: 'x',
          variable: variable({ text: '{{ version }}' }),
        }),
      ],
      'takes the',
    ],
    [
      'its entries contradict each other',
      [
        pin('operator-chart', '0.50.0'),
        open('operator-chart', { scope: 'bootstrap', value: 'x', variable: variable({ doubt: 'has two values' }) }),
      ],
      'which has two values, so that the set would move by half; let one value count',
    ],
    [
      'a filter decides it',
      [
        pin('manifests', '0.50.0'),
        open('operator-chart', { variable: variable({ doubt: 'is what its semverFilter leaves' }) }),
      ],
      'write what it leaves as the range',
    ],
    [
      'another repository holds it',
      [
        pin('manifests', '0.50.0'),
        open('operator-chart', { variable: variable({ doubt: 'the file of another repository holds it' }) }),
      ],
      ', and the file of another repository holds it, so that the set would move by half; bring it here',
    ],
    [
      'the entries of a script contradict each other, and another pin runs',
      [
        pin('operator-chart', '0.50.0'),
        open('operator-chart', {
          shape: 'version-constant',
          scope: 'bootstrap',
          value: 'x',
          variable: variable({ doubt: 'has two values' }),
        }),
      ],
      null,
    ],
    [
      'it is the command line’s alone',
      [pin('operator-chart', '0.50.0'), open('cli-image', { scope: 'bootstrap', value: 'x' })],
      null,
    ],
    [
      'values that are not here may name it',
      [pin('manifests', '0.50.0'), open('operator-image', { variable: variable({ name: 'the Secret values' }) })],
      'takes values from the Secret values, which is not in the repository',
    ],
    [
      'values that are not here may name the manifests',
      [pin('operator-chart', '0.50.0'), open('manifests', { variable: variable({ name: 'the Secret values' }) })],
      'write instance.distribution.artifact in the release',
    ],
    [
      'it is used and handed on',
      [
        pin('manifests', '0.50.0'),
        open('operator-chart', { shape: 'variable', file: 'handed.yaml' }),
        open('operator-chart', { file: 'used.yaml' }),
      ],
      'used.yaml:13 takes the',
    ],
    [
      'it is only handed on',
      [pin('manifests', '0.50.0'), open('operator-chart', { shape: 'variable', file: 'handed.yaml' })],
      'handed.yaml:13 takes the',
    ],
  ])('%s', (_, pins, detail) => {
    const decision = decided(...pins)
    if (detail === null) expect(decision).toBeNull()
    else {
      expect(decision).toMatchObject({ kind: 'held', reason: 'variable' })
      expect(decision?.detail).toContain(detail)
    }
  })

  test.each<[Pin['role'], string, boolean]>([
    ['operator-chart', '', true],
    ['operator-image', '', true],
    ['manifests', 'a', true],
    ['manifests', 'b', false],
    ['instance-chart', '', false],
    ['cli-image', '', true],
    ['mcp-chart', 'b', true],
  ])('%s of the cluster %j is selected by another pin: %s', (role, cluster, is) => {
    const pins = [pin('operator-chart', '0.50.0'), pin('manifests', '0.50.0', { cluster: 'a' }), open('instance-chart')]
    expect(isCovered({ role, cluster }, pins)).toBe(is)
  })
})

describe('a set that needs no registry', () => {
  test.each<[string, LockstepSet, string | null, string]>([
    ['without pins', set([]), 'no-pins', 'has no pin of a Flux Operator release.'],
    ['with the Flux version alone', set([fluxPin('2.8.x')]), 'no-pins', 'has no pin'],
    ['with pins that are left out', set([pin('manifests', '0.50.0', { action: 'ignore' })]), 'no-pins', 'has no pin'],
    [
      'that floats',
      set([pin('manifests', null, { action: 'report' })]),
      'floating',
      '(kubernetes/manifests.yaml:13); what runs moves by itself',
    ],
    [
      'that is filled in',
      set([pin('manifests', null, { selector: 'variable', action: 'report', value: '$V' })], { current: null }),
      'floating',
      'takes the Flux manifests from $V, which nothing that applies this file gives a version that can move; define it in the repository to move it.',
    ],
    [
      'whose only version is moved by hand',
      set([pin('cli-image', '0.50.0', { action: 'report', reason: 'its hash would have to change with it' })], {
        current: null,
      }),
      'floating',
      ' names v0.50.0 and is moved by hand: its hash would have to change with it.',
    ],
    [
      'that floats and is to be pinned',
      { ...lockstepSet('0.50.0', { pins: [pin('manifests', null)], policy: { floating: 'pin' } }) },
      null,
      '',
    ],
    ['with one version', set([pin('manifests', '0.50.0')]), null, ''],
  ])('%s', (_, one, kind, detail) => {
    const decision = withoutRegistry(one)
    expect(decision?.kind ?? null).toBe(kind)
    expect(decision?.detail ?? '').toContain(detail)
  })
})

describe('a place that is not understood', () => {
  const place = (selects?: ArtifactRole) => ({
    file: 'a.yaml',
    line: 3,
    text: 'x',
    reason: 'it is computed',
    ...(selects ? { selects } : {}),
  })
  const held = (
    selects: ArtifactRole | undefined,
    pins: readonly Pin[],
    toldOperator: LockstepSet['toldOperator'] = null,
  ) => unreadHalf(set(pins, { unread: [place(selects)], toldOperator }))?.detail ?? null
  test('holds the set where nothing else selects that artifact', () => {
    expect(held('operator-chart', [pin('manifests', '0.50.0')])).toContain(
      'a.yaml:3 is not understood: it is computed. Nothing else in the set selects the',
    )
    expect(held('operator-chart', [pin('operator-image', '0.50.0')])).toBeNull()
    expect(held('manifests', [pin('operator-chart', '0.50.0')])).not.toBeNull()
    expect(held(undefined, [pin('manifests', '0.50.0')])).toBeNull()
  })
  test('does not where somebody says which operator runs', () => {
    const told = { version: '0.50.0', by: 'a marker' }
    expect(held('operator-chart', [pin('manifests', '0.50.0')], told)).toBeNull()
    expect(held('manifests', [pin('operator-chart', '0.50.0')], told)).not.toBeNull()
  })
  test('is said with the decision, unless somebody asks to go on', async () => {
    const one = set([pin('manifests', '0.57.0')], { unread: [place('operator-chart')] })
    expect(short(await decideTarget(one, world()))).toMatchObject({
      kind: 'held',
      target: '0.58.1',
      reason: 'variable',
    })
    expect(short(await decideTarget(one, world({ lifted: true })))).toEqual({
      kind: 'update',
      target: '0.58.1',
      reason: null,
    })
  })
})

describe('an operator that is not seen', () => {
  const manifests = (version: string, more: readonly Pin[] = []) => ({
    ...lockstepSet(version, {
      pins: [pin('manifests', version), ...more],
      instances: [instance({ artifact: artifactAt(version) })],
    }),
  })
  test('keeps manifests before another Flux minor, and not within one', async () => {
    expect(short(await decideTarget(manifests('0.52.0'), world()))).toEqual({
      kind: 'held',
      target: '0.58.1',
      reason: 'operator-unseen',
    })
    expect(short(await decideTarget(manifests('0.52.0'), world({ lifted: true })))).toMatchObject({ kind: 'update' })
    expect(short(await decideTarget(manifests('0.55.0'), world()))).toMatchObject({ kind: 'update' })
  })
  test('keeps none where OLM has installed that release already', async () => {
    const olm = (version: string) => manifests('0.52.0', [pin('operator-package', version, { action: 'report' })])
    expect(short(await decideTarget(olm('0.58.1'), world()))).toMatchObject({ kind: 'repair' })
    expect(short(await decideTarget(olm('0.58.0'), world()))).toMatchObject({ kind: 'held', reason: 'operator-unseen' })
  })
})

describe('what follows a release and does not make it', () => {
  const mcp = canonicalRepository('mcp-chart')
  test('changes nothing where only it is left behind', async () => {
    const registry = registryAt(now)
    registry.publish(mcp, '0.57.0', {})
    const pins = [pin('operator-chart', '0.58.1'), pin('manifests', '0.58.1'), pin('mcp-chart', '0.57.0')]
    const one = { ...lockstepSet('0.58.1', { pins }), current: '0.58.1', lockstep: true }
    expect(short(await decideTarget(one, world({ registry })))).toMatchObject({ kind: 'up-to-date', target: '0.58.1' })
    registry.publish(mcp, '0.58.1', {})
    expect(short(await decideTarget(one, world({ registry })))).toMatchObject({ kind: 'update', target: '0.58.1' })
    expect(registry.log).toContain(`tags ${mcp.host}/${mcp.path}`)
  })
})

describe('a set that follows another', () => {
  test('waits for one that pins no release', async () => {
    const one = lockstepSet('0.52.0', { policy: { follow: 'staging' } })
    const decided = await decideTarget(one, world({ leader: null }))
    expect(short(decided)).toEqual({ kind: 'held', target: '0.58.1', reason: 'follow' })
    expect(decided.decision.detail).toContain('has to reach the set "staging" first, which pins no release')
    const later = await decideTarget(one, world({ leader: '0.52.0' }))
    expect(later.decision.detail).toContain('which is at 0.52.0')
  })
})

describe('what is read of the artifacts', () => {
  test('is nothing where nothing is validated, or ranges choose what runs', async () => {
    const off = await decideTarget(lockstepSet('0.57.0', { policy: { validate: 'off' } }), world())
    expect(off).toMatchObject({ decision: { kind: 'update' }, contents: null })
  })
  test('is the release of the operator, where that is another one', async () => {
    const told = {
      ...lockstepSet('0.57.0', { pins: [pin('manifests', '0.57.0')] }),
      toldOperator: { version: '0.55.0', by: 'a marker' },
    }
    const { contents } = await decideTarget(told, world())
    expect([contents?.before.version, contents?.after.version, contents?.operator.version]).toEqual([
      '0.57.0',
      '0.58.1',
      '0.55.0',
    ])
  })
  test('is what the pinned manifests hold, where they are of another release than the set', async () => {
    const one = lockstepSet('0.52.0', { operator: '0.52.0', manifests: '0.53.0' })
    const { contents } = await decideTarget(one, world())
    expect(contents?.before.version).toBe('0.52.0')
    expect(contents?.before.manifests?.has('flux/v2.9.0/source-controller.yaml')).toBe(true)
  })
})

describe('a release that is not what it is called', () => {
  test.each<[string, string]>([
    ['the newest', '0.58.1'],
    ['the one that is left', '0.57.0'],
  ])('%s blocks the set', async (_, version) => {
    const found = { detail: 'it is something else.', findings: [], signatures: { root: null, artifacts: [] } }
    const names: DecisionWorld['names'] = (release) => Promise.resolve(release.version === version ? found : null)
    const decided = await decideTarget(lockstepSet('0.57.0'), world({ names }))
    expect(decided.decision).toMatchObject({
      kind: 'blocked',
      target: version,
      reason: 'signature',
      detail: 'it is something else.',
    })
  })
})
