import { renderMigrationBody } from '../../migrate/body.js'
import type { ProposalReport, SetReport } from '../../model/report.js'
import type { Settings } from '../../model/settings.js'
import { renderPatch } from '../../report/patch.js'
import { reportOf } from '../run/assemble.js'
import { conclusionOf, type Outcome } from '../run/outcome.js'
import { surveyTree } from '../run/survey.js'
import { planMigration, type BootstrapPlan, type Migration } from './plan.js'
import { isWithin } from '../run/focus.js'
import type { World } from '../run/world.js'

/** Plans the next step from `flux bootstrap` to Flux Operator for every bootstrap in the tree, or says why there is none. Writes nothing itself. */
export async function migrate(world: World, settings: Settings): Promise<Outcome> {
  const planned = await planMigration(world, settings)
  const focus = world.focus ?? ''
  const touched = ({ plan }: BootstrapPlan): boolean =>
    plan === null || plan.changes.some(({ file }) => isWithin(focus, file))
  const migration = { ...planned, plans: planned.plans.filter(touched) }
  const outcome = migrationOutcome(
    migration,
    migration.plans.map((plan) => bootstrapReport(plan, null)),
    world,
    settings,
  )
  return isOpen(migration) ? outcome : await withPins(outcome, migration, world, settings)
}

/** True where something is left to migrate, or to be understood. */
function isOpen({ plans, findings }: Migration): boolean {
  return findings.length > 0 || plans.some(({ decision }) => decision.kind !== 'up-to-date')
}

/** A repository in which nothing is to be migrated is told what it pins, or that it holds neither a bootstrap nor an operator. */
async function withPins(outcome: Outcome, { plans }: Migration, world: World, settings: Settings): Promise<Outcome> {
  const { pins } = reportOf('migrate', await surveyTree(world.workspace, settings, { reader: world.reader }), world, {
    sets: [],
    releases: [],
    conclusion: 'success',
  })
  const nothing =
    pins.length > 0
      ? 'Flux Operator is pinned here and no bootstrap is to be seen: there is nothing to migrate.'
      : 'Neither a bootstrap of Flux nor a Flux Operator was found here: there is nothing to migrate.'
  return { ...outcome, report: { ...outcome.report, pins }, advice: plans.length > 0 ? null : nothing }
}

/** The outcome of a migration, with what is said of each bootstrap. */
export function migrationOutcome(
  { tree, plans, findings }: Migration,
  sets: readonly SetReport[],
  world: World,
  settings: Settings,
): Outcome {
  const written = plans.filter((plan) => plan.decision.kind === 'update')
  const files = written.flatMap((plan) => plan.files)
  const report = {
    schemaVersion: 1,
    command: 'migrate',
    conclusion: conclusionOf('migrate', sets, findings, settings.failOn),
    files: { listed: tree.entries.length, parsed: tree.files.length },
    pins: [],
    leftOut: tree.skipped.map(({ file, line, reason }) => ({ file, line, reason })),
    unread: [],
    sets,
    findings,
    releases: [],
    requests: { registry: world.registry.requests, github: 0 },
  } as const
  const guide = written.map(({ plan }) => (plan ? renderMigrationBody(plan) : '')).join('\n')
  return { report, files, patch: renderPatch(files), guide }
}

/** One bootstrap as the contract shows a set. */
export function bootstrapReport(plan: BootstrapPlan, proposal: ProposalReport | null): SetReport {
  const { kind, target, reason, detail, until, flux } = plan.decision
  return {
    name: plan.set,
    lockstep: true,
    agreement: { kind: 'none', text: 'no pin yet' },
    current: null,
    flux,
    decision: kind,
    target,
    reason,
    detail,
    until,
    via: [],
    changes: plan.plan?.changes ?? [],
    findings: plan.findings,
    proposal,
  }
}
