import type { ChangedFile } from '../model/change.js'
import type { Finding } from '../model/finding.js'
import type { Role } from '../model/role.js'
import type { Version } from '../model/version.js'
import { findingsTable } from './findings-table.js'
import { blocks, code, counted, fenced, prose, table } from './markdown.js'
import { renderPatch } from './patch.js'
import { isVisible } from './visible.js'
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
  readonly completion: Completion | null
  /** Introduced findings apart from those that the completion mends. */
  readonly findings: readonly Finding[]
}

/** By this hidden first line the comment is found again. */
export const checkCommentMark = '<!-- flux-lockstep:check -->'

/** Characters of a patch that a comment and a summary carry. */
const patchLimit = 30_000
const rowLimit = 50

/** The comment of a check, shorter than 60,000 characters: what is missing, the patch that completes it, and everything else found. */
export function renderCheckComment(view: CheckCommentView): string {
  if (view.completion === null && view.findings.length === 0)
    return `${checkCommentMark}\n\n✅ **flux-lockstep**: what was wrong here is mended.`
  const parts = [
    view.completion === null ? '' : renderCompletion(view.completion),
    view.findings.length === 0 ? '' : `#### Also found\n\n${findingsTable(view.findings, 20)}`,
  ]
  const text = blocks(checkCommentMark, ...parts)
  return text.length < 60_000 ? text : blocks(checkCommentMark, parts[0] ?? '')
}

/** The part of a summary or comment that helps a half-bumped release on. */
export function renderCompletion(completion: Completion): string {
  const { pins, set, target } = completion
  const rows = pins
    .slice(0, rowLimit)
    .map((pin) => [code(`${pin.file}:${pin.line}`), roleNames[pin.role], `${code(pin.from)} → ${code(pin.to)}`])
  const rest = pins.length - rows.length
  return blocks(
    `#### Half of a release: ${counted(pins.length, 'pin')} of set ${code(set)} ${pins.length === 1 ? 'is' : 'are'} left behind`,
    `Flux Operator ${code(target)} moves as a whole: merged like this, Flux can stall on the difference. These pins are missing:`,
    table(['file', 'what', 'from → to'], rows),
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
