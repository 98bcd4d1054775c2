import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/json.js'
import { fluxOfChart } from '../../src/upstream/community-chart.js'
import { variantOf } from '../../src/upstream/components.js'
import { catalogOf, catalogOfDefinitions, joinCatalogs, preferredVersion } from '../../src/upstream/crd.js'
import { definitionsOf } from '../../src/upstream/definitions.js'
import { isDistributionPath, isFluxMarkerPath } from '../../src/upstream/artifact-paths.js'
import { crdsOf, fluxVersionsIn } from '../../src/upstream/distribution.js'
import { widenEventSources } from '../../src/upstream/event-sources.js'
import { renderInstance, valuesPath } from '../../src/upstream/instance-chart.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const version = (name: string, { served = true, storage = false, deprecated = false } = {}) =>
  `  - name: ${name}\n    served: ${String(served)}\n    storage: ${String(storage)}\n    deprecated: ${String(deprecated)}\n    schema:\n      openAPIV3Schema:\n        properties:\n          spec: {type: string}\n\n          served: {type: x}\n`
const definition = (group: string, kind: string, ...versions: readonly string[]) =>
  `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: ${kind.toLowerCase()}s.${group}\nspec:\n  group: ${group}\n  names:\n    kind: ${kind}\n  versions:\n${versions.join('')}`

describe('the definitions of a release', () => {
  const files = new Map([
    [
      'flux/v2.9.0/a.yaml',
      bytes(
        `${definition('a.example.com', 'Thing', version('v1beta1', { served: false }), version('v1', { storage: true }))}---\nkind: Deployment\nmetadata: {name: x}\n---\n${definition('b.example.com', 'Other', version('v1'))}`,
      ),
    ],
    // laid out as no generator does
    [
      'flux/v2.9.0/b.yaml',
      bytes(
        'kind: CustomResourceDefinition\nspec: {group: c.example.com, names: {kind: Flow}, versions: [{name: v1, served: true}, text]}\n',
      ),
    ],
  ])
  const catalog = catalogOf(files)
  test('are found by group and kind', () => {
    expect(catalog.find('a.example.com', 'Thing')).toMatchObject({
      group: 'a.example.com',
      kind: 'Thing',
      versions: [
        { name: 'v1beta1', served: false, storage: false },
        { name: 'v1', served: true, storage: true },
      ],
    })
    expect(catalog.find('b.example.com', 'Other')?.versions).toHaveLength(1)
    expect(catalog.find('c.example.com', 'Flow')?.versions.map(({ name }) => name)).toEqual(['v1'])
    expect(catalog.find('a.example.com', 'Other')).toBeNull()
    expect(catalog.find('', 'Deployment')).toBeNull()
    expect(catalog.hasGroup('c.example.com')).toBe(true)
    expect(catalog.hasGroup('d.example.com')).toBe(false)
  })

  test('may be given as they stand, and those that come first count', () => {
    const given = catalogOfDefinitions([
      { spec: { group: 'a.example.com', names: { kind: 'Thing' }, versions: [{ name: 'v9', served: true }] } },
      { spec: { names: { kind: 'Nothing' } } },
      { spec: { group: 'g' } },
    ])
    expect(given.find('a.example.com', 'Thing')?.versions).toMatchObject([{ name: 'v9' }])
    expect(given.find('g', 'Nothing')).toBeNull()
    expect(given.hasGroup('a.example.com')).toBe(false)
    const joined = joinCatalogs([given, catalog])
    expect(joined.find('a.example.com', 'Thing')?.versions).toMatchObject([{ name: 'v9' }])
    expect(joined.find('b.example.com', 'Other')).not.toBeNull()
    expect(joined.hasGroup('b.example.com')).toBe(true)
  })

  test.each<[string, readonly string[], string | null]>([
    ['the newest that is served', [version('v1beta2'), version('v1'), version('v1beta1')], 'v1'],
    ['none that is not', [version('v1'), version('v2', { served: false })], 'v1'],
    ['none that goes, while another stays', [version('v1beta1'), version('v1beta2', { deprecated: true })], 'v1beta1'],
    [
      'one that goes, where all do',
      [version('v1beta1', { deprecated: true }), version('v1beta2', { deprecated: true })],
      'v1beta2',
    ],
    ['nothing where none is served', [version('v1', { served: false })], null],
  ])('an object should name %s', (_, versions, expected) => {
    const one = catalogOf(
      new Map([
        ['a.yaml', bytes(definition('x.example.com', `Kind${String(expected)}${versions.length}`, ...versions))],
      ]),
    ).find('x.example.com', `Kind${String(expected)}${versions.length}`)
    expect(one && preferredVersion(one)).toBe(expected)
  })

  test('and their versions are those of one Flux alone', () => {
    const several = new Map([
      ...files,
      ['flux/v2.8.0/a.yaml', bytes(definition('a.example.com', 'Thing', version('v1beta1', { storage: true })))],
      ['flux/v2.8.0/README.md', bytes('')],
    ])
    expect(crdsOf(several, '2.9.0')).toEqual([
      {
        name: 'things.a.example.com',
        kind: 'Thing',
        component: 'a',
        served: ['v1'],
        listed: ['v1beta1', 'v1'],
        storage: 'v1',
      },
      { name: 'others.b.example.com', kind: 'Other', component: 'a', served: ['v1'], listed: ['v1'], storage: null },
    ])
    expect(crdsOf(several, '2.8.0')).toMatchObject([{ listed: ['v1beta1'], storage: 'v1beta1' }])
    expect(crdsOf(several, '2.7.0')).toEqual([])
  })

  test('releases are counted by number, not by letters', () => {
    const paths = [
      'flux/v2.10.0/a.yaml',
      'flux/v2.9.0/a.yaml',
      'flux/v2.9.0/b.yaml',
      'flux/vmain/a.yaml',
      'other/v2.11.0/a.yaml',
      'flux/v2.8.0',
    ]
    expect(fluxVersionsIn(new Map(paths.map((path) => [path, bytes('')])))).toEqual(['2.9.0', '2.10.0'])
  })

  test.each([
    ['flux/v2.9.0/source-controller.yaml', true, true],
    ['flux/v2.9.0/rbac.yaml', true, false],
    ['flux-images/v2.9.0/upstream-alpine.yaml', true, false],
    ['flux-operator/install.yaml', true, false],
    ['a/flux/v2.9.0/source-controller.yaml', false, false],
    ['fluxes/a.yaml', false, false],
  ])('%s is read: %s, and marks a release: %s', (path, isRead, marks) => {
    expect([isDistributionPath(path), isFluxMarkerPath(path)]).toEqual([isRead, marks])
  })

  test('of the operator and of Flux lie in their folders', () => {
    const release = (operator: string | null) => ({
      version: '0.50.0',
      operatorChart: null,
      instanceChart: null,
      manifests: new Map([
        ...files,
        ...(operator === null ? [] : [['flux-operator/install.yaml', bytes(operator)] as const]),
      ]),
    })
    const own = definition('fluxcd.controlplane.io', 'FluxInstance', version('v1'))
    expect(
      definitionsOf('2.9.0', [null, release(own)]).operator?.find('fluxcd.controlplane.io', 'FluxInstance'),
    ).not.toBeNull()
    expect(definitionsOf('2.9.0', [release(null)]).operator).toBeNull()
    expect(definitionsOf('2.9.0', [release(own)]).flux?.find('fluxcd.controlplane.io', 'FluxInstance')).toBeNull()
    expect(definitionsOf('2.8.0', [release(own)]).flux).toBeNull()
  })
})

test('Alerts and Receivers take the operator’s kinds too, once each', () => {
  const kinds = (kind: string, group: string, field: string) => {
    const choices = { properties: { kind: { enum: ['HelmRelease', 'ResourceSet'] } } }
    const schema = { properties: { spec: { properties: { [field]: { items: choices } } } } }
    const catalog = widenEventSources(
      catalogOfDefinitions([
        { spec: { group, names: { kind }, versions: [{ name: 'v1', schema: { openAPIV3Schema: schema } }] } },
      ]),
    )
    const items = catalog.find(group, kind)?.versions[0]?.schema?.property('spec')?.property(field)?.items
    return items?.property('kind')?.enumeration ?? null
  }
  const all = ['HelmRelease', 'ResourceSet', 'FluxInstance', 'ResourceSetInputProvider']
  expect(kinds('Alert', 'notification.toolkit.fluxcd.io', 'eventSources')).toEqual(all)
  expect(kinds('Receiver', 'notification.toolkit.fluxcd.io', 'resources')).toEqual(all)
  expect(kinds('Alert', 'example.com', 'eventSources')).toEqual(['HelmRelease', 'ResourceSet'])
  expect(kinds('Alert', 'notification.toolkit.fluxcd.io', 'resources')).toEqual(['HelmRelease', 'ResourceSet'])
})

describe('the FluxInstance that the values of the chart produce', () => {
  const spec = (instance: JsonObject) => renderInstance({ instance }, 'flux')['spec']
  test.each<[string, JsonObject, object]>([
    [
      'empty values leave their field out',
      {
        distribution: { version: '2.x', registry: '', artifact: '', variant: null },
        components: [],
        commonMetadata: { labels: {} },
        kustomize: { patches: [] },
      },
      { distribution: { version: '2.x', registry: '' } },
    ],
    ['storage needs a class', { storage: { size: '1Gi' } }, { distribution: undefined }],
    ['storage with one', { storage: { class: 'fast', size: '' } }, { storage: { class: 'fast' } }],
    ['sharding needs its shards', { sharding: { key: 'a' } }, { distribution: undefined }],
    ['sharding with them', { sharding: { key: 'a', shards: ['b'] } }, { sharding: { key: 'a', shards: ['b'] } }],
    ['sync needs its address', { sync: { kind: 'GitRepository', url: '', path: 'x' } }, { distribution: undefined }],
    [
      'sync with it',
      { sync: { kind: 'GitRepository', url: 'u', path: '', other: 1 } },
      { sync: { kind: 'GitRepository', url: 'u' } },
    ],
    [
      'every key of the cluster is handed on',
      { cluster: { anything: true, empty: '' } },
      { cluster: { anything: true } },
    ],
    ['a cluster that is none', { cluster: 'text' }, { distribution: undefined }],
    [
      'keys that the chart does not read are dropped',
      { other: 1, distribution: { version: '2.x', other: 1 } },
      { distribution: { version: '2.x' } },
    ],
  ])('%s', (_, instance, expected) => {
    expect(spec(instance)).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    )
  })

  test.each<[JsonObject, string, string]>([
    [{ fullnameOverride: 'x' }, 'flux', 'x'],
    [{}, 'flux-instance', 'flux-instance'],
    [{}, 'flux', 'flux-flux-instance'],
    [{ nameOverride: 'i' }, 'flux', 'flux-i'],
    [{ nameOverride: 'lux' }, 'flux', 'flux'],
    [{ fullnameOverride: '', nameOverride: '' }, 'my-flux-instance-1', 'my-flux-instance-1'],
  ])('is called by %j and the release %s: %s', (values, release, name) => {
    expect(renderInstance(values, release)['metadata']).toEqual({ name })
  })

  test.each([
    [
      ['spec', 'sync', 'url'],
      ['instance', 'sync', 'url'],
    ],
    [['metadata', 'name'], ['fullnameOverride']],
    [['kind'], []],
  ])('%j comes from %j', (path, values) => expect(valuesPath(path)).toEqual(values))
})

test.each([
  ['2.17.0', '2.7.0'],
  ['2.17.1', '2.7.2'],
  ['2.17.9', '2.7.5'],
  ['v2.17.2', '2.7.5'],
  ['2.17.x', '2.7.5'],
  ['2.17.*', '2.7.5'],
  ['2.17', '2.7.5'],
  ['~2.17.0', '2.7.5'],
  ['~ 2.17.0', '2.7.5'],
  [' 2.10.1 ', '2.1.1'],
  ['2.x', null],
  ['^2.17.0', null],
  ['>=2.17.0', null],
  ['2.99.0', null],
  ['', null],
])('the community’s chart %j installs Flux %s', (chart, flux) => expect(fluxOfChart(chart)).toBe(flux))

test.each([
  ['ghcr.io/fluxcd', 'upstream-alpine'],
  ['ghcr.io/controlplaneio-fluxcd/distroless-fips', 'enterprise-distroless-fips'],
  ['registry.example.com/flux', null],
  ['constructor', null],
])('the operator takes for %s the variant %s', (registry, variant) => expect(variantOf(registry)).toBe(variant))
