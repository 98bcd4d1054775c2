import { compareFindings, type Finding, type Severity } from '../model/finding.js'
import { allFindings } from './all-findings.js'
import type { Report, SetReport } from '../model/report.js'
import { unreadFindings } from './unread-places.js'
import { isVisible, shortened, visible } from '../text/visible.js'

/** One annotation on a line, as plain text: whoever writes a workflow command escapes it for that. */
export interface Annotation {
  readonly level: Severity
  readonly file: string | null
  readonly line: number | null
  readonly title: string
  readonly message: string
}

/** GitHub shows at most ten annotations of each level in a step. */
const perLevel = 10

/**
 * The annotations of a report: sets that could not be judged, then introduced findings and graver ones first; at most ten of each level,
 * the summary has the rest.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  const counts = new Map<Severity, number>()
  const all = [
    ...report.sets.flatMap(failure),
    ...[...allFindings(report), ...unreadFindings(report)].sort(compareFindings).map(annotation),
  ]
  return all.filter(({ level }) => {
    const count = counts.get(level) ?? 0
    counts.set(level, count + 1)
    return count < perLevel
  })
}

/** Why a set could not be judged, at the file and line that its sentence begins with, if any. */
function failure({ name, decision, detail }: SetReport): readonly Annotation[] {
  if (decision !== 'failed' || detail === null) return []
  const [, file = null, line = null] = /^(?:At )?([^\s:]+):(\d+)[:,] /.exec(detail) ?? []
  const message = shortened(visible(detail), 1000)
  return [
    { level: 'error', file, line: line === null ? null : Number(line), title: `flux-lockstep: set ${name}`, message },
  ]
}

function annotation(finding: Finding): Annotation {
  // a terminal would act on such a name, and no page shows it on a line
  const odd = finding.file !== null && !isVisible(finding.file) ? finding.file : null
  const where = odd === null ? '' : `${visible(odd)}:${finding.line ?? 1}: `
  return {
    level: finding.severity,
    file: odd === null ? finding.file : null,
    line: odd === null ? finding.line : null,
    title: `flux-lockstep: ${finding.code}${finding.introduced || finding.file === null ? '' : ' (there before)'}`,
    message: `${where}${shortened(visible(finding.message), 1000)} ${shortened(visible(finding.help), 1000)}`,
  }
}
