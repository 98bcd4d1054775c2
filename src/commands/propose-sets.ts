import type { Decision } from '../model/decision.js'
import type { Finding } from '../model/finding.js'
import type { Forge, ForgeRepository } from '../model/forge.js'
import type { SetReport } from '../model/report.js'
import type { Settings } from '../model/settings.js'
import { propose, type ProposalOutcome } from '../propose/propose.js'
import { renderBody } from '../report/body.js'
import type { ProposalView } from '../report/proposal-view.js'
import { renderCommitMessage, renderTitle } from '../report/title.js'
import { setReport } from './assemble.js'
import type { SetPlan } from './plan-set.js'

/** Where proposals go. */
export interface ProposalPlace {
  readonly forge: Forge
  readonly facts: ForgeRepository
  readonly settings: Settings
  readonly severalSets: boolean
}

/** Carries one set's plan to its pull request, and says what became of it. A hold leaves every open pull request as it is. */
export async function proposeSet(plan: SetPlan, place: ProposalPlace): Promise<SetReport> {
  const { set, decision, findings, edits } = plan
  const acts = ['update', 'repair', 'blocked', 'up-to-date', 'no-pins'].includes(decision.kind)
  const writes = plan.files.length > 0 && (decision.kind !== 'blocked' || set.policy.onInvalid === 'draft')
  const { base } = place.facts
  if (!acts || !base || (decision.kind === 'blocked' && !writes)) return reported(plan, decision, findings)
  const outcome = await propose(place.forge, {
    set: set.name,
    branch: `${place.settings.branchPrefix}${set.name}`,
    base,
    plan: writes && decision.target !== null ? proposed(plan, place, decision.target) : null,
    settings: set.policy.pullRequest,
    force: place.settings.force,
  })
  return setReport(set, held(decision, outcome), {
    changes: edits,
    findings: [...findings, ...outcome.warnings.map(warning)],
    proposal: outcome.report,
    signatures: plan.decided.signatures,
  })
}

function reported({ set, edits, decided }: SetPlan, decision: Decision, findings: readonly Finding[]): SetReport {
  return setReport(set, decision, { changes: edits, findings, proposal: null, signatures: decided.signatures })
}

function proposed(plan: SetPlan, place: ProposalPlace, target: string) {
  const { policy } = plan.set
  const view = viewOf(plan, place, target)
  return {
    target,
    files: plan.files,
    draft: view.draft,
    render: () => {
      const { recentMessages } = place.facts
      const title = renderTitle(view, { template: policy.pullRequest.title, lastMessages: recentMessages })
      const { commitMessage: template, commitTrailers } = policy.pullRequest
      const commitMessage = renderCommitMessage(view, { title, template, trailers: commitTrailers })
      return Promise.resolve({ title, body: renderBody(view), commitMessage })
    },
  }
}

function viewOf(
  { set, decision, decided, findings, edits }: SetPlan,
  place: ProposalPlace,
  target: string,
): ProposalView {
  const { policy } = set
  const pins = set.pins.flatMap((pin) => {
    const edit = edits.find((each) => each.file === pin.file && each.start === pin.place?.start)
    return edit ? [{ file: pin.file, line: pin.line, role: pin.role, from: edit.old, to: edit.new }] : []
  })
  return {
    set: set.name,
    severalSets: place.severalSets,
    kind: decision.kind === 'repair' ? 'repair' : 'update',
    current: set.current,
    target,
    flux: decision.flux,
    pins,
    otherChanges: [],
    staying: set.pins.flatMap(({ file, line, reason }) => (reason === null ? [] : [{ file, line, reason }])),
    findings,
    validate: policy.validate,
    verify: policy.verify,
    ...(decided.signatures ? { signatures: decided.signatures } : {}),
    published: null,
    newer: decided.releases
      .filter(({ release, eligible }) => !eligible && release.version !== target)
      .slice(0, 5)
      .map(({ release, reasons, until }) => ({
        version: release.version,
        reasons,
        missing: release.missing.map(({ role }) => role),
        until,
      })),
    via: decision.via,
    waiting: null,
    draft: decision.kind === 'repair' || decision.kind === 'blocked',
    notes: [],
    releaseNotes: 'off',
    token: place.facts.viewer.kind,
  }
}

/** The branch or its pull requests may forbid what the registry allowed. */
export function held(decision: Decision, { hold }: ProposalOutcome): Decision {
  if (!hold) return decision
  const kind = hold.reason === 'foreign-branch' ? 'blocked' : 'held'
  return { ...decision, kind, reason: hold.reason, detail: hold.detail }
}

/** What was refused beside the proposal itself. */
export function warning(message: string): Finding {
  const place = { file: null, line: null, introduced: false } as const
  return { ...place, code: 'not-evaluated', severity: 'warning', message, help: 'See docs/troubleshooting.md.' }
}
