/** Plain data, as JSON and YAML carry it. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [key: string]: Json | undefined
}

/** True for a mapping: neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True for a list of plain data. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value)
}

/** The value below a path of keys and indexes, or undefined where any step is missing. */
export function valueAt(value: unknown, path: readonly (string | number)[]): Json | undefined {
  let current: unknown = value
  for (const key of path) {
    if (typeof key === 'number' && isList(current)) current = current[key]
    else if (typeof key === 'string' && isObject(current))
      current = Object.hasOwn(current, key) ? current[key] : undefined
    else return undefined
  }
  return isJson(current) ? current : undefined
}

/** The string below a path, or null where it is missing or no string. */
export function stringAt(value: unknown, path: readonly (string | number)[]): string | null {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : null
}

/** The mapping below a path, or null. */
export function objectAt(value: unknown, path: readonly (string | number)[]): JsonObject | null {
  const found = valueAt(value, path)
  return isObject(found) ? found : null
}

/** The list below a path; empty where it is missing or no list. */
export function listAt(value: unknown, path: readonly (string | number)[]): readonly Json[] {
  const found = valueAt(value, path)
  return isList(found) ? found : []
}

/** Many times the values of the largest file that this project reads: only aliases that multiply reach it. */
export const mostValues = 500_000

/** Values below one, each counted as often as it stands there: what an alias repeats counts again and is walked once. */
export function expandedSize(value: unknown, known = new Map<object, number>()): number {
  if (!isObject(value) && !isList(value)) return 1
  const seen = known.get(value)
  if (seen !== undefined) return seen
  // an alias inside of its own anchor has no end
  known.set(value, Infinity)
  const size = Object.values(value).reduce<number>((sum, child) => sum + expandedSize(child, known), 1)
  known.set(value, size)
  return size
}

function isJson(value: unknown): value is Json {
  return ['boolean', 'number', 'bigint', 'string', 'object'].includes(typeof value)
}
