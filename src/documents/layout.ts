import { grouped } from '../model/grouped.js'
import type { ManifestObject } from '../model/document.js'
import type { FileEntry } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import type { Layout, ReadFile } from '../model/layout.js'
import { clustersOf } from './clusters.js'
import { fluxKustomizationsIn, type FluxKustomization } from '../kustomize/flux-kustomization.js'
import {
  kustomizationsIn,
  namedFor,
  pluginsIn,
  type Kustomization,
  type NamedPath,
} from '../kustomize/kustomization.js'
import { foldersAbove } from '../kustomize/paths.js'

/** Kustomizations that gather each other beyond this depth say nothing. */
const depthLimit = 64

/** What the kustomizations, Flux Kustomizations and folders say about the objects of a tree. */
export function layoutOf(files: readonly ReadFile[], entries: readonly FileEntry[]): Layout {
  const kustomizes = kustomizationsIn(files)
  const applied = fluxKustomizationsIn(files)
  const gatherers = gatherersByPath(kustomizes, gathers)
  // what a transformer sets goes over what its kustomization sets
  const transformed = new Map(
    pluginsIn(files).flatMap(({ folder, namespace }) => (namespace ? [[folder, namespace]] : [])),
  )
  const targets = targetsByFolder(applied)
  const clusters = clustersOf(entries, applied, gatherersByPath(kustomizes, takes))
  const known = new Map<string, string | null>()
  const set = (path: string, depth: number): string | null => {
    const found = known.get(path)
    if (found !== undefined || depth > depthLimit) return found ?? null
    // a circle ends where it began
    known.set(path, null)
    const outer = (gatherers.get(path) ?? []).map(
      (kustomize) =>
        set(kustomize.folder, depth + 1) ??
        targets.get(kustomize.folder) ??
        transformed.get(kustomize.folder) ??
        kustomize.namespace,
    )
    const [only, ...others] = new Set(outer)
    const namespace = only !== undefined && others.length === 0 ? only : null
    known.set(path, namespace)
    return namespace
  }
  return {
    // kustomize puts its namespace over the object's own, the outermost kustomization last
    namespaceOf: (object: ManifestObject) =>
      set(object.file.path, 0) ?? targetOf(object.file.path, targets, kustomizes) ?? object.namespace,
    clusterOf: (path) => {
      const [only, ...others] = clusters.of(path)
      return only !== undefined && others.length === 0 ? only : ''
    },
    clustersOf: (path) => clusters.of(path),
    generated: namesByFile(kustomizes),
    patches: new Set(kustomizes.flatMap((kustomize) => fragments(kustomize).flatMap(({ path }) => path ?? []))),
  }
}

/** What ends up among the objects of a kustomization, by itself or in a ConfigMap, a Secret or the values of a chart. */
function gathers(kustomization: Kustomization): readonly NamedPath[] {
  return namedFor(kustomization, 'resource', 'component', 'content', 'values')
}

/** Whatever a kustomization takes from a file, its fragments included. */
function takes(kustomization: Kustomization): readonly NamedPath[] {
  return [
    ...gathers(kustomization),
    ...fragments(kustomization),
    ...namedFor(kustomization, 'environment', 'generator'),
  ]
}

function fragments(kustomization: Kustomization): readonly NamedPath[] {
  return namedFor(kustomization, 'patch', 'replacement', 'transformer', 'configuration')
}

function gatherersByPath(
  kustomizes: readonly Kustomization[],
  names: (kustomization: Kustomization) => readonly NamedPath[],
): ReadonlyMap<string, readonly Kustomization[]> {
  const found = new Map<string, Kustomization[]>()
  for (const kustomize of kustomizes)
    for (const path of new Set(names(kustomize).flatMap((name) => name.path ?? []))) {
      const known = found.get(path)
      if (known) known.push(kustomize)
      else found.set(path, [kustomize])
    }
  return found
}

/** Target namespace by folder, where the Flux Kustomizations of a folder agree. */
function targetsByFolder(applied: readonly FluxKustomization[]): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string | null>>()
  for (const { path, targetNamespace } of applied) all.set(path, (all.get(path) ?? new Set()).add(targetNamespace))
  const clear = new Map<string, string>()
  for (const [path, [only, ...others]] of all)
    if (typeof only === 'string' && others.length === 0) clear.set(path, only)
  return clear
}

function namesByFile(kustomizes: readonly Kustomization[]): Layout['generated'] {
  const named = kustomizes
    .flatMap((kustomize) => namedFor(kustomize, 'content', 'values'))
    .flatMap(({ path, into }) => (path === null ? [] : [{ path, into: into ?? '' }]))
  return new Map([...grouped(named, ({ path }) => path)].map(([path, uses]) => [path, uses.map(({ into }) => into)]))
}

/** Flux generates a kustomization over a folder that has none, so that its target namespace reaches everything below. */
function targetOf(
  path: string,
  targets: ReadonlyMap<string, string>,
  kustomizes: readonly Kustomization[],
): string | null {
  const own = new Set(kustomizes.map((kustomize) => kustomize.folder))
  for (const folder of foldersAbove(path)) {
    if (own.has(folder) && folder !== folderOf(path)) return null
    const target = targets.get(folder)
    if (target !== undefined && !own.has(folder)) return target
  }
  return null
}
