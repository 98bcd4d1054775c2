import { describe, expect, it } from 'vitest'
import { switchedOff } from '../../src/judge/chart-switches.js'
import { factsAtTop, factsIn } from '../../src/judge/entry-fields.js'
import { withGivenValues } from '../../src/judge/given-values.js'
import { objectsOf } from '../../src/judge/objects.js'
import { reconciliationProblems, renamed } from '../../src/judge/reconciliation.js'
import { valueAt, type JsonObject } from '../../src/model/json.js'
import { chartRelease, fluxInstance, fluxKustomization, object, sideOf, type Texts } from '../support/change.js'

/** The first object of a kind in a tree. */
async function objectIn(texts: Texts, kind: string) {
  const { tree } = await sideOf(texts)
  const [first] = objectsOf(tree, kind)
  if (!first) throw new Error(`there is no ${kind}`)
  return { tree, object: first }
}

describe('values of the chart of the operator', () => {
  const said = async (values: object, kind = 'HelmRelease') => {
    const text = chartRelease({ values }).replace('"HelmRelease"', `"${kind}"`)
    const { object: release } = await objectIn({ 'r.yaml': text }, kind)
    return switchedOff(release, () => false).map(({ code, text: problem }) =>
      code === 'pin-lost' ? problem : `${code}: ${problem}`,
    )
  }
  it.each<{ readonly values: object; readonly says: readonly string[] }>([
    { values: {}, says: [] },
    { values: { web: { serverOnly: true } }, says: ['its chart installs no operator (web.serverOnly)'] },
    { values: { web: { serverOnly: false } }, says: [] },
    { values: { installCRDs: false }, says: ['its chart installs no definitions (installCRDs)'] },
    { values: { rbac: { create: false } }, says: ['its chart lets the operator change nothing (rbac.create)'] },
    {
      values: { serviceAccount: { create: false } },
      says: ['its chart makes no account for the operator (serviceAccount.create)'],
    },
    {
      values: { serviceAccount: { automount: false } },
      says: ['its chart gives the operator no token (serviceAccount.automount)'],
    },
    { values: { image: { imagePullPolicy: 'Never' } }, says: ['its chart fetches no image (image.imagePullPolicy)'] },
    { values: { image: { imagePullPolicy: 'Always' } }, says: [] },
    { values: { readinessProbe: { exec: {} } }, says: ['its readinessProbe runs a command, and its image has none'] },
    { values: { livenessProbe: { httpGet: {} } }, says: [] },
    {
      values: { extraVolumeMounts: [{ mountPath: '/data' }] },
      says: ['source-changed: it lays a volume over the manifests of the operator (/data)'],
    },
    {
      values: { extraVolumeMounts: [{ mountPath: '/data/x' }] },
      says: ['source-changed: it lays a volume over the manifests of the operator (/data/x)'],
    },
    {
      values: { extraVolumeMounts: [{ mountPath: '/' }] },
      says: ['source-changed: it lays a volume over the manifests of the operator (/)'],
    },
    { values: { extraVolumeMounts: [{ mountPath: '/database' }, { mountPath: '/tmp' }, {}] }, says: [] },
    {
      values: { extraArgs: ['--watch-label-selector=a'] },
      says: ['it looks at some objects alone (--watch-label-selector=a)'],
    },
    {
      values: { extraArgs: ['--storage-path=/x'] },
      says: ['source-changed: it takes its manifests from another folder (--storage-path=/x)'],
    },
    { values: { extraArgs: ['--log-level=debug', 1] }, says: [] },
    { values: { nodeSelector: { a: 'b' } }, says: ['its pods run only on nodes with a=b, if there is such a thing'] },
    {
      values: { commonAnnotations: { 'fluxcd.controlplane.io/reconcile': 'disabled' } },
      says: ['its values tell Flux Operator to leave the instance as it is'],
    },
    { values: { commonAnnotations: { 'fluxcd.controlplane.io/reconcile': 'enabled' } }, says: [] },
  ])('$values', async ({ values, says }) => expect(await said(values)).toEqual(says))
  it('are those of a release alone', async () => expect(await said({ installCRDs: false }, 'Other')).toEqual([]))
})

describe('a release takes values from', () => {
  const valuesOf = async (valuesFrom: readonly object[], texts: Texts, values: object | null = null) => {
    const spec = { valuesFrom, ...(values ? { values } : {}) }
    const { tree, object: release } = await objectIn({ 'r.yaml': chartRelease(spec), ...texts }, 'HelmRelease')
    return valueAt(withGivenValues(release, tree).value, ['spec', 'values'])
  }
  const map = (data: object, kind = 'ConfigMap', field = 'data'): Texts => ({
    [`${kind}.yaml`]: object('v1', kind, 'v', { [field]: data }),
  })
  const from = { kind: 'ConfigMap', name: 'v' }
  it.each<{
    readonly what: string
    readonly valuesFrom: readonly object[]
    readonly texts?: Texts
    readonly values?: object
    readonly are: unknown
  }>([
    { what: 'nothing', valuesFrom: [], are: undefined },
    { what: 'what is not here', valuesFrom: [from], are: undefined },
    { what: 'a ConfigMap', valuesFrom: [from], texts: map({ 'values.yaml': 'a: 1' }), are: { a: 1 } },
    {
      what: 'a ConfigMap by another key',
      valuesFrom: [{ ...from, valuesKey: 'x' }],
      texts: map({ 'values.yaml': 'a: 1', x: 'b: 2' }),
      are: { b: 2 },
    },
    { what: 'no other key', valuesFrom: [{ ...from, valuesKey: 'y' }], texts: map({ x: 'b: 2' }), are: undefined },
    {
      what: 'a place',
      valuesFrom: [{ ...from, valuesKey: 'x', targetPath: 'image.tag' }],
      texts: map({ x: 'v1' }),
      are: { image: { tag: 'v1' } },
    },
    {
      what: 'a Secret in the clear',
      valuesFrom: [{ kind: 'Secret', name: 'v' }],
      texts: map({ 'values.yaml': 'a: 1' }, 'Secret', 'stringData'),
      are: { a: 1 },
    },
    {
      what: 'no Secret that is encoded',
      valuesFrom: [{ kind: 'Secret', name: 'v' }],
      texts: map({ 'values.yaml': 'YTogMQ==' }, 'Secret'),
      are: undefined,
    },
    {
      what: 'no ConfigMap of that name where it asks for a Secret',
      valuesFrom: [{ kind: 'Secret', name: 'v' }],
      texts: map({ 'values.yaml': 'a: 1' }),
      are: undefined,
    },
    {
      what: 'itself over it',
      valuesFrom: [from],
      texts: map({ 'values.yaml': 'a: {b: 1, c: 2}\nd: [1, 2]' }),
      values: { a: { b: 3 }, d: [3] },
      are: { a: { b: 3, c: 2 }, d: [3] },
    },
    {
      what: 'two in their order',
      valuesFrom: [
        { ...from, valuesKey: 'x' },
        { ...from, valuesKey: 'y' },
      ],
      texts: map({ x: 'a: 1\nb: 1', y: 'a: 2' }),
      are: { a: 2, b: 1 },
    },
    {
      what: 'a file of a generator',
      valuesFrom: [from],
      texts: {
        'kustomization.yaml': 'resources: [r.yaml]\nconfigMapGenerator: [{name: v, files: [values.yaml=v.yaml]}]\n',
        'v.yaml': 'a: 1\n',
      },
      are: { a: 1 },
    },
    {
      what: 'a literal of a generator',
      valuesFrom: [{ kind: 'Secret', name: 'v', valuesKey: 'x', targetPath: 'a' }],
      texts: { 'kustomization.yaml': 'resources: [r.yaml]\nsecretGenerator: [{name: v, literals: ["x=1"]}]\n' },
      are: { a: '1' },
    },
    {
      what: 'none without a name',
      valuesFrom: [{ kind: 'ConfigMap' }],
      texts: map({ 'values.yaml': 'a: 1' }),
      are: undefined,
    },
  ])('$what', async ({ valuesFrom, texts = {}, values, are }) => {
    expect(await valuesOf(valuesFrom, texts, values ?? null)).toEqual(are)
  })
  it('all texts of one place, in their order', async () => {
    const two = {
      'a.yaml': object('v1', 'ConfigMap', 'v', { data: { 'values.yaml': 'a: 1' } }, { namespace: 'x' }),
      'b.yaml': object('v1', 'ConfigMap', 'v', { data: { 'values.yaml': 'b: 2' } }, { namespace: 'y' }),
    }
    expect(await valuesOf([from], two)).toEqual({ a: 1, b: 2 })
  })
})

describe('what an object says keeps it from being brought', () => {
  const said = async (texts: Texts, kind = 'Kustomization') => {
    const { tree, object: of } = await objectIn(texts, kind)
    return reconciliationProblems(of, tree).map(({ code, text }) => (code === 'pin-lost' ? text : `${code}: ${text}`))
  }
  const apps = (spec: object, metadata: object = {}): Texts => ({ 'f.yaml': fluxKustomization(spec, 'apps', metadata) })
  const check = (more: object) =>
    apps({ healthCheckExprs: [{ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', ...more }] })
  const ready = "status.conditions.exists(c, c.type == 'Ready')"
  const other = 'it asks of a HelmRelease something else than whether it is ready'
  const sharded = (value: string) => ({ labels: { 'sharding.fluxcd.io/key': value } })
  it.each<{ readonly of: string; readonly texts: Texts; readonly says: readonly string[] }>([
    { of: 'nothing', texts: apps({}), says: [] },
    {
      of: 'an owner',
      texts: apps({}, { ownerReferences: [{ kind: 'Job', name: 'x' }] }),
      says: ['it goes together with its owner Job x'],
    },
    { of: 'no owner', texts: apps({}, { ownerReferences: [] }), says: [] },
    { of: 'whether others are ready', texts: check({ current: ready }), says: [] },
    {
      of: 'whether others fail too',
      texts: check({ current: ready, failed: 'status.x', inProgress: 'status.y' }),
      says: [],
    },
    { of: 'something else of others', texts: check({ current: 'true' }), says: [other] },
    { of: 'failures of something else', texts: check({ current: ready, failed: 'true' }), says: [other] },
    { of: 'nothing of others', texts: check({}), says: [other] },
    { of: 'something else of what is not of Flux', texts: check({ apiVersion: 'v1', current: 'true' }), says: [] },
    {
      of: 'a shard that an instance has',
      texts: { ...apps({}, sharded('a')), 'i.yaml': fluxInstance(null, { sharding: { shards: ['a'] } }) },
      says: [],
    },
    {
      of: 'a shard that a chart has',
      texts: {
        ...apps({}, sharded('a')),
        'r.yaml': chartRelease({ values: { instance: { sharding: { shards: ['a'] } } } }),
      },
      says: [],
    },
    {
      of: 'a shard that an instance has not',
      texts: { ...apps({}, sharded('b')), 'i.yaml': fluxInstance(null, { sharding: { shards: ['a'] } }) },
      says: ['it is left to the shard b, which no instance here has'],
    },
    {
      of: 'a shard for all that it applies',
      texts: apps({ commonMetadata: sharded('b') }),
      says: ['it is left to the shard b, which no instance here has'],
    },
    {
      of: 'a pause for all that it applies',
      texts: apps({ commonMetadata: { annotations: { 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' } } }),
      says: ['it tells Flux to leave all that it applies as it is'],
    },
    {
      of: 'an account',
      texts: apps({ serviceAccountName: 'x' }),
      says: ['it acts as the ServiceAccount x, which is not in this repository'],
    },
    {
      of: 'an account that is here',
      texts: { ...apps({ serviceAccountName: 'x' }), 'a.yaml': object('v1', 'ServiceAccount', 'x') },
      says: [],
    },
    { of: 'an account of Flux', texts: apps({ serviceAccountName: 'kustomize-controller' }), says: [] },
    { of: 'an empty account', texts: apps({ serviceAccountName: '' }), says: [] },
    { of: 'an account that is filled in', texts: apps({ serviceAccountName: '<< inputs.x >>' }), says: [] },
    {
      of: 'no variables',
      texts: apps({ path: './${x}' }, { annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' } }),
      says: ['its variables are filled in no more'],
    },
    {
      of: 'no variables by a label',
      texts: apps({ path: './${x}' }, { labels: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' } }),
      says: ['its variables are filled in no more'],
    },
    {
      of: 'no variables where there are none',
      texts: apps({}, { annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' } }),
      says: [],
    },
    { of: 'a prefix', texts: apps({ namePrefix: 'x-' }), says: ['it applies all under another name (namePrefix x-)'] },
    { of: 'an empty suffix', texts: apps({ nameSuffix: '' }), says: [] },
    {
      of: 'images of Flux from elsewhere',
      texts: apps({ images: [{ name: 'ghcr.io/fluxcd/helm-controller', newName: 'evil.io/x' }] }),
      says: ['source-changed: it takes ghcr.io/fluxcd/helm-controller from evil.io/x'],
    },
    {
      of: 'images of Flux from there',
      texts: apps({ images: [{ name: 'fluxcd/x', newName: 'fluxcd/x' }, { name: 'fluxcd/y' }] }),
      says: [],
    },
    { of: 'images of others', texts: apps({ images: [{ name: 'nginx', newName: 'evil.io/x' }] }), says: [] },
    {
      of: 'a condition',
      texts: apps({ dependsOn: [{ name: 'x', readyExpr: 'self.a' }] }),
      says: ['waits until self.a'],
    },
  ])('$of', async ({ texts, says }) => expect(await said(texts)).toEqual(says))
  it('is nothing of a name or an account where its kind has none', async () => {
    const texts = {
      'c.yaml': object('v1', 'ConfigMap', 'c', {
        spec: { namePrefix: 'x', serviceAccountName: 'x', commonMetadata: sharded('b') },
      }),
    }
    expect(await said(texts, 'ConfigMap')).toEqual([])
    const { object: of } = await objectIn(texts, 'ConfigMap')
    expect(renamed(of, ['spec'])).toHaveLength(1)
  })
})

describe('an entry of a chart of ours says', () => {
  const facts = (value: JsonObject) => factsIn(value).map(({ kind, text }) => `${kind} ${text}`)
  const chart = { chart: 'oci://x/flux-operator' }
  it.each<{ readonly entry: JsonObject; readonly says: readonly string[] }>([
    { entry: { ...chart }, says: [] },
    { entry: { ...chart, installed: false }, says: ['off installed: false'] },
    { entry: { ...chart, installed: true }, says: [] },
    { entry: { ...chart, namespace: 'a', releaseName: 'b' }, says: ['place namespace: a', 'place releaseName: b'] },
    { entry: { ...chart, helm: { releaseName: 'b' } }, says: ['place releaseName: b'] },
    { entry: { ...chart, plainHttp: true }, says: ['field plainHttp: true'] },
    { entry: { ...chart, plainHttp: false, plugin: '', kustomize: null }, says: [] },
    { entry: { ...chart, postRenderer: 'x' }, says: ['field postRenderer: "x"'] },
    { entry: { ...chart, values: [{ image: { repository: 'evil.io/x' } }] }, says: ['image evil.io/x'] },
    { entry: { ...chart, values: 'image:\n  repository: evil.io/x\n' }, says: ['image evil.io/x'] },
    { entry: { name: 'flux-operator', repo: 'x', namespace: 'a' }, says: ['place namespace: a'] },
    { entry: { name: 'flux-operator', namespace: 'a' }, says: [] },
    { entry: { chart: 'cilium', installed: false }, says: [] },
    { entry: { chart: 'my-flux-operator', installed: false }, says: [] },
    { entry: { a: [{ b: { ...chart, installed: false } }] }, says: ['off installed: false'] },
  ])('$entry', ({ entry, says }) => expect(facts(entry)).toEqual(says))
  it('nothing deeper than forty levels', () => {
    const nested = (depth: number): JsonObject =>
      depth === 0 ? { ...chart, installed: false } : { a: nested(depth - 1) }
    expect([facts(nested(40)), facts(nested(41))]).toEqual([['off installed: false'], []])
  })
  it.each<{ readonly top: JsonObject; readonly says: readonly string[] }>([
    { top: {}, says: [] },
    { top: { helmGlobals: { chartHome: 'x' } }, says: ['home x'] },
    { top: { spec: { source: {}, sources: [{ a: 1 }] } }, says: ['sources [{"a":1}]'] },
    { top: { spec: { sources: [{ a: 1 }] } }, says: [] },
    { top: { spec: { source: {}, sources: [] } }, says: [] },
    {
      top: { helmDefaults: { plainHttp: true, args: ['--post-renderer=x', '--wait', 1] } },
      says: ['field plainHttp: true', 'field --post-renderer=x'],
    },
    {
      top: { helmDefaults: { args: ['--set', '--values=x', '--kube-context=x', '--insecure-x'] } },
      says: ['field --set', 'field --values=x', 'field --kube-context=x', 'field --insecure-x'],
    },
    { top: { repositories: [{ plainHttp: true }, 'x'] }, says: ['field plainHttp: true'] },
    {
      top: { templates: { t: { ...chart, installed: false } }, releases: [{ inherit: [{ template: 't' }] }] },
      says: ['off installed: false'],
    },
    {
      top: {
        templates: { t: { ...chart, installed: false } },
        releases: [{ inherit: [{ template: 't' }], installed: true }],
      },
      says: [],
    },
    {
      top: { templates: { t: { ...chart, installed: false } }, releases: [{ inherit: [{ template: 'u' }] }, {}] },
      says: [],
    },
  ])('at the top: $top', ({ top, says }) => {
    expect(factsAtTop(top).map(({ kind, text }) => `${kind} ${text}`)).toEqual(says)
  })
})
