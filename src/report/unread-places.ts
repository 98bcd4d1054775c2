import { notUnderstood } from '../model/agreement.js'
import { finding, introducedFinding, type Finding } from '../model/finding.js'
import type { Report, UnreadReport } from '../model/report.js'
import { blocks, code, counted, details, link, prose, table } from '../text/markdown.js'
import { documentation } from '../model/tool.js'
import { visible } from '../text/visible.js'

const page = `${documentation}/docs/pins.md`
const pinIt = 'Pin it in a form that is listed in'
const settleIt = ', or settle the place for good with # flux-lockstep: ignore on its line or the setting ignore.'

/** What settles a place for good. */
export const unreadRemedy = `${pinIt} ${page}${settleIt}`

/** The places of a report that were not understood, as findings for annotations and SARIF: a warning where the change brings one. */
export function unreadFindings({ unread }: Pick<Report, 'unread'>): readonly Finding[] {
  return unread.map((place) => {
    const shown = place.text === '' ? '' : ` (${place.text})`
    const message = `A place that names an artifact of a release is not understood: ${place.reason}${shown}.`
    return place.introduced
      ? introducedFinding('not-understood', place, { severity: 'warning', message, help: unreadRemedy })
      : finding('not-understood', place, { severity: 'notice', message, help: unreadRemedy })
  })
}

/** The third list for a terminal: file and line, why, and the text that stands there. */
export function unreadLines(unread: readonly UnreadReport[], limit: number): readonly string[] {
  const lines = unread.slice(0, limit).flatMap(({ file, line, text, reason, introduced }) => {
    const place = `${visible(file)}:${line}: ${visible(reason)}${introduced ? ' (new)' : ''}`
    return text === '' ? [place] : [place, `    ${visible(text)}`]
  })
  const rest = unread.length - limit
  return rest > 0 ? [...lines, `… and ${rest} more (--format json lists all)`] : lines
}

/** The third list as Markdown, open; empty where there is none. */
export function unreadSection(
  unread: readonly Pick<UnreadReport, 'file' | 'line' | 'text' | 'reason'>[],
  rows: number,
): string {
  if (unread.length === 0) return ''
  const shown = unread
    .slice(0, rows)
    .map(({ file, line, text, reason }) => [code(`${file}:${line}`), text === '' ? '' : code(text), prose(reason)])
  const rest = unread.length - shown.length
  const more = rest > 0 ? `… and ${counted(rest, 'more place')}.` : ''
  const remedy = `${pinIt} ${link('docs/pins.md', page)}${prose(settleIt)}`
  const why = `They name an artifact of a release, and what they select is not known. ${remedy}`
  const list = blocks(why, table(['place', 'text', 'why'], shown), more)
  const title = notUnderstood(unread.length)
  return unread.length > 10 ? details(title, list) : blocks(`#### ${title}`, list)
}
