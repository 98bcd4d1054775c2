import { documentation } from '../../model/tool.js'
import { dirname } from 'node:path/posix'
import { readTree } from '../../documents/tree.js'
import { changedFiles } from '../../edit/changed-files.js'
import type { MigrationProblem } from '../../migrate/bootstrap.js'
import type { BootstrapOutcome, MigrationReleases } from '../../migrate/migrate.js'
import { bootstrapSteps, needsRelease, presentReleases } from '../../migrate/migrate.js'
import type { MigrationPlan } from '../../migrate/plan.js'
import { understand } from '../../migrate/understanding.js'
import { bootstrapReading } from '../../migrate/needed-files.js'
import type { ChangedFile } from '../../model/change.js'
import type { Decision } from '../../model/decision.js'
import { LockstepError } from '../../model/failure.js'
import { finding, type Finding } from '../../model/finding.js'
import type { Tree } from '../../model/layout.js'
import type { Settings } from '../../model/settings.js'
import { firstRelease, fluxReleaseOf, type FirstRelease } from '../../resolve/first-release.js'
import { failedDecision } from '../run/failed-sets.js'
import { proveMigration } from './prove.js'
import { secondStepWaits } from './second-step.js'
import type { World } from '../run/world.js'

/** What a run would do with one bootstrap. */
export interface BootstrapPlan {
  /** Names the branch and the report: the step and the cluster, so that each step is proposed and declined by itself. */
  readonly set: string
  /** The cluster of the bootstrap, with its folder where two share a name; empty where the repository holds one alone. */
  readonly cluster: string
  readonly decision: Decision
  /** Null where nothing is changed. */
  readonly plan: MigrationPlan | null
  readonly files: readonly ChangedFile[]
  readonly findings: readonly Finding[]
}

/** The next step of every bootstrap in a tree. */
export interface Migration {
  readonly tree: Tree
  readonly plans: readonly BootstrapPlan[]
  /** What looks like a bootstrap and is none. */
  readonly findings: readonly Finding[]
}

/** files → bootstraps → release → steps → proof. Asks a registry only where a step writes or moves pins. */
export async function planMigration(world: World, settings: Settings): Promise<Migration> {
  const tree = await readTree(world.workspace, { ...bootstrapReading, reader: world.reader })
  const { bootstraps } = understand(tree)
  const first = needsRelease(bootstraps, settings.migrate) ? await firstOf(world, settings) : null
  const releases: MigrationReleases = {
    first: first?.kind === 'release' ? first.release : null,
    present: await releasesOf(presentReleases(bootstraps), world),
  }
  const { bootstraps: outcomes, problems } = bootstrapSteps(tree, settings.migrate, releases)
  const plans: BootstrapPlan[] = []
  // One after the other: their proofs share the registry's answers.
  for (const { cluster, outcome } of labelled(outcomes))
    plans.push(await planned(outcome, first, { tree, world, settings, cluster }))
  return { tree, plans, findings: problems.map(findingOf) }
}

async function firstOf(world: World, { policy, to }: Settings): Promise<FirstRelease> {
  return await firstRelease(await world.registry.open(), policy, { now: world.clock.now(), to })
}

async function releasesOf(versions: readonly string[], world: World): Promise<MigrationReleases['present']> {
  if (versions.length === 0) return new Map()
  const registry = await world.registry.open()
  const found = await Promise.all(versions.map((version) => fluxReleaseOf(registry, version)))
  return new Map(found.map((release) => [release.version, release]))
}

interface Labelled {
  readonly cluster: string
  readonly outcome: BootstrapOutcome
}

/** A name of its own for every bootstrap, since branches are named by it; one that is done is not told beside another of its cluster. */
function labelled(outcomes: readonly BootstrapOutcome[]): readonly Labelled[] {
  const clusterOf = ({ bootstrap }: BootstrapOutcome) => bootstrap.cluster
  const open = outcomes.filter(({ kind }) => kind !== 'nothing')
  const done = outcomes.filter(
    (outcome, index) =>
      outcome.kind === 'nothing' &&
      !open.some((other) => clusterOf(other) === clusterOf(outcome)) &&
      outcomes.findIndex((other) => clusterOf(other) === clusterOf(outcome)) === index,
  )
  const shared = (cluster: string) => open.filter((outcome) => clusterOf(outcome) === cluster).length > 1
  return [...open, ...done].map((outcome) => {
    const { cluster, file } = outcome.bootstrap
    return { outcome, cluster: shared(cluster) ? `${cluster}/${dirname(file)}` : cluster }
  })
}

interface Surroundings {
  readonly cluster: string
  readonly tree: Tree
  readonly world: World
  readonly settings: Settings
}

async function planned(
  outcome: BootstrapOutcome,
  first: FirstRelease | null,
  { tree, world, settings, cluster }: Surroundings,
): Promise<BootstrapPlan> {
  if (outcome.kind !== 'planned') return resting(outcome, first, cluster)
  const { plan } = outcome
  const waits = plan.step === 'remove' ? await secondStepWaits(plan, world, settings) : null
  if (waits !== null) return waiting(plan, waits, cluster)
  const set = stepSetName(cluster, plan.step)
  const files = changedFiles(
    tree.files.map((file) => file.file),
    plan.changes,
  )
  try {
    const findings = settings.policy.validate === 'off' ? [] : await proveMigration(files, world, settings)
    return { set, cluster, decision: judged(plan, findings, settings), plan, files, findings }
  } catch (error) {
    if (error instanceof LockstepError && error.exitCode === 3)
      return { set, cluster, decision: failedDecision(error), plan: null, files: [], findings: [] }
    throw error
  }
}

/** The second step that nobody asked for yet, or that the cluster cannot have caught up with. */
function waiting(plan: MigrationPlan, detail: string, cluster: string): BootstrapPlan {
  const { from, to } = plan.flux
  const decision: Decision = {
    kind: 'held',
    target: plan.release,
    reason: 'first-step',
    detail,
    until: null,
    via: [],
    flux: { from, to, crosses: [] },
  }
  return { set: stepSetName(cluster, plan.step), cluster, decision, plan: null, files: [], findings: [] }
}

/** A step that introduces errors is blocked, unless validation only warns (pull-requests.md, row 12). */
function judged(plan: MigrationPlan, findings: readonly Finding[], { policy }: Settings): Decision {
  const { from, to } = plan.flux
  const decision: Decision = {
    kind: 'update',
    target: plan.release,
    reason: null,
    detail: stepSentences[plan.step],
    until: null,
    via: [],
    flux: plan.step === 'remove' ? null : { from, to, crosses: [] },
  }
  const error = findings.find((finding) => finding.severity === 'error' && finding.introduced)
  if (!error || policy.validate !== 'strict') return decision
  return { ...decision, kind: 'blocked', reason: 'invalid', detail: error.message }
}

const stepSentences = {
  add: 'Step 1 of 2: operator and instance are added, and the bootstrap stays.',
  remove: 'Step 2 of 2: operator and instance are there, and the bootstrap goes.',
  both: 'Operator and instance take the place of the bootstrap, for a cluster that does not run yet.',
} as const

function resting(
  outcome: Exclude<BootstrapOutcome, { readonly kind: 'planned' }>,
  first: FirstRelease | null,
  cluster: string,
): BootstrapPlan {
  const rest: Decision = {
    kind: 'up-to-date',
    target: null,
    reason: null,
    detail: null,
    until: null,
    via: [],
    flux: null,
  }
  const whole = { set: stepSetName(cluster, null), cluster, plan: null, files: [] } as const
  switch (outcome.kind) {
    case 'nothing':
      return { ...whole, decision: { ...rest, detail: `${capital(outcome.message)}.` }, findings: [] }
    case 'blocked': {
      const decision: Decision = { ...rest, kind: 'blocked', reason: 'not-understood' }
      return { ...whole, decision, findings: outcome.reasons.map(findingOf) }
    }
    case 'waiting': {
      const held = first?.kind === 'none' ? first : { reason: 'no-releases' as const, until: null }
      return { ...whole, decision: { ...rest, kind: 'held', reason: held.reason, until: held.until }, findings: [] }
    }
  }
}

/** `migrate-add-staging`; without a cluster `migrate-add`; without a step `migrate-staging`. */
export function stepSetName(cluster: string, step: MigrationPlan['step'] | null): string {
  return ['migrate', step ?? '', ...cluster.split(/[^\w.-]+/)].filter((part) => part !== '').join('-')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function findingOf({ weight, message, ...place }: MigrationProblem): Finding {
  const severity = weight === 'note' ? 'notice' : 'warning'
  const help = `Migrate this part by hand, or write it as flux bootstrap does and run again; ${documentation}/docs/migration.md says what is understood.`
  return finding('not-evaluated', place, { severity, message: `${capital(message)}.`, help })
}
