import type { JsonObject } from '../model/json.js'
import { yamlText } from './yaml-text.js'

/** The text of a JSON6902 patch. */
export function jsonPatchText(operations: readonly JsonObject[]): string {
  return yamlText(operations)
}

/** The text of a strategic merge patch on one object. */
export function mergePatchText(
  object: {
    readonly apiVersion: string
    readonly kind: string
    readonly name: string
    /** Labels and annotations, where the patch is for them too. */
    readonly metadata?: JsonObject
  },
  content: JsonObject,
): string {
  const { apiVersion, kind, name, metadata = {} } = object
  return yamlText({ apiVersion, kind, metadata: { name, ...metadata }, ...content })
}
