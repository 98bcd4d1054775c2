import { isObject, listAt, stringAt } from '../model/json.js'
import { code, link, table } from '../text/markdown.js'

/** The JSON report of one repository; null where its job left none. */
export interface RepositoryReport {
  /** `owner/name`. */
  readonly repository: string
  readonly report: unknown
}

interface Row {
  readonly repository: string
  readonly set: string
  readonly decision: string
  readonly from: string
  readonly to: string
  readonly detail: string
  readonly url: string | null
}

/** Decisions in the order in which a reader wants to see them; what rests is counted and not listed. */
const order = [
  'no report',
  'failed',
  'blocked',
  'repair',
  'update',
  'held',
  'ahead',
  'floating',
  'no-pins',
  'up-to-date',
]
const resting = new Set(['up-to-date'])

/** Rows of the table; a job summary ends at 1 MiB. */
const rowLimit = 1500

/** The Markdown summary over all repositories of an organisation: counts of decisions, then what is not up to date. */
export function organisationSummary(reports: readonly RepositoryReport[]): string {
  const rows = reports.flatMap(rowsOf).sort((a, b) => rank(a) - rank(b) || (a.repository < b.repository ? -1 : 1))
  const counts = order.flatMap((decision) => {
    const count = rows.filter((row) => row.decision === decision).length
    return count === 0 ? [] : [[decision, String(count)]]
  })
  const shown = rows.filter((row) => !resting.has(row.decision))
  const cut = shown.length - Math.min(shown.length, rowLimit)
  const title = `## flux-lockstep in ${reports.length} ${reports.length === 1 ? 'repository' : 'repositories'}`
  const parts = [title, table(['decision', 'sets'], counts)]
  if (shown.length > 0) parts.push(table(head, shown.slice(0, rowLimit).map(cells)))
  if (cut > 0) parts.push(`And ${cut} more.`)
  return `${parts.join('\n\n')}\n`
}

const head = ['repository', 'set', 'decision', 'from', 'to', 'pull request', 'why']

function cells({ repository, set, decision, from, to, detail, url }: Row): readonly string[] {
  const number = url === null ? '' : link(`#${url.split('/').at(-1) ?? ''}`, url)
  const optional = (text: string): string => (text === '' ? '' : code(text))
  return [code(repository), optional(set), decision, optional(from), optional(to), number, optional(detail)]
}

function rowsOf({ repository, report }: RepositoryReport): readonly Row[] {
  const blank = { repository, set: '', from: '', to: '', detail: '', url: null }
  if (!isObject(report)) return [{ ...blank, decision: 'no report', detail: 'its job ended before it had one' }]
  const sets = listAt(report, ['sets'])
  if (sets.length === 0) return [{ ...blank, decision: 'no-pins' }]
  return sets.map((set) => {
    const text = (key: string): string => stringAt(set, [key]) ?? ''
    const decision = order.includes(text('decision')) ? text('decision') : 'failed'
    const url = stringAt(set, ['proposal', 'url'])
    return {
      repository,
      set: text('name'),
      decision,
      from: text('current'),
      to: text('target'),
      detail: text('detail'),
      url,
    }
  })
}

function rank({ decision }: Row): number {
  return order.indexOf(decision)
}
