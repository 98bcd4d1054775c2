import type { ManifestObject, Path } from '../model/document.js'
import type { DistributionArtifact, Instance } from '../model/instance.js'
import { isObject, listAt, objectAt, stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'

/** The FluxInstance that an object is, or that its values of the flux-instance chart produce; null for anything else. */
export function instanceOf(object: ManifestObject, tree: Tree): Instance | null {
  if (object.origin === 'patch' || object.origin === 'template') return null
  if (object.kind === 'FluxInstance') return read(object, ['spec'], 'flux-instance', tree)
  if (object.kind === 'HelmRelease' && objectAt(object.value, ['spec', 'values', 'instance']))
    return read(object, ['spec', 'values', 'instance'], 'helm-release-values', tree)
  if (object.kind === '' && objectAt(object.value, ['instance', 'distribution']))
    return read(object, ['instance'], 'values-file', tree)
  return null
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
