import type { ChangedFile } from '../model/change.js'
import type { Reason } from '../model/decision.js'
import { LockstepError } from '../model/failure.js'
import type { Forge, ForgeBase, ProposalState, PullRequest, WrittenCommit } from '../model/forge.js'
import type { ProposalReport } from '../model/report.js'
import type { PullRequestSettings } from '../model/settings.js'
import { toolVersion } from '../model/tool.js'
import type { Version } from '../model/version.js'
import { parseMarker, withMarker, type Marker } from './marker.js'
import { planHash, trailers } from './plan.js'
import { decideStep, type ProposalStep } from './step.js'

/** The texts of a proposal; rendered only when something is written. */
export interface ProposalTexts {
  readonly title: string
  readonly body: string
  readonly commitMessage: string
}

/** One set's proposal. */
export interface ProposalInput {
  readonly set: string
  readonly branch: string
  readonly base: ForgeBase
  /** Null where nothing is to be proposed any more. */
  readonly plan: {
    readonly target: Version
    readonly files: readonly ChangedFile[]
    readonly draft: boolean
    /** What the marker keeps of the release; see `Marker.digests`. */
    readonly digests?: Marker['digests']
    readonly render: () => Promise<ProposalTexts>
  } | null
  readonly settings: PullRequestSettings
  readonly force: boolean
  /** Is told what the open pull request remembers of its release, before anything is rendered; true where that has changed since. */
  readonly recall?: (digests: Marker['digests']) => Promise<boolean>
}

/** What became of it; `hold` where the state of the branch or its pull requests forbids to act. */
export interface ProposalOutcome {
  readonly report: ProposalReport | null
  readonly hold: { readonly reason: Reason; readonly detail: string } | null
  readonly warnings: readonly string[]
}

type Plan = NonNullable<ProposalInput['plan']>

/** Reads the state of one proposal, decides by the state table, and carries it out. The branch moves once, by compare-and-swap. */
export async function propose(forge: Forge, input: ProposalInput): Promise<ProposalOutcome> {
  const { base, set, force } = input
  const states = await forge.proposals([input.branch])
  const state = states.get(input.branch) ?? { branch: null, open: [], closed: [] }
  const { plan, hasMoved } = await recalled(input, state)
  const written = plan && {
    plan,
    hash: planHash(plan.files),
    tree: await forge.writeTree(base.tree, treeChanges(plan.files)),
  }
  const planned = written && { target: written.plan.target, hash: written.hash, tree: written.tree }
  const step = decideStep({ state, set, base, plan: planned, force })
  switch (step.kind) {
    case 'nothing':
      return { report: null, hold: null, warnings: [] }
    case 'rest':
      return rest(step.reason, input, step.pullRequest)
    case 'close':
      return await close(forge, input, step.pullRequest)
    case 'unchanged':
      if (hasMoved) await retell(forge, plan, step.pullRequest)
      return done(reportOf(step.pullRequest, 'unchanged', step.pullRequest.headCommit, null))
    case 'open':
    case 'create':
    case 'renew':
    case 'update':
      return written ? await write(forge, input, written, step) : { report: null, hold: null, warnings: [] }
  }
}

/** The marker of the open pull request, or null; older ones remember no digests. */
export function rememberedBy({ open }: ProposalState, baseBranch: string): Marker | null {
  const own = open.find((one) => one.ours && one.baseBranch === baseBranch)
  return own ? parseMarker(own.body) : null
}

/** Asks what became of the digests that the open pull request remembers; for the same release they stay the ones of the first day. */
async function recalled({ plan, base, recall }: ProposalInput, state: ProposalState) {
  const marker = rememberedBy(state, base.branch)
  if (!marker || !recall) return { plan, hasMoved: false }
  const hasMoved = await recall(marker.digests)
  return { plan: plan && marker.target === plan.target ? { ...plan, digests: marker.digests } : plan, hasMoved }
}

/** Says in the body what became of the release since it was proposed; the branch stays as it is. */
async function retell(forge: Forge, plan: Plan | null, { number, body }: PullRequest): Promise<void> {
  const marker = parseMarker(body)
  const retold = plan && marker ? withMarker((await plan.render()).body, marker) : body
  if (retold !== body) await forge.updatePullRequest(number, { body: retold })
}

interface WrittenPlan {
  readonly plan: Plan
  readonly hash: string
  readonly tree: string
}

async function write(
  forge: Forge,
  input: ProposalInput,
  written: WrittenPlan,
  step: Extract<ProposalStep, { kind: 'open' | 'create' | 'renew' | 'update' }>,
): Promise<ProposalOutcome> {
  const { plan, hash, tree } = written
  if (step.kind === 'open') return await open(forge, input, plan, { id: step.head, verified: false }, hash, 'recovered')
  const from = step.kind === 'create' ? null : step.from
  const commit = await push(forge, input, plan, { tree, hash, from })
  if (step.kind === 'update') return await update(forge, input, plan, step.pullRequest, commit, hash)
  return await open(forge, input, plan, commit, hash, 'created')
}

async function push(
  forge: Forge,
  { set, branch, base }: ProposalInput,
  plan: Plan,
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
  plan: Plan,
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
    const detail = `GitHub Actions may not open pull requests here: allow it under Settings → Actions → General, or open ${compareUrl(input)} by hand.`
    return {
      report: { ...empty, operation: 'pushed', commit: commit.id, verified: commit.verified },
      hold: null,
      warnings: [detail],
    }
  }
  const warnings = await companions(forge, opening.pullRequest.number, settings)
  return { ...done(reportOf(opening.pullRequest, operation, commit.id, commit.verified)), warnings }
}

async function update(
  forge: Forge,
  input: ProposalInput,
  plan: Plan,
  pullRequest: PullRequest,
  commit: WrittenCommit,
  hash: string,
): Promise<ProposalOutcome> {
  const { title, body } = await plan.render()
  const marked = withMarker(body, markerOf(input, plan, commit.id, hash))
  await forge.updatePullRequest(pullRequest.number, { title, body: marked })
  const refused = plan.draft && !pullRequest.draft ? await forge.setDraft(pullRequest.number, true) : null
  return {
    ...done(reportOf(pullRequest, 'updated', commit.id, commit.verified)),
    warnings: refused === null ? [] : [refused],
  }
}

/** Marks first, so that a run that ends in between does not leave a closed one that looks declined. */
async function close(forge: Forge, { branch }: ProposalInput, pullRequest: PullRequest): Promise<ProposalOutcome> {
  const marker = parseMarker(pullRequest.body)
  if (marker)
    await forge.updatePullRequest(pullRequest.number, {
      body: withMarker(pullRequest.body, { ...marker, closed: 'obsolete' }),
    })
  await forge.updatePullRequest(pullRequest.number, { state: 'closed' })
  await forge.moveBranch(branch, pullRequest.headCommit, null)
  return done(reportOf(pullRequest, 'closed', null, null))
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

const restDetails: Partial<Record<Reason, string>> = {
  queued: 'the pull request is in the merge queue',
  edited: 'somebody else pushed to the branch; tick the box in the body, or set force, to have it written anew',
  declined: 'a pull request for this release was closed without a merge; set force to propose it again',
  'foreign-branch': 'the branch exists and is not ours; delete it, or choose another branch-prefix',
}

function rest(reason: Reason, { branch }: ProposalInput, pullRequest: PullRequest | null): ProposalOutcome {
  const detail = `${branch}: ${restDetails[reason] ?? reason}.`
  return { report: pullRequest && reportOf(pullRequest, 'none', null, null), hold: { reason, detail }, warnings: [] }
}

const empty: ProposalReport = { number: null, url: null, operation: 'none', commit: null, verified: null }

function reportOf(
  { number, url }: PullRequest,
  operation: ProposalReport['operation'],
  commit: string | null,
  verified: boolean | null,
): ProposalReport {
  return { number, url, operation, commit, verified }
}

function done(report: ProposalReport): ProposalOutcome {
  return { report, hold: null, warnings: [] }
}

function markerOf({ set, base }: ProposalInput, { target, digests = {} }: Plan, head: string, plan: string): Marker {
  return { set, target, head, base: base.commit, plan, tool: toolVersion, digests, closed: null }
}

function compareUrl({ base, branch }: ProposalInput): string {
  return `compare/${base.branch}...${branch}`
}

function treeChanges(files: readonly ChangedFile[]) {
  return files.map(({ path, mode, after }) => ({ path, mode, bytes: after }))
}
