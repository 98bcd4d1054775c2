import type { Layout } from '../../model/layout.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import { oldest } from '../../model/version.js'
import { releasePins } from '../../judge/lockstep.js'
import type { Survey } from '../run/survey.js'

/** Sets, and which clusters apply the files of their tree. */
interface Grouped<T> {
  readonly of: T
  readonly layout: Pick<Layout, 'clustersOf'>
}

/**
 * A set as it was before the change. Where the change alters how clusters are grouped, no set has the same name: then the pins of the same
 * clusters count. Null where nothing of it was there.
 */
export function counterpart(before: Grouped<Pick<Survey, 'sets'>>, after: Grouped<LockstepSet>): LockstepSet | null {
  const [{ sets }, set] = [before.of, after.of]
  const named = sets.find((found) => found.name === set.name)
  if (named) return named
  const own = set.pins.map((pin) => clustersAt(pin.cluster, pin.file, after, before))
  const clusters = own.some((names) => names.length === 0) ? null : new Set(own.flat())
  const isOf = (cluster: string, file: string) => {
    const names = clustersAt(cluster, file, before, after)
    return clusters === null || names.length === 0 || names.some((name) => clusters.has(name))
  }
  const all = sets.flatMap((found) => found.pins)
  const pins = all.filter((pin) => isOf(pin.cluster, pin.file))
  if (pins.length === 0) return null
  const held = sets.flatMap((found) => found.instances)
  const instances = held.filter(({ cluster, object }) => isOf(cluster, object.file.path))
  const broken = sets.flatMap((found) => found.broken)
  const drawn: LockstepSet = { ...set, pins, instances, broken, current: null, lockstep: true }
  const exact = releasePins(drawn)
  const gitops = exact.filter((pin) => pin.scope === 'gitops')
  return {
    ...drawn,
    current: oldest(gitops.map((pin) => pin.version)),
    lockstep: new Set(exact.map((pin) => pin.version)).size <= 1,
  }
}

/** The clusters of a file; a tree of one cluster does not name it, and the other tree may have several. */
function clustersAt(cluster: string, file: string, own: Grouped<unknown>, other: Grouped<unknown>): readonly string[] {
  if (cluster !== '') return [cluster]
  const names = own.layout.clustersOf(file)
  return names.length > 0 ? names : other.layout.clustersOf(file)
}
