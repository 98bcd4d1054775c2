import { kustomizationsIn, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import type { ManifestObject } from '../model/document.js'
import type { JsonObject } from '../model/json.js'
import { objectAt, stringAt } from '../model/json.js'
import { objectsInFile, type Tree } from '../model/layout.js'
import { parseRepository } from '../model/reference.js'
import type { ArtifactRole } from '../model/role.js'
import { roleOfRepository, versionOfTag } from '../model/role.js'
import { withoutV } from '../model/version.js'
import type { Present, PresentInstance, PresentOperator } from './bootstrap.js'
import { lineOf } from './objects.js'

const operatorInstall = /\/flux-operator\/releases\/(?:download\/([^/]+)|latest\/download)\/install\.yaml/

/** What a tree deploys of the operator, by cluster; a shared base counts for every cluster. */
export interface Deployed {
  readonly operators: readonly (PresentOperator & { readonly cluster: string })[]
  readonly instances: readonly (PresentInstance & { readonly cluster: string })[]
}

/** Finds operators and instances: charts by any kind of source, and FluxInstance objects. */
export function deployedIn(tree: Tree): Deployed {
  const objects = tree.files
    .flatMap(objectsInFile)
    .filter((object) => object.origin !== 'patch' && object.origin !== 'template')
  const charts = objects.flatMap((object) => chartOf(object, objects) ?? [])
  const operators = [
    ...charts.filter((chart) => chart.role === 'operator-chart').map((chart) => operatorOf(chart)),
    ...kustomizationsIn(tree.files).flatMap(installedByUrl),
  ]
  const instances = [
    ...charts.filter((chart) => chart.role === 'instance-chart' && chart.object.kind === 'HelmRelease').map(instanceOf),
    ...objects.filter((object) => object.kind === 'FluxInstance').map(instanceObject),
  ]
  const clustered = <T extends { readonly file: string }>(found: T) => ({
    ...found,
    cluster: tree.layout.clusterOf(found.file),
  })
  return { operators: operators.map(clustered), instances: instances.map(clustered) }
}

/** What one cluster has of it; in a repository of one bootstrap everything is its own. */
export function presentFor(deployed: Deployed, cluster: string, alone: boolean): Present {
  const own = <T extends { readonly cluster: string }>(found: readonly T[]): T | null =>
    found.find((one) => one.cluster === cluster) ??
    found.find((one) => one.cluster === '') ??
    (alone ? (found[0] ?? null) : null)
  return { operator: own(deployed.operators), instance: own(deployed.instances) }
}

interface DeployedChart {
  readonly object: ManifestObject
  readonly role: ArtifactRole
  /** The tag that selects the chart's version, or null. */
  readonly tag: string | null
}

/** The chart of Flux Operator that a HelmRelease deploys, or null. */
function chartOf(object: ManifestObject, objects: readonly ManifestObject[]): DeployedChart | null {
  if (object.kind !== 'HelmRelease') return null
  const wanted = (kind: string, path: readonly string[]) => {
    const name = stringAt(object.value, path)
    const found = objects.filter((other) => other.kind === kind && other.name === name)
    return found.find((other) => nearby(other, object)) ?? found[0] ?? null
  }
  const source = wanted('OCIRepository', ['spec', 'chartRef', 'name'])
  if (source && stringAt(object.value, ['spec', 'chartRef', 'kind']) === 'OCIRepository')
    return found(object, stringAt(source.value, ['spec', 'url']), stringAt(source.value, ['spec', 'ref', 'tag']))
  const repository = wanted('HelmRepository', ['spec', 'chart', 'spec', 'sourceRef', 'name'])
  const chart = stringAt(object.value, ['spec', 'chart', 'spec', 'chart'])
  const url = repository && stringAt(repository.value, ['spec', 'url'])
  return chart === null || url === null
    ? null
    : found(object, `${url}/${chart}`, stringAt(object.value, ['spec', 'chart', 'spec', 'version']))
}

function found(object: ManifestObject, url: string | null, tag: string | null): DeployedChart | null {
  const repository = parseRepository(url ?? '')
  const role = repository && roleOfRepository(repository)
  return role === null ? null : { object, role, tag }
}

function nearby(a: ManifestObject, b: ManifestObject): boolean {
  const folder = (object: ManifestObject) => object.file.path.split('/').slice(0, -1).join('/')
  return folder(a) === folder(b)
}

function operatorOf({ object, tag }: DeployedChart): PresentOperator {
  const name = object.name ?? ''
  return {
    file: object.file.path,
    line: lineOf(object),
    version: tag === null ? null : versionOfTag('operator-chart', tag),
    helmRelease: /^[a-z0-9][a-z0-9.-]*$/.test(name) ? { name, namespace: object.namespace } : null,
  }
}

/** An operator that a kustomization takes from the release's install.yaml. */
function installedByUrl(kustomization: Kustomization): readonly PresentOperator[] {
  return namedFor(kustomization, 'resource').flatMap(({ entry, at }) => {
    const url = operatorInstall.exec(entry)
    if (url === null) return []
    const { line } = kustomization.object.position(at)
    return [{ file: kustomization.path, line, version: withoutV(url[1] ?? ''), helmRelease: null }]
  })
}

function instanceOf({ object }: DeployedChart): PresentInstance {
  return { file: object.file.path, line: lineOf(object), spec: instanceValues(object) }
}

function instanceValues(object: ManifestObject): JsonObject | null {
  return objectAt(object.value, ['spec', 'values', 'instance'])
}

function instanceObject(object: ManifestObject): PresentInstance {
  return { file: object.file.path, line: lineOf(object), spec: objectAt(object.value, ['spec']) }
}
