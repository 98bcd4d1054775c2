import type { LockstepSet } from '../../model/lockstep-set.js'
import { oldest } from '../../model/version.js'
import { releasePins } from '../../judge/lockstep.js'
import type { Survey } from '../run/survey.js'

/**
 * A set as it was before the change. Where the change alters how clusters are grouped, no set has the same name: then the pins of the same
 * clusters count. Null where nothing of it was there.
 */
export function counterpart(before: Pick<Survey, 'sets'>, set: LockstepSet): LockstepSet | null {
  const named = before.sets.find((found) => found.name === set.name)
  if (named) return named
  const clusters = new Set(set.pins.map((pin) => pin.cluster))
  const of = (cluster: string) => clusters.has('') || cluster === '' || clusters.has(cluster)
  const all = before.sets.flatMap((found) => found.pins)
  const pins = all.filter((pin) => of(pin.cluster))
  if (pins.length === 0) return null
  const instances = before.sets.flatMap((found) => found.instances).filter(({ cluster }) => of(cluster))
  const broken = before.sets.flatMap((found) => found.broken)
  const drawn: LockstepSet = { ...set, pins, instances, broken, current: null, lockstep: true }
  const exact = releasePins(drawn)
  const gitops = exact.filter((pin) => pin.scope === 'gitops')
  return {
    ...drawn,
    current: oldest(gitops.map((pin) => pin.version)),
    lockstep: new Set(exact.map((pin) => pin.version)).size <= 1,
  }
}
