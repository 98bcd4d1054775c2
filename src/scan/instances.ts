import type { ManifestObject, Path } from '../model/document.js'
import type { DistributionArtifact, Instance } from '../model/instance.js'
import { isObject, listAt, objectAt, stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Settings } from '../model/settings.js'
import { contentAt } from './chart-values.js'
import { distributionPlaces } from './distributions.js'
import { below } from './inner-objects.js'
import { endsWith, parametersOf } from './parameters.js'
import { instancesBeside } from './values-beside.js'

/** The FluxInstances that an object is, holds, or produces with values of the flux-instance chart. */
export function instancesOf(object: ManifestObject, tree: Tree, settings: Settings): readonly Instance[] {
  if (object.origin === 'patch' || object.origin === 'template') return []
  const held = distributionPlaces(object, settings).map(({ path, value, inValues }) =>
    inValues
      ? read(below(object, path.slice(0, -1), { instance: value }), ['instance'], 'values-file', tree)
      : read(below(object, path, value), [], 'embedded', tree),
  )
  const own = ownInstance(object, tree).map((instance) => withBeside(instance, tree, settings))
  return [...own, ...held, ...setInstance(object, tree)]
}

function ownInstance(object: ManifestObject, tree: Tree): readonly Instance[] {
  if (object.kind === 'FluxInstance') return [read(object, ['spec'], 'flux-instance', tree)]
  if (object.kind === 'HelmRelease' && objectAt(object.value, ['spec', 'values', 'instance']))
    return [read(object, ['spec', 'values', 'instance'], 'helm-release-values', tree)]
  if (object.kind === '' && objectAt(object.value, ['instance', 'distribution']))
    return [read(object, ['instance'], 'values-file', tree)]
  return []
}

/** Version and artifact that other values of the same release write. */
function withBeside(instance: Instance, tree: Tree, settings: Settings): Instance {
  const { object, source, fluxVersion, artifact } = instance
  const isWhole = fluxVersion !== null && artifact.kind !== 'chart-default'
  if (source === 'flux-instance' || isWhole) return instance
  const beside = instancesBeside(object, tree, settings)
  const version = beside.map((spec) => stringAt(spec, ['distribution', 'version'])).find((each) => each !== null)
  const artifacts = beside.map((spec) => artifactOf(spec, source)).filter(({ kind }) => kind !== 'chart-default')
  return {
    ...instance,
    fluxVersion: fluxVersion ?? version ?? null,
    artifact: artifact.kind === 'chart-default' ? (artifacts[0] ?? artifact) : artifact,
  }
}

/** The instance of values that are set one by one. */
function setInstance(object: ManifestObject, tree: Tree): readonly Instance[] {
  const keys = ['artifact', 'version']
  const set = keys.flatMap((key) => {
    const found = parametersOf(object).find(({ name }) => endsWith(name, `instance.distribution.${key}`))
    const value = found && contentAt(object, found.path)
    return typeof value === 'string' ? [[key, value] as const] : []
  })
  if (set.length === 0) return []
  const spec = { distribution: Object.fromEntries(set) }
  return [read({ ...object, value: spec }, [], 'embedded', tree)]
}

function read(object: ManifestObject, root: Path, source: Instance['source'], tree: Tree): Instance {
  const spec = objectAt(object.value, root) ?? {}
  const components = listAt(spec, ['components']).filter((name) => typeof name === 'string')
  return {
    object,
    root,
    source,
    spec,
    fluxVersion: stringAt(spec, ['distribution', 'version']),
    artifact: artifactOf(spec, source),
    components,
    migrateResources: valueAt(spec, ['migrateResources']) !== false,
    cluster: tree.layout.clusterOf(object.file.path),
  }
}

function artifactOf(spec: unknown, source: Instance['source']): DistributionArtifact {
  const artifact = isObject(spec) ? valueAt(spec, ['distribution', 'artifact']) : undefined
  if (typeof artifact === 'string' && artifact !== '') return { kind: 'reference', reference: artifact }
  if (artifact === undefined && source !== 'flux-instance') return { kind: 'chart-default' }
  return { kind: 'embedded' }
}
