import { describe, expect, test } from 'vitest'
import { RuleTime } from '../../src/model/rule-time.js'
import { TimeExceeded, TimeSpent, withinTime } from '../../src/validate/time-limit.js'
import { judge, problemsOf, told } from './sample.js'

const ofA = (schema: string) => `{type: object, properties: {a: ${schema}}}`
const under = (schema: string, value: string) =>
  judge(ofA(schema), `{a: ${value}}`).map((one) => one.replace(/^spec\.a(?:: )?/, ''))
const said = (schema: string, value: string) => told(ofA(schema), `{a: ${value}}`)[0]?.replace(/^spec\.a ?/, '')

describe('a value at its limit is good, and beyond it is not', () => {
  test.each<[schema: string, good: string, bad: string, keyword: string]>([
    ['{type: integer, minimum: 1}', '1', '0', 'minimum'],
    ['{type: integer, maximum: 3}', '3', '4', 'maximum'],
    ['{type: number, minimum: 1, exclusiveMinimum: true}', '1.1', '1', 'minimum'],
    ['{type: number, maximum: 3, exclusiveMaximum: true}', '2.9', '3', 'maximum'],
    ['{type: number, minimum: 2}', '2', '1', 'minimum'],
    ['{type: integer, format: int32}', '-2147483648', '-2147483649', 'format'],
    ['{type: integer, format: int32}', '2147483647', '2147483648', 'format'],
    ['{type: integer, format: int64}', '9007199254740991', '1e19', 'format'],
    ['{type: number, multipleOf: 0.1}', '0.7', '0.75', 'multipleOf'],
    ['{type: integer, multipleOf: 5}', '15', '16', 'multipleOf'],
    ['{type: string, minLength: 2}', 'ab', 'a', 'minLength'],
    ['{type: string, maxLength: 2}', 'ab', 'abc', 'maxLength'],
    ['{type: array, items: {type: integer}, minItems: 2}', '[1, 2]', '[1]', 'minItems'],
    ['{type: array, items: {type: integer}, maxItems: 2}', '[1, 2]', '[1, 2, 3]', 'maxItems'],
    ['{type: object, additionalProperties: true, minProperties: 1}', '{b: 1}', '{}', 'minProperties'],
    ['{type: object, additionalProperties: true, maxProperties: 1}', '{b: 1}', '{b: 1, c: 2}', 'maxProperties'],
  ])('%s: %s, not %s', (schema, good, bad, keyword) => {
    expect(under(schema, good)).toEqual([])
    expect(under(schema, bad)).toEqual([keyword])
  })

  test('a step of nothing asks for nothing', () => {
    expect(under('{type: integer, multipleOf: 0}', '7')).toEqual([])
  })
})

describe('what is one of the choices', () => {
  test.each<[choices: string, value: string, keywords: string[]]>([
    ['[1, 2]', '1.0', []],
    ['[1, 2]', '"1"', ['enum']],
    ['[{b: 1, c: 2}]', '{c: 2, b: 1}', []],
    ['[{b: 1, c: 2}]', '{b: 1}', ['enum']],
    ['[{b: 1, c: 2}]', '{b: 1, c: 3}', ['enum']],
    ['[{b: 1}]', '{c: 1}', ['enum']],
    ['[{b: 1}]', '[1]', ['enum']],
    ['[[1, 2]]', '[1, 2]', []],
    ['[[1, 2]]', '[1, 3]', ['enum']],
    ['[[1, 2]]', '[1]', ['enum']],
    ['[[1]]', '1', ['enum']],
    ['[true]', '1', ['enum']],
  ])('of %s: %s', (choices, value, keywords) => {
    expect(under(`{x-kubernetes-preserve-unknown-fields: true, enum: ${choices}}`, value)).toEqual(keywords)
  })
})

describe('forms that a definition allows', () => {
  const text = '{type: object, properties: {b: {type: string}, c: {type: string}}'
  test.each<[schema: string, value: string, keywords: string[]]>([
    [`${text}, anyOf: [{required: [b]}, {required: [c]}]}`, '{b: x}', []],
    [`${text}, anyOf: [{required: [b]}, {required: [c]}]}`, '{b: x, c: y}', []],
    [`${text}, anyOf: [{required: [b]}, {required: [c]}]}`, '{}', ['anyOf']],
    [`${text}, oneOf: [{required: [b]}, {required: [c]}]}`, '{c: y}', []],
    [`${text}, oneOf: [{required: [b]}, {required: [c]}]}`, '{}', ['oneOf']],
    [`${text}, not: {required: [b]}}`, '{c: y}', []],
    [`${text}, allOf: [{required: [b]}, {required: [c]}]}`, '{b: x, c: y}', []],
    // what constrains fields declares none
    [`${text}, allOf: [{properties: {b: {minLength: 2}}}]}`, '{b: x, c: y}', ['.b: minLength']],
    ['{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}', '"80%"', []],
  ])('%s: %s', (schema, value, keywords) => {
    expect(under(schema, value)).toEqual(keywords)
  })

  test('nothing is null but what may be', () => {
    expect(under('{type: array, items: {type: string, nullable: true}}', '[null]')).toEqual([])
    expect(under('{type: array, items: {x-kubernetes-preserve-unknown-fields: true}}', '[null]')).toEqual([])
    expect(under('{type: array, items: {x-kubernetes-int-or-string: true}}', '[null]')).toEqual(['[0]: type'])
  })
})

describe('entries that a list has once', () => {
  const keyed = (items: string) =>
    `{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [n, p], items: ${items}}`
  const entry = '{type: object, properties: {n: {type: string}, p: {type: integer}}}'
  test.each<[schema: string, value: string, problems: string[]]>([
    [keyed(entry), '[{n: x, p: 1}, {n: x, p: 2}]', []],
    [keyed(entry), '[{n: x, p: 1}, {n: x, p: 1}]', ['[1] repeats the entry with n "x", p 1']],
    [keyed(entry), '[{n: x}, {n: x}]', ['[1] repeats the entry with n "x", p null']],
    [keyed(entry), '[{n: "${N}", p: 1}, {n: "${N}", p: 1}]', []],
    ['{type: array, x-kubernetes-list-type: set, items: {type: string}}', '["${A}", "${A}"]', []],
    ['{type: array, x-kubernetes-list-type: set, items: {type: integer}}', '[1, 1]', ['[1] repeats 1']],
    ['{type: array, x-kubernetes-list-type: atomic, items: {type: integer}}', '[1, 1]', []],
  ])('%s: %s', (schema, value, problems) => {
    expect(told(ofA(schema), `{a: ${value}}`)).toEqual(problems.map((problem) => `spec.a${problem}`))
  })
})

describe('formats', () => {
  test.each<[format: string, good: readonly string[], bad: readonly string[]]>([
    ['date-time', ['2026-06-30T12:00:00Z', '2026-06-30t12:00:00.5+02:00'], ['2026-06-30', '2026-13-01T00:00:00Z']],
    ['date', ['2026-06-30'], ['2026-6-30', '2026-13-01', '2026-06-30T12:00:00Z']],
    ['duration', ['1h30m', '0', '-1.5s'], ['1d', '', '5']],
    ['byte', ['', 'aGk=', 'aGlp'], ['aGk', 'a b=']],
    ['ipv4', ['10.0.0.1'], ['10.0.0.256', '::1']],
    ['ipv6', ['::1'], ['10.0.0.1']],
    ['uuid', ['123e4567-e89b-12d3-a456-426614174000'], ['123e4567']],
    ['uri', ['oci://example.com/a'], ['example.com/a']],
    ['password', ['anything'], []],
    ['constructor', ['anything'], []],
  ])('%s', (format, good, bad) => {
    for (const text of good) expect(under(`{type: string, format: ${format}}`, JSON.stringify(text))).toEqual([])
    for (const text of bad) expect(under(`{type: string, format: ${format}}`, JSON.stringify(text))).toEqual(['format'])
  })
})

describe('what is said of a wrong value', () => {
  test.each<[schema: string, value: string, sentence: string]>([
    ['{type: string}', '0.57', 'must be a string, not the number 0.57 (write it in quotes)'],
    ['{type: string}', 'true', 'must be a string, not the boolean true (write it in quotes)'],
    ['{type: string}', '[]', 'must be a string, not a list'],
    ['{type: string}', '{}', 'must be a string, not a mapping'],
    ['{type: integer}', 'x', 'must be an integer, not the string "x"'],
    ['{type: object}', '[]', 'must be a mapping, not a list'],
    ['{type: array, items: {type: string}}', '5', 'must be a list, not the number 5'],
    ['{type: boolean}', '5', 'must be a boolean, not the number 5'],
    ['{type: array, items: {type: string}}', '[null]', '[0] must be a string, not null'],
    ['{x-kubernetes-int-or-string: true}', '1.5', 'must be an integer or a string, not the number 1.5'],
    ['{type: integer, minimum: 1}', '0', 'must be at least 1'],
    ['{type: integer, minimum: 1, exclusiveMinimum: true}', '1', 'must be more than 1'],
    ['{type: integer, maximum: 3}', '4', 'must be at most 3'],
    ['{type: integer, maximum: 3, exclusiveMaximum: true}', '3', 'must be less than 3'],
    ['{type: string, nullable: true, enum: [x, "", null, y]}', 'z', 'is "z", which is none of "x", "y"'],
    [`{type: string, enum: [x]}`, 'z'.repeat(78), `is "${'z'.repeat(78)}", which is none of "x"`],
    [`{type: string, enum: [x]}`, 'z'.repeat(79), `is "${'z'.repeat(76)}..., which is none of "x"`],
  ])('%s: %s', (schema, value, sentence) => expect(said(schema, value)).toBe(sentence))

  test('a field that is not known is told with the name that is nearest', () => {
    const schema = '{type: object, properties: {interval: {type: string}, url: {type: string}}}'
    expect(told(schema, '{intervall: 1m}')).toEqual([
      'spec.intervall is a field that the definition does not know (did you mean interval?)',
    ])
    expect(told(schema, '{something: 1m}')).toEqual(['spec.something is a field that the definition does not know'])
  })

  test('a broken rule is told by its message, and without one by its text', () => {
    const rule = (more: string) => `{type: object, x-kubernetes-validations: [{rule: "false"${more}}]}`
    expect(told(rule(', message: no'), '{}')).toEqual(['spec breaks a rule: no'])
    expect(told(rule(''), '{}')).toEqual(['spec breaks the rule false'])
  })
})

test('a rule says which fields it reads, as they are written', () => {
  const schema =
    '{type: object, properties: {a-b: {type: integer}, namespace: {type: string}}, x-kubernetes-validations: [{rule: self.a__dash__b == 1 && self.__namespace__ == ""}]}'
  expect(problemsOf(schema, '{a-b: 2, namespace: x}')[0]?.reads).toEqual(['a-b', 'namespace'])
})

describe('rules that take too long', () => {
  const costly = (end: string) => `${'[1,2,3,4,5,6,7,8,9,10].all(x, '.repeat(12)}${end}${')'.repeat(12)}`
  const schema = (rules: readonly string[]) =>
    `{type: array, items: {type: object, x-kubernetes-validations: [${rules.map((rule) => `{rule: ${JSON.stringify(rule)}}`).join(', ')}]}}`
  const reasons = (rules: readonly string[], time: RuleTime) =>
    problemsOf(ofA(schema(rules)), '{a: [{}, {}]}', { time }).map(
      ({ code, message }) => `${code}: ${/: ([^:]*)$/.exec(message)?.[1] ?? message}`,
    )
  const long = 'not-evaluated: it takes longer than 1000 ms'
  const spent = 'not-evaluated: others took all the time that rules and schemas of a run have'

  test('are tried once in a run', () => {
    const time = new RuleTime(60)
    time.slow.add(costly('true'))
    expect(reasons([costly('true'), 'false'], time)).toEqual([
      long,
      'rule-violated: breaks the rule false',
      long,
      'rule-violated: breaks the rule false',
    ])
  })

  test('are tried in twenty definitions for as long as the run has time, and then one sentence says that nothing is judged', () => {
    const time = new RuleTime(20)
    const found = Array.from({ length: 20 }, (_, index) => reasons([costly(`${index} == ${index}`), 'false'], time))
    expect(time.isSpent).toBe(true)
    expect(found).toEqual(found.map(() => [spent]))
    expect(reasons(['true'], time)).toEqual([spent])
  })

  test('a rule that goes over what is left is named, and not tried again', () => {
    const time = new RuleTime(20)
    expect(() => withinTime(1000, time, () => withinTime(1000, time, endless))).toThrow(TimeExceeded)
    expect(() => withinTime(1000, time, endless)).toThrow(TimeSpent)
  })
})

function endless(): never {
  for (;;);
}

test('rules of thousands of characters, and problems beyond a hundred of an object, are not gone through for each object', () => {
  const time = new RuleTime()
  const rule = (text: string) => `{type: object, x-kubernetes-validations: [{rule: ${JSON.stringify(text)}}]}`
  expect(problemsOf(rule(`'${'a'.repeat(10_000)}' == ''`), '{}', { time })[0]?.message).toMatch(/it has more than/)
  const entries = Array.from({ length: 500 }, () => '{}').join(', ')
  expect(problemsOf(ofA(`{type: array, items: ${rule('false')}}`), `{a: [${entries}]}`, { time })).toHaveLength(100)
})
