import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, stringAt, type Json, type JsonObject } from '../model/json.js'

/** A value with its path below an object. */
export interface Found<T extends Json> {
  readonly path: Path
  readonly value: T
}

/** What an object says itself: its mappings, outer ones first, without those that are objects of their own. */
export function ownMappings({ content }: Pick<ManifestObject, 'content'>): readonly Found<JsonObject>[] {
  return valuesOf(content).flatMap(({ path, value }) =>
    isObject(value) && !isInner(path, value) ? [{ path, value }] : [],
  )
}

/** The texts of an object, without those of objects inside it. */
export function ownTexts({ content }: Pick<ManifestObject, 'content'>): readonly Found<string>[] {
  return valuesOf(content).flatMap(({ path, value }) => (typeof value === 'string' ? [{ path, value }] : []))
}

/** The mappings of an object that are objects of their own; what lies inside them is theirs. */
export function innerObjects({ content }: Pick<ManifestObject, 'content'>): readonly Found<JsonObject>[] {
  return valuesOf(content).flatMap(({ path, value }) =>
    isObject(value) && isInner(path, value) ? [{ path, value }] : [],
  )
}

/** Every shape walks every object; the walk of a tree that two surveys share is theirs too. */
const walks = new WeakMap<object, readonly Found<Json>[]>()

function valuesOf(content: Json): readonly Found<Json>[] {
  if (typeof content !== 'object' || content === null) return [{ path: [], value: content }]
  const known = walks.get(content)
  if (known) return known
  const found: Found<Json>[] = []
  collect(content, [], found)
  walks.set(content, found)
  return found
}

function collect(value: Json, path: Path, found: Found<Json>[]): void {
  found.push({ path, value })
  if (isInner(path, value)) return
  if (isList(value)) for (const [index, child] of value.entries()) collect(child, [...path, index], found)
  else if (isObject(value))
    for (const [key, child] of Object.entries(value)) if (child !== undefined) collect(child, [...path, key], found)
}

function isInner(path: Path, value: Json): boolean {
  return path.length > 0 && stringAt(value, ['apiVersion']) !== null && stringAt(value, ['kind']) !== null
}
