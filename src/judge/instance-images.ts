import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, listAt, stringAt, valueAt, type Json } from '../model/json.js'
import { plainDocuments } from '../text/yaml/plain-documents.js'

/** Levels of a patch that are looked at. */
const deepest = 40

/** The images that the patches of an instance write: what they name runs in place of Flux's own. */
export function patchedImages({ value }: ManifestObject, instance: Path): ReadonlySet<string> {
  const patches = listAt(value, [...instance, 'kustomize', 'patches'])
  return new Set(patches.flatMap((entry) => documentsOf(stringAt(entry, ['patch'])).flatMap((each) => imagesIn(each))))
}

/** A patch that does not parse fails in the operator too. */
function documentsOf(text: string | null): readonly Json[] {
  try {
    return text === null ? [] : plainDocuments(text).filter((each) => isObject(each) || isList(each))
  } catch {
    return []
  }
}

/** True where a patch of an instance leaves a controller without a replica or deletes it, or has it look at some objects alone. */
export function stopsControllers({ value }: ManifestObject, instance: Path): boolean {
  const patches = listAt(value, [...instance, 'kustomize', 'patches'])
  const documents = patches.flatMap((entry) => documentsOf(stringAt(entry, ['patch'])))
  const operations = documents.flatMap((each) => (isList(each) ? each : []))
  return (
    documents.some((each) => valueAt(each, ['spec', 'replicas']) === 0) ||
    documents.some((each) => stringAt(each, ['$patch']) === 'delete' && stringAt(each, ['kind']) === 'Deployment') ||
    patches.some((entry) => stringAt(entry, ['patch'])?.includes('--watch-label-selector=') === true) ||
    operations.some((each) => stringAt(each, ['path']) === '/spec/replicas' && valueAt(each, ['value']) === 0)
  )
}

function imagesIn(value: Json | undefined, depth = 0): readonly string[] {
  if (depth > deepest) return []
  if (isList(value)) return value.flatMap((each) => imagesIn(each, depth + 1))
  if (!isObject(value)) return []
  const operation = stringAt(value, ['path'])?.endsWith('/image') === true ? [stringAt(value, ['value']) ?? ''] : []
  const below = Object.entries(value).flatMap(([key, each]) =>
    key === 'image' && typeof each === 'string' ? [each] : imagesIn(each, depth + 1),
  )
  return [...operation, ...below]
}
