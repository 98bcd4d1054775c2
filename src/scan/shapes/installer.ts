import { listsDependencies } from '../../model/chart-lock.js'
import { reportedPin, type Pin } from '../../model/pin.js'
import { chartPlaces, holdsChecksum, versionKey, type ChartPlace } from '../chart-places.js'
import { scalarPin, type ShapeContext, type ShapeReader } from '../draft.js'
import { holderScope } from '../holder-scope.js'
import type { ManifestObject } from '../../model/document.js'

/**
 * A chart of ours with its version beside it, in one mapping of any object: k0s, Ansible, KubeVela, Pulumi, Fleet, Porter, Zarf, Sveltos,
 * Cluster API and whoever comes next. A mapping with two different versions does not tell which is the chart's.
 */
export const installer: ShapeReader = {
  shape: 'installer',
  read: (object, context) =>
    chartPlaces(object, context.settings)
      // the version of a chart that packs ours is its own
      .filter(({ path }) => path.length > 0 || !listsDependencies(object.file.path))
      .flatMap((place) => versionsOf(object, place, context)),
}

function versionsOf(object: ManifestObject, place: ChartPlace, { tree }: ShapeContext): readonly Pin[] {
  const { path, value, role, repository } = place
  const scalars = Object.keys(value)
    .filter((key) => versionKey.test(key))
    .flatMap((key) => object.scalar([...path, key]) ?? [])
  if (new Set(scalars.map(({ raw }) => raw)).size !== 1) return []
  const holder = { object, tree, shape: 'installer', role, repository, scope: holderScope(object, tree) } as const
  return scalars.map((scalar): Pin => {
    const pin = scalarPin(holder, scalar, 'constraint')
    const reason =
      vendoredBy(object.file.path) ?? (holdsChecksum(value) ? 'its checksum would have to change with it' : null)
    return reason === null || pin.action !== 'follow' ? pin : reportedPin(pin, reason)
  })
}

/** Files whose program copies what they name into the repository. */
function vendoredBy(path: string): string | null {
  return /(?:^|\/)vendir\.ya?ml$/.test(path)
    ? 'its copy in the repository would have to change with it; run vendir sync'
    : null
}
