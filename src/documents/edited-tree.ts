import { fluxKustomizationsIn, type FluxKustomization } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn } from '../kustomize/kustomization.js'
import type { ChangedFile } from '../model/change.js'
import { sourceFile } from '../model/file.js'
import type { DocumentReader, Layout, ReadFile, Tree } from '../model/layout.js'
import { namedManifests } from './hints.js'
import { layoutOf } from './layout.js'
import { asPatch, defaultLimit, parsedAs } from './tree.js'

/**
 * A tree as edits of its files leave it. Everything else is shared with it: the list of entries, every file that no edit touches, and what
 * kustomizations say, unless an edit changes that. Null where the changes do more than edit files that were read, or lead to other files.
 */
export function editedTree(before: Tree, changes: readonly ChangedFile[], parse: DocumentReader): Tree | null {
  const fresh = freshFiles(before, changes, parse)
  if (fresh === null) return null
  const files = before.files.map((read) => fresh.get(read.file.path) ?? read)
  const layout = saysTheSame(before.files, files) ? before.layout : layoutOf(files, before.entries)
  const leads =
    isSame(namedManifests(files), namedManifests(before.files)) && isSame(layout.patches, before.layout.patches)
  return leads ? { ...before, files, layout } : null
}

/** The edited files by their paths; null where one is new, gone, too large or was not read before. */
function freshFiles(
  { files, layout }: Tree,
  changes: readonly ChangedFile[],
  parse: DocumentReader,
): ReadonlyMap<string, ReadFile> | null {
  const manifests = namedManifests(files)
  const fresh = new Map<string, ReadFile>()
  for (const { path, mode, before, after } of changes) {
    if (before === null || after === null || after.byteLength > defaultLimit) return null
    fresh.set(path, asNamed(parse(sourceFile({ path, mode }, after)), manifests, layout))
  }
  const known = files.filter(({ file }) => fresh.has(file.path))
  return known.length === fresh.size ? fresh : null
}

function asNamed(read: ReadFile, manifests: ReadonlySet<string>, { patches }: Layout): ReadFile {
  return asPatch(parsedAs(read, manifests), patches)
}

/** True where what a layout is drawn from stands in both as it does in the other. */
function saysTheSame(before: readonly ReadFile[], after: readonly ReadFile[]): boolean {
  if (kustomizationsIn(before) !== kustomizationsIn(after)) return false
  const [old, own] = [fluxKustomizationsIn(before), fluxKustomizationsIn(after)]
  return old === own || (old.length === own.length && own.every((one, index) => appliesTheSame(one, old[index])))
}

function appliesTheSame(one: FluxKustomization, other: FluxKustomization | undefined): boolean {
  return (
    one === other ||
    (one.file === other?.file && one.path === other.path && one.targetNamespace === other.targetNamespace)
  )
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a === b || (a.size === b.size && [...a].every((one) => b.has(one)))
}
