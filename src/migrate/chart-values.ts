import type { Path } from '../model/document.js'
import { isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { Version } from '../model/version.js'
import { chartControllers } from '../upstream/community-chart.js'
import { defaultDomain, upstreamRegistry } from '../upstream/components.js'
import type { CarriedPatch, MigrationProblem, InstalledFlux } from './bootstrap.js'
import type { ChartInstall } from './chart-installs.js'
import { controllerPatches, readControllerKeys } from './chart-controllers.js'
import { jsonPatchText } from './patch-text.js'

/** What the values of the chart flux2 say, as a FluxInstance says it. */
export interface ChartFlux {
  readonly flux: InstalledFlux
  readonly patches: readonly CarriedPatch[]
  readonly problems: readonly MigrationProblem[]
}

/** Top-level values that are read, or say nothing that outlives the chart. */
const readKeys = new Set([
  ...chartControllers.map(({ key }) => key),
  'policies',
  'clusterDomain',
  'imagePullSecrets',
  'multitenancy',
  'logLevel',
  'watchAllNamespaces',
  'distro',
  'crds',
  'cli',
])

/** Values without a word in a FluxInstance, and what becomes of what they made. */
const unspeakable: Readonly<Record<string, string>> = {
  extraObjects: 'objects of your own: nobody manages them any more; write them as files',
  prometheus: 'the PodMonitor of the chart: nobody manages it any more; write it as a file',
  rbac: 'roles and bindings as the chart makes them: the FluxInstance makes those of Flux',
  installCRDs: 'definitions that somebody else installs: the FluxInstance brings them itself',
}

/** Reads the values of one installation. What a FluxInstance has no word for is said, each with its place. */
export function readChartValues(install: ChartInstall, version: Version | null): ChartFlux {
  const { values } = install
  const placeOf = (path: Path): { readonly file: string; readonly line: number } => placeIn(install, path)
  const created = chartControllers.filter(({ key, created }) => valueAt(values, [key, 'create']) ?? created)
  const problems: MigrationProblem[] = []
  const registries = new Set(
    created.map(({ key, controller }) => registryOf(stringAt(values, [key, 'image']), controller)),
  )
  if (registries.size > 1 || registries.has(null))
    problems.push({
      weight: 'blocks',
      ...placeOf([]),
      message: 'the images of the controllers come from more than one registry, or under other names',
    })
  const secrets = listAt(values, ['imagePullSecrets']).flatMap((entry) => stringAt(entry, ['name']) ?? [])
  if (secrets.length > 1)
    problems.push({
      weight: 'blocks',
      ...placeOf(['imagePullSecrets']),
      message: 'a FluxInstance has one image pull secret for all controllers, the chart several',
    })
  const patches = created.flatMap(({ key, controller }) => controllerPatches(values, key, controller, placeOf([key])))
  const flux: InstalledFlux = {
    version,
    components: created.map(({ controller }) => controller),
    registry: [...registries][0] ?? upstreamRegistry,
    networkPolicy: valueAt(values, ['policies', 'create']) !== false,
    clusterDomain: stringAt(values, ['clusterDomain']) ?? defaultDomain,
    imagePullSecret: secrets[0] ?? null,
    apis: [],
    ...clusterOf(values),
  }
  return {
    flux,
    patches: [...patches, ...everywhere(values, placeOf)],
    problems: [
      ...problems,
      ...unseenProblems(install),
      ...created.flatMap(({ key }) => readControllerKeys(objectAt(values, [key]) ?? {}, key, placeOf)),
      ...wordless(values, placeOf),
      limits(placeOf([])),
    ],
  }
}

/** Where something stands in the values of an installation. */
export function placeIn(
  { valuesAt, object, at }: ChartInstall,
  path: Path,
): { readonly file: string; readonly line: number } {
  const whole = path.length === 0
  const holder = whole ? object : valuesAt.object
  return { file: holder.file.path, line: holder.position(whole ? at : [...valuesAt.path, ...path]).line }
}

function registryOf(image: string | null, controller: string): string | null {
  if (image === null) return upstreamRegistry
  return image.endsWith(`/${controller}`) ? image.slice(0, -controller.length - 1) : null
}

function clusterOf(values: JsonObject): Pick<InstalledFlux, 'tenants' | 'openshift'> {
  const tenants = valueAt(values, ['multitenancy', 'enabled']) === true
  return {
    tenants: tenants ? (stringAt(values, ['multitenancy', 'defaultServiceAccount']) ?? 'default') : null,
    openshift: valueAt(values, ['distro', 'openshift']) === true,
  }
}

/** Arguments that the chart gives every controller. */
function everywhere(
  values: JsonObject,
  placeOf: (path: Path) => { readonly file: string; readonly line: number },
): readonly CarriedPatch[] {
  const level = stringAt(values, ['logLevel'])
  const given = [
    ...(level === null || level === '' || level === 'info' ? [] : [{ key: 'logLevel', text: `--log-level=${level}` }]),
    ...(valueAt(values, ['watchAllNamespaces']) === false
      ? [{ key: 'watchAllNamespaces', text: '--watch-all-namespaces=false' }]
      : []),
  ]
  return given.map(({ key, text }) => ({
    ...placeOf([key]),
    text: jsonPatchText([{ op: 'add', path: '/spec/template/spec/containers/0/args/-', value: text }]),
    target: { kind: 'Deployment' },
    ownFile: null,
    entry: null,
  }))
}

function unseenProblems({ unseen, object }: ChartInstall): readonly MigrationProblem[] {
  return unseen.map(({ at, what }) => ({
    weight: 'blocks',
    file: object.file.path,
    line: object.position(at).line,
    message: `values of the chart flux2 come from ${what}, which is not read: write them where the chart is named`,
  }))
}

function wordless(
  values: JsonObject,
  placeOf: (path: Path) => { readonly file: string; readonly line: number },
): readonly MigrationProblem[] {
  const privileged = valueAt(values, ['multitenancy', 'privileged']) === false
  return [
    ...(privileged
      ? [
          {
            weight: 'blocks' as const,
            ...placeOf(['multitenancy', 'privileged']),
            message:
              '`multitenancy.privileged: false` takes cluster-admin from the controllers, which a FluxInstance gives them: say it as a patch of its ClusterRoleBinding first',
          },
        ]
      : []),
    ...Object.entries(values).flatMap(([key, value]) => {
      if (readKeys.has(key) || isDefault(key, value)) return []
      const what = unspeakable[key] ?? 'it is no value of the chart that this program knows'
      return [
        { weight: 'note' as const, ...placeOf([key]), message: `\`${key}\` has no word in a FluxInstance (${what})` },
      ]
    }),
  ]
}

/** True where a value says what the chart does by itself. */
function isDefault(key: string, value: Json | undefined): boolean {
  if (key === 'installCRDs') return value === true
  if (key === 'extraObjects') return Array.isArray(value) && value.length === 0
  if (key === 'prometheus') return valueAt(value, ['podMonitor', 'create']) !== true
  return (
    key === 'rbac' &&
    isObject(value) &&
    Object.keys(value).every((name) => name === 'create' || name === 'createAggregation') &&
    Object.values(value).every((entry) => entry === true)
  )
}

function limits(place: { readonly file: string; readonly line: number }): MigrationProblem {
  const message =
    'the chart sets no limits of CPU and memory by itself, the manifests of the FluxInstance do (1 CPU, 1 GiB for each controller); what the values say moves along'
  return { weight: 'note', ...place, message }
}
