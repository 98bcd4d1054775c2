import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, type Json, type JsonObject } from '../model/json.js'

/** Fields that kustomize knows at one level of a kustomization; null where what lies below is nobody's schema. */
interface Fields {
  readonly [name: string]: Fields | null
}

const known = (...names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, null]))

const selector = known('group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector')
const patch: Fields = { ...known('path', 'patch', 'options'), target: selector }
const cut = known('delimiter', 'index', 'encoding', 'create')
const generator: Fields = {
  ...known('name', 'namespace', 'behavior', 'type', 'files', 'envs', 'env', 'literals'),
  options: known('labels', 'annotations', 'disableNameSuffixHash', 'immutable'),
}
const chart = known(
  ...['name', 'version', 'repo', 'releaseName', 'namespace', 'valuesFile', 'additionalValuesFiles', 'valuesInline'],
  ...['valuesMerge', 'includeCRDs', 'skipHooks', 'skipTests', 'apiVersions', 'kubeVersion', 'nameTemplate', 'debug'],
)

const kustomization: Fields = {
  ...known('apiVersion', 'kind', 'metadata', 'resources', 'bases', 'components', 'crds', 'configurations'),
  ...known('generators', 'transformers', 'validators', 'namespace', 'namePrefix', 'nameSuffix', 'commonLabels'),
  ...known('commonAnnotations', 'patchesStrategicMerge', 'generatorOptions', 'buildMetadata', 'vars', 'sortOptions'),
  openapi: known('path'),
  labels: known('pairs', 'includeSelectors', 'includeTemplates', 'fields'),
  images: known('name', 'newName', 'newTag', 'digest', 'tagSuffix'),
  replicas: known('name', 'count'),
  patches: patch,
  patchesJson6902: patch,
  replacements: {
    ...known('path', 'sourceValue'),
    source: { ...selector, fieldPath: null, options: cut },
    targets: { select: selector, reject: selector, fieldPaths: null, options: cut },
  },
  configMapGenerator: generator,
  secretGenerator: generator,
  helmCharts: chart,
  helmGlobals: known('chartHome', 'configHome'),
}

/** The first field at the top of a kustomization that kustomize refuses because it does not know it; null where it knows all. */
export function unknownField(value: JsonObject): Path | null {
  const strange = Object.keys(value).find((key) => {
    const field = fieldOf(key, kustomization)
    return !Object.hasOwn(kustomization, field) && field !== 'helmChartInflationGenerator'
  })
  return strange === undefined ? null : [strange]
}

const spellings = new WeakMap<Fields, ReadonlyMap<string, string>>()

/** The field that a key means: kustomize reads keys in any case, and `imageTags` as `images`. */
function fieldOf(key: string, fields: Fields): string {
  if (Object.hasOwn(fields, key)) return key
  let lower = spellings.get(fields)
  if (!lower) {
    lower = new Map(Object.keys(fields).map((name) => [name.toLowerCase(), name]))
    spellings.set(fields, lower)
  }
  if (fields === kustomization && key === 'imageTags') return 'images'
  return lower.get(key.toLowerCase()) ?? key
}

/** The field of a kustomization that a key at its top means, as kustomize spells it: `configMapgenerator` is `configMapGenerator`. */
export function kustomizationField(key: string): string {
  return fieldOf(key, kustomization)
}

/**
 * A kustomization with its keys as kustomize spells them, so that nobody else has to look for `Patches`. Places stay where they are
 * written. Of two spellings of a key the last in the order of bytes counts: kustomize sorts keys before it reads them.
 */
export function withKnownKeys(object: ManifestObject): ManifestObject {
  const value = renamed(object.value, kustomization)
  if (value === object.value || !isObject(value)) return object
  const written = (path: Path): Path => writtenPath(object.value, path)
  return {
    ...object,
    value,
    apiVersion: textOf(value, 'apiVersion') ?? object.apiVersion,
    kind: textOf(value, 'kind') ?? object.kind,
    scalar: (path) => object.scalar(written(path)),
    position: (path) => object.position(written(path)),
    absentKey: (path) => object.absentKey(written(path)),
    wholeKey: (path) => object.wholeKey(written(path)),
    documentsAt: (path) => object.documentsAt(written(path)),
  }
}

function textOf(value: JsonObject, key: string): string | null {
  const found = value[key]
  return typeof found === 'string' ? found : null
}

/** The same value where nothing is spelled otherwise. */
function renamed(value: Json, fields: Fields): Json {
  if (isList(value)) {
    const elements = value.map((element) => renamed(element, fields))
    return elements.some((element, index) => element !== value[index]) ? elements : value
  }
  if (!isObject(value)) return value
  const keys = Object.keys(value)
  const entries = (keys.some((key) => fieldOf(key, fields) !== key) ? [...keys].sort() : keys).map(
    (key): [string, Json | undefined] => {
      const field = fieldOf(key, fields)
      const below = Object.hasOwn(fields, field) ? fields[field] : null
      const child = value[key]
      return [field, below && child !== undefined ? renamed(child, below) : child]
    },
  )
  const same = entries.every(([field, child], index) => field === keys[index] && child === value[field])
  return same ? value : Object.fromEntries(entries)
}

function writtenPath(value: Json, path: Path): Path {
  let fields: Fields | null = kustomization
  let current: Json | undefined = value
  return path.map((step) => {
    if (typeof step === 'number') {
      current = isList(current) ? current[step] : undefined
      return step
    }
    const level: Fields | null = fields
    const spelled: string | undefined =
      level && isObject(current)
        ? Object.keys(current)
            .filter((key) => fieldOf(key, level) === step)
            .sort()
            .at(-1)
        : undefined
    const key: string = spelled ?? step
    fields = level && Object.hasOwn(level, step) ? (level[step] ?? null) : null
    current = isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined
    return key
  })
}
