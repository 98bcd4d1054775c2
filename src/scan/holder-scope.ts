import type { ManifestObject } from '../model/document.js'
import type { Tree } from '../model/layout.js'
import type { Scope } from '../model/pin.js'

/** Groups whose objects a person or another controller than Flux brings to life. */
const byHand = /^(?:k0sctl\.k0sproject\.io|helm\.cattle\.io|argoproj\.io|zarf\.dev|kind\.x-k8s\.io|k3d\.io)\//

/**
 * Who brings what stands in an object to the cluster: Flux, where it is an object of a cluster or a kustomization takes it in; whoever
 * runs the installer, for a mapping of any other program.
 */
export function holderScope({ apiVersion, kind, origin, file }: ManifestObject, { layout }: Tree): Scope {
  if (layout.generated.has(file.path)) return 'gitops'
  const object = apiVersion !== '' && kind !== ''
  return (object || origin === 'patch') && !byHand.test(apiVersion) ? 'gitops' : 'bootstrap'
}
