import type { ClusterChanges } from '../model/cluster-change.js'
import type { Finding } from '../model/finding.js'
import type { ForgeIdentity } from '../model/forge.js'
import type { PinReport, Report, SetReport } from '../model/report.js'
import { documentation } from '../model/tool.js'
import { allFindings } from './all-findings.js'
import { renderCompletion, type Completion } from './check-comment.js'
import { checkTable, type CheckedChange } from './check-table.js'
import { findingsTable } from './findings-table.js'
import { alert, blocks, code, counted, details, fenced, link, listed, prose, table } from '../text/markdown.js'
import { mermaidOf } from './mermaid.js'
import { clusterSection } from './cluster-section.js'
import { countPins, pinsOfSets } from './pins-of-sets.js'
import { signaturesTable, signaturesText } from './signatures.js'
import { unreadSection } from './unread-places.js'
import { decisionName, doubtOf, fluxArrow, readableTime, reasonNames, roleNames } from './wording.js'
import { visibleLines } from '../text/visible.js'

/** What a summary says beyond the report. */
export interface SummaryOptions {
  /** A set and the one that it follows. */
  readonly follows: Readonly<Record<string, string>>
  /** What completes half-bumped releases. */
  readonly completions: readonly Completion[]
  /** Only of a check. */
  readonly check: CheckedChange | null
  /** The patch of a dry run, or empty. */
  readonly patch: string
  /** Whose token wrote pull requests; null where none was written. */
  readonly token: ForgeIdentity['kind'] | null
  /** What changes in the clusters, by set. */
  readonly cluster: Readonly<Record<string, ClusterChanges>>
  /** Text that a Renovate or Dependabot configuration lacks, or null. */
  readonly advice: string | null
}

export const plainSummary: SummaryOptions = {
  follows: {},
  completions: [],
  check: null,
  patch: '',
  token: null,
  cluster: {},
  advice: null,
}

interface Budget {
  readonly rows: number
  readonly patch: number
}

/** The runner drops summaries above 1 MiB silently (actions/runner#4337), so stay well below. Bytes. */
const defaultLimit = 900_000
const budgets: readonly Budget[] = [
  { rows: 1000, patch: 400_000 },
  { rows: 1000, patch: 200_000 },
  { rows: 300, patch: 50_000 },
  { rows: 50, patch: 10_000 },
  { rows: 10, patch: 0 },
]

/** The job summary as Markdown, at most `limit` bytes: all sets, findings, pins and releases, folded where they are many. */
export function renderSummary(report: Report, options: SummaryOptions = plainSummary, limit = defaultLimit): string {
  const findings = allFindings(report)
  for (const budget of budgets) {
    const text = `${withinBudget(report, findings, options, budget)}\n`
    if (Buffer.byteLength(text) <= limit) return text
  }
  return `${heading(report)}\n\nThis run has too much to show; the JSON report has it.\n`
}

function withinBudget(report: Report, findings: readonly Finding[], options: SummaryOptions, budget: Budget): string {
  return blocks(
    heading(report),
    options.check === null ? setsTable(report.sets, budget.rows) : checkTable(report, options.check, budget.rows),
    mermaidOf(report.sets, options.follows),
    ...options.completions.map(renderCompletion),
    unreadSection(report.unread, budget.rows),
    findingsPart(findings, budget),
    ...report.sets.slice(0, budget.rows).map((set) => signaturesTable(set.signatures)),
    ...Object.values(options.cluster).map((changes) =>
      clusterSection(changes, { diff: budget.patch, rows: budget.rows }),
    ),
    patchPart(options.patch, budget),
    pinsPart(report.pins, budget, options.check === null ? '' : ' as they would be after the merge'),
    releasesPart(report, budget),
    leftOutPart(report, budget),
    tokenPart(options),
    options.advice === null ? '' : prose(options.advice),
    footer(report),
  )
}

/** A run that could do nothing for a set is no failure, and nothing to pass over either. */
function heading(report: Report): string {
  const stands = report.sets.some(({ decision }) => decision === 'blocked')
  const mark = report.conclusion === 'failure' ? '❌' : stands ? '⚠️' : '✅'
  return `### ${mark} flux-lockstep ${report.command}`
}

function setsTable(sets: readonly SetReport[], rows: number): string {
  if (sets.length === 0) return 'No pin of a Flux Operator release was found.'
  const lines = sets
    .slice(0, rows)
    .map((set) => [
      code(set.name),
      `**${decisionName(set.decision)}**${prose(doubtOf(set.agreement))}`,
      whyCell(set),
      moveCell(set),
      fluxArrow(set.flux, 'short') || '–',
    ])
  const rest = sets.length - lines.length
  const more = rest > 0 ? `\n\n… and ${counted(rest, 'more set')}.` : ''
  return table(['set', 'decision', 'why', 'release', 'Flux'], lines) + more
}

function moveCell({ current, target }: SetReport): string {
  const now = current === null ? '–' : code(current)
  return target === null || target === current ? now : `${now} → ${code(target)}`
}

function whyCell(set: SetReport): string {
  const proposal = set.proposal?.url ?? null
  const why = set.detail ?? (set.reason === null ? '' : `${reasonNames[set.reason]}.`)
  const signatures = signaturesText(set.signatures)
  const parts = [
    proposal === null
      ? ''
      : `${link(`#${set.proposal?.number ?? ''}`, proposal)} ${set.proposal?.operation ?? ''}${signedText(set)}.`,
    prose(why),
    set.until === null ? '' : `Until ${readableTime(set.until)}.`,
    set.via.length === 0 ? '' : `Later: ${set.via.map((version) => code(version)).join(' → ')}.`,
    signatures === '' ? '' : `${signatures}.`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function signedText(set: SetReport): string {
  if ((set.proposal?.verified ?? null) === null) return ''
  return set.proposal?.verified === true ? ', commit verified' : ', commit not verified'
}

function findingsPart(findings: readonly Finding[], budget: Budget): string {
  const introduced = findings.filter((finding) => finding.introduced)
  const inherited = findings.filter((finding) => !finding.introduced)
  const summary = `${counted(inherited.length, 'finding')} that ${inherited.length === 1 ? 'was' : 'were'} there before`
  return blocks(
    introduced.length === 0
      ? ''
      : `#### ${counted(introduced.length, 'finding')}\n\n${findingsTable(introduced, budget.rows)}`,
    inherited.length === 0 ? '' : details(summary, findingsTable(inherited, budget.rows)),
  )
}

function patchPart(patch: string, budget: Budget): string {
  if (patch === '') return ''
  if (patch.length > budget.patch) return 'The patch is too long to show here; the command line prints it.'
  return details('The patch', fenced('diff', visibleLines(patch)))
}

function pinsPart(pins: readonly PinReport[], budget: Budget, when: string): string {
  if (pins.length === 0) return ''
  const caption = `${counted(countPins(pins).pins, 'pin')}${when}`
  const all = pinsOfSets(pins)
  const rows = all
    .slice(0, budget.rows)
    .map(({ pin, sets }) => [
      roleNames[pin.role],
      pin.value === '' ? `_${pin.selector}_` : code(pin.value),
      pin.action === 'follow' ? 'follows' : prose(pin.reason ?? pin.action),
      code(`${pin.file}:${pin.line}`),
      sets.map((set) => code(set)).join(', '),
    ])
  const rest = all.length - rows.length
  const more = rest > 0 ? `\n\n… and ${counted(rest, 'more pin')}.` : ''
  return details(caption, table(['what', 'value', 'action', 'where', 'set'], rows) + more)
}

function releasesPart({ releases, sets }: Report, budget: Budget): string {
  const shown = releases.filter((release) => !release.reasons.includes('older')).slice(0, budget.rows)
  if (shown.length === 0) return ''
  const rows = shown.map((release) => [
    code(release.version),
    standingOf(release, sets),
    release.missing.length === 0 ? '–' : [...new Set(release.missing)].map((role) => roleNames[role]).join(', '),
  ])
  const held = shown.filter((release) => !release.eligible).length
  const summary = `${counted(shown.length, 'release')} from the current one on, ${held} held`
  return details(summary, table(['release', '', 'missing'], rows))
}

/** What a release is to the sets, which are named where there are several. */
function standingOf({ version, eligible, reasons }: Report['releases'][number], sets: readonly SetReport[]): string {
  const named = (word: string, found: readonly SetReport[]): string =>
    sets.length === 1 ? `**${word}**` : `**${word}** in ${found.map(({ name }) => code(name)).join(', ')}`
  const pinned = sets.filter(({ current }) => current === version)
  const moving = sets.filter(
    ({ target, current, decision }) =>
      target === version && current !== version && (decision === 'update' || decision === 'repair'),
  )
  const said = [
    ...(pinned.length > 0 ? [named('pinned now', pinned)] : []),
    ...(moving.length > 0 ? [named('target', moving)] : []),
  ]
  if (said.length > 0) return said.join(', ')
  return eligible ? 'eligible' : `held: ${listed(reasons.map((reason) => reasonNames[reason]))}`
}

function leftOutPart(report: Report, budget: Budget): string {
  if (report.leftOut.length === 0) return ''
  const rows = report.leftOut
    .slice(0, budget.rows)
    .map((place) => [code(`${place.file}:${place.line}`), String(place.places ?? 1), prose(place.reason)])
  const places = report.leftOut.reduce((sum, place) => sum + (place.places ?? 1), 0)
  return details(
    `${counted(places, 'place')} that ${places === 1 ? 'names' : 'name'} an artifact of a release and ${places === 1 ? 'is' : 'are'} left out`,
    table(['file', 'places', 'why'], rows),
  )
}

function tokenPart(options: SummaryOptions): string {
  if (options.token !== 'actions') return ''
  const page = link('How to change that', `${documentation}/docs/troubleshooting.md`)
  return alert(
    'NOTE',
    `Written with \`GITHUB_TOKEN\`: workflows on such pull requests wait for approval or do not start. ${page}.`,
  )
}

function footer(report: Report): string {
  const { files, requests } = report
  return `<sub>${counted(files.listed, 'file')} listed, ${files.parsed} parsed; ${counted(requests.registry, 'registry request')}, ${counted(requests.github, 'GitHub request')}.</sub>`
}
