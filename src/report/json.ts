import type { Report } from '../model/report.js'

/** The JSON contract, one line feed at the end. Characters that a terminal acts on are escaped, which JSON allows. */
export function renderJson(report: Report): string {
  const text = JSON.stringify(report, null, 2)
  const escaped = text.replace(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${escaped}\n`
}
