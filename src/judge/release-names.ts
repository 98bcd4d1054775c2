import { fluxKustomizationsIn } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn } from '../kustomize/kustomization.js'
import { reachIn } from '../kustomize/reach.js'
import type { ManifestObject } from '../model/document.js'
import { stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'

/**
 * What Helm calls the release of a HelmRelease, where it puts it, and where it keeps its record: with another one it installs a second release
 * and removes the first (https://fluxcd.io/flux/components/helm/helmreleases/#release-name). What was not known before is no other one.
 */
export function releaseNames(release: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  if (release.kind !== 'HelmRelease') return []
  const field = (name: string): string | null => stringAt(release.value, ['spec', name])
  const own = release.origin === 'patch' ? release.namespace : tree.layout.namespaceOf(release)
  const target = field('targetNamespace')
  const name = field('releaseName') ?? [target, release.name].filter((part) => part !== null).join('-')
  const place = target ?? own
  const kept = field('storageNamespace') ?? own
  const said: readonly (readonly [field: string, text: string, value: string | null])[] = [
    ['releaseName', 'its release is called', name],
    ['targetNamespace', 'its release goes to the namespace', place],
    ['storageNamespace', 'the record of its release is kept in the namespace', kept],
  ]
  return said.flatMap(([path, text, value]) =>
    value === null || unknownInResourceSet(value)
      ? []
      : [{ ...deliveryProblem(release, ['spec', path], `${text} ${value}`, true), group: 'release', aspect: path }],
  )
}

const placed = ['HelmRelease', 'OCIRepository', 'HelmRepository', 'FluxInstance']

/** An object that neither itself nor anything that builds it puts into a namespace: Flux refuses to apply it. */
export function withoutNamespace(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  const { origin, kind, file } = object
  if (!placed.includes(kind) || (origin !== 'document' && origin !== 'list-item')) return []
  if (tree.layout.namespaceOf(object) !== null) return []
  const reach = reachIn(tree)
  // of several that differ none is known, and each of them counts
  const isPlaced =
    kustomizationsIn(tree.files).some((one) => one.namespace !== null && reach.ofKustomization(one)(file.path)) ||
    fluxKustomizationsIn(tree.files).some(
      (flux) => stringAt(flux.object.value, ['spec', 'targetNamespace']) && reach.ofFlux(flux)(file.path),
    )
  if (isPlaced) return []
  return [{ ...deliveryProblem(object, ['metadata'], 'it has no namespace', true), group: 'namespace' }]
}
