import { RuleTime } from '../../src/model/rule-time.js'
import { CORE_SCHEMA, load } from 'js-yaml'
import { isObject, type JsonObject } from '../../src/model/json.js'
import { validateManifest } from '../../src/validate/manifest.js'
import { formatPath } from '../../src/validate/path.js'
import type { ValueProblem } from '../../src/validate/value-problem.js'
import { unknownInDocument, type Unknown } from '../../src/text/placeholder.js'
import { schemaNode } from '../../src/upstream/schema-node.js'

/** A mapping out of its text. */
export function yaml(text: string): JsonObject {
  const value: unknown = load(text, { schema: CORE_SCHEMA })
  if (!isObject(value)) throw new Error('the test needs a mapping')
  return value
}

interface SampleOptions {
  /** The `spec` before the change. */
  readonly old?: string
  readonly unknown?: Unknown
  readonly metadata?: string
  readonly time?: RuleTime
}

/** Everything wrong with an object whose `spec` stands under a schema. */
export function problemsOf(schema: string, spec: string, options: SampleOptions = {}): readonly ValueProblem[] {
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
  return validateManifest({
    value: object(spec),
    old: options.old === undefined ? null : object(options.old),
    schema: node,
    unknown: options.unknown ?? unknownInDocument,
    time: options.time ?? new RuleTime(),
  })
}

/** Code and path of everything wrong with a `spec` under the schema of one. */
export function judge(schema: string, spec: string, options: SampleOptions = {}): string[] {
  return problemsOf(schema, spec, options).map(({ code, path, keyword }) =>
    code === 'schema-invalid' ? `${formatPath(path)}: ${keyword}` : `${formatPath(path)}: ${code}`,
  )
}

/** The same as it is said: the path, what is wrong there, and the correction where one is known. */
export function told(schema: string, spec: string, options: SampleOptions = {}): string[] {
  return problemsOf(schema, spec, options).map(
    ({ path, message, hint }) => `${formatPath(path)} ${message}${hint === null ? '' : ` (${hint})`}`,
  )
}
