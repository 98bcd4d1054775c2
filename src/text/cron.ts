import type { Cron } from '../model/schedule.js'

interface Field {
  readonly min: number
  readonly max: number
  readonly names: readonly string[]
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
/** Minute, hour, day of month, month, day of week. */
const fields: readonly Field[] = [
  { min: 0, max: 59, names: [] },
  { min: 0, max: 23, names: [] },
  { min: 1, max: 31, names: [] },
  { min: 1, max: 12, names: months },
  { min: 0, max: 7, names: weekdays },
]

/**
 * Reads a cron expression of five fields after https://pubs.opengroup.org/onlinepubs/9799919799/utilities/crontab.html, with names and steps;
 * null for anything else.
 */
export function parseCron(expression: string): Cron | null {
  const parts = expression.trim().toLowerCase().split(/\s+/)
  if (expression.length > 200 || parts.length !== fields.length) return null
  const sets = fields.map((field, index) => valuesOf(parts[index] ?? '', field))
  const [minutes, hours, days, monthsOf, sevenDays] = sets
  if (!minutes || !hours || !days || !monthsOf || !sevenDays) return null
  const eitherDay = parts[2]?.startsWith('*') === false && parts[4]?.startsWith('*') === false
  return { minutes, hours, days, months: monthsOf, weekdays: new Set([...sevenDays].map((day) => day % 7)), eitherDay }
}

function valuesOf(text: string, field: Field): ReadonlySet<number> | null {
  const values = new Set<number>()
  for (const term of text.split(',')) {
    const range = rangeOf(term, field)
    if (!range) return null
    for (let value = range.from; value <= range.to; value += range.step) values.add(value)
  }
  return values
}

/** `*`, `5`, `1-5`, each with `/step`; `5/10` runs to the end of the field, `5` is itself alone. */
function rangeOf(
  term: string,
  field: Field,
): { readonly from: number; readonly to: number; readonly step: number } | null {
  const match = /^(?:\*|([0-9a-z]{1,3})(?:-([0-9a-z]{1,3}))?)(?:\/(\d{1,2}))?$/.exec(term)
  if (!match) return null
  const [, first, last, stepText] = match
  const step = stepText === undefined ? 1 : Number(stepText)
  const from = first === undefined ? field.min : numberOf(first, field)
  const open = first === undefined || (last === undefined && stepText !== undefined)
  const to = open ? field.max : last === undefined ? from : numberOf(last, field)
  return from === null || to === null || from > to || step === 0 ? null : { from, to, step }
}

function numberOf(written: string, { min, max, names }: Field): number | null {
  const named = names.indexOf(written)
  if (named >= 0) return named + min
  const number = /^\d+$/.test(written) ? Number(written) : -1
  return number >= min && number <= max ? number : null
}
