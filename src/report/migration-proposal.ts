import type { Change } from '../model/change.js'
import type { Finding } from '../model/finding.js'
import { rebaseBox, tokenBox, type TokenView } from './body-sections.js'
import { detectConvention } from './convention.js'
import { findingsTable } from './findings-table.js'
import { alert, blocks, code, counted, details } from '../text/markdown.js'
import { titleLine } from './title.js'

/** Everything that the pull request of one migration step says. */
export interface MigrationProposalView extends TokenView {
  /** One sentence, without the convention of the repository. */
  readonly title: string
  readonly step: 'add' | 'remove' | 'both'
  /** What the step does and what to run on the cluster, as Markdown. */
  readonly guide: string
  readonly changes: readonly Change[]
  /** What the step introduces. */
  readonly findings: readonly Finding[]
  readonly validate: 'strict' | 'warn' | 'off'
  /** The last commit messages of the base, newest first. */
  readonly lastMessages: readonly string[]
  /** Lines for the end of the commit message, `Key: value`. */
  readonly trailers: readonly string[]
}

/** The texts of the pull request of one migration step; the marker is not part of the body. */
export function renderMigrationProposal(view: MigrationProposalView): {
  readonly title: string
  readonly body: string
  readonly commitMessage: string
} {
  const title = migrationTitle(view)
  const trailers = view.trailers.map(titleLine).filter((trailer) => trailer !== '')
  const commitMessage = [title, trailers.join('\n')].filter((part) => part !== '').join('\n\n')
  return { title, body: migrationBody(view), commitMessage: `${commitMessage}\n` }
}

const types = { add: 'feat', both: 'feat', remove: 'chore' } as const

function migrationTitle({ title, step, lastMessages }: MigrationProposalView): string {
  if (detectConvention(lastMessages, 'minor').kind === 'plain') return titleLine(title)
  return titleLine(`${types[step]}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`)
}

/** GitHub refuses bodies above 65,536 characters; the marker needs room too. */
const bodyLimit = 60_000

function migrationBody(view: MigrationProposalView): string {
  for (const rows of [100, 20, 5]) {
    const body = blocks(
      headBox(view),
      view.guide.trim(),
      findingsSection(view, rows),
      filesSection(view, rows),
      checkedSection(view),
      optionsSection(view),
    )
    if (body.length < bodyLimit) return body
  }
  return blocks(headBox(view), filesSection(view, 5), checkedSection(view), optionsSection(view))
}

function headBox({ step, findings }: MigrationProposalView): string {
  if (findings.some((finding) => finding.severity === 'error'))
    return alert(
      'CAUTION',
      'This step introduces errors. They are listed below; the pull request stays a draft until they are gone.',
    )
  if (step !== 'remove') return ''
  return alert(
    'IMPORTANT',
    'A draft on purpose: mark it ready once the commands below have succeeded on the cluster, and not before.',
  )
}

function findingsSection({ findings }: MigrationProposalView, rows: number): string {
  return findings.length === 0 ? '' : blocks('## What this step brings', findingsTable(findings, rows))
}

function filesSection({ changes }: MigrationProposalView, rows: number): string {
  const files = new Map<string, string>()
  for (const change of changes) files.set(change.file, verbs[change.kind])
  const lines = [...files].slice(0, rows).map(([file, verb]) => `- ${code(file, 300)} ${verb}`)
  const rest = files.size - lines.length
  return blocks('## Files', lines.join('\n'), rest > 0 ? `… and ${counted(rest, 'more file')}.` : '')
}

const verbs = { create: 'is new', delete: 'goes', edit: 'changes in a line or a few, the rest stays as it is' } as const

function checkedSection({ validate, findings }: MigrationProposalView): string {
  const said =
    validate === 'off'
      ? 'Nothing: `validate` is off.'
      : `The tree with these files was judged as \`check\` judges every change: pins in lockstep and published, every Flux object, chart value and patch against the artifacts of the release. ${
          findings.length === 0 ? 'Nothing was found.' : `${counted(findings.length, 'finding')}, listed above.`
        }`
  return blocks(
    '## What was checked',
    said,
    'The cluster itself is not seen from here; that is what the commands above are for.',
  )
}

function optionsSection(view: MigrationProposalView): string {
  const lines = [
    '- **Decline**: close this pull request. It is not opened again for this release.',
    '- **Retry**: reopen it, or dispatch the workflow with `force: true`.',
    '- **Edit**: push to the branch. From then on it is left alone until the box below is ticked.',
  ]
  return blocks('---', details('How to decline, retry or edit', lines.join('\n')), tokenBox(view), rebaseBox)
}
