import { Environment, type ParseResult } from '@marcbachmann/cel-js'
import { RE2JS } from 're2js'
import type { Path } from '../model/document.js'
import { messageOf } from '../model/failure.js'
import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import type { RuleTime } from '../model/rule-time.js'
import type { Unknown } from '../text/placeholder.js'
import type { Rule, SchemaNode } from '../upstream/schema-node.js'
import type { ValueProblem } from './value-problem.js'
import { TimeExceeded, TimeSpent, withinTime } from './time-limit.js'

/** Milliseconds for one rule on one value; upstream's take microseconds. The API server bounds a rule by its cost. */
const longestRule = 1000

/** So many problems of one object are told; more say nothing new. */
const mostProblems = 100

/**
 * Evaluates the `x-kubernetes-validations` of a schema over a prepared value (Kubernetes documentation, "Validation rules").
 * A rule on `oldSelf` runs only where there is an old value. A rule that cannot be evaluated here is a `not-evaluated`, never a failure; one
 * that took too long on a value is not evaluated on the next, and none is where the run has no time left.
 */
export function evaluateRules(
  value: Json,
  old: Json | undefined,
  node: SchemaNode,
  unknown: Unknown,
  time: RuleTime,
): readonly ValueProblem[] {
  const walked = (bounded: Bounded): readonly ValueProblem[] => {
    const walk = new RuleWalk(unknown, bounded)
    walk.visit(value, old, node, [])
    return walk.problems
  }
  try {
    return withinTime(longestRule, time, () => walked(freely(time)))
  } catch (error) {
    if (!(error instanceof TimeExceeded || error instanceof TimeSpent)) throw error
    return walked(eachWithinTime(time))
  }
}

/** Runs one rule: freely while all rules of an object together stay within the time of one, else within its own. */
type Bounded = (rule: string, task: () => unknown) => unknown

function freely(time: RuleTime): Bounded {
  return (rule, task) => {
    if (time.slow.has(rule)) throw new TimeExceeded(longestRule, null)
    return task()
  }
}

function eachWithinTime(time: RuleTime): Bounded {
  return (rule, task) => {
    if (time.slow.has(rule)) throw new TimeExceeded(longestRule, null)
    try {
      return withinTime(longestRule, time, task)
    } catch (error) {
      if (error instanceof TimeExceeded) time.slow.add(rule)
      throw error
    }
  }
}

class RuleWalk {
  readonly problems: ValueProblem[] = []
  readonly #unknown: Unknown
  readonly #bounded: Bounded
  #isOver = false

  constructor(unknown: Unknown, bounded: Bounded) {
    this.#unknown = unknown
    this.#bounded = bounded
  }

  visit(value: Json, old: Json | undefined, node: SchemaNode, path: Path): void {
    for (const rule of node.rules) {
      if (this.#isFull) return
      this.#evaluate(rule, value, old, node, path)
    }
    if (isList(value)) {
      const { items } = node
      if (!items) return
      for (const [index, entry] of value.entries())
        this.visit(entry, counterpart(entry, old, node), items, [...path, index])
    } else if (isObject(value)) {
      for (const [key, entry] of Object.entries(value)) {
        const child = node.property(key) ?? node.additional
        if (entry === undefined || child === null || child === true) continue
        this.visit(entry, isObject(old) ? ownValue(old, key) : undefined, child, [...path, key])
      }
    }
  }

  #evaluate(rule: Rule, value: Json, old: Json | undefined, node: SchemaNode, path: Path): void {
    const { compares, fields, compiled } = compile(rule.rule)
    if (compares && rule.optionalOldSelf) {
      this.#note(rule, path, 'its oldSelf is optional')
      return
    }
    if (compares && old === undefined) return
    if (this.#dependsOnUnknown(fields, value)) return
    if (typeof compiled === 'string') {
      this.#note(rule, path, compiled)
      return
    }
    try {
      const verdict = this.#bounded(rule.rule, () => {
        const context: Record<string, unknown> = { self: celValue(value, node) }
        if (old !== undefined) context['oldSelf'] = celValue(old, node)
        return compiled(context)
      })
      if (verdict !== true) this.#fail(rule, path)
    } catch (error) {
      this.#note(rule, path, messageOf(error))
      this.#isOver = error instanceof TimeSpent
    }
  }

  /** True where nothing more is to be said of the object: one sentence is enough where no time is left. */
  get #isFull(): boolean {
    return this.#isOver || this.problems.length >= mostProblems
  }

  /** True where the rule reads a field whose value is only known later. */
  #dependsOnUnknown(fields: readonly string[], value: Json): boolean {
    if (!isObject(value)) return this.#holdsUnknown(value)
    return fields.some((name) => this.#holdsUnknown(ownValue(value, name)))
  }

  #holdsUnknown(value: Json | undefined): boolean {
    if (typeof value === 'string') return this.#unknown(value)
    if (isList(value)) return value.some((entry) => this.#holdsUnknown(entry))
    return isObject(value) && Object.values(value).some((entry) => this.#holdsUnknown(entry))
  }

  #fail(rule: Rule, path: Path): void {
    const message = rule.message === null ? `breaks the rule ${shortened(rule.rule)}` : `breaks a rule: ${rule.message}`
    this.#add('rule-violated', rule, path, message)
  }

  #note(rule: Rule, path: Path, why: string): void {
    const reason = why.split('\n')[0] ?? ''
    const message = `has a rule that could not be evaluated (${shortened(rule.rule)}): ${reason}`
    this.#add('not-evaluated', rule, path, message)
  }

  #add(code: ValueProblem['code'], { rule }: Rule, path: Path, message: string): void {
    this.problems.push({ code, path, message, hint: null, reads: compile(rule).fields, keyword: shortened(rule) })
  }
}

/** The fields of `self` that a rule names. */
function fieldsIn(rule: string): readonly string[] {
  return Array.from(rule.matchAll(/\bself\.([A-Za-z_]\w*)/g), (match) => unescape(match[1] ?? ''))
}

/** The old entry with the same keys; lists without keys have no counterparts. */
function counterpart(entry: Json, old: Json | undefined, node: SchemaNode): Json | undefined {
  if (node.listType !== 'map' || !isList(old) || !isObject(entry)) return undefined
  return old.find(
    (other) => isObject(other) && node.listMapKeys.every((key) => ownValue(other, key) === ownValue(entry, key)),
  )
}

function ownValue(value: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined
}

const environment = new Environment({ unlistedVariablesAreDyn: true })
  // JavaScript's expressions differ from RE2 and can run for ever
  .registerFunction('string.re2Matches(string): bool', (text: string, pattern: string) =>
    RE2JS.compile(pattern).test(text),
  )
/** A rule as it is run, or why it is not; a text is read once, however many objects it judges. */
interface CompiledRule {
  /** True where it reads `oldSelf`. */
  readonly compares: boolean
  readonly fields: readonly string[]
  readonly compiled: ParseResult | string
}

const compiledRules = new Map<string, CompiledRule>()

/** Characters of a rule; upstream's have hundreds. */
const longestText = 10_000

function compile(rule: string): CompiledRule {
  const known = compiledRules.get(rule)
  if (known !== undefined) return known
  const read = rule.length > longestText ? tooLong : readRule(rule)
  compiledRules.set(rule, read)
  return read
}

const tooLong: CompiledRule = {
  compares: false,
  fields: [],
  compiled: `it has more than ${longestText} characters`,
}

function readRule(rule: string): CompiledRule {
  const [compares, fields] = [/\boldSelf\b/.test(withoutStrings(rule)), fieldsIn(rule)]
  try {
    const compiled = environment.parse(outsideStrings(rule, (code) => code.replace(/\.matches\(/g, '.re2Matches(')))
    return { compares, fields, compiled }
  } catch (error) {
    return { compares, fields, compiled: messageOf(error) }
  }
}

/** A rule as it is shown. */
function shortened(rule: string): string {
  return rule.length > 500 ? `${rule.slice(0, 497)}...` : rule
}

/** Strings, what stands between them, and a string that never ends with all behind it. */
const parts = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^"']+|["'][^]*/g

/** A rule with what its strings and the code between them are made into. */
function rewritten(rule: string, code: (text: string) => string, string: (text: string) => string): string {
  return rule.replace(parts, (part) => (/^(["'])[^]*\1$/.test(part) && part.length > 1 ? string(part) : code(part)))
}

function outsideStrings(rule: string, change: (code: string) => string): string {
  return rewritten(rule, change, (text) => text)
}

function withoutStrings(rule: string): string {
  return rewritten(
    rule,
    (text) => text,
    () => "''",
  )
}

/** A value as CEL sees it: integers by the schema's type, declared fields only, names escaped. */
function celValue(value: Json, node: SchemaNode | true | null): unknown {
  const schema = node === true ? null : node
  if (typeof value === 'number') return schema?.type !== 'number' && Number.isInteger(value) ? BigInt(value) : value
  if (typeof value === 'bigint') return schema?.type === 'number' ? Number(value) : value
  if (typeof value === 'string') return schema?.format === 'date-time' ? new Date(value) : value
  if (isList(value)) return value.map((entry) => celValue(entry, schema?.items ?? null))
  return isObject(value) ? celMap(value, schema) : value
}

function celMap(value: JsonObject, schema: SchemaNode | null): unknown {
  const result = new Map<string, unknown>()
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue
    const named = schema?.property(key) ?? null
    const child = isOpenMetadata(key, named) ? null : (named ?? schema?.additional ?? null)
    if (schema && child === null && !schema.preserveUnknown && !isRootField(key)) continue
    result.set(named ? escapeName(key) : key, celValue(entry, child))
  }
  return result
}

/** The fields that every object has, whether its schema lists them or not. */
function isRootField(key: string): boolean {
  return key === 'metadata' || key === 'kind' || key === 'apiVersion'
}

/** Definitions declare `metadata` as a mapping without fields; the API server knows its type. */
function isOpenMetadata(key: string, schema: SchemaNode | null): boolean {
  return key === 'metadata' && schema !== null && schema.propertyNames.length === 0 && schema.additional === null
}

/** Words that CEL reserves; a field of that name is written `__name__`. */
const reserved = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return'.split(' '),
)

function escapeName(name: string): string {
  if (reserved.has(name)) return `__${name}__`
  return name
    .replaceAll('__', '__underscores__')
    .replaceAll('.', '__dot__')
    .replaceAll('-', '__dash__')
    .replaceAll('/', '__slash__')
}

function unescape(name: string): string {
  const word = /^__([a-z]+)__$/.exec(name)?.[1]
  if (word !== undefined && reserved.has(word)) return word
  return name
    .replaceAll('__dot__', '.')
    .replaceAll('__dash__', '-')
    .replaceAll('__slash__', '/')
    .replaceAll('__underscores__', '__')
}
