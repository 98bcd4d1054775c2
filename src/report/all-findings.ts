import { compareFindings, type Finding } from '../model/finding.js'
import { oncePer } from '../model/once-per.js'
import type { Report } from '../model/report.js'
import { listed } from '../text/markdown.js'

/** A finding and the sets that have it; none for one of the run as a whole. */
interface Told {
  readonly finding: Finding
  readonly sets: Set<string>
}

/**
 * The findings of all sets and of none, in the order of a report. What several sets have in one place is told once; it and what has no place
 * name their sets where there are several.
 */
export function allFindings({ findings, sets }: Report): readonly Finding[] {
  const told = new Map<string, Told>(findings.map((finding) => [keyOf(finding), { finding, sets: new Set() }]))
  for (const { name, findings: own } of sets)
    for (const finding of own) {
      const names = told.get(keyOf(finding))?.sets ?? new Set()
      told.set(keyOf(finding), { finding, sets: names.add(name) })
    }
  return [...told.values()]
    .map((each) => (sets.length > 1 ? withSets(each, sets.length) : each.finding))
    .sort(compareFindings)
}

function withSets({ finding, sets }: Told, all: number): Finding {
  if (sets.size === 0 || (sets.size === 1 && finding.file !== null)) return finding
  const which = sets.size === all ? 'In every set' : `In the ${sets.size === 1 ? 'set' : 'sets'} ${listed([...sets])}`
  return { ...finding, message: `${finding.message} ${which}.` }
}

/** Sets share the findings of what none of them changes. */
const keyOf = oncePer(({ code, severity, introduced, file, line, message, help }: Finding): string =>
  JSON.stringify([code, severity, introduced, file, line, message, help]),
)
