import type { ManifestObject, Path } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { isObject, listAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Problem } from '../model/validation.js'
import { isAside, resolvePath } from './objects.js'
import { isTemplateFile, unknownInDocument } from '../text/placeholder.js'
import { problemAt } from './problem.js'
import { treePaths, type TreePaths } from './tree-paths.js'

/** Checks that the files and folders that kustomizations name are there. Addresses of other places are not looked at. */
export function kustomizationPaths(tree: Tree): readonly Problem[] {
  const paths = treePaths(tree)
  const built = kustomizations(tree).filter(({ file }) => !isAside(file.path))
  return built.flatMap((object) => [
    ...gathered(object, paths),
    ...['patches', 'patchesJson6902', 'replacements'].flatMap((key) => pathsOf(object, key, paths)),
    ...listedFiles(object, 'patchesStrategicMerge', paths),
  ])
}

/** The kustomize files of a tree; `apiVersion` and `kind` may be left out of one. */
export function kustomizations(tree: Tree): readonly ManifestObject[] {
  return tree.files.flatMap(({ file, documents }) => {
    if (!/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file.path)) return []
    return documents.flatMap((read) => {
      if (read.kind === 'plain') return isObject(read.object.value) ? [read.object] : []
      const objects = read.kind === 'objects' ? read.objects : []
      return objects.filter((object) => !object.apiVersion.includes('fluxcd.io'))
    })
  })
}

function gathered(object: ManifestObject, paths: TreePaths): readonly Problem[] {
  return ['resources', 'bases', 'components'].flatMap((key) =>
    listAt(object.value, [key]).flatMap((entry, index) => {
      const target = localTarget(object, entry)
      if (target === null) return []
      const kind = paths.kindOf(target.path)
      const place: Path = [key, index]
      if (kind === 'missing') return [missing(object, place, target, paths)]
      return kind === 'folder' && !paths.hasKustomization(target.path) ? [bare(object, place, target.entry)] : []
    }),
  )
}

function pathsOf(object: ManifestObject, key: string, paths: TreePaths): readonly Problem[] {
  return listAt(object.value, [key]).flatMap((entry, index) => {
    const path = isObject(entry) ? entry['path'] : undefined
    const target = localTarget(object, path ?? null)
    if (target === null || paths.kindOf(target.path) !== 'missing') return []
    return [missing(object, [key, index, 'path'], target, paths)]
  })
}

function listedFiles(object: ManifestObject, key: string, paths: TreePaths): readonly Problem[] {
  return listAt(object.value, [key]).flatMap((entry, index) => {
    const target = typeof entry === 'string' && entry.includes('\n') ? null : localTarget(object, entry)
    if (target === null || paths.kindOf(target.path) !== 'missing') return []
    return [missing(object, [key, index], target, paths)]
  })
}

const remote = /^[a-z][a-z0-9+.-]*:|^git@|^[a-z0-9-]+\.[a-z]+[/:]|\?ref=|\/\//i

/** An entry as written, and the path from the root that it names. */
interface Target {
  readonly entry: string
  readonly path: string
}

/** What an entry names; null for addresses, templates and what lies outside of the repository. */
function localTarget(object: ManifestObject, entry: Json): Target | null {
  if (typeof entry !== 'string' || entry === '' || entry.startsWith('/') || unknownInDocument(entry)) return null
  const { path } = object.file
  if (isTemplateFile(path)) return null
  const isRelative = entry.startsWith('./') || entry.startsWith('../')
  if ((!isRelative && remote.test(entry) && !/\.ya?ml$/.test(entry)) || entry.includes('://')) return null
  const target = resolvePath(folderOf(path), entry)
  return target === null ? null : { entry, path: target }
}

function missing(object: ManifestObject, place: Path, { entry, path }: Target, paths: TreePaths): Problem {
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
