import type { ChangedFile } from '../model/change.js'
import type { Forge, ProposalState, PullRequest } from '../model/forge.js'
import { toolVersion } from '../model/tool.js'
import { coveringPullRequest } from './covering-pull-request.js'
import { changeOpen } from './change.js'
import { completed } from './companions.js'
import { parseMarker, withMarker, withOwnPart } from './marker.js'
import { ownershipOf } from './ownership.js'
import { planHash } from './plan.js'
import {
  done,
  overtaken,
  proposalReport,
  type ProposalInput,
  type ProposalOutcome,
  type ProposalPlan,
} from './proposal.js'
import { restingProposal, waitingBody } from './rest.js'
import { decideStep, type ProposalQuestion, type ProposalStep } from './step.js'
import { backToDraft, rememberedBy } from './stop.js'
import { write, type WrittenPlan } from './write.js'

/** How often a step is decided again because people act on the pull request at the same time. */
const attempts = 3

/**
 * Reads the state of one proposal, decides by the state table, and carries it out. The branch moves once, by compare-and-swap. Where a person
 * merges, closes or moves it meanwhile, the step is decided again on what they left.
 */
export async function propose(forge: Forge, input: ProposalInput): Promise<ProposalOutcome> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const known = attempt === 1 ? input.state : undefined
    const outcome = await proposeOnce(forge, input, known ?? (await proposalState(forge, input.branch)))
    if (outcome !== overtaken) return outcome
  }
  const detail = `${input.branch}: somebody acted on it at the same time; the next run takes it up.`
  return { report: null, hold: { reason: 'edited', detail }, warnings: [] }
}

async function proposeOnce(
  forge: Forge,
  input: ProposalInput,
  state: ProposalState,
): Promise<ProposalOutcome | typeof overtaken> {
  const plan = withFirstDigests(input, state)
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
    case 'unchanged': {
      const told = input.isOutdated ? await retold(forge, plan, step.pullRequest) : step.pullRequest
      return told ? await unchanged(forge, input, told) : overtaken
    }
    case 'delete':
      await forge.moveBranch(input.branch, step.head, null)
      return { report: null, hold: null, warnings: [] }
    case 'open':
    case 'create':
    case 'renew':
    case 'update':
      return written ? await write(forge, input, written, step) : { report: null, hold: null, warnings: [] }
  }
}

/** What the branch of a proposal and its pull requests are now. */
export async function proposalState(forge: Forge, branch: string): Promise<ProposalState> {
  return (await forge.proposals([branch])).get(branch) ?? { branch: null, open: [], closed: [] }
}

/** The plan as the open pull request remembers it: for the same release its digests stay the ones of the first day. */
function withFirstDigests({ plan, base }: ProposalInput, state: ProposalState): ProposalPlan | null {
  const marker = rememberedBy(state, base.branch)
  return plan && marker?.target === plan.target ? { ...plan, digests: marker.digests } : plan
}

/** Says in the body what became of the release since it was proposed; the branch stays as it is. Null where it is no longer open. */
async function retold(forge: Forge, plan: ProposalPlan | null, pullRequest: PullRequest): Promise<PullRequest | null> {
  const { body } = pullRequest
  const marker = parseMarker(body)
  const told = plan && marker ? withOwnPart(body, withMarker((await plan.render()).body, marker)) : body
  if (told === body) return pullRequest
  return (await changeOpen(forge, pullRequest, { body: told })) ? { ...pullRequest, body: told } : null
}

function treeOnce(forge: Forge, { base }: ProposalInput, plan: ProposalPlan): () => Promise<string> {
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
): Promise<ProposalOutcome | typeof overtaken> {
  const { reason, pullRequest } = step
  const outcome = restingProposal(reason, { branch, coveredBy })
  if (pullRequest && reason === 'edited') await forge.keepComment(pullRequest.number, outcome.mark, outcome.comment)
  const body = pullRequest && reason === 'approved' && plan ? waitingBody(pullRequest.body, plan.target) : null
  if (pullRequest && body !== null && body !== pullRequest.body && !(await changeOpen(forge, pullRequest, { body })))
    return overtaken
  const report = pullRequest && proposalReport(pullRequest, 'none', null, null)
  return { report, hold: { reason, detail: outcome.detail }, warnings: [] }
}

/**
 * Nothing is written, but a pull request whose update introduces errors by now goes back to draft (row 12), and one whose run ended before
 * labels and people were added gets them.
 */
async function unchanged(
  forge: Forge,
  { plan, settings }: ProposalInput,
  pullRequest: PullRequest,
): Promise<ProposalOutcome | typeof overtaken> {
  const outcome = done(proposalReport(pullRequest, 'unchanged', pullRequest.headCommit, null))
  const warnings = plan?.blocked === true ? await backToDraft(forge, pullRequest) : []
  const added = await completed(forge, pullRequest, settings)
  return added === overtaken ? overtaken : { ...outcome, warnings: [...warnings, ...added] }
}

/** Marks first, so that a run that ends in between does not leave a closed one that looks declined. */
async function close(
  forge: Forge,
  { branch }: ProposalInput,
  pullRequest: PullRequest,
): Promise<ProposalOutcome | typeof overtaken> {
  const { body, number, headCommit } = pullRequest
  const marker = parseMarker(body)
  const marked = marker && withOwnPart(body, withMarker(body, { ...marker, closed: 'obsolete' }))
  if (marked !== null && !(await changeOpen(forge, pullRequest, { body: marked }))) return overtaken
  await forge.updatePullRequest(number, { state: 'closed' })
  await forge.moveBranch(branch, headCommit, null)
  return done(proposalReport(pullRequest, 'closed', null, null))
}

function treeChanges(files: readonly ChangedFile[]) {
  return files.map(({ path, mode, after }) => ({ path, mode, bytes: after }))
}
