import { isList, isObject, type Json, type JsonObject } from '../model/json.js'

/** One `x-kubernetes-validations` entry. */
export interface Rule {
  readonly rule: string
  readonly message: string | null
  readonly optionalOldSelf: boolean
}

/** The list types of https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy. */
type ListType = 'atomic' | 'set' | 'map'

/** One node of a structural schema, read when it is first asked for (Kubernetes, apiextensions/v1 JSONSchemaProps). */
export interface SchemaNode {
  readonly type: string | null
  readonly format: string | null
  readonly nullable: boolean
  readonly intOrString: boolean
  readonly preserveUnknown: boolean
  readonly embedded: boolean
  readonly enumeration: readonly Json[] | null
  readonly required: readonly string[]
  readonly pattern: string | null
  readonly defaultValue: Json | undefined
  readonly listType: ListType
  readonly listMapKeys: readonly string[]
  readonly rules: readonly Rule[]
  readonly propertyNames: readonly string[]
  readonly items: SchemaNode | null
  /** The schema of keys that `properties` does not name; true for any value, null where there are none. */
  readonly additional: SchemaNode | true | null
  readonly allOf: readonly SchemaNode[]
  readonly anyOf: readonly SchemaNode[]
  readonly oneOf: readonly SchemaNode[]
  readonly not: SchemaNode | null
  property(name: string): SchemaNode | null
  /** A bound such as `minLength` or `maximum`; null where there is none. */
  bound(name: Bound): number | null
  flag(name: 'exclusiveMinimum' | 'exclusiveMaximum'): boolean
}

type Bound =
  | 'minimum'
  | 'maximum'
  | 'multipleOf'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'minProperties'
  | 'maxProperties'

const known = new WeakMap<JsonObject, SchemaNode>()

/** The typed view of a schema; the same object gives the same node. */
export function schemaNode(schema: JsonObject): SchemaNode {
  const found = known.get(schema)
  if (found) return found
  const node = new LazyNode(schema)
  known.set(schema, node)
  return node
}

class LazyNode implements SchemaNode {
  readonly type: string | null
  readonly format: string | null
  readonly nullable: boolean
  readonly intOrString: boolean
  readonly preserveUnknown: boolean
  readonly embedded: boolean
  readonly enumeration: readonly Json[] | null
  readonly required: readonly string[]
  readonly pattern: string | null
  readonly defaultValue: Json | undefined
  readonly listType: ListType
  readonly listMapKeys: readonly string[]
  readonly rules: readonly Rule[]
  readonly propertyNames: readonly string[]
  readonly #schema: JsonObject
  readonly #properties: JsonObject

  constructor(schema: JsonObject) {
    this.#schema = schema
    this.#properties = isObject(schema['properties']) ? schema['properties'] : {}
    this.type = textOf(schema['type'])
    this.format = textOf(schema['format'])
    this.nullable = schema['nullable'] === true
    this.intOrString = schema['x-kubernetes-int-or-string'] === true
    this.preserveUnknown = schema['x-kubernetes-preserve-unknown-fields'] === true
    this.embedded = schema['x-kubernetes-embedded-resource'] === true
    this.enumeration = isList(schema['enum']) ? schema['enum'] : null
    this.required = textsOf(schema['required'])
    this.pattern = textOf(schema['pattern'])
    this.defaultValue = schema['default']
    this.listType = listTypeOf(schema['x-kubernetes-list-type'])
    this.listMapKeys = textsOf(schema['x-kubernetes-list-map-keys'])
    this.rules = rulesOf(schema['x-kubernetes-validations'])
    this.propertyNames = Object.keys(this.#properties)
  }

  get items(): SchemaNode | null {
    return nodeOf(this.#schema['items'])
  }

  get additional(): SchemaNode | true | null {
    const additional = this.#schema['additionalProperties']
    return additional === true ? true : nodeOf(additional)
  }

  get allOf(): readonly SchemaNode[] {
    return nodesOf(this.#schema['allOf'])
  }

  get anyOf(): readonly SchemaNode[] {
    return nodesOf(this.#schema['anyOf'])
  }

  get oneOf(): readonly SchemaNode[] {
    return nodesOf(this.#schema['oneOf'])
  }

  get not(): SchemaNode | null {
    return nodeOf(this.#schema['not'])
  }

  property(name: string): SchemaNode | null {
    return Object.hasOwn(this.#properties, name) ? nodeOf(this.#properties[name]) : null
  }

  bound(name: Bound): number | null {
    const value = this.#schema[name]
    if (typeof value === 'bigint') return Number(value)
    return typeof value === 'number' ? value : null
  }

  flag(name: 'exclusiveMinimum' | 'exclusiveMaximum'): boolean {
    return this.#schema[name] === true
  }
}

function nodeOf(value: Json | undefined): SchemaNode | null {
  return isObject(value) ? schemaNode(value) : null
}

function nodesOf(value: Json | undefined): readonly SchemaNode[] {
  return isList(value) ? value.filter(isObject).map(schemaNode) : []
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function textsOf(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((entry) => typeof entry === 'string') : []
}

function listTypeOf(value: Json | undefined): ListType {
  return value === 'set' || value === 'map' ? value : 'atomic'
}

function rulesOf(value: Json | undefined): readonly Rule[] {
  if (!isList(value)) return []
  return value.filter(isObject).flatMap((entry) => {
    const rule = textOf(entry['rule'])
    if (rule === null) return []
    return [{ rule, message: textOf(entry['message']), optionalOldSelf: entry['optionalOldSelf'] === true }]
  })
}
