import { RE2JS } from 're2js'
import { isList, isObject, type Json } from '../model/json.js'
import { formatProblem } from './formats.js'
import type { SchemaNode } from '../upstream/schema-node.js'

/** What is wrong with a value that is neither list nor mapping, or with its type; null where nothing is. */
export interface ScalarProblem {
  readonly keyword: string
  readonly message: string
  readonly hint: string | null
}

const patterns = new Map<string, RE2JS | null>()

/** Checks the type that a node asks for (go-openapi's rules: a float without a fraction is an integer). */
export function typeProblem(value: Json, node: SchemaNode): ScalarProblem | null {
  if (node.intOrString) {
    const fits = typeof value === 'string' || isInteger(value)
    return fits ? null : problem('type', `must be an integer or a string, not ${describe(value)}`)
  }
  if (node.type === null || hasType(value, node.type)) return null
  const hint = node.type === 'string' && isScalar(value) ? 'write it in quotes' : null
  return problem('type', `must be ${article(node.type)}, not ${describe(value)}`, hint)
}

/** Checks enum, pattern, format and bounds of a value whose type fits. */
export function scalarProblems(value: Json, node: SchemaNode): readonly ScalarProblem[] {
  const problems: ScalarProblem[] = []
  const add = (found: ScalarProblem | null) => {
    if (found) problems.push(found)
  }
  add(enumProblem(value, node))
  if (typeof value === 'string') {
    add(lengthProblem(value, node))
    add(patternProblem(value, node))
    const message = node.format === null ? null : formatProblem(value, node.format)
    add(message === null ? null : problem('format', message))
  } else if (typeof value === 'number' || typeof value === 'bigint') {
    for (const found of numberProblems(value, node)) add(found)
  }
  return problems
}

function enumProblem(value: Json, node: SchemaNode): ScalarProblem | null {
  if (node.enumeration === null || node.enumeration.some((choice) => sameJson(choice, value))) return null
  const choices = node.enumeration.filter((choice) => choice !== null && choice !== '').map(show)
  return problem('enum', `is ${show(value)}, which is none of ${choices.join(', ')}`)
}

function lengthProblem(value: string, node: SchemaNode): ScalarProblem | null {
  const min = node.bound('minLength')
  const max = node.bound('maxLength')
  if (min === null && max === null) return null
  const length = Array.from(value).length
  if (min !== null && length < min) return problem('minLength', `must have at least ${String(min)} characters`)
  return max !== null && length > max ? problem('maxLength', `must have at most ${String(max)} characters`) : null
}

function patternProblem(value: string, node: SchemaNode): ScalarProblem | null {
  if (node.pattern === null) return null
  const pattern = compiled(node.pattern)
  return pattern === null || pattern.test(value)
    ? null
    : problem('pattern', `is ${show(value)}, which does not match ${node.pattern}`)
}

function compiled(source: string): RE2JS | null {
  const known = patterns.get(source)
  if (known !== undefined) return known
  let pattern: RE2JS | null = null
  try {
    pattern = RE2JS.compile(source)
  } catch {
    // the API server refuses such a definition, so no released one has it; an unknown pattern judges nothing
  }
  patterns.set(source, pattern)
  return pattern
}

function numberProblems(value: number | bigint, node: SchemaNode): readonly ScalarProblem[] {
  const step = node.bound('multipleOf')
  const problems = [
    boundProblem(value, node, 'minimum'),
    boundProblem(value, node, 'maximum'),
    rangeProblem(value, node),
  ]
  if (step !== null && step > 0 && !isMultiple(Number(value), step))
    problems.push(problem('multipleOf', `must be a multiple of ${step}`))
  return problems.filter((found) => found !== null)
}

function boundProblem(value: number | bigint, node: SchemaNode, side: 'minimum' | 'maximum'): ScalarProblem | null {
  const bound = node.bound(side)
  if (bound === null) return null
  const exclusive = node.flag(side === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum')
  const distance = side === 'minimum' ? Number(value) - bound : bound - Number(value)
  if (exclusive ? distance > 0 : distance >= 0) return null
  const words = side === 'minimum' ? ['at least', 'more than'] : ['at most', 'less than']
  return problem(side, `must be ${words[exclusive ? 1 : 0] ?? ''} ${bound}`)
}

function rangeProblem(value: number | bigint, node: SchemaNode): ScalarProblem | null {
  const range = node.format === 'int32' ? 2n ** 31n : node.format === 'int64' ? 2n ** 63n : null
  if (range === null || !isInteger(value)) return null
  const fits = BigInt(value) < range && BigInt(value) >= -range
  return fits ? null : problem('format', `does not fit into ${String(node.format)}`)
}

function isMultiple(value: number, step: number): boolean {
  const quotient = value / step
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}

/** Deep equality of plain data; 1, 1.0 and 1n are one number. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (isNumber(a) && isNumber(b)) return Number(a) === Number(b)
  if (isList(a) && isList(b)) return a.length === b.length && a.every((entry, index) => sameJson(entry, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}

function hasType(value: Json, type: string): boolean {
  switch (type) {
    case 'object':
      return isObject(value)
    case 'array':
      return isList(value)
    case 'integer':
      return isInteger(value)
    case 'number':
      return isNumber(value)
    default:
      return typeof value === type
  }
}

function isNumber(value: Json | undefined): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

function isInteger(value: Json): value is number | bigint {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))
}

function isScalar(value: Json): boolean {
  return isNumber(value) || typeof value === 'boolean'
}

/** A value as a message shows it, cut to a readable length. */
export function show(value: Json): string {
  const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value, bigintsAsText)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

function bigintsAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

function describe(value: Json): string {
  if (value === null) return 'null'
  if (isList(value)) return 'a list'
  if (isObject(value)) return 'a mapping'
  return isNumber(value) ? `the number ${String(value)}` : `the ${typeof value} ${show(value)}`
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = { object: 'a mapping', array: 'a list', integer: 'an integer' }
  return names[type] ?? `a ${type}`
}

function problem(keyword: string, message: string, hint: string | null = null): ScalarProblem {
  return { keyword, message, hint }
}
