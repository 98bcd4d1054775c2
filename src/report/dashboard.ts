import type { SetReport } from '../model/report.js'
import { documentation } from '../model/tool.js'
import { blocks, code, counted, link, prose, table } from '../text/markdown.js'
import { mermaidOf } from './mermaid.js'
import { decisionName, doubtOf, fluxArrow, reasonNames, readableTime } from './wording.js'

/** What the dashboard shows. */
export interface DashboardView {
  readonly sets: readonly SetReport[]
  /** A set and the one that it follows. */
  readonly follows: Readonly<Record<string, string>>
  /** RFC 3339 time since when a set has waited, by its name. */
  readonly since: ReadonlyMap<string, string>
  /** A box for each set that a person can have proposed all the same. */
  readonly boxes: readonly string[]
}

export const dashboardTitle = 'Flux Operator releases'

/** GitHub refuses bodies above 65,536 characters. */
const rowLimit = 100

/** The body of the dashboard as Markdown, without its memory. It changes only where the state does. */
export function renderDashboard({ sets, follows, since, boxes }: DashboardView): string {
  const rest = sets.length - rowLimit
  const rows = sets.slice(0, rowLimit).map((set) => [...cells(set), sinceCell(since.get(set.name))])
  return blocks(
    `Every set of this repository and what it waits for. Kept by ${link('flux-lockstep', documentation)}; what you write here is replaced.`,
    sets.length === 0
      ? 'No pin of a Flux Operator release was found.'
      : table(['set', 'decision', 'why', 'release', 'Flux', 'since'], rows),
    rest > 0 ? `… and ${counted(rest, 'more set')}.` : '',
    mermaidOf(sets, follows),
    boxes.length === 0
      ? ''
      : `#### Propose all the same\n\nThe next run takes it up.\n\n${boxes.slice(0, rowLimit).join('\n')}`,
  )
}

/** The comment that brings up a set which has waited for long. */
export function renderReminder(set: SetReport, days: number): string {
  const { proposal, target } = set
  const release = target === null ? '' : ` for ${code(target)}`
  if (proposal?.url && proposal.number !== null)
    return `${link(`#${proposal.number}`, proposal.url)}${release} (set ${code(set.name)}) has been open for ${days} days. Merge it, or close it to decline the release.`
  return `Set ${code(set.name)} has waited for ${days} days${release}. ${whyText(set)}`
}

/** What a box asks for. */
export function boxText({ name, target, reason }: SetReport): string {
  const why = reason === null ? '' : `: ${reasonNames[reason]}`
  return `${code(name)}${target === null ? '' : ` at ${code(target)}`}${why}`
}

function cells(set: SetReport): readonly string[] {
  const { name, current, target, flux, decision, agreement } = set
  const now = current === null ? '–' : code(current)
  return [
    code(name),
    `**${decisionName(decision)}**${prose(doubtOf(agreement))}`,
    whyText(set),
    target === null || target === current ? now : `${now} → ${code(target)}`,
    fluxArrow(flux, 'short') || '–',
  ]
}

function whyText(set: SetReport): string {
  const { proposal, detail, reason, until } = set
  const url = proposal?.operation === 'closed' ? null : (proposal?.url ?? null)
  const why = detail ?? (reason === null ? '' : `${reasonNames[reason]}.`)
  const parts = [
    url === null ? '' : link(`#${proposal?.number ?? ''}`, url),
    prose(why),
    until === null ? '' : `Until ${readableTime(until)}.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function sinceCell(since: string | undefined): string {
  return since === undefined ? '' : since.slice(0, 10)
}
