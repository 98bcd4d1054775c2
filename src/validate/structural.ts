import type { Path } from '../model/document.js'
import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import { nearestName } from './nearest-name.js'
import type { Unknown } from '../text/placeholder.js'
import { sameJson, scalarProblems, show, typeProblem } from './scalar-rules.js'
import type { SchemaNode } from '../upstream/schema-node.js'
import type { ValueProblem } from './value-problem.js'

/** Validates a prepared value against a structural schema the way the API server does with strict field validation. */
export function validateStructure(
  value: Json,
  node: SchemaNode,
  path: Path,
  unknown: Unknown,
): readonly ValueProblem[] {
  const walk = new Walk(unknown)
  walk.visit(value, node, path, true)
  return walk.problems
}

class Walk {
  readonly problems: ValueProblem[] = []
  readonly #unknown: Unknown

  constructor(unknown: Unknown) {
    this.#unknown = unknown
  }

  /** `strict` is off inside allOf, anyOf, oneOf and not: they constrain fields, they do not declare them. */
  visit(value: Json, node: SchemaNode, path: Path, strict: boolean): void {
    if (typeof value === 'string' && this.#unknown(value)) return
    if (value === null && (node.nullable || (node.type === null && !node.intOrString))) return
    const mismatch = typeProblem(value, node)
    if (mismatch) {
      this.#add(path, mismatch.keyword, mismatch.message, mismatch.hint)
      return
    }
    for (const found of scalarProblems(value, node)) this.#add(path, found.keyword, found.message, found.hint)
    if (isList(value)) this.#list(value, node, path, strict)
    else if (isObject(value)) this.#object(value, node, path, strict)
    this.#junctors(value, node, path)
  }

  #list(value: readonly Json[], node: SchemaNode, path: Path, strict: boolean): void {
    this.#count(value.length, node, path, 'minItems', 'maxItems', 'entries')
    const { items } = node
    if (items) for (const [index, entry] of value.entries()) this.visit(entry, items, [...path, index], strict)
    if (node.listType !== 'atomic') this.#duplicates(value, node, path)
  }

  #duplicates(value: readonly Json[], node: SchemaNode, path: Path): void {
    const keys = node.listType === 'set' ? null : node.listMapKeys
    const seen: Json[] = []
    for (const [index, entry] of value.entries()) {
      const key = keys === null ? entry : keysOf(entry, keys)
      if (this.#holdsUnknown(key)) continue
      if (!seen.some((other) => sameJson(other, key))) seen.push(key)
      else {
        const what =
          keys === null
            ? show(key)
            : `the entry with ${keys.map((name) => `${name} ${show(entryAt(entry, name))}`).join(', ')}`
        this.#add([...path, index], 'duplicate', `repeats ${what}`)
      }
    }
  }

  #holdsUnknown(value: Json): boolean {
    if (typeof value === 'string') return this.#unknown(value)
    return isList(value) && value.some((entry) => this.#holdsUnknown(entry))
  }

  #object(value: JsonObject, node: SchemaNode, path: Path, strict: boolean): void {
    this.#count(Object.keys(value).length, node, path, 'minProperties', 'maxProperties', 'keys')
    for (const name of node.required)
      if (!Object.hasOwn(value, name)) this.#add([...path, name], 'required', 'is missing')
    for (const [key, entry] of Object.entries(value)) {
      if (entry === undefined) continue
      const child = node.property(key) ?? node.additional
      if (child === null) {
        if (strict) this.#undeclared(key, node, path)
      } else if (child !== true) this.visit(entry, child, [...path, key], strict)
    }
  }

  #undeclared(key: string, node: SchemaNode, path: Path): void {
    if (node.preserveUnknown || this.#unknown(key)) return
    if (node.embedded && ['apiVersion', 'kind', 'metadata'].includes(key)) return
    const near = nearestName(key, node.propertyNames)
    this.problems.push({
      code: 'unknown-field',
      path: [...path, key],
      message: 'is a field that the definition does not know',
      hint: near === null ? null : `did you mean ${near}?`,
      reads: [],
      keyword: 'unknown',
    })
  }

  #junctors(value: Json, node: SchemaNode, path: Path): void {
    for (const part of node.allOf) this.visit(value, part, path, false)
    const fits = (part: SchemaNode) => this.#fits(value, part)
    if (node.anyOf.length > 0 && !node.intOrString && !node.anyOf.some(fits))
      this.#add(path, 'anyOf', 'fits none of the forms that the definition allows')
    if (node.oneOf.length > 0 && node.oneOf.filter(fits).length !== 1)
      this.#add(path, 'oneOf', 'must fit exactly one of the forms that the definition allows')
    if (node.not && this.#fits(value, node.not)) this.#add(path, 'not', 'has a form that the definition forbids')
  }

  #fits(value: Json, node: SchemaNode): boolean {
    const inner = new Walk(this.#unknown)
    inner.visit(value, node, [], false)
    return inner.problems.length === 0
  }

  #count(
    count: number,
    node: SchemaNode,
    path: Path,
    least: 'minItems' | 'minProperties',
    most: 'maxItems' | 'maxProperties',
    what: string,
  ): void {
    const min = node.bound(least)
    const max = node.bound(most)
    if (min !== null && count < min) this.#add(path, least, `must have at least ${min} ${what}`)
    if (max !== null && count > max) this.#add(path, most, `must have at most ${max} ${what}`)
  }

  #add(path: Path, keyword: string, message: string, hint: string | null = null): void {
    this.problems.push({ code: 'schema-invalid', path, message, hint, reads: [], keyword })
  }
}

function keysOf(entry: Json, names: readonly string[]): readonly Json[] {
  return names.map((name) => entryAt(entry, name))
}

function entryAt(entry: Json, name: string): Json {
  return isObject(entry) && Object.hasOwn(entry, name) ? (entry[name] ?? null) : null
}
