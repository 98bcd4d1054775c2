import { describe, expect, test } from 'vitest'
import { RuleTime } from '../../src/model/rule-time.js'
import type { JsonObject } from '../../src/model/json.js'
import { formatPath } from '../../src/validate/path.js'
import { validateValues } from '../../src/validate/values-schema.js'

function judge(schema: JsonObject, values: JsonObject): readonly string[] {
  const verdict = validateValues(values, schema, new RuleTime())
  return verdict.kind === 'judged'
    ? verdict.problems.map(({ path, keyword, message }) => `${formatPath(path)} ${keyword}: ${message}`)
    : [`not evaluated: ${verdict.why}`]
}

const nested = (properties: JsonObject): JsonObject => ({
  type: 'object',
  properties: { a: { type: 'object', properties } },
})

describe('the schema of a chart', () => {
  test.each<[string, JsonObject, JsonObject, string[]]>([
    [
      'names the value that is at fault, and no parent of it',
      nested({ b: { type: 'string' } }),
      { a: { b: 5 } },
      ['a.b type: is 5, but the chart expects a value of type string'],
    ],
    [
      'shows what the chart knows',
      nested({ b: { enum: ['x', 'y'] } }),
      { a: { b: 'z' } },
      ['a.b enum: is "z", which is none of ["x","y"]'],
    ],
    [
      'names what is missing',
      { ...nested({}), properties: { a: { type: 'object', required: ['b'] } } },
      { a: {} },
      ['a.b required: is missing'],
    ],
    [
      'counts the entries of a list',
      nested({ l: { type: 'array', items: { type: 'string' } } }),
      { a: { l: ['x', 1] } },
      ['a.l[1] type: is 1, but the chart expects a value of type string'],
    ],
    [
      'reads keys with slashes and tildes',
      nested({ 'b/c~d': { type: 'string' } }),
      { a: { 'b/c~d': 1 } },
      ['a["b/c~d"] type: is 1, but the chart expects a value of type string'],
    ],
    ['takes large integers', nested({ b: { type: 'integer' } }), { a: { b: 9_007_199_254_740_993n } }, []],
    [
      'may refer to a part of itself',
      { ...nested({ b: { $ref: '#/$defs/t' } }), $defs: { t: { type: 'string' } } },
      { a: { b: 1 } },
      ['a.b type: is 1, but the chart expects a value of type string'],
    ],
  ])('%s', (_, schema, values, expected) => expect(judge(schema, values)).toEqual(expected))

  test('other keywords are told as the validator says it', () => {
    const [problem] = judge(nested({ b: { type: 'string', minLength: 3 } }), { a: { b: 'x' } })
    expect(problem).toMatch(/^a\.b minLength: is not what the chart expects: .*[^.]$/)
  })

  test.each<[string, JsonObject, string]>([
    ['another address', nested({ b: { $ref: 'https://example.com/x.json' } }), 'refers to https://example.com/x.json'],
    ['an expression', nested({ b: { type: 'string', pattern: '^(a+)+$' } }), 'regular expressions'],
    ['expressions for keys', { patternProperties: { '^(a+)+$': true } }, 'regular expressions'],
    ['an expression in a list', { anyOf: [{ type: 'object' }, { pattern: 'x' }] }, 'regular expressions'],
    ['properties that are none', { properties: [] }, 'properties that are no mapping'],
    ['a circle', { $ref: '#' }, 'too deeply'],
  ])('is not evaluated where it has %s', (_, schema, why) => {
    expect(judge(schema, { a: { b: 'aaaa' } })[0]).toMatch(/^not evaluated: /)
    expect(judge(schema, { a: { b: 'aaaa' } })[0]).toContain(why)
  })

  test('that is no mapping is not evaluated', () => {
    expect(validateValues({}, true, new RuleTime())).toEqual({ kind: 'not-evaluated', why: 'the schema is no mapping' })
  })

  const sibling = { $ref: '#/$defs/t', minLength: 3 }
  test.each<[string, JsonObject, boolean]>([
    // a bound is excluded by a flag in draft 4, and by a number since
    ['http://json-schema.org/draft-04/schema#', { minimum: 1, exclusiveMinimum: true }, false],
    ['http://json-schema.org/draft-07/schema#', { exclusiveMinimum: 1 }, false],
    ['http://json-schema.org/draft-04/schema#', { exclusiveMinimum: 1 }, true],
    // what stands beside a reference counts since 2019-09
    ['http://json-schema.org/draft-04/schema#', sibling, true],
    ['http://json-schema.org/draft-06/schema#', sibling, true],
    ['http://json-schema.org/draft-07/schema#', sibling, true],
    ['https://json-schema.org/draft/2019-09/schema', sibling, false],
    ['https://json-schema.org/draft/2020-12/schema', sibling, false],
    ['', sibling, false],
  ])('is read by its draft: %s, %j', ($schema, rule, fits) => {
    const schema = { $schema, properties: { b: rule }, $defs: { t: {} } }
    const value = rule === sibling ? 'x' : 1
    expect(judge(schema, { b: value })).toHaveLength(fits ? 0 : 1)
  })

  test('says no more than a hundred things', () => {
    const values = { l: Array.from({ length: 150 }, () => 1) }
    expect(judge({ properties: { l: { type: 'array', items: { type: 'string' } } } }, values)).toHaveLength(100)
  })
})

test('a schema that multiplies is tried on one value, and not on the next', () => {
  const twice = (name: string) => ({ allOf: [{ $ref: `#/$defs/${name}` }, { $ref: `#/$defs/${name}` }] })
  const $defs: Record<string, JsonObject> = { s40: { allOf: [] } }
  for (let index = 0; index < 40; index++) $defs[`s${index}`] = twice(`s${index + 1}`)
  const schema = { ...twice('s0'), $defs }
  const time = new RuleTime(50)
  const [first, left] = [validateValues({ a: 1 }, schema, time), time.left]
  expect(validateValues({ a: 2 }, schema, time)).toEqual(first)
  expect([first.kind, time.left]).toEqual(['not-evaluated', left])
  expect(validateValues({ a: 3 }, { type: 'object' }, time)).toEqual({
    kind: 'not-evaluated',
    why: 'others took all the time that rules and schemas of a run have',
  })
})
