import { ownerNeedles } from './owners.js'
import { isKustomizationFile } from '../kustomize/names.js'
const markers = [
  'toolkit.fluxcd.io',
  'kustomize.config.k8s.io',
  'fluxcd.controlplane.io',
  'controlplaneio-fluxcd',
  'fluxcd/flux2',
  '-controller',
  'containers/0/args',
]
const names = /(?:^|\/)gotk-[^/]*\.ya?ml$|(?:^|\/)flux-system\//

/** Bytes up to which a file is read for a migration: the manifests of all controllers are about one megabyte. */
export const bootstrapFileLimit = 4 * 1024 * 1024

/** Whether a file can matter to a migration, by a look at its bytes: manifests of Flux, kustomizations, patches of controllers, and whatever else installs Flux. */
export function mayConcernBootstrap(bytes: Uint8Array, path: string): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (ownerNeedles.some((needle) => view.includes(needle))) return true
  if (!/\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path)) return false
  return names.test(path) || isKustomizationFile(path) || markers.some((marker) => view.includes(marker))
}
