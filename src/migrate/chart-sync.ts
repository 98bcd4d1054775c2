import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, objectAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { MigrationProblem, SyncObjects } from './bootstrap.js'
import { coalesced, type ChartInstall } from './chart-installs.js'
import { placeIn } from './chart-values.js'

/** What flux2-sync says where its values say nothing. */
const defaults: JsonObject = {
  gitRepository: { spec: { interval: '5m', ref: { branch: 'master' } } },
  kustomization: { spec: { interval: '5m', prune: true } },
}

/** The source and the Kustomization that the chart flux2-sync makes from its values: they stand in no file. */
export function chartSyncObjects(install: ChartInstall, namespace: string): SyncObjects {
  const values = coalesced(defaults, install.values)
  const name = install.release ?? namespace
  const own = valueAt(values, ['secret', 'create']) === true ? { secretRef: { name } } : {}
  const source = { ...spec(values, 'gitRepository'), ...own }
  const applier = { ...spec(values, 'kustomization'), sourceRef: { kind: 'GitRepository', name } }
  const made = (apiVersion: string, kind: string, key: string, content: JsonObject): ManifestObject =>
    madeObject(install, { apiVersion, kind, key, name, namespace, values, spec: content })
  return {
    source: made('source.toolkit.fluxcd.io/v1', 'GitRepository', 'gitRepository', source),
    kustomization: made('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'kustomization', applier),
    made: true,
  }
}

/** What the chart flux2-sync makes beyond the one source and the one Kustomization. */
export function chartSyncProblems(install: ChartInstall): readonly MigrationProblem[] {
  const { values } = install
  const list = values['kustomizationlist']
  const more = isList(list) ? list.length > 0 : isObject(list) && Object.keys(list).length > 0
  const secret = valueAt(values, ['secret', 'create']) === true
  return [
    ...install.unseen.map(({ at, what }): MigrationProblem => ({
      weight: 'blocks',
      file: install.object.file.path,
      line: install.object.position(at).line,
      message: `values of the chart flux2-sync come from ${what}, which is not read: write them where the chart is named`,
    })),
    ...(more
      ? [
          {
            weight: 'blocks' as const,
            ...placeIn(install, ['kustomizationlist']),
            message: '`kustomizationlist` makes more Kustomizations than a FluxInstance has: write them as files first',
          },
        ]
      : []),
    ...(secret
      ? [
          {
            weight: 'note' as const,
            ...placeIn(install, ['secret']),
            message: 'the Secret of the source stays in the cluster and nobody manages it any more',
          },
        ]
      : []),
  ]
}

/** The chart leaves out what is empty or false. */
function spec(values: JsonObject, key: string): JsonObject {
  const given = objectAt(values, [key, 'spec']) ?? {}
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => name === 'prune' || !isNothing(value)))
}

function isNothing(value: Json | undefined): boolean {
  if (value === '' || value === false) return true
  return isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}

interface Made {
  readonly apiVersion: string
  readonly kind: string
  /** The key of the values that it is made from. */
  readonly key: string
  readonly name: string
  readonly namespace: string
  readonly values: JsonObject
  readonly spec: JsonObject
}

function madeObject({ valuesAt, object }: ChartInstall, made: Made): ManifestObject {
  const { apiVersion, kind, key, name, namespace, values } = made
  const metadata = { name, namespace, ...texts(values, key, 'labels'), ...texts(values, key, 'annotations') }
  const value = { apiVersion, kind, metadata, spec: made.spec }
  const written = ([first, ...rest]: Path): Path => [
    ...valuesAt.path,
    key,
    ...(first === 'metadata' ? rest : [first ?? '', ...rest]),
  ]
  return {
    ...valuesAt.object,
    root: [...valuesAt.path, key],
    apiVersion,
    kind,
    name,
    namespace,
    value,
    content: value,
    scalar: () => null,
    position: (path) => (path.length === 0 ? object.position([]) : valuesAt.object.position(written(path))),
    absentKey: () => null,
    wholeKey: () => null,
    documentsAt: () => [],
  }
}

function texts(values: JsonObject, key: string, field: 'labels' | 'annotations'): JsonObject {
  const found = objectAt(values, [key, field])
  return found === null || Object.keys(found).length === 0 ? {} : { [field]: found }
}
