import type { Invocation } from '../arguments/parse.js'
import { visible } from '../text/visible.js'
import type { Outcome } from './run/outcome.js'

type Call = Extract<Invocation, { kind: 'command' }>

/** The last lines of a command that may write: what it wrote, or that it wrote nothing, and what is next; empty for all others. */
export function closingText({ command }: Call, { files, report }: Outcome, dryRun: boolean): string {
  if (command !== 'update' && command !== 'migrate') return ''
  const count = `${files.length} ${files.length === 1 ? 'file' : 'files'}`
  if (files.length === 0) return 'Nothing was written.\n'
  if (dryRun) return `Dry run: nothing was written. Without --dry-run ${count} would be.\n`
  if (command === 'update') return `${count} written. Next: git diff, then commit.\n`
  const removes = report.sets.some(({ name, decision }) => name.startsWith('migrate-remove') && decision === 'update')
  const next = removes
    ? 'Next: git diff, commit and push; that was the second step.'
    : 'Next: git diff, commit and push, let the cluster apply it and check it; then "flux-lockstep migrate . --remove-bootstrap".'
  return `${count} written. ${next}\n`
}

/** What was left untold because a PATH below the root was given; empty where all was told. */
export function focusText({ root, focus }: { readonly root: string; readonly focus: string }): string {
  return focus === ''
    ? ''
    : `Only what lies in ${visible(focus)} is shown; the repository begins at ${visible(root)}.\n`
}
