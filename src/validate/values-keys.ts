import { isObject, objectAt, type Json, type JsonObject } from '../model/json.js'
import { nearestName } from './nearest-name.js'

/** A key of the values that nothing in the chart reads. */
export interface UnknownKey {
  readonly path: readonly string[]
  readonly near: string | null
}

/** Keys below which the chart hands everything on: fields of Kubernetes objects, and `instance.cluster`, which becomes `spec.cluster`. */
const open =
  /^(?:global|instance\.cluster|.*(?:[lL]abels|[aA]nnotations|resources|[sS]ecurityContext|[pP]robe|affinity|nodeSelector|config))$/

/** The keys of values that neither the chart's defaults nor its schema name. The schemas of these charts let unknown keys pass silently. */
export function unknownKeys(
  values: JsonObject,
  defaults: JsonObject,
  schema: Json,
  path: readonly string[] = [],
): readonly UnknownKey[] {
  const properties = objectAt(schema, ['properties']) ?? {}
  const names = new Set([...Object.keys(defaults), ...Object.keys(properties)])
  if (names.size === 0) return []
  return Object.entries(values).flatMap(([key, value]) => {
    const here = [...path, key]
    if (open.test(here.join('.'))) return []
    if (!names.has(key)) return [{ path: here, near: nearestName(key, names) }]
    const below = Object.hasOwn(defaults, key) ? defaults[key] : undefined
    const shape = Object.hasOwn(properties, key) ? properties[key] : undefined
    return isObject(value) ? unknownKeys(value, isObject(below) ? below : {}, shape ?? null, here) : []
  })
}
