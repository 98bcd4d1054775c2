import type { Cron, Schedule } from '../model/schedule.js'

const minute = 60_000
const weekdayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** Long enough for a window on the 29th of February. */
const searchHours = 24 * 366 * 5

/**
 * Whether a proposal may be made now. A schedule is open in every minute that one of its cron expressions (minute hour day month weekday)
 * matches in its time zone.
 */
export function isOpen(schedule: Schedule, now: Date): boolean {
  const clock = zoneClock(schedule.timezone)
  return schedule.crons.some((cron) => matchesMinute(cron, clock(now)))
}

/** The start of the next minute in which the schedule is open, or null where none comes within five years. */
export function nextOpening(schedule: Schedule, now: Date): Date | null {
  const clock = zoneClock(schedule.timezone)
  let time = Math.floor(now.getTime() / minute) * minute + minute
  for (let step = 0; step < searchHours; step++) {
    const local = clock(new Date(time))
    const hour = schedule.crons.filter((cron) => matchesHour(cron, local))
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
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    minute: 'numeric',
    hour: 'numeric',
    day: 'numeric',
    month: 'numeric',
    weekday: 'short',
  })
  return (time) => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]))
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
    const weekday = weekdayNames.indexOf((parts.get('weekday') ?? '').toLowerCase())
    return { minute: number('minute'), hour: number('hour'), day: number('day'), month: number('month'), weekday }
  }
}
