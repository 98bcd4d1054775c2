import { compareFindings, type Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import { listed } from '../text/markdown.js'

/** A finding and the sets that have it; none for one of the run as a whole. */
interface Told {
  readonly finding: Finding
  readonly sets: readonly string[]
}

/**
 * The findings of all sets and of none, in the order of a report. What several sets have in one place is told once; it and what has no place
 * name their sets where there are several.
 */
export function allFindings({ findings, sets }: Report): readonly Finding[] {
  const told = new Map<string, Told>(findings.map((finding) => [keyOf(finding), { finding, sets: [] }]))
  for (const { name, findings: own } of sets)
    for (const finding of own) {
      const key = keyOf(finding)
      const known = told.get(key)
      const names = known?.sets ?? []
      told.set(key, { finding, sets: names.includes(name) ? names : [...names, name] })
    }
  return [...told.values()]
    .map((each) => (sets.length > 1 ? withSets(each, sets.length) : each.finding))
    .sort(compareFindings)
}

function withSets({ finding, sets }: Told, all: number): Finding {
  if (sets.length === 0 || (sets.length === 1 && finding.file !== null)) return finding
  const which = sets.length === all ? 'In every set' : `In the ${sets.length === 1 ? 'set' : 'sets'} ${listed(sets)}`
  return { ...finding, message: `${finding.message} ${which}.` }
}

function keyOf({ code, severity, introduced, file, line, message, help }: Finding): string {
  return JSON.stringify([code, severity, introduced, file, line, message, help])
}
