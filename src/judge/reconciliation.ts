import type { ManifestObject, Path } from '../model/document.js'
import { listAt, objectAt, stringAt, valueAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { goDuration } from '../text/go-duration.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import { pauses } from './delivery.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { objectsOf } from './objects.js'

/** Seconds: who looks less often than once in a week does not follow what is committed. */
const longest = 7 * 24 * 3600
/** Seconds: in less nothing is applied. */
const shortest = 5

const shardLabel = 'sharding.fluxcd.io/key'

/** Accounts that Flux brings. */
const accounts = ['kustomize-controller', 'helm-controller', 'source-controller', 'flux-operator', 'flux']

/** What an object says of itself that keeps Flux from bringing it, or what it brings, up to date. */
export function reconciliationProblems(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  const { value, kind } = object
  return [
    ...intervals.flatMap((path) => seldom(object, path)),
    ...timeouts.flatMap((path) => hurried(object, path)),
    ...owned(object),
    ...ownChecks(object),
    ...sharded(object, ['metadata', 'labels'], tree),
    ...inCommon(object, tree),
    ...withoutAccount(object, tree),
    ...unfilled(object),
    ...(kind === 'Kustomization' ? [...renamed(object, ['spec']), ...otherImages(object)] : []),
    ...listAt(value, ['spec', 'dependsOn']).flatMap((entry, index) => {
      const expression = stringAt(entry, ['readyExpr'])
      const path = ['spec', 'dependsOn', index, 'readyExpr']
      return expression === null ? [] : [deliveryProblem(object, path, `waits until ${short(expression)}`)]
    }),
  ]
}

/** What an object says of itself by which it never becomes ready, whatever else is there. */
export function stalls(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  return [...timeouts.flatMap((path) => hurried(object, path)), ...sharded(object, ['metadata', 'labels'], tree)]
}

const intervals: readonly Path[] = [
  ['spec', 'interval'],
  ['spec', 'chart', 'spec', 'interval'],
  ['spec', 'sync', 'interval'],
  ['spec', 'values', 'instance', 'sync', 'interval'],
  ['spec', 'retryInterval'],
  ['metadata', 'annotations', 'fluxcd.controlplane.io/reconcileEvery'],
  ['metadata', 'annotations', 'fluxcd.controlplane.io/reconcileArtifactEvery'],
]

const timeouts: readonly Path[] = [
  ['spec', 'timeout'],
  ['metadata', 'annotations', 'fluxcd.controlplane.io/reconcileTimeout'],
]

function seldom(object: ManifestObject, path: Path): readonly DeliveryProblem[] {
  const text = stringAt(object.value, path)
  if (text === null || unknownInResourceSet(text)) return []
  const seconds = goDuration(text)
  if (seconds !== null && seconds <= longest) return []
  const said = seconds === null ? `the interval ${short(text)}, which is no duration` : `an interval of ${text}`
  return [deliveryProblem(object, path, `it has ${said}`)]
}

function hurried(object: ManifestObject, path: Path): readonly DeliveryProblem[] {
  const text = stringAt(object.value, path) ?? ''
  const seconds = goDuration(text)
  return seconds !== null && seconds < shortest ? [deliveryProblem(object, path, `it has a timeout of ${text}`)] : []
}

/** Kubernetes deletes what an owner has that is not there, and nobody knows the `uid` of an owner beforehand. */
function owned(object: ManifestObject): readonly DeliveryProblem[] {
  const path = ['metadata', 'ownerReferences']
  const [owner] = listAt(object.value, path)
  if (owner === undefined) return []
  const said = `${stringAt(owner, ['kind']) ?? ''} ${stringAt(owner, ['name']) ?? ''}`
  return [deliveryProblem(object, path, `it goes together with its owner ${short(said)}`)]
}

/** Kinds of Flux tell whether they are ready by their condition of that name; who asks for something else may wait for ever. */
function ownChecks(object: ManifestObject): readonly DeliveryProblem[] {
  return listAt(object.value, ['spec', 'healthCheckExprs']).flatMap((entry, index) => {
    const [current, ...others] = ['current', 'inProgress', 'failed'].map((key) => stringAt(entry, [key]))
    const isOfFlux = (stringAt(entry, ['apiVersion']) ?? '').includes('fluxcd')
    const asks = (current ?? '').includes('Ready') && others.every((each) => each?.includes('status') !== false)
    const text = `it asks of a ${short(stringAt(entry, ['kind']) ?? '')} something else than whether it is ready`
    return isOfFlux && !asks ? [deliveryProblem(object, ['spec', 'healthCheckExprs', index], text)] : []
  })
}

/** The controllers leave what is labelled for a shard to the controllers of that shard. */
export function sharded(object: ManifestObject, path: Path, tree: Tree): readonly DeliveryProblem[] {
  const shard = stringAt(object.value, [...path, shardLabel])
  if (shard === null || shard === '' || shardsIn(tree).has(shard)) return []
  return [deliveryProblem(object, path, `it is left to the shard ${short(shard)}, which no instance here has`)]
}

function shardsIn(tree: Tree): ReadonlySet<Json> {
  const specs = [
    ...objectsOf(tree, 'FluxInstance').map(({ value }) => valueAt(value, ['spec'])),
    ...objectsOf(tree, 'HelmRelease').map(({ value }) => valueAt(value, ['spec', 'values', 'instance'])),
  ]
  return new Set(specs.flatMap((spec) => listAt(spec, ['sharding', 'shards'])))
}

/** What a Flux Kustomization or ResourceSet writes on all that it applies. */
function inCommon(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  const path = ['spec', 'commonMetadata']
  if (object.kind !== 'Kustomization' && object.kind !== 'ResourceSet') return []
  const paused = pauses(valueAt(object.value, [...path, 'annotations']))
  return [
    ...(paused ? [deliveryProblem(object, path, 'it tells Flux to leave all that it applies as it is')] : []),
    ...sharded(object, [...path, 'labels'], tree),
  ]
}

function withoutAccount(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  const path = ['spec', 'serviceAccountName']
  const account = stringAt(object.value, path)
  if (account === null || account === '' || unknownInResourceSet(account) || accounts.includes(account)) return []
  if (!['Kustomization', 'HelmRelease', 'OCIRepository', 'ResourceSet'].includes(object.kind)) return []
  if (objectsOf(tree, 'ServiceAccount').some(({ name }) => name === account)) return []
  return [
    deliveryProblem(object, path, `it acts as the ServiceAccount ${short(account)}, which is not in this repository`),
  ]
}

const unsubstituted = 'kustomize.toolkit.fluxcd.io/substitute'

function unfilled(object: ManifestObject): readonly DeliveryProblem[] {
  const isOff = ['annotations', 'labels'].some(
    (key) => stringAt(object.value, ['metadata', key, unsubstituted]) === 'disabled',
  )
  const isOpen = isOff && JSON.stringify(objectAt(object.value, ['spec']) ?? {}).includes('${')
  return isOpen ? [deliveryProblem(object, ['metadata'], 'its variables are filled in no more')] : []
}

/** What is put before or behind the names of all that a kustomization applies: those who name them find them no more. */
export function renamed(object: ManifestObject, root: Path): readonly DeliveryProblem[] {
  return ['namePrefix', 'nameSuffix'].flatMap((key) => {
    const text = stringAt(object.value, [...root, key]) ?? ''
    return text === ''
      ? []
      : [deliveryProblem(object, [...root, key], `it applies all under another name (${key} ${short(text)})`)]
  })
}

/** Images of Flux that a Flux Kustomization takes from another place than what it applies says. */
function otherImages(object: ManifestObject): readonly DeliveryProblem[] {
  return listAt(object.value, ['spec', 'images']).flatMap((entry, index) => {
    const [name, other] = [stringAt(entry, ['name']) ?? '', stringAt(entry, ['newName'])]
    if (!name.includes('flux') || other === null || other === name) return []
    const said = deliveryProblem(object, ['spec', 'images', index], `it takes ${short(name)} from ${short(other)}`)
    return [{ ...said, code: 'source-changed' }]
  })
}

function short(text: string): string {
  return text.slice(0, 100)
}
