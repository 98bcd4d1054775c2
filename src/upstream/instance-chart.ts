import { isList, isObject, objectAt, stringAt, type Json, type JsonObject } from '../model/json.js'

/**
 * The FluxInstance that the values of the flux-instance chart produce, with the chart's defaults in them. It follows what the chart does,
 * not how: empty texts, mappings and lists leave their field out; storage needs a class, sharding its shards, sync its URL; every key of
 * `cluster` is handed on; keys that the chart does not read are dropped.
 */
export function renderInstance(values: JsonObject, releaseName: string): JsonObject {
  const instance = objectAt(values, ['instance']) ?? {}
  const distribution = objectAt(instance, ['distribution']) ?? {}
  const sharding = pick(instance['sharding'], ['key', 'shards'])
  const sync = pick(instance['sync'], ['interval', 'kind', 'url', 'ref', 'path', 'pullSecret', 'name', 'provider'])
  const storage = pick(instance['storage'], ['class', 'size'])
  const spec = filled({
    distribution: {
      ...pick(distribution, ['artifact', 'artifactPullSecret', 'imagePullSecret', 'variant']),
      ...present(distribution, ['version', 'registry']),
    },
    components: instance['components'],
    cluster: isObject(instance['cluster']) ? filled(instance['cluster']) : undefined,
    commonMetadata: pick(instance['commonMetadata'], ['labels', 'annotations']),
    storage: storage['class'] === undefined ? undefined : storage,
    sharding: sharding['shards'] === undefined ? undefined : sharding,
    sync: sync['url'] === undefined ? undefined : sync,
    kustomize: pick(instance['kustomize'], ['patches']),
  })
  return {
    apiVersion: 'fluxcd.controlplane.io/v1',
    kind: 'FluxInstance',
    metadata: { name: instanceName(values, releaseName) },
    spec,
  }
}

/** The path of the values that a path of the rendered object comes from. */
export function valuesPath(path: readonly (string | number)[]): readonly (string | number)[] {
  if (path[0] === 'spec') return ['instance', ...path.slice(1)]
  return path[0] === 'metadata' ? ['fullnameOverride'] : []
}

/** Helm's usual rule for names: the full override, else the release's name joined with the chart's unless it holds it. */
function instanceName(values: JsonObject, releaseName: string): string {
  const full = stringAt(values, ['fullnameOverride']) ?? ''
  if (full !== '') return full
  const name = stringAt(values, ['nameOverride']) ?? ''
  const chart = name === '' ? 'flux-instance' : name
  return releaseName.includes(chart) ? releaseName : `${releaseName}-${chart}`
}

function pick(value: Json | undefined, keys: readonly string[]): JsonObject {
  return isObject(value) ? filled(present(value, keys)) : {}
}

function present(value: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(value, key)).map((key) => [key, value[key]]))
}

function filled(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => !isEmpty(entry)))
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true
  return isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0
}
