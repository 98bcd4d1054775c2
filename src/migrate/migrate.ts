import type { Tree } from '../model/layout.js'
import type { MigrateSettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import type { Bootstrap, MigrationProblem, MigratedBootstrap, OpenBootstrap } from './bootstrap.js'
import { clusterPhrase, progressOf } from './bootstrap.js'
import type { MigrationPlan, MigrationStep, ReleaseFacts } from './plan.js'
import { planStep } from './plan.js'
import { understand } from './understanding.js'

/** The releases that a migration may pin. */
export interface MigrationReleases {
  /** The release to begin at; null where none may be taken yet. */
  readonly first: ReleaseFacts | null
  /** The releases of operators that are there already: an instance takes the release of its operator. */
  readonly present: ReadonlyMap<Version, ReleaseFacts>
}

/** What becomes of one bootstrap. */
export type BootstrapOutcome =
  | { readonly kind: 'planned'; readonly bootstrap: OpenBootstrap; readonly plan: MigrationPlan }
  | { readonly kind: 'nothing'; readonly bootstrap: Bootstrap; readonly message: string }
  | { readonly kind: 'blocked'; readonly bootstrap: Bootstrap; readonly reasons: readonly MigrationProblem[] }
  /** There is no release to begin at yet. */
  | { readonly kind: 'waiting'; readonly bootstrap: OpenBootstrap }

/** What a migration would do with a tree. */
export interface MigrationOutcome {
  readonly bootstraps: readonly BootstrapOutcome[]
  /** What looks like a bootstrap and could not be read as one. */
  readonly problems: readonly MigrationProblem[]
}

/**
 * Plans the next step of every bootstrap in the tree: first operator and instance beside the bootstrap, and only once the tree shows both,
 * the removal. With `strategy: fresh` both at once.
 */
export function bootstrapSteps(tree: Tree, settings: MigrateSettings, releases: MigrationReleases): MigrationOutcome {
  const { bootstraps, problems } = understand(tree)
  const outcomes = bootstraps.map((bootstrap) => outcomeOf(tree, bootstrap, settings, releases))
  return { bootstraps: withoutClashes(outcomes), problems }
}

/** The exact releases of operators that stand beside a bootstrap: what `MigrationReleases.present` has to hold. */
export function presentReleases(bootstraps: readonly Bootstrap[]): readonly Version[] {
  const pinned = bootstraps.flatMap((one) => (one.kind === 'migrated' ? [] : (one.present.operator?.version ?? [])))
  return [...new Set(pinned)]
}

/** True where a bootstrap waits for a step that writes pins. */
export function needsRelease(bootstraps: readonly Bootstrap[], settings: MigrateSettings): boolean {
  return bootstraps.some((one) => {
    const step = one.kind === 'migrated' ? null : stepOf(one, settings)
    return step === 'add' || step === 'both'
  })
}

function outcomeOf(
  tree: Tree,
  bootstrap: Bootstrap,
  settings: MigrateSettings,
  { first, present }: MigrationReleases,
): BootstrapOutcome {
  if (bootstrap.kind === 'migrated') {
    return { kind: 'nothing', bootstrap, message: migratedText(bootstrap) }
  }
  const step = stepOf(bootstrap, settings)
  if (step === null) return { kind: 'blocked', bootstrap, reasons: [operatorMissing(bootstrap)] }
  const pinned = bootstrap.present.operator?.version ?? null
  const release = pinned === null ? first : (present.get(pinned) ?? null)
  if (release === null && step !== 'remove') return { kind: 'waiting', bootstrap }
  const plan = planStep(tree, bootstrap, { step, release, settings })
  return plan.kind === 'plan'
    ? { kind: 'planned', bootstrap, plan }
    : { kind: 'blocked', bootstrap, reasons: plan.reasons }
}

/** Says which operator and which instance a cluster runs on already, each with its place. */
function migratedText({ cluster, file, line, present: { operator } }: MigratedBootstrap): string {
  const release = operator?.version === undefined || operator.version === null ? '' : ` ${operator.version}`
  const places = operator === null ? `${file}:${line}` : `${operator.file}:${operator.line}, instance ${file}:${line}`
  return `${clusterPhrase(cluster)} runs on Flux Operator${release} (${places}): there is nothing to migrate`
}

function stepOf(bootstrap: OpenBootstrap, settings: MigrateSettings): MigrationStep | null {
  const progress = progressOf(bootstrap)
  if (progress === 'added') return 'remove'
  if (progress === 'instance-only') return null
  return settings.strategy === 'fresh' ? 'both' : 'add'
}

function operatorMissing({ present, file, line }: OpenBootstrap): MigrationProblem {
  return {
    weight: 'blocks',
    file: present.instance?.file ?? file,
    line: present.instance?.line ?? line,
    message: 'a FluxInstance is there and no operator: nothing here tells which one reconciles it',
  }
}

/** Two clusters that would write one file, or two bootstraps of one cluster: neither is planned. */
function withoutClashes(outcomes: readonly BootstrapOutcome[]): readonly BootstrapOutcome[] {
  const files = counted(outcomes.flatMap(filesOf))
  const roots = counted(outcomes.flatMap((outcome) => rootOf(outcome) ?? []))
  return outcomes.map((outcome) => {
    const shared = filesOf(outcome).find((file) => (files.get(file) ?? 0) > 1)
    const root = rootOf(outcome)
    const { file, line } = outcome.bootstrap
    const blocked = (message: string): BootstrapOutcome => ({
      kind: 'blocked',
      bootstrap: outcome.bootstrap,
      reasons: [{ weight: 'blocks', file, line, message }],
    })
    if (root !== null && (roots.get(root) ?? 0) > 1)
      return blocked(
        'another bootstrap is applied by the same Kustomization: which one runs the cluster is not to be seen',
      )
    return shared === undefined
      ? outcome
      : blocked(`another cluster would write ${shared} too: choose the layout fleet`)
  })
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The Kustomization that an open bootstrap is reconciled by, as a key. */
function rootOf({ kind, bootstrap }: BootstrapOutcome): string | null {
  if (kind === 'nothing' || bootstrap.kind === 'migrated' || bootstrap.sync.kind === 'none') return null
  const { kustomization } = bootstrap.sync.objects
  return [kustomization.file.path, kustomization.document, ...kustomization.root].join('\0')
}

function filesOf(outcome: BootstrapOutcome): readonly string[] {
  return outcome.kind === 'planned' ? [...new Set(outcome.plan.changes.map((change) => change.file))] : []
}
