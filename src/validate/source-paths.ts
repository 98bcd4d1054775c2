import { fluxKustomizationOf, type FluxKustomization } from '../kustomize/flux-kustomization.js'
import { nameOf, type ManifestObject } from '../model/document.js'
import { gatheredFrom } from '../model/gathered.js'
import type { Tree } from '../model/layout.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import type { Problem } from '../model/problem.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import { problemAt } from './problem.js'
import { treePaths, type TreePaths } from './tree-paths.js'

/**
 * Checks that the folders that Flux Kustomizations apply are there. Only sources that are this repository count: those of which another
 * path is found here, and the source named flux-system that bootstrap and the operator make.
 */
export function sourcePaths(tree: Tree, objects: readonly ManifestObject[]): readonly Problem[] {
  return missingFolders(treePaths(tree))(appliedPaths(objects), declaredIn(objects))
}

const missingFolders = oncePer((paths: TreePaths) => {
  const isHere = (path: string): boolean => paths.kindOf(path) !== 'missing'
  const missing = oncePer(({ object, path }: FluxKustomization) => missingFolder(object, path, paths.otherCase(path)))
  return oncePerPair((applied: readonly FluxKustomization[], declared: readonly (string | null)[]) => {
    const own = new Set(applied.filter(({ path }) => path !== '' && isHere(path)).map(({ source }) => source))
    if (!declared.includes('flux-system')) own.add('GitRepository/flux-system')
    return applied.filter(({ source, path }) => own.has(source) && !isHere(path)).map(missing)
  })
})

function missingFolder(object: ManifestObject, path: string, other: string | null): Problem {
  return problemAt(object, ['spec', 'path'], 'reference-missing', {
    message: `${nameOf(object)} applies the folder ${path}, which is not in the repository.`,
    help: other === null ? 'Add the folder, or correct the path.' : `Correct the letters' case: the path is ${other}.`,
  })
}

const declaredIn = gatheredFrom(({ kind, name }: ManifestObject) => (kind === 'GitRepository' ? [name] : []))

/** The folders that the Flux Kustomizations of a tree apply, without those that are only known later. */
export const appliedPaths = gatheredFrom((object: ManifestObject): readonly FluxKustomization[] => {
  const applied = fluxKustomizationOf(object)
  return applied && !unknownInResourceSet(applied.source) ? [applied] : []
})
