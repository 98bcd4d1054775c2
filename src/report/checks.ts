import { checks, findingTable } from '../model/finding-table.js'
import type { Finding } from '../model/finding.js'
import type { ProposalView } from './proposal-view.js'
import { signaturesText } from './signatures.js'

export type CheckOutcome = 'passed' | 'warnings' | 'errors' | 'not-evaluated' | 'not-run'

/** One line of the list of checks. */
export interface CheckResult {
  readonly name: string
  readonly outcome: CheckOutcome
  readonly introduced: number
}

/** What was checked and how it went, by what the update introduces; something that was not looked at is never counted as passed. */
export function checkResults(
  view: Pick<ProposalView, 'findings' | 'validate' | 'verify' | 'signatures' | 'doubt'>,
): readonly CheckResult[] {
  const results = checks.map(({ check, holds, validates }): CheckResult => {
    const found = view.findings.filter((finding) => findingTable[finding.code].check === check && finding.introduced)
    const off =
      check === 'signatures' ? view.verify === 'off' || !view.signatures : validates && view.validate === 'off'
    const note = check === 'signatures' ? signaturesText(view.signatures) : ''
    const name = note === '' ? holds : `${holds} (${note})`
    const outcome = off ? 'not-run' : outcomeOf(found)
    if (check === 'lockstep' && view.doubt) return doubted(view.doubt, outcome, found.length)
    return { name, outcome, introduced: found.length }
  })
  const open = view.findings.filter((finding) => finding.code === 'not-evaluated').length
  return open === 0
    ? results
    : [...results, { name: 'Parts that no check could judge', outcome: 'not-evaluated', introduced: open }]
}

/** What floats or was not read is never counted as agreeing. */
function doubted(doubt: string, outcome: CheckOutcome, introduced: number): CheckResult {
  const name = `Exact pins that were read agree on one release (${doubt})`
  return { name, outcome: outcome === 'passed' ? 'not-evaluated' : outcome, introduced }
}

function outcomeOf(findings: readonly Finding[]): CheckOutcome {
  if (findings.some((finding) => finding.severity === 'error')) return 'errors'
  return findings.some((finding) => finding.severity === 'warning') ? 'warnings' : 'passed'
}
