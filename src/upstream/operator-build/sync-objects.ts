import { stringAt, type JsonObject } from '../../model/json.js'
import { hasFeature } from '../flux-minors.js'
import type { BuildPlan } from './build-plan.js'
import { resourceOf, type Resource } from '../../kustomize/engine/resource.js'
import { treeMap } from '../../kustomize/engine/tree.js'

/** The source and the Kustomization that an instance with `sync` brings; users patch both. */
export function syncObjects(plan: Pick<BuildPlan, 'sync' | 'namespace' | 'fluxVersion'>): readonly Resource[] {
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
  const spec: Record<string, unknown> = { interval: durationText(text('interval')) }
  if (kind === 'GitRepository') spec['ref'] = { name: text('ref') }
  else if (kind === 'OCIRepository') spec['ref'] = { tag: text('ref') }
  else spec['bucketName'] = text('ref')
  if (text('pullSecret')) spec['secretRef'] = { name: text('pullSecret') }
  if (text('provider')) spec['provider'] = text('provider')
  spec[kind === 'Bucket' ? 'endpoint' : 'url'] = text('url')
  return spec
}

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** A duration as the operator writes it: `1m` is `1m0s`, `90s` is `1m30s`; the default where none is given. */
function durationText(text: string): string {
  const parts = [...text.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ms|s|m|h)/g)]
  if (parts.map(([part]) => part).join('') !== text || text === '') return text === '' ? '1m0s' : text
  const all = Math.round(parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0))
  if (all < 1000) return all === 0 ? '0s' : `${all}ms`
  const [hours, minutes] = [Math.floor(all / 3_600_000), Math.floor(all / 60_000) % 60]
  const seconds = `${(all % 60_000) / 1000}s`
  return hours > 0 ? `${hours}h${minutes}m${seconds}` : minutes > 0 ? `${minutes}m${seconds}` : seconds
}
