import { unescapedStep } from '../kustomize/pointer.js'
import { Validator, type OutputUnit, type SchemaDraft } from '@cfworker/json-schema'
import { messageOf } from '../model/failure.js'
import type { RuleTime } from '../model/rule-time.js'
import { isList, isObject, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import { show } from './scalar-rules.js'
import { TimeSpent, withinTime } from './time-limit.js'

/** What a values schema has against a value. */
interface ValuesProblem {
  readonly path: readonly (string | number)[]
  readonly keyword: string
  readonly message: string
}

export type ValuesVerdict =
  | { readonly kind: 'judged'; readonly problems: readonly ValuesProblem[] }
  | { readonly kind: 'not-evaluated'; readonly why: string }

/**
 * Validates values against a chart's `values.schema.json`. Nothing is fetched: a schema that refers to another address is not evaluated.
 * Regular expressions of the schema are not run, since a registry could send one that never ends; such a schema is not evaluated either.
 */
export function validateValues(values: JsonObject, schema: Json, time: RuleTime): ValuesVerdict {
  if (!isObject(schema)) return { kind: 'not-evaluated', why: 'the schema is no mapping' }
  try {
    const obstacle = obstacleIn(schema)
    if (obstacle !== null) return { kind: 'not-evaluated', why: obstacle }
    const judge = judges.get(schema) ?? judgeBy(schema)
    judges.set(schema, judge)
    return {
      kind: 'judged',
      problems: judge(plainText(values), time)
        .slice(0, mostProblems)
        .map((unit) => problemOfUnit(unit, values)),
    }
  } catch (error) {
    return { kind: 'not-evaluated', why: reasonOf(error) }
  }
}

type Judge = (values: string, time: RuleTime) => readonly OutputUnit[]

/** Clusters mostly give a chart the same values, and sets on one release share its schema. */
const judges = new WeakMap<JsonObject, Judge>()

function judgeBy(schema: JsonObject): Judge {
  const validator = new Validator(asMapping(plainText(schema)), draftOf(schema), false)
  const known = new Map<string, readonly OutputUnit[]>()
  let failed: Error | null = null
  return (values, time) => {
    const before = known.get(values)
    if (before) return before
    if (failed) throw failed
    try {
      const units = withinTime(longest, time, () => leaves(validator.validate(asMapping(values)).errors))
      known.set(values, units)
      return units
    } catch (error) {
      if (error instanceof Error && !(error instanceof TimeSpent)) failed = error
      throw error
    }
  }
}

/** Milliseconds for one schema; upstream's takes one or two. One that took longer, or failed, is not tried on other values. */
const longest = 1000
/** Problems beyond these say nothing new. */
const mostProblems = 100

function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'the schema nests or refers to itself too deeply'
  return error instanceof TypeError ? 'the schema is not what its draft allows' : messageOf(error)
}

function draftOf(schema: JsonObject): SchemaDraft {
  const named = stringAt(schema, ['$schema']) ?? ''
  if (named.includes('draft-04')) return '4'
  if (named.includes('draft-06') || named.includes('draft-07')) return '7'
  return named.includes('2020-12') ? '2020-12' : '2019-09'
}

function obstacleIn(schema: Json): string | null {
  if (isList(schema)) return firstOf(schema, obstacleIn)
  if (!isObject(schema)) return null
  const reference = schema['$ref']
  if (typeof reference === 'string' && !reference.startsWith('#')) return `the schema refers to ${reference}`
  if (typeof schema['pattern'] === 'string' || isObject(schema['patternProperties']))
    return 'the schema has regular expressions'
  const { properties } = schema
  if (properties !== undefined && !isObject(properties)) return 'the schema has properties that are no mapping'
  return firstOf(Object.values(schema), (value) => (value === undefined ? null : obstacleIn(value)))
}

function firstOf<T>(entries: readonly T[], find: (entry: T) => string | null): string | null {
  for (const entry of entries) {
    const found = find(entry)
    if (found !== null) return found
  }
  return null
}

/** JSON without bigint, which the validator does not take. */
function plainText(value: JsonObject): string {
  return JSON.stringify(value, (_key, entry: unknown) => (typeof entry === 'bigint' ? Number(entry) : entry))
}

function asMapping(text: string): Record<string, unknown> {
  const copy: unknown = JSON.parse(text)
  return isObject(copy) ? copy : {}
}

/** The validator reports every parent of an error too; only the innermost says something. */
function leaves(errors: readonly OutputUnit[]): readonly OutputUnit[] {
  const parents = new Set(errors.flatMap(({ keywordLocation }) => pathsAbove(keywordLocation)))
  return errors.filter(({ keywordLocation }) => !parents.has(keywordLocation))
}

function pathsAbove(location: string): readonly string[] {
  const steps = location.split('/')
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'))
}

function problemOfUnit(unit: OutputUnit, values: JsonObject): ValuesProblem {
  const path = unit.instanceLocation
    .split('/')
    .slice(1)
    .map((step) => unescapedStep(decodeURIComponent(step)))
  const steps = typed(values, path)
  const name = unit.keyword === 'required' ? /"([^"]+)"/.exec(unit.error)?.[1] : undefined
  if (name !== undefined) return { path: [...steps, name], keyword: unit.keyword, message: 'is missing' }
  const value = valueAt(values, steps)
  return { path: steps, keyword: unit.keyword, message: messageFor(unit, value) }
}

function messageFor(unit: OutputUnit, value: Json | undefined): string {
  const shown = value === undefined ? 'nothing' : show(value)
  const expected = unit.error
    .replace(/^.*?\bExpected\b/, '')
    .replace(/[."]/g, '')
    .trim()
  if (unit.keyword === 'type') return `is ${shown}, but the chart expects a value of type ${expected}`
  if (unit.keyword === 'enum')
    return `is ${shown}, which is none of ${listIn(unit.error) ?? 'the values that the chart knows'}`
  return `is not what the chart expects: ${unit.error.replace(/\.$/, '')}`
}

/** The list that a message ends with. */
function listIn(message: string): string | null {
  const [start, end] = [message.indexOf('['), message.lastIndexOf(']')]
  return start >= 0 && end > start ? message.slice(start, end + 1) : null
}

/** Steps of a JSON pointer, with the indexes of lists as numbers. */
function typed(value: Json, steps: readonly string[]): readonly (string | number)[] {
  const path: (string | number)[] = []
  let current: Json | undefined = value
  for (const step of steps) {
    const key = isList(current) ? Number(step) : step
    path.push(key)
    current = valueAt(current, [key])
  }
  return path
}
