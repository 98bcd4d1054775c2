import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, stringAt, valueAt, type Json } from '../model/json.js'
import type { ArtifactRole } from '../model/role.js'
import type { Settings } from '../model/settings.js'
import { chartPlaces } from './chart-places.js'

/** A mapping of values of a chart; `path` leads to it from the content of its object. */
export interface Values {
  readonly object: ManifestObject
  readonly path: Path
}

/** The values that stand beside the name of a chart of ours, in the object that names it. */
export function valuesBeside(object: ManifestObject, role: ArtifactRole, settings: Settings): readonly Values[] {
  if (releasesChart(object, role)) return [{ object, path: ['spec', 'values'] }]
  return chartPlaces(object, settings)
    .filter((place) => place.role === role)
    .flatMap(({ path }) => valuesBelow(object, path))
}

/** The value at a path from the content of an object, which may be a list. */
export function contentAt({ content }: ManifestObject, path: Path): Json | undefined {
  return valueAt({ content }, ['content', ...path])
}

/** True for a HelmRelease of the chart, by its name. */
export function releasesChart({ kind, value }: ManifestObject, role: ArtifactRole): boolean {
  const chart = stringAt(value, ['spec', 'chartRef', 'name']) ?? stringAt(value, ['spec', 'chart', 'spec', 'chart'])
  return kind === 'HelmRelease' && chart === (role === 'operator-chart' ? 'flux-operator' : 'flux-instance')
}

/** Mappings, lists of mappings and blocks of YAML beside the name of a chart; `helm` of Argo CD holds them one level deeper. */
function valuesBelow(object: ManifestObject, path: Path): readonly Values[] {
  const mapping = contentAt(object, path)
  if (!isObject(mapping)) return []
  return Object.entries(mapping).flatMap(([key, value]): readonly Values[] => {
    const at = [...path, key]
    if (key === 'helm') return valuesBelow(object, at)
    if (isObject(value)) return [{ object, path: at }]
    if (isList(value)) return value.flatMap((each, index) => (isObject(each) ? [{ object, path: [...at, index] }] : []))
    return typeof value === 'string' && value.includes('\n') ? inBlock(object, at) : []
  })
}

function inBlock(object: ManifestObject, path: Path): readonly Values[] {
  return object
    .documentsAt(path)
    .flatMap((document) =>
      document.kind === 'plain' ? [{ object: { ...document.object, origin: 'embedded' as const }, path: [] }] : [],
    )
}
