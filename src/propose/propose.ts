import type { ChangedFile } from '../model/change.js'
import type { Reason } from '../model/decision.js'
import { LockstepError } from '../model/failure.js'
import type { Forge, ForgeBase, ProposalState, PullRequest, WrittenCommit } from '../model/forge.js'
import type { ProposalReport } from '../model/report.js'
import type { PullRequestSettings } from '../model/settings.js'
import { toolVersion } from '../model/tool.js'
import type { Version } from '../model/version.js'
import { parseMarker, withMarker, type Marker } from './marker.js'
import { coveringPullRequest } from './covered.js'
import { ownershipOf } from './ownership.js'
import { planHash, trailers } from './plan.js'
import { rest, waitingBody } from './rest.js'
import { decideStep, type ProposalQuestion, type ProposalStep } from './step.js'
import { backToDraft, openOwn } from './stop.js'

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
    /** True where the update introduces errors: a pull request that is open goes back to draft. */
    readonly blocked?: boolean
    /** Flux minors that are entered, and whether pins that disagreed are brought together: what counts as taken back. */
    readonly crosses?: readonly string[]
    readonly repairs?: boolean
    readonly render: () => Promise<ProposalTexts>
  } | null
  readonly settings: PullRequestSettings
  readonly force: boolean
  /** Is told what the open pull request remembers and says of its release, before anything is rendered; true where that has changed since. */
  readonly recall?: (digests: Marker['digests'], body: string) => Promise<boolean>
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
  const states = await forge.proposals([input.branch])
  const state = states.get(input.branch) ?? { branch: null, open: [], closed: [] }
  const { plan, hasMoved } = await recalled(input, state)
  const written = plan && { plan, hash: planHash(plan.files), tree: treeOnce(forge, input, plan) }
  const question = await coveredQuestion(forge, input, await questionOf(forge, input, state, written))
  const step = decideStep(question)
  switch (step.kind) {
    case 'nothing':
      return { report: null, hold: null, warnings: [] }
    case 'rest':
      return await stay(forge, input, step, question)
    case 'close':
      return await close(forge, input, step.pullRequest)
    case 'unchanged':
      if (hasMoved) await retell(forge, plan, step.pullRequest)
      return await unchanged(forge, input, step.pullRequest)
    case 'open':
    case 'create':
    case 'renew':
    case 'update':
      return written ? await write(forge, input, written, step) : { report: null, hold: null, warnings: [] }
  }
}

/** Asks what became of the digests that the open pull request remembers; for the same release they stay the ones of the first day. */
async function recalled({ plan, base, recall }: ProposalInput, state: ProposalState) {
  const own = openOwn(state, base.branch)
  const marker = own && parseMarker(own.body)
  if (!marker || !recall) return { plan, hasMoved: false }
  const hasMoved = await recall(marker.digests, own.body)
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
  /** Writes the tree at the first call. */
  readonly tree: () => Promise<string>
}

function treeOnce(forge: Forge, { base }: ProposalInput, plan: Plan): () => Promise<string> {
  let tree: Promise<string> | null = null
  return () => (tree ??= forge.writeTree(base.tree, treeChanges(plan.files)))
}

async function questionOf(
  forge: Forge,
  { set, base, plan, settings, force }: ProposalInput,
  state: ProposalState,
  written: WrittenPlan | null,
): Promise<ProposalQuestion> {
  const asked = { set, base, hash: written?.hash ?? null, tree: () => written?.tree() ?? Promise.resolve(null) }
  const head = state.branch && (await ownershipOf(forge, state.branch, asked))
  const { crosses = [], repairs = false } = plan ?? {}
  const planned = written && { target: written.plan.target, hash: written.hash, crosses, repairs }
  return { state, head, coveredBy: null, set, base, plan: planned, settings, tool: toolVersion, force }
}

/** Other people's pull requests are read only where one of ours would be opened. */
async function coveredQuestion(
  forge: Forge,
  { base, branch, plan }: ProposalInput,
  question: ProposalQuestion,
): Promise<ProposalQuestion> {
  const { kind } = decideStep(question)
  if (!plan || (kind !== 'create' && kind !== 'open' && kind !== 'renew')) return question
  const covering = await coveringPullRequest(forge, base.branch, branch, plan.files)
  return { ...question, coveredBy: covering?.number ?? null }
}

/** Stays away: says once in a comment that others' commits are left alone, or in the body that a newer release waits. */
async function stay(
  forge: Forge,
  { branch, plan }: ProposalInput,
  step: Extract<ProposalStep, { kind: 'rest' }>,
  { coveredBy }: ProposalQuestion,
): Promise<ProposalOutcome> {
  const { reason, pullRequest } = step
  const outcome = rest(reason, { branch, coveredBy })
  if (pullRequest && reason === 'edited') await forge.keepComment(pullRequest.number, outcome.mark, outcome.comment)
  const body = pullRequest && reason === 'approved' && plan ? waitingBody(pullRequest.body, plan.target) : null
  if (pullRequest && body !== null && body !== pullRequest.body)
    await forge.updatePullRequest(pullRequest.number, { body })
  const report = pullRequest && reportOf(pullRequest, 'none', null, null)
  return { report, hold: { reason, detail: outcome.detail }, warnings: [] }
}

/** Nothing is written, but a pull request whose update introduces errors by now goes back to draft (row 12). */
async function unchanged(forge: Forge, { plan }: ProposalInput, pullRequest: PullRequest): Promise<ProposalOutcome> {
  const outcome = done(reportOf(pullRequest, 'unchanged', pullRequest.headCommit, null))
  return { ...outcome, warnings: plan?.blocked === true ? await backToDraft(forge, pullRequest) : [] }
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
    const detail = `GitHub Actions may not open pull requests here: allow it under Settings → Actions → General → Workflow permissions, or open ${opening.compareUrl} by hand.`
    const report = { ...empty, operation: 'pushed', commit: commit.id, verified: commit.verified } as const
    return { report, hold: { reason: 'forge', detail }, warnings: [] }
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
  const warnings = plan.blocked === true ? await backToDraft(forge, pullRequest) : []
  return { ...done(reportOf(pullRequest, 'updated', commit.id, commit.verified)), warnings }
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

function markerOf({ set, base }: ProposalInput, plan: Plan, head: string, hash: string): Marker {
  const { target, digests = {}, crosses = [] } = plan
  return { set, target, head, base: base.commit, plan: hash, tool: toolVersion, digests, crosses, closed: null }
}

function treeChanges(files: readonly ChangedFile[]) {
  return files.map(({ path, mode, after }) => ({ path, mode, bytes: after }))
}
