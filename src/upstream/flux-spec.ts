import { nowhere, type FindingPlace } from '../model/finding.js'
import type { Instance } from '../model/instance.js'
import type { LockstepSet, ToldOperator } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { parseReference } from '../model/reference.js'
import { isOperator, type Role } from '../model/role.js'
import { oldest, withoutV } from '../model/version.js'
import type { Version } from '../model/version.js'
import { chartDefault, fluxConstraint } from './flux-version.js'

/** Where an instance takes its Flux manifests from. */
type ManifestsChoice =
  /** A tag; `follows` where the update moves it. */
  | { readonly kind: 'exact'; readonly version: Version; readonly follows: boolean }
  /** The copy in the operator's image. */
  | { readonly kind: 'embedded' }
  /** A tag that moves by itself, or one that cannot be read. */
  | { readonly kind: 'floating' }

/** One instance of a set as far as it decides which Flux runs. */
export interface FluxSpec {
  /** Null where the chart's defaults are assumed. */
  readonly instance: Instance | null
  /** The constraint of `distribution.version`. */
  readonly constraint: string
  readonly components: readonly string[]
  readonly migrateResources: boolean
  readonly manifests: ManifestsChoice
  readonly operator: Version
  /** True where the update moves the operator too. */
  readonly operatorFollows: boolean
  /** True where a pin, a marker or a setting tells which operator runs. */
  readonly operatorSeen: boolean
  /** The oldest operator that the Operator Lifecycle Manager can have installed; null where it does not tell. */
  readonly operatorFrom: Version | null
  /** True where the instance is applied only after its operator is ready. */
  readonly waits: boolean
  /** Of the instance; empty where the repository is one cluster. */
  readonly cluster: string
  /** Where the version is written, and where the artifact is. */
  readonly version: FindingPlace
  readonly artifact: FindingPlace
}

/**
 * What decides the Flux of each instance. Charts alone name no Flux; manifests without an instance in sight count as one with the chart's
 * defaults and the version that is pinned beside them. `unordered` are the files of instances that are applied before their operator is
 * ready. Empty where nothing says which operator runs.
 */
export function fluxSpecs(set: LockstepSet, unordered: ReadonlySet<string>): readonly FluxSpec[] {
  if (set.instances.length === 0) return assumedSpec(set)
  return set.instances.flatMap((instance): readonly FluxSpec[] => {
    const operator = operatorOf(set, instance.cluster)
    if (!operator) return []
    return [
      {
        ...operator,
        ...seen(operatorSight(set, instance.cluster)),
        constraint: fluxConstraint(instance),
        components: instance.components,
        migrateResources: instance.migrateResources,
        manifests: manifestsOf(set, instance),
        waits: !unordered.has(instance.object.file.path),
        cluster: instance.cluster,
        instance,
        version: placeOf(instance, 'version'),
        artifact: placeOf(instance, 'artifact'),
      },
    ]
  })
}

function placeOf({ object, root }: Instance, key: string): FindingPlace {
  return { file: object.file.path, line: object.position([...root, 'distribution', key]).line }
}

function assumedSpec(set: LockstepSet): readonly FluxSpec[] {
  const operator = operatorOf(set, '')
  const pins = exactPins(set, 'manifests')
  const version = oldest(pins.flatMap((pin) => pin.version ?? []))
  if (!operator || version === null) return []
  const manifests: ManifestsChoice = { kind: 'exact', version, follows: true }
  const [constraint = chartDefault, ...others] = new Set(
    set.pins.filter(({ role }) => role === 'flux-version').map(({ value }) => value),
  )
  const assumed = {
    instance: null,
    constraint: others.length === 0 ? constraint : chartDefault,
    components: [],
    migrateResources: true,
    waits: true,
    cluster: '',
  } as const
  const artifact = pins.find((pin) => pin.version === version) ?? nowhere
  return [{ ...assumed, ...operator, ...seen(operatorSight(set, '')), manifests, version: nowhere, artifact }]
}

/** The operator that somebody says runs, the lowest exact pin in the instance's cluster, or else the set's current version. */
function operatorOf(
  set: LockstepSet,
  cluster: string,
): { readonly operator: Version; readonly operatorFollows: boolean } | null {
  const sight = operatorSight(set, cluster)
  if (sight.kind === 'told') return { operator: sight.operator.version, operatorFollows: false }
  const near = operatorsNear(set, cluster).filter(
    ({ scope, role }) => scope === 'gitops' && role !== 'operator-package',
  )
  const version = oldest(near.flatMap((pin) => pin.version ?? [])) ?? set.current
  if (version === null) return null
  return { operator: version, operatorFollows: near.length === 0 || near.some(({ action }) => action !== 'ignore') }
}

/** What is seen of the operator that builds the Flux of one cluster. */
export type OperatorSight =
  /** A pin moves it with the set, or keeps it where it is on purpose. */
  | { readonly kind: 'pinned' }
  /** Somebody says which one runs. */
  | { readonly kind: 'told'; readonly operator: ToldOperator }
  /** Nothing says which one runs; `pin` names one that no update moves, such as where an installation began. */
  | { readonly kind: 'unseen'; readonly pin: Pin | null }

/** What a set says of the operator of a cluster (design, rule 14): a pin that moves, a marker or a setting, or nothing that tells. */
export function operatorSight(set: LockstepSet, cluster: string): OperatorSight {
  const all = operatorsNear(set, cluster)
  // what is applied runs, whatever an installation began with
  const applied = all.filter(({ scope }) => scope === 'gitops')
  const near = applied.length > 0 ? applied : all
  if (near.some(isKnown)) return { kind: 'pinned' }
  if (set.toldOperator) return { kind: 'told', operator: set.toldOperator }
  return { kind: 'unseen', pin: near[0] ?? null }
}

function seen(sight: OperatorSight): Pick<FluxSpec, 'operatorSeen' | 'operatorFrom'> {
  return { operatorSeen: sight.kind !== 'unseen', operatorFrom: installedFrom(sight) }
}

/** The release from which on the Operator Lifecycle Manager installs the operator; null where no pin tells. */
export function installedFrom(sight: OperatorSight): Version | null {
  return sight.kind === 'unseen' && sight.pin?.role === 'operator-package' ? sight.pin.version : null
}

/** A range moves by itself within its bounds, and one that floats does so where Flux reconciles it; what OLM does is seen in the cluster alone. */
function isKnown({ role, action, selector, scope }: Pin): boolean {
  if (role === 'operator-package') return false
  if (action !== 'report') return true
  return selector === 'range' || (selector === 'floating' && scope === 'gitops')
}

function operatorsNear({ pins }: LockstepSet, cluster: string): readonly Pin[] {
  const operators = pins.filter(({ role }) => isOperator(role))
  return operators.filter((pin) => cluster === '' || pin.cluster === '' || pin.cluster === cluster)
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
