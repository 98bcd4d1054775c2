import { describe, expect, test } from 'vitest'
import type { Pin } from '../../src/model/pin.js'
import { fluxSpecs, installedFrom, operatorSight } from '../../src/upstream/flux-spec.js'
import { knownFluxMove } from '../../src/upstream/known-flux.js'
import { artifactAt, fluxPin, instance, lockstepSet, pin, type InstanceFacts, type SetFacts } from '../support/sets.js'

const specs = (pins: readonly Pin[], facts: SetFacts = {}) =>
  fluxSpecs(lockstepSet('0.50.0', { pins, ...facts }), new Set())
const none = { instances: [] }

describe('the operator that builds the Flux of an instance', () => {
  const operators = (pins: readonly Pin[], cluster = '') =>
    specs(pins, { instances: [instance({ cluster })] }).map(
      ({ operator, operatorFollows }) => `${operator} ${operatorFollows ? 'follows' : 'stays'}`,
    )
  test.each<[string, readonly Pin[], string, readonly string[]]>([
    ['is that of the chart', [pin('operator-chart', '0.50.0'), pin('manifests', '0.51.0')], '', ['0.50.0 follows']],
    [
      'is the lowest of several',
      [pin('operator-chart', '0.51.0'), pin('operator-image', '0.50.0')],
      '',
      ['0.50.0 follows'],
    ],
    [
      'is that of its own cluster',
      [pin('operator-chart', '0.50.0', { cluster: 'a' }), pin('operator-chart', '0.51.0', { cluster: 'b' })],
      'b',
      ['0.51.0 follows'],
    ],
    ['is one that all clusters share', [pin('operator-chart', '0.50.0')], 'b', ['0.50.0 follows']],
    [
      'stays where its pin is left out',
      [pin('operator-chart', '0.50.0', { action: 'ignore' }), pin('manifests', '0.51.0')],
      '',
      ['0.50.0 stays'],
    ],
    [
      'follows where one of its pins does',
      [pin('operator-chart', '0.50.0', { action: 'ignore' }), pin('operator-image', '0.51.0')],
      '',
      ['0.50.0 follows'],
    ],
    [
      'is not what an installation began with',
      [pin('operator-chart', '0.40.0', { scope: 'bootstrap' }), pin('manifests', '0.51.0')],
      '',
      ['0.51.0 follows'],
    ],
    ['is that of the set where no pin names one', [pin('manifests', '0.51.0')], '', ['0.51.0 follows']],
    [
      'is not what OLM began with',
      [pin('operator-package', '0.40.0'), pin('manifests', '0.51.0')],
      '',
      ['0.40.0 follows'],
    ],
    ['is unknown where nothing tells', [fluxPin('2.8.x')], '', []],
  ])('%s', (_, pins, cluster, expected) => expect(operators(pins, cluster)).toEqual(expected))

  test('is the one that somebody says runs, where no pin tells, and stays', () => {
    const set = {
      ...lockstepSet('0.50.0', { pins: [pin('manifests', '0.51.0')] }),
      toldOperator: { version: '0.45.0', by: 'a marker' },
    }
    expect(fluxSpecs(set, new Set())).toMatchObject([
      { operator: '0.45.0', operatorFollows: false, operatorSeen: true },
    ])
    const pinned = { ...set, pins: [...set.pins, pin('operator-chart', '0.50.0')] }
    expect(fluxSpecs(pinned, new Set())).toMatchObject([
      { operator: '0.50.0', operatorFollows: true, operatorSeen: true },
    ])
  })
})

describe('what is seen of an operator', () => {
  test.each<[string, readonly Pin[], string]>([
    ['a pin that moves', [pin('operator-chart', '0.50.0')], 'pinned'],
    ['a pin that is left out on purpose', [pin('operator-chart', '0.50.0', { action: 'ignore' })], 'pinned'],
    ['a range', [pin('operator-chart', null, { selector: 'range', action: 'report' })], 'pinned'],
    [
      'a tag that floats and is applied',
      [pin('operator-chart', null, { selector: 'floating', action: 'report' })],
      'pinned',
    ],
    [
      'a tag that floats at an installation',
      [pin('operator-chart', null, { selector: 'floating', action: 'report', scope: 'bootstrap' })],
      'unseen',
    ],
    ['an exact one that is only reported', [pin('operator-chart', '0.50.0', { action: 'report' })], 'unseen'],
    ['a variable', [pin('operator-chart', null, { selector: 'variable', action: 'report' })], 'unseen'],
    ['what OLM may have installed', [pin('operator-package', '0.50.0')], 'unseen'],
    ['nothing', [pin('manifests', '0.50.0')], 'unseen'],
    [
      'an installation whose operator is applied otherwise',
      [pin('operator-chart', '0.50.0', { scope: 'bootstrap' }), pin('operator-chart', '0.50.0', { action: 'report' })],
      'unseen',
    ],
    ['an installation alone', [pin('operator-chart', '0.50.0', { scope: 'bootstrap' })], 'pinned'],
  ])('%s: %s', (_, pins, kind) => expect(operatorSight(lockstepSet('0.50.0', { pins }), '').kind).toBe(kind))

  test('the release from which on OLM installs it', () => {
    const from = (pins: readonly Pin[]) => installedFrom(operatorSight(lockstepSet('0.50.0', { pins }), ''))
    expect(from([pin('operator-package', '0.45.0')])).toBe('0.45.0')
    expect(from([pin('operator-chart', '0.45.0', { action: 'report' })])).toBeNull()
    expect(from([pin('operator-chart', '0.45.0'), pin('operator-package', '0.44.0')])).toBeNull()
    expect(specs([pin('operator-package', '0.45.0'), pin('manifests', '0.50.0')])).toMatchObject([
      { operatorSeen: false, operatorFrom: '0.45.0' },
    ])
  })
})

describe('the manifests of an instance', () => {
  const choice = (
    facts: InstanceFacts,
    pins: readonly Pin[] = [pin('operator-chart', '0.50.0'), pin('manifests', '0.51.0')],
  ) => specs(pins, { instances: [instance(facts)] })[0]?.manifests
  test.each<[string, InstanceFacts, object]>([
    ['the operator’s own', { artifact: { kind: 'embedded' } }, { kind: 'embedded' }],
    [
      'those of a pin that moves',
      { artifact: artifactAt('0.51.0') },
      { kind: 'exact', version: '0.51.0', follows: true },
    ],
    [
      'those of a tag that no pin moves',
      { artifact: artifactAt('0.40.0') },
      { kind: 'exact', version: '0.40.0', follows: false },
    ],
    [
      'those of a tag without its v',
      { artifact: { kind: 'reference', reference: 'oci://example.com/m:0.51.0' } },
      { kind: 'floating' },
    ],
    [
      'those of a tag that floats',
      { artifact: { kind: 'reference', reference: 'oci://example.com/m:vlatest' } },
      { kind: 'floating' },
    ],
    [
      'those without a tag',
      { artifact: { kind: 'reference', reference: 'oci://example.com/m' } },
      { kind: 'floating' },
    ],
    ['the chart’s default', { artifact: { kind: 'chart-default' } }, { kind: 'floating' }],
  ])('%s', (_, facts, expected) => expect(choice(facts)).toEqual(expected))

  test.each<[string, Pin]>([
    ['is only reported', pin('manifests', '0.51.0', { action: 'report' })],
    ['is one of another artifact', pin('instance-chart', '0.51.0')],
    ['is of another release', pin('manifests', '0.52.0')],
  ])('do not follow where the pin %s', (_, other) => {
    expect(choice({ artifact: artifactAt('0.51.0') }, [pin('operator-chart', '0.50.0'), other])).toMatchObject({
      follows: false,
    })
  })
})

describe('manifests without an instance in sight', () => {
  test.each<[string, readonly Pin[], object[]]>([
    [
      'count as one with the defaults',
      [pin('operator-chart', '0.50.0'), pin('manifests', '0.51.0')],
      [
        {
          instance: null,
          constraint: '2.x',
          operator: '0.50.0',
          manifests: { kind: 'exact', version: '0.51.0', follows: true },
          migrateResources: true,
          waits: true,
          components: [],
        },
      ],
    ],
    [
      'are the lowest of several',
      [pin('manifests', '0.51.0'), pin('manifests', '0.49.0', { file: 'b.yaml', line: 3 })],
      [{ manifests: { version: '0.49.0' }, artifact: { file: 'b.yaml', line: 3 } }],
    ],
    ['with the Flux version beside them', [pin('manifests', '0.51.0'), fluxPin('2.8.x')], [{ constraint: '2.8.x' }]],
    [
      'with none of several that differ',
      [pin('manifests', '0.51.0'), fluxPin('2.8.x'), fluxPin('2.7.x')],
      [{ constraint: '2.x' }],
    ],
    ['are none where only charts are pinned', [pin('operator-chart', '0.50.0')], []],
    ['are none where they only float', [pin('operator-chart', '0.50.0'), pin('manifests', null)], []],
  ])('%s', (_, pins, expected) => {
    const found = specs(pins, none)
    expect(found).toHaveLength(expected.length)
    expect(found).toMatchObject(expected)
  })
})

test('an instance waits unless its file is among those that do not', () => {
  const set = lockstepSet('0.50.0')
  expect(fluxSpecs(set, new Set())).toMatchObject([{ waits: true }])
  expect(fluxSpecs(set, new Set(['kubernetes/instance.yaml']))).toMatchObject([{ waits: false }])
  expect(fluxSpecs(lockstepSet('0.50.0', { flux: null }), new Set())).toMatchObject([{ constraint: '2.x' }])
})

describe('the Flux of a set by its pins and the tables alone', () => {
  const move = (before: SetFacts, after: SetFacts, from = '0.42.0', to = '0.53.0') =>
    knownFluxMove(lockstepSet(from, before), lockstepSet(to, after))
  test.each<[string, SetFacts, SetFacts, object]>([
    ['a range of a minor', { flux: '2.8.x' }, { flux: '2.9.x' }, { from: '2.8.0', to: '2.9.0' }],
    ['an exact version', { flux: 'v2.8.3' }, { flux: '=2.9.1' }, { from: '2.8.0', to: '2.9.0' }],
    ['a minor alone', { flux: '~2.7' }, { flux: '^2.8.*' }, { from: '2.7.0', to: '2.8.0' }],
    ['a wider range: the newest of the release', { flux: '2.x' }, { flux: '2.x' }, { from: '2.8.0', to: '2.9.0' }],
    ['no instance before', { instances: [] }, {}, { from: '2.8.0', to: '2.9.0' }],
    ['no instance at all', { instances: [] }, { instances: [] }, { from: '2.8.0', to: '2.9.0' }],
  ])('%s', (_, before, after, expected) => expect(move(before, after)).toEqual(expected))

  test('the manifests of the instance’s own file say which release it is', () => {
    const manifests = (version: string) => ({
      pins: [pin('operator-chart', '0.42.0'), pin('manifests', version, { file: 'kubernetes/instance.yaml' })],
      flux: '2.x',
    })
    expect(move(manifests('0.42.0'), manifests('0.53.0'), '0.42.0', '0.42.0')).toEqual({ from: '2.8.0', to: '2.9.0' })
    const elsewhere = { pins: [pin('operator-chart', '0.42.0'), pin('manifests', '0.53.0')], flux: '2.x' }
    expect(move(elsewhere, elsewhere)).toEqual({ from: '2.8.0', to: '2.8.0' })
  })

  test('of several instances the one that falls counts, else the first', () => {
    const at = (path: string, flux: string) => {
      const one = instance({ flux })
      return { ...one, object: { ...one.object, file: { ...one.object.file, path } } }
    }
    const both = (a: string, b: string) => ({ instances: [at('a.yaml', a), at('b.yaml', b)] })
    expect(move(both('2.7.x', '2.9.x'), both('2.8.x', '2.8.x'))).toEqual({ from: '2.9.0', to: '2.8.0' })
    expect(move(both('2.7.x', '2.8.x'), both('2.8.x', '2.8.x'))).toEqual({ from: '2.7.0', to: '2.8.0' })
    expect(move(both('2.7.x', '2.8.x'), both('2.7.x', '2.9.x'))).toEqual({ from: '2.7.0', to: '2.7.0' })
  })

  test('a release before the table tells nothing', () => {
    expect(move({}, {}, '0.0.1', '0.53.0')).toEqual({ from: null, to: '2.9.0' })
  })
})
