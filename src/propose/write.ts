import { LockstepError } from '../model/failure.js'
import type { Forge, PullRequest, WrittenCommit } from '../model/forge.js'
import type { PullRequestSettings } from '../model/settings.js'
import { toolVersion } from '../model/tool.js'
import { armed, disarmed } from './auto-merge.js'
import { withMarker, type Marker } from './marker.js'
import { trailers } from './plan.js'
import { done, empty, reportOf, type ProposalInput, type ProposalOutcome, type ProposalPlan } from './proposal.js'
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
): Promise<ProposalOutcome> {
  const { plan, hash, tree } = written
  if (step.kind === 'open') return await open(forge, input, plan, { id: step.head, verified: false }, hash, 'recovered')
  const from = step.kind === 'create' ? null : step.from
  // before the branch moves, so that nothing merges what a person has to judge
  if (step.kind === 'update') await disarmed(forge, plan, step.pullRequest)
  const commit = await push(forge, input, plan, { tree: await tree(), hash, from })
  try {
    if (step.kind === 'update') return await update(forge, input, plan, step.pullRequest, commit, hash)
    return await open(forge, input, plan, commit, hash, 'created')
  } catch (error) {
    throw await takenBack(forge, input.branch, { from, commit }, error)
  }
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

async function push(
  forge: Forge,
  { set, branch, base }: ProposalInput,
  plan: ProposalPlan,
  written: { readonly tree: string; readonly hash: string; readonly from: string | null },
): Promise<WrittenCommit> {
  const { commitMessage } = await plan.render()
  const message = `${commitMessage.trimEnd()}\n\n${trailers(set, plan.target, written.hash)}\n`
  const commit = await forge.writeCommit({ message, tree: written.tree, parents: [base.commit] })
  const move = await forge.moveBranch(branch, written.from, commit.id)
  if (move.kind === 'moved') return commit
  const why = move.kind === 'stale' ? 'somebody moved it meanwhile; the next run takes it up' : move.message
  throw new LockstepError('forge-answer', `The branch ${branch} was not moved: ${why}.`)
}

async function open(
  forge: Forge,
  input: ProposalInput,
  plan: ProposalPlan,
  commit: WrittenCommit,
  hash: string,
  operation: 'created' | 'recovered',
): Promise<ProposalOutcome> {
  const { title, body } = await plan.render()
  const { branch, base, settings } = input
  const opening = await forge.openPullRequest({
    head: branch,
    base: base.branch,
    title,
    body: withMarker(body, markerOf(input, plan, commit.id, hash)),
    draft: plan.draft || settings.draft,
  })
  if (opening.kind === 'not-permitted') {
    const detail = `GitHub Actions may not open pull requests here: allow it under Settings → Actions → General → Workflow permissions, or open ${opening.compareUrl} by hand.`
    const report = { ...empty, operation: 'pushed', commit: commit.id, verified: commit.verified } as const
    return { report, hold: { reason: 'forge', detail }, warnings: [] }
  }
  const warnings = [
    ...(await companions(forge, opening.pullRequest.number, settings)),
    ...(await armed(forge, plan, settings, { pullRequest: opening.pullRequest, head: commit.id })),
  ]
  return { ...done(reportOf(opening.pullRequest, operation, commit.id, commit.verified)), warnings }
}

async function update(
  forge: Forge,
  input: ProposalInput,
  plan: ProposalPlan,
  pullRequest: PullRequest,
  commit: WrittenCommit,
  hash: string,
): Promise<ProposalOutcome> {
  const { title, body } = await plan.render()
  const marked = withMarker(body, markerOf(input, plan, commit.id, hash))
  await forge.updatePullRequest(pullRequest.number, { title, body: marked })
  const warnings =
    plan.blocked === true
      ? await backToDraft(forge, pullRequest)
      : await armed(forge, plan, input.settings, { pullRequest, head: commit.id })
  return { ...done(reportOf(pullRequest, 'updated', commit.id, commit.verified)), warnings }
}

/** Labels, people and milestone: what is refused is a warning. */
async function companions(forge: Forge, number: number, settings: PullRequestSettings): Promise<readonly string[]> {
  const answers = [
    settings.labels.length > 0 ? await forge.addLabels(number, settings.labels, settings.createLabels) : null,
    settings.assignees.length > 0 ? await forge.addAssignees(number, settings.assignees) : null,
    settings.reviewers.length + settings.teamReviewers.length > 0
      ? await forge.requestReviewers(number, settings.reviewers, settings.teamReviewers)
      : null,
    settings.milestone === null ? null : await forge.setMilestone(number, settings.milestone),
  ]
  return answers.filter((answer) => answer !== null)
}

function markerOf({ set, base }: ProposalInput, plan: ProposalPlan, head: string, hash: string): Marker {
  const { target, digests = {}, crosses = [] } = plan
  return { set, target, head, base: base.commit, plan: hash, tool: toolVersion, digests, crosses, closed: null }
}
