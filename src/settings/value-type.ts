import { LockstepError } from '../model/failure.js'
import type { JsonObject } from '../model/json.js'
import { nearest } from '../model/nearest.js'
import { splitAtCommas } from '../text/commas.js'
import { withoutSecrets } from '../text/secrets.js'
import { readWritten, writtenText, type WrittenValue, type WrittenEntry } from './written-values.js'

/** How one kind of setting is written, read, and described. */
export interface ValueType<T> {
  /** For tables: `duration`, `list of globs`. */
  readonly name: string
  readonly choices: readonly string[]
  readonly schema: JsonObject
  /** The value; throws `settings` with the place, the key and what was expected. */
  readonly read: (value: WrittenValue, key: string) => T
  /** What the text of an input or option carries: plain text, lines, or YAML. */
  readonly fromText: (text: string, where: string) => WrittenValue
  /** True where people write passwords, so that no message repeats what is there. */
  readonly isDiscreet?: boolean
}

/** Refuses a value: place, key, what was expected, and what is there. */
export function refuse(value: WrittenValue, key: string, expected: string): never {
  throw new LockstepError('settings', `${value.where}: "${key}" must be ${expected}, not ${shown(value)}.`)
}

/** Refuses a value that may hold a password, and repeats nothing of it. */
function refuseSilently(value: WrittenValue, key: string, expected: string): never {
  throw new LockstepError('settings', `${value.where}: "${key}" must be ${expected}.`)
}

/** Refuses a mapping without a field that it needs. */
export function refuseMissing(value: WrittenValue, key: string, field: string): never {
  throw new LockstepError('settings', `${value.where}: "${key}" has no "${field}"; write one.`)
}

/** Refuses an unknown name, with the nearest one that exists. */
export function refuseName(where: string, what: string, name: string, names: readonly string[]): never {
  const meant = nearest(name.toLowerCase().replaceAll('_', '-'), names)
  const hint =
    meant === null
      ? `; known are ${names.slice(0, 8).join(', ')}${names.length > 8 ? ', …' : ''}.`
      : `; did you mean "${meant}"?`
  throw new LockstepError('settings', `${where}: ${what} ${quoted(name)} is unknown${hint}`)
}

/** A text in double quotes, short and without control characters. */
export function quoted(whole: string): string {
  const text = withoutSecrets(whole)
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return JSON.stringify(short).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '?')
}

function shown(value: WrittenValue): string {
  if (value.kind === 'scalar') return quoted(value.text)
  if (value.kind === 'null') return 'empty'
  return value.kind === 'list' ? 'a list' : 'a mapping'
}

/** `true` or `false`. */
export const boolean: ValueType<boolean> = {
  name: 'boolean',
  choices: ['true', 'false'],
  schema: { type: 'boolean' },
  fromText: writtenText,
  read(value, key) {
    const text = value.kind === 'scalar' ? value.text.toLowerCase() : ''
    return text === 'true' || (text !== 'false' && refuse(value, key, 'true or false'))
  },
}

interface TextOptions<T> {
  readonly name: string
  readonly expected: string
  readonly schema?: JsonObject
  /** The value of the text, or null where it is refused. */
  readonly accept: (text: string) => T | null
  /** True where people write passwords, so that no message repeats what is there. */
  readonly isDiscreet?: boolean
}

/** One line of text, as the value that `accept` makes of it. Numbers count as they are spelled. */
export function text<T>(options: TextOptions<T>): ValueType<T> {
  return {
    name: options.name,
    choices: [],
    schema: options.schema ?? { type: ['string', 'number'] },
    fromText: writtenText,
    ...(options.isDiscreet === true ? { isDiscreet: true } : {}),
    read(value, key) {
      const accepted = value.kind === 'scalar' && value.text.length <= 2000 ? options.accept(value.text) : null
      return accepted ?? (options.isDiscreet === true ? refuseSilently : refuse)(value, key, options.expected)
    },
  }
}

/** One of a closed list. */
export function choice<C extends string>(choices: readonly C[]): ValueType<C> {
  const expected = `one of ${choices.join(', ')}`
  return {
    name: 'choice',
    choices,
    schema: { type: 'string', enum: choices },
    fromText: writtenText,
    read: (value, key) =>
      choices.find((known) => value.kind === 'scalar' && known === value.text) ?? refuse(value, key, expected),
  }
}

/** A whole number from `min`. */
export function wholeNumber(min: number, max: number): ValueType<number> {
  return {
    name: 'number',
    choices: [],
    schema: { type: 'integer', minimum: min, maximum: max },
    fromText: writtenText,
    read(value, key) {
      const number = value.kind === 'scalar' && /^\d{1,9}$/.test(value.text) ? Number(value.text) : Number.NaN
      return number >= min && number <= max ? number : refuse(value, key, `a whole number from ${min} to ${max}`)
    },
  }
}

/** The same, or nothing: an empty value is null. */
export function orNull<T>(type: ValueType<T>): ValueType<T | null> {
  return {
    ...type,
    read: (value, key) => (value.kind === 'null' ? null : type.read(value, key)),
  }
}

/** A list. One value stands for a list of one; an input takes lines, commas, or YAML. */
export function list<T>(entry: ValueType<T>, name: string): ValueType<readonly T[]> {
  return {
    name,
    choices: entry.choices,
    schema: { anyOf: [{ type: 'array', items: entry.schema }, entry.schema] },
    fromText: listFromText,
    read(value, key) {
      if (value.kind === 'null') return []
      if (value.kind === 'map') return refuse(value, key, 'a list')
      const entries = value.kind === 'list' ? value.entries : [value]
      return entries.map((one, index) => entry.read(one, entries.length > 1 ? `${key}[${index}]` : key))
    },
  }
}

/** The text of an input as a list: YAML, or lines. */
export function linesFromText(written: string, where: string): WrittenValue {
  const entries = written.split('\n').filter((line) => line.trim() !== '')
  return { kind: 'list', where, entries: entries.map((entry) => writtenText(entry.trim(), where)) }
}

function listFromText(written: string, where: string): WrittenValue {
  const trimmed = written.trim()
  if (/^\[[\s\S]*\]$|^- /.test(trimmed)) return readWritten(trimmed, (line) => lineOf(where, line))
  // commas inside braces belong to a glob
  const parts = trimmed.split('\n').flatMap((line) => splitAtCommas(line, '{', '}'))
  const entries = parts.map((part) => part.trim()).filter((part) => part !== '')
  return { kind: 'list', where, entries: entries.map((entry) => writtenText(entry, where)) }
}

/** A mapping of one value type. An input takes `KEY=VALUE` lines or YAML. */
export function map<T>(
  keys: TextOptions<string>,
  entry: ValueType<T>,
  name: string,
): ValueType<Readonly<Record<string, T>>> {
  return {
    name,
    choices: entry.choices,
    schema: { type: ['object', 'null'], additionalProperties: entry.schema },
    fromText: mapFromText,
    read(value, key) {
      if (value.kind === 'null') return {}
      const refused = entry.isDiscreet === true ? refuseSilently : refuse
      if (value.kind !== 'map') return refused(value, key, 'a mapping')
      return Object.fromEntries(
        value.entries.map((pair) => {
          const name = keys.accept(pair.key)
          if (name === null) return refused(writtenText(pair.key, pair.where), `${key}.*`, keys.expected)
          return [name, entry.read(pair.value, `${key}.${pair.key}`)]
        }),
      )
    },
  }
}

function mapFromText(written: string, where: string): WrittenValue {
  const lines = written.split('\n').filter((line) => line.trim() !== '')
  const pairs = lines.map((line) => /^\s*([^\s=]+)=(\S.*)$/.exec(line))
  if (pairs.includes(null)) return yaml(written, where)
  const entries = pairs.map((pair): WrittenEntry => {
    const [, key = '', value = ''] = pair ?? []
    return { key, where, value: writtenText(value.trim(), where) }
  })
  return { kind: 'map', where, entries }
}

/** The text of an input as YAML, with its lines counted. */
export function yaml(written: string, where: string): WrittenValue {
  return readWritten(written, (line) => lineOf(where, line))
}

function lineOf(where: string, line: number): string {
  return line === 1 ? where : `${where}, line ${line}`
}

/** The entries of a mapping with known keys only; unknown ones are refused with the nearest name. */
export function fieldsOf(
  value: WrittenValue,
  key: string,
  known: readonly string[],
): ReadonlyMap<string, WrittenValue> {
  if (value.kind !== 'map') return refuse(value, key, `a mapping with ${known.join(', ')}`)
  for (const entry of value.entries)
    if (!known.includes(entry.key)) refuseName(entry.where, `in "${key}", the field`, entry.key, known)
  return new Map(value.entries.map((entry) => [entry.key, entry.value]))
}
