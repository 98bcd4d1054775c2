import { generatedEntries } from '../kustomize/generated.js'
import type { Tree } from '../model/layout.js'

/** True for a ConfigMap or Secret that the tree holds or generates, and for a name that is only known later. */
export function isInTree(tree: Tree, kind: string, name: string): boolean {
  if (/[${<]/.test(name)) return true
  if ([...tree.layout.generated.values()].some((names) => names.includes(name))) return true
  if (generatedEntries(tree.files).some((entry) => entry.name === name)) return true
  return tree.files.some(({ documents }) =>
    documents.some(
      (document) =>
        document.kind === 'objects' &&
        document.objects.some((object) => object.kind === kind && fits(object.name, name)),
    ),
  )
}

function fits(pattern: string | null, name: string): boolean {
  return pattern === name || (pattern !== null && /\$\{|<</.test(pattern))
}
