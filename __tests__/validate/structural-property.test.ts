import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isObject, type Json, type JsonObject } from '../../src/model/json.js'
import { schemaNode } from '../../src/upstream/schema-node.js'
import { validateStructure } from '../../src/validate/structural.js'
import { times } from '../support/effort.js'

/** Schemas out of what structural schemas and JSON Schema share; unknown fields are forbidden in both. */
const schemas = fc.letrec<{ node: JsonObject; leaf: JsonObject }>((tie) => ({
  leaf: fc.oneof(
    fc.record({
      type: fc.constant('string'),
      minLength: fc.constantFrom(0, 1, 3),
      pattern: fc.constantFrom('^a', '^[a-z]*$', 'b+$'),
    }),
    fc.record({ type: fc.constant('string'), enum: fc.constantFrom(['a', 'b'], ['abc']) }),
    fc.record({ type: fc.constant('integer'), minimum: fc.constantFrom(-1, 0, 2) }),
    fc.record({ type: fc.constant('number'), maximum: fc.constantFrom(0, 1.5) }),
    fc.constant({ type: 'boolean' }),
  ),
  node: fc.oneof(
    { maxDepth: 3 },
    tie('leaf'),
    fc.record({ type: fc.constant('array'), items: tie('node'), maxItems: fc.constantFrom(1, 2, 5) }),
    fc
      .record({
        properties: fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('node'), { maxKeys: 3 }),
        required: fc.subarray(['a', 'b']),
      })
      .map(({ properties, required }) => ({ type: 'object', properties, required, additionalProperties: false })),
    tie('node').map((additional) => ({ type: 'object', additionalProperties: additional, minProperties: 1 })),
  ),
}))

const values: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>('a', 'b', 'abc', '', 'bb', 0, 1, -1, 1.5, 3, true, false),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('value'), { maxKeys: 3 }),
  ),
})).value

test('agrees with ajv on random schemas and values', () => {
  let invalid = 0
  const ajv = new Ajv({ strict: false, validateFormats: false })
  fc.assert(
    fc.property(schemas.node, fc.array(values, { minLength: 1, maxLength: 20 }), (schema, samples) => {
      const expected = ajv.compile(schema)
      for (const sample of samples) {
        const ours = validateStructure(sample, schemaNode(withoutClosing(schema)), [], () => false)
        const valid: unknown = expected(sample)
        if (valid !== true) invalid++
        expect({ sample, schema, valid: ours.length === 0 }).toEqual({ sample, schema, valid })
      }
    }),
    { numRuns: times(300, 20_000), seed: 5 },
  )
  expect(invalid).toBeGreaterThan(500)
})

/** A structural schema closes objects by itself. */
function withoutClosing(schema: JsonObject): JsonObject {
  const text = JSON.stringify(schema).replaceAll(',"additionalProperties":false', '')
  const value: unknown = JSON.parse(text)
  return isObject(value) ? value : {}
}
