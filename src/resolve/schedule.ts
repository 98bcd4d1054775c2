import { LockstepError, messageOf } from '../model/failure.js'
import type { Schedule } from '../model/settings.js'

/** A parsed cron expression: the minutes that it names, as local time of a zone. */
interface Cron {
  readonly minutes: ReadonlySet<number>
  readonly hours: ReadonlySet<number>
  readonly days: ReadonlySet<number>
  readonly months: ReadonlySet<number>
  readonly weekdays: ReadonlySet<number>
  /** Where both are restricted, a day counts when either matches (POSIX crontab). */
  readonly eitherDay: boolean
}

const minute = 60_000
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Long enough for a window on the 29th of February. */
const searchHours = 24 * 366 * 5

/**
 * Whether a proposal may be made now. A schedule is open in every minute that one of its cron expressions (minute hour day month weekday)
 * matches in its time zone. Throws `settings` where an expression or the zone cannot be read.
 */
export function isOpen(schedule: Schedule, now: Date): boolean {
  const clock = zoneClock(schedule.timezone)
  return schedule.cron.map(parseCron).some((cron) => matchesMinute(cron, clock(now)))
}

/** The start of the next minute in which the schedule is open, or null where none comes within five years. */
export function nextOpening(schedule: Schedule, now: Date): Date | null {
  const clock = zoneClock(schedule.timezone)
  const crons = schedule.cron.map(parseCron)
  let time = Math.floor(now.getTime() / minute) * minute + minute
  for (let step = 0; step < searchHours; step++) {
    const local = clock(new Date(time))
    const hour = crons.filter((cron) => matchesHour(cron, local))
    for (let ahead = 0; hour.length > 0 && local.minute + ahead < 60; ahead++)
      if (hour.some(({ minutes }) => minutes.has(local.minute + ahead))) return new Date(time + ahead * minute)
    time += (60 - local.minute) * minute
  }
  return null
}

interface LocalTime {
  readonly minute: number
  readonly hour: number
  readonly day: number
  readonly month: number
  readonly weekday: number
}

function matchesMinute(cron: Cron, local: LocalTime): boolean {
  return matchesHour(cron, local) && cron.minutes.has(local.minute)
}

function matchesHour(cron: Cron, local: LocalTime): boolean {
  const day = cron.days.has(local.day)
  const weekday = cron.weekdays.has(local.weekday)
  return (
    cron.hours.has(local.hour) && cron.months.has(local.month) && (cron.eitherDay ? day || weekday : day && weekday)
  )
}

function zoneClock(timezone: string): (time: Date) => LocalTime {
  const format = zoneFormat(timezone)
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]))
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
    const weekday = weekdayNames.indexOf((parts.get('weekday') ?? '').toLowerCase())
    return { minute: number('minute'), hour: number('hour'), day: number('day'), month: number('month'), weekday }
  }
}

function zoneFormat(timezone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      minute: 'numeric',
      hour: 'numeric',
      day: 'numeric',
      month: 'numeric',
      weekday: 'short',
    })
  } catch (error) {
    throw new LockstepError('settings', `schedule: ${messageOf(error)}; name a zone such as Europe/Berlin or UTC`, {
      cause: error,
    })
  }
}

function parseCron(text: string): Cron {
  const fields = text.trim().toLowerCase().split(/\s+/)
  const [minutes, hours, days, months, weekdays, ...rest] = fields
  const complete = minutes !== undefined && hours !== undefined && days !== undefined && months !== undefined
  if (!complete || weekdays === undefined || rest.length > 0) throw unreadable(text, 'it needs five fields')
  return {
    minutes: parseField(text, minutes, 0, 59, []),
    hours: parseField(text, hours, 0, 23, []),
    days: parseField(text, days, 1, 31, []),
    months: parseField(text, months, 1, 12, ['', ...monthNames]),
    weekdays: new Set([...parseField(text, weekdays, 0, 7, weekdayNames)].map((day) => day % 7)),
    eitherDay: !days.startsWith('*') && !weekdays.startsWith('*'),
  }
}

function parseField(text: string, field: string, min: number, max: number, names: readonly string[]): Set<number> {
  const values = new Set<number>()
  for (const part of field.split(',')) {
    const match = /^(?:(\*)|(\w{1,3})(?:-(\w{1,3}))?)(?:\/(\d{1,2}))?$/.exec(part)
    if (!match) throw unreadable(text, `"${part}" is no field`)
    const [, star, first = '', last, step = '1'] = match
    const from = star === undefined ? valueOf(first, names) : min
    const to = star === undefined ? endOf(from, last, match[4], max, names) : max
    if (!(from >= min && to <= max && from <= to && Number(step) > 0))
      throw unreadable(text, `"${part}" is not within ${min}-${max}`)
    for (let value = from; value <= to; value += Number(step)) values.add(value)
  }
  return values
}

/** `5/10` runs to the end of the field, `5` is itself alone. */
function endOf(
  from: number,
  last: string | undefined,
  step: string | undefined,
  max: number,
  names: readonly string[],
) {
  if (last !== undefined) return valueOf(last, names)
  return step === undefined ? from : max
}

function valueOf(text: string, names: readonly string[]): number {
  const named = text === '' ? -1 : names.indexOf(text)
  if (named >= 0) return named
  return /^\d+$/.test(text) ? Number(text) : Number.NaN
}

function unreadable(text: string, why: string): LockstepError {
  return new LockstepError(
    'settings',
    `schedule: cannot read the cron expression "${text.slice(0, 80)}": ${why}; write minute, hour, day, month and weekday, as in "* 0-5 * * 1-5"`,
  )
}
