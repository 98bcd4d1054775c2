import { isObject, type Json, type JsonObject } from '../model/json.js'
import type { RuleTime } from '../model/rule-time.js'
import { evaluateRules } from './cel.js'
import { validateMetadata } from './object-meta.js'
import type { Unknown } from '../text/placeholder.js'
import { prepare } from './prepare.js'
import type { SchemaNode } from '../upstream/schema-node.js'
import { validateStructure } from './structural.js'
import type { ValueProblem } from './value-problem.js'

/** One object, its schema, and what is known of it before. */
export interface ManifestInput {
  readonly value: JsonObject
  /** The same object before the change, for rules that compare; null where there is none. */
  readonly old: JsonObject | null
  readonly schema: SchemaNode
  readonly unknown: Unknown
  readonly time: RuleTime
}

/**
 * Validates one object the way the API server does on a server-side apply: unknown fields, structure, metadata, then the rules of the
 * definition. As there, rules of a field that is structurally wrong are not evaluated.
 */
export function validateManifest(input: ManifestInput): readonly ValueProblem[] {
  const { schema, unknown, time } = input
  const value = withoutEncryption(input.value)
  const prepared = prepare(value, schema)
  const structure = validateStructure(withoutMetadata(prepared), schema, [], unknown)
  const old = input.old && prepare(withoutEncryption(input.old), schema)
  const rules = evaluateRules(prepared, old ?? undefined, schema, unknown, time)
  const judged = rules.filter((rule) => !structure.some((problem) => reaches(rule.path, problem)))
  return [...validateMetadata(value, unknown), ...structure, ...judged]
}

/** True where a structural problem lies at or below the path of a rule. */
function reaches(path: ValueProblem['path'], problem: ValueProblem): boolean {
  return problem.code === 'schema-invalid' && path.every((step, index) => problem.path[index] === step)
}

/** SOPS adds a block that is taken out again before the object is applied. */
function withoutEncryption(value: JsonObject): JsonObject {
  const sops = value['sops']
  if (!isObject(sops) || !('mac' in sops || 'lastmodified' in sops)) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'sops'))
}

/** Metadata has rules of its own; definitions declare it as a mapping without fields. Status is dropped on apply. */
function withoutMetadata(value: Json): Json {
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => (key === 'metadata' && isObject(entry) ? [key, {}] : [key, entry])),
  )
}
