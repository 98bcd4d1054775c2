import { LockstepError } from '../model/failure.js'
import type { Layout } from '../model/layout.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { clustersOfPin } from './cluster-groups.js'

/** Throws `settings` where named sets split the pins of one cluster, its shared bases included (design, rule 6). */
export function rejectSplits(sets: readonly LockstepSet[], layout: Layout): void {
  const seen = new Map<string, { readonly set: string; readonly pin: Pin }>()
  const patched = overwriting(sets, layout)
  const held = heldBySeveral(sets)
  for (const { name, pins } of sets)
    for (const pin of pins) {
      if (!binds(pin) || held.has(pin.file)) continue
      for (const cluster of clustersOfPin(pin, layout)) {
        if (pin.shape !== 'patch' && patched(pin, cluster)) continue
        const other = seen.get(cluster)
        if (other && other.set !== name) throw split(cluster, [other.pin, pin], layout)
        seen.set(cluster, other ?? { set: name, pin })
      }
    }
  rejectHalves(sets, layout)
}

/** What selects a release by what is written there: not a placeholder, whose values count, nor the copy that each operator holds. */
function binds({ role, action, scope, cluster, selector }: Pin): boolean {
  if (role === 'flux-version' || action === 'ignore' || selector === 'variable' || selector === 'embedded') return false
  return scope === 'gitops' || cluster !== ''
}

/** Files that several sets hold: nothing in them moves (see `holdersOf`). */
function heldBySeveral(sets: readonly LockstepSet[]): ReadonlySet<string> {
  const [seen, several] = [new Set<string>(), new Set<string>()]
  for (const { pins } of sets)
    for (const file of new Set(pins.map((pin) => pin.file)))
      if (seen.has(file)) several.add(file)
      else seen.add(file)
  return several
}

/** Tells of a pin whether a patch of a cluster selects in its place there. */
function overwriting(sets: readonly LockstepSet[], layout: Layout): (pin: Pin, cluster: string) => boolean {
  const patches = sets.flatMap(({ pins }) => pins.filter(({ shape }) => shape === 'patch'))
  const places = new Set(
    patches.flatMap((pin) => clustersOfPin(pin, layout).map((cluster) => `${cluster}\0${artifactOf(pin)}`)),
  )
  return (pin, cluster) => places.has(`${cluster}\0${artifactOf(pin)}`)
}

/** What a pin selects a release of; a patch has the address of what it changes. */
export function artifactOf({ role, repository }: Pin): string {
  return `${role}\0${repository ? `${repository.host}/${repository.path}` : ''}`
}

function split(cluster: string, pins: readonly [Pin, Pin], layout: Layout): LockstepError {
  const [first, second] = pins
  const shared = pins.find((pin) => layout.clustersOf(pin.file).length > 1)
  const advice = shared
    ? `${shared.file} is shared by ${layout.clustersOf(shared.file).join(' and ')}: put them into one set, or give each cluster a copy of its own`
    : 'put both into one set'
  return new LockstepError(
    'settings',
    `sets: ${first.file} and ${second.file} pin the same cluster "${cluster}" and belong to different sets; ${advice}.`,
  )
}

/** Where no layout names clusters, an operator in one set and its instance in another are halves of one cluster. */
function rejectHalves(sets: readonly LockstepSet[], layout: Layout): void {
  const unknown = sets.map(({ pins }) => pins.filter((pin) => binds(pin) && clustersOfPin(pin, layout).length === 0))
  const operator = unknown.find((pins) => pins.some(isOperator) && !pins.some(isInstance))?.find(isOperator)
  const instances = sets.filter(({ pins }) => !pins.some(isOperator)).flatMap(({ pins }) => pins)
  const instance = instances.find((pin) => isInstance(pin) && binds(pin) && clustersOfPin(pin, layout).length === 0)
  if (!operator || !instance) return
  throw new LockstepError(
    'settings',
    `sets: ${operator.file} pins the operator and ${instance.file} an instance that no operator of its own set runs; put both into one set.`,
  )
}

function isOperator({ role }: Pin): boolean {
  return role === 'operator-chart'
}

function isInstance({ role }: Pin): boolean {
  return role === 'instance-chart' || role === 'manifests'
}
