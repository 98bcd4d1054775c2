import type { Hold, Schedule } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { cronError } from '../text/cron.js'
import { fieldsOf, list, refuse, refuseMissing, text, yaml, type ValueType } from './value-type.js'
import { line, version } from './value-types.js'
import { writtenText, type Written } from './written.js'

const cron = text({
  name: 'cron expression',
  expected: 'a cron expression of five fields (minute hour day month weekday)',
  schema: { type: 'string' },
  accept: (written) => (cronError(written) === null ? written.trim() : null),
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
    /^\s*(?:cron|timezone):/m.test(written) || /^\s*[[{-]/.test(written) ? yaml(written, where) : lines(written, where),
  read(value, key) {
    if (value.kind !== 'map') return { cron: nonEmpty(value, key), timezone: 'UTC' }
    const fields = fieldsOf(value, key, ['cron', 'timezone'])
    const zone = fields.get('timezone')
    const expressions = fields.get('cron') ?? refuseMissing(value, key, 'cron')
    return {
      cron: nonEmpty(expressions, `${key}.cron`),
      timezone: zone === undefined || zone.kind === 'null' ? 'UTC' : timezone.read(zone, `${key}.timezone`),
    }
  },
}

function nonEmpty(value: Written, key: string): readonly string[] {
  const expressions = crons.read(value, key)
  return expressions.length > 0 ? expressions : refuse(value, key, 'at least one cron expression')
}

/** Commas belong to cron fields, so only lines separate. */
function lines(written: string, where: string): Written {
  const found = written.split('\n').filter((one) => one.trim() !== '')
  return { kind: 'list', where, entries: found.map((one) => writtenText(one, where)) }
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
      ? written
      : null,
})

/** February 30 rolls over in `Date`; a hold must not. */
function isRealDate(written: string): boolean {
  if (Number.isNaN(Date.parse(written))) return false
  const day = written.slice(0, 10)
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
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
