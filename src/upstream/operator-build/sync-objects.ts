import { stringAt, type JsonObject } from '../../model/json.js'
import { hasFeature } from '../flux-minors.js'
import type { BuildPlan } from './build-plan.js'
import { resourceOf, type Resource } from '../../kustomize/engine/resource.js'
import { treeMap } from '../../kustomize/engine/tree.js'

/** The source and the Kustomization that an instance with `sync` brings; users patch both. */
export function syncObjects(plan: BuildPlan): readonly Resource[] {
  const { sync } = plan
  if (!sync) return []
  const text = (field: string) => stringAt(sync, [field]) ?? ''
  const name = text('name') || plan.namespace
  const kind = text('kind') || 'GitRepository'
  const metadata = { name, namespace: plan.namespace }
  const source = {
    apiVersion: `source.toolkit.fluxcd.io/${kind === 'GitRepository' || hasFeature(plan.fluxVersion, 'oci-repository-v1') ? 'v1' : 'v1beta2'}`,
    kind,
    metadata,
    spec: sourceSpec(sync, kind),
  }
  const applier = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata,
    spec: { interval: '10m0s', path: text('path'), prune: true, sourceRef: { kind, name } },
  }
  return [resourceOf(treeMap(source)), resourceOf(treeMap(applier))]
}

function sourceSpec(sync: JsonObject, kind: string): Record<string, unknown> {
  const text = (field: string) => stringAt(sync, [field]) ?? ''
  const spec: Record<string, unknown> = { interval: text('interval') || '1m0s' }
  if (kind === 'GitRepository') spec['ref'] = { name: text('ref') }
  else if (kind === 'OCIRepository') spec['ref'] = { tag: text('ref') }
  else spec['bucketName'] = text('ref')
  if (text('pullSecret')) spec['secretRef'] = { name: text('pullSecret') }
  if (text('provider')) spec['provider'] = text('provider')
  spec[kind === 'Bucket' ? 'endpoint' : 'url'] = text('url')
  return spec
}
