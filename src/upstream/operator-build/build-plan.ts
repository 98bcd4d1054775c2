import { compareVersions, parseVersion, type Version } from '../../model/version.js'
import { listAt, objectAt, stringAt, valueAt, type JsonObject } from '../../model/json.js'

/** The oldest and the newest operator whose builds are modelled here. */
export const modelledFrom: Version = '0.29.0'
export const modelledUpTo: Version = '0.58.1'

/** What of a FluxInstance shapes the objects that its operator builds. */
export interface BuildPlan {
  readonly fluxVersion: Version
  /** Minor of the Flux version: 7 for 2.7.5. */
  readonly fluxMinor: number
  readonly namespace: string
  readonly components: readonly string[]
  readonly domain: string
  readonly clusterType: string
  readonly clusterSize: string
  readonly networkPolicy: boolean
  readonly tenancy: Tenancy
  readonly imagePullSecret: string
  readonly sharding: { readonly key: string; readonly shards: readonly string[]; readonly persistent: boolean }
  readonly storage: { readonly class: string; readonly size: string } | null
  readonly sync: JsonObject | null
  readonly operator: OperatorTraits
}

export interface Tenancy {
  readonly multitenant: boolean
  readonly objectLevelIdentity: boolean
  readonly multitenantIdentity: boolean
  readonly account: string
  readonly decryptionAccount: string
  readonly kubeConfigAccount: string
}

/** What differs between the operators that are modelled. */
export interface OperatorTraits {
  /** It knows that Flux 2.7 dropped an API version of the notification kinds, moved a rule and brought source-watcher (0.30). */
  readonly knowsFlux27: boolean
  /** It knows that Flux 2.9 dropped another one, and it shards the image controllers and source-watcher (0.53). */
  readonly knowsFlux29: boolean
}

const defaultComponents = ['source-controller', 'kustomize-controller', 'helm-controller', 'notification-controller']

/** Reads the plan off the spec of a FluxInstance; the defaults are those of its definition. */
export function buildPlan(
  spec: JsonObject,
  versions: { readonly flux: Version; readonly operator: Version },
  namespace: string,
): BuildPlan {
  const components = listAt(spec, ['components']).filter((name) => typeof name === 'string')
  return {
    fluxVersion: versions.flux,
    fluxMinor: parseVersion(versions.flux)?.minor ?? 0,
    namespace,
    components: components.length > 0 ? components : defaultComponents,
    domain: filledString(spec, ['cluster', 'domain'], 'cluster.local'),
    clusterType: filledString(spec, ['cluster', 'type'], 'kubernetes'),
    clusterSize: filledString(spec, ['cluster', 'size'], ''),
    networkPolicy: valueAt(spec, ['cluster', 'networkPolicy']) !== false,
    tenancy: tenancyOf(spec),
    imagePullSecret: filledString(spec, ['distribution', 'imagePullSecret'], ''),
    sharding: {
      key: filledString(spec, ['sharding', 'key'], 'sharding.fluxcd.io/key'),
      shards: listAt(spec, ['sharding', 'shards']).filter((name) => typeof name === 'string'),
      persistent: stringAt(spec, ['sharding', 'storage']) === 'persistent',
    },
    storage: storageOf(spec),
    sync: stringAt(spec, ['sync', 'url']) ? objectAt(spec, ['sync']) : null,
    operator: {
      knowsFlux27: compareVersions(versions.operator, '0.30.0') >= 0,
      knowsFlux29: compareVersions(versions.operator, '0.53.0') >= 0,
    },
  }
}

function tenancyOf(spec: JsonObject): Tenancy {
  const account = (field: string) => filledString(spec, ['cluster', field], 'default')
  return {
    multitenant: valueAt(spec, ['cluster', 'multitenant']) === true,
    objectLevelIdentity: valueAt(spec, ['cluster', 'objectLevelWorkloadIdentity']) === true,
    multitenantIdentity: valueAt(spec, ['cluster', 'multitenantWorkloadIdentity']) === true,
    account: account('tenantDefaultServiceAccount'),
    decryptionAccount: account('tenantDefaultDecryptionServiceAccount'),
    kubeConfigAccount: account('tenantDefaultKubeConfigServiceAccount'),
  }
}

function storageOf(spec: JsonObject): BuildPlan['storage'] {
  const size = filledString(spec, ['storage', 'size'], '')
  return size === '' ? null : { class: filledString(spec, ['storage', 'class'], ''), size }
}

function filledString(spec: JsonObject, path: readonly string[], fallback: string): string {
  const found = stringAt(spec, path)
  return found === null || found === '' ? fallback : found
}

/** True where the build of an operator is known here; beyond that nothing is claimed about its own changes. */
export function isModelled(operator: Version): boolean {
  return compareVersions(operator, modelledFrom) >= 0 && compareVersions(operator, modelledUpTo) <= 0
}

/** The operator itself, or the nearest one that is modelled. */
export function nearestModelled(operator: Version): Version {
  if (isModelled(operator)) return operator
  return compareVersions(operator, modelledFrom) < 0 ? modelledFrom : modelledUpTo
}
