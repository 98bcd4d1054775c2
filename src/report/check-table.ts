import type { Report, SetReport } from '../model/report.js'
import { compareVersions, type Version } from '../model/version.js'
import { blocks, code, counted, listed, prose, table } from '../text/markdown.js'
import { fluxArrow } from './wording.js'

/** What is said of a judged change beside its report. */
export interface CheckedChange {
  /** False where it touches nothing of Flux. */
  readonly touched: boolean
  /** What it does to the settings, as Markdown. */
  readonly settings?: string
  /** The release of each set before the change, by its name. */
  readonly before: Readonly<Record<string, Version | null>>
}

/** What is said of a change that no verdict depends on. */
export function untouchedText({ settings }: Pick<CheckedChange, 'settings'>): string {
  if (settings === undefined) return 'This change touches nothing that belongs to Flux, so there was nothing to judge.'
  return `${settings} Nothing else of this change belongs to Flux, so there was nothing to judge.`
}

/** One line per set: where the change takes it, and the verdict. */
export function checkTable(report: Report, change: CheckedChange, rows: number): string {
  if (!change.touched) return untouchedText(change)
  if (report.pins.length === 0) return blocks('No pin of a Flux Operator release was found.', change.settings ?? '')
  const lines = report.sets
    .slice(0, rows)
    .map((set) => [
      code(set.name),
      verdictOf(set),
      moveOf(set, report, change.before),
      fluxArrow(set.flux, 'short') || '–',
    ])
  const rest = report.sets.length - lines.length
  const more = rest > 0 ? `\n\n… and ${counted(rest, 'more set')}.` : ''
  return blocks(table(['set', 'verdict', 'release', 'Flux'], lines) + more, change.settings ?? '')
}

function moveOf(set: SetReport, report: Report, before: CheckedChange['before']): string {
  const old = Object.hasOwn(before, set.name) ? (before[set.name] ?? null) : null
  const now = releasesOf(set, report)
  const shown = now.length === 0 ? '–' : listed(now.map((version) => code(version)))
  return old === null || (now.length === 1 && now[0] === old) ? shown : `${code(old)} → ${shown}`
}

/** The releases that the pins of a set name, oldest first; one where it is in lockstep. */
function releasesOf(set: SetReport, { pins }: Report): readonly Version[] {
  if (set.lockstep) return set.current === null ? [] : [set.current]
  const own = pins.filter((pin) => pin.set === set.name && pin.role !== 'flux-version' && pin.action === 'follow')
  return [...new Set(own.flatMap((pin) => pin.version ?? []))].sort(compareVersions)
}

function verdictOf(set: SetReport): string {
  if (set.decision === 'failed') return `could not be judged: ${prose(set.detail ?? '')}`
  const errors = set.findings.filter(({ severity, introduced }) => severity === 'error' && introduced).length
  if (errors > 0) return `❌ ${counted(errors, 'error')}`
  const { kind, text } = set.agreement
  if (kind === 'out') return `🟡 ${prose(text)}, as before`
  return `${kind === 'lockstep' ? '✅' : '🟡'} ${prose(text)}`
}
