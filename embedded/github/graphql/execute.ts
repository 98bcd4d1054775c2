import { schema as published } from '@octokit/graphql-schema'
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
export function githubSchema(): GraphQLSchema {
  return (built ??= buildSchema(published.idl, { assumeValid: true, noLocation: true }))
}

/** Runs one document against GitHub's schema: it is validated as GitHub does, and answers nothing that it does not select. */
export async function answerGraphql(hub: Hub, grant: Grant, body: JsonObject, unknown: UnknownFields): Promise<Answer> {
  if (grant.kind === 'anonymous') throw new Refusal(401, 'This endpoint requires you to be authenticated.')
  const schema = githubSchema()
  const document = parsed(stringAt(body, ['query']) ?? '')
  if (!document) return { status: 200, body: { errors: [{ message: 'Parse error on the query (error)' }] } }
  const missing = undefinedFields(schema, document, unknown)
  if (missing.length > 0) return { status: 200, body: { errors: missing } }
  const wrong = validate(schema, document)
  if (wrong.length > 0) return { status: 200, body: { errors: wrong.map(({ message }) => ({ message })) } }
  const rootValue = { ...queries(hub, grant), ...mutations(hub, grant) }
  const result = await execute({ schema, document, rootValue, variableValues: objectAt(body, ['variables']) ?? {} })
  const errors = result.errors?.map(errorView)
  return { status: 200, body: { data: result.data ?? null, ...(errors ? { errors } : {}) } }
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
