import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, stringAt, type Json, type JsonObject } from '../model/json.js'

/** A value with its path below an object. */
export interface FoundValue<T extends Json> {
  readonly path: Path
  readonly value: T
}

/** What an object says itself: its mappings, outer ones first, without those that are objects of their own. */
export function ownMappings({ content }: Pick<ManifestObject, 'content'>): readonly FoundValue<JsonObject>[] {
  return walkOf(content).own
}

/** The texts of an object, without those of objects inside it. */
export function ownTexts({ content }: Pick<ManifestObject, 'content'>): readonly FoundValue<string>[] {
  return walkOf(content).texts
}

/** The mappings of an object that are objects of their own; what lies inside them is theirs. */
export function innerObjects({ content }: Pick<ManifestObject, 'content'>): readonly FoundValue<JsonObject>[] {
  return walkOf(content).inner
}

/** What lies in an object, by what it is. */
interface Walk {
  readonly own: readonly FoundValue<JsonObject>[]
  readonly inner: readonly FoundValue<JsonObject>[]
  readonly texts: readonly FoundValue<string>[]
}

/** Every shape walks every object; the walk of a tree that two surveys share is theirs too. */
const walks = new WeakMap<object, Walk>()

function walkOf(content: Json): Walk {
  if (typeof content !== 'object' || content === null) return collected(content)
  const found = walks.get(content) ?? collected(content)
  walks.set(content, found)
  return found
}

function collected(content: Json): Walk {
  const found = { own: [], inner: [], texts: [] }
  collect(content, [], found)
  return found
}

interface Collected {
  readonly own: FoundValue<JsonObject>[]
  readonly inner: FoundValue<JsonObject>[]
  readonly texts: FoundValue<string>[]
}

function collect(value: Json, path: Path, found: Collected): void {
  if (typeof value === 'string') found.texts.push({ path, value })
  else if (isList(value)) for (const [index, child] of value.entries()) collect(child, [...path, index], found)
  else if (isObject(value)) {
    if (isInner(path, value)) return void found.inner.push({ path, value })
    found.own.push({ path, value })
    for (const [key, child] of Object.entries(value)) if (child !== undefined) collect(child, [...path, key], found)
  }
}

function isInner(path: Path, value: Json): boolean {
  return path.length > 0 && stringAt(value, ['apiVersion']) !== null && stringAt(value, ['kind']) !== null
}
