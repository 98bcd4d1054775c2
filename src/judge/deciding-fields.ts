import type { ManifestObject, Path } from '../model/document.js'
import { isObject, listAt, stringAt, valueAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { canonicalRepository } from '../model/role.js'
import { formatRepository } from '../model/reference.js'
import { patchedImages } from './instance-images.js'
import { objectsOf } from './objects.js'
import { instanceValues } from './own-objects.js'

/** Fields beside the address that decide where an artifact comes from, what of it counts, and what runs in the end. */
interface Field {
  readonly path: Path
  /** What stands there, in a form that is the same for what means the same; empty for what changes nothing. */
  readonly said: (value: Json, context: Context) => string
}

/** What a field is judged by. */
interface Context {
  /** The tree in which the field stands. */
  readonly tree: Tree
  /** `host/path` of the places that the base names. */
  readonly allowed: ReadonlySet<string>
}

const other = (...defaults: readonly string[]): Field['said'] => {
  return (value) => (typeof value === 'string' && defaults.includes(value) ? '' : JSON.stringify(value))
}
const set: Field['said'] = (value) => JSON.stringify(value)
const flag: Field['said'] = (value) => (value === false ? '' : JSON.stringify(value))

const fields: readonly Field[] = [
  { path: ['spec', 'insecure'], said: flag },
  { path: ['spec', 'passCredentials'], said: flag },
  { path: ['spec', 'provider'], said: other('generic') },
  { path: ['spec', 'certSecretRef'], said: set },
  { path: ['spec', 'proxySecretRef'], said: set },
  { path: ['spec', 'layerSelector'], said: (value) => (isChartLayer(value) ? '' : JSON.stringify(value)) },
  { path: ['spec', 'kubeConfig'], said: set },
  { path: ['spec', 'postRenderers'], said: set },
  { path: ['spec', 'values', 'image', 'repository'], said: imageOf('operator-image') },
  { path: ['spec', 'values', 'healthcheck', 'image', 'repository'], said: imageOf('cli-image') },
  { path: ['spec', 'values', 'instance', 'distribution', 'registry'], said: fluxRegistry },
  { path: ['spec', 'distribution', 'registry'], said: fluxRegistry },
]

/** The field in which an object says something else than before, as a path; null where none does. */
export function changedField(
  before: ManifestObject,
  after: ManifestObject,
  tree: Tree,
  allowed: ReadonlySet<string>,
): Path | null {
  const context = { tree, allowed }
  const field = fields.find(({ path, said }) => {
    const [old, now] = [before, after].map(({ value }) => {
      const found = valueAt(value, path)
      return found === undefined || found === null ? '' : said(found, context)
    })
    return old !== now && !(now === '' && (path.includes('certSecretRef') || path.includes('proxySecretRef')))
  })
  if (field) return field.path
  const patched = instancePaths.find((path) => hasStrangeImage(before, after, path))
  if (patched) return [...patched, 'kustomize', 'patches']
  return hasUnseenValues(before, after, tree) ? ['spec', 'valuesFrom'] : null
}

/** What Flux's documentation says for a chart that a HelmRelease takes; without a selector the first layer counts, which is the same one. */
function isChartLayer(value: Json): boolean {
  const type = stringAt(value, ['mediaType'])
  return type === 'application/vnd.cncf.helm.chart.content.v1.tar+gzip' && stringAt(value, ['operation']) === 'copy'
}

/** An image that a chart runs: of upstream, or of a place that the base names. */
function imageOf(role: 'operator-image' | 'cli-image'): Field['said'] {
  const upstream = formatRepository(canonicalRepository(role))
  return (value, { allowed }) =>
    typeof value === 'string' && (value === upstream || allowed.has(value)) ? '' : JSON.stringify(value)
}

const registries = [
  'ghcr.io/fluxcd',
  'docker.io/fluxcd',
  'ghcr.io/controlplaneio-fluxcd/alpine',
  'ghcr.io/controlplaneio-fluxcd/distroless',
]

/** Upstream's own registries, and places below one that the base names. */
function fluxRegistry(value: Json, { allowed }: Context): string {
  const known = typeof value === 'string' && (registries.includes(value) || allowed.has(value))
  return known ? '' : JSON.stringify(value)
}

const instancePaths: readonly Path[] = [instanceValues, ['spec']]

/** True where a patch of an instance runs an image that is of no registry of Flux, nor of the one that the instance names. */
function hasStrangeImage(before: ManifestObject, after: ManifestObject, instance: Path): boolean {
  const now = patchedImages(after, instance)
  if (now.size === 0) return false
  const old = patchedImages(before, instance)
  const own = stringAt(after.value, [...instance, 'distribution', 'registry'])
  const known = own === null ? registries : [...registries, own]
  return [...now].some((image) => !old.has(image) && !known.some((registry) => image.startsWith(`${registry}/`)))
}

/** True where values come from an object that was not named before and that no file of the repository holds in the clear. */
function hasUnseenValues(before: ManifestObject, after: ManifestObject, tree: Tree): boolean {
  const path = ['spec', 'valuesFrom']
  const old = new Set(listAt(before.value, path).map((entry) => JSON.stringify(entry)))
  return listAt(after.value, path).some((entry) => {
    const name = stringAt(entry, ['name'])
    return !old.has(JSON.stringify(entry)) && !(name !== null && isHeld(stringAt(entry, ['kind']) ?? '', name, tree))
  })
}

/** True for a ConfigMap or Secret that the repository holds in the clear, or makes. */
export function isHeld(kind: string, name: string, tree: Tree): boolean {
  const generated = [...tree.layout.generated.values()].some((names) => names.includes(name))
  const key = kind === 'Secret' ? 'stringData' : 'data'
  return (
    generated ||
    objectsOf(tree, kind).some(
      (object) => object.name === name && isObject(object.value[key]) && !Object.hasOwn(object.value, 'sops'),
    )
  )
}
