import { describe, expect, test } from 'vitest'
import { chartReleases, coalesce, mergeValues, valuesFiles } from '../../src/validate/chart-releases.js'
import { givenValues } from '../../src/validate/values.js'
import { instancesOf, treeOf } from './state.js'

const release = (spec: string, name = 'x') =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${name}}\nspec: ${spec}\n`
const source = (kind: string, name: string, url: string) =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: {name: ${name}}\nspec: {${url === '' ? '' : `url: ${url}`}}\n`
const upstream = 'oci://ghcr.io/controlplaneio-fluxcd/charts'

const roles = async (files: Readonly<Record<string, string>>) =>
  chartReleases(await treeOf(files)).map(({ role }) => role)

describe('which of the two charts a release installs', () => {
  const byRef = (name: string) => release(`{chartRef: {kind: OCIRepository, name: ${name}}}`)
  const byChart = (chart: string, repository: string) =>
    release(`{chart: {spec: {chart: ${chart}, sourceRef: {kind: HelmRepository, name: ${repository}}}}}`)
  test.each<[string, string, string, string[]]>([
    ['a source of any name', byRef('s'), source('OCIRepository', 's', `${upstream}/flux-operator`), ['operator-chart']],
    ['the other chart', byRef('s'), source('OCIRepository', 's', `${upstream}/flux-instance`), ['instance-chart']],
    [
      'a mirror',
      byRef('s'),
      source('OCIRepository', 's', 'oci://m.example.com/x/charts/flux-instance'),
      ['instance-chart'],
    ],
    [
      'another chart under our name',
      byRef('flux-operator'),
      source('OCIRepository', 'flux-operator', 'oci://ghcr.io/acme/podinfo'),
      [],
    ],
    [
      'the manifests',
      byRef('s'),
      source('OCIRepository', 's', 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'),
      [],
    ],
    ['a source that is not here, by its name', byRef('flux-instance'), 'a: b\n', ['instance-chart']],
    [
      'a source without an address, by its name',
      byRef('flux-operator'),
      source('OCIRepository', 'flux-operator', ''),
      ['operator-chart'],
    ],
    [
      'a source of another kind, by its name',
      byRef('flux-operator'),
      source('Bucket', 'flux-operator', 'oci://ghcr.io/acme/podinfo'),
      ['operator-chart'],
    ],
    [
      'a repository of other charts',
      byChart('flux-operator', 'r'),
      source('HelmRepository', 'r', 'https://charts.example.com/acme'),
      [],
    ],
    [
      'a repository of charts',
      byChart('flux-operator', 'r'),
      source('HelmRepository', 'r', upstream),
      ['operator-chart'],
    ],
    [
      'a repository whose address ends with a slash',
      byChart('flux-instance', 'r'),
      source('HelmRepository', 'r', `${upstream}/`),
      ['instance-chart'],
    ],
    [
      'another chart of that repository',
      byChart('flux-operator-mcp', 'r'),
      source('HelmRepository', 'r', upstream),
      [],
    ],
    ['a repository that is not here, by the chart', byChart('flux-operator', 'r'), 'a: b\n', ['operator-chart']],
    [
      'a chart of somebody else',
      byChart('podinfo', 'r'),
      source('HelmRepository', 'r', 'oci://ghcr.io/stefanprodan/charts'),
      [],
    ],
    [
      'a release of another group',
      byRef('flux-operator').replace('helm.toolkit.fluxcd.io', 'example.com'),
      'a: b\n',
      [],
    ],
  ])('%s', async (_, hr, other, expected) => {
    expect(await roles({ 'a/hr.yaml': hr, 'b/source.yaml': other })).toEqual(expected)
  })

  test('of two sources of one name the first counts', async () => {
    const [ours, theirs] = [`${upstream}/flux-operator`, 'oci://ghcr.io/acme/podinfo']
    for (const [first, second, expected] of [
      [ours, theirs, ['operator-chart']],
      [theirs, ours, []],
    ] as const)
      expect(
        await roles({
          'a.yaml': source('OCIRepository', 's', first),
          'b.yaml': source('OCIRepository', 's', second),
          'c.yaml': byRef('s'),
        }),
      ).toEqual(expected)
    expect(
      await roles({
        'a.yaml': source('HelmRepository', 'r', upstream),
        'b.yaml': source('HelmRepository', 'r', 'oci://ghcr.io/acme'),
        'c.yaml': byChart('flux-operator', 'r'),
      }),
    ).toEqual(['operator-chart'])
  })
})

describe('the values of a release', () => {
  const from = (entries: string, values = 'values: {a: inline}') =>
    release(`{chartRef: {kind: OCIRepository, name: flux-operator}, valuesFrom: [${entries}], ${values}}`)
  const kustomization =
    'resources: [hr.yaml]\nconfigMapGenerator:\n  - {name: one, files: [values.yaml, other.yaml=more.yaml]}\nsecretGenerator:\n  - {name: two, files: [values.yaml]}\n'
  const files = {
    'app/kustomization.yaml': kustomization,
    'app/values.yaml': 'a: generated\nb: generated\n',
    'app/more.yaml': 'b: more\n',
    'elsewhere/kustomization.yaml': 'configMapGenerator:\n  - {name: three, files: [values.yaml]}\n',
    'elsewhere/values.yaml': 'c: elsewhere\n',
  }
  test.each<[string, string, object, string[]]>([
    ['a ConfigMap that is made beside it', from('{kind: ConfigMap, name: one}'), { a: 'inline', b: 'generated' }, []],
    ['another key of it', from('{kind: ConfigMap, name: one, valuesKey: other.yaml}'), { a: 'inline', b: 'more' }, []],
    [
      'two, of which the later wins',
      from('{kind: ConfigMap, name: one}, {kind: ConfigMap, name: one, valuesKey: other.yaml}'),
      { a: 'inline', b: 'more' },
      [],
    ],
    ['nothing inline', from('{kind: ConfigMap, name: one}', 'interval: 1h'), { a: 'generated', b: 'generated' }, []],
    [
      'a key that it does not have',
      from('{kind: ConfigMap, name: one, valuesKey: x}'),
      { a: 'inline' },
      ['ConfigMap one'],
    ],
    ['one value of it alone', from('{kind: ConfigMap, name: one, targetPath: a}'), { a: 'inline' }, ['ConfigMap one']],
    ['a Secret that is made beside it', from('{kind: Secret, name: two}'), { a: 'inline' }, ['Secret two']],
    ['a ConfigMap of the name of a Secret', from('{kind: ConfigMap, name: two}'), { a: 'inline' }, ['ConfigMap two']],
    [
      'a ConfigMap that is made in another folder',
      from('{kind: ConfigMap, name: three}'),
      { a: 'inline' },
      ['ConfigMap three'],
    ],
    ['one that is nowhere', from('{kind: ConfigMap, name: gone}'), { a: 'inline' }, ['ConfigMap gone']],
    [
      'entries that are half',
      from('{name: x}, {kind: Secret}, text'),
      { a: 'inline' },
      ['ConfigMap x', 'Secret without a name'],
    ],
  ])('from %s', async (_, hr, values, unread) => {
    const [found] = chartReleases(await treeOf({ ...files, 'app/hr.yaml': hr }))
    if (!found) throw new Error('the test needs a release')
    expect(givenValues(found)).toEqual(values)
    expect([found.unread, found.complete]).toEqual([unread, unread.length === 0])
  })

  test('later mappings are merged key by key, and anything else takes the place', () => {
    expect(mergeValues({ a: { b: 1, c: 2 }, d: [1], e: 1 }, { a: { c: 3 }, d: [2], f: null })).toEqual({
      a: { b: 1, c: 3 },
      d: [2],
      e: 1,
      f: null,
    })
    expect(mergeValues({ a: 1 }, { a: { b: 1 } })).toEqual({ a: { b: 1 } })
    expect(mergeValues({ a: { b: 1 } }, { a: 1 })).toEqual({ a: 1 })
    expect(mergeValues({}, { constructor: { b: 1 } })).toEqual({ constructor: { b: 1 } })
  })

  test('the defaults fill what is absent, and null takes one away', () => {
    const defaults = { a: 1, b: { c: 1, d: 2 }, e: { f: 1 } }
    expect(coalesce(defaults, { a: null, b: { c: null }, e: null, g: null })).toEqual({ b: { d: 2 }, g: null })
    expect(coalesce(defaults, { b: 5, constructor: { x: 1 } })).toEqual({
      a: 1,
      b: 5,
      e: { f: 1 },
      constructor: { x: 1 },
    })
    expect(coalesce(defaults, {})).toEqual(defaults)
  })
})

describe('a values file that no release takes', () => {
  const fileInstance = async (text: string, root: readonly string[], source: 'values-file' | 'flux-instance') => {
    const tree = await treeOf({ 'boot/values.yaml': text })
    const read = tree.files[0]?.documents[0]
    if (read?.kind !== 'plain') throw new Error('the test needs a plain document')
    const [known] = instancesOf(await treeOf({ 'hr.yaml': release('{values: {instance: {}}}') }))
    if (!known) throw new Error('the test needs an instance')
    return { ...known, object: read.object, root, source }
  }
  test('is judged from where its values begin, and never as whole', async () => {
    const whole = await fileInstance('instance: {a: 1}\n', ['instance'], 'values-file')
    expect(valuesFiles([whole], [])).toMatchObject([
      {
        role: 'instance-chart',
        label: 'boot/values.yaml',
        complete: false,
        sources: [{ root: [], values: { instance: { a: 1 } } }],
      },
    ])
    const below = await fileInstance('flux: {instance: {a: 1}}\n', ['flux', 'instance'], 'values-file')
    expect(valuesFiles([below], [])).toMatchObject([{ sources: [{ root: ['flux'], values: { instance: { a: 1 } } }] }])
  })
  test('is none where a release takes it, or where it is an instance itself', async () => {
    const instance = await fileInstance('instance: {a: 1}\n', ['instance'], 'values-file')
    const taking = { role: 'instance-chart', object: instance.object, label: '', complete: true, unread: [] } as const
    expect(
      valuesFiles([instance], [{ ...taking, sources: [{ object: instance.object, root: [], values: {} }] }]),
    ).toEqual([])
    expect(valuesFiles([await fileInstance('spec: {}\n', ['spec'], 'flux-instance')], [])).toEqual([])
  })
})
