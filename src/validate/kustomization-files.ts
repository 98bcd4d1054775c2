import { isAddress } from '../kustomize/paths.js'
import { kustomizationsIn, type Kustomization, type NamedPath } from '../kustomize/kustomization.js'
import type { ManifestObject, Path } from '../model/document.js'
import { gatheredFrom } from '../model/gathered.js'
import type { Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import type { Problem } from '../model/problem.js'
import { isAside } from '../documents/aside.js'
import { problemAt } from './problem.js'
import { treePaths, type TreePaths } from './tree-paths.js'

const looked: ReadonlySet<string> = new Set(['resource', 'component', 'patch', 'replacement'])

/** Checks that the files and folders that kustomizations name are there. Addresses of other places are not looked at. */
export function missingKustomizationPaths(tree: Tree): readonly Problem[] {
  return missingUnder(treePaths(tree))(kustomizationsIn(tree.files))
}

const missingUnder = oncePer((paths: TreePaths) =>
  gatheredFrom((kustomization: Kustomization) =>
    isAside(kustomization.path)
      ? []
      : kustomization.names
          .filter(({ use, entry }) => looked.has(use) && !isAddress(entry))
          .flatMap((name) => pathProblems(kustomization, name, paths)),
  ),
)

function pathProblems({ object }: Kustomization, name: NamedPath, paths: TreePaths): readonly Problem[] {
  const { path, entry, use, at } = name
  if (path === null) return []
  const kind = paths.kindOf(path)
  if (kind === 'missing') return [missing(object, at, { entry, path }, paths)]
  const built = use === 'resource' || use === 'component'
  return built && kind === 'folder' && !paths.hasKustomization(path) ? [bare(object, at, entry)] : []
}

function missing(
  object: ManifestObject,
  place: Path,
  { entry, path }: { readonly entry: string; readonly path: string },
  paths: TreePaths,
): Problem {
  const other = paths.otherCase(path)
  return problemAt(object, place, 'reference-missing', {
    message: `${object.file.path} names ${entry}, which is not there, so kustomize cannot build the folder.`,
    help: other === null ? 'Add the file, or remove the entry.' : `Correct the letters' case: the path is ${other}.`,
    detail: entry,
  })
}

function bare(object: ManifestObject, place: Path, entry: string): Problem {
  return problemAt(object, place, 'reference-missing', {
    message: `${object.file.path} names the folder ${entry}, which has no kustomization.yaml, so kustomize cannot build it.`,
    help: 'Add a kustomization.yaml there, or name its files.',
    detail: entry,
  })
}
