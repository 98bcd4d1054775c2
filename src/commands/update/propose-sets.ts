import type { Decision } from '../../model/decision.js'
import type { SendRequest } from '../../model/fetch.js'
import { introducedFinding, nowhere, type Finding } from '../../model/finding.js'
import type { Forge, ForgeRepository } from '../../model/forge.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { SetReport } from '../../model/report.js'
import type { PullRequestSettings, Settings } from '../../model/settings.js'
import { documentation } from '../../model/tool.js'
import type { ProposalInput, ProposalOutcome, ProposalTexts } from '../../propose/proposal.js'
import type { Marker } from '../../propose/marker.js'
import { proposalState, propose } from '../../propose/propose.js'
import { isStopped, openOwn, rememberedBy, stop } from '../../propose/stop.js'
import { renderBody } from '../../report/body.js'
import { alert, prose } from '../../text/markdown.js'
import type { ProposalView } from '../../report/proposal-view.js'
import { fetchReleaseNotes, fluxRepository, operatorRepository, type ReleaseNote } from '../../report/release-notes.js'
import { countsOthers } from '../../report/signatures.js'
import { renderCommitMessage, renderTitle } from '../../report/title.js'
import { setReport } from '../run/assemble.js'
import { digestsOf, movedTags } from './moved-tags.js'
import type { LazyRegistry } from '../../world/open-registry.js'
import type { SetPlan } from './set-plan.js'
import { byHand, isDraft, viewOf } from './proposal-view.js'

/** Where proposals go. */
export interface ProposalPlace {
  readonly forge: Forge
  readonly facts: ForgeRepository
  readonly settings: Settings
  readonly severalSets: boolean
  /** Sets that are proposed all the same, whatever was declined. */
  readonly retried: ReadonlySet<string>
  readonly registry: LazyRegistry
  /** What upstream's release notes are read with. */
  readonly fetch: SendRequest
}

/** Carries one set's plan to its pull request, and says what became of it. A hold leaves every open pull request as it is. */
export async function proposeSet(plan: SetPlan, place: ProposalPlace): Promise<SetReport> {
  const { set, decision, edits } = plan
  const acts = ['update', 'repair', 'blocked', 'up-to-date', 'no-pins'].includes(decision.kind)
  const writes = plan.files.length > 0 && (decision.kind !== 'blocked' || set.policy.onInvalid === 'draft')
  const { base } = place.facts
  const branch = `${place.settings.branchPrefix}${set.name}`
  if (!base) return reported(plan, decision, plan.findings)
  const state = await proposalState(place.forge, branch)
  const moved = await movedSince(set, rememberedBy(state, base.branch), place)
  const findings = [...plan.findings, ...moved]
  if (!acts || (decision.kind === 'blocked' && !writes))
    return await stopped({ ...plan, findings }, { ...place, base: base.branch, branch })
  const outcome = await propose(place.forge, {
    set: set.name,
    branch,
    base,
    plan: writes && decision.target !== null ? proposed({ ...plan, findings }, place, decision.target) : null,
    settings: set.policy.pullRequest,
    force: place.settings.force || place.retried.has(set.name),
    state,
    isOutdated: moved.length > 0 || isOutdated(openOwn(state, base.branch)?.body ?? '', plan),
  })
  return setReport(set, held(decision, outcome), {
    changes: edits,
    findings: [...findings, ...outcome.warnings.map(warning)],
    proposal: outcome.report,
    signatures: plan.decided.signatures,
  })
}

/** A wrong signature stops what was proposed before it was seen; any other hold leaves the pull request as it is. */
async function stopped(
  plan: SetPlan,
  place: ProposalPlace & { readonly base: string; readonly branch: string },
): Promise<SetReport> {
  const { decision, findings } = plan
  const { branch, base: baseBranch } = place
  const { target, reason, detail } = decision
  const note = alert('CAUTION', `${prose(detail ?? '')} Do not merge this before upstream has said what happened.`)
  const was =
    reason === 'signature' && target !== null ? await stop(place.forge, { branch, baseBranch, target }, note) : null
  const more = (was?.warnings ?? []).map(warning)
  return { ...reported(plan, decision, [...findings, ...more]), proposal: was?.report ?? null }
}

/** What became of the digests that an open pull request remembers; one that a hold leaves open may be merged all the same. */
async function movedSince(
  set: LockstepSet,
  remembered: Marker | null,
  { registry }: ProposalPlace,
): Promise<readonly Finding[]> {
  return remembered ? await movedTags(registry, set, remembered.digests) : []
}

/** A body that stops a release which stands again, or counts other signatures than were seen now. */
function isOutdated(body: string, { decided }: SetPlan): boolean {
  return isStopped(body) || countsOthers(body, decided.signatures)
}

function reported({ set, edits, decided }: SetPlan, decision: Decision, findings: readonly Finding[]): SetReport {
  return setReport(set, decision, { changes: edits, findings, proposal: null, signatures: decided.signatures })
}

function proposed(plan: SetPlan, place: ProposalPlace, target: string): NonNullable<ProposalInput['plan']> {
  const { decision, set } = plan
  const release = plan.decided.releases.find((verdict) => verdict.release.version === target)?.release
  let notes: Promise<readonly ReleaseNote[]> | null = null
  return {
    target,
    files: plan.files,
    draft: isDraft(set, decision),
    blocked: decision.kind === 'blocked',
    crosses: decision.flux?.crosses ?? [],
    repairs: decision.kind === 'repair',
    digests: digestsOf(release ?? { artifacts: [] }),
    byHand: byHand(plan, target),
    render: async () => {
      const view = viewOf(plan, target, placeOf(place))
      const { releaseNotes } = set.policy.pullRequest
      notes ??= releaseNotes === 'text' ? notesOf(view, place.fetch) : Promise.resolve([])
      const cluster = plan.cluster ? await plan.cluster() : null
      return textsOf({ ...view, notes: await notes, cluster }, set.policy.pullRequest, place)
    },
  }
}

function placeOf({ settings, severalSets, facts }: ProposalPlace) {
  return { asked: settings.to !== null, severalSets, token: facts.viewer.kind }
}

function textsOf(view: ProposalView, settings: PullRequestSettings, { facts }: ProposalPlace): ProposalTexts {
  const title = renderTitle(view, { template: settings.title, lastMessages: facts.recentMessages })
  const { commitMessage: template, commitTrailers } = settings
  const commitMessage = renderCommitMessage(view, { title, template, trailers: commitTrailers })
  return { title, body: renderBody(view), commitMessage }
}

/** Upstream's notes of the releases on the way; the operator's, and Flux's where it moves. */
function notesOf({ current, target, flux }: ProposalView, fetch: SendRequest): Promise<readonly ReleaseNote[]> {
  const wanted = [{ product: 'Flux Operator', repository: operatorRepository, after: current, upTo: target }]
  const to = flux?.to ?? null
  if (to !== null && to !== flux?.from)
    wanted.push({ product: 'Flux', repository: fluxRepository, after: flux?.from ?? null, upTo: to })
  return fetchReleaseNotes(wanted, fetch)
}

/** The branch or its pull requests may forbid what the registry allowed. */
export function held(decision: Decision, { hold }: ProposalOutcome): Decision {
  if (!hold) return decision
  const kind = hold.reason === 'foreign-branch' ? 'blocked' : hold.reason === 'forge' ? 'failed' : 'held'
  return { ...decision, kind, reason: hold.reason, detail: hold.detail }
}

/** What was refused beside the proposal itself. */
export function warning(message: string): Finding {
  const help = `${documentation}/docs/troubleshooting.md says what the token and the repository need.`
  return introducedFinding('proposal-incomplete', nowhere, { message, help })
}
