import type { ManifestObject } from '../model/document.js'
import type { FileEntry } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import type { Layout, ReadFile } from '../model/layout.js'
import { clustersOf } from './clusters.js'
import { foldersAbove } from '../kustomize/folders.js'
import type { FluxKustomization, KustomizeFile } from '../kustomize/kustomizations.js'
import { fluxKustomizations, kustomizeFiles } from '../kustomize/kustomizations.js'

/** Kustomizations that gather each other in a circle end here. */
const depthLimit = 16

/** What the kustomizations, Flux Kustomizations and folders say about the objects of a tree. */
export function layoutOf(files: readonly ReadFile[], entries: readonly FileEntry[]): Layout {
  const kustomizes = kustomizeFiles(files)
  const applied = fluxKustomizations(files)
  const gatherers = gatherersByPath(kustomizes)
  const targets = targetsByFolder(applied)
  const clusters = clustersOf(entries, applied, gatherers)
  const set = (path: string, depth: number): string | null => {
    if (depth > depthLimit) return null
    const outer = (gatherers.get(path) ?? []).map(
      (kustomize) => set(kustomize.folder, depth + 1) ?? targets.get(kustomize.folder) ?? kustomize.namespace,
    )
    const [only, ...others] = new Set(outer)
    return only !== undefined && others.length === 0 ? only : null
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
    patches: new Set(kustomizes.flatMap((kustomize) => kustomize.fragments)),
  }
}

function gatherersByPath(kustomizes: readonly KustomizeFile[]): ReadonlyMap<string, readonly KustomizeFile[]> {
  const found = new Map<string, KustomizeFile[]>()
  for (const kustomize of kustomizes)
    for (const path of [...kustomize.gathers, ...kustomize.generates.map(({ file }) => file)]) {
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

function namesByFile(kustomizes: readonly KustomizeFile[]): Layout['generated'] {
  const names = new Map<string, readonly string[]>()
  for (const { file, into } of kustomizes.flatMap(({ generates }) => generates))
    names.set(file, [...(names.get(file) ?? []), into])
  return names
}

/** Flux generates a kustomization over a folder that has none, so that its target namespace reaches everything below. */
function targetOf(
  path: string,
  targets: ReadonlyMap<string, string>,
  kustomizes: readonly KustomizeFile[],
): string | null {
  const own = new Set(kustomizes.map((kustomize) => kustomize.folder))
  for (const folder of foldersAbove(path)) {
    if (own.has(folder) && folder !== folderOf(path)) return null
    const target = targets.get(folder)
    if (target !== undefined && !own.has(folder)) return target
  }
  return null
}
