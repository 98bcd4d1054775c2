import { isAside } from '../documents/aside.js'
import { kustomizationAt, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import type { CarriedPatch, ComponentsBootstrap, MigrationProblem, ExtraObject, Sync } from './bootstrap.js'
import { lineOf, standaloneObjects } from './objects.js'
import { isController, isOfFlux, readInstalled } from './installed.js'
import { noCommonMetadata, readOverlay } from './overlay.js'
import { handMadeShards, type HandMadeShards } from './shards.js'
import { findSync } from './sync.js'
import { metadataProblems } from './sync-metadata.js'
import { unsharded, type Unsharded } from './unsharded.js'

const emptyPresent = { operator: null, instance: null }

/**
 * Finds the bootstraps whose controllers lie in the repository: one for every folder that holds Flux's Deployments, but for those that were put
 * aside and that nothing reconciles.
 */
export function componentsBootstraps(tree: Tree): readonly ComponentsBootstrap[] {
  const byFolder = new Map<string, ReadFile[]>()
  for (const read of tree.files) {
    if (!objectsInFile(read).some((object) => object.origin === 'document' && isController(object))) continue
    const folder = folderOf(read.file.path)
    const known = byFolder.get(folder)
    if (known) known.push(read)
    else byFolder.set(folder, [read])
  }
  return [...byFolder]
    .map(([folder, files]) => bootstrapOf(tree, folder, files))
    .filter(({ file, sync }) => sync.kind !== 'none' || !isAside(file))
}

/** Files named like a bootstrap that hold no controller: placeholders, and files that were not read or do not parse. */
export function placeholders(tree: Tree): readonly MigrationProblem[] {
  return tree.entries.flatMap(({ path }) => {
    if (!/(?:^|\/)gotk-components\.ya?ml$/.test(path)) return []
    const read = tree.files.find((one) => one.file.path === path)
    const broken = read?.documents.find((document) => document.kind === 'unparseable')
    if (broken?.kind === 'unparseable')
      return [{ weight: 'blocks' as const, file: path, line: broken.position.line, message: broken.message }]
    if (read && objectsInFile(read).some(isController)) return []
    const message = read
      ? 'the file holds no Flux controller: it is a placeholder, or the bootstrap was never committed'
      : 'the file was not read: it is empty or too large'
    return [{ weight: 'blocks' as const, file: path, line: 1, message }]
  })
}

function bootstrapOf(tree: Tree, folder: string, files: readonly ReadFile[]): ComponentsBootstrap {
  const objects = files.flatMap(objectsInFile)
  const [first] = files
  const file = first?.file.path ?? folder
  const header = files.map(headOf).join('\n')
  const kustomization = kustomizationAt(tree.files, folder)
  const installed = readInstalled(header, objects)
  const namespace = namespaceOf(objects, kustomization)
  const sync = findSync(standaloneObjects(tree), folder, namespace)
  const syncFiles = sync.kind === 'none' ? [] : [...new Set(pair(sync).map((object) => object.file.path))]
  const componentFiles = files.map((read) => read.file.path)
  const named = [...objects, ...(sync.kind === 'none' ? [] : pair(sync))]
  const overlay = kustomization && readOverlay(tree, kustomization, named, [...componentFiles, ...syncFiles])
  const extras = [...extraComponents(objects, namespace), ...extraSync(tree, sync)]
  const made = handMadeShards(tree, { folder, files: componentFiles, components: installed.flux.components })
  const carried = patchesOf(overlay?.patches ?? [], made, kustomization)
  return {
    kind: 'components',
    cluster: tree.layout.clusterOf(file),
    namespace,
    folder,
    file,
    line: lineOfVersion(first),
    flux: installed.flux,
    sync,
    patches: [...installed.patches, ...carried.patches],
    spared: carried.spared,
    common: overlay?.common ?? noCommonMetadata,
    extras,
    present: emptyPresent,
    sharding: made.sharding,
    problems: [
      ...installed.problems,
      ...(overlay?.problems ?? []),
      ...carried.problems,
      ...made.problems,
      ...extras.flatMap(extraProblem),
      ...syncProblems(sync, file),
    ],
    componentFiles,
    kustomization: kustomization?.path ?? null,
    shardKustomizations: made.kustomizations,
  }
}

/** The patches of the kustomization; where there are shards, without what those say by themselves. */
function patchesOf(
  patches: readonly CarriedPatch[],
  { sharding, kustomizations }: HandMadeShards,
  kustomization: Kustomization | null,
): Unsharded {
  if (sharding === null) return { patches, spared: [], problems: [] }
  const gathered = kustomization === null ? [] : namedFor(kustomization, 'resource').map(({ path }) => path)
  const meet = kustomizations.every(({ folder, path }) => gathered.includes(folder) || gathered.includes(path))
  return unsharded(patches, sharding, meet)
}

function pair(sync: Exclude<Sync, { kind: 'none' }>): readonly ManifestObject[] {
  return [sync.objects.source, sync.objects.kustomization]
}

function namespaceOf(objects: readonly ManifestObject[], kustomization: Kustomization | null): string {
  return (
    kustomization?.namespace ??
    objects.find((object) => object.kind === 'Namespace')?.name ??
    objects.find(isController)?.namespace ??
    'flux-system'
  )
}

/** Where a bootstrap writes its version and its components. */
function headOf({ file }: ReadFile): string {
  return file.text.slice(0, 2000)
}

function lineOfVersion(read: ReadFile | undefined): number {
  const lines = read ? headOf(read).split('\n') : []
  const at = lines.findIndex((line) => /^# Flux version:/i.test(line))
  return Math.max(at, 0) + 1
}

function extraComponents(objects: readonly ManifestObject[], namespace: string): readonly ExtraObject[] {
  return objects
    .filter((object) => !isOfFlux(object) && !(object.kind === 'Namespace' && object.name === namespace))
    .map((object) => ({ object, among: 'components' }))
}

/** Objects beside the two of the sync in its files; where the sync stays, so do they. */
function extraSync(tree: Tree, sync: Sync): readonly ExtraObject[] {
  if (sync.kind !== 'expressed') return []
  const own = pair(sync)
  const files = new Set(own.map((object) => object.file.path))
  return tree.files
    .filter(({ file }) => files.has(file.path))
    .flatMap(objectsInFile)
    .filter((object) => object.origin === 'document' && !own.includes(object))
    .map((object) => ({ object, among: 'sync' }))
}

function extraProblem({ object, among }: ExtraObject): readonly MigrationProblem[] {
  const what = `${object.kind} ${object.name ?? '?'} is no part of Flux`
  const place = { file: object.file.path, line: lineOf(object) }
  return [
    among === 'sync'
      ? { weight: 'note', ...place, message: `${what}: it stays where it is when the sync goes` }
      : { weight: 'blocks', ...place, message: `${what}: move it to a file of its own first` },
  ]
}

/** What is wrong with the sync of a bootstrap. */
export function syncProblems(sync: Sync, file: string): readonly MigrationProblem[] {
  if (sync.kind === 'none')
    return [
      {
        weight: 'blocks',
        file,
        line: 1,
        message:
          'no source and Kustomization in the repository apply this folder: how the cluster is reconciled is not to be seen',
      },
    ]
  if (sync.kind === 'kept') {
    const { kustomization } = sync.objects
    const message = `the sync stays in the repository: ${sync.reason}`
    return [{ weight: 'note', file: kustomization.file.path, line: lineOf(kustomization), message }]
  }
  return metadataProblems(sync.objects)
}
