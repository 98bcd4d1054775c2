import { foldersAbove, joined } from '../kustomize/paths.js'
import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { isTemplateFile } from '../text/placeholder.js'

/**
 * The objects of a tree that are whole: no patches and other fragments, no text of a template engine, no templates of a Helm chart.
 * Objects inside a ResourceSet are among them; their values may be templates.
 */
export const wholeObjects = oncePer((tree: Tree): readonly ManifestObject[] => {
  const holds = holdsManifests(tree)
  return tree.files.flatMap((read) => (holds(read.file.path) ? wholeInFile(read) : []))
})

const wholeInFile = oncePer((read: ReadFile) =>
  objectsInFile(read).filter(
    (object) => object.origin !== 'patch' && object.origin !== 'template' && !isToFillIn(object),
  ),
)

/** No object has such a name: somebody copies the text and fills it in. */
function isToFillIn({ name, origin }: ManifestObject): boolean {
  return name !== null && origin !== 'resource-set' && /<[A-Za-z][\w -]*>/.test(name)
}

/** Tells the files whose text is manifests: no fragment that a kustomization names, no template. */
export function holdsManifests(tree: Tree): (path: string) => boolean {
  const charts = new Set(
    tree.entries.flatMap(({ path }) =>
      /(?:^|\/)Chart\.ya?ml$/.test(path) ? [joined(folderOf(path), 'templates')] : [],
    ),
  )
  const inChart = (path: string) => foldersAbove(path).some((folder) => charts.has(folder))
  return (path) => !tree.layout.patches.has(path) && !isTemplateFile(path) && !inChart(path)
}
