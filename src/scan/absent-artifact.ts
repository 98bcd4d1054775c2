import type { ManifestObject, Path } from '../model/document.js'
import type { Embedding } from '../model/pin.js'
import type { Place } from '../model/place.js'
import { formatRepository } from '../model/reference.js'
import { canonicalRepository } from '../model/role.js'

/** Where an artifact that is not written can be pinned or embedded; nowhere for one that is embedded already. */
export function artifactPlaces(
  object: ManifestObject,
  path: Path,
  selector: 'implicit' | 'embedded',
): { readonly place: Place | null; readonly embedding: Embedding } {
  const key = selector === 'implicit' ? object.absentKey(path) : null
  if (key === null) return { place: null, embedding: { place: null, written: '""' } }
  const reference = `oci://${formatRepository(canonicalRepository('manifests'))}:`
  const place = { ...key, before: `${key.before}${key.quote}${reference}`, after: `${key.quote}${key.after}` }
  return { place, embedding: { place: key, written: '""' } }
}
