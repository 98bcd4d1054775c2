import { fluxKustomizationOf, type FluxKustomization } from '../kustomize/flux-kustomization.js'
import { nameOf, type ManifestObject } from '../model/document.js'
import type { Tree } from '../model/layout.js'
import type { Problem } from '../model/problem.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import { problemAt } from './problem.js'
import { treePaths } from './tree-paths.js'

/**
 * Checks that the folders that Flux Kustomizations apply are there. Only sources that are this repository count: those of which another
 * path is found here, and the source named flux-system that bootstrap and the operator make.
 */
export function sourcePaths(tree: Tree, objects: readonly ManifestObject[]): readonly Problem[] {
  const paths = treePaths(tree)
  const applied = appliedPaths(objects)
  const isHere = (path: string) => paths.kindOf(path) !== 'missing'
  const declared = new Set(objects.filter((object) => object.kind === 'GitRepository').map((object) => object.name))
  const own = new Set(applied.filter(({ path }) => path !== '' && isHere(path)).map(({ source }) => source))
  if (!declared.has('flux-system')) own.add('GitRepository/flux-system')
  return applied
    .filter(({ source, path }) => own.has(source) && !isHere(path))
    .map(({ object, path }) => {
      const other = paths.otherCase(path)
      return problemAt(object, ['spec', 'path'], 'reference-missing', {
        message: `${nameOf(object)} applies the folder ${path}, which is not in the repository.`,
        help:
          other === null ? 'Add the folder, or correct the path.' : `Correct the letters' case: the path is ${other}.`,
      })
    })
}

/** The folders that the Flux Kustomizations of a tree apply, without those that are only known later. */
export function appliedPaths(objects: readonly ManifestObject[]): readonly FluxKustomization[] {
  return objects.flatMap((object) => {
    const applied = fluxKustomizationOf(object)
    return applied && !unknownInResourceSet(applied.source) ? [applied] : []
  })
}
