import { checks, findingTable, type FindingCode } from '../src/model/finding-table.js'
import { findingCodes } from '../src/model/finding.js'
import { severityText } from '../src/report/severity-text.js'

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

/**
 * The prose of docs/findings.md as a module of the sources, so that the command line can say it: paragraphs as one line each, links as
 * their words.
 */
export function findingProse(page: string): string {
  const sections = page.split(/^### /m).slice(1)
  const entries = sections.map((section, index) => {
    const [, prose = '', remedy = ''] =
      /^.*\n\n([\s\S]*?)\n\n- \*\*Severity\*\*: [\s\S]*?- \*\*Remedy\*\*: (.*(?:\n {2}.*)*)/.exec(section) ?? []
    return `  ${JSON.stringify(findingCodes[index])}: { meaning: ${JSON.stringify(plain(prose))}, remedy: ${JSON.stringify(plain(remedy))} },`
  })
  return `// Written by \`npm run generate\` from docs/findings.md.
import type { FindingCode } from '../../model/finding-table.js'

/** What docs/findings.md says of each finding. */
export const findingProse: Readonly<Record<FindingCode, { readonly meaning: string; readonly remedy: string }>> = {
${entries.join('\n')}
}
`
}

function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\s+/g, ' ')
}
