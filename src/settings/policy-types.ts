import type { Constraint } from '../model/constraint.js'
import type { Cron, Schedule } from '../model/schedule.js'
import type { Hold } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { parseConstraint } from '../text/constraint.js'
import { parseCron } from '../text/cron.js'
import { fieldsOf, linesFromText, list, refuse, refuseMissing, text, yaml, type ValueType } from './value-type.js'
import { line, version } from './value-types.js'
import type { WrittenValue } from './written-values.js'

const cron = text({
  name: 'cron expression',
  expected: 'a cron expression of five fields (minute hour day month weekday)',
  schema: { type: 'string' },
  accept: parseCron,
})
const crons = list(cron, 'list of cron expressions')
const timezone = text({
  name: 'time zone',
  expected: 'a time zone of the IANA list, such as Europe/Berlin',
  schema: { type: 'string' },
  accept: (written) => (isTimezone(written) ? written : null),
})

/** Cron windows: a mapping with `cron` and `timezone`, or the expressions alone, which count in UTC. */
export const schedule: ValueType<Schedule> = {
  name: 'mapping with cron, timezone',
  choices: [],
  schema: {
    anyOf: [
      {
        type: 'object',
        additionalProperties: false,
        required: ['cron'],
        properties: { cron: crons.schema, timezone: timezone.schema },
      },
      crons.schema,
    ],
  },
  fromText: (written, where) =>
    /^[ \t]*(?:cron|timezone):/m.test(written) || /^\s*[[{-]/.test(written)
      ? yaml(written, where)
      : linesFromText(written, where),
  read(value, key) {
    if (value.kind !== 'map') return { crons: nonEmpty(value, key), timezone: 'UTC' }
    const fields = fieldsOf(value, key, ['cron', 'timezone'])
    const zone = fields.get('timezone')
    const expressions = fields.get('cron') ?? refuseMissing(value, key, 'cron')
    return {
      crons: nonEmpty(expressions, `${key}.cron`),
      timezone: zone === undefined || zone.kind === 'null' ? 'UTC' : timezone.read(zone, `${key}.timezone`),
    }
  },
}

function nonEmpty(value: WrittenValue, key: string): readonly Cron[] {
  const expressions = crons.read(value, key)
  return expressions.length > 0 ? expressions : refuse(value, key, 'at least one cron expression')
}

function isTimezone(name: string): boolean {
  try {
    return name.length < 60 && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

const until = text({
  name: 'date',
  expected: 'a date or time such as 2027-01-31 or 2027-01-31T12:00:00Z',
  schema: { type: 'string' },
  accept: (written) =>
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(written) &&
    isRealDate(written)
      ? { written, time: new Date(written) }
      : null,
})

/** February 30 rolls over in `Date`; a hold must not. */
function isRealDate(written: string): boolean {
  if (Number.isNaN(Date.parse(written))) return false
  const day = written.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

/** A version constraint in the one grammar of Flux, Helm and the operator; what npm reads otherwise is refused here. */
export const range = text<Constraint>({
  name: 'version range',
  expected: 'a version range as a HelmRelease writes it, such as ">=0.40.0, <0.60.0", "!=0.55.0" or "0.58.x"',
  accept: parseConstraint,
})

const ranges = list(range, 'list of version ranges')

/** Versions and ranges. A comma is AND within a range; between plain versions, as `0.55.0, 0.56.0`, it separates two. */
export const rangeList: ValueType<readonly Constraint[]> = {
  ...ranges,
  fromText: (written, where) =>
    /^\s*(?:\[|- )/.test(written) ? ranges.fromText(written, where) : linesFromText(written, where),
  read: (value, key) => ranges.read(separated(value), key),
}

function separated(value: WrittenValue): WrittenValue {
  if (value.kind === 'list') return { ...value, entries: value.entries.flatMap(versionsIn) }
  return value.kind === 'scalar' ? { kind: 'list', where: value.where, entries: versionsIn(value) } : value
}

function versionsIn(value: WrittenValue): readonly WrittenValue[] {
  const parts = value.kind === 'scalar' ? value.text.split(',').map((part) => part.trim()) : []
  if (value.kind !== 'scalar' || parts.length < 2 || !parts.every((part) => /^v?\d[\w.*+-]*$/.test(part)))
    return [value]
  return parts.map((text) => ({ ...value, text }))
}

/** A hold on purpose (design, rule 10). */
export const hold: ValueType<Hold> = {
  name: 'mapping with at, reason, until',
  choices: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['at', 'reason'],
    properties: { at: version.schema, reason: { type: 'string' }, until: { type: ['string', 'null'] } },
  },
  fromText: yaml,
  read(value, key) {
    const fields = fieldsOf(value, key, ['at', 'reason', 'until'])
    const at = fields.get('at') ?? refuseMissing(value, key, 'at')
    const reason = fields.get('reason') ?? refuseMissing(value, key, 'reason')
    const end = fields.get('until')
    return {
      at: version.read(at, `${key}.at`),
      reason: line.read(reason, `${key}.reason`),
      until: end === undefined || end.kind === 'null' ? null : until.read(end, `${key}.until`),
    }
  },
}

/** The operator that runs, which the set does not install (design, rule 14). */
export const runningOperator: ValueType<Version> = {
  name: 'mapping with version',
  choices: [],
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: { version: version.schema },
  },
  fromText: yaml,
  read(value, key) {
    const found = fieldsOf(value, key, ['version']).get('version') ?? refuseMissing(value, key, 'version')
    return version.read(found, `${key}.version`)
  },
}
