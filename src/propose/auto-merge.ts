import { LockstepError } from '../model/failure.js'
import type { Finding } from '../model/finding.js'
import type { Forge, PullRequest } from '../model/forge.js'
import type { PullRequestSettings } from '../model/settings.js'
import { isMajorStep, type Version } from '../model/version.js'
import { listed } from '../text/markdown.js'
import { parseMarker } from './marker.js'
import type { ProposalPlan } from './proposal.js'

/** What decides whether a machine may merge an update. */
export interface MergeFacts {
  readonly current: Version | null
  readonly target: Version
  /** Flux minors that are entered. */
  readonly crosses: readonly string[]
  /** True where pins that disagreed are brought together. */
  readonly repairs: boolean
  /** Why the set is not known to be in lockstep even so, as the end of a sentence: what floats or was not understood; null where it is. */
  readonly doubt: string | null
  /** True where objects move to another `apiVersion`. */
  readonly migrates: boolean
  readonly findings: readonly Finding[]
  readonly validate: 'strict' | 'warn' | 'off'
}

/** Why a person has to merge an update, as the end of a sentence; null where auto-merge may (pull-requests.md, "Auto-merge"). Pure. */
export function whyByHand(facts: MergeFacts, { autoMergeFluxMinor }: PullRequestSettings): string | null {
  const { current, target, crosses, repairs, doubt, migrates, findings, validate } = facts
  const introduced = findings.filter((finding) => finding.introduced)
  if (introduced.some((finding) => finding.severity === 'error')) return 'the update introduces errors'
  if (repairs) return 'it brings pins together that disagreed'
  if (doubt !== null) return doubt
  if (migrates) return 'it moves objects to another API version'
  if (current === null || isMajorStep(current, target)) return 'it is a major step, or no pin says where it starts'
  if (validate === 'off') return 'nothing was validated'
  if (findings.some((finding) => finding.code === 'not-evaluated')) return 'a check could not be evaluated'
  if (crosses.length > 0 && !autoMergeFluxMinor) return `it enters Flux ${listed(crosses)}, which cannot be taken back`
  return null
}

interface Arming {
  readonly pullRequest: PullRequest
  /** The commit that was just written: only that one may be merged. */
  readonly head: string
}

/** Arms auto-merge where the settings and the plan allow it. Who took it off for this release is not overruled. Gives what GitHub refused. */
export async function armed(
  forge: Forge,
  plan: ProposalPlan,
  { autoMerge, autoMergeMethod: method }: PullRequestSettings,
  { pullRequest, head }: Arming,
): Promise<readonly string[]> {
  const isNew = parseMarker(pullRequest.body)?.head === head || !isFor(plan, pullRequest)
  if (!autoMerge || !isNew || pullRequest.draft || pullRequest.autoMerge || isByHand(plan)) return []
  const refused = await forge.setAutoMerge(pullRequest.number, { method, head })
  return refused === null ? [] : [`auto-merge could not be armed: ${refused}`]
}

/**
 * Takes auto-merge off before another release is written that a person has to merge. Throws `forge-answer` where GitHub keeps it on: the
 * branch must not move then.
 */
export async function disarmed(forge: Forge, plan: ProposalPlan, pullRequest: PullRequest): Promise<void> {
  if (!pullRequest.autoMerge || isFor(plan, pullRequest) || !isByHand(plan)) return
  const refused = await forge.setAutoMerge(pullRequest.number, null)
  if (refused === null) return
  throw new LockstepError(
    'forge-answer',
    `Auto-merge of pull request #${pullRequest.number} could not be taken off (${refused}), so the branch stays as it is; take it off by hand`,
  )
}

function isByHand({ blocked, byHand }: ProposalPlan): boolean {
  return blocked === true || byHand !== null
}

function isFor({ target }: ProposalPlan, { body }: PullRequest): boolean {
  return parseMarker(body)?.target === target
}
