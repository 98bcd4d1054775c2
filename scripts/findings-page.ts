import { checks, findingTable, type FindingCode } from '../src/model/finding-table.js'
import { findingCodes, severitiesOf, type Severity } from '../src/model/finding.js'

const heading = /^### (.+)$/gm

/**
 * docs/findings.md with the frame of every section from the table of findings: its severities and the check that it fails. The sentences
 * around it are written by hand. Throws where the sections are not those of the table, in its order.
 */
export function findingsPage(written: string): string {
  const names = [...written.matchAll(heading)].map(([, name = '']) => name)
  const differs = findingCodes.find((code, index) => names[index] !== code) ?? names[findingCodes.length]
  if (differs !== undefined) throw new Error(`docs/findings.md: the section "${differs}" is missing or out of place`)
  const [start = '', ...sections] = written.split(/^(?=### )/m)
  return [start, ...sections.map((section, index) => framed(section, findingCodes[index]))].join('')
}

/** The lines of the frame stand between the prose of a section and its remedy. */
function framed(section: string, code: FindingCode | undefined): string {
  const remedy = section.indexOf('- **Remedy**: ')
  if (code === undefined || remedy < 0) throw new Error(`docs/findings.md: the section "${code ?? ''}" has no remedy`)
  const old = section.indexOf('- **Severity**: ')
  return `${section.slice(0, old < 0 ? remedy : old)}${frameOf(code)}${section.slice(remedy)}`
}

function frameOf(code: FindingCode): string {
  const { check } = findingTable[code]
  const failed = checks.find((one) => one.check === check)
  return `- **Severity**: ${severityText(code)}.\n${failed ? `- **Check**: ${failed.holds}.\n` : ''}`
}

const articles: Readonly<Record<Severity, string>> = { error: 'an error', warning: 'a warning', notice: 'a notice' }

function severityText(code: FindingCode): string {
  const [first, ...others] = severitiesOf(code)
  if (!first) return ''
  if (others.length === 0) return `Always ${articles[first.severity]}: ${first.why}`
  const text = [first, ...others].map(({ severity, why }) => `${articles[severity]} ${why}`).join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
