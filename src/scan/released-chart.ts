import type { ManifestObject } from '../model/document.js'
import { objectAt, stringAt } from '../model/json.js'
import { objectsInFile, type Layout, type ReadFile, type Tree } from '../model/layout.js'
import { gatheredFrom } from '../model/gathered.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import { isChart, type ArtifactRole } from '../model/role.js'
import type { Settings } from '../model/settings.js'
import { looseReference } from './loose-reference.js'

/** A source that releases take their chart from by its name. */
interface ChartSource {
  readonly name: string | null
  readonly namespace: string | null
  readonly role: ArtifactRole | null
}

const names: Readonly<Record<string, ArtifactRole | undefined>> = {
  'flux-operator': 'operator-chart',
  'flux-instance': 'instance-chart',
}

/**
 * The chart of ours that a HelmRelease installs: by the chart's own name, or by the source that it names, whatever that is called. Null for
 * other charts and other objects. A source outside of the tree is known by its name.
 */
export function releasedChart(object: ManifestObject, tree: Tree, settings: Settings): ArtifactRole | null {
  if (object.kind !== 'HelmRelease') return null
  const name = stringAt(object.value, ['spec', 'chartRef', 'name'])
  if (name === null) return names[stringAt(object.value, ['spec', 'chart', 'spec', 'chart']) ?? ''] ?? null
  const namespace = stringAt(object.value, ['spec', 'chartRef', 'namespace']) ?? tree.layout.namespaceOf(object)
  const named = sourcesIn(tree.layout, settings)(tree.files).filter((source) => source.name === name)
  const own = named.filter(
    (source) => namespace === null || source.namespace === null || source.namespace === namespace,
  )
  const [role, ...others] = new Set(own.map((source) => source.role))
  return role === undefined ? (names[name] ?? null) : others.length === 0 ? role : null
}

const sourcesIn = oncePerPair((layout: Layout, settings: Settings) =>
  gatheredFrom((read: ReadFile) => sourceObjects(read).flatMap((object) => sourceOf(object, layout, settings))),
)

const sourceObjects = oncePer((read: ReadFile) =>
  objectsInFile(read).filter(
    ({ kind, value, origin }) =>
      origin !== 'patch' && (kind === 'OCIRepository' || kind === 'HelmChart') && objectAt(value, ['spec']) !== null,
  ),
)

function sourceOf(object: ManifestObject, layout: Layout, settings: Settings): readonly ChartSource[] {
  const { kind, name, value } = object
  const namespace = layout.namespaceOf(object)
  if (kind === 'HelmChart') {
    const role = names[stringAt(value, ['spec', 'chart']) ?? ''] ?? null
    return [{ name, namespace, role }]
  }
  const reference = looseReference(stringAt(value, ['spec', 'url']) ?? '', settings)
  return [{ name, namespace, role: reference && isChart(reference.role) ? reference.role : null }]
}
