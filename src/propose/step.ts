import type { ForgeBranch, ProposalState, PullRequest } from '../model/forge.js'
import type { Reason } from '../model/decision.js'
import type { Version } from '../model/version.js'
import { parseMarker } from './marker.js'

/** What was read and planned for one proposal. */
export interface ProposalQuestion {
  readonly state: ProposalState
  readonly set: string
  readonly base: { readonly branch: string; readonly commit: string }
  /** Null where nothing is to be proposed any more. */
  readonly plan: { readonly target: Version; readonly hash: string; readonly tree: string } | null
  readonly force: boolean
}

/** What to do; the number is the row of the state table in pull-requests.md. */
export type ProposalStep =
  | { readonly kind: 'nothing'; readonly row: 2 | 6 | 17 }
  | { readonly kind: 'close'; readonly row: 6; readonly pullRequest: PullRequest }
  | {
      readonly kind: 'rest'
      readonly row: 3 | 4 | 7 | 16
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

/** The first row of the state table that matches. Pure. */
export function decideStep(question: ProposalQuestion): ProposalStep {
  const { state, base, plan, force } = question
  const open = state.open.find((one) => one.ours && one.baseBranch === base.branch) ?? null
  if (!open) return plan === null ? { kind: 'nothing', row: 6 } : unopenedStep(question, plan.target)
  if (open.queued) return { kind: 'rest', row: 3, reason: 'queued', pullRequest: open }
  const asked = force || rebaseBox.test(open.body)
  if (state.branch && !asked && !isOurs(question, state.branch, open))
    return { kind: 'rest', row: 4, reason: 'edited', pullRequest: open }
  if (plan === null) return { kind: 'close', row: 6, pullRequest: open }
  return state.branch ? openStep(question, open, state.branch, asked) : { kind: 'create', row: 17 }
}

function unopenedStep(question: ProposalQuestion, target: Version): ProposalStep {
  const { state, force } = question
  if (!force && isDeclined(question, target)) return { kind: 'rest', row: 7, reason: 'declined', pullRequest: null }
  const { branch } = state
  if (!branch) return { kind: 'create', row: 17 }
  if (isExpected(question, branch)) return { kind: 'open', row: 15, head: branch.head }
  const ours = state.closed.some((one) => one.ours && one.headCommit === branch.head)
  if (ours || force) return { kind: 'renew', row: 15, from: branch.head }
  return { kind: 'rest', row: 16, reason: 'foreign-branch', pullRequest: null }
}

function openStep(question: ProposalQuestion, open: PullRequest, branch: ForgeBranch, asked: boolean): ProposalStep {
  const marker = parseMarker(open.body)
  const same = marker?.plan === question.plan?.hash && marker?.target === question.plan?.target
  if (!asked && same && isExpected(question, branch)) return { kind: 'unchanged', row: 13, pullRequest: open }
  return { kind: 'update', row: 14, pullRequest: open, from: branch.head }
}

/** The head is exactly what we would write now: the base's head plus the plan. */
function isExpected({ base, plan }: ProposalQuestion, branch: ForgeBranch): boolean {
  return plan !== null && branch.tree === plan.tree && branch.parents.length === 1 && branch.parents[0] === base.commit
}

/** The head is ours: what we would write now, or what our pull request says that we wrote, with our trailers and one parent. */
function isOurs(question: ProposalQuestion, branch: ForgeBranch, open: PullRequest): boolean {
  if (isExpected(question, branch)) return true
  const marker = parseMarker(open.body)
  const signed = branch.message.includes(`\nFlux-Lockstep-Plan: ${marker?.plan ?? '?'}`)
  return marker?.head === branch.head && signed && branch.parents.length === 1
}

/** A closed, unmerged pull request of ours for this target says no; one that we closed as obsolete does not. */
function isDeclined({ state, set }: ProposalQuestion, target: Version): boolean {
  return state.closed.some((one) => {
    const marker = one.ours && one.state === 'closed' ? parseMarker(one.body) : null
    return marker?.set === set && marker.target === target && marker.closed === null
  })
}
