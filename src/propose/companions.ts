import type { Forge, PullRequest } from '../model/forge.js'
import type { PullRequestSettings } from '../model/settings.js'
import { asItIs, changeOpen } from './change.js'
import { parseMarker, withMarker, withOwnPart } from './marker.js'
import { overtaken } from './proposal.js'

/** True where a pull request gets labels, people or a milestone. */
export function hasCompanions({
  labels,
  assignees,
  reviewers,
  teamReviewers,
  milestone,
}: PullRequestSettings): boolean {
  return labels.length + assignees.length + reviewers.length + teamReviewers.length > 0 || milestone !== null
}

/**
 * Adds labels, people and milestone once and says so in the marker, so that what a person takes off later stays off, and what a run that
 * ended before left undone is done by the next. What GitHub refused is a warning.
 */
export async function completed(
  forge: Forge,
  pullRequest: PullRequest,
  settings: PullRequestSettings,
): Promise<readonly string[] | typeof overtaken> {
  const { number, body } = pullRequest
  const marker = parseMarker(body)
  if (marker?.pending !== true) return []
  const answers = [
    settings.labels.length > 0 ? await forge.addLabels(number, settings.labels, settings.createLabels) : null,
    settings.assignees.length > 0 ? await forge.addAssignees(number, settings.assignees) : null,
    settings.reviewers.length + settings.teamReviewers.length > 0
      ? await forge.requestReviewers(number, settings.reviewers, settings.teamReviewers)
      : null,
    settings.milestone === null ? null : await forge.setMilestone(number, settings.milestone),
  ]
  const now = await asItIs(forge, pullRequest)
  const settled = withOwnPart(now.body, withMarker(now.body, { ...marker, pending: false }))
  if (!(await changeOpen(forge, now, { body: settled }))) return overtaken
  return answers.filter((answer) => answer !== null)
}
