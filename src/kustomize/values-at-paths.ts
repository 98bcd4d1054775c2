import type { Path } from '../model/document.js'
import { isList, isObject, valueAt, type Json, type JsonObject } from '../model/json.js'

/** The object without what stands at a path. */
export function withoutValue(value: JsonObject, path: Path): JsonObject {
  const parent = path.slice(0, -1)
  const last = path.at(-1)
  const holder = valueAt(value, parent)
  if (isList(holder))
    return withValue(
      value,
      parent,
      holder.filter((_, index) => index !== last),
    )
  if (!isObject(holder)) return value
  const rest = Object.fromEntries(Object.entries(holder).filter(([key]) => key !== String(last)))
  return parent.length === 0 ? rest : withValue(value, parent, rest)
}

/** No object is deeper; a path of a hostile patch may be. */
const deepest = 200

/** The object with another value at a path; what is missing on the way is made. As it is where the path is too deep. */
export function withValue(value: JsonObject, path: Path, next: Json): JsonObject {
  const set = (current: Json | undefined, [step, ...rest]: Path): Json => {
    if (step === undefined) return next
    if (isList(current))
      return current
        .map((element, index) => (index === step ? set(element, rest) : element))
        .concat(step === current.length ? [set(undefined, rest)] : [])
    const own = isObject(current) ? current : {}
    return { ...own, [String(step)]: set(Object.hasOwn(own, step) ? own[String(step)] : undefined, rest) }
  }
  const made = path.length > deepest ? value : set(value, path)
  return isObject(made) ? made : value
}
