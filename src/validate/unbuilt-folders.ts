import { fluxKustomizationOf, isFluxKustomization, type FluxKustomization } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn, type Kustomization } from '../kustomize/kustomization.js'
import { appliedFolder, foldersAbove } from '../kustomize/paths.js'
import { reachIn, type Builds, type Reach } from '../kustomize/reach.js'
import type { ManifestObject, Path } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { stringAt } from '../model/json.js'
import { gatheredFrom } from '../model/gathered.js'
import type { Tree } from '../model/layout.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import type { Problem } from '../model/problem.js'
import { appliedObjects } from './applied-objects.js'
import { treePaths, type TreePaths } from './tree-paths.js'

/**
 * Problems in folders with a kustomization that nothing of the tree builds are notices: what is wrong there reaches no cluster. Where it cannot be known what is
 * built (a path with a placeholder or into another repository, Argo CD, an ArtifactGenerator), every problem keeps its severity.
 */
export function easedWhereUnbuilt(problems: readonly Problem[], tree: Tree): readonly Problem[] {
  if (!problems.some(({ file, severity }) => file !== null && severity !== 'notice')) return problems
  const builds = buildsOf(tree)
  if (!builds) return problems
  return problems.map((problem) => {
    const { file, severity, message } = problem
    if (file === null || severity === 'notice' || builds(file)) return problem
    return { ...problem, severity: 'notice', message: `${message} Nothing in the repository builds this file.` }
  })
}

/** What is built, from the folders with Flux Kustomizations and instances on; null where that is not known. */
function buildsOf(tree: Tree): Builds | null {
  const starts = startsUnder(treePaths(tree))(appliedObjects(tree))
  return builtFrom(starts, kustomizationsIn(tree.files))(reachIn(tree))
}

const startsUnder = oncePer((paths: TreePaths) =>
  gatheredFrom(
    (object: ManifestObject): readonly (FluxKustomization | 'unknown')[] => {
      if (elsewhere.test(object.kind)) return ['unknown']
      const isFlux = isFluxKustomization(object)
      const folder = isFlux ? (fluxKustomizationOf(object)?.path ?? null) : syncFolder(object)
      if (folder === undefined) return []
      if (folder === null || paths.kindOf(folder) === 'missing') return ['unknown']
      const components = fluxKustomizationOf(object)?.components ?? []
      return [start(object, folder, components), start(object, folderOf(object.file.path), [])]
    },
    (a, b) => a === b || (a !== 'unknown' && b !== 'unknown' && isSameStart(a, b)),
  ),
)

function isSameStart(a: FluxKustomization, b: FluxKustomization): boolean {
  return a.path === b.path && a.components.join('\0') === b.components.join('\0')
}

const builtFrom = oncePerPair(
  (starts: readonly (FluxKustomization | 'unknown')[], kustomizations: readonly Kustomization[]) =>
    oncePer((reach: Reach) => {
      const known = starts.filter((each) => each !== 'unknown')
      return known.length === 0 || known.length < starts.length ? null : buildsFrom(known, kustomizations, reach)
    }),
)

function buildsFrom(
  starts: readonly FluxKustomization[],
  kustomizations: readonly Kustomization[],
  reach: Reach,
): Builds {
  const all = starts.map((each) => reach.ofFlux(each))
  const folders = new Set(starts.flatMap((each) => [...reach.appliedBy(each).folders]))
  const own = new Set(kustomizations.map(({ folder }) => folder))
  // what goes into a ConfigMap, patches and values are built too
  const named = new Set(
    kustomizations
      .filter(({ folder }) => folders.has(folder))
      .flatMap(({ names }) => names.flatMap(({ path }) => path ?? [])),
  )
  const isBuilt = (path: string) => folders.has(folderOf(path)) || named.has(path) || all.some((builds) => builds(path))
  const answers = new Map<string, boolean>()
  return (path) => {
    // a file without a kustomization may be applied by hand
    const found = answers.get(path) ?? (isBuilt(path) || !foldersAbove(path).some((folder) => own.has(folder)))
    answers.set(path, found)
    return found
  }
}

const elsewhere = /^(?:Application|ApplicationSet|ArtifactGenerator|GitRepositoryTemplate|ResourceSetInputProvider)$/

const syncPaths: readonly Path[] = [
  ['spec', 'sync', 'path'],
  ['spec', 'values', 'instance', 'sync', 'path'],
]

/** The folder that an instance applies; undefined for an object that applies none, null where the folder is not known. */
function syncFolder({ value }: ManifestObject): string | null | undefined {
  const [text] = syncPaths.flatMap((path) => stringAt(value, path) ?? [])
  return text === undefined ? undefined : appliedFolder(text)
}

function start(object: ManifestObject, path: string, components: readonly string[]): FluxKustomization {
  return {
    object,
    file: object.file.path,
    path,
    source: 'GitRepository/flux-system',
    targetNamespace: null,
    components,
    isRemote: false,
  }
}
