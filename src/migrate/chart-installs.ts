import { joined } from '../kustomize/paths.js'
import type { ManifestObject, Path } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { plainDocuments } from '../text/yaml/plain-documents.js'
import type { CommunityChart } from '../upstream/community-chart.js'
import type { ChartInstaller } from './bootstrap.js'
import { standaloneObjects } from './objects.js'

/** The community chart flux2, or flux2-sync, where something installs it. */
export interface ChartInstall {
  readonly chart: CommunityChart
  readonly by: ChartInstaller
  readonly object: ManifestObject
  /** Where the chart is named. */
  readonly at: Path
  readonly release: string | null
  readonly namespace: string | null
  /** As it is written; null where nothing is. */
  readonly version: string | null
  readonly values: JsonObject
  /** Where the values stand, for the places of what is said of them. */
  readonly valuesAt: { readonly object: ManifestObject; readonly path: Path }
  /** Values that are not to be seen, each with its place. */
  readonly unseen: readonly { readonly at: Path; readonly what: string }[]
}

/** Every installation of the two charts in a tree. */
export function chartInstalls(tree: Tree): readonly ChartInstall[] {
  const objects = standaloneObjects(tree)
  const plain = tree.files.flatMap(({ documents }) =>
    documents.flatMap((document) => (document.kind === 'plain' ? [document.object] : [])),
  )
  return [
    ...objects.flatMap((object) => [
      ...ofHelmRelease(object, objects),
      ...ofApplication(object),
      ...ofHelmChart(object),
      ...ofDependencies(tree, object),
    ]),
    ...plain.flatMap((object) => [...ofHelmfile(tree, object), ...ofDependencies(tree, object)]),
  ]
}

/** `flux2` of `fluxcd-community/flux2`, of an address, or of the bare name. */
function chartNamed(text: string | null): CommunityChart | null {
  const name = (text ?? '').replace(/:[^/]*$/, '').replace(/\/$/, '')
  const last = name.slice(name.lastIndexOf('/') + 1)
  return last === 'flux2' || last === 'flux2-sync' ? last : null
}

function ofHelmRelease(object: ManifestObject, objects: readonly ManifestObject[]): readonly ChartInstall[] {
  if (object.kind !== 'HelmRelease' || !object.apiVersion.startsWith('helm.toolkit.fluxcd.io/')) return []
  const text = (...path: readonly string[]) => stringAt(object.value, ['spec', ...path])
  const reference = text('chartRef', 'name')
  const source = objects.find(({ kind, name }) => kind === 'OCIRepository' && name === reference && name !== null)
  const chart = chartNamed(
    reference === null ? text('chart', 'spec', 'chart') : stringAt(source?.value, ['spec', 'url']),
  )
  if (chart === null) return []
  const target = text('targetNamespace')
  return [
    {
      chart,
      by: 'HelmRelease',
      object,
      at: reference === null ? ['spec', 'chart', 'spec', 'chart'] : ['spec', 'chartRef'],
      release: text('releaseName') ?? (target === null ? object.name : `${target}-${object.name ?? ''}`),
      namespace: target ?? object.namespace,
      version: reference === null ? text('chart', 'spec', 'version') : stringAt(source?.value, ['spec', 'ref', 'tag']),
      values: objectAt(object.value, ['spec', 'values']) ?? {},
      valuesAt: { object, path: ['spec', 'values'] },
      unseen: listAt(object.value, ['spec', 'valuesFrom']).map((from, index) => ({
        at: ['spec', 'valuesFrom', index],
        what: `${stringAt(from, ['kind']) ?? 'something'} ${stringAt(from, ['name']) ?? '?'}`,
      })),
    },
  ]
}

function ofApplication(object: ManifestObject): readonly ChartInstall[] {
  if (object.kind !== 'Application' || !object.apiVersion.startsWith('argoproj.io/')) return []
  const sources: readonly Path[] = [
    ['spec', 'source'],
    ...listAt(object.value, ['spec', 'sources']).map((_, index): Path => ['spec', 'sources', index]),
  ]
  return sources.flatMap((path): readonly ChartInstall[] => {
    const source = objectAt(object.value, path)
    const chart = chartNamed(stringAt(source, ['chart']))
    if (chart === null) return []
    const whole = objectAt(source, ['helm', 'valuesObject'])
    return [
      {
        chart,
        by: 'Application',
        object,
        at: [...path, 'chart'],
        release: stringAt(source, ['helm', 'releaseName']) ?? object.name,
        namespace: stringAt(object.value, ['spec', 'destination', 'namespace']),
        version: stringAt(source, ['targetRevision']),
        values: whole ?? valuesIn(stringAt(source, ['helm', 'values'])),
        valuesAt: { object, path: [...path, 'helm', whole === null ? 'values' : 'valuesObject'] },
        unseen: ['parameters', 'fileParameters', 'valueFiles']
          .filter((key) => listAt(source, ['helm', key]).length > 0)
          .map((key) => ({ at: [...path, 'helm', key], what: `\`helm.${key}\`` })),
      },
    ]
  })
}

function ofHelmChart(object: ManifestObject): readonly ChartInstall[] {
  if (object.kind !== 'HelmChart' || !object.apiVersion.startsWith('helm.cattle.io/')) return []
  const text = (key: string) => stringAt(object.value, ['spec', key])
  const chart = chartNamed(text('chart'))
  if (chart === null) return []
  return [
    {
      chart,
      by: 'HelmChart',
      object,
      at: ['spec', 'chart'],
      release: object.name,
      namespace: text('targetNamespace') ?? object.namespace,
      version: text('version'),
      values: valuesIn(text('valuesContent')),
      valuesAt: { object, path: ['spec', 'valuesContent'] },
      unseen: objectAt(object.value, ['spec', 'set']) === null ? [] : [{ at: ['spec', 'set'], what: '`spec.set`' }],
    },
  ]
}

function ofHelmfile(tree: Tree, object: ManifestObject): readonly ChartInstall[] {
  return listAt(object.value, ['releases']).flatMap((release, index): readonly ChartInstall[] => {
    const chart = chartNamed(stringAt(release, ['chart']))
    if (chart === null) return []
    const at: Path = ['releases', index]
    const given = listAt(release, ['values']).map((entry) => valuesOfEntry(tree, object, entry))
    const set = valueAt(release, ['set']) === undefined ? [] : [{ at: [...at, 'set'], what: '`set`' }]
    return [
      {
        chart,
        by: 'helmfile',
        object,
        at: [...at, 'chart'],
        release: stringAt(release, ['name']),
        namespace: stringAt(release, ['namespace']),
        version: stringAt(release, ['version']),
        values: given.reduce<JsonObject>((all, one) => coalesced(all, one ?? {}), {}),
        valuesAt: { object, path: [...at, 'values', 0] },
        unseen: [
          ...given.flatMap((one, entry) =>
            one === null
              ? [{ at: [...at, 'values', entry], what: stringAt(release, ['values', entry]) ?? 'an entry' }]
              : [],
          ),
          ...set,
        ],
      },
    ]
  })
}

/** Values written in a helmfile, or in a file that it names; null where that is not to be read as it stands. */
function valuesOfEntry(tree: Tree, { file }: ManifestObject, entry: Json): JsonObject | null {
  if (isObject(entry)) return entry
  const path = typeof entry === 'string' ? joined(folderOf(file.path), entry.replace(/^\.\//, '')) : ''
  const read = tree.files.find((one) => one.file.path === path)
  const [document] = read?.documents ?? []
  return document?.kind === 'plain' && document.object.origin === 'document' ? document.object.value : null
}

/** A chart that packs flux2: its values stand in the chart's own values file, below the name or alias. */
function ofDependencies(tree: Tree, object: ManifestObject): readonly ChartInstall[] {
  if (!/(?:^|\/)Chart\.ya?ml$/.test(object.file.path)) return []
  const beside = joined(folderOf(object.file.path), 'values.yaml')
  const read = tree.files.find(({ file }) => file.path === beside)
  const [document] = read?.documents ?? []
  const values = document?.kind === 'plain' ? document.object : null
  return listAt(object.value, ['dependencies']).flatMap((entry, index): readonly ChartInstall[] => {
    const chart = chartNamed(stringAt(entry, ['name']))
    if (chart === null) return []
    const key = stringAt(entry, ['alias']) ?? chart
    const at: Path = ['dependencies', index]
    return [
      {
        chart,
        by: 'Chart.yaml',
        object,
        at: [...at, 'name'],
        release: null,
        namespace: null,
        version: stringAt(entry, ['version']),
        values: objectAt(values?.value, [key]) ?? {},
        valuesAt: values === null ? { object, path: at } : { object: values, path: [key] },
        unseen: [{ at, what: 'whoever installs this chart, and its values there' }],
      },
    ]
  })
}

function valuesIn(text: string | null): JsonObject {
  try {
    const [value] = plainDocuments(text ?? '')
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

/** Values over others, mapping by mapping, as Helm lays them. */
export function coalesced(under: JsonObject, over: JsonObject): JsonObject {
  const all: Record<string, Json | undefined> = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = all[key]
    if (isObject(below) && isObject(value)) all[key] = coalesced(below, value)
    else if (value === null) Reflect.deleteProperty(all, key)
    else all[key] = value
  }
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
}
