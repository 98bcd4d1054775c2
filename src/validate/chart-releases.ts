import { kustomizationsIn, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import { foldersAbove } from '../kustomize/paths.js'
import { nameOf, type ManifestObject, type Path } from '../model/document.js'
import { isObject, listAt, objectAt, stringAt, type Json, type JsonObject } from '../model/json.js'
import type { Instance } from '../model/instance.js'
import { gatheredFrom } from '../model/gathered.js'
import { grouped } from '../model/grouped.js'
import { filesByPath, type Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { parseRepository } from '../model/reference.js'
import { roleOfRepository } from '../model/role.js'
import { parseApiVersion } from '../model/api-version.js'
import { appliedObjects } from './applied-objects.js'
import { wholeObjects } from './objects.js'
import { put } from './prepare.js'

export type ChartRole = 'operator-chart' | 'instance-chart'

/** Values that are written in one place: inside a HelmRelease, or in a file that a ConfigMap is generated from. */
export interface ValuesSource {
  readonly object: ManifestObject
  /** Path from the object to the values. */
  readonly root: Path
  readonly values: JsonObject
}

/** A Helm release of one of the two charts and the values that it is given. */
export interface ChartRelease {
  readonly role: ChartRole
  readonly object: ManifestObject
  /** How messages name it. */
  readonly label: string
  /** Lowest precedence first, as Flux merges them. */
  readonly sources: readonly ValuesSource[]
  /** False where some values come from an object that the repository does not show: only what is known can be judged then. */
  readonly complete: boolean
  /** What those values come from: `Secret flux-values`. */
  readonly unread: readonly string[]
}

const lists = new WeakMap<Tree, readonly ChartRelease[]>()

/** The Helm releases of the operator's charts in a tree. */
export function chartReleases(tree: Tree): readonly ChartRelease[] {
  const known = lists.get(tree)
  if (known) return known
  const releases = chartRoles(tree).map((own) => ofItself(own) ?? { ...own, ...valuesOf(own.object, tree) })
  lists.set(tree, releases)
  return releases
}

/** A Helm release by its chart, whatever values it is given. */
export type ChartOfRelease = Pick<ChartRelease, 'role' | 'object' | 'label'>

/** The same without their values. */
export function chartRoles(tree: Tree): readonly ChartOfRelease[] {
  return releasesFrom(chartSources(sourcesIn(wholeObjects(tree))))(appliedObjects(tree))
}

/** A release whose values stand in itself alone, whatever else the tree holds; null for another. */
const ofItself = oncePer((own: ChartOfRelease): ChartRelease | null => {
  const { value } = own.object
  if (listAt(value, ['spec', 'valuesFrom']).length > 0) return null
  return { ...own, sources: inlineValues(own.object), complete: true, unread: [] }
})

const releasesFrom = oncePer((sources: ChartSources) =>
  gatheredFrom((object: ManifestObject): readonly ChartOfRelease[] => {
    const role = isHelmRelease(object) ? roleOf(object, sources) : null
    return role === null ? [] : [{ role, object, label: nameOf(object) }]
  }),
)

/** The addresses that releases take charts from, by the names of their sources; the first of a name counts. */
interface ChartSources {
  readonly artifacts: ReadonlyMap<string | null, string>
  readonly repositories: ReadonlyMap<string | null, string | null>
}

interface ChartSource {
  readonly kind: 'OCIRepository' | 'HelmRepository'
  readonly name: string | null
  readonly url: string | null
}

const sourcesIn = gatheredFrom(
  ({ kind, name, value }: ManifestObject): readonly ChartSource[] =>
    kind === 'OCIRepository' || kind === 'HelmRepository'
      ? [{ kind, name, url: stringAt(value, ['spec', 'url']) }]
      : [],
  (a, b) => a.kind === b.kind && a.name === b.name && a.url === b.url,
)

const chartSources = oncePer((sources: readonly ChartSource[]): ChartSources => {
  const artifacts = new Map<string | null, string>()
  const repositories = new Map<string | null, string | null>()
  for (const { kind, name, url } of sources) {
    if (kind === 'HelmRepository' && !repositories.has(name)) repositories.set(name, url)
    // one without an address says nothing
    if (kind === 'OCIRepository' && url !== null && !artifacts.has(name)) artifacts.set(name, url)
  }
  return { artifacts, repositories }
})

/**
 * Values files of the instance chart that no HelmRelease of the tree takes: helmfile and Terraform read them, and may add values of their
 * own, so only what is written can be judged.
 */
export function valuesFiles(
  instances: readonly Instance[],
  releases: readonly ChartRelease[],
): readonly ChartRelease[] {
  const taken = new Set(releases.flatMap(({ sources }) => sources.map(({ object }) => object.file.path)))
  return instances
    .filter(({ source, object }) => source === 'values-file' && !taken.has(object.file.path))
    .map(({ object, root }) => {
      const above = root.slice(0, -1)
      const values = above.length === 0 ? object.value : (objectAt(object.value, above) ?? {})
      const sources = [{ object, root: above, values }]
      return { role: 'instance-chart', object, label: object.file.path, sources, complete: false, unread: [] }
    })
}

/** True for a HelmRelease of Flux. */
export function isHelmRelease(object: ManifestObject): boolean {
  return object.kind === 'HelmRelease' && parseApiVersion(object.apiVersion).group === 'helm.toolkit.fluxcd.io'
}

function roleOf(release: ManifestObject, { artifacts, repositories }: ChartSources): ChartRole | null {
  const reference = objectAt(release.value, ['spec', 'chartRef'])
  if (reference) {
    const name = stringAt(reference, ['name'])
    const url = artifacts.get(name)
    return url === undefined ? roleOfName(name) : roleOfUrl(url)
  }
  const chart = stringAt(release.value, ['spec', 'chart', 'spec', 'chart'])
  const source = stringAt(release.value, ['spec', 'chart', 'spec', 'sourceRef', 'name'])
  const url = repositories.get(source)
  return typeof url === 'string' ? roleOfUrl(`${url.replace(/\/$/, '')}/${chart ?? ''}`) : roleOfName(chart)
}

function roleOfUrl(url: string): ChartRole | null {
  const repository = parseRepository(url)
  const role = repository && roleOfRepository(repository)
  return role === 'operator-chart' || role === 'instance-chart' ? role : null
}

/** Where the source is not in the repository, the chart's own name is what is left. */
function roleOfName(name: string | null): ChartRole | null {
  if (name === 'flux-operator') return 'operator-chart'
  return name === 'flux-instance' ? 'instance-chart' : null
}

function valuesOf(release: ManifestObject, tree: Tree): Pick<ChartRelease, 'sources' | 'complete' | 'unread'> {
  const references = listAt(release.value, ['spec', 'valuesFrom']).filter(isObject)
  const generated = references.map((reference) => generatedValues(release, reference, tree))
  const sources = [...generated.filter((source) => source !== null), ...inlineValues(release)]
  const unread = references.filter((_, index) => generated[index] === null).map(referenceName)
  return { sources, complete: unread.length === 0, unread }
}

function inlineValues(release: ManifestObject): readonly ValuesSource[] {
  const values = objectAt(release.value, ['spec', 'values'])
  return values ? [{ object: release, root: ['spec', 'values'], values }] : []
}

function referenceName(reference: JsonObject): string {
  return `${stringAt(reference, ['kind']) ?? 'ConfigMap'} ${stringAt(reference, ['name']) ?? 'without a name'}`
}

/** The values file behind a `valuesFrom` whose ConfigMap a kustomization of the same tree generates; null where it is not to be seen. */
function generatedValues(release: ManifestObject, reference: JsonObject, tree: Tree): ValuesSource | null {
  if (reference['kind'] !== 'ConfigMap' || reference['targetPath'] !== undefined) return null
  const wanted = stringAt(reference, ['valuesKey']) ?? 'values.yaml'
  const near = byFolder(kustomizationsIn(tree.files))
  const paths = foldersAbove(release.file.path)
    .flatMap((folder) => near.get(folder) ?? [])
    .sort((a, b) => a.index - b.index)
    .flatMap(({ kustomization }) => namedFor(kustomization, 'content'))
    .filter(({ into, key, at }) => at[0] === 'configMapGenerator' && into === reference['name'] && key === wanted)
  for (const { path } of paths) {
    const object = path === null ? null : plainDocument(tree, path)
    if (object) return { object, root: [], values: object.value }
  }
  return null
}

/** The kustomizations of each folder, with their places among all. */
const byFolder = oncePer((kustomizations: readonly Kustomization[]) =>
  grouped(
    kustomizations.map((kustomization, index) => ({ kustomization, index })),
    ({ kustomization }) => kustomization.folder,
  ),
)

function plainDocument({ files }: Tree, path: string): ManifestObject | null {
  const read = filesByPath(files).get(path)
  for (const document of read?.documents ?? []) if (document.kind === 'plain') return document.object
  return null
}

/** Merges mappings the way Flux and Helm do: mappings key by key, anything else replaced; later sources win. */
export function mergeValues(base: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, Json> = {}
  for (const [key, value] of Object.entries(base)) if (value !== undefined) put(result, key, value)
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue
    const old = Object.hasOwn(result, key) ? result[key] : undefined
    put(result, key, isObject(old) && isObject(value) ? mergeValues(old, value) : value)
  }
  return result
}

/**
 * Puts values over a chart's defaults as Helm does before it validates: a null takes the default away; the defaults fill what is absent.
 */
export function coalesce(defaults: JsonObject, values: JsonObject): JsonObject {
  const result: Record<string, Json> = {}
  for (const [key, value] of Object.entries(values)) {
    const known = Object.hasOwn(defaults, key) ? defaults[key] : undefined
    if (value === undefined || (value === null && known !== undefined)) continue
    put(result, key, isObject(value) && isObject(known) ? coalesce(known, value) : value)
  }
  for (const [key, value] of Object.entries(defaults))
    if (value !== undefined && !Object.hasOwn(values, key)) put(result, key, value)
  return result
}
