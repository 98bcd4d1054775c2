import { describe, expect, it } from 'vitest'
import { chartsCompared } from '../../../src/commands/run/chart-changes.js'
import { surveyTree } from '../../../src/commands/run/survey.js'
import { stateOf } from '../../../src/commands/run/validate-move.js'
import type { ArtifactFiles, ReleaseContents } from '../../../src/model/contents.js'
import type { ChartRequest, RenderedChart } from '../../../src/model/helm.js'
import type { TreeState } from '../../../src/model/validation.js'
import { chartRelease, chartSource, fluxInstance, object } from '../../support/change.js'
import { settingsOf } from '../../support/edited.js'
import { memoryWorkspace, type Files } from '../../support/memory-workspace.js'

const filesOf = (texts: Readonly<Record<string, string>>): ArtifactFiles =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]))

/** What a release holds: its charts say of which release they are. */
function contentsOf(version: string, changes: Partial<ReleaseContents> = {}): ReleaseContents {
  const operatorChart = filesOf({ 'flux-operator/Chart.yaml': `version: ${version}\n` })
  const instanceChart = filesOf({ 'flux-instance/Chart.yaml': `version: ${version}\n` })
  return { version, manifests: null, operatorChart, instanceChart, ...changes }
}

interface StateFacts {
  readonly files?: Files
  readonly contents?: ReleaseContents | null
  readonly operator?: ReleaseContents | null
  readonly set?: string
  readonly settings?: string
}

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const release = { 'a.yaml': chartSource(), 'r.yaml': chartRelease() }

async function state({ files = release, contents = contentsOf('0.57.0'), set, settings, ...rest }: StateFacts = {}) {
  const survey = await surveyTree(memoryWorkspace(files), settingsOf(settings ?? ''), { breadth: 'flux' })
  const { operator = contents } = rest
  return stateOf(survey, set ?? 'default', contents, operator)
}

const rendered = (request: ChartRequest): RenderedChart => ({
  kind: 'rendered',
  text: object('v1', 'ConfigMap', 'x', { data: { chart: [...request.chart.values()].join(''), ...request.values } }),
})

/** Both sides compared; the requests that helm was given, in their order. */
async function compared(
  before: TreeState,
  after: TreeState,
  render: (request: ChartRequest) => RenderedChart = rendered,
  isTold = false,
) {
  const requests: ChartRequest[] = []
  const helm = {
    render: (request: ChartRequest) => {
      requests.push(request)
      return Promise.resolve(render(request))
    },
  }
  const found = await chartsCompared({ before, after, isTold }, () => Promise.resolve(helm))
  if (found.kind !== 'rendered') throw new Error('nothing was rendered')
  return { releases: found.releases, requests }
}

describe('charts are compared', () => {
  it('where there is a helm and a release', async () => {
    const states = { before: await state(), after: await state({ contents: contentsOf('0.58.0') }), isTold: false }
    const none = { before: await state({ files: {} }), after: await state({ files: {} }), isTold: false }
    expect(await chartsCompared(states, 'off')).toEqual({ kind: 'by-values', why: 'off' })
    expect(await chartsCompared(states, () => Promise.resolve(null))).toEqual({ kind: 'by-values', why: 'no-helm' })
    const unasked = () => Promise.reject(new Error('helm is asked for'))
    expect(await chartsCompared(none, unasked)).toEqual({ kind: 'rendered', releases: [] })
  })

  it('of one release with the other, each from its own chart', async () => {
    const { releases, requests } = await compared(await state(), await state({ contents: contentsOf('0.58.0') }))
    expect(releases).toMatchObject([
      {
        name: 'HelmRelease operator',
        file: 'r.yaml',
        cluster: '',
        chart: 'flux-operator',
        version: { from: '0.57.0', to: '0.58.0' },
        without: [],
        objects: [{ name: 'ConfigMap flux-system/x', kind: 'changed' }],
      },
    ])
    expect(requests).toHaveLength(2)
  })

  it.each<readonly [name: string, facts: StateFacts, count: number]>([
    ['the same', {}, 0],
    [
      'another tag of the same chart',
      {
        contents: contentsOf('0.58.0', {
          operatorChart: filesOf({ 'flux-operator/Chart.yaml': 'version: 0.57.0\n' }),
        }),
      },
      0,
    ],
    ['another text', { contents: contentsOf('0.57.1') }, 1],
    [
      'a file more',
      {
        contents: contentsOf('0.57.0', {
          operatorChart: filesOf({ 'flux-operator/Chart.yaml': 'version: 0.57.0\n', 'flux-operator/x': '' }),
        }),
      },
      1,
    ],
    [
      'a file of another name',
      { contents: contentsOf('0.57.0', { operatorChart: filesOf({ 'flux-operator/x': 'version: 0.57.0\n' }) }) },
      1,
    ],
    ['other values', { files: { ...release, 'r.yaml': chartRelease({ values: { a: '1' } }) } }, 1],
    ['another namespace', { files: { ...release, 'r.yaml': chartRelease({ targetNamespace: 'x' }) } }, 1],
    ['another name', { files: { ...release, 'r.yaml': chartRelease({ releaseName: 'x' }) } }, 1],
    ['no chart', { contents: contentsOf('0.57.0', { operatorChart: null }) }, 1],
    ['a number among the values', { files: { ...release, 'r.yaml': chartRelease({ values: { a: 1 } }) } }, 1],
  ])('and told where they differ: %s', async (_, facts, count) => {
    expect((await compared(await state(), await state(facts))).releases).toHaveLength(count)
  })

  it('where one side has no release, or no chart', async () => {
    const [none, some] = [await state({ files: { 'a.yaml': chartSource() } }), await state()]
    const added = await compared(none, some)
    expect(added.releases).toMatchObject([{ version: { from: null, to: '0.57.0' }, objects: [{ kind: 'added' }] }])
    const removed = await compared(some, none)
    expect(removed.releases).toMatchObject([{ version: { from: '0.57.0', to: null }, objects: [{ kind: 'removed' }] }])
    expect([added.requests.length, removed.requests.length]).toEqual([1, 1])
    const unread = await state({ contents: contentsOf('0.58.0', { operatorChart: null }) })
    expect((await compared(some, unread)).releases).toMatchObject([
      { version: { to: null }, unbuilt: 'after the change, the chart could not be read out of the release' },
    ])
  })
})

describe('a chart is taken', () => {
  const chartsOf = async (facts: StateFacts) => {
    const { requests } = await compared(await state({ files: {} }), await state(facts))
    return requests.map(({ chart }) =>
      [...chart].map(([path, bytes]) => `${path} ${Buffer.from(bytes).toString()}`)[0]?.trim(),
    )
  }
  const lacks = { operatorChart: null, instanceChart: null }
  const instance = {
    'a.yaml': chartSource({ url: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-instance' }, 'flux-instance'),
    'r.yaml': chartRelease({ chartRef: { kind: 'OCIRepository', name: 'flux-instance' } }),
  }
  it.each<readonly [name: string, facts: StateFacts, charts: readonly string[]]>([
    [
      'of the operator, from what runs',
      { contents: contentsOf('0.57.0'), operator: contentsOf('0.56.0') },
      ['flux-operator/Chart.yaml version: 0.56.0'],
    ],
    [
      'of the operator, from what was read where that has none',
      { contents: contentsOf('0.57.0'), operator: contentsOf('0.56.0', lacks) },
      ['flux-operator/Chart.yaml version: 0.57.0'],
    ],
    [
      'of the instance, from what was read',
      { files: instance, contents: contentsOf('0.57.0'), operator: contentsOf('0.56.0') },
      ['flux-instance/Chart.yaml version: 0.57.0'],
    ],
    [
      'of the instance, from what runs where that has none',
      { files: instance, contents: null, operator: contentsOf('0.56.0') },
      ['flux-instance/Chart.yaml version: 0.56.0'],
    ],
  ])('%s', async (_, facts, charts) => expect(await chartsOf(facts)).toEqual(charts))
})

describe('helm is given', () => {
  const given = async (spec: object, metadata: object = {}) => {
    const files = { ...release, 'r.yaml': chartRelease(spec, metadata) }
    const { requests } = await compared(await state({ files: {} }), await state({ files }))
    const [request] = requests
    return request && [request.release, request.namespace, request.definitions]
  }
  it.each<readonly [name: string, spec: object, metadata: object, given: readonly (string | boolean)[]]>([
    ['the name of the release', {}, {}, ['operator', 'flux-system', false]],
    ['its namespace', {}, { namespace: 'x' }, ['operator', 'x', false]],
    ['another target', { targetNamespace: 'y' }, { namespace: 'x' }, ['y-operator', 'y', false]],
    ['another name', { targetNamespace: 'y', releaseName: 'z' }, {}, ['z', 'y', false]],
    ['names that are filled in later', { targetNamespace: '<< inputs.a >>' }, {}, ['operator', 'flux-system', false]],
    ['definitions that are created', { upgrade: { crds: 'Create' } }, {}, ['operator', 'flux-system', true]],
    ['definitions that are replaced', { upgrade: { crds: 'CreateReplace' } }, {}, ['operator', 'flux-system', true]],
    ['no definitions', { upgrade: { crds: 'Skip' } }, {}, ['operator', 'flux-system', false]],
  ])('%s', async (_, spec, metadata, expected) => expect(await given(spec, metadata)).toEqual(expected))

  it('the values of a file that a ConfigMap is made of, under the name of the chart', async () => {
    const values = {
      'helmfile.yaml': `releases:\n  - name: i\n    chart: ${charts}/flux-instance\n    version: 0.57.0\n    values: [v.yaml]\n`,
      'v.yaml': 'instance: {distribution: {version: 2.x, registry: ghcr.io/fluxcd}}\n',
    }
    const { releases, requests } = await compared(await state({ files: {} }), await state({ files: values }))
    expect(releases.map(({ name, chart }) => [name, chart])).toEqual([['v.yaml', 'flux-instance']])
    expect(requests.map((one) => [one.release, one.namespace])).toEqual([['flux-instance', 'flux-system']])
  })
})

describe('a release is told', () => {
  const both = async (files: Files, facts: StateFacts = {}) =>
    (await compared(await state({ files, ...facts }), await state({ files, contents: contentsOf('0.58.0'), ...facts })))
      .releases

  it('with what Flux gives it and the repository does not show', async () => {
    const without = async (spec: object) =>
      (await both({ ...release, 'r.yaml': chartRelease(spec) })).flatMap((one) => one.without)
    expect(await without({ postRenderers: [{}] })).toEqual(['its post-renderers'])
    expect(await without({ postRenderers: [] })).toEqual([])
    expect(await without({ postRenderers: 'x' })).toEqual([])
    expect(await without({ valuesFrom: [{ kind: 'Secret', name: 's' }], postRenderers: [{}] })).toEqual([
      'Secret s',
      'its post-renderers',
    ])
  })

  it('of the clusters of the set alone, and of what they share', async () => {
    const two = Object.fromEntries(
      ['clusters/a', 'clusters/b'].flatMap((folder) => [
        [`${folder}/a.yaml`, chartSource()] as const,
        [`${folder}/r.yaml`, chartRelease()] as const,
      ]),
    )
    const settings = 'sets: [{name: a, paths: [clusters/a/**]}, {name: b, paths: [clusters/b/**]}]\n'
    const told = await both(two, { settings, set: 'a' })
    expect(told.map(({ file, cluster }) => [file, cluster])).toEqual([['clusters/a/r.yaml', 'a']])
    expect(await both({ ...release, 'a.yaml': chartSource({ ref: { tag: '0.57.0' } }) })).toHaveLength(1)
    const instance = { 'i.yaml': chartRelease({ chartRef: { kind: 'OCIRepository', name: 'flux-instance' } }) }
    expect((await both({ ...release, ...instance })).map(({ file }) => file)).toEqual(['r.yaml'])
  })

  it('without the definitions of which an instance tells', async () => {
    const crd = object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'fluxinstances.fluxcd.controlplane.io', {
      spec: { group: 'fluxcd.controlplane.io', names: { kind: 'FluxInstance' }, versions: [] },
    })
    const install = (text: string) => filesOf({ 'flux-operator/install.yaml': text })
    const render = (request: ChartRequest): RenderedChart => {
      const text = [...request.chart.values()].join('')
      return { kind: 'rendered', text: crd.replace('{"name"', `{"labels":{"x":${JSON.stringify(text)}},"name"`) }
    }
    const told = async (isTold: boolean, before: ReleaseContents['manifests'], after: ReleaseContents['manifests']) => {
      const { releases } = await compared(
        await state({ contents: contentsOf('0.57.0', { manifests: before }) }),
        await state({ contents: contentsOf('0.58.0', { manifests: after }) }),
        render,
        isTold,
      )
      return releases.flatMap(({ objects, definitions }) => objects.length + definitions.length)
    }
    expect(await told(true, install(crd), install(crd))).toEqual([0])
    expect(await told(false, install(crd), install(crd))).toEqual([1])
    expect(await told(true, null, install(crd))).toEqual([1])
    expect(await told(true, install(crd), null)).toEqual([1])
  })
})

it('an instance of its own renders no chart', async () => {
  const files = { ...release, 'i.yaml': fluxInstance(null) }
  const { releases } = await compared(await state({ files }), await state({ files, contents: contentsOf('0.58.0') }))
  expect(releases).toHaveLength(1)
})
