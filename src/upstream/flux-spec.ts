import type { Instance } from '../model/instance.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { parseReference } from '../model/reference.js'
import type { Role } from '../model/role.js'
import { oldest, withoutV } from '../model/version.js'
import type { Version } from '../model/version.js'
import { chartDefault, fluxConstraint } from './flux-version.js'

/** Where an instance takes its Flux manifests from. */
export type ManifestsChoice =
  /** A tag; `follows` where the update moves it. */
  | { readonly kind: 'exact'; readonly version: Version; readonly follows: boolean }
  /** The copy in the operator's image. */
  | { readonly kind: 'embedded' }
  /** A tag that moves by itself, or one that cannot be read. */
  | { readonly kind: 'floating' }

/** One instance of a set as far as it decides which Flux runs. */
export interface FluxSpec {
  /** The constraint of `distribution.version`. */
  readonly constraint: string
  readonly components: readonly string[]
  readonly migrateResources: boolean
  readonly manifests: ManifestsChoice
  readonly operator: Version
  /** True where the update moves the operator too. */
  readonly operatorFollows: boolean
  /** True where the instance is applied only after its operator is ready. */
  readonly waits: boolean
  readonly file: string | null
  readonly line: number | null
}

/**
 * What decides the Flux of each instance. A set without an instance in sight counts as one with the chart's defaults. `waits` tells
 * whether an instance is applied after its operator (`dependsOn`, `wait`). Empty where nothing says which operator runs.
 */
export function fluxSpecs(set: LockstepSet, waits: (instance: Instance) => boolean): readonly FluxSpec[] {
  if (set.instances.length === 0) return assumedSpec(set)
  return set.instances.flatMap((instance): readonly FluxSpec[] => {
    const operator = operatorOf(set, instance.cluster)
    if (!operator) return []
    return [
      {
        ...operator,
        constraint: fluxConstraint(instance),
        components: instance.components,
        migrateResources: instance.migrateResources,
        manifests: manifestsOf(set, instance),
        waits: waits(instance),
        file: instance.object.file.path,
        line: instance.object.position([...instance.root, 'distribution', 'version']).line,
      },
    ]
  })
}

function assumedSpec(set: LockstepSet): readonly FluxSpec[] {
  const operator = operatorOf(set, '')
  if (!operator) return []
  const version = oldest(exactPins(set, 'manifests').flatMap((pin) => pin.version ?? []))
  const manifests: ManifestsChoice = version === null ? { kind: 'embedded' } : { kind: 'exact', version, follows: true }
  const assumed = {
    constraint: chartDefault,
    components: [],
    migrateResources: true,
    waits: true,
    file: null,
    line: null,
  }
  return [{ ...assumed, ...operator, manifests }]
}

/** The lowest exact pin of the operator in the instance's cluster, or else the set's current version. */
function operatorOf(
  set: LockstepSet,
  cluster: string,
): { readonly operator: Version; readonly operatorFollows: boolean } | null {
  const charts = set.pins.filter((pin) => pin.role === 'operator-chart' && pin.scope === 'gitops')
  const near = charts.filter((pin) => cluster === '' || pin.cluster === '' || pin.cluster === cluster)
  const version = oldest(near.flatMap((pin) => pin.version ?? [])) ?? set.current
  if (version === null) return null
  return { operator: version, operatorFollows: near.length === 0 || near.some(({ action }) => action !== 'ignore') }
}

function manifestsOf(set: LockstepSet, { artifact }: Instance): ManifestsChoice {
  if (artifact.kind === 'embedded') return artifact
  const tag = artifact.kind === 'reference' ? parseReference(artifact.reference)?.tag : null
  const version = tag?.startsWith('v') ? withoutV(tag) : null
  if (version === null) return { kind: 'floating' }
  return { kind: 'exact', version, follows: exactPins(set, 'manifests').some((pin) => pin.version === version) }
}

function exactPins(set: LockstepSet, role: Role): readonly Pin[] {
  return set.pins.filter((pin) => pin.role === role && pin.selector === 'exact' && pin.action === 'follow')
}
