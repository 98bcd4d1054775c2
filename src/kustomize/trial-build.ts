import { expandedSize, isObject, listAt, mostValues, objectAt, stringAt, type JsonObject } from '../model/json.js'
import { filesByPath, type ReadFile, type Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { askedInVain, generators, refusal, type Builder, type BuildFailure, type Built } from './build-refusals.js'
import { applyPatch } from './engine/kustomize.js'
import { identityOf, isClusterScoped, resourceOf, treeOfResource, withTree, type Resource } from './engine/resource.js'
import { childMap, copyOfMap, isMap, treeOf, type TreeMap } from './engine/tree.js'
import { failedAt, printable } from './failure-text.js'
import type { FluxKustomization } from './flux-kustomization.js'
import { kustomizationsIn, namedFor, pluginsIn, type Kustomization } from './kustomization.js'
import { foldersAbove } from './paths.js'
import { patchEntries, type PatchEntry } from './patches.js'
import { reachIn } from './reach.js'

/** Tells what kustomize refuses to build, as far as the files that were read show it. */
export interface TrialBuilds {
  /** The first failure of a kustomization and of all that it gathers; null where none is seen. */
  ofKustomization(kustomization: Kustomization): BuildFailure | null
  ofFlux(flux: FluxKustomization): BuildFailure | null
}

const nothing: Built = { resources: [], isWhole: true, failure: null }

/** Kustomizations within kustomizations beyond this depth, and objects beyond this number, are not looked at. */
const deepest = 16
const mostResources = 2000

/**
 * Builds on trial what kustomizations gather and patch: fields that kustomize does not know, plugins that nothing runs, objects that come
 * twice, and patches that fail. Values that other transformers write are not looked at.
 */
export const trialBuildsIn = oncePer((tree: Tree): TrialBuilds => {
  const plugins = pluginsIn(tree.files)
  const own = kustomizationsIn(tree.files).filter((one) => !plugins.includes(one))
  const builder: Builder = {
    paths: new Set(tree.entries.flatMap(({ path }) => [path, ...foldersAbove(path)])),
    files: filesByPath(tree.files),
    byFolder: new Map(own.map((one) => [one.folder, one])),
    plugins,
    known: new Map(),
  }
  const reach = reachIn(tree)
  return {
    ofKustomization: ({ folder }) => builtFolder(folder, builder, 0).failure,
    ofFlux: (flux) => {
      const charts = own.find((one) => reach.appliedBy(flux).folders.has(one.folder) && inflates(one))
      if (charts) return { object: charts.object, at: ['helmCharts'], reason: 'Flux inflates no charts (helmCharts)' }
      const builds = reach.ofFlux(flux)
      const swept = (): Built => ({
        ...nothing,
        resources: tree.files.filter(({ file }) => builds(file.path)).flatMap(resourcesOf),
        isWhole: false,
      })
      const start = builder.byFolder.has(flux.path) ? builtFolder(flux.path, builder, 0) : swept()
      const whole = flux.components.reduce((built, component) => withComponent(built, component, builder, 0), start)
      return patched(whole, patchEntries(flux.object, '', ['spec']), builder).failure
    },
  }
})

function builtFolder(folder: string, builder: Builder, depth: number): Built {
  const found = builder.known.get(folder)
  if (found) return found
  builder.known.set(folder, { ...nothing, isWhole: false })
  const kustomization = builder.byFolder.get(folder)
  const built =
    kustomization && depth <= deepest
      ? transformed(kustomization, nothing, builder, depth)
      : { ...nothing, isWhole: false }
  builder.known.set(folder, built)
  return built
}

/** A component builds on what was gathered before it. */
function withComponent(built: Built, folder: string, builder: Builder, depth: number): Built {
  const component = builder.byFolder.get(folder)
  if (!component || depth > deepest || built.failure) return { ...built, isWhole: false }
  return transformed(component, built, builder, depth + 1)
}

function transformed(kustomization: Kustomization, start: Built, builder: Builder, depth: number): Built {
  const { object, folder } = kustomization
  const refused = refusal(kustomization, builder)
  if (refused) return { ...start, failure: refused }
  const gathered = gatheredBy(kustomization, start, builder, depth)
  const entries = [
    object,
    ...builder.plugins.filter((plugin) => plugin.folder === folder).map((plugin) => plugin.object),
  ].flatMap((holder) => patchEntries(holder, folder))
  const built = patched(gathered, entries, builder)
  return built.failure
    ? built
    : { ...built, resources: built.resources.map((resource) => named(resource, object.value)) }
}

function inflates({ object: { value } }: Kustomization): boolean {
  return listAt(value, ['helmCharts']).length > 0
}

function gatheredBy(kustomization: Kustomization, start: Built, builder: Builder, depth: number): Built {
  const { object } = kustomization
  let built = start
  for (const { path, at } of namedFor(kustomization, 'resource')) {
    const more = path === null ? { ...nothing, isWhole: false } : resourcesAt(path, builder, depth)
    if (more.failure) return more
    const twice = firstTwice(built.resources, more.resources)
    if (twice !== null) return { ...built, failure: { object, at, reason: `${twice} is there twice` } }
    built = joined(built, more)
  }
  const open = ['generators', 'helmCharts', 'helmChartInflationGenerator'].some(
    (key) => listAt(object.value, [key]).length > 0,
  )
  built = { ...built, isWhole: built.isWhole && !open }
  const asked = askedInVain(object, built)
  if (asked) return { ...built, failure: asked }
  const made = generated(object.value)
  const twice = firstTwice(built.resources, made)
  if (twice !== null) return { ...built, failure: { object, at: [], reason: `${twice} is there twice` } }
  built = { ...built, resources: [...built.resources, ...made] }
  for (const { path } of namedFor(kustomization, 'component'))
    built = path === null ? { ...built, isWhole: false } : withComponent(built, path, builder, depth)
  return built
}

function joined(a: Built, b: Built): Built {
  const resources = [...a.resources, ...b.resources]
  const isWhole = a.isWhole && b.isWhole && resources.length <= mostResources
  return { resources: resources.slice(0, mostResources), isWhole, failure: null }
}

function resourcesAt(path: string, builder: Builder, depth: number): Built {
  if (builder.byFolder.has(path)) return builtFolder(path, builder, depth + 1)
  const read = builder.files.get(path)
  if (!read) return { ...nothing, isWhole: false }
  const isWhole = read.documents.every(({ kind }) => kind === 'objects' || kind === 'empty')
  return { resources: resourcesOf(read), isWhole, failure: null }
}

function resourcesOf({ documents }: ReadFile): readonly Resource[] {
  return documents.flatMap((document) =>
    document.kind !== 'objects'
      ? []
      : document.objects.flatMap((object) => {
          const isItem = object.origin === 'list-item'
          return (isItem || (object.origin === 'document' && object.root.length === 0)) && !object.kind.endsWith('List')
            ? resource(object.value)
            : []
        }),
  )
}

function resource(value: JsonObject): readonly Resource[] {
  if (expandedSize(value) > mostValues) return []
  const tree = treeOf(value)
  return isMap(tree) ? [resourceOf(tree)] : []
}

/** ConfigMaps and Secrets by their names; what they hold, no patch asks for. */
function generated(value: JsonObject): readonly Resource[] {
  return generators.flatMap(([key, kind]) =>
    listAt(value, [key]).flatMap((entry) => {
      const name = stringAt(entry, ['name'])
      if (name === null || !isObject(entry) || !['', 'create'].includes(stringAt(entry, ['behavior']) ?? '')) return []
      const namespace = stringAt(entry, ['namespace'])
      return resource({
        apiVersion: 'v1',
        kind,
        metadata: { name, ...(namespace === null ? {} : { namespace }) },
        data: {},
      })
    }),
  )
}

function firstTwice(known: readonly Resource[], more: readonly Resource[]): string | null {
  const seen = new Set(known.map(idOf))
  for (const each of more) {
    const id = idOf(each)
    if (seen.has(id)) return `${each.current.kind} ${printable(each.current.name)}`
    seen.add(id)
  }
  return null
}

function idOf({ current: { group, version, kind, name, namespace } }: Resource): string {
  return [group, version, kind, name, namespace].join('\0')
}

function patched(built: Built, entries: readonly PatchEntry[], { files }: Builder): Built {
  let { resources } = built
  if (built.failure) return built
  for (const entry of entries) {
    const text = textOf(entry, files)
    if (text === null) continue
    const outcome = applyPatch(resources, { text, target: entry.target })
    if (outcome.failure && (built.isWhole || !outcome.failure.reason.includes('must name exactly one object'))) {
      const { holder: object, at } = entry
      const reason = `a patch fails${failedAt(outcome.failure)}: ${printable(outcome.failure.reason)}`
      return { ...built, failure: { object, at, reason } }
    }
    resources = outcome.resources
  }
  return { ...built, resources }
}

function textOf({ source }: PatchEntry, files: ReadonlyMap<string, ReadFile>): string | null {
  switch (source.kind) {
    case 'inline':
      return source.text
    case 'file':
      return source.path === null ? null : (files.get(source.path)?.file.text ?? null)
    case 'none':
      return null
  }
}

/** A resource with the namespace, the name and the labels that a kustomization gives it. */
function named(each: Resource, value: JsonObject): Resource {
  const [namespace, prefix, suffix] = ['namespace', 'namePrefix', 'nameSuffix'].map(
    (key) => stringAt(value, [key]) ?? '',
  )
  const pairs: readonly (readonly [string, JsonObject | null])[] = [
    ['labels', objectAt(value, ['commonLabels'])],
    ...listAt(value, ['labels']).map((entry) => ['labels', objectAt(entry, ['pairs'])] as const),
    ['annotations', objectAt(value, ['commonAnnotations'])],
  ]
  const written = pairs.flatMap(([field, own]) =>
    Object.keys(own ?? {}).map((key) => ({ field, key, text: stringAt(own, [key]) ?? '' })),
  )
  if (!namespace && !prefix && !suffix && written.length === 0) return each
  const tree: TreeMap = copyOfMap(treeOfResource(each))
  const metadata = childMap(tree, 'metadata')
  if (namespace && !isClusterScoped(identityOf(tree))) metadata.set('namespace', namespace)
  if (prefix || suffix) metadata.set('name', `${prefix ?? ''}${each.current.name}${suffix ?? ''}`)
  for (const { field, key, text } of written) childMap(metadata, field).set(key, text)
  return withTree(each, tree)
}
