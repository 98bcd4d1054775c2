import type { ManifestObject, Path } from '../model/document.js'
import { listAt, objectAt, stringAt, type Json, type JsonObject } from '../model/json.js'

/** How the object of a plugin says what a field of a kustomization says: that field, and where its parts are written. */
interface Reading {
  readonly value: JsonObject
  /** The path in the plugin's object of a path in `value`. */
  readonly written: (path: Path) => Path
}

/** True for a plugin that is none of kustomize's own: a program or a container, which Flux never starts. */
export function isExternalPlugin({ apiVersion, kind, value }: ManifestObject): boolean {
  const isTool = objectAt(value, ['metadata', 'annotations'])?.['config.kubernetes.io/function'] !== undefined
  const isKustomization = apiVersion.startsWith('kustomize.config.k8s.io/') || kind === 'Kustomization'
  return kind !== '' && (isTool || (apiVersion !== 'builtin' && apiVersion !== '' && !isKustomization))
}

/**
 * A transformer or generator of kustomize's own, as the kustomization that says the same: `kind: PatchTransformer` is one entry of
 * `patches`. Places stay where they are written. Null for all other objects.
 */
export function pluginAsKustomization(object: ManifestObject): ManifestObject | null {
  const reading = readings[object.kind]?.(object.value)
  if (!reading || !(object.apiVersion === 'builtin' || object.apiVersion === '')) return null
  const { value, written } = reading
  return {
    ...object,
    value,
    kind: 'Kustomization',
    apiVersion: '',
    scalar: (path) => object.scalar(written(path)),
    position: (path) => object.position(written(path)),
    absentKey: (path) => object.absentKey(written(path)),
    wholeKey: (path) => object.wholeKey(written(path)),
    documentsAt: (path) => object.documentsAt(written(path)),
  }
}

const readings: Readonly<Record<string, ((value: JsonObject) => Reading) | undefined>> = {
  PatchTransformer: (value) => entry('patches', value),
  PatchJson6902Transformer: (value) => {
    const { value: whole } = entry('patchesJson6902', { ...value, patch: value['jsonOp'] })
    return { value: whole, written: (path) => path.slice(2).map((step) => (step === 'patch' ? 'jsonOp' : step)) }
  },
  PatchStrategicMergeTransformer: strategicMerges,
  ReplacementTransformer: (value) => list('replacements', value),
  ImageTagTransformer: (value) => {
    const { value: whole } = entry('images', objectAt(value, ['imageTag']) ?? {})
    return { value: whole, written: (path) => ['imageTag', ...path.slice(2)] }
  },
  ConfigMapGenerator: (value) => generator('configMapGenerator', value),
  SecretGenerator: (value) => generator('secretGenerator', value),
  HelmChartInflationGenerator: (value) => entry('helmCharts', value),
  PrefixTransformer: (value) => field('namePrefix', 'prefix', value),
  SuffixTransformer: (value) => field('nameSuffix', 'suffix', value),
  NamespaceTransformer: (value) => ({
    value: { namespace: stringAt(value, ['metadata', 'namespace']) ?? '' },
    written: (path) => ['metadata', ...path],
  }),
  AnnotationsTransformer: (value) => field('commonAnnotations', 'annotations', value),
  LabelTransformer: (value) => field('commonLabels', 'labels', value),
}

/** One field under another name. */
function field(key: string, name: string, value: JsonObject): Reading {
  return { value: { [key]: value[name] ?? '' }, written: ([, ...rest]) => [name, ...rest] }
}

/** The object itself is the only entry of a list. */
function entry(key: string, value: JsonObject): Reading {
  return { value: { [key]: [value] }, written: (path) => path.slice(2) }
}

/** The list is spelled as in a kustomization. */
function list(key: string, value: JsonObject): Reading {
  return { value: { [key]: listAt(value, [key]) }, written: (path) => path }
}

/** `paths` and a text of patches. */
function strategicMerges(value: JsonObject): Reading {
  const paths = listAt(value, ['paths'])
  const text: readonly Json[] = typeof value['patches'] === 'string' ? [value['patches']] : []
  return {
    value: { patchesStrategicMerge: [...paths, ...text] },
    written: ([, index, ...rest]) =>
      index === paths.length ? ['patches', ...rest] : ['paths', ...(index === undefined ? [] : [index]), ...rest],
  }
}

function generator(key: string, value: JsonObject): Reading {
  const { value: whole, written } = entry(key, { ...value, name: stringAt(value, ['metadata', 'name']) ?? '' })
  return { value: whole, written }
}
