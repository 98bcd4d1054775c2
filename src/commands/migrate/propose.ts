import { migrationTitle, renderMigrationBody } from '../../migrate/body.js'
import type { MigrationPlan, MigrationStep } from '../../migrate/plan.js'
import type { Decision } from '../../model/decision.js'
import type { Forge, ForgeRepository } from '../../model/forge.js'
import type { SetReport } from '../../model/report.js'
import type { Settings } from '../../model/settings.js'
import type { ProposalInput } from '../../propose/proposal.js'
import { propose } from '../../propose/propose.js'
import { renderMigrationProposal } from '../../report/migration-proposal.js'
import { bootstrapReport } from './migrate.js'
import { stepSetName, type BootstrapPlan, type Migration } from './plan.js'
import { held, warning } from '../update/propose-sets.js'

/** Where the steps of a migration are proposed. */
export interface MigrationPlace {
  readonly forge: Forge
  readonly facts: ForgeRepository
  readonly settings: Settings
}

/**
 * Carries the step of every bootstrap to a pull request of its own, and closes those of steps that the tree has outgrown: who merges the
 * first step by hand, or goes back, finds no pull request that says otherwise.
 */
export async function proposeMigration({ plans }: Migration, place: MigrationPlace): Promise<readonly SetReport[]> {
  await closeOutgrown(plans, place)
  const reports: SetReport[] = []
  for (const plan of plans) reports.push(await proposeStep(plan, place))
  return reports
}

const steps: readonly MigrationStep[] = ['add', 'remove', 'both']

async function closeOutgrown(plans: readonly BootstrapPlan[], place: MigrationPlace): Promise<void> {
  const { base } = place.facts
  if (!base) return
  const settled = plans.filter(({ decision }) => decision.kind === 'update' || decision.kind === 'up-to-date')
  const outgrown = settled.flatMap(({ cluster, set }) =>
    steps.map((step) => stepSetName(cluster, step)).filter((name) => name !== set),
  )
  const branches = outgrown.map((set) => branchOf(set, place))
  if (branches.length === 0) return
  const states = await place.forge.proposals(branches)
  for (const set of outgrown) {
    const branch = branchOf(set, place)
    if ((states.get(branch)?.open.length ?? 0) > 0) await propose(place.forge, input(set, null, place, base))
  }
}

async function proposeStep(bootstrap: BootstrapPlan, place: MigrationPlace): Promise<SetReport> {
  const { decision, plan } = bootstrap
  const { base } = place.facts
  if (!base || !plan || !isProposed(decision, place.settings)) return bootstrapReport(bootstrap, null)
  const outcome = await propose(place.forge, input(bootstrap.set, proposed(bootstrap, plan, place), place, base))
  const report = bootstrapReport({ ...bootstrap, decision: held(decision, outcome) }, outcome.report)
  return { ...report, findings: [...report.findings, ...outcome.warnings.map(warning)] }
}

/** A step that introduces errors is proposed as a draft, or not at all (pull-requests.md, row 12). */
function isProposed({ kind }: Decision, { policy }: Settings): boolean {
  return kind === 'update' || (kind === 'blocked' && policy.onInvalid === 'draft')
}

function input(
  set: string,
  plan: ProposalInput['plan'],
  place: MigrationPlace,
  base: ProposalInput['base'],
): ProposalInput {
  const { settings } = place
  return {
    set,
    branch: branchOf(set, place),
    base,
    plan,
    // A machine cannot know that the cluster is ready for the next step.
    settings: { ...settings.policy.pullRequest, autoMerge: false },
    force: settings.force,
  }
}

function proposed(
  { decision, files, findings }: BootstrapPlan,
  plan: MigrationPlan,
  { facts, settings }: MigrationPlace,
): ProposalInput['plan'] {
  const { policy } = settings
  return {
    target: plan.release ?? plan.flux.to,
    files,
    draft: plan.step === 'remove' || decision.kind === 'blocked',
    render: () =>
      Promise.resolve(
        renderMigrationProposal({
          title: migrationTitle(plan),
          step: plan.step,
          guide: renderMigrationBody(plan),
          changes: plan.changes,
          findings,
          validate: policy.validate,
          lastMessages: facts.recentMessages,
          trailers: policy.pullRequest.commitTrailers,
          token: facts.viewer.kind,
        }),
      ),
  }
}

function branchOf(set: string, { settings }: MigrationPlace): string {
  return `${settings.branchPrefix}${set}`
}
