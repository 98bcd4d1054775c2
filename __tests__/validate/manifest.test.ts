import { describe, expect, test } from 'vitest'
import { RuleTime } from '../../src/model/rule-time.js'
import { validateManifest } from '../../src/validate/manifest.js'
import { unknownInDocument, unknownInResourceSet } from '../../src/text/placeholder.js'
import { schemaNode } from '../../src/upstream/schema-node.js'
import { judge, yaml } from './sample.js'

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

  test.each([
    ['{mac: abc, lastmodified: now}', []],
    ['{mac: abc}', []],
    ['{lastmodified: now}', []],
    // anybody may call a field so
    ['{a: b}', ['unknown-field']],
  ])('the block %s that SOPS adds is taken out', (block, codes) => {
    const schema = schemaNode({ type: 'object', properties: { metadata: { type: 'object' } } })
    const value = yaml(`metadata: {name: x}\nsops: ${block}`)
    const found = validateManifest({ value, old: null, schema, unknown: unknownInDocument, time: new RuleTime() })
    expect(found.map(({ code }) => code)).toEqual(codes)
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
    ['a name of 253 characters', `{name: ${'a'.repeat(253)}}`, []],
    ['a name of 254', `{name: ${'a'.repeat(254)}}`, ['metadata.name: name']],
    ['a name that is a number', '{name: 5}', ['metadata.name: type']],
    ['an empty name', '{name: ""}', ['metadata.name: required']],
    ['a namespace of 63 characters', `{name: x, namespace: ${'a'.repeat(63)}}`, []],
    ['a namespace of 64', `{name: x, namespace: ${'a'.repeat(64)}}`, ['metadata.namespace: name']],
    ['a namespace with a dot', '{name: x, namespace: a.b}', ['metadata.namespace: name']],
    ['a namespace with a variable', '{name: x, namespace: "${NS}"}', []],
    ['no namespace', '{name: x, namespace: ""}', []],
    ['a label value of 63 characters', `{name: x, labels: {a: ${'b'.repeat(63)}}}`, []],
    ['a label value of 64', `{name: x, labels: {a: ${'b'.repeat(64)}}}`, ['metadata.labels.a: value']],
    ['an empty label value', '{name: x, labels: {a: "", b: null}}', []],
    ['a label value with a variable', '{name: x, labels: {a: "${A B}"}}', []],
    ['labels that a variable holds', '{name: x, labels: "${LABELS}"}', []],
    ['labels that are a text', '{name: x, labels: text}', ['metadata.labels: type']],
    ['a label key of 63 characters', `{name: x, labels: {${'a'.repeat(63)}: b}}`, []],
    ['a label key of 64', `{name: x, labels: {${'a'.repeat(64)}: b}}`, [`metadata.labels.${'a'.repeat(64)}: key`]],
    ['a label key that is a variable', '{name: x, labels: {"${KEY}": b}}', []],
    ['a label key with an upper-case prefix', '{name: x, labels: {Example.COM/a: b}}', []],
    ['a label key without a prefix', '{name: x, labels: {/a: b}}', ['metadata.labels["/a"]: key']],
    ['a label key without a name', '{name: x, labels: {a/: b}}', ['metadata.labels["a/"]: key']],
    ['a label prefix of 253 characters', `{name: x, labels: {${'a'.repeat(253)}/b: c}}`, []],
    [
      'a label prefix of 254',
      `{name: x, labels: {${'a'.repeat(254)}/b: c}}`,
      [`metadata.labels["${'a'.repeat(254)}/b"]: key`],
    ],
    ['an annotation that is a number', '{name: x, annotations: {a: 1}}', ['metadata.annotations.a: type']],
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
    [
      'evaluated beside a field that is wrong in itself',
      'self.n > 1',
      '{n: {type: integer}}',
      '{n: 1, m: x}',
      ['spec.m: unknown-field', 'spec: rule-violated'],
    ],
    [
      'only where all that it reads is known',
      "self.a == 'x' && self.b == 'x'",
      '{a: {type: string}, b: {type: string}}',
      '{a: y, b: "${B}"}',
      [],
    ],
    [
      'a list that is only known in part',
      "self.l.all(x, x == 'a')",
      '{l: {type: array, items: {type: string}}}',
      '{l: [b, "${B}"]}',
      [],
    ],
    [
      'a mapping that is only known in part',
      "self.m.b == 'x'",
      '{m: {type: object, properties: {b: {type: string}, c: {type: string}}}}',
      '{m: {b: y, c: "${C}"}}',
      [],
    ],
    [
      'integers without fraction in an open mapping',
      "self.m['n'] == 1",
      '{m: {type: object, additionalProperties: true}}',
      '{m: {n: 1}}',
      [],
    ],
    ['numbers of a list', 'self.l[0] + 1 == 2', '{l: {type: array, items: {type: integer}}}', '{l: [1]}', []],
    ['an integer where a number is declared', 'self.n > 1.5', '{n: {type: number}}', '{n: 2}', []],
    [
      'a time',
      "self.t > timestamp('2026-01-01T00:00:00Z')",
      '{t: {type: string, format: date-time}}',
      '{t: "2026-06-30T00:00:00Z"}',
      [],
    ],
    [
      'a field that is unknown is not there',
      'has(self.b)',
      '{a: {type: string}}',
      '{b: x}',
      ['spec.b: unknown-field', 'spec: rule-violated'],
    ],
    [
      'values of a map by their keys as written',
      "self.m['a-b'] == 'x'",
      '{m: {type: object, additionalProperties: {type: string}}}',
      '{m: {a-b: x}}',
      [],
    ],
    [
      'dots, slashes and underscores in a name',
      'self.a__dot__b == 1 && self.c__slash__d == 1 && self.e__underscores__f == 1',
      '{a.b: {type: integer}, c/d: {type: integer}, e__f: {type: integer}}',
      '{a.b: 1, c/d: 1, e__f: 1}',
      [],
    ],
    ['one that is no CEL is a note', 'self.a ==', '{a: {type: string}}', '{a: x}', ['spec: not-evaluated']],
    [
      'one that stops in the midst of a text is a note',
      "self.a == 'x",
      '{a: {type: string}}',
      '{a: x}',
      ['spec: not-evaluated'],
    ],
  ])('%s', (_what, rule, fields, spec, expected) => {
    expect(judge(withRule(rule, fields), spec)).toEqual(expected)
  })

  const holdsB = '{type: object, properties: {b: {type: integer}}, x-kubernetes-validations: [{rule: self.b > 1}]}'
  test.each<[string, string, string, string[]]>([
    ['of entries of a list', `{type: array, items: ${holdsB}}`, '[{b: 2}, {b: 1}]', ['spec.a[1]: rule-violated']],
    [
      'of values of a map',
      `{type: object, additionalProperties: ${holdsB}}`,
      '{x: {b: 1}}',
      ['spec.a.x: rule-violated'],
    ],
    ['of a field whose place is wrong', '{type: array, items: {type: string}}', '{b: 1}', ['spec.a: type']],
    ['of a text', "{type: string, x-kubernetes-validations: [{rule: self != 'x'}]}", 'x', ['spec.a: rule-violated']],
    [
      'of a text that is only known later',
      "{type: string, x-kubernetes-validations: [{rule: self != 'x'}]}",
      '"${A}"',
      [],
    ],
  ])('rules %s are evaluated there', (_what, schema, value, expected) => {
    expect(judge(ofA(schema), `{a: ${value}}`)).toEqual(expected)
  })

  test('a rule compares an entry with the one that had its keys', () => {
    const entry =
      '{type: object, properties: {n: {type: string}, v: {type: integer}}, x-kubernetes-validations: [{rule: self.v >= oldSelf.v}]}'
    const list = (type: string) =>
      ofA(`{type: array, x-kubernetes-list-type: ${type}, x-kubernetes-list-map-keys: [n], items: ${entry}}`)
    const old = '{a: [{n: x, v: 5}, {n: y, v: 1}]}'
    expect(judge(list('map'), '{a: [{n: y, v: 2}, {n: x, v: 4}, {n: z, v: 0}]}', { old })).toEqual([
      'spec.a[1]: rule-violated',
    ])
    expect(judge(list('atomic'), '{a: [{n: x, v: 4}]}', { old })).toEqual([])
  })

  test('a rule that can do without the old value is a note', () => {
    const rule = "{rule: 'self == oldSelf', optionalOldSelf: true}"
    expect(judge(ofA(`{type: string, x-kubernetes-validations: [${rule}]}`), '{a: y}')).toEqual([
      'spec.a: not-evaluated',
    ])
  })

  test('a rule that only speaks of oldSelf runs on a new object', () => {
    const rule = `{rule: "self != 'oldSelf'"}`
    expect(judge(ofA(`{type: string, x-kubernetes-validations: [${rule}]}`), '{a: oldSelf}')).toEqual([
      'spec.a: rule-violated',
    ])
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
