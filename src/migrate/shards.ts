import { isFluxKustomization } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import { patchBodies, patchEntries, patchLists, type PatchDocument, type PatchEntry } from '../kustomize/patches.js'
import type { ManifestObject } from '../model/document.js'
import { isList, listAt, stringAt, type Json } from '../model/json.js'
import { filesByPath, type Tree } from '../model/layout.js'
import { controllers } from '../upstream/components.js'
import type { MigrationProblem, Sharding } from './bootstrap.js'
import { lineOf, standaloneObjects } from './objects.js'
import { targetMatches, type NamedObject } from './patches.js'
import { appliedPath } from './sync.js'

/** The shards that somebody made by hand beside a bootstrap. */
export interface HandMadeShards {
  /** Null where there are none, or where a FluxInstance cannot say the same. */
  readonly sharding: Sharding | null
  /** The kustomizations that make them: they go with the bootstrap. */
  readonly kustomizations: readonly Kustomization[]
  readonly problems: readonly MigrationProblem[]
}

interface Shard {
  readonly key: string
  readonly name: string
  readonly file: string
  readonly line: number
}

const advice = 'write the shards as `sharding` of the FluxInstance (`key` and `shards`) and take this out'

/** Fields of a shard's kustomization that say nothing beyond the shard. */
const plainFields = new Set<string>([
  'apiVersion',
  'kind',
  'metadata',
  'namespace',
  'resources',
  'nameSuffix',
  'commonAnnotations',
  ...patchLists,
])

/**
 * Reads the shards of a bootstrap: other kustomizations that apply its manifests with a suffix, as Flux's guide to sharding shows, and
 * controllers with a suffix that are written out. What a FluxInstance could not say the same way blocks, with its place.
 */
export function handMadeShards(
  tree: Tree,
  bootstrap: { readonly folder: string; readonly files: readonly string[]; readonly components: readonly string[] },
): HandMadeShards {
  const kustomizations = appliedElsewhere(tree, bootstrap)
  const read = kustomizations.map((one) => readShard(tree, one, bootstrap.components))
  const found = read.flatMap(({ shard }) => shard ?? [])
  const problems = [...read.flatMap((one) => one.problems), ...writtenOut(tree, bootstrap), ...keyProblems(found)]
  const [first] = found
  if (first === undefined || problems.some(({ weight }) => weight === 'blocks'))
    return { sharding: null, kustomizations: [], problems }
  const shards = [...new Set(found.map(({ name }) => name))].sort()
  return { sharding: { key: first.key, shards }, kustomizations, problems }
}

/** Kustomizations of other folders that apply the manifests, or the folder of the bootstrap under another name. */
function appliedElsewhere(
  tree: Tree,
  { folder, files }: { readonly folder: string; readonly files: readonly string[] },
): readonly Kustomization[] {
  return kustomizationsIn(tree.files).filter(
    (one) =>
      one.folder !== folder &&
      namedFor(one, 'resource').some(
        ({ path }) => path !== null && (files.includes(path) || (path === folder && suffixOf(one) !== '')),
      ),
  )
}

function suffixOf({ object }: Kustomization): string {
  return (stringAt(object.value, ['nameSuffix']) ?? '').replace(/^-/, '')
}

interface ReadShard {
  readonly shard: Shard | null
  readonly problems: readonly MigrationProblem[]
}

function readShard(tree: Tree, one: Kustomization, components: readonly string[]): ReadShard {
  const { object, path } = one
  const name = suffixOf(one)
  const block = (line: number, message: string): MigrationProblem => ({ weight: 'blocks', file: path, line, message })
  if (name === '')
    return {
      shard: null,
      problems: [
        block(
          lineOf(object),
          'this kustomization applies the manifests of the bootstrap from another folder, so that its patches are not to be told from those of the bootstrap: move the manifests beside it, or take them out of its resources',
        ),
      ],
    }
  const problems = Object.keys(object.value)
    .filter((key) => !plainFields.has(key))
    .map((key) =>
      block(object.position([key]).line, `\`${key}\` of shard ${name} has no word in a FluxInstance: ${advice}`),
    )
  const reading = readPatches(tree, one, name)
  const { key } = reading
  if (key === null && reading.problems.length === 0)
    problems.push(block(lineOf(object), `no --watch-label-selector of shard ${name} is to be seen: ${advice}`))
  const notes = otherControllers(one, name, components, reading.deleted)
  const place = { file: path, line: lineOf(object) }
  return {
    shard: key === null ? null : { key, name, ...place },
    problems: [...problems, ...reading.problems, ...ownApplier(tree, one, name), ...notes],
  }
}

interface ShardPatches {
  readonly key: string | null
  readonly deleted: readonly NamedObject[]
  readonly problems: readonly MigrationProblem[]
}

/** What the patches of a shard say: the label that it watches, what it leaves out, and what goes beyond that. */
function readPatches(tree: Tree, one: Kustomization, name: string): ShardPatches {
  const files = filesByPath(tree.files)
  const deleted: NamedObject[] = []
  const problems: MigrationProblem[] = []
  let key: string | null = null
  for (const entry of patchEntries(one.object, one.folder)) {
    const place = { file: one.path, line: entry.holder.position(entry.at).line }
    const block = (message: string): void => void problems.push({ weight: 'blocks', ...place, message })
    for (const body of patchBodies(entry, files) ?? [null]) {
      const said = body === null ? null : meaningOf(body, entry, name)
      if (said === null) block(`this patch of shard ${name} says more than a FluxInstance gives a shard: ${advice}`)
      else if (said.kind === 'deletes') deleted.push(...said.targets)
      else if (said.label !== null && said.label.value !== name)
        block(
          `shard ${name} watches ${said.label.key}=${said.label.value}: a FluxInstance gives suffix and label one name; ${advice}`,
        )
      else key = said.label?.key ?? key
    }
  }
  return { key, deleted, problems }
}

type Meaning =
  | { readonly kind: 'deletes'; readonly targets: readonly NamedObject[] }
  | { readonly kind: 'renames'; readonly label: { readonly key: string; readonly value: string } | null }

/** What one document of a shard's patch means; null for anything that Flux's guide does not have. */
function meaningOf({ value }: PatchDocument, { target }: PatchEntry, name: string): Meaning | null {
  if (!isList(value)) {
    const kind = stringAt(target ?? value, ['kind'])
    const named = target === null ? stringAt(value, ['metadata', 'name']) : stringAt(target, ['name'])
    return stringAt(value, ['$patch']) === 'delete' && kind !== null
      ? { kind: 'deletes', targets: [{ kind, name: named }] }
      : null
  }
  const labels = value.map((operation) => labelOf(operation, name))
  if (labels.includes(null)) return null
  const [label] = labels.flatMap((found) => (found === null || found === 'none' ? [] : [found]))
  return { kind: 'renames', label: label ?? null }
}

/** The label that an operation sets a controller on, `none` for one that renames it, null for another. */
function labelOf(operation: Json, name: string): { readonly key: string; readonly value: string } | 'none' | null {
  const path = stringAt(operation, ['path']) ?? ''
  const value = stringAt(operation, ['value']) ?? ''
  if (/\/(?:selector|matchLabels|labels)\/app$/.test(path)) return value.endsWith(`-${name}`) ? 'none' : null
  if (!/\/args\/(?:-|\d+)$/.test(path)) return null
  if (value.startsWith('--storage-adv-addr=')) return value.includes(`-${name}.`) ? 'none' : null
  const label = /^--watch-label-selector=([^=!,\s]+)=([^=!,\s]+)$/.exec(value)
  return label ? { key: label[1] ?? '', value: label[2] ?? '' } : null
}

/** Controllers that the shard runs and a FluxInstance does not, or the other way round. */
function otherControllers(
  { object, path }: Kustomization,
  name: string,
  components: readonly string[],
  deleted: readonly NamedObject[],
): readonly MigrationProblem[] {
  const isDeleted = (controller: string) =>
    deleted.some((target) =>
      targetMatches(
        { kind: target.kind, ...(target.name === null ? {} : { name: target.name }) },
        { kind: 'Deployment', name: controller },
      ),
    )
  const shardable = components.filter((controller) => controller !== 'notification-controller')
  const missing = shardable.filter(isDeleted)
  const note = (message: string): MigrationProblem => ({ weight: 'note', file: path, line: lineOf(object), message })
  return [
    ...(missing.length === 0
      ? []
      : [
          note(
            `shard ${name} leaves out ${missing.join(', ')}: a FluxInstance runs every controller that can be sharded in each shard`,
          ),
        ]),
    ...(components.includes('notification-controller') && !isDeleted('notification-controller')
      ? [note(`shard ${name} runs notification-controller too: a FluxInstance has one for all`)]
      : []),
  ]
}

/** A shard whose folder is the path of a Kustomization of its own would leave that without a path. */
function ownApplier(tree: Tree, { folder, path, object }: Kustomization, name: string): readonly MigrationProblem[] {
  const applier = standaloneObjects(tree).find((other) => isFluxKustomization(other) && appliedPath(other) === folder)
  if (applier === undefined) return []
  const message = `shard ${name} is applied by the Kustomization ${applier.name ?? '?'} (${applier.file.path}:${lineOf(applier)}), which would be left without its path: ${advice}, with that Kustomization`
  return [{ weight: 'blocks', file: path, line: lineOf(object), message }]
}

function keyProblems(shards: readonly Shard[]): readonly MigrationProblem[] {
  const [first, ...rest] = shards
  return rest
    .filter(({ key }) => key !== first?.key)
    .map(({ key, name, file, line }) => ({
      weight: 'blocks',
      file,
      line,
      message: `shard ${name} watches the label ${key}, shard ${first?.name ?? ''} ${first?.key ?? ''}: a FluxInstance has one key for all`,
    }))
}

/** Controllers with a suffix that are written out as Deployments: they would run on beside those of the FluxInstance. */
function writtenOut(tree: Tree, { folder }: { readonly folder: string }): readonly MigrationProblem[] {
  const cluster = tree.layout.clusterOf(`${folder}/x.yaml`)
  return standaloneObjects(tree).flatMap((object) => {
    const own = tree.layout.clusterOf(object.file.path)
    const name = object.kind === 'Deployment' && (own === cluster || own === '') ? (object.name ?? '') : ''
    const controller = controllers.find((known) => name.startsWith(`${known}-`))
    if (controller === undefined || !runs(object, controller)) return []
    const message = `${name} is a shard of ${controller} that is written out: ${advice}`
    return [{ weight: 'blocks', file: object.file.path, line: lineOf(object), message }]
  })
}

function runs(object: ManifestObject, controller: string): boolean {
  return listAt(object.value, ['spec', 'template', 'spec', 'containers']).some((container) => {
    const image = (stringAt(container, ['image']) ?? '').replace(/@.*$/, '')
    return image.slice(image.lastIndexOf('/') + 1).replace(/:.*$/, '') === controller
  })
}
