import type { Report } from '../model/report.js'
import { visibleJson } from '../text/visible.js'

/** The JSON contract, one line feed at the end. Characters that a terminal acts on are escaped, which JSON allows. */
export function renderJson(report: Report): string {
  return visibleJson(report)
}
