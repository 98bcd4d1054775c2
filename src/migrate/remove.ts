import {
  gatherersOf,
  kustomizationAt,
  namedFor,
  type Kustomization,
  type NamedPath,
} from '../kustomize/kustomization.js'
import { isBelow } from '../kustomize/paths.js'
import type { Change, Edit } from '../model/change.js'
import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { listAt } from '../model/json.js'
import { objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import type { CarriedPatch, OpenBootstrap } from './bootstrap.js'
import { fileAt } from './objects.js'
import { editLists, removeDocuments } from './splice.js'

/** What a removal changes, and what it must not leave behind half. */
export interface Removal {
  readonly changes: readonly Change[]
  /** Entries of kustomizations that could not be taken out by a splice. */
  readonly refused: readonly string[]
}

/** More sources of objects than `resources` has. */
const generating = ['configMapGenerator', 'secretGenerator', 'generators', 'components', 'helmCharts', 'bases']

/**
 * Takes the bootstrap out: its files, the documents of its sync where the FluxInstance has one, the patches that moved, and the entries
 * that name any of it. `add` are entries that the same kustomization gets in the same step.
 */
export function removal(
  tree: Tree,
  bootstrap: OpenBootstrap,
  options: {
    readonly sync: boolean
    readonly add: { readonly kustomization: string; readonly entries: readonly string[] } | null
  },
): Removal {
  const gone = goneObjects(bootstrap, options.sync)
  const files = new Set([
    ...gone.map((object) => object.file.path),
    ...(bootstrap.kind === 'components' ? bootstrap.componentFiles : []),
  ])
  const deleted = new Set<string>()
  const changes: Change[] = []
  for (const path of files) {
    const read = fileAt(tree, path)
    const whole = bootstrap.kind === 'components' && bootstrap.componentFiles.includes(path)
    if (read === null) continue
    if (whole || isEmptied(read, gone)) deleted.add(path)
    else
      changes.push(
        ...removeDocuments(
          read.file,
          gone.filter((object) => object.file.path === path),
        ),
      )
  }
  for (const path of [...movedFiles(bootstrap), ...shardFiles(bootstrap)]) deleted.add(path)
  const lists = withoutEntries(tree, bootstrap, deleted, options.add)
  const outer = outerEntries(tree, bootstrap)
  const elsewhere = unlistedElsewhere(tree, bootstrap, deleted)
  return {
    changes: [
      ...changes,
      ...lists.changes,
      ...outer.changes,
      ...elsewhere.changes,
      ...[...deleted].map((file) => ({ kind: 'delete' as const, file })),
    ],
    refused: [...lists.refused, ...outer.refused, ...elsewhere.refused],
  }
}

function goneObjects(bootstrap: OpenBootstrap, sync: boolean): readonly ManifestObject[] {
  const own = ownObjects(bootstrap)
  if (!sync || bootstrap.sync.kind !== 'expressed' || bootstrap.sync.objects.made) return own
  return [...own, bootstrap.sync.objects.source, bootstrap.sync.objects.kustomization]
}

function ownObjects(bootstrap: OpenBootstrap): readonly ManifestObject[] {
  if (bootstrap.kind === 'oci') return [bootstrap.source, bootstrap.applied]
  return bootstrap.kind === 'chart' ? [...bootstrap.releases, ...bootstrap.sources] : []
}

function isEmptied(read: ReadFile, gone: readonly ManifestObject[]): boolean {
  return (
    objectsInFile(read).every((object) => gone.includes(object)) &&
    read.documents.every((document) => document.kind === 'objects' || document.kind === 'empty')
  )
}

function movedPatches({ patches, spared }: OpenBootstrap): readonly CarriedPatch[] {
  return [...patches, ...spared]
}

/** Patch files beside their kustomization that moved into the FluxInstance as a whole. */
function movedFiles(bootstrap: OpenBootstrap): readonly string[] {
  const moved = movedPatches(bootstrap)
  return [...new Set(moved.flatMap((patch) => patch.ownFile ?? []))].filter((path) =>
    moved.every(
      (patch) => patch.ownFile !== path || (patch.entry?.goes === true && isBelow(path, folderOf(patch.file))),
    ),
  )
}

/** The kustomizations of hand-made shards, and the patches beside them. */
function shardFiles(bootstrap: OpenBootstrap): readonly string[] {
  if (bootstrap.kind !== 'components') return []
  return bootstrap.shardKustomizations.flatMap((one) => [
    one.path,
    ...namedFor(one, 'patch').flatMap(({ path }) => (path !== null && isBelow(path, one.folder) ? [path] : [])),
  ])
}

function shardFolders(bootstrap: OpenBootstrap): readonly string[] {
  return bootstrap.kind === 'components' ? bootstrap.shardKustomizations.map(({ folder }) => folder) : []
}

function withoutEntries(
  tree: Tree,
  bootstrap: OpenBootstrap,
  deleted: Set<string>,
  add: { readonly kustomization: string; readonly entries: readonly string[] } | null,
): Removal {
  const kustomization = kustomizationAt(tree.files, bootstrap.folder)
  const beside = add !== null && add.kustomization !== kustomization?.path ? addOnly(tree, add) : []
  if (kustomization === null) return { changes: beside, refused: [] }
  const { path, folder, object } = kustomization
  const entries = listAt(object.value, ['resources'])
  const resources = resourcesOf(kustomization, (name) => goes(name, deleted, bootstrap))
  const patches = patchEntries(bootstrap, path)
  const added = add?.kustomization === path ? add.entries : []
  const bare = resources.length === entries.length && added.length === 0
  if (bare && generating.every((key) => listAt(object.value, [key]).length === 0)) {
    deleted.add(path)
    return unlisted(tree, folder, beside)
  }
  const edits = editLists(object.file, { add: added, remove: distinct([...resources, ...patches]) })
  return { changes: [...beside, ...(edits ?? [])], refused: edits === null ? [path] : [] }
}

/** Entries of the patch lists of one kustomization that moved into the FluxInstance. */
function patchEntries(
  bootstrap: OpenBootstrap,
  path: string,
): readonly { readonly key: string; readonly index: number }[] {
  if (bootstrap.kind === 'oci') return []
  return distinct(
    movedPatches(bootstrap).flatMap(({ file, entry }) =>
      file === path && entry?.goes === true ? [{ key: entry.key, index: entry.index }] : [],
    ),
  )
}

/** The same for the kustomizations above the bootstrap's own. */
function outerEntries(tree: Tree, bootstrap: OpenBootstrap): Removal {
  const own = kustomizationAt(tree.files, bootstrap.folder)?.path
  const paths = new Set(
    movedPatches(bootstrap).flatMap(({ file, entry }) => (entry !== null && file !== own ? [file] : [])),
  )
  const changes: Change[] = []
  const refused: string[] = []
  for (const path of paths) {
    const remove = patchEntries(bootstrap, path)
    const read = fileAt(tree, path)
    const edits = remove.length === 0 || read === null ? [] : editLists(read.file, { add: [], remove })
    if (edits === null) refused.push(path)
    else changes.push(...edits)
  }
  return { changes, refused }
}

/** Kustomizations beside the bootstrap's own that gather what goes. */
function unlistedElsewhere(tree: Tree, bootstrap: OpenBootstrap, deleted: ReadonlySet<string>): Removal {
  const gone = new Set([...deleted, ...shardFolders(bootstrap)])
  const own = kustomizationAt(tree.files, bootstrap.folder)?.path
  const above = new Set([...gone].flatMap((path) => gatherersOf(tree.files, path)))
  const changes: Change[] = []
  const refused: string[] = []
  for (const one of above) {
    if (one.path === own || deleted.has(one.path)) continue
    const remove = resourcesOf(one, ({ path }) => path !== null && gone.has(path))
    const edits = editLists(one.object.file, { add: [], remove })
    if (edits === null) refused.push(one.path)
    else changes.push(...edits)
  }
  return { changes, refused }
}

/** Entries of `resources`, as places in that list. */
function resourcesOf(
  kustomization: Kustomization,
  wanted: (name: NamedPath) => boolean,
): readonly { readonly key: string; readonly index: number }[] {
  return namedFor(kustomization, 'resource').flatMap((name) => {
    const [key, index] = name.at
    return key === 'resources' && typeof index === 'number' && wanted(name) ? [{ key, index }] : []
  })
}

function goes({ entry, path }: NamedPath, deleted: ReadonlySet<string>, bootstrap: OpenBootstrap): boolean {
  if (bootstrap.kind === 'remote' && entry === bootstrap.url) return true
  return path !== null && (deleted.has(path) || shardFolders(bootstrap).includes(path))
}

function addOnly(
  tree: Tree,
  add: { readonly kustomization: string; readonly entries: readonly string[] },
): readonly Edit[] {
  const read = fileAt(tree, add.kustomization)
  return read === null ? [] : (editLists(read.file, { add: add.entries, remove: [] }) ?? [])
}

/** The folder is empty now: no kustomization may name it any more. */
function unlisted(tree: Tree, folder: string, beside: readonly Change[]): Removal {
  const changes: Change[] = [...beside]
  const refused: string[] = []
  for (const above of gatherersOf(tree.files, folder)) {
    const remove = resourcesOf(above, ({ path }) => path === folder)
    const edits = editLists(above.object.file, { add: [], remove })
    if (edits === null) refused.push(above.path)
    else changes.push(...edits)
  }
  return { changes, refused }
}

function distinct<T extends { readonly key: string; readonly index: number }>(entries: readonly T[]): readonly T[] {
  return entries.filter(
    (entry, at) => entries.findIndex((other) => other.key === entry.key && other.index === entry.index) === at,
  )
}
