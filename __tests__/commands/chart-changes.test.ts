import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishReleases, releases } from '../../embedded/upstream/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { clusterOf } from '../../src/commands/run/cluster-changes.js'
import type { ChartChanges, ChartsCompared } from '../../src/model/cluster-change.js'
import { clusterSection } from '../../src/report/cluster-section.js'
import { renderClusterHtml } from '../../src/report/cluster-html.js'
import { renderClusterText } from '../../src/report/cluster-text.js'
import { runCommand } from '../support/cases.js'
import { helmPath, oracleMissing } from '../support/oracle.js'

const why = oracleMissing()
if (why !== null) console.log(`skipped: ${why}`)

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(
    registry,
    releases.filter(({ version }) => ['0.48.0', '0.58.1'].includes(version)),
  )
})
afterAll(() => registry.close())

const source = (name: string, folder = '') => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: ${name}${folder}, namespace: flux-system}
spec: {interval: 1h, url: 'oci://ghcr.io/controlplaneio-fluxcd/charts/${name}', ref: {tag: 0.48.0}}
`
const release = (name: string, spec: string) => `---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: ${name}, namespace: flux-system}
spec:
  interval: 1h
  chartRef: {kind: OCIRepository, name: ${name}}
${spec}`
const operator = (spec = '') => source('flux-operator') + release('flux-operator', spec)
const instance = (spec = '') =>
  source('flux-instance') + release('flux-instance', `  values: {instance: {distribution: {version: 2.7.x}}}\n${spec}`)

const run = async (files: Readonly<Record<string, string>>, settings = '', helm: string | null = helmPath()) => {
  const changes = await clusterOf(await runCommand('update', files, registry, `validate: warn\n${settings}`, helm))
  const { default: only } = changes
  if (!only) throw new Error('nothing moves')
  return { all: changes, only }
}
const releasesOf = (charts: ChartsCompared): readonly ChartChanges[] =>
  charts.kind === 'rendered' ? charts.releases : []

describe.skipIf(why !== null)('what changes of the charts', () => {
  it('is the diff of what helm renders of both, object by object', async () => {
    const values = '  values: {logLevel: debug, serviceMonitor: {create: true}}\n'
    const { all, only } = await run({ 'op.yaml': operator(values), 'in.yaml': instance() })
    expect(only.charts).toMatchObject({
      kind: 'rendered',
      releases: [
        {
          name: 'HelmRelease flux-instance',
          file: 'in.yaml',
          chart: 'flux-instance',
          version: { from: '0.48.0', to: '0.58.1' },
          unbuilt: null,
        },
        {
          name: 'HelmRelease flux-operator',
          controllers: [
            {
              image: { from: 'ghcr.io/controlplaneio-fluxcd/flux-operator:v0.48.0' },
              arguments: { added: ['--default-workload-identity-service-account=flux-operator'], removed: [] },
            },
          ],
        },
      ],
    })
    const [, second] = releasesOf(only.charts)
    expect(second?.objects.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Deployment flux-system/flux-operator changed',
      'ClusterRoleBinding flux-operator label',
      'ServiceAccount flux-system/flux-operator label',
      'ServiceMonitor flux-system/flux-operator label',
    ])
    expect(second?.objects[0]?.diff).toContain('            - --log-level=debug')
    const section = clusterSection(only, { diff: 20_000, rows: 20 })
    expect(section).toContain('**HelmRelease flux-operator** of the chart flux-operator in `op.yaml`')
    expect(section).toContain('Charts as helm renders them')
    expect(section).not.toContain('by values and definitions alone')
    expect(renderClusterText(all)).toContain('--- Deployment flux-system/flux-operator\n')
    expect(renderClusterHtml(all)).toContain('chart flux-operator 0.48.0 → 0.58.1')
  })

  it('names what the release is given and the repository does not show', async () => {
    const given =
      '  valuesFrom: [{kind: Secret, name: op-values, targetPath: logLevel}, {kind: ConfigMap, name: more, targetPath: reporting.interval}]\n'
    const after = '  postRenderers: [{kustomize: {patches: []}}]\n'
    const { all, only } = await run({ 'op.yaml': operator(given + after), 'in.yaml': instance() })
    const [, found] = releasesOf(only.charts)
    expect(found?.without).toEqual(['Secret op-values', 'ConfigMap more', 'its post-renderers'])
    expect(renderClusterText(all)).toContain('Rendered without Secret op-values, ConfigMap more and its post-renderers')
  })

  it('is one line with the reason where helm refuses it', async () => {
    const { only } = await run({ 'op.yaml': operator('  values: {image: text}\n'), 'in.yaml': instance() })
    const found = releasesOf(only.charts).find(({ chart }) => chart === 'flux-operator')
    expect(found?.unbuilt).toMatch(/^after the change, helm refuses it: .*nil pointer|can't evaluate/)
    expect(clusterSection(only, { diff: 100, rows: 20 })).toContain('Nothing could be compared: after the change')
  })

  it('is told of the releases of the set alone', async () => {
    const other = {
      'clusters/a/op.yaml': operator(),
      'clusters/b/op.yaml': operator('  values: {logLevel: debug}\n').replace('0.48.0', '0.58.1'),
    }
    const { only } = await run(
      other,
      'sets: [{name: default, paths: [clusters/a/**]}, {name: b, paths: [clusters/b/**]}]',
    )
    expect(releasesOf(only.charts).map(({ file }) => file)).toEqual(['clusters/a/op.yaml'])
  })
})

it.each([
  ['helm: off', '/no/helm', 'since `helm` is off'],
  ['', null, 'since no helm is on the PATH'],
] as const)('without helm one line says so (%j)', async (settings, helm, words) => {
  const { only } = await run({ 'op.yaml': operator(), 'in.yaml': instance() }, settings, helm)
  expect(clusterSection(only, { diff: 100, rows: 10 })).toContain(
    `The charts themselves were compared by values and definitions alone, ${words}.`,
  )
})
