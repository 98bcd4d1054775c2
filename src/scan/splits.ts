import { LockstepError } from '../model/failure.js'
import type { Layout } from '../model/layout.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { clustersOfPin } from './cluster-groups.js'

/** Throws `settings` where named sets split the pins of one cluster, its shared bases included (design, rule 6). */
export function rejectSplits(sets: readonly LockstepSet[], layout: Layout): void {
  const seen = new Map<string, { readonly set: string; readonly pin: Pin }>()
  for (const { name, pins } of sets)
    for (const pin of pins) {
      if (!binds(pin)) continue
      for (const cluster of clustersOfPin(pin, layout)) {
        const other = seen.get(cluster)
        if (other && other.set !== name) throw split(cluster, [other.pin, pin], layout)
        seen.set(cluster, other ?? { set: name, pin })
      }
    }
  rejectHalves(sets, layout)
}

function binds({ role, action, scope, cluster }: Pin): boolean {
  return role !== 'flux-version' && action !== 'ignore' && (scope === 'gitops' || cluster !== '')
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
