import { LockstepError } from '../model/failure.js'
import type { Forge, PullRequest, WrittenCommit } from '../model/forge.js'
import { toolVersion } from '../model/tool.js'
import { armed, disarmed } from './auto-merge.js'
import { changeOpen, readAgain } from './change.js'
import { completed, hasCompanions } from './companions.js'
import { parseMarker, titleHash, withMarker, withOwnPart, type Marker } from './marker.js'
import { trailers } from './plan.js'
import {
  done,
  empty,
  overtaken,
  proposalReport,
  type ProposalInput,
  type ProposalOutcome,
  type ProposalPlan,
} from './proposal.js'
import type { ProposalStep } from './step.js'
import { backToDraft } from './stop.js'

/** A plan with its hash, and its tree that is written at the first call. */
export interface WrittenPlan {
  readonly plan: ProposalPlan
  readonly hash: string
  readonly tree: () => Promise<string>
}

/** Writes the commit, moves the branch to it once, and opens or updates the pull request. */
export async function write(
  forge: Forge,
  input: ProposalInput,
  written: WrittenPlan,
  step: Extract<ProposalStep, { kind: 'open' | 'create' | 'renew' | 'update' }>,
): Promise<ProposalOutcome | typeof overtaken> {
  const { plan, hash, tree } = written
  if (step.kind === 'open')
    return await opened(
      forge,
      input,
      { plan, hash, commit: { id: step.head, verified: false }, from: step.head },
      'recovered',
    )
  const from = step.kind === 'create' ? null : step.from
  // before the branch moves, so that nothing merges what a person has to judge
  if (step.kind === 'update') await disarmed(forge, plan, step.pullRequest)
  const commit = await writtenCommit(forge, input, plan, { tree: await tree(), hash })
  const open = step.kind === 'update' ? await readAgain(forge, input.branch, step.pullRequest) : null
  if (step.kind === 'update' && open === null) return overtaken
  const warnings = await moved(forge, input.branch, from, commit)
  if (warnings === overtaken) return overtaken
  try {
    const here = { plan, hash, commit, from }
    const outcome = open === null ? await opened(forge, input, here, 'created') : await update(forge, input, here, open)
    return outcome === overtaken ? overtaken : { ...outcome, warnings: [...warnings, ...outcome.warnings] }
  } catch (error) {
    throw await takenBack(forge, input.branch, { from, commit }, error)
  }
}

/** The plan and the commit that a branch was just moved to, and where it was before. */
interface Pushed {
  readonly plan: ProposalPlan
  readonly hash: string
  readonly commit: WrittenCommit
  readonly from: string | null
}

/** A token that may push and not open a pull request leaves nothing behind: the branch goes back to where it was. */
async function takenBack(
  forge: Forge,
  branch: string,
  { from, commit }: { readonly from: string | null; readonly commit: WrittenCommit },
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof LockstepError) || error.code !== 'forge-denied') return error
  const back = await forge.moveBranch(branch, commit.id, from)
  if (back.kind === 'moved') return error
  return new LockstepError(error.code, `${error.message}; the branch ${branch} stays where it was moved to`, {
    cause: error.cause,
  })
}

async function writtenCommit(
  forge: Forge,
  { set, base }: ProposalInput,
  plan: ProposalPlan,
  written: { readonly tree: string; readonly hash: string },
): Promise<WrittenCommit> {
  const { commitMessage } = await plan.render()
  const message = `${commitMessage.trimEnd()}\n\n${trailers(set, plan.target, written.hash)}\n`
  return await forge.writeCommit({ message, tree: written.tree, parents: [base.commit] })
}

/** Moves the branch by compare-and-swap; overtaken where it is no longer where it was read. */
async function moved(
  forge: Forge,
  branch: string,
  from: string | null,
  commit: WrittenCommit,
): Promise<readonly string[] | typeof overtaken> {
  const move = await forge.moveBranch(branch, from, commit.id)
  if (move.kind === 'stale') return overtaken
  if (move.kind === 'refused')
    throw new LockstepError('forge-answer', `The branch ${branch} was not moved: ${move.message}.`)
  return move.unguarded
    ? [
        `this server cannot compare and swap a branch (updateRefs): a commit that somebody pushes to ${branch} in the very moment of a move would be lost`,
      ]
    : []
}

async function opened(
  forge: Forge,
  input: ProposalInput,
  { plan, hash, commit, from }: Pushed,
  operation: 'created' | 'recovered',
): Promise<ProposalOutcome | typeof overtaken> {
  const { title, body } = await plan.render()
  const { branch, base, settings } = input
  const opening = await forge.openPullRequest({
    head: branch,
    base: base.branch,
    title,
    body: withMarker(body, markerOf(input, { plan, hash, head: commit.id, title, pending: hasCompanions(settings) })),
    draft: plan.draft ? 'must' : settings.draft ? 'wish' : 'no',
  })
  if (opening.kind === 'no-drafts') return await withoutDraft(forge, branch, { from, commit })
  if (opening.kind === 'not-permitted') {
    const detail = `GitHub Actions may not open pull requests here: allow it under Settings → Actions → General → Workflow permissions, or open ${opening.compareUrl} by hand.`
    const report = { ...empty, operation: 'pushed', commit: commit.id, verified: commit.verified } as const
    return { report, hold: { reason: 'forge', detail }, warnings: [] }
  }
  const { pullRequest } = opening
  // the answer was lost, and a person was there before it was looked for
  if (pullRequest.state !== 'open') return overtaken
  const added = await completed(forge, pullRequest, settings)
  if (added === overtaken) return overtaken
  const ready = opening.kind === 'opened' && opening.draftRefused
  const warnings = [
    ...(ready ? ['this repository has no drafts, so that `draft` was passed over and the pull request is ready'] : []),
    ...added,
    ...(await armed(forge, plan, settings, { pullRequest, head: commit.id })),
  ]
  return { ...done(proposalReport(pullRequest, operation, commit.id, commit.verified)), warnings }
}

/** What has to be a draft is not proposed where there are none, as with `on-invalid: none`; the branch goes back to where it was. */
async function withoutDraft(
  forge: Forge,
  branch: string,
  { from, commit }: { readonly from: string | null; readonly commit: WrittenCommit },
): Promise<ProposalOutcome> {
  await forge.moveBranch(branch, commit.id, from === commit.id ? null : from)
  const refusal =
    'this repository has no drafts, so that nothing is proposed that a person has to finish first; apply the patch of the report by hand'
  return { report: null, hold: null, warnings: [refusal] }
}

async function update(
  forge: Forge,
  input: ProposalInput,
  { plan, hash, commit, from }: Pushed,
  pullRequest: PullRequest,
): Promise<ProposalOutcome | typeof overtaken> {
  const { title, body } = await plan.render()
  const old = parseMarker(pullRequest.body)
  // a title that a person wrote stays
  const kept = old !== null && old.title !== null && old.title !== titleHash(pullRequest.title)
  const pending = old?.pending ?? false
  const marker = markerOf(input, { plan, hash, head: commit.id, title: kept ? '' : title, pending })
  const whole = withOwnPart(pullRequest.body, withMarker(body, marker))
  const change = kept ? { body: whole } : { title, body: whole }
  if (!(await changeOpen(forge, pullRequest, change))) {
    await forge.moveBranch(input.branch, commit.id, from)
    return overtaken
  }
  const added = await completed(forge, { ...pullRequest, ...change }, input.settings)
  if (added === overtaken) return overtaken
  const warnings =
    plan.blocked === true
      ? await backToDraft(forge, pullRequest)
      : await armed(forge, plan, input.settings, { pullRequest, head: commit.id })
  return {
    ...done(proposalReport(pullRequest, 'updated', commit.id, commit.verified)),
    warnings: [...added, ...warnings],
  }
}

/** What the marker of a pull request says beside its plan. */
interface Marked {
  readonly plan: ProposalPlan
  readonly hash: string
  readonly head: string
  readonly title: string
  readonly pending: boolean
}

function markerOf({ set, base }: ProposalInput, { plan, hash, head, title, pending }: Marked): Marker {
  const { target, digests = {}, crosses = [] } = plan
  const written = { set, target, head, base: base.commit, plan: hash, tool: toolVersion, digests, crosses }
  return { ...written, closed: null, title: titleHash(title), pending }
}
