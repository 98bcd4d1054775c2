import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { LedgerEntry } from '../../../embedded/github/index.js'
import {
  isList,
  isObject,
  listAt,
  objectAt,
  stringAt,
  valueAt,
  type Json,
  type JsonObject,
} from '../../../src/model/json.js'

/** A place of the published description at which GitHub also answers null. */
interface Correction {
  readonly schema: string
  readonly at: readonly string[]
  readonly why: string
}

const corrections: readonly Correction[] = [
  {
    schema: 'pull-request-simple',
    at: ['properties', 'labels', 'items', 'properties', 'description'],
    why: 'a label without a description has null, as the schema of a label itself says',
  },
]

/** The operations that the embedded GitHub has and the sources name, cut out of the published description (`npm run describe:github`). */
const described: unknown = JSON.parse(readFileSync(new URL('../../fixtures/github-rest.json', import.meta.url), 'utf8'))

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
formats.default(ajv)
ajv.addFormat('repo.nwo', /^[\w.-]+\/[\w.-]+$/)

interface Operation {
  readonly path: string
  readonly pattern: RegExp
  /** How much of the path is not a parameter: the path that says most is meant. */
  readonly literal: number
}

/** Parameters whose values may hold slashes. */
const wide = new Set(['ref', 'path', 'basehead', 'branch'])

const operations: readonly Operation[] = Object.keys(objectAt(described, ['paths']) ?? {})
  .map((path) => {
    const source = path
      .replace(/[.+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{([\w-]+)\}/g, (_, name: string) => (wide.has(name) ? '.+' : '[^/]+'))
    return { path, pattern: new RegExp(`^${source}$`), literal: path.replace(/\{[\w-]+\}/g, '').length }
  })
  .sort((a, b) => b.literal - a.literal)

/** Whether there is such an operation; the path is written as the description writes it. */
export function isDescribed(method: string, path: string): boolean {
  return objectAt(described, ['paths', path, method.toLowerCase()]) !== null
}

/** The path of the operation that a request asks for, as the description writes it. */
function operationOf({ method, path }: Pick<LedgerEntry, 'method' | 'path'>): string | null {
  const [pathname = ''] = path.split('?')
  return operations.find((one) => one.pattern.test(pathname) && isDescribed(method, one.path))?.path ?? null
}

/** What is wrong with a request and its answer, one sentence each; nothing where both are as GitHub describes them. */
export function faultsOf(entry: LedgerEntry): readonly string[] {
  const path = operationOf(entry)
  const name = `${entry.method} ${path ?? entry.path}`
  if (path === null) return [`${name}: no such operation is described`]
  const place = ['paths', path]
  const operation = objectAt(described, [...place, entry.method.toLowerCase()]) ?? {}
  const parameters = [...listAt(described, [...place, 'parameters']), ...listAt(operation, ['parameters'])].map(
    resolved,
  )
  return [
    ...queryFaults(entry, parameters).map((fault) => `${name}: ${fault}`),
    ...bodyFaults(entry, operation).map((fault) => `${name}: the request: ${fault}`),
    ...answerFaults(entry, operation).map((fault) => `${name}: ${entry.status ?? 'no status'}: ${fault}`),
  ]
}

function queryFaults({ path }: LedgerEntry, parameters: readonly Json[]): readonly string[] {
  const known = new Map(
    parameters
      .filter((one) => stringAt(one, ['in']) === 'query')
      .map((one) => [stringAt(one, ['name']) ?? '', objectAt(one, ['schema']) ?? {}]),
  )
  return [...new URLSearchParams(path.split('?')[1] ?? '')].flatMap(([name, value]) => {
    const schema = known.get(name)
    if (!schema) return [`the parameter ${name} is not described`]
    const given = ['integer', 'number'].includes(stringAt(schema, ['type']) ?? '') ? Number(value) : value
    return faultsBy(schema, given).map((fault) => `the parameter ${name}: ${fault}`)
  })
}

function bodyFaults({ body }: LedgerEntry, operation: JsonObject): readonly string[] {
  const request = resolved(operation['requestBody'] ?? null)
  const schema = objectAt(request, ['content', 'application/json', 'schema'])
  if (body === null) return valueAt(request, ['required']) === true ? ['a body is required'] : []
  if (!schema) return ['no body is described']
  const open = !objectAt(schema, ['properties']) || objectAt(schema, ['oneOf']) || objectAt(schema, ['anyOf'])
  const unknown =
    open || !isObject(body) ? [] : Object.keys(body).filter((key) => !objectAt(schema, ['properties', key]))
  return [...faultsBy(schema, body), ...unknown.map((key) => `${key} is not described`)]
}

function answerFaults({ status, answer }: LedgerEntry, operation: JsonObject): readonly string[] {
  const found = valueAt(operation, ['responses', String(status)])
  if (found === undefined) return ['no such answer is described']
  const schema = objectAt(resolved(found), ['content', 'application/json', 'schema'])
  if (!schema) return answer === null ? [] : ['no body is described']
  // What is sent is text, in which a property that is undefined is missing.
  return faultsBy(schema, JSON.parse(JSON.stringify(answer)))
}

const compiled = new Map<JsonObject, ValidateFunction>()

function faultsBy(schema: JsonObject, value: unknown): readonly string[] {
  const validate = compiled.get(schema) ?? ajv.compile(plain(schema))
  compiled.set(schema, validate)
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => {
    const named = stringAt(params, ['missingProperty']) === null ? ` (${JSON.stringify(params)})` : ''
    return `${instancePath || '/'} ${message}${named}`
  })
}

/** The part of the description that a reference leads to. */
function resolved(part: Json): Json {
  const reference = stringAt(part, ['$ref'])
  if (reference === null) return part
  const found = valueAt(described, reference.replace(/^#\//, '').split('/'))
  if (found === undefined) throw new Error(`${reference} leads nowhere`)
  return found
}

const components = '#/components/schemas/'

/**
 * OpenAPI 3.0 as JSON schema: `nullable` becomes a type, examples go, and a reference becomes the name of a schema that is added with
 * the first part that refers to it.
 */
function plain(schema: JsonObject): JsonObject {
  const reference = stringAt(schema, ['$ref'])
  if (reference !== null) return { $ref: component(reference) }
  const made = Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, Json][] => {
      if (value === undefined || key === 'example' || key === 'examples' || key === 'nullable') return []
      if (key === 'properties' && isObject(value))
        return [[key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plainPart(one ?? null)]))]]
      return [[key, key === 'enum' || key === 'default' || key === 'required' ? value : plainPart(value)]]
    }),
  )
  return schema['nullable'] === true ? { anyOf: [made, { type: 'null' }] } : made
}

function plainPart(value: Json): Json {
  if (isList(value)) return value.map(plainPart)
  return isObject(value) ? plain(value) : value
}

function component(reference: string): string {
  const name = reference.slice(components.length)
  if (!reference.startsWith(components)) throw new Error(`${reference} is no schema`)
  if (added.has(name)) return name
  added.add(name)
  const schema = plain(objectAt(described, ['components', 'schemas', name]) ?? {})
  const corrected = corrections.filter((one) => one.schema === name)
  ajv.addSchema(
    corrected.reduce((made, { at }) => withNull(made, at), schema),
    name,
  )
  return name
}

const added = new Set<string>()

/** A schema that allows null at a place, which must not allow it yet. */
function withNull(schema: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
  if (key === undefined) return { anyOf: [schema, { type: 'null' }] }
  const part = objectAt(schema, [key])
  if (!part || part['anyOf'] !== undefined) throw new Error(`the correction at ${key} is not needed any more`)
  return { ...schema, [key]: withNull(part, rest) }
}
