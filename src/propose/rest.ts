import type { Reason } from '../model/decision.js'
import type { Version } from '../model/version.js'
import { ownPart, parseMarker, withMarker, withOwnPart } from './marker.js'

/** Why a proposal is left alone: a sentence for the report, and the comment for the pull request that somebody else pushed to. */
export interface Rest {
  readonly detail: string
  readonly mark: string
  readonly comment: string
}

const details: Partial<Record<Reason, string>> = {
  queued: 'the pull request is in the merge queue',
  edited: 'somebody else pushed to the branch; tick the box in the body, or set force, to have it written anew',
  declined: 'a pull request for this release was closed without a merge; set force to propose it again',
  reverted: 'this release was merged and taken back; a newer one is proposed when it is complete, or set force',
  approved: 'the pull request is approved, so it stays as it is; tick the box in its body to move on',
  'foreign-pull-request':
    'an open pull request of this branch is not ours; close it, or choose another branch-prefix, and the release is proposed',
  'base-rewritten':
    'the history of the base branch was written anew below our commit; tick the box in the body, or set force, to have it written on the new one',
  'foreign-branch': 'the branch exists and is not ours; delete it, or choose another branch-prefix',
}

export function restingProposal(
  reason: Reason,
  place: { readonly branch: string; readonly coveredBy: number | null },
): Rest {
  const { branch, coveredBy } = place
  const why = coveredBy === null ? (details[reason] ?? reason) : `#${coveredBy} makes exactly these changes already`
  const mark = '<!-- flux-lockstep:edited -->'
  const comment = `${mark}\nSomebody else committed to this branch, so it is left alone from now on. Tick the box at the end of the description to have it written again on the newest base; those commits are dropped then.`
  return { detail: `${branch}: ${why}.`, mark, comment }
}

const waitingMark = '<!-- flux-lockstep:waiting -->'

/** The body of an approved pull request with one line on the newer release; null where the marker is gone. */
export function waitingBody(body: string, target: Version): string | null {
  const marker = parseMarker(body)
  if (!marker) return null
  const kept = ownPart(body)
    .split('\n')
    .filter((line) => !line.includes(waitingMark) && !line.includes('<!-- flux-lockstep:{'))
  const note = `${waitingMark}**${target}** is out. This pull request is approved, so it stays as it is; tick the box above to move on.`
  return withOwnPart(body, withMarker(`${kept.join('\n').trimEnd()}\n\n${note}`, marker))
}
