import type { Json } from '../model/json.js'
import type { MigrateSettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { minorOf } from '../model/version.js'
import { defaultDomain } from '../upstream/components.js'
import { hasFeature } from '../upstream/flux-minors.js'
import { canonicalRepository, tagOf } from '../model/role.js'
import { formatRepository } from '../model/reference.js'
import { actingAccount } from './acting-account.js'
import type { CarriedPatch, OpenBootstrap, PatchTarget } from './bootstrap.js'
import type { Tuning } from './tunings.js'
import { indented, literalBlock, yamlScalar, yamlText } from './yaml-text.js'

/** What the written objects have in common. */
export interface ManifestSetup {
  readonly bootstrap: OpenBootstrap
  /** The release that all pins name. */
  readonly release: Version
  readonly flux: Version
  readonly settings: MigrateSettings
  readonly tunings: readonly Tuning[]
  /** Written into each object, or null where a kustomization sets it. */
  readonly namespace: string | null
  /** HelmReleases that have to be ready first. */
  readonly dependsOn: readonly { readonly name: string; readonly namespace?: string }[]
}

type Chart = 'flux-operator' | 'flux-instance'

const chartLayer = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'

/** The OCIRepository of a chart, in the API version that the Flux that runs serves. */
export function chartSource(chart: Chart, writing: ManifestSetup): string {
  const role = chart === 'flux-operator' ? 'operator-chart' : 'instance-chart'
  const version = hasFeature(writing.flux, 'oci-repository-v1') ? 'v1' : 'v1beta2'
  return lines([
    `apiVersion: source.toolkit.fluxcd.io/${version}`,
    'kind: OCIRepository',
    ...metadata(chart, writing),
    'spec:',
    '  interval: 1h',
    '  layerSelector:',
    `    mediaType: ${chartLayer}`,
    '    operation: copy',
    `  url: oci://${formatRepository(canonicalRepository(role))}`,
    '  ref:',
    `    tag: ${tagOf(role, writing.release)}`,
  ])
}

/** The HelmRelease of the operator. */
export function operatorRelease(writing: ManifestSetup): string {
  const values = writing.settings.serviceMonitor ? ['  values:', '    serviceMonitor:', '      create: true'] : []
  return lines([...releaseHead('flux-operator', writing), ...values])
}

/** The HelmRelease of the instance, with the values that say what the bootstrap said. */
export function instanceRelease(writing: ManifestSetup): string {
  const head = lines([...releaseHead('flux-instance', writing), '  values:', '    instance:'])
  return head + indented(instanceValues(writing), 6)
}

function instanceValues(writing: ManifestSetup): string {
  const { flux } = writing.bootstrap
  const pull = flux.imagePullSecret === null ? [] : [`  imagePullSecret: ${yamlScalar(flux.imagePullSecret)}`]
  return (
    lines([
      'distribution:',
      '  # the newest patch of the minor that runs today',
      `  version: "${minorOf(writing.flux)}.x"`,
      `  registry: ${yamlScalar(flux.registry)}`,
      ...pull,
      '  # moves together with the two charts',
      `  artifact: oci://${formatRepository(canonicalRepository('manifests'))}:${tagOf('manifests', writing.release)}`,
      'components:',
      ...flux.components.map((name) => `  - ${name}`),
      'cluster:',
      ...(flux.clusterDomain === defaultDomain ? [] : [`  domain: ${yamlScalar(flux.clusterDomain)}`]),
      `  networkPolicy: ${String(flux.networkPolicy)}`,
      ...(flux.openshift ? ['  type: openshift'] : []),
      ...(flux.tenants === null
        ? []
        : ['  multitenant: true', `  tenantDefaultServiceAccount: ${yamlScalar(flux.tenants)}`]),
    ]) +
    commonMetadata(writing.bootstrap) +
    shardingValues(writing.bootstrap) +
    syncValues(writing.bootstrap) +
    patchValues(writing)
  )
}

function commonMetadata({ common }: OpenBootstrap): string {
  const found: Record<string, Json> = {}
  if (Object.keys(common.labels).length > 0) found['labels'] = common.labels
  if (Object.keys(common.annotations).length > 0) found['annotations'] = common.annotations
  return Object.keys(found).length === 0 ? '' : yamlText({ commonMetadata: found })
}

function shardingValues({ sharding }: OpenBootstrap): string {
  if (sharding === null) return ''
  const { key, shards } = sharding
  return lines([
    'sharding:',
    `  key: ${yamlScalar(key)}`,
    '  shards:',
    ...shards.map((shard) => `    - ${yamlScalar(shard)}`),
  ])
}

function syncValues({ sync, namespace }: OpenBootstrap): string {
  if (sync.kind !== 'expressed') return ''
  const fields: readonly (readonly [string, string | null])[] = [
    ['kind', sync.source],
    ['name', sync.name === namespace ? null : sync.name],
    ['url', sync.url],
    ['ref', sync.ref],
    ['path', sync.path],
    ['interval', sync.interval],
    ['pullSecret', sync.pullSecret],
    ['provider', sync.provider],
  ]
  return lines([
    'sync:',
    ...fields.flatMap(([key, value]) => (value === null ? [] : [`  ${key}: ${yamlScalar(value)}`])),
  ])
}

function patchValues({ bootstrap, tunings }: ManifestSetup): string {
  const extras = bootstrap.sync.kind === 'expressed' ? bootstrap.sync.extras : []
  const entries = [
    ...bootstrap.patches.map((patch) => patchEntry(origin(patch, bootstrap), patch.text, patch.target)),
    ...extras.map((patch) =>
      patchEntry(
        `said by ${patch.target.kind ?? ''} ${patch.target.name ?? ''} of the bootstrap`,
        patch.text,
        patch.target,
      ),
    ),
    ...tunings.map((tuning) => patchEntry(tuning.comment, tuning.text, tuning.target)),
  ]
  return entries.length === 0 ? '' : `${lines(['kustomize:', '  patches:'])}${indented(entries.join(''), 4)}`
}

function origin(patch: CarriedPatch, { kind }: OpenBootstrap): string {
  if (kind === 'chart') return 'from the values of the chart flux2'
  return patch.entry === null ? 'set when Flux was bootstrapped' : `from ${patch.ownFile ?? patch.file}`
}

function patchEntry(comment: string, text: string, target: PatchTarget): string {
  const fields = Object.entries(target).map(([key, value]) => `    ${key}: ${yamlScalar(value)}`)
  return `# ${comment}\n- patch: ${literalBlock(text, 2)}${lines(['  target:', ...fields])}`
}

function releaseHead(chart: Chart, writing: ManifestSetup): readonly string[] {
  const dependsOn = chart === 'flux-instance' ? writing.dependsOn : []
  const account = actingAccount('helm-controller', writing.bootstrap)
  return [
    'apiVersion: helm.toolkit.fluxcd.io/v2',
    'kind: HelmRelease',
    ...metadata(chart, writing, chart === 'flux-instance'),
    'spec:',
    '  interval: 1h',
    '  chartRef:',
    '    kind: OCIRepository',
    `    name: ${chart}`,
    ...(dependsOn.length === 0 ? [] : ['  dependsOn:', ...dependsOn.flatMap(dependency)]),
    ...(account === null ? [] : [`  serviceAccountName: ${account}`]),
  ]
}

function dependency({ name, namespace }: { readonly name: string; readonly namespace?: string }): readonly string[] {
  return [`    - name: ${name}`, ...(namespace === undefined ? [] : [`      namespace: ${namespace}`])]
}

/** A FluxInstance that goes takes Flux along: what creates it is kept from pruning. */
function metadata(name: string, { namespace }: ManifestSetup, kept = false): readonly string[] {
  return [
    'metadata:',
    `  name: ${name}`,
    ...(namespace === null ? [] : [`  namespace: ${namespace}`]),
    ...(kept
      ? [
          '  annotations:',
          '    # without the instance there is no Flux',
          '    kustomize.toolkit.fluxcd.io/prune: disabled',
        ]
      : []),
  ]
}

/** Joins lines, each with a line feed. */
export function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}
