import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, listAt, stringAt, type Json } from '../model/json.js'
import { innerDocuments } from '../text/yaml/plain-documents.js'

/** Levels of a patch that are looked at. */
const deepest = 40

/** The images that the patches of an instance write: what they name runs in place of Flux's own. */
export function patchedImages({ value }: ManifestObject, instance: Path): ReadonlySet<string> {
  const patches = listAt(value, [...instance, 'kustomize', 'patches'])
  return new Set(
    patches.flatMap((entry) => innerDocuments(stringAt(entry, ['patch'])).flatMap((each) => imagesIn(each))),
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
