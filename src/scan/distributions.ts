import type { ManifestObject, Path } from '../model/document.js'
import { isObject, stringAt, type JsonObject } from '../model/json.js'
import type { Settings } from '../model/settings.js'
import { looseReference } from './loose-reference.js'
import { ownMappings } from './walk.js'

/** A mapping that holds `distribution`, where no shape of its own says so. */
export interface DistributionPlace {
  readonly path: Path
  readonly value: JsonObject
  /** True below `instance`, as the values of the flux-instance chart have it. */
  readonly inValues: boolean
}

const keys = ['artifact', 'version', 'registry']

/**
 * Every `distribution` of an object that is Flux's: below `instance` as in the values of the chart, or with the manifests as its artifact.
 * What FluxInstances, HelmReleases and values files hold at their usual places is not among them.
 */
export function distributionPlaces(object: ManifestObject, settings: Settings): readonly DistributionPlace[] {
  if (object.kind === 'CustomResourceDefinition') return []
  const usual = usualPlace(object)
  return ownMappings(object).flatMap(({ path, value }) => {
    const distribution = value['distribution']
    if (!isObject(distribution) || path.join('\0') === usual) return []
    const artifact = looseReference(stringAt(distribution, ['artifact']) ?? '', settings)
    const inValues = path.at(-1) === 'instance'
    const written = inValues && keys.some((key) => distribution[key] !== undefined)
    return written || artifact?.role === 'manifests' ? [{ path, value, inValues }] : []
  })
}

/** Where an object of this kind holds its distribution, keys joined. */
function usualPlace({ kind, apiVersion }: ManifestObject): string {
  if (kind === 'FluxInstance') return 'spec'
  if (kind === 'HelmRelease') return ['spec', 'values', 'instance'].join('\0')
  return kind === '' && apiVersion === '' ? 'instance' : '-'
}
