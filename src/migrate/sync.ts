import { isFluxKustomization } from '../kustomize/flux-kustomization.js'
import { appliedFolder, isBelow } from '../kustomize/paths.js'
import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import type { Json, JsonObject } from '../model/json.js'
import { objectAt, stringAt, valueAt } from '../model/json.js'
import { parseReference } from '../model/reference.js'
import type { CarriedPatch, SourceKind, Sync, SyncObjects } from './bootstrap.js'
import { lineOf } from './objects.js'
import { mergePatchText } from './patch-text.js'
import { carriedMetadata } from './sync-metadata.js'

const sourceKinds: readonly SourceKind[] = ['GitRepository', 'OCIRepository', 'Bucket']

/** The path that a Flux Kustomization applies, without `./`; null where it is a variable or leads out. */
export function appliedPath(kustomization: ManifestObject): string | null {
  return appliedFolder(stringAt(kustomization.value, ['spec', 'path']) ?? '')
}

/**
 * Finds what the cluster is reconciled from: among the Kustomizations whose source lies in the repository too, the one that applies the
 * bootstrap's own folder, and of several the one that lies nearest to it. Where two sources fit equally, none is taken.
 */
export function findSync(objects: readonly ManifestObject[], folder: string, namespace: string): Sync {
  const pairs = pairsOf(objects)
  const fitting = pairs
    .filter(({ path }) => isBelow(folder, path))
    .filter((pair) => pair.path !== '' || isOwn(pair, pairs, objects, namespace))
    .map((pair) => ({ ...pair, nearness: nearness(pair.kustomization.file.path, folder) }))
    .sort((a, b) => b.nearness - a.nearness || b.path.length - a.path.length)
  const [best, next] = fitting
  if (!best) return { kind: 'none' }
  const tied = next?.nearness === best.nearness && next.path.length === best.path.length
  if (tied && next.source !== best.source) return { kind: 'none' }
  return syncOf({ source: best.source, kustomization: best.kustomization, made: false }, namespace)
}

/**
 * What the cluster is reconciled from, where the folder does not tell: the only Kustomization with a source of its own name whose path holds
 * files of the tree. Where there are several, none is taken.
 */
export function rootSync(objects: readonly ManifestObject[], files: readonly string[], namespace: string): Sync {
  const roots = pairsOf(objects).filter(
    ({ source, kustomization, path }) =>
      source.name === kustomization.name && files.some((file) => isBelow(file, path)),
  )
  const [only] = roots
  return only === undefined || roots.length > 1 ? { kind: 'none' } : syncOf(only, namespace)
}

/** How a FluxInstance says what two objects say, or why it cannot. */
export function syncOf(objects: SyncObjects, namespace: string): Sync {
  const reason = whyKept(objects, namespace)
  return reason === null ? expressed(objects, namespace) : { kind: 'kept', objects, reason }
}

interface Pair extends SyncObjects {
  readonly path: string
}

function pairsOf(objects: readonly ManifestObject[]): readonly Pair[] {
  return objects.filter(isFluxKustomization).flatMap((kustomization) => {
    const source = sourceOf(objects, kustomization)
    const path = appliedPath(kustomization)
    return source === null || path === null ? [] : [{ source, kustomization, path, made: false }]
  })
}

/**
 * The root is a folder of every repository, so that it does not tell that a source is this one: the bootstrap's own name does, or another
 * Kustomization of the same source whose folder is here.
 */
function isOwn(
  { source }: Pair,
  pairs: readonly Pair[],
  objects: readonly ManifestObject[],
  namespace: string,
): boolean {
  if (source.name === namespace) return true
  return pairs.some(
    (other) =>
      other.source === source && other.path !== '' && objects.some(({ file }) => isBelow(file.path, other.path)),
  )
}

/** The source object that a Kustomization names, from the same file before any other. */
function sourceOf(objects: readonly ManifestObject[], kustomization: ManifestObject): ManifestObject | null {
  const kind = stringAt(kustomization.value, ['spec', 'sourceRef', 'kind'])
  const name = stringAt(kustomization.value, ['spec', 'sourceRef', 'name'])
  const found = objects.filter((object) => object.kind === kind && object.name === name && isSource(object))
  return (
    found.find((object) => object.file.path === kustomization.file.path) ??
    found.find((object) => folderOf(object.file.path) === folderOf(kustomization.file.path)) ??
    null
  )
}

function isSource(object: ManifestObject): boolean {
  return (
    object.apiVersion.startsWith('source.toolkit.fluxcd.io/') &&
    sourceKinds.some((kind) => kind === object.kind) &&
    !isFluxManifests(object)
  )
}

/** True for the OCIRepository of Flux's own manifests: what it holds is Flux, not the cluster. */
export function isFluxManifests(object: ManifestObject): boolean {
  const url = object.kind === 'OCIRepository' ? stringAt(object.value, ['spec', 'url']) : null
  return parseReference(url ?? '')?.path.endsWith('fluxcd/flux-manifests') ?? false
}

/** Segments that the folder of a file shares with another folder; the folder itself counts most. */
function nearness(path: string, folder: string): number {
  const left = folderOf(path).split('/')
  const right = folder.split('/')
  let shared = 0
  while (shared < left.length && left[shared] === right[shared]) shared++
  return shared * 2 + Number(folderOf(path) === folder)
}

/** Why a FluxInstance cannot say the same as these objects; null where it can (upstream.md, section 4, `sync`). */
function whyKept({ source, kustomization }: SyncObjects, namespace: string): string | null {
  if (source.name !== kustomization.name)
    return `the source is named ${source.name ?? '?'} and the Kustomization ${kustomization.name ?? '?'}: a FluxInstance gives both one name`
  for (const object of [source, kustomization])
    if (object.namespace !== null && object.namespace !== namespace)
      return `${object.kind} ${object.name ?? '?'} is in namespace ${object.namespace}, Flux in ${namespace}`
  const prune = valueAt(kustomization.value, ['spec', 'prune'])
  if (prune !== true) return 'the Kustomization does not prune: a FluxInstance always does'
  return refOf(source) === null
    ? 'a FluxInstance cannot name the ref of the source (a commit, a range or a digest)'
    : null
}

/** The one ref that a FluxInstance takes: a full Git reference, a tag, or the name of a bucket. */
function refOf(source: ManifestObject): string | null {
  if (source.kind === 'Bucket') return stringAt(source.value, ['spec', 'bucketName'])
  const ref = objectAt(source.value, ['spec', 'ref']) ?? {}
  const keys = Object.keys(ref)
  const [key] = keys
  const value = stringAt(ref, [key ?? ''])
  if (source.kind === 'OCIRepository') {
    if (keys.length === 0) return 'latest'
    return keys.length === 1 && key === 'tag' ? value : null
  }
  if (keys.length === 0) return 'refs/heads/master'
  if (keys.length !== 1 || value === null) return null
  if (key === 'branch') return `refs/heads/${value}`
  if (key === 'tag') return `refs/tags/${value}`
  return key === 'name' ? value : null
}

const sourceKeys = ['interval', 'url', 'endpoint', 'bucketName', 'ref', 'secretRef', 'provider']
const kustomizationKeys = ['interval', 'path', 'prune', 'sourceRef']

function expressed(objects: SyncObjects, namespace: string): Sync {
  const { source, kustomization } = objects
  const [kind = 'GitRepository'] = sourceKinds.filter((known) => known === source.kind)
  const name = source.name ?? namespace
  const interval = stringAt(kustomization.value, ['spec', 'interval'])
  const beyond = rest(kustomization, kustomizationKeys)
  // 10m is what the operator writes by itself
  const own = interval === null || interval === '10m0s' || interval === '10m' ? beyond : { interval, ...beyond }
  return {
    kind: 'expressed',
    objects,
    source: kind,
    name,
    url: stringAt(source.value, ['spec', kind === 'Bucket' ? 'endpoint' : 'url']) ?? '',
    ref: refOf(source) ?? '',
    path: stringAt(kustomization.value, ['spec', 'path']) ?? './',
    interval: stringAt(source.value, ['spec', 'interval']) ?? '1m',
    pullSecret: stringAt(source.value, ['spec', 'secretRef', 'name']),
    provider: stringAt(source.value, ['spec', 'provider']),
    extras: [...extraPatch(source, rest(source, sourceKeys)), ...extraPatch(kustomization, own)],
  }
}

/** What a spec says beyond the keys that a FluxInstance has; defaults that bootstrap once wrote are left out. */
function rest(object: ManifestObject, known: readonly string[]): JsonObject {
  const spec = objectAt(object.value, ['spec']) ?? {}
  return Object.fromEntries(
    Object.entries(spec).filter(
      ([key, value]) =>
        !known.includes(key) && value !== undefined && key !== 'gitImplementation' && !isDefault(key, value),
    ),
  )
}

function isDefault(key: string, value: Json): boolean {
  return (
    (key === 'timeout' && value === '60s') ||
    (key === 'suspend' && value === false) ||
    (key === 'force' && value === false)
  )
}

function extraPatch(object: ManifestObject, spec: JsonObject): readonly CarriedPatch[] {
  const metadata = carriedMetadata(object)
  const content = Object.keys(spec).length === 0 ? {} : { spec }
  if (Object.keys(metadata).length + Object.keys(content).length === 0) return []
  const { apiVersion, kind } = object
  const name = object.name ?? ''
  return [
    {
      file: object.file.path,
      line: lineOf(object),
      text: mergePatchText({ apiVersion, kind, name, metadata }, content),
      target: { kind, name },
      ownFile: null,
      entry: null,
    },
  ]
}
