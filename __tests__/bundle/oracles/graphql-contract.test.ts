import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schema as published } from '@octokit/graphql-schema'
import {
  buildSchema,
  getVariableValues,
  Kind,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../../embedded/github/index.js'
import * as queries from '../../../src/world/forge/github/queries.js'
import { listAt, objectAt, stringAt, valueAt } from '../../../src/model/json.js'
import { shapeFaults } from './graphql-shape.js'
import { record, type Story } from './recorded-runs.js'

const schema = buildSchema(published.idl, { assumeValid: true })

/** Documents that are made for a number of things. */
const makers: Readonly<Record<string, (count: number) => string>> = {
  proposalsQuery: queries.proposalsQuery,
  blobsQuery: (count) => queries.blobsQuery(count, count),
  labelsQuery: queries.labelsQuery,
}

/** Every document of the sources; what is made for a number of things, for one and for several. */
const documents: readonly (readonly [name: string, text: string])[] = [
  ...Object.entries(queries).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  ...Object.entries(makers).flatMap(([name, make]) =>
    [1, 3].map((count) => [`${name} of ${count}`, make(count)] as const),
  ),
]

function operationOf(document: DocumentNode): string {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  return operation?.name?.value ?? ''
}

describe('the documents that are sent', () => {
  it.each(documents)('%s is valid and uses nothing that GitHub is about to remove', (_name, text) => {
    expect(validate(schema, parse(text), [...specifiedRules, NoDeprecatedCustomRule])).toEqual([])
  })

  it.each(documents.filter(([, text]) => queries.optionalFields.some((field) => text.includes(field))))(
    '%s is valid without what older servers do not have',
    (_name, text) => {
      const older = queries.optionalFields.reduce(queries.withoutField, text)
      expect(older).not.toBe(text)
      expect(validate(schema, parse(older))).toEqual([])
    },
  )

  it('are all looked at here', () => {
    const functions = Object.entries(queries).flatMap(([name, value]) => (typeof value === 'function' ? name : []))
    expect(functions.filter((name) => !(name in makers))).toEqual(['withoutField'])
  })

  it('stand in one file', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const holding = files.filter((name) =>
      /[`'"](?:query|mutation|fragment) \w+/.test(readFileSync(join('src', name), 'utf8')),
    )
    expect(holding).toEqual([join('world', 'forge', 'github', 'queries.ts')])
  })
})

/** What is wrong with one query that was sent and its answer. */
function faultsOf({ body, status, answer }: Pick<LedgerEntry, 'body' | 'status' | 'answer'>): readonly string[] {
  if (status !== 200) return [`the status is ${status}`]
  const document = parse(stringAt(body, ['query']) ?? '')
  const variables = objectAt(body, ['variables']) ?? {}
  const definitions = document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : [],
  )
  const sent = getVariableValues(schema, definitions, variables).errors ?? []
  const declared = new Set(definitions.map((one) => one.variable.name.value))
  // What is sent is text, in which a property that is undefined is missing.
  const text: unknown = JSON.parse(JSON.stringify(answer))
  const errors = listAt(text, ['errors'])
  const data = valueAt(text, ['data'])
  const untold = errors.filter((one) => stringAt(one, ['message']) === null)
  const name = operationOf(document)
  return [
    ...validate(schema, document).map(({ message }) => message),
    ...sent.map(({ message }) => message),
    ...Object.keys(variables).flatMap((key) => (declared.has(key) ? [] : [`the variable ${key} is not declared`])),
    ...untold.map(() => 'an error has no message'),
    ...(errors.length > 0 && data === null ? [] : shapeFaults(schema, document, variables, data)),
  ].map((fault) => `${name}: ${fault}`)
}

describe('queries and answers', () => {
  it.each<[string, Story, readonly string[]]>([
    [
      'of runs that open, keep, update and hold a pull request',
      'updates',
      ['Repository', 'Proposals', 'OpenPullRequests', 'Labels', 'Milestones', 'MoveRef', 'Arm'],
    ],
    ['of a check that fixes', 'checks', ['MoveRef']],
  ])('%s have the shape of the schema', async (_name, story, operations) => {
    const runs = await record(story)
    const sent = runs.flatMap(({ ledger }) => ledger).filter(({ path }) => path === '/graphql')
    expect([...new Set(sent.flatMap(faultsOf))]).toEqual([])
    const seen = sent.map(({ body }) => operationOf(parse(stringAt(body, ['query']) ?? '')))
    for (const operation of operations) expect(seen).toContain(operation)
  })
})

describe('what is not of the schema is found', () => {
  const query = `query Q($owner: String!, $named: Boolean!) {
    repository(owner: $owner, name: "fleet") {
      id url isPrivate
      ref(qualifiedName: "main") @include(if: $named) { name }
      first: pullRequests(first: 1) { nodes { number state createdAt } }
      object(oid: "${'a'.repeat(40)}") { oid ... on Commit { message } }
    }
  }`
  const pull = { number: 1, state: 'OPEN', createdAt: '2026-01-01T00:00:00Z' }
  const repository = {
    id: 'R_1',
    url: 'https://github.com/example/fleet',
    isPrivate: false,
    first: { nodes: [pull] },
    object: { oid: 'a'.repeat(40), message: 'feat: x' },
  }
  const variables = { owner: 'example', named: false }
  const entry = (change: object, given: object = variables) => ({
    body: { query, variables: given },
    status: 200,
    answer: { data: { repository: { ...repository, ...change } } },
  })

  it('and what is of it is let through', () => {
    expect(faultsOf(entry({}))).toEqual([])
    expect(faultsOf(entry({ object: { oid: 'a'.repeat(40) } }))).toEqual([])
    expect(faultsOf(entry({ ref: null }, { ...variables, named: true }))).toEqual([])
    expect(faultsOf({ ...entry({}), answer: { data: { repository: null }, errors: [{ message: 'gone' }] } })).toEqual(
      [],
    )
  })

  it.each<[string, ReturnType<typeof entry>, string]>([
    ['a field that is null', entry({ id: null }), 'data.repository.id is null'],
    ['a field that is missing', entry({ isPrivate: undefined }), 'data.repository.isPrivate is missing'],
    ['an included field that is missing', entry({}, { ...variables, named: true }), 'data.repository.ref is missing'],
    ['a field that was left out', entry({ ref: null }), 'data.repository.ref was not asked for'],
    ['a field that was not asked for', entry({ name: 'x' }), 'data.repository.name was not asked for'],
    ['another type', entry({ first: { nodes: [{ ...pull, number: '1' }] } }), 'nodes.0.number is "1"'],
    ['no list', entry({ first: { nodes: pull } }), 'data.repository.first.nodes is no list'],
    ['no value of an enumeration', entry({ first: { nodes: [{ ...pull, state: 'open' }] } }), 'no PullRequestState'],
    ['a moment of another form', entry({ first: { nodes: [{ ...pull, createdAt: 'now' }] } }), 'which is no DateTime'],
    ['a variable that is missing', entry({}, { named: false }), 'Variable "$owner" of required type "String!"'],
    ['a variable too many', entry({}, { ...variables, name: 'x' }), 'the variable name is not declared'],
    ['a status', { ...entry({}), status: 500 }, 'the status is 500'],
  ])('%s', (_name, wrong, says) => {
    expect(faultsOf(wrong).join('\n')).toContain(says)
  })
})
