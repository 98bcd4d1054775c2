import { applyPatch } from '../kustomize/engine/kustomize.js'
import { treeOfResource, type Resource } from '../kustomize/engine/resource.js'
import { plainMap } from '../kustomize/engine/tree.js'
import type { ManifestObject, Path } from '../model/document.js'
import type { Instance } from '../model/instance.js'
import { listAt, objectAt, stringAt, valueAt, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { innerDocuments } from '../text/yaml/plain-documents.js'
import { newestFluxMinor } from '../upstream/flux-minors.js'
import { syncObjects } from '../upstream/operator-build/sync-objects.js'
import { isPaused } from './delivery.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { sharded } from './reconciliation.js'
import type { IsKnownLabel } from './scheduling.js'
import { stopsOf, writtenBy } from './workload-patches.js'

/** A source or Kustomization that an instance makes, as its patches leave it; its places are those of the instance. */
export interface Brought {
  readonly object: ManifestObject
  /** As it is without patches. */
  readonly plain: JsonObject
}

/** The source and the Kustomization that the sync of an instance brings, where patches change them. */
export function broughtBy(instance: Instance): readonly Brought[] {
  const sync = objectAt(instance.spec, ['sync'])
  const patches = listAt(instance.spec, ['kustomize', 'patches'])
  if (!sync || patches.length === 0) return []
  const plain = syncObjects({ sync, namespace: 'flux-system', fluxVersion: `${newestFluxMinor()}.0` })
  const patched = patches.reduce<readonly Resource[]>((resources, entry) => {
    const text = stringAt(entry, ['patch'])
    return text === null ? resources : applyPatch(resources, { text, target: objectAt(entry, ['target']) }).resources
  }, plain)
  return patched.flatMap((resource, index) => {
    const before = plain[index]
    if (resource.tree === null || before === undefined) return []
    return [{ object: asObject(instance, plainMap(resource.tree)), plain: plainMap(treeOfResource(before)) }]
  })
}

function asObject({ object, root }: Instance, value: JsonObject): ManifestObject {
  const position = object.position([...root, 'kustomize', 'patches'])
  return {
    ...object,
    apiVersion: stringAt(value, ['apiVersion']) ?? '',
    kind: stringAt(value, ['kind']) ?? '',
    name: stringAt(value, ['metadata', 'name']),
    namespace: 'flux-system',
    value,
    content: value,
    scalar: () => null,
    position: () => position,
    absentKey: () => null,
    wholeKey: () => null,
    documentsAt: () => [],
  }
}

/** Where an object leads, or what becomes of it. */
const leading: readonly Path[] = [
  ['spec', 'url'],
  ['spec', 'endpoint'],
  ['spec', 'bucketName'],
  ['spec', 'ref'],
  ['spec', 'path'],
  ['spec', 'sourceRef'],
  ['spec', 'kubeConfig'],
]

/** What the patches of an instance make of its sync. */
export function patchedSync({ object, plain }: Brought): readonly DeliveryProblem[] {
  const others = leading.filter(
    (path) => JSON.stringify(valueAt(object.value, path)) !== JSON.stringify(valueAt(plain, path)),
  )
  return [
    ...(isPaused(object.value) ? [deliveryProblem(object, ['spec'], 'a patch of the instance suspends it')] : []),
    ...others.map((path): DeliveryProblem => {
      const now = JSON.stringify(valueAt(object.value, path) ?? null).slice(0, 200)
      const text = `a patch of the instance gives it another ${path.slice(1).join('.')} (${now})`
      return { ...deliveryProblem(object, path, text), code: 'source-changed' }
    }),
  ]
}

const needed = ['source-controller', 'kustomize-controller']

/** Controllers without which nothing is applied, of an instance that lists its own; and tenants that may apply nothing. */
export function instanceProblems(instance: Instance, tree: Tree, isKnown: IsKnownLabel): readonly DeliveryProblem[] {
  const { object, root, spec } = instance
  const components = listAt(spec, ['components'])
  const releases = tree.files.some(({ documents }) =>
    documents.some(
      (document) => document.kind === 'objects' && document.objects.some(({ kind }) => kind === 'HelmRelease'),
    ),
  )
  const wanted = [...needed, ...(releases ? ['helm-controller'] : [])]
  const missing = components.length === 0 ? [] : wanted.filter((each) => !components.includes(each))
  const tenants = valueAt(spec, ['cluster', 'multitenant']) === true
  return [
    ...missing.map((each) => deliveryProblem(object, [...root, 'components'], `the instance runs no ${each}`)),
    ...(tenants
      ? [
          deliveryProblem(
            object,
            [...root, 'cluster', 'multitenant'],
            'the instance lets objects without a ServiceAccount apply nothing (multitenant)',
          ),
        ]
      : []),
    ...stoppedControllers(instance, isKnown),
    ...sharded(
      { ...object, value: { metadata: objectAt(spec, ['commonMetadata']) ?? {} } },
      ['metadata', 'labels'],
      tree,
    ),
    ...calledSync(instance),
  ].map((each) => ({ ...each, subject: 'FluxInstance', isCommon: true }))
}

/** What the patches of an instance do to its controllers, and to what these live from. */
function stoppedControllers({ object, root, spec }: Instance, isKnown: IsKnownLabel): readonly DeliveryProblem[] {
  return listAt(spec, ['kustomize', 'patches']).flatMap((entry, index) => {
    const target = objectAt(entry, ['target'])
    const at = [...root, 'kustomize', 'patches', index]
    const name = stringAt(target, ['name'])
    const of = name === null ? '' : ` (${name.slice(0, 100)})`
    return innerDocuments(stringAt(entry, ['patch']))
      .flatMap((document) => writtenBy(document, target))
      .flatMap((written) => stopsOf(written, isKnown))
      .map((stop) => deliveryProblem(object, at, `a patch of the instance ${stop}${of}`))
  })
}

/** The name of the sync, which Flux Operator keeps as it was (a rule of its definition): an instance with another one is refused. */
function calledSync({ object, root, spec }: Instance): readonly DeliveryProblem[] {
  if (!objectAt(spec, ['sync'])) return []
  const own = object.kind === 'FluxInstance' ? object.namespace : null
  const name = stringAt(spec, ['sync', 'name']) ?? own ?? 'flux-system'
  const text = `the sync is called ${name.slice(0, 100)}, and nothing renames a sync`
  return [{ ...deliveryProblem(object, [...root, 'sync'], text), aspect: 'sync' }]
}
