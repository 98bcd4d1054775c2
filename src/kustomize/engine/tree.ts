import { expandedSize, isList, isObject, mostValues, type Json, type JsonObject } from '../../model/json.js'

/** Plain data that a patch may change. Mappings are Maps, so that no key of a hostile document reaches a prototype. */
export type PlainTree = null | boolean | number | bigint | string | PlainTree[] | TreeMap

export type TreeMap = Map<string, PlainTree>

/** Builds a tree from parsed YAML or JSON; a date becomes its text. Throws where aliases blow the document up. */
export function treeOf(value: unknown): PlainTree {
  if (expandedSize(value) > mostValues) throw new Error('its aliases multiply to too many values')
  return grow(value)
}

function grow(value: unknown): PlainTree {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value
  if (isList(value)) return value.map(grow)
  if (value instanceof Date) return value.toISOString()
  if (isObject(value)) return new Map(Object.entries(value).map(([key, child]) => [key, grow(child)]))
  return null
}

/** The same as plain data. */
export function plainOf(value: PlainTree): Json {
  if (Array.isArray(value)) return value.map(plainOf)
  return isMap(value) ? plainMap(value) : value
}

/** A mapping as plain data; a key like `__proto__` is one like any other. */
export function plainMap(value: TreeMap): JsonObject {
  return Object.fromEntries([...value].map(([key, child]) => [key, plainOf(child)]))
}

/** A mapping from keys and values, for what a build adds. */
export function treeMap(value: Readonly<Record<string, unknown>>): TreeMap {
  return new Map(Object.entries(value).map(([key, child]) => [key, treeOf(child)]))
}

export function isMap(value: PlainTree | undefined): value is TreeMap {
  return value instanceof Map
}

/** A copy that shares nothing with its source. */
export function copyOf(value: PlainTree): PlainTree {
  if (Array.isArray(value)) return value.map(copyOf)
  return isMap(value) ? copyOfMap(value) : value
}

/** A copy of a mapping that shares nothing with its source. */
export function copyOfMap(value: TreeMap): TreeMap {
  return new Map([...value].map(([key, child]) => [key, copyOf(child)]))
}

/** Equality as JSON has it: the order of keys does not count. */
export function isEqual(a: PlainTree, b: PlainTree): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((child, index) => isEqual(child, b[index] ?? null))
  }
  if (!isMap(a)) return a === b
  if (!isMap(b) || a.size !== b.size) return false
  return [...a].every(([key, child]) => {
    const other = b.get(key)
    return other !== undefined && isEqual(child, other)
  })
}

/** The value below a path of keys and indexes, or undefined. */
export function at(value: PlainTree | undefined, path: readonly (string | number)[]): PlainTree | undefined {
  let current = value
  for (const key of path) {
    if (typeof key === 'number' && Array.isArray(current)) current = current[key]
    else if (typeof key === 'string' && isMap(current)) current = current.get(key)
    else return undefined
  }
  return current
}

/** The text below a path, or an empty one. */
export function textAt(value: PlainTree | undefined, path: readonly (string | number)[]): string {
  const found = at(value, path)
  return typeof found === 'string' ? found : ''
}

/** The mapping under a key, made where it is missing or something else. */
export function childMap(parent: TreeMap, key: string): TreeMap {
  const found = parent.get(key)
  if (isMap(found)) return found
  const made: TreeMap = new Map()
  parent.set(key, made)
  return made
}

/** A scalar's text, as YAML would spell it; empty for null, lists and mappings. */
export function scalarText(value: PlainTree | undefined): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value)
}
