import type { ManifestObject } from '../../model/document.js'
import { stringAt } from '../../model/json.js'
import { isImage } from '../../model/role.js'
import { tokenPlace, type Place } from '../../model/place.js'
import { selectedBy } from '../../model/pin.js'
import { absentPin, scalarPin, type ShapeReader } from '../draft.js'
import { looseReference } from '../loose-reference.js'

/** `OCIRepository.spec.ref`: digest goes before semver, semver before tag (https://fluxcd.io/flux/components/source/ocirepositories/). */
export const ociRepository: ShapeReader = {
  shape: 'oci-repository',
  read(object, { tree, settings }) {
    if (object.kind !== 'OCIRepository') return []
    const reference = looseReference(stringAt(object.value, ['spec', 'url']) ?? '', settings)
    if (!reference || isImage(reference.role)) return []
    const { role, repository } = reference
    const holder = { object, tree, shape: 'oci-repository', role, repository } as const
    const digest = object.scalar(['spec', 'ref', 'digest'])
    const part = digest
      ? { text: digest.raw, place: tokenPlace(digest.range), removal: object.wholeKey(['spec', 'ref', 'digest']) }
      : { text: null, place: absentDigest(object) }
    const semver = object.scalar(['spec', 'ref', 'semver'])
    if (semver) return [scalarPin(holder, semver, 'constraint', part)]
    const tag = object.scalar(['spec', 'ref', 'tag'])
    if (tag) return [scalarPin(holder, tag, 'tag', part)]
    if (digest) {
      const alone = scalarPin(holder, digest, 'tag')
      return [selectedBy(alone, 'digest', 'a digest alone selects it')]
    }
    const reason = 'no ref is written, which means latest'
    return [absentPin(holder, ['spec', 'url'], { selector: 'floating', reason, place: null })]
  },
}

/** Beside the tag, as a key of its own: Flux takes no digest inside `ref.tag` (https://github.com/fluxcd/source-controller/issues/2019). */
function absentDigest(object: ManifestObject): Place | null {
  const key = object.absentKey(['spec', 'ref', 'digest'])
  return key && { ...key, before: `${key.before}${key.quote}`, after: `${key.quote}${key.after}` }
}
