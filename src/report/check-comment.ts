import type { ChangedFile } from '../model/change.js'
import type { Finding } from '../model/finding.js'
import type { Report } from '../model/report.js'
import type { Role } from '../model/role.js'
import type { Version } from '../model/version.js'
import { findingsTable } from './findings-table.js'
import { blocks, code, counted, fenced, prose, table } from '../text/markdown.js'
import { renderPatch } from './patch.js'
import { isVisible } from '../text/visible.js'
import { unreadSection } from './unread-places.js'
import { roleNames } from './wording.js'

/** What completes a half-bumped release. */
export interface Completion {
  readonly set: string
  readonly target: Version
  /** The pins that the change left behind. */
  readonly pins: readonly {
    readonly file: string
    readonly line: number
    readonly role: Role
    readonly from: string
    readonly to: string
  }[]
  /** Their files before and after. */
  readonly files: readonly ChangedFile[]
}

/** What one comment on a pull request says; it is kept up to date in place. */
export interface CheckCommentView {
  readonly completions: readonly Completion[]
  /** Introduced findings that a person has to mend. */
  readonly findings: readonly Finding[]
  /** True where the missing half was pushed to the branch. */
  readonly pushed: boolean
  /** Places that were not understood. */
  readonly unread?: Report['unread']
  /** How far sets are in lockstep that are not known to be so in full. */
  readonly doubts?: readonly string[]
}

/** By this hidden first line the comment is found again. */
export const checkCommentMark = '<!-- flux-lockstep:check -->'

/** Characters of a patch that a comment and a summary carry. */
const patchLimit = 30_000
const rowLimit = 50

/** The comment of a check, shorter than 60,000 characters: what is missing, the patch that completes it, and everything else found. */
export function renderCheckComment({
  completions,
  findings,
  pushed,
  unread = [],
  doubts = [],
}: CheckCommentView): string {
  if (completions.length === 0 && findings.length === 0)
    return blocks(checkCommentMark, settledText(doubts), unreadSection(unread, 20))
  const helped = completions.map(renderCompletion)
  const parts = [
    '### ❌ flux-lockstep: this would merge half of a release',
    pushed ? 'The missing half was pushed to this branch; its own check tells when all is well.' : '',
    ...(pushed ? [] : helped),
    findings.length === 0 ? '' : `#### What was found\n\n${findingsTable(findings, 20)}`,
    unreadSection(unread, 20),
  ]
  const text = blocks(checkCommentMark, ...parts)
  return text.length < 60_000 ? text : blocks(checkCommentMark, parts[0] ?? '', (helped[0] ?? '').slice(0, 50_000))
}

function settledText(doubts: readonly string[]): string {
  if (doubts.length === 0) return '✅ **flux-lockstep**: all is well now, every pin agrees on one release.'
  return `🟡 **flux-lockstep**: nothing is half moved any more: ${prose(doubts.join('; '))}.`
}

/** The part of a summary or comment that helps a half-bumped release on. */
export function renderCompletion(completion: Completion): string {
  const { pins, set, target } = completion
  const rows = pins
    .slice(0, rowLimit)
    .map((pin) => [roleNames[pin.role], `${code(pin.from)} → ${code(pin.to)}`, code(`${pin.file}:${pin.line}`)])
  const rest = pins.length - rows.length
  return blocks(
    `#### What completes ${code(target)}: ${counted(pins.length, 'more pin')} of set ${code(set)}`,
    'A release of Flux Operator moves as a whole: merged like this, Flux can stall on the difference.',
    table(['what', 'from → to', 'where'], rows),
    rest > 0 ? `… and ${counted(rest, 'more pin')}.` : '',
    howTo(completion),
  )
}

function howTo(completion: Completion): string {
  const command = `On this branch: \`npx flux-lockstep update --to ${completion.target}\`.`
  const patch = renderPatch(completion.files)
  if (patch === '' || patch.length > patchLimit) return `To complete it: ${prose(command)}`
  // A copied patch must be what it looks like, and loses carriage returns on its way through a page.
  if (!isVisible(patch) || patch.includes('flux-lockstep:')) return `To complete it: ${prose(command)}`
  const script = `git apply <<'PATCH'\n${patch}PATCH`
  return blocks('To complete it, run this at the root of the repository on this branch:', fenced('sh', script))
}
