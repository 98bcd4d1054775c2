import { compareFindings, type Finding, type Severity } from '../model/finding.js'
import { documentation } from '../model/tool.js'
import { code, counted, link, prose, table } from '../text/markdown.js'

const severityMarks: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟡', notice: '🔵' }

/** Findings as a table, the gravest first; at most `rows` of them, the rest counted. */
export function findingsTable(findings: readonly Finding[], rows: number): string {
  const sorted = [...findings].sort(compareFindings)
  const shown = sorted
    .slice(0, rows)
    .map((finding) => [
      severityMarks[finding.severity],
      `${prose(finding.message)}<br>${prose(finding.help)}<br><sub>${place(finding)}${findingLink(finding)}</sub>`,
    ])
  const rest = sorted.length - shown.length
  const more = rest > 0 ? `\n\n… and ${counted(rest, 'more finding')}.` : ''
  return `${table(['', 'finding'], shown)}${more}`
}

function place(finding: Finding): string {
  if (finding.file === null) return ''
  return `${code(finding.line === null ? finding.file : `${finding.file}:${finding.line}`)} · `
}

function findingLink(finding: Finding): string {
  return link(finding.code, `${documentation}/docs/findings.md#${finding.code}`)
}
