import {
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql'
import { isList, isObject, type JsonObject } from '../../../src/model/json.js'

/** What an answer holds under one name. */
interface Expected {
  readonly type: GraphQLOutputType
  /** False below a fragment that may be about another type than the answer's. */
  readonly always: boolean
  readonly selections: readonly SelectionNode[]
}

/** What is wrong with the data of an answer, one sentence each; it holds what the document selects, in the schema's types. */
export function shapeFaults(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: JsonObject,
  data: unknown,
): readonly string[] {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return ['the document holds no operation']
  const shape = new Shape(schema, document, variables)
  shape.look(data, root, operation.selectionSet.selections, 'data')
  return shape.faults
}

class Shape {
  readonly faults: string[] = []
  readonly #schema: GraphQLSchema
  readonly #variables: JsonObject
  readonly #fragments = new Map<string, FragmentDefinitionNode>()

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: JsonObject) {
    this.#schema = schema
    this.#variables = variables
    for (const one of document.definitions)
      if (one.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(one.name.value, one)
  }

  look(value: unknown, type: GraphQLOutputType, selections: readonly SelectionNode[], at: string): void {
    const here = getNullableType(type)
    if (value === null || value === undefined) {
      if (isNonNullType(type)) this.faults.push(`${at} is null, and ${type.toString()} never is`)
    } else if (isListType(here)) {
      const item: GraphQLOutputType = here.ofType
      if (!isList(value)) this.faults.push(`${at} is no list`)
      else for (const [i, one] of value.entries()) this.look(one, item, selections, `${at}.${i}`)
    } else if (isCompositeType(here)) {
      if (isObject(value)) this.#lookInto(value, here, selections, at)
      else this.faults.push(`${at} is no object`)
    } else if (!isLeaf(here, value)) this.faults.push(`${at} is ${JSON.stringify(value)}, which is no ${here.name}`)
  }

  #lookInto(value: JsonObject, type: GraphQLCompositeType, selections: readonly SelectionNode[], at: string): void {
    const fields = new Map<string, Expected>()
    this.#collect(selections, type, true, fields)
    for (const key of Object.keys(value)) if (!fields.has(key)) this.faults.push(`${at}.${key} was not asked for`)
    for (const [key, field] of fields)
      if (key in value) this.look(value[key], field.type, field.selections, `${at}.${key}`)
      else if (field.always) this.faults.push(`${at}.${key} is missing`)
  }

  #collect(
    selections: readonly SelectionNode[],
    type: GraphQLCompositeType,
    always: boolean,
    into: Map<string, Expected>,
  ): void {
    for (const one of selections) {
      if (one.directives?.some((directive) => this.#leavesOut(directive))) continue
      if (one.kind === Kind.FIELD) {
        this.#expect(one, type, always, into)
        continue
      }
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(one.name.value) : one
      const about = fragment?.typeCondition ? this.#schema.getType(fragment.typeCondition.name.value) : type
      if (!fragment || !isCompositeType(about)) this.faults.push(`a fragment on ${type.name} leads nowhere`)
      else this.#collect(fragment.selectionSet.selections, about, always && this.#covers(about, type), into)
    }
  }

  #expect(node: FieldNode, type: GraphQLCompositeType, always: boolean, into: Map<string, Expected>): void {
    const field = isInterfaceType(type) || isObjectType(type) ? type.getFields()[node.name.value] : undefined
    const key = node.alias?.value ?? node.name.value
    const before = into.get(key) ?? { always: false, selections: [] }
    if (!field) {
      this.faults.push(`${type.name} has no field ${node.name.value}`)
      return
    }
    into.set(key, {
      type: field.type,
      always: always || before.always,
      selections: [...before.selections, ...(node.selectionSet?.selections ?? [])],
    })
  }

  /** Whether all of a type are of what a fragment is about. */
  #covers(about: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
    return about === type || (isAbstractType(about) && !isAbstractType(type) && this.#schema.isSubType(about, type))
  }

  /** Whether `@include` or `@skip` takes a selection out. */
  #leavesOut({ name, arguments: [condition] = [] }: DirectiveNode): boolean {
    const given = condition?.value
    const holds =
      given?.kind === Kind.VARIABLE
        ? this.#variables[given.name.value] === true
        : given?.kind === Kind.BOOLEAN && given.value
    return holds === (name.value === 'skip')
  }
}

const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => Number.isInteger(value),
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string' && value !== '',
  DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value),
  GitObjectID: (value) => typeof value === 'string' && /^[0-9a-f]{40}$/.test(value),
  URI: (value) => typeof value === 'string' && URL.canParse(value),
}

function isLeaf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined
  return scalars[type.name]?.(value) ?? false
}
