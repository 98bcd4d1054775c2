import type { Report, SetReport } from '../model/report.js'

/** The outputs of the Action that follow from the sets, by name; of several sets the first with a proposal speaks, or the first. */
export function outputsOf(report: Report): Readonly<Record<string, string>> {
  const set = report.sets.find((each) => each.proposal !== null) ?? report.sets[0]
  return { ...singleOutputs(set), matrix: JSON.stringify({ include: report.sets.map(row) }) }
}

function singleOutputs(set: SetReport | undefined): Readonly<Record<string, string>> {
  const proposal = set?.proposal
  return {
    decision: text(set?.decision),
    set: text(set?.name),
    'current-version': text(set?.current),
    'target-version': text(set?.target),
    'pull-request-number': text(proposal?.number),
    'pull-request-url': text(proposal?.url),
    'pull-request-operation': text(proposal?.operation),
    'commit-sha': text(proposal?.commit),
    verified: text(proposal?.verified),
  }
}

function row(set: SetReport): Readonly<Record<string, string>> {
  return {
    set: set.name,
    decision: text(set.decision),
    'current-version': text(set.current),
    'target-version': text(set.target),
    'pull-request-number': text(set.proposal?.number),
  }
}

/** An output is text; what is not known is empty. */
function text(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}
