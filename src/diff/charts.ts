import { isClusterScoped, type Resource } from '../kustomize/engine/resource.js'
import type { BuildChanges } from '../model/cluster-change.js'
import { messageOf } from '../model/failure.js'
import type { RenderedChart } from '../model/helm.js'
import { resourcesOf } from '../upstream/operator-build/manifests.js'
import { buildChanges } from './build-changes.js'
import { withoutSecrets } from './secrets.js'
import { pairsOf } from './objects.js'

interface RenderedFor {
  readonly chart: string
  readonly namespace: string
  /** Names of definitions of which is told elsewhere what changes. */
  readonly told: ReadonlySet<string>
}

/** What changes between two renderings of a chart into one namespace; null on a side where the release is not there. */
export function renderedChanges(
  before: RenderedChart | null,
  after: RenderedChart | null,
  { chart, namespace, told }: RenderedFor,
): BuildChanges {
  const [old, now] = [before, after].map((side) => objectsOf(side, chart, namespace))
  if (typeof now === 'string') return unbuilt(`after the change, ${now}`)
  if (typeof old === 'string') return unbuilt(`before it, ${old}`)
  const pairs = pairsOf(old ?? [], now ?? []).filter(
    ({ kind, name }) => kind !== 'CustomResourceDefinition' || !told.has(name.slice(kind.length + 1)),
  )
  return { unbuilt: null, ...buildChanges(pairs.map(withoutSecrets)) }
}

/** Changes that nobody can tell. */
export function unbuilt(why: string): BuildChanges {
  return { unbuilt: why, controllers: [], definitions: [], permissions: [], objects: [], same: 0 }
}

/** The objects of a rendering, or why there are none. */
function objectsOf(rendered: RenderedChart | null, chart: string, namespace: string): readonly Resource[] | string {
  if (rendered === null) return []
  if (rendered.kind === 'fails') return rendered.reason
  try {
    const objects = resourcesOf(rendered.text, `What helm renders of the chart ${chart}`)
    // each is parsed here, so that what cannot be read is an answer too
    for (const object of objects) object.load()
    return objects.map((object) => within(object, namespace))
  } catch (error) {
    return messageOf(error)
  }
}

/** Helm installs what names no namespace into that of the release. */
function within(resource: Resource, namespace: string): Resource {
  const { current } = resource
  return current.namespace !== '' || isClusterScoped(current)
    ? resource
    : { ...resource, current: { ...current, namespace } }
}
