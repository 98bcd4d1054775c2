import type { Expression } from '../../text/hcl/tree.js'

/** Objects inside objects that are followed. */
const deepest = 8

/** What a type gives an attribute that nobody sets: `"0.58.1"` of `object({ version = optional(string, "0.58.1") })`; null for nothing. */
export function defaultInType(type: Expression, path: readonly string[], depth = 0): Expression | null {
  const [name, ...rest] = path
  if (type.kind !== 'call' || depth > deepest) return null
  const [first, second] = type.arguments
  if (type.name === 'optional') {
    if (name === undefined) return second ?? null
    return (second && inObject(second, path)) ?? (first ? defaultInType(first, path, depth + 1) : null)
  }
  if (type.name !== 'object' || first?.kind !== 'object') return null
  const entry = first.entries.find((each) => each.name === name)
  return entry ? defaultInType(entry.value, rest, depth + 1) : null
}

/** The value that a path leads to in an object that is written out. */
function inObject(value: Expression, path: readonly string[]): Expression | null {
  const [name, ...rest] = path
  if (name === undefined) return value
  const entry = value.kind === 'object' ? value.entries.find((each) => each.name === name) : undefined
  return entry ? inObject(entry.value, rest) : null
}
