import type { ManifestObject, Path } from '../model/document.js'
import { stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { formatRepository, parseRepository } from '../model/reference.js'
import { chartAddressesOf } from './chart-sources.js'
import { objectsOf, sameObject } from './objects.js'

/** What an object is taken from, as far as it is one of ours. */
export interface Own {
  readonly object: ManifestObject
  readonly addresses: readonly string[]
}

const kinds = ['OCIRepository', 'HelmRepository', 'HelmChart', 'HelmRelease', 'FluxInstance'] as const

/** Where the values of the instance chart stand in a HelmRelease. */
export const instanceValues: Path = ['spec', 'values', 'instance']

/** The objects of a tree that take an artifact from a place that is allowed, and every FluxInstance. */
export function ownObjects(tree: Tree, allowed: ReadonlySet<string>): readonly Own[] {
  return kinds.flatMap((kind) =>
    objectsOf(tree, kind).flatMap((object): readonly Own[] => {
      const addresses = addressesOf(object, tree)
      const ours = kind === 'FluxInstance' || addresses.some((address) => isAllowed(address, kind, allowed))
      return ours ? [{ object, addresses }] : []
    }),
  )
}

/** The same object after a change, or the one that took its place: another name, the same artifact. Null where there is neither. */
export function successor(old: ManifestObject, before: Tree, after: Tree): ManifestObject | null {
  const same = sameObject(old, before, after)
  if (same) return same
  const addresses = addressesOf(old, before).filter((address) => address !== '')
  const names = new Set(objectsOf(before, old.kind).map(({ name }) => name))
  const fresh = objectsOf(after, old.kind).filter(({ name }) => !names.has(name))
  return fresh.find((object) => addressesOf(object, after).some((address) => addresses.includes(address))) ?? null
}

/** A HelmRepository holds many charts: that one of ours lies below it is enough. */
export function isAllowed(address: string, kind: string, allowed: ReadonlySet<string>): boolean {
  return kind === 'HelmRepository' ? [...allowed].some((one) => one.startsWith(`${address}/`)) : allowed.has(address)
}

/** The places that an object names, as `host/path`. */
export function addressesOf(object: ManifestObject, tree: Tree): readonly string[] {
  switch (object.kind) {
    case 'HelmRelease':
    case 'HelmChart':
      return chartAddressesOf(object, tree)
    case 'FluxInstance':
      return artifactOf(object, ['spec'])
    default:
      return [(stringAt(object.value, ['spec', 'url']) ?? '').replace(/^oci:\/\//, '').replace(/(?<!\/)\/+$/, '')]
  }
}

/** The place of the manifests that the spec of an instance names. */
export function artifactOf({ value }: ManifestObject, root: Path): readonly string[] {
  const artifact = stringAt(value, [...root, 'distribution', 'artifact']) ?? ''
  const repository = parseRepository(
    artifact
      .replace(/^oci:\/\//, '')
      .replace(/@.*/s, '')
      .replace(/:[^:/]*$/, ''),
  )
  return repository ? [formatRepository(repository)] : []
}
