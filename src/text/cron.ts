interface Field {
  readonly name: string
  readonly min: number
  readonly max: number
  readonly names: readonly string[]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const fields: readonly Field[] = [
  { name: 'minute', min: 0, max: 59, names: [] },
  { name: 'hour', min: 0, max: 23, names: [] },
  { name: 'day of month', min: 1, max: 31, names: [] },
  { name: 'month', min: 1, max: 12, names: months },
  { name: 'day of week', min: 0, max: 7, names: weekdays },
]

/**
 * What is wrong with a cron expression, or null: five fields after
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/crontab.html, with names and steps.
 */
export function cronError(expression: string): string | null {
  const parts = expression.trim().split(/\s+/)
  if (expression.length > 200 || parts.length !== fields.length) return 'it needs five fields'
  for (const [index, field] of fields.entries())
    for (const term of (parts[index] ?? '').split(',')) if (!isTerm(term, field)) return `its ${field.name} is wrong`
  return null
}

function isTerm(term: string, field: Field): boolean {
  const match = /^(\*|([0-9a-z]{1,3})(?:-([0-9a-z]{1,3}))?)(?:\/(\d{1,2}))?$/.exec(term.toLowerCase())
  if (!match) return false
  const [, , from, to, step] = match
  if (step !== undefined && Number(step) === 0) return false
  if (from === undefined) return true
  const first = numberOf(from, field)
  const last = to === undefined ? first : numberOf(to, field)
  return first !== null && last !== null && first <= last
}

function numberOf(written: string, field: Field): number | null {
  const named = field.names.indexOf(written)
  if (named >= 0) return named + field.min
  const number = /^\d+$/.test(written) ? Number(written) : -1
  return number >= field.min && number <= field.max ? number : null
}
