import { expect, it } from 'vitest'
import { chartsCompared } from '../../../src/commands/run/chart-changes.js'
import type { ReleaseContents } from '../../../src/model/contents.js'
import type { ChartRequest } from '../../../src/model/helm.js'
import type { TreeState } from '../../../src/model/validation.js'
import { chartRelease, chartSource, sideOf, type Texts } from '../../support/change.js'

const contents = (version: string): ReleaseContents => ({
  version,
  manifests: new Map(),
  operatorChart: new Map([['flux-operator/Chart.yaml', Buffer.from(`version: ${version}\n`)]]),
  instanceChart: null,
})
const state = async (texts: Texts, version: string): Promise<TreeState> => {
  const { tree, pins } = await sideOf(texts)
  return { tree, pins, instances: [], contents: contents(version), operator: contents(version) }
}

/** What helm is asked for, and what is said of each release, where a chart moves from 0.57.0 to 0.58.0. */
async function compared(release: string, versions: readonly [string, string] = ['0.57.0', '0.58.0']) {
  const texts = { 'a.yaml': `${chartSource()}---\n${release}` }
  const asked: Omit<ChartRequest, 'chart'>[] = []
  const helm = {
    render: ({ release: name, namespace, values, definitions }: ChartRequest) => {
      asked.push({ release: name, namespace, values, definitions })
      return Promise.resolve({ kind: 'rendered', text: '' } as const)
    },
  }
  const [before, after] = [await state(texts, versions[0]), await state(texts, versions[1])]
  const charts = await chartsCompared({ before, after, isTold: false }, () => Promise.resolve(helm))
  return { asked, releases: charts.kind === 'rendered' ? charts.releases : [] }
}

const request = { release: 'operator', namespace: 'flux-system', values: {}, definitions: false }
it.each<readonly [of: string, release: string, asked: Partial<ChartRequest>]>([
  ['as it stands', chartRelease(), {}],
  ['by its own name', chartRelease({ releaseName: 'x' }), { release: 'x' }],
  ['elsewhere', chartRelease({ targetNamespace: 'there' }), { release: 'there-operator', namespace: 'there' }],
  ['with values', chartRelease({ values: { a: 1 } }), { values: { a: 1 } }],
  ['with new definitions', chartRelease({ upgrade: { crds: 'CreateReplace' } }), { definitions: true }],
  ['with definitions that are not there', chartRelease({ upgrade: { crds: 'Create' } }), { definitions: true }],
  ['without definitions', chartRelease({ upgrade: { crds: 'Skip' } }), {}],
])('a release is rendered before and after %s', async (_of, release, changes) => {
  const { asked, releases } = await compared(release)
  expect(asked).toEqual([
    { ...request, ...changes },
    { ...request, ...changes },
  ])
  expect(releases).toMatchObject([{ version: { from: '0.57.0', to: '0.58.0' }, chart: 'flux-operator', without: [] }])
})

it('a release that is made from the same is not rendered', async () => {
  expect(await compared(chartRelease(), ['0.57.0', '0.57.0'])).toEqual({ asked: [], releases: [] })
})

it.each<readonly [postRenderers: readonly object[], without: readonly string[]]>([
  [[], []],
  [[{ kustomize: {} }], ['its post-renderers']],
])('the post-renderers %j are named', async (postRenderers, without) => {
  expect((await compared(chartRelease({ postRenderers }))).releases).toMatchObject([{ without }])
})
