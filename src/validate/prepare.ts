import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import type { SchemaNode } from '../upstream/schema-node.js'

/**
 * A value as the API server sees it before it validates: null in a field that is not nullable is dropped, or replaced by the default, and
 * absent fields take their defaults (Kubernetes documentation, "Defaulting and Nullable"). The value given stays as it is.
 */
export function prepare(value: Json, node: SchemaNode): Json {
  if (isList(value)) {
    const items = node.items
    return items === null ? value : value.map((entry) => prepare(entry, items))
  }
  return isObject(value) ? prepareObject(value, node) : value
}

function prepareObject(value: JsonObject, node: SchemaNode): JsonObject {
  const result: Record<string, Json> = {}
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue
    const child = childOf(node, key)
    if (child === null) put(result, key, entry)
    else if (entry !== null || child.nullable) put(result, key, prepare(entry, child))
  }
  for (const key of node.propertyNames) {
    if (Object.hasOwn(result, key)) continue
    const child = node.property(key)
    const value = child?.defaultValue
    if (child && value !== undefined) put(result, key, prepare(value, child))
  }
  return result
}

function childOf(node: SchemaNode, key: string): SchemaNode | null {
  const named = node.property(key)
  if (named) return named
  const additional = node.additional
  return additional === true ? null : additional
}

/** Sets an own property whatever its name: `__proto__` is a key like any other. */
export function put(target: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
}
