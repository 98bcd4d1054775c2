import type { ForgeBranch, ProposalState, PullRequest } from '../model/forge.js'
import type { Reason } from '../model/decision.js'
import type { PullRequestSettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { parseMarker } from './marker.js'
import { isProposal, openProposal } from './open-proposal.js'
import type { Ownership } from './ownership.js'
import { trailerOf } from './plan.js'

/** What was read and planned for one proposal. */
export interface ProposalQuestion {
  readonly state: ProposalState
  /** Whose the branch's head is; null where there is no branch. */
  readonly head: Ownership | null
  /** The number of another author's pull request that makes our changes, or null. */
  readonly coveredBy: number | null
  readonly set: string
  readonly base: { readonly branch: string; readonly commit: string }
  /** Null where nothing is to be proposed any more. */
  readonly plan: PlannedStep | null
  readonly settings: Pick<PullRequestSettings, 'onApproved' | 'rebase'>
  readonly tool: string
  readonly force: boolean
}

/** What is to be proposed, as far as it decides the step. */
interface PlannedStep {
  readonly target: Version
  readonly hash: string
  /** Flux minors that are entered. */
  readonly crosses: readonly string[]
  /** True where pins that disagreed are brought together: no revert of what was merged. */
  readonly repairs: boolean
}

/** What to do; the number is the row of the state table in pull-requests.md. */
export type ProposalStep =
  | { readonly kind: 'nothing'; readonly row: 6 }
  | { readonly kind: 'delete'; readonly row: 6; readonly head: string }
  | { readonly kind: 'close'; readonly row: 6; readonly pullRequest: PullRequest }
  | {
      readonly kind: 'rest'
      readonly row: 3 | 4 | 7 | 8 | 9 | 11 | 16
      readonly reason: Reason
      readonly pullRequest: PullRequest | null
    }
  | { readonly kind: 'unchanged'; readonly row: 13; readonly pullRequest: PullRequest }
  | { readonly kind: 'update'; readonly row: 14; readonly pullRequest: PullRequest; readonly from: string }
  | { readonly kind: 'open'; readonly row: 15; readonly head: string }
  | { readonly kind: 'renew'; readonly row: 15; readonly from: string }
  | { readonly kind: 'create'; readonly row: 17 }

/** The box in our body that asks for a new commit. */
const rebaseBox = /^- \[x\] <!-- flux-lockstep:rebase -->/im

/** The first row of the state table that matches, of those that the branch and its pull requests decide. Pure. */
export function decideStep(question: ProposalQuestion): ProposalStep {
  const { state, base, plan, head, force } = question
  const proposal = openProposal(state, base.branch)
  if (proposal.kind === 'other')
    return plan === null
      ? { kind: 'nothing', row: 6 }
      : { kind: 'rest', row: 4, reason: 'foreign-pull-request', pullRequest: null }
  if (proposal.kind === 'none') return plan === null ? leftover(question) : unopenedStep(question, plan)
  const open = proposal.pullRequest
  if (open.queued) return { kind: 'rest', row: 3, reason: 'queued', pullRequest: open }
  const asked = force || rebaseBox.test(open.body)
  if (head === 'foreign' && !asked) return { kind: 'rest', row: 4, reason: 'edited', pullRequest: open }
  if (head === 'unrelated' && !asked) return { kind: 'rest', row: 4, reason: 'base-rewritten', pullRequest: open }
  if (plan === null) return { kind: 'close', row: 6, pullRequest: open }
  return openStep(question, plan, open, asked)
}

/** A run that closed its pull request as obsolete and ended before it deleted the branch left it behind. */
function leftover({ state }: ProposalQuestion): ProposalStep {
  const { branch, closed } = state
  const obsolete = closed.some(
    (one) =>
      isProposal(one) &&
      one.headCommit === branch?.head &&
      isUnedited(one) &&
      parseMarker(one.body)?.closed === 'obsolete',
  )
  return branch && obsolete ? { kind: 'delete', row: 6, head: branch.head } : { kind: 'nothing', row: 6 }
}

function unopenedStep(question: ProposalQuestion, plan: PlannedStep): ProposalStep {
  const { state, head, coveredBy, force } = question
  const rest = { kind: 'rest', pullRequest: null } as const
  if (!force && isDeclined(question, plan)) return { ...rest, row: 7, reason: 'declined' }
  if (!force && isReverted(question, plan)) return { ...rest, row: 8, reason: 'reverted' }
  if (coveredBy !== null && !force) return { ...rest, row: 9, reason: 'covered' }
  const { branch } = state
  if (!branch) return { kind: 'create', row: 17 }
  if (head === 'expected') return { kind: 'open', row: 15, head: branch.head }
  if (
    head === 'ours' ||
    head === 'merged' ||
    force ||
    state.closed.some((one) => isProposal(one) && one.headCommit === branch.head && isUnedited(one))
  )
    return { kind: 'renew', row: 15, from: branch.head }
  return { ...rest, row: 16, reason: head === 'unrelated' ? 'base-rewritten' : 'foreign-branch' }
}

function openStep(question: ProposalQuestion, plan: PlannedStep, open: PullRequest, asked: boolean): ProposalStep {
  const { branch } = question.state
  if (!branch) return { kind: 'create', row: 17 }
  const update: ProposalStep = { kind: 'update', row: 14, pullRequest: open, from: branch.head }
  if (asked) return update
  if (parseMarker(open.body)?.target === plan.target)
    return isStale(question, plan, open, branch) ? update : { kind: 'unchanged', row: 13, pullRequest: open }
  const holds = question.settings.onApproved === 'hold' && (open.approved || open.autoMerge)
  return holds ? { kind: 'rest', row: 11, reason: 'approved', pullRequest: open } : update
}

/** Whether a pull request with the right target has to be written again, by the setting `rebase`. */
function isStale(
  { settings, base, tool }: ProposalQuestion,
  plan: PlannedStep,
  open: PullRequest,
  branch: ForgeBranch,
): boolean {
  const marker = parseMarker(open.body)
  const written = trailerOf(branch.message, 'Plan')
  const isPlanned = written === plan.hash && marker?.plan === plan.hash && marker.tool === tool
  switch (settings.rebase) {
    case 'never':
      return false
    case 'conflict':
      return open.mergeable === false
    case 'behind':
      return branch.parents[0] !== base.commit || !isPlanned
    case 'auto':
      return !isPlanned || open.mergeable === false
  }
}

/** The marker names the head that we left, so that whatever a person pushed before closing is not overwritten. */
function isUnedited(pullRequest: PullRequest): boolean {
  return parseMarker(pullRequest.body)?.head === pullRequest.headCommit
}

/** A closed, unmerged pull request of ours for this target says no; one that we closed as obsolete does not. */
function isDeclined({ state, set }: ProposalQuestion, { target }: PlannedStep): boolean {
  return state.closed.some((one) => {
    const marker = isProposal(one) && one.state === 'closed' ? parseMarker(one.body) : null
    return marker?.set === set && marker.target === target && marker.closed === null
  })
}

/** What was merged and is proposed again was taken back: this target, or where it entered a Flux minor every target that enters it. */
function isReverted({ state, set }: ProposalQuestion, { target, crosses, repairs }: PlannedStep): boolean {
  if (repairs) return false
  return state.closed.some((one) => {
    const marker = isProposal(one) && one.state === 'merged' ? parseMarker(one.body) : null
    return marker?.set === set && (marker.target === target || marker.crosses.some((minor) => crosses.includes(minor)))
  })
}
