import type { FindingCode } from '../model/finding-table.js'
import { severitiesOf, type Severity } from '../model/finding.js'

const articles: Readonly<Record<Severity, string>> = { error: 'an error', warning: 'a warning', notice: 'a notice' }

/** The severities of a code with their reasons, as a sentence without its end: `Always an error: Flux cannot fetch it`. */
export function severityText(code: FindingCode): string {
  const [first, ...others] = severitiesOf(code)
  if (!first) return ''
  if (others.length === 0) return `Always ${articles[first.severity]}: ${first.why}`
  const text = [first, ...others].map(({ severity, why }) => `${articles[severity]} ${why}`).join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
