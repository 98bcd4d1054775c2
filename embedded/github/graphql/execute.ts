import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  buildSchema,
  execute,
  getNamedType,
  GraphQLError,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql'
import { objectAt, stringAt, type JsonObject } from '../../../src/model/json.js'
import { Memory } from '../../git/memory.js'
import { isVisible } from '../access.js'
import { Refusal, type Answer } from '../reply.js'
import { findRepository, type Grant, type Hub } from '../state.js'
import { actor } from './objects.js'
import { mutations } from './mutations.js'
import { failure, repositoryObject } from './repository.js'

/** Fields that an Enterprise Server of some version does not have yet, as `Type.field`. */
export type UnknownFields = ReadonlySet<string>

let built: GraphQLSchema | null = null

/** GitHub's published schema; built once, at the first query. */
function githubSchema(): GraphQLSchema {
  // Descriptions are two thirds of it, and nobody asks for them.
  return (built ??= buildSchema(publishedText().replace(/"""[^]*?"""/g, ''), { assumeValid: true, noLocation: true }))
}

/** The file itself: what the package exports beside it takes as long to load as the schema to build. */
function publishedText(): string {
  const name = '@octokit/graphql-schema'
  const folders = createRequire(import.meta.url).resolve.paths(name) ?? []
  const file = folders.map((folder) => join(folder, name, 'schema.graphql')).find((path) => existsSync(path))
  if (file === undefined) throw new Error(`${name} is not installed; run npm ci`)
  return readFileSync(file, 'utf8')
}

/** Runs one document against GitHub's schema: it is validated as GitHub does, and answers nothing that it does not select. */
export async function answerGraphql(hub: Hub, grant: Grant, body: JsonObject, unknown: UnknownFields): Promise<Answer> {
  if (grant.kind === 'anonymous') throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const schema = githubSchema()
  const query = stringAt(body, ['query']) ?? ''
  const { document, errors: wrong } = checked.of([query, ...unknown].join('\0'), () => check(schema, query, unknown))
  if (!document) return { status: 200, body: { errors: wrong } }
  const rootValue = { ...queries(hub, grant), ...mutations(hub, grant) }
  const result = await execute({ schema, document, rootValue, variableValues: objectAt(body, ['variables']) ?? {} })
  const errors = result.errors?.map(errorView)
  return { status: 200, body: { data: result.data ?? null, ...(errors ? { errors } : {}) } }
}

/** A document that may be carried out, or what is wrong with it. A bot asks with the same few texts again and again. */
interface Checked {
  readonly document: DocumentNode | null
  readonly errors: readonly object[]
}

const checked = new Memory<Checked>(1000)

function check(schema: GraphQLSchema, query: string, unknown: UnknownFields): Checked {
  const document = parsed(query)
  if (!document) return { document, errors: [{ message: 'Parse error on the query (error)' }] }
  const missing = undefinedFields(schema, document, unknown)
  const errors = missing.length > 0 ? missing : validate(schema, document).map(({ message }) => ({ message }))
  return { document: errors.length > 0 ? null : document, errors }
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query)
  } catch (error) {
    if (error instanceof GraphQLError) return null
    throw error
  }
}

/** GitHub tells unknown fields in a form of its own, and answers nothing else then. */
function undefinedFields(schema: GraphQLSchema, document: DocumentNode, unknown: UnknownFields): readonly object[] {
  const errors: object[] = []
  const types = new TypeInfo(schema)
  const enter = (node: { readonly name: { readonly value: string } }): void => {
    const type = types.getParentType()
    const fieldName = node.name.value
    if (!type || (types.getFieldDef() && !unknown.has(`${type.name}.${fieldName}`))) return
    const typeName = getNamedType(type).name
    errors.push({
      path: ['query', fieldName],
      extensions: { code: 'undefinedField', typeName, fieldName },
      message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
    })
  }
  visit(document, visitWithTypeInfo(types, { Field: { enter } }))
  return errors
}

/** The error's type stands beside its message, as GitHub writes it. */
function errorView({ message, path, extensions }: GraphQLError): object {
  const { type } = extensions
  return { ...(typeof type === 'string' ? { type } : {}), ...(path ? { path } : {}), message }
}

function queries(hub: Hub, grant: Grant) {
  const find = ({ owner, name }: { readonly owner: string; readonly name: string }): object => {
    const repository = findRepository(hub, `${owner}/${name}`)
    if (!repository || !isVisible(grant, repository))
      throw failure('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
    return repositoryObject({ hub, repository }, grant)
  }
  return {
    viewer: () => ({ ...actor(hub, grant.login), __typename: 'User', login: grant.login }),
    repository: find,
    rateLimit: { limit: 5000, cost: 1, remaining: 4999, used: 1, nodeCount: 1, resetAt: hub.now().toISOString() },
  }
}
