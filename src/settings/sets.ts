import { LockstepError } from '../model/failure.js'
import type { JsonObject } from '../model/json.js'
import { fieldsOf, list, quoted, refuse, refuseMissing, yaml, type ValueType } from './value-type.js'
import { glob, setName } from './value-types.js'
import { schemaOf, type Setting } from './setting.js'
import type { WrittenValue } from './written-values.js'

/** One set as written: its own settings by key, each already checked. */
export interface WrittenSet {
  readonly name: string
  readonly paths: readonly string[]
  readonly own: ReadonlyMap<string, WrittenValue>
  readonly where: string
}

const globs = list(glob, 'list of globs')

/** The list of sets; `settings` are those that a set may give for itself. */
export function setList(settings: readonly Setting<unknown>[]): ValueType<readonly WrittenSet[]> {
  const keys = ['name', 'paths', ...settings.map((setting) => setting.key)]
  const entry = (value: WrittenValue, key: string): WrittenSet => {
    const fields = fieldsOf(value, key, keys)
    const name = fields.get('name') ?? refuseMissing(value, key, 'name')
    const paths = fields.get('paths') ?? refuseMissing(value, key, 'paths')
    const own = new Map<string, WrittenValue>()
    for (const setting of settings) {
      const written = fields.get(setting.key)
      if (written === undefined) continue
      if (written.kind !== 'null') setting.type.read(written, `${key}.${setting.key}`)
      own.set(setting.key, written)
    }
    const found = globs.read(paths, `${key}.paths`)
    if (found.length === 0) return refuse(paths, `${key}.paths`, 'a list of at least one glob')
    return { name: setName.read(name, `${key}.name`), paths: found, own, where: value.where }
  }
  return {
    name: 'list of sets',
    choices: [],
    schema: { type: ['array', 'null'], items: setSchema(settings) },
    fromText: yaml,
    read(value, key) {
      if (value.kind === 'null') return []
      if (value.kind !== 'list') return refuse(value, key, 'a list of sets, each with name and paths')
      const sets = value.entries.map((one, index) => entry(one, `${key}[${index}]`))
      checkNames(sets, value.entries)
      return sets
    },
  }
}

function setSchema(settings: readonly Setting<unknown>[]): JsonObject {
  const own = settings.map((setting): [string, JsonObject] => [setting.key, schemaOf(setting)])
  return {
    type: 'object',
    additionalProperties: false,
    required: ['name', 'paths'],
    properties: {
      name: { description: 'Name of the set; its branch carries it.', ...setName.schema },
      paths: { description: 'Globs of the files whose pins belong to the set.', ...globs.schema },
      ...Object.fromEntries(own),
    },
  }
}

function checkNames(sets: readonly WrittenSet[], entries: readonly WrittenValue[]): void {
  const seen = new Set<string>()
  for (const [index, set] of sets.entries()) {
    if (seen.has(set.name))
      throw new LockstepError(
        'settings',
        `${entries[index]?.where ?? ''}: two sets are named ${quoted(set.name)}; give each its own name.`,
      )
    seen.add(set.name)
  }
}
