import { listAt, type JsonObject } from '../model/json.js'
import type { ValueType } from './value-type.js'

export const groups = [
  'Run',
  'Files and sets',
  'Choosing a release',
  'Editing',
  'Checks',
  'Pull request',
  'Registries',
  'Migration',
] as const

export type SettingGroup = (typeof groups)[number]

/** One setting: everything that its input, its schema, its documentation and its reader need. */
export interface Setting<T> {
  /** Kebab-case; the same in the file, as an input and with `--set`. */
  readonly key: string
  readonly group: SettingGroup
  /** True where an entry of `sets` may give its own. */
  readonly perSet: boolean
  readonly type: ValueType<T>
  readonly fallback: T
  /** The default as documentation shows it. */
  readonly defaultText: string
  /** One or two sentences in Markdown; names the unit. */
  readonly description: string
}

interface Wording<T> {
  readonly fallback: T
  readonly defaultText: string
  readonly description: string
}

/** A setting of the whole run. */
export function forRun<T>(key: string, group: SettingGroup, type: ValueType<T>, wording: Wording<T>): Setting<T> {
  return { key, group, perSet: false, type, ...wording }
}

/** A setting that each set may give for itself. */
export function forSet<T>(key: string, group: SettingGroup, type: ValueType<T>, wording: Wording<T>): Setting<T> {
  return { key, group, perSet: true, type, ...wording }
}

/** The JSON Schema of one setting: its type or nothing, and its description as plain text. */
export function schemaOf(setting: Setting<unknown>): JsonObject {
  const description = `${setting.description} Default: ${setting.defaultText}.`.replaceAll('`', '')
  const { schema } = setting.type
  return {
    description,
    anyOf: [...listAt(schema, ['anyOf']), ...(Object.hasOwn(schema, 'anyOf') ? [] : [schema]), { type: 'null' }],
  }
}
