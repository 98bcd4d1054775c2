import { foldersAbove, joined } from '../kustomize/paths.js'
import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import { gatheredFrom } from '../model/gathered.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import { isTemplateFile } from '../text/placeholder.js'

/**
 * The objects of a tree that are whole: no patches and other fragments, no text of a template engine, no templates of a Helm chart.
 * Objects inside a ResourceSet are among them; their values may be templates.
 */
export function wholeObjects(tree: Tree): readonly ManifestObject[] {
  return wholeAmong(holdsManifests(tree))(tree.files)
}

const wholeAmong = oncePer((holds: (path: string) => boolean) =>
  gatheredFrom((read: ReadFile) => (holds(read.file.path) ? wholeInFile(read) : [])),
)

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
export function holdsManifests({ entries, layout }: Tree): (path: string) => boolean {
  return holdingIn(templatesIn(entries), layout.patches)
}

const holdingIn = oncePerPair((charts: ReadonlySet<string>, patches: ReadonlySet<string>) => {
  const inChart = (path: string): boolean => foldersAbove(path).some((folder) => charts.has(folder))
  return (path: string): boolean => !patches.has(path) && !isTemplateFile(path) && !inChart(path)
})

/** The folders of Helm's templates. */
const templatesIn = oncePer(
  (entries: Tree['entries']): ReadonlySet<string> =>
    new Set(
      entries.flatMap(({ path }) => (/(?:^|\/)Chart\.ya?ml$/.test(path) ? [joined(folderOf(path), 'templates')] : [])),
    ),
)
