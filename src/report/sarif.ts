import { findingCodes, gravestOf, type Finding, type FindingCode, type Severity } from '../model/finding.js'
import { findingTable } from '../model/finding-table.js'
import type { JsonObject } from '../model/json.js'
import type { Report } from '../model/report.js'
import { documentation, toolVersion } from '../model/tool.js'
import { allFindings } from './all-findings.js'
import { unreadFindings } from './unread-places.js'
import { shortened, visible, visibleJson } from '../text/visible.js'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' }

/** Code scanning takes at most 25,000 results a run; far fewer can be read. */
const resultLimit = 5000

/** A SARIF 2.1.0 log of one run: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function renderSarif(report: Report): string {
  const findings = [...allFindings(report), ...unreadFindings(report)].slice(0, resultLimit)
  const codes = findingCodes.filter((code) => findings.some((finding) => finding.code === code))
  const fallback = report.pins[0]?.file ?? null
  const log: JsonObject = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'flux-lockstep',
            semanticVersion: toolVersion,
            informationUri: `${documentation}/README.md`,
            rules: codes.map(rule),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => result(finding, codes, fallback)),
      },
    ],
  }
  return visibleJson(log)
}

function rule(code: FindingCode): JsonObject {
  const { check } = findingTable[code]
  return {
    id: code,
    name: code.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}.` },
    helpUri: `${documentation}/docs/findings.md#${code}`,
    defaultConfiguration: { level: levels[gravestOf(code)] },
    properties: { tags: ['flux', 'gitops', ...(check === null ? [] : [check])] },
  }
}

function result(finding: Finding, codes: readonly FindingCode[], fallback: string | null): JsonObject {
  const file = finding.file ?? fallback
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: levels[finding.severity],
    message: { text: `${shortened(visible(finding.message), 2000)} ${shortened(visible(finding.help), 2000)}` },
    baselineState: finding.introduced ? 'new' : 'unchanged',
    // Code scanning refuses results without a place, so what belongs to no file is shown at the first pin.
    locations: file === null ? [] : [location(file, finding.file === null ? 1 : (finding.line ?? 1))],
  }
}

function location(file: string, line: number): JsonObject {
  const uri = file.split('/').map(encodeSegment).join('/')
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region: { startLine: Math.max(1, line) } },
  }
}

/** A lone surrogate, which no URI can carry, becomes the replacement character. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString('utf8'))
}
