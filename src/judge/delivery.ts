import { fluxKustomizationOf, isFluxKustomization, type FluxKustomization } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn, type Kustomization } from '../kustomize/kustomization.js'
import { isKustomizationFile } from '../kustomize/names.js'
import { patchedObjects } from '../kustomize/patched.js'
import { appliedFolder } from '../kustomize/paths.js'
import { replacedObjects } from '../kustomize/replacements.js'
import { reachIn, type Reach } from '../kustomize/reach.js'
import type { ManifestObject, Path } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { syncKind, type Instance } from '../model/instance.js'
import { objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { ReadFile, Tree } from '../model/layout.js'
import { objectsOf } from './objects.js'

/** What takes files of a tree to the cluster: a Flux Kustomization, or the sync of an instance. */
export interface Deliverer {
  readonly object: ManifestObject
  /** As patches leave it. */
  readonly value: JsonObject
  readonly root: Path
  readonly builds: (path: string) => boolean
}

/** How the files of a tree reach the cluster. */
export interface Delivery {
  /** True for a file that something takes to the cluster, and that is itself there or at the root. */
  isDelivered(path: string): boolean
  /** The clusters of what takes a file there; empty names, of what belongs to none, included. */
  clustersTo(path: string): ReadonlySet<string>
  /** All that a file goes through, nearest first. */
  way(path: string): readonly Deliverer[]
  /** The folders of what nothing here delivers: something unseen does. */
  readonly rootFolders: ReadonlySet<string>
}

/** One side of a change. */
interface DeliveredTree {
  readonly tree: Tree
  readonly instances: readonly Instance[]
  /** Whether something may apply a file: no kustomization passes it over. */
  readonly isApplied: (path: string) => boolean
}

/**
 * Follows the Flux Kustomizations of a tree from the root. What nothing delivers counts as a root; with a base, only where the base has a
 * root in the same folder, so that nothing is cut off by taking away what applied it.
 */
export function deliveryIn({ tree, instances, isApplied }: DeliveredTree, base: Delivery | null = null): Delivery {
  const deliverers = deliverersIn(tree, instances)
  const users = usersByName(tree)
  const reaches: Reaches = ({ builds }, path) => builds(path) || (users.get(path) ?? []).some((user) => builds(user))
  const mayAct = ({ value, object: { file } }: Deliverer): boolean =>
    !isPaused(value) && (isApplied(file.path) || users.has(file.path))
  const above = aboveEach(deliverers, reaches)
  const unreached = deliverers.filter((one) => one.root.length === 0 && above(one).length === 0)
  const acting = new Set(
    deliverers.filter(
      (one) =>
        mayAct(one) &&
        (one.root.length > 0 ||
          (above(one).length === 0 && (base?.rootFolders.has(folderOf(one.object.file.path)) ?? true))),
    ),
  )
  const waiting = new Set(deliverers.filter((one) => !acting.has(one) && mayAct(one)))
  for (let before = -1; before !== acting.size;) {
    before = acting.size
    for (const one of waiting) if (above(one).some((other) => acting.has(other))) acting.add(one)
    for (const one of acting) waiting.delete(one)
  }
  const known = new Map<string, ReadonlySet<string>>()
  const clustersTo = (path: string): ReadonlySet<string> => {
    const found =
      known.get(path) ??
      new Set([...acting].flatMap((one) => (reaches(one, path) ? [tree.layout.clusterOf(one.object.file.path)] : [])))
    known.set(path, found)
    return found
  }
  return {
    isDelivered: (path) => clustersTo(path).size > 0,
    clustersTo,
    way: waysTo(deliverers, reaches),
    rootFolders: new Set(unreached.map(({ object }) => folderOf(object.file.path))),
  }
}

/** Deliverers of a hostile tree beyond this many count as none: each is compared with each. */
const mostDeliverers = 3000

/** What delivers each deliverer, itself left out. */
function aboveEach(deliverers: readonly Deliverer[], reaches: Reaches): (one: Deliverer) => readonly Deliverer[] {
  const byFile = new Map<string, readonly Deliverer[]>()
  return ({ object }) => {
    const { path } = object.file
    const found = byFile.get(path) ?? deliverers.filter((other) => reaches(other, path))
    byFile.set(path, found)
    return found.filter((other) => other.object !== object)
  }
}

/** The way of each file, which many questions ask for. */
function waysTo(deliverers: readonly Deliverer[], reaches: Reaches): Delivery['way'] {
  const known = new Map<string, readonly Deliverer[]>()
  return (path) => {
    const way = known.get(path) ?? wayTo(path, deliverers, reaches)
    known.set(path, way)
    return way
  }
}

type Reaches = (one: Deliverer, path: string) => boolean

function wayTo(path: string, deliverers: readonly Deliverer[], reaches: Reaches): readonly Deliverer[] {
  const found = new Set<Deliverer>()
  const paths = new Set([path])
  for (const each of paths)
    for (const one of deliverers)
      if (!found.has(one) && reaches(one, each)) {
        found.add(one)
        paths.add(one.object.file.path)
      }
  return [...found]
}

const disabled: readonly (readonly [annotation: string, values: readonly string[]])[] = [
  ['kustomize.toolkit.fluxcd.io/reconcile', ['disabled']],
  ['kustomize.toolkit.fluxcd.io/ssa', ['ignore', 'ifnotpresent']],
  ['fluxcd.controlplane.io/reconcile', ['disabled']],
  ['config.kubernetes.io/local-config', ['true']],
  ['helmcharts.helm.cattle.io/unmanaged', ['true']],
  ['argocd.argoproj.io/skip-reconcile', ['true']],
]

/** True for an object that its controller is told to leave as it is. */
export function isPaused(value: JsonObject): boolean {
  return suspends(valueAt(value, ['spec', 'suspend'])) || pauses(valueAt(value, ['metadata', 'annotations']))
}

/** A variable suspends, unless it says otherwise where nothing fills it in; a text is none of the two values and is not applied. */
function suspends(value: Json | undefined): boolean {
  if (typeof value !== 'string') return value === true
  return (/^\$\{\w+:?[-=](.*)\}$/.exec(value)?.[1] ?? value) !== 'false'
}

/** True for annotations that tell Flux to leave what has them as it is. */
export function pauses(annotations: Json | undefined): boolean {
  return disabled.some(([name, values]) => values.includes((stringAt(annotations, [name]) ?? '').toLowerCase()))
}

function deliverersIn(tree: Tree, instances: readonly Instance[]): readonly Deliverer[] {
  const reach = reachIn(tree)
  const broken = foldersWithSeveral(kustomizationsIn(tree.files))
  const patches = [...patchedObjects(tree), ...replacedObjects(tree).map(({ object }) => object)].filter(
    isFluxKustomization,
  )
  const kustomizations = objectsOf(tree, 'Kustomization').filter(isFluxKustomization)
  if (kustomizations.length > mostDeliverers) return []
  return [
    ...kustomizations.flatMap((object) => {
      const value = afterPatches(object, patches)
      const flux = fluxKustomizationOf({ ...object, value })
      return flux ? [{ object, value, root: [], builds: builtBy(flux, reach, broken) }] : []
    }),
    ...instances.flatMap((instance) => {
      const flux = syncOf(instance)
      const { object, root } = instance
      return flux
        ? [{ object, value: instance.spec, root: [...root, 'sync'], builds: builtBy(flux, reach, broken) }]
        : []
    }),
  ]
}

/** The folder that an instance makes a Flux Kustomization for. */
function syncOf({ object, spec }: Instance): FluxKustomization | null {
  const sync = objectAt(spec, ['sync'])
  const path = sync && appliedFolder(stringAt(sync, ['path']) ?? '')
  if (!sync || path === null) return null
  const source = `${syncKind(spec)}/flux-system`
  return { object, file: object.file.path, path, source, targetNamespace: null, components: [], isRemote: false }
}

const patchable = ['path', 'sourceRef', 'suspend', 'components', 'kubeConfig', 'postBuild']

/** Of several patches each counts for the fields that it changes. */
function afterPatches(object: ManifestObject, patches: readonly ManifestObject[]): JsonObject {
  const own = patches.filter(({ name }) => name === object.name)
  if (own.length === 0) return object.value
  const spec = objectAt(object.value, ['spec']) ?? {}
  const changed = patchable.flatMap((field) => {
    const written = JSON.stringify(spec[field])
    const patch = own.findLast(({ value }) => JSON.stringify(valueAt(value, ['spec', field])) !== written)
    return patch ? [[field, valueAt(patch.value, ['spec', field])] as const] : []
  })
  return { ...object.value, spec: { ...spec, ...Object.fromEntries(changed) } }
}

/** Kustomize refuses a folder with more than one kustomization. */
function foldersWithSeveral(kustomizations: readonly Kustomization[]): ReadonlySet<string> {
  const paths = new Map<string, Set<string>>()
  for (const { folder, path } of kustomizations)
    if (isKustomizationFile(path)) paths.set(folder, (paths.get(folder) ?? new Set()).add(path))
  return new Set([...paths].filter(([, found]) => found.size > 1).map(([folder]) => folder))
}

function builtBy(flux: FluxKustomization, reach: Reach, broken: ReadonlySet<string>): (path: string) => boolean {
  let fails: boolean | null = null
  return (path) => {
    const { builds, folders } = reach.appliedBy(flux)
    fails ??= broken.size > 0 && [...folders].some((folder) => broken.has(folder))
    return !fails && (builds(path) || (isKustomizationFile(path) && folders.has(folderOf(path))))
  }
}

/** The kustomizations that name a file for whatever use, by its path: values, patches and contents reach the cluster through them. */
function usersByName({ files }: { readonly files: readonly ReadFile[] }): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { path: user, names } of kustomizationsIn(files))
    for (const { path } of names) {
      if (path === null) continue
      const known = found.get(path)
      if (known) known.push(user)
      else found.set(path, [user])
    }
  return found
}
