import type { Tree } from '../model/layout.js'
import type { MigrateSettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { minorOf, oldest } from '../model/version.js'
import type { Bootstrap, Doubt, OpenBootstrap } from './bootstrap.js'
import { clusterPhrase, progressOf } from './bootstrap.js'
import type { MigrationPlan, MigrationStep } from './plan.js'
import { planMigration } from './plan.js'
import { understand } from './understand.js'

/** The release that a migration pins: chosen by the caller, the newest complete one that has the Flux minors in use. */
export interface ReleaseFacts {
  readonly version: Version
  /** The Flux versions in its manifests. */
  readonly flux: readonly Version[]
}

/** What becomes of one bootstrap. */
export type BootstrapOutcome =
  | { readonly kind: 'planned'; readonly bootstrap: OpenBootstrap; readonly plan: MigrationPlan }
  | { readonly kind: 'nothing'; readonly bootstrap: Bootstrap; readonly message: string }
  | { readonly kind: 'blocked'; readonly bootstrap: Bootstrap; readonly reasons: readonly Doubt[] }

/** What a migration would do with a tree. */
export interface MigrationOutcome {
  readonly bootstraps: readonly BootstrapOutcome[]
  /** What looks like a bootstrap and could not be read as one. */
  readonly doubts: readonly Doubt[]
}

/**
 * Plans the next step of every bootstrap in the tree: first operator and instance beside the bootstrap, and only once the tree shows both,
 * the removal. With `strategy: fresh` both at once.
 */
export function migrate(tree: Tree, settings: MigrateSettings, release: ReleaseFacts): MigrationOutcome {
  const { bootstraps, doubts } = understand(tree)
  const outcomes = bootstraps.map((bootstrap) => outcomeOf(tree, bootstrap, settings, release))
  return { bootstraps: withoutClashes(outcomes), doubts }
}

/** The oldest and all Flux minors that the bootstraps of a tree run; for choosing a release. */
export function fluxInUse(bootstraps: readonly Bootstrap[]): {
  readonly oldest: Version | null
  readonly minors: readonly string[]
} {
  const versions = bootstraps.flatMap((one) => (one.kind === 'migrated' ? [] : (one.flux.version ?? [])))
  return { oldest: oldest(versions), minors: [...new Set(versions.map(minorOf))] }
}

function outcomeOf(
  tree: Tree,
  bootstrap: Bootstrap,
  settings: MigrateSettings,
  release: ReleaseFacts,
): BootstrapOutcome {
  if (bootstrap.kind === 'migrated') {
    const message = `${clusterPhrase(bootstrap.cluster)} runs on Flux Operator: there is nothing to migrate`
    return { kind: 'nothing', bootstrap, message }
  }
  const step = stepOf(bootstrap, settings)
  if (step === null) return { kind: 'blocked', bootstrap, reasons: [operatorMissing(bootstrap)] }
  const choices = { step, release: release.version, fluxVersions: release.flux, settings }
  const plan = planMigration(tree, bootstrap, choices)
  return plan.kind === 'plan'
    ? { kind: 'planned', bootstrap, plan }
    : { kind: 'blocked', bootstrap, reasons: plan.reasons }
}

function stepOf(bootstrap: OpenBootstrap, settings: MigrateSettings): MigrationStep | null {
  const progress = progressOf(bootstrap)
  if (progress === 'added') return 'remove'
  if (progress === 'instance-only') return null
  return settings.strategy === 'fresh' ? 'both' : 'add'
}

function operatorMissing({ present, file, line }: OpenBootstrap): Doubt {
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
