import type { AdvisedPullRequest } from './advised-pull-request.js'
import { LockstepError } from '../../model/failure.js'
import type { Finding } from '../../model/finding.js'
import { allFindings } from '../../report/all-findings.js'
import { checkCommentMark, renderCheckComment } from '../../report/check-comment.js'
import { suggestionsOf } from '../../report/suggestion.js'
import { pushFix } from './fix.js'
import type { Outcome } from '../run/outcome.js'

/**
 * Tells a pull request what completes a half-bumped release: one comment that is kept up to date, a suggestion where the line lies in the
 * diff, and with `fix` the commit itself. The verdict stands before and never depends on it; a token that may not write writes nothing.
 */
export async function advise(pull: AdvisedPullRequest, outcome: Outcome): Promise<Outcome> {
  const halves = allFindings(outcome.report).filter(isHalf)
  const completions = outcome.check?.completions ?? []
  const fixed = await pushFix(pull, completions)
  await whereAllowed(() => comment(pull, outcome, halves.length > 0 || completions.length > 0, fixed.pushed))
  await whereAllowed(() => suggest(pull, outcome, fixed.pushed))
  return { ...outcome, report: { ...outcome.report, findings: [...outcome.report.findings, ...fixed.findings] } }
}

function isHalf({ code, introduced }: Finding): boolean {
  return introduced && code === 'half-bumped'
}

async function comment(
  { forge, event }: AdvisedPullRequest,
  outcome: Outcome,
  half: boolean,
  pushed: boolean,
): Promise<void> {
  // Nothing to say, and nothing of ours that could be out of date.
  if (!half && event.comments === 0) return
  const completions = outcome.check?.completions ?? []
  const wrong = allFindings(outcome.report).filter(({ introduced, severity }) => introduced && severity === 'error')
  const { unread, sets } = outcome.report
  const doubts = sets.flatMap(({ agreement: { kind, text } }) => (kind === 'lockstep' || kind === 'none' ? [] : [text]))
  if (half)
    await forge.keepComment(
      event.number,
      checkCommentMark,
      renderCheckComment({ completions, findings: wrong, pushed, unread }),
    )
  else
    await forge.reviseComment(
      event.number,
      checkCommentMark,
      renderCheckComment({ completions: [], findings: wrong, pushed: false, unread, doubts }),
    )
}

async function suggest({ forge, event }: AdvisedPullRequest, outcome: Outcome, pushed: boolean): Promise<void> {
  const completions = outcome.check?.completions ?? []
  if (completions.length === 0 || pushed) return
  const files = completions.flatMap((completion) => completion.files)
  const suggestions = suggestionsOf(files, await forge.pullRequestFiles(event.number))
  if (suggestions.length === 0) return
  const there = await forge.lineComments(event.number)
  for (const suggestion of suggestions) {
    const known = there.some(({ path, line, body }) => {
      return path === suggestion.path && line === suggestion.line && body.trim() === suggestion.body
    })
    if (!known) await forge.addLineComment(event.number, event.head, suggestion)
  }
}

/** Help that cannot be given, because the token may not write or the forge did not answer, never changes a verdict. */
async function whereAllowed(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (!(error instanceof LockstepError) || !error.code.startsWith('forge-')) throw error
  }
}
