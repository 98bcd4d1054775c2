import { CORE_SCHEMA, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { isObject, type JsonObject } from '../../src/model/json.js'
import { validateManifest } from '../../src/validate/manifest.js'
import { formatPath } from '../../src/validate/path.js'
import { unknownInDocument, unknownInResourceSet, type Unknown } from '../../src/text/placeholder.js'
import { schemaNode } from '../../src/upstream/schema-node.js'

const yaml = (text: string): JsonObject => {
  const value: unknown = load(text, { schema: CORE_SCHEMA })
  if (!isObject(value)) throw new Error('the test needs a mapping')
  return value
}

/** Code and path of everything wrong with a `spec` under the schema of one. */
function judge(
  schema: string,
  spec: string,
  options: { old?: string; unknown?: Unknown; metadata?: string } = {},
): string[] {
  const node = schemaNode({
    type: 'object',
    properties: {
      apiVersion: { type: 'string' },
      kind: { type: 'string' },
      metadata: { type: 'object' },
      spec: yaml(schema),
    },
  })
  const object = (text: string) =>
    yaml(`apiVersion: example.com/v1\nkind: Sample\nmetadata: ${options.metadata ?? '{name: sample}'}\nspec: ${text}`)
  const wrong = validateManifest({
    value: object(spec),
    old: options.old === undefined ? null : object(options.old),
    schema: node,
    unknown: options.unknown ?? unknownInDocument,
  })
  return wrong.map(({ code, path, keyword }) =>
    code === 'schema-invalid' ? `${formatPath(path)}: ${keyword}` : `${formatPath(path)}: ${code}`,
  )
}

const ofA = (schema: string) => `{type: object, properties: {a: ${schema}}}`

describe('structure', () => {
  test.each<[string, string, string, string[]]>([
    ['a value of its type', ofA('{type: string}'), '{a: x}', []],
    ['a number for a string', ofA('{type: string}'), '{a: 0.57}', ['spec.a: type']],
    ['an exponent for a string', ofA('{type: string}'), '{a: 1e3}', ['spec.a: type']],
    ['a hexadecimal number for a string', ofA('{type: string}'), '{a: 0x1F}', ['spec.a: type']],
    ['a float without fraction as integer', ofA('{type: integer}'), '{a: 1.0}', []],
    ['a fraction as integer', ofA('{type: integer}'), '{a: 1.5}', ['spec.a: type']],
    ['an integer as number', ofA('{type: number}'), '{a: 2}', []],
    ['a list for a mapping', ofA('{type: object}'), '{a: []}', ['spec.a: type']],
    ['an unknown field', ofA('{type: string}'), '{b: x}', ['spec.b: unknown-field']],
    ['an unknown field deep down', ofA(ofA('{type: string}')), '{a: {b: 1}}', ['spec.a.b: unknown-field']],
    [
      'an unknown field in a list',
      ofA(`{type: array, items: ${ofA('{type: string}')}}`),
      '{a: [{b: 1}]}',
      ['spec.a[0].b: unknown-field'],
    ],
    [
      'an unknown field where unknown ones are kept',
      ofA('{type: object, x-kubernetes-preserve-unknown-fields: true}'),
      '{a: {b: 1}}',
      [],
    ],
    [
      'a known field where unknown ones are kept',
      ofA('{type: object, x-kubernetes-preserve-unknown-fields: true, properties: {b: {type: string}}}'),
      '{a: {b: 1, c: 2}}',
      ['spec.a.b: type'],
    ],
    [
      'any key of a map',
      ofA('{type: object, additionalProperties: {type: string}}'),
      '{a: {b: x, c: 1}}',
      ['spec.a.c: type'],
    ],
    [
      'a key named like a prototype',
      ofA('{type: string}'),
      '{__proto__: x, constructor: y}',
      ['spec.__proto__: unknown-field', 'spec.constructor: unknown-field'],
    ],
    ['null where it is not allowed is pruned', ofA('{type: array, items: {type: string}}'), '{a: }', []],
    [
      'a required null is missing',
      '{type: object, required: [a], properties: {a: {type: string}}}',
      '{a: null}',
      ['spec.a: required'],
    ],
    ['null where it is allowed', ofA('{type: string, nullable: true}'), '{a: null}', []],
    ['null in a list stays', ofA('{type: array, items: {type: string}}'), '{a: [null]}', ['spec.a[0]: type']],
    [
      'a default fills a required field',
      '{type: object, required: [a], properties: {a: {type: string, default: x}}}',
      '{}',
      [],
    ],
    [
      'an integer or a string',
      ofA('{x-kubernetes-int-or-string: true, anyOf: [{type: integer}, {type: string}]}'),
      '{a: 80}',
      [],
    ],
    ['neither integer nor string', ofA('{x-kubernetes-int-or-string: true}'), '{a: 1.5}', ['spec.a: type']],
    ['an enum', ofA('{type: string, enum: [x, y]}'), '{a: z}', ['spec.a: enum']],
    ['a pattern of RE2', ofA("{type: string, pattern: '^(?i)abc$'}"), '{a: ABC}', []],
    [
      'a pattern that does not match',
      ofA("{type: string, pattern: '^([0-9]+(ms|s|m|h))+$'}"),
      '{a: 1d}',
      ['spec.a: pattern'],
    ],
    ['length in characters', ofA('{type: string, maxLength: 2}'), '{a: "😀😀"}', []],
    ['too long', ofA('{type: string, maxLength: 2}'), '{a: abc}', ['spec.a: maxLength']],
    ['too short', ofA('{type: string, minLength: 1}'), '{a: ""}', ['spec.a: minLength']],
    ['bounds of numbers', ofA('{type: integer, minimum: 1, maximum: 3}'), '{a: 4}', ['spec.a: maximum']],
    ['exclusive bounds', ofA('{type: integer, minimum: 1, exclusiveMinimum: true}'), '{a: 1}', ['spec.a: minimum']],
    ['an int32 that is larger', ofA('{type: integer, format: int32}'), '{a: 2147483648}', ['spec.a: format']],
    ['multiples', ofA('{type: number, multipleOf: 0.1}'), '{a: 0.3}', []],
    ['too few entries', ofA('{type: array, minItems: 1, items: {type: string}}'), '{a: []}', ['spec.a: minItems']],
    [
      'a set with a duplicate',
      ofA('{type: array, x-kubernetes-list-type: set, items: {type: string}}'),
      '{a: [x, y, x]}',
      ['spec.a[2]: duplicate'],
    ],
    [
      'a map list with a duplicate key',
      ofA(
        `{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [n], items: {type: object, properties: {n: {type: string}, v: {type: integer}}}}`,
      ),
      '{a: [{n: x, v: 1}, {n: x, v: 2}]}',
      ['spec.a[1]: duplicate'],
    ],
    [
      'an embedded object',
      ofA('{type: object, x-kubernetes-embedded-resource: true, properties: {b: {type: string}}}'),
      '{a: {apiVersion: v1, kind: X, metadata: {name: y}, c: 1}}',
      ['spec.a.c: unknown-field'],
    ],
    [
      'exactly one of two forms',
      ofA(
        '{type: object, properties: {b: {type: string}, c: {type: string}}, oneOf: [{required: [b]}, {required: [c]}]}',
      ),
      '{a: {b: x, c: y}}',
      ['spec.a: oneOf'],
    ],
    [
      'a forbidden form',
      ofA('{type: object, properties: {b: {type: string}}, not: {required: [b]}}'),
      '{a: {b: x}}',
      ['spec.a: not'],
    ],
    ['a time', ofA('{type: string, format: date-time}'), '{a: "2026-06-30"}', ['spec.a: format']],
  ])('%s', (_what, schema, spec, expected) => {
    expect(judge(schema, spec)).toEqual(expected)
  })
})

describe('values that are only known later', () => {
  test.each<[string, string, string]>([
    ['a variable in an enum', ofA('{type: string, enum: [x]}'), '{a: "${KIND}"}'],
    ['a variable with a default in a number', ofA('{type: integer}'), '{a: "${N:=3}"}'],
    ['a variable in a pattern', ofA("{type: string, pattern: '^oci://'}"), '{a: "${REGISTRY}/x"}'],
    ['an encrypted number', ofA('{type: integer}'), '{a: "ENC[AES256_GCM,data:x,type:int]"}'],
    ['a template', ofA('{type: boolean}'), '{a: "{{ .enabled }}"}'],
    ['a variable as key', ofA('{type: string}'), '{"${KEY}": x}'],
  ])('%s is not judged', (_what, schema, spec) => {
    expect(judge(schema, spec)).toEqual([])
  })

  test('inputs of a ResourceSet are judged in documents and left alone in a ResourceSet', () => {
    const spec = '{a: "<< inputs.replicas >>"}'
    expect(judge(ofA('{type: integer}'), spec)).toEqual(['spec.a: type'])
    expect(judge(ofA('{type: integer}'), spec, { unknown: unknownInResourceSet })).toEqual([])
  })

  test('the block that SOPS adds is taken out', () => {
    const schema = schemaNode({ type: 'object', properties: { metadata: { type: 'object' } } })
    const value = yaml('metadata: {name: x}\nsops: {mac: abc, lastmodified: now}')
    expect(validateManifest({ value, old: null, schema, unknown: unknownInDocument })).toEqual([])
  })
})

describe('metadata', () => {
  test.each<[string, string, string[]]>([
    ['no name', '{}', ['metadata.name: required']],
    ['a generated name', '{generateName: x-}', ['metadata.generateName: name']],
    ['an upper-case name', '{name: Flux}', ['metadata.name: name']],
    ['a name with a variable', '{name: "${APP}-x"}', []],
    ['a label that is a number', '{name: x, labels: {a: 1}}', ['metadata.labels.a: type']],
    ['a label value with a space', '{name: x, labels: {a: "b c"}}', ['metadata.labels.a: value']],
    ['a label key with two slashes', '{name: x, labels: {a/b/c: d}}', ['metadata.labels["a/b/c"]: key']],
    ['an annotation of any text', '{name: x, annotations: {example.com/a: "any text: {}"}}', []],
    ['an unknown field', '{name: x, label: {}}', ['metadata.label: unknown-field']],
  ])('%s', (_what, metadata, expected) => {
    expect(judge('{type: object}', '{}', { metadata })).toEqual(expected)
  })
})

describe('rules', () => {
  const withRule = (rule: string, fields: string) =>
    `{type: object, properties: ${fields}, x-kubernetes-validations: [{rule: ${JSON.stringify(rule)}, message: no}]}`

  test.each<[string, string, string, string, string[]]>([
    ['a rule that holds', 'has(self.a) != has(self.b)', '{a: {type: string}, b: {type: string}}', '{a: x}', []],
    [
      'a rule that fails',
      'has(self.a) != has(self.b)',
      '{a: {type: string}, b: {type: string}}',
      '{a: x, b: y}',
      ['spec: rule-violated'],
    ],
    ['defaults come first', "self.p == 'generic'", '{p: {type: string, default: generic}}', '{}', []],
    ['integers are integers', 'self.n + 1 == 3', '{n: {type: integer}}', '{n: 2}', []],
    ['a number stays a float', 'self.n * 2.0 == 3.0', '{n: {type: number}}', '{n: 1.5}', []],
    ['null fields are absent', 'has(self.a)', '{a: {type: string}}', '{a: null}', ['spec: rule-violated']],
    ['a reserved word', "self.__namespace__ == 'x'", '{namespace: {type: string}}', '{namespace: x}', []],
    ['a dash in a name', 'self.a__dash__b == 1', '{a-b: {type: integer}}', '{a-b: 1}', []],
    ['matches is RE2', "self.a.matches('(?i)^abc$')", '{a: {type: string}}', '{a: ABC}', []],
    ['matches inside of a text is left alone', "self.a == '.matches('", '{a: {type: string}}', '{a: ".matches("}', []],
    ['an unsupported function is a note', 'isURL(self.a)', '{a: {type: string}}', '{a: x}', ['spec: not-evaluated']],
    ['a field that is only known later', "self.a == 'x'", '{a: {type: string}}', '{a: "${A}"}', []],
    [
      'a list',
      "self.l.all(x, x.startsWith('a'))",
      '{l: {type: array, items: {type: string}}}',
      '{l: [a, b]}',
      ['spec: rule-violated'],
    ],
    ['not evaluated where the structure is wrong', 'self.n > 1', '{n: {type: integer}}', '{n: x}', ['spec.n: type']],
  ])('%s', (_what, rule, fields, spec, expected) => {
    expect(judge(withRule(rule, fields), spec)).toEqual(expected)
  })

  test('a rule on the old value runs only where there is one', () => {
    const schema =
      '{type: object, properties: {a: {type: string, x-kubernetes-validations: [{rule: self == oldSelf}]}}}'
    expect(judge(schema, '{a: y}')).toEqual([])
    expect(judge(schema, '{a: y}', { old: '{a: x}' })).toEqual(['spec.a: rule-violated'])
    expect(judge(schema, '{a: x}', { old: '{a: x}' })).toEqual([])
    expect(judge(schema, '{a: x}', { old: '{}' })).toEqual([])
  })
})
