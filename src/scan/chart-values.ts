import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, valueAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { ArtifactRole } from '../model/role.js'
import type { Settings } from '../model/settings.js'
import { chartPlaces } from './chart-places.js'
import { releasedChart } from './released-chart.js'

/** A mapping of values of a chart; `path` leads to it from the content of its object. */
export interface Values {
  readonly object: ManifestObject
  readonly path: Path
}

/** The values that stand beside the name of a chart of ours, in the object that names it. */
export function valuesBeside(
  object: ManifestObject,
  role: ArtifactRole,
  tree: Tree,
  settings: Settings,
): readonly Values[] {
  if (releasedChart(object, tree, settings) === role) return [{ object, path: ['spec', 'values'] }]
  return chartPlaces(object, settings)
    .filter((place) => place.role === role)
    .flatMap(({ path }) => placesBeside(path).flatMap((place) => valuesBelow(object, place)))
}

/** The mapping that names a chart, and the one around `chart: {name, repository, version}` of Crossplane and others. */
export function placesBeside(path: Path): readonly Path[] {
  return /^(?:helm_?)?chart$/i.test(String(path.at(-1))) ? [path, path.slice(0, -1)] : [path]
}

/** The outermost of those mappings, which may name values files. */
export function mappingAround(object: ManifestObject, path: Path): Json {
  return contentAt(object, placesBeside(path).at(-1) ?? path) ?? null
}

/** The value at a path from the content of an object, which may be a list. */
export function contentAt({ content }: ManifestObject, path: Path): Json | undefined {
  return valueAt({ content }, ['content', ...path])
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
    return typeof value === 'string' && value.includes('\n') ? valuesInBlock(object, at) : []
  })
}

/** Values inside a block of text. */
export function valuesInBlock(object: ManifestObject, path: Path): readonly Values[] {
  return object
    .documentsAt(path)
    .flatMap((document) =>
      document.kind === 'plain' ? [{ object: { ...document.object, origin: 'embedded' as const }, path: [] }] : [],
    )
}
