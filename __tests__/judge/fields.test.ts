import { describe, expect, it } from 'vitest'
import { judgeInstanceFields } from '../../src/judge/instance-fields.js'
import { judgeChartSources } from '../../src/judge/chart-sources.js'
import { judgePatchedSources } from '../../src/judge/patched-sources.js'
import { judgeRemoteParts } from '../../src/judge/remote-parts.js'
import { judgeLostSources, lostSources } from '../../src/judge/sources.js'
import { judgeWrittenFields } from '../../src/judge/written-fields.js'
import {
  changeOf,
  chartRelease,
  chartSource,
  fluxInstance,
  fluxKustomization,
  object,
  saidOf,
  type Change,
  type Texts,
} from '../support/change.js'

const base: Texts = { 'source.yaml': chartSource(), 'release.yaml': chartRelease() }

type Judge = (change: Change) => Parameters<typeof saidOf>[0]
const written: Judge = ({ before, after, known }) => judgeWrittenFields(before.tree, after.tree, known)
const patched: Judge = ({ before, after, known }) => judgePatchedSources(before.tree, after.tree, known)
const chart: Judge = ({ before, after, known }) => judgeChartSources(before, after, known)

async function expectSaid(
  judge: Judge,
  from: Texts,
  changes: Texts,
  expected: RegExp | null,
  named: readonly string[] = [],
) {
  const found = saidOf(judge(await changeOf(from, changes, named)))
  expect(found).toHaveLength(expected === null ? 0 : 1)
  if (expected) expect(found[0]).toMatch(expected)
}

const another = (field: string) =>
  new RegExp(`^error source-changed \\S+ \\S+ \\S+ has another ${field.replaceAll('.', '\\.')} than on the base branch`)

describe('the source of a chart', () => {
  const layer = { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', operation: 'copy' }
  it.each<[string, object, string | null]>([
    ['stays', {}, null],
    ['asks more often', { interval: '1m' }, null],
    ['is not checked', { insecure: true }, 'insecure'],
    ['is checked, as it was', { insecure: false }, null],
    ['is of a cloud', { provider: 'aws' }, 'provider'],
    ['is of none, as it was', { provider: 'generic' }, null],
    ['trusts another authority', { certSecretRef: { name: 'x' } }, 'certSecretRef'],
    ['goes by another way', { proxySecretRef: { name: 'x' } }, 'proxySecretRef'],
    ['takes the layer of the chart', { layerSelector: layer }, null],
    ['takes another layer', { layerSelector: { ...layer, mediaType: 'x/y' } }, 'layerSelector'],
    ['unpacks the layer', { layerSelector: { ...layer, operation: 'extract' } }, 'layerSelector'],
  ])('%s', async (_name, spec, field) => {
    await expectSaid(written, base, { 'source.yaml': chartSource(spec) }, field === null ? null : another(field))
  })

  it.each(['certSecretRef', 'proxySecretRef'])('may lose its %s', async (key) => {
    await expectSaid(
      written,
      { ...base, 'source.yaml': chartSource({ [key]: { name: 'x' } }) },
      { 'source.yaml': chartSource() },
      null,
    )
  })

  it('is told from others by the place that it names', async () => {
    const strange = { url: 'oci://elsewhere.example/podinfo' }
    const from = { ...base, 'podinfo.yaml': chartSource(strange, 'podinfo') }
    await expectSaid(written, from, { 'podinfo.yaml': chartSource({ ...strange, insecure: true }, 'podinfo') }, null)
    await expectSaid(
      written,
      from,
      { 'podinfo.yaml': chartSource({ ...strange, insecure: true }, 'podinfo') },
      another('insecure'),
      ['elsewhere.example/podinfo'],
    )
  })

  it('is the same under another name, where it names the same place', async () => {
    await expectSaid(written, base, { 'source.yaml': chartSource({ insecure: true }, 'renamed') }, another('insecure'))
    await expectSaid(
      written,
      base,
      { 'source.yaml': chartSource({ insecure: true, url: 'oci://x.example/y' }, 'renamed') },
      null,
    )
  })

  it('that Flux is told to leave decides nothing', async () => {
    await expectSaid(
      written,
      base,
      { 'source.yaml': chartSource({ suspend: true }) },
      /^error pin-lost source\.yaml:1 Flux is told to leave OCIRepository flux-operator as it is/,
    )
    await expectSaid(
      written,
      { ...base, 'source.yaml': chartSource({ suspend: true }) },
      { 'source.yaml': chartSource({ suspend: true, interval: '1m' }) },
      null,
    )
  })
})

describe('the release of a chart', () => {
  const values = (own: object): Texts => ({ 'release.yaml': chartRelease({ values: own }) })
  it.each<[string, Texts, string | null]>([
    ['stays', {}, null],
    ['has more replicas', values({ replicas: 2 }), null],
    ['runs upstream’s image', values({ image: { repository: 'ghcr.io/controlplaneio-fluxcd/flux-operator' } }), null],
    ['runs another image', values({ image: { repository: 'evil.example/x' } }), 'values.image.repository'],
    ['runs an image that is no text', values({ image: { repository: 1 } }), 'values.image.repository'],
    [
      'runs Flux from upstream’s registry',
      values({ instance: { distribution: { registry: 'docker.io/fluxcd' } } }),
      null,
    ],
    [
      'runs Flux from another registry',
      values({ instance: { distribution: { registry: 'evil.example' } } }),
      'values.instance.distribution.registry',
    ],
    [
      'goes to another cluster',
      { 'release.yaml': chartRelease({ kubeConfig: { secretRef: { name: 'x' } } }) },
      'kubeConfig',
    ],
    ['is rendered once more', { 'release.yaml': chartRelease({ postRenderers: [{}] }) }, 'postRenderers'],
    [
      'takes values that nobody sees',
      { 'release.yaml': chartRelease({ valuesFrom: [{ kind: 'Secret', name: 'x' }] }) },
      'valuesFrom',
    ],
    [
      'takes values without a name',
      { 'release.yaml': chartRelease({ valuesFrom: [{ kind: 'Secret' }] }) },
      'valuesFrom',
    ],
  ])('%s', async (_name, changes, field) => {
    await expectSaid(written, base, changes, field === null ? null : another(field))
  })

  it('may run an image that the base names', async () => {
    await expectSaid(written, base, values({ image: { repository: 'mirror.example/x' } }), null, ['mirror.example/x'])
    const registry = { instance: { distribution: { registry: 'mirror.example/flux' } } }
    await expectSaid(written, base, values(registry), null, ['mirror.example/flux'])
  })

  const from = (entry: object) => ({ 'release.yaml': chartRelease({ valuesFrom: [entry] }) })
  it.each<[string, string, boolean]>([
    ['a ConfigMap with data', object('v1', 'ConfigMap', 'x', { data: { a: 'b' } }), true],
    ['a ConfigMap without', object('v1', 'ConfigMap', 'x'), false],
    ['a ConfigMap of another name', object('v1', 'ConfigMap', 'y', { data: { a: 'b' } }), false],
    ['an encrypted one', object('v1', 'ConfigMap', 'x', { data: { a: 'b' }, sops: {} }), false],
    ['a Secret of that name', object('v1', 'Secret', 'x', { stringData: { a: 'b' } }), false],
  ])('takes values from what the repository holds: %s', async (_name, text, isHeld) => {
    const changes = { ...from({ kind: 'ConfigMap', name: 'x' }), 'x.yaml': text }
    await expectSaid(written, base, changes, isHeld ? null : another('valuesFrom'))
  })

  it.each<[string, string, boolean]>([
    ['in the clear', object('v1', 'Secret', 'x', { stringData: { a: 'b' } }), true],
    ['in base64', object('v1', 'Secret', 'x', { data: { a: 'Yg==' } }), false],
  ])('takes values from a Secret %s', async (_name, text, isHeld) => {
    const changes = { ...from({ kind: 'Secret', name: 'x' }), 'x.yaml': text }
    await expectSaid(written, base, changes, isHeld ? null : another('valuesFrom'))
  })

  it('takes values from what a kustomization makes', async () => {
    const list = JSON.stringify({
      kind: 'Kustomization',
      resources: ['release.yaml', 'source.yaml'],
      configMapGenerator: [{ name: 'x', files: ['values.yaml'] }],
    })
    const changes = {
      ...from({ kind: 'ConfigMap', name: 'x' }),
      'kustomization.yaml': list,
      'values.yaml': 'replicas: 2\n',
    }
    await expectSaid(written, base, changes, null)
  })

  it('that took them before is not judged anew', async () => {
    const old = { ...base, ...from({ kind: 'Secret', name: 'x' }) }
    await expectSaid(
      written,
      old,
      { 'release.yaml': chartRelease({ valuesFrom: [{ kind: 'Secret', name: 'x' }], interval: '1m' }) },
      null,
    )
  })

  it('that takes no values any more leaves the pin in them without effect', async () => {
    const held = object('v1', 'ConfigMap', 'flux-values', {
      data: {
        'values.yaml':
          'instance:\n  distribution:\n    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.57.0\n',
      },
    })
    const old = { ...base, ...from({ kind: 'ConfigMap', name: 'flux-values' }), 'values.yaml': held }
    await expectSaid(
      written,
      old,
      { 'release.yaml': chartRelease() },
      /^error pin-lost release\.yaml:1 HelmRelease operator takes its values from values\.yaml on the base branch and not after this change/,
    )
    const other = chartRelease({ valuesFrom: [{ kind: 'ConfigMap', name: 'flux-values' }], interval: '1m' })
    await expectSaid(written, old, { 'release.yaml': other }, null)
  })
})

describe('an instance', () => {
  const at = (spec: object): Texts => ({ 'instance.yaml': fluxInstance(null, spec) })
  const images = (patch: string, registry = 'ghcr.io/fluxcd') =>
    at({ distribution: { version: '2.x', registry }, kustomize: { patches: [{ patch }] } })
  const op = (path: string, value: string) => JSON.stringify([{ op: 'replace', path, value }])
  const from = at({})
  it.each<[string, Texts, string | null]>([
    ['stays', at({}), null],
    [
      'of another of upstream’s registries',
      at({ distribution: { version: '2.x', registry: 'ghcr.io/controlplaneio-fluxcd/distroless' } }),
      null,
    ],
    [
      'of another registry',
      at({ distribution: { version: '2.x', registry: 'evil.example' } }),
      'distribution.registry',
    ],
    [
      'whose patch runs an image of Flux',
      images(op('/spec/template/spec/containers/0/image', 'ghcr.io/fluxcd/x:1')),
      null,
    ],
    [
      'whose patch runs another image',
      images(op('/spec/template/spec/containers/0/image', 'evil.example/x:1')),
      'kustomize.patches',
    ],
    [
      'whose patch runs an image that only begins so',
      images(op('/spec/template/spec/containers/0/image', 'ghcr.io/fluxcdx/x:1')),
      'kustomize.patches',
    ],
    [
      'whose patch writes it as a document',
      images(JSON.stringify({ spec: { containers: [{ image: 'evil.example/x' }] } })),
      'kustomize.patches',
    ],
    ['whose patch changes something else', images(op('/spec/replicas', 'evil.example/x')), null],
    ['whose patch is no YAML', images('{'), null],
    ['whose patch is a text', images('image'), null],
  ])('%s', async (_name, changes, field) => {
    await expectSaid(written, from, changes, field === null ? null : another(field))
  })

  it('whose patch ran that image before is not judged anew', async () => {
    const old = images(op('/spec/template/spec/containers/0/image', 'evil.example/x:1'))
    await expectSaid(written, old, { 'instance.yaml': (old['instance.yaml'] ?? '').replace('"2.x"', '"2.7.x"') }, null)
  })

  it('may run images of the registry that it names', async () => {
    const mirror = at({ distribution: { version: '2.x', registry: 'mirror.example/flux' } })
    await expectSaid(written, mirror, images(op('/x/image', 'mirror.example/flux/x'), 'mirror.example/flux'), null)
  })

  it('in a values file is judged by the same fields, at its place', async () => {
    const values = (registry: string) => ({
      'values.yaml': `instance:\n  distribution:\n    version: 2.x\n    registry: ${registry}\n    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.57.0\n`,
    })
    const judge: Judge = ({ before, after, known }) => judgeInstanceFields(before.instances, after, known)
    await expectSaid(
      judge,
      values('ghcr.io/fluxcd'),
      values('evil.example'),
      /^error source-changed values\.yaml:4 The instance has another distribution\.registry \(evil\.example\) than/,
    )
    await expectSaid(judge, values('ghcr.io/fluxcd'), values('docker.io/fluxcd'), null)
    await expectSaid(judge, from, at({ distribution: { version: '2.x', registry: 'evil.example' } }), null)
  })
})

describe('where a release takes its chart from', () => {
  it('is compared with the release of its name, in its file or its clusters', async () => {
    const evil = chartSource({ url: 'oci://evil.example/x' }, 'other')
    const moved = {
      'release.yaml': null,
      'moved.yaml': chartRelease({ chartRef: { kind: 'OCIRepository', name: 'other' } }),
      'other.yaml': evil,
    }
    await expectSaid(
      chart,
      base,
      moved,
      /^error source-changed moved\.yaml:1 HelmRelease operator takes its chart from evil\.example\/x instead of ghcr/,
    )
  })

  it('is said at what is written: a source of its own, or a chart', async () => {
    const text = (spec: object) =>
      JSON.stringify(
        { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'operator' }, spec },
        null,
        2,
      )
    const lineOf = async (spec: object) =>
      saidOf(chart(await changeOf(base, { 'release.yaml': text(spec) })))[0]?.split(' ')[2]
    expect(await lineOf({ interval: '1m', chartRef: { kind: 'OCIRepository', name: 'gone' } })).toBe('release.yaml:9')
    const helm = { spec: { chart: 'flux-operator', sourceRef: { kind: 'HelmRepository', name: 'gone' } } }
    expect(await lineOf({ interval: '1m', timeout: '1m', chart: helm })).toBe('release.yaml:10')
  })

  it.each<[string, Texts, RegExp | null]>([
    [
      'is paused',
      { 'release.yaml': chartRelease({ suspend: true }) },
      /^error pin-lost release\.yaml: HelmRelease operator installs ghcr\.io\/controlplaneio-fluxcd\/charts\/flux-operator on the base branch, and nothing does/,
    ],
    ['is gone', { 'release.yaml': null }, /pin-lost release\.yaml: /],
    ['is gone with its source', { 'release.yaml': null, 'source.yaml': null }, null],
    ['has another name', { 'release.yaml': chartRelease().replace('"operator"', '"renamed"') }, null],
  ])('nothing does where it %s', async (_name, changes, expected) => {
    await expectSaid(chart, base, changes, expected)
  })

  it('lies in the namespace that it names, or its own', async () => {
    const spaced = {
      'release.yaml': chartRelease({}, { namespace: 'a' }),
      'source.yaml': chartSource({}, 'flux-operator', { namespace: 'a' }),
    }
    const evil = chartSource({ url: 'oci://evil.example/x' }, 'flux-operator', { namespace: 'b' })
    await expectSaid(chart, spaced, { 'evil.yaml': evil }, null)
    const ref = { chartRef: { kind: 'OCIRepository', name: 'flux-operator', namespace: 'b' } }
    await expectSaid(
      chart,
      spaced,
      { 'evil.yaml': evil, 'release.yaml': chartRelease(ref, { namespace: 'a' }) },
      /from evil\.example\/x instead/,
    )
  })

  it('may be a chart of its own object', async () => {
    const helmChart = (name: string) =>
      object('source.toolkit.fluxcd.io/v1', 'HelmChart', 'own', {
        spec: { chart: 'flux-operator', version: '0.57.0', sourceRef: { kind: 'HelmRepository', name } },
      })
    const repository = (name: string, url: string) =>
      object('source.toolkit.fluxcd.io/v1', 'HelmRepository', name, { spec: { url, type: 'oci' } })
    const from = {
      'source.yaml': chartSource(),
      'release.yaml': chartRelease({ chartRef: { kind: 'HelmChart', name: 'own' } }),
      'chart.yaml': helmChart('ours'),
      'ours.yaml': repository('ours', 'oci://ghcr.io/controlplaneio-fluxcd/charts'),
    }
    const second = {
      'more.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'operator', {
        spec: { chartRef: { kind: 'HelmChart', name: 'gone' } },
      }),
      'release.yaml': null,
    }
    await expectSaid(chart, from, second, /from a source that is not in this repository/)
    await expectSaid(
      chart,
      from,
      { 'ours.yaml': repository('ours', 'oci://ghcr.io/controlplaneio-fluxcd/other') },
      null,
    )
  })
})

describe('a source whose place plays no role any more', () => {
  const judge: Judge = ({ before, after, known }) =>
    judgeLostSources(lostSources(before.tree, after.tree, after.pins, known.pins))
  const evil = { url: 'oci://evil.example/x' }
  it.each<[string, Texts, RegExp | null]>([
    [
      'is said at its address',
      { 'source.yaml': chartSource(evil) },
      /^error source-changed source\.yaml:1 The pin of the flux-operator chart names evil\.example\/x instead of ghcr\.io\/controlplaneio-fluxcd\/charts\/flux-operator/,
    ],
    [
      'is not its place with a slash',
      { 'source.yaml': chartSource({ url: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator/' }) },
      null,
    ],
    ['is not one of another name', { 'source.yaml': chartSource() + '---\n' + chartSource(evil, 'other') }, null],
    ['is not one that is gone', { 'source.yaml': null }, null],
    ['is not one of another file', { 'source.yaml': null, 'other.yaml': chartSource(evil) }, null],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(judge, base, changes, expected)
  })
})

describe('what a kustomization that builds pins takes from elsewhere', () => {
  const judge: Judge = ({ before, after, files }) => judgeRemoteParts(before.tree, after.tree, files)
  const list = (more: object): Texts => ({
    'kustomization.yaml': JSON.stringify({ kind: 'Kustomization', resources: ['source.yaml'], ...more }),
  })
  const remote = 'https://github.com/acme/x?ref=v1'
  it.each<[string, Texts, RegExp | null]>([
    [
      'a component',
      list({ components: [remote] }),
      /^error source-changed kustomization\.yaml:1 The kustomization that builds pins takes https:\/\/github\.com\/acme\/x\?ref=v1 from elsewhere/,
    ],
    ['a transformer', list({ transformers: [remote] }), /takes https/],
    [
      'a component of the repository',
      { ...list({ components: ['./part'] }), 'part/kustomization.yaml': '{"kind":"Component"}' },
      null,
    ],
    ['a resource', list({ resources: ['source.yaml', remote] }), null],
    [
      'a component of another kustomization',
      { 'other/kustomization.yaml': JSON.stringify({ components: [remote] }) },
      null,
    ],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(judge, { ...base, ...list({}) }, changes, expected)
  })

  it('is not judged anew', async () => {
    await expectSaid(judge, { ...base, ...list({ components: [remote] }) }, { 'note.yaml': '{}' }, null)
  })
})

describe('a patch', () => {
  const list = (...patches: readonly object[]): Texts => ({
    'kustomization.yaml': JSON.stringify({
      kind: 'Kustomization',
      resources: ['source.yaml', 'release.yaml'],
      patches,
    }),
  })
  const merge = (value: object) => ({ patch: JSON.stringify(value) })
  const source = (spec: object, more: object = {}) =>
    merge({
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'OCIRepository',
      metadata: { name: 'flux-operator' },
      spec,
      ...more,
    })
  const op = (kind: string, ...operations: readonly object[]) => ({
    target: { kind },
    patch: JSON.stringify(operations),
  })
  const from = { ...base, ...list() }
  it.each<[string, object, RegExp | null]>([
    ['that pauses the source', source({ suspend: true }), /tells Flux to leave it as it is/],
    [
      'that takes its tag away',
      op('OCIRepository', { op: 'remove', path: '/spec/ref/tag' }),
      /takes its ref\.tag away/,
    ],
    ['that lays a range over its tag', source({ ref: { semver: '*' } }), /lays a range over its tag/],
    [
      'that gives it another name',
      op('OCIRepository', { op: 'replace', path: '/metadata/name', value: 'x' }),
      /makes another object of it/,
    ],
    [
      'that calls what it is merged into by another name',
      { target: { kind: 'OCIRepository' }, ...source({ timeout: '2m' }, { metadata: { name: '_', namespace: 'x' } }) },
      null,
    ],
    [
      'that may give it another name',
      {
        target: { kind: 'OCIRepository' },
        options: { allowNameChange: true },
        ...source({ timeout: '2m' }, { metadata: { name: '_' } }),
      },
      /makes another object of it/,
    ],
    ['of something else', op('HelmRelease', { op: 'add', path: '/metadata/labels', value: { a: 'b' } }), null],
    ['that allows an unchecked connection', source({ insecure: true }), /gives it another insecure/],
  ])('%s', async (_name, patch, expected) => {
    await expectSaid(patched, from, list(patch), expected)
  })

  it('of a source of another name in our place is judged under that name', async () => {
    const renamed = {
      'source.yaml': chartSource({}, 'renamed'),
      'release.yaml': chartRelease({ chartRef: { kind: 'OCIRepository', name: 'renamed' } }),
    }
    await expectSaid(
      patched,
      from,
      { ...renamed, ...list(op('OCIRepository', { op: 'add', path: '/spec/insecure', value: true })) },
      /gives it another insecure/,
    )
  })

  it('that a patch gives to a Flux Kustomization counts as well', async () => {
    const flux: Texts = {
      'flux/apps.yaml': fluxKustomization({ path: './' }),
      'flux/kustomization.yaml': JSON.stringify({ kind: 'Kustomization', resources: ['apps.yaml'] }),
    }
    const giving = (patches: readonly object[]): Texts => ({
      'flux/kustomization.yaml': JSON.stringify({
        kind: 'Kustomization',
        resources: ['apps.yaml'],
        patches: [op('Kustomization', { op: 'add', path: '/spec/patches', value: patches })],
      }),
    })
    const evil = op('OCIRepository', { op: 'replace', path: '/spec/url', value: 'oci://evil.example/x' })
    await expectSaid(patched, { ...base, ...flux }, giving([evil]), /takes it from evil\.example\/x/)
    await expectSaid(patched, { ...base, ...flux }, giving([]), null)
  })
})
