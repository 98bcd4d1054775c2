import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, stringAt, valueAt } from '../model/json.js'
import type { BrokenFile } from '../model/lockstep-set.js'
import type { Settings } from '../model/settings.js'
import { looseReference } from './loose-reference.js'

/**
 * Lists and mappings that stand where a pin is a text: no shape reads them, and the rest of the set must not move without them. A
 * template's values are unknown until it is rendered.
 */
export function noTexts(object: ManifestObject, settings: Settings): readonly BrokenFile[] {
  if (object.origin === 'template') return []
  return placesOf(object, settings).flatMap((path) => {
    const value = valueAt(object.value, path)
    if (!isList(value) && !isObject(value)) return []
    const what = `${path.join('.')} of ${object.kind} ${object.name ?? ''}`.trim()
    const message = `${what} must be a text that selects a release, not a ${isList(value) ? 'list' : 'mapping'}; write it as one`
    return [{ file: object.file.path, line: object.position(path).line, code: 'invalid-pin', message }]
  })
}

/** Where an object of the three roles holds its pins. */
function placesOf(object: ManifestObject, settings: Settings): readonly Path[] {
  switch (object.kind) {
    case 'OCIRepository':
      return looseReference(stringAt(object.value, ['spec', 'url']) ?? '', settings)
        ? ['tag', 'semver', 'digest'].map((key) => ['spec', 'ref', key])
        : []
    case 'FluxInstance':
      return distribution(['spec'])
    case 'HelmRelease':
      return distribution(['spec', 'values', 'instance'])
    default:
      return []
  }
}

function distribution(root: Path): readonly Path[] {
  return ['artifact', 'version'].map((key) => [...root, 'distribution', key])
}
