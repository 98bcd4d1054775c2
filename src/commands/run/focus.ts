import type { Finding } from '../../model/finding.js'
import type { SetReport } from '../../model/report.js'
import type { Settings } from '../../model/settings.js'
import { conclusionOf, type Outcome } from './outcome.js'

/** True for a path that is the focus itself or lies below it; everything does where the focus is empty. */
export function isWithin(focus: string, path: string): boolean {
  return focus === '' || path === focus || path.startsWith(`${focus}/`)
}

/** The same outcome with nothing but what lies below the focus, and the conclusion of that: all the rest stays known, and is not told. */
export function narrowed(outcome: Outcome, focus: string, settings: Settings): Outcome {
  if (focus === '') return outcome
  const { report } = outcome
  const inside = ({ file }: { readonly file: string | null }): boolean => file === null || isWithin(focus, file)
  const findingsIn = (findings: readonly Finding[]): readonly Finding[] => findings.filter(inside)
  const pins = report.pins.filter(inside)
  const unread = report.unread.filter(inside)
  const named = new Set([...pins, ...unread].map(({ set }) => set))
  // a file belongs to what every set is judged by, also to that of sets with pins elsewhere alone
  const speaksOf = ({ findings }: SetReport): boolean =>
    findings.some(({ file }) => file !== null && isWithin(focus, file))
  const sets = report.sets
    .filter((set) => report.command === 'migrate' || named.has(set.name) || speaksOf(set))
    .map((set) => ({ ...set, findings: findingsIn(set.findings) }))
  const findings = findingsIn(report.findings)
  const conclusion = conclusionOf(report.command, sets, findings, settings.failOn)
  const leftOut = report.leftOut.filter(inside)
  return { ...outcome, report: { ...report, conclusion, pins, unread, leftOut, sets, findings } }
}
