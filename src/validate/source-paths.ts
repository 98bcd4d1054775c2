import type { ManifestObject } from '../model/document.js'
import { stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Problem } from '../model/validation.js'
import { parseApiVersion } from '../model/api-version.js'
import { resolvePath } from './objects.js'
import { unknownInDocument, unknownInResourceSet } from '../text/placeholder.js'
import { nameOf, problemAt } from './problem.js'
import { treePaths } from './tree-paths.js'

/** A Flux Kustomization and the folder of its source that it applies. */
export interface AppliedPath {
  readonly object: ManifestObject
  readonly source: string
  readonly path: string
}

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
export function appliedPaths(objects: readonly ManifestObject[]): readonly AppliedPath[] {
  return objects.flatMap((object) => {
    if (object.kind !== 'Kustomization') return []
    if (parseApiVersion(object.apiVersion).group !== 'kustomize.toolkit.fluxcd.io') return []
    const written = stringAt(object.value, ['spec', 'path']) ?? ''
    const kind = stringAt(object.value, ['spec', 'sourceRef', 'kind']) ?? ''
    const name = stringAt(object.value, ['spec', 'sourceRef', 'name']) ?? ''
    const unknown = object.origin === 'resource-set' ? unknownInResourceSet : unknownInDocument
    const path = unknown(written) || unknown(name) ? null : resolvePath('', written)
    return path === null ? [] : [{ object, source: `${kind}/${name}`, path }]
  })
}
