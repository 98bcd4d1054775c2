import type { Version } from '../../model/version.js'
import { defaultControllers, defaultDomain } from '../components.js'
import { listAt, objectAt, stringAt, valueAt, type JsonObject } from '../../model/json.js'

/** What of a FluxInstance shapes the objects that its operator builds. */
export interface BuildPlan {
  readonly fluxVersion: Version
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
  readonly operator: Version
}

interface Tenancy {
  readonly multitenant: boolean
  readonly objectLevelIdentity: boolean
  readonly multitenantIdentity: boolean
  readonly account: string
  readonly decryptionAccount: string
  readonly kubeConfigAccount: string
}

/** Reads the plan off the spec of a FluxInstance; the defaults are those of its definition. */
export function buildPlan(
  spec: JsonObject,
  versions: { readonly flux: Version; readonly operator: Version },
  namespace: string,
): BuildPlan {
  const components = listAt(spec, ['components']).filter((name) => typeof name === 'string')
  return {
    fluxVersion: versions.flux,
    namespace,
    components: components.length > 0 ? components : defaultControllers,
    domain: filledString(spec, ['cluster', 'domain'], defaultDomain),
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
    operator: versions.operator,
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
