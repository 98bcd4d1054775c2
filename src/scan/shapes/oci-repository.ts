import type { ManifestObject, Scalar } from '../../model/document.js'
import { stringAt } from '../../model/json.js'
import { isImage } from '../../model/role.js'
import { tokenPlace, type Place } from '../../model/place.js'
import { selectedBy, type Pin } from '../../model/pin.js'
import {
  absentPin,
  filledDigest,
  isDigest,
  overruledTag,
  scalarPin,
  type DigestPart,
  type Holder,
  type ShapeReader,
} from '../draft.js'
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
    const part = digestPart(object, digest)
    // what is filled in stays as it is, and goes before whatever tag is written
    if (digest && !isDigest(digest.raw))
      return [filledDigest(scalarPin(holder, digest, 'tag')), ...reportedTag(holder, object)]
    const semver = object.scalar(['spec', 'ref', 'semver'])
    if (semver) return [filteredPin(scalarPin(holder, semver, 'constraint', part), object)]
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

/** The digest that is written beside the tag, or where it would be; its places are looked for when they are asked for. */
function digestPart(object: ManifestObject, digest: Scalar | null): DigestPart {
  if (digest === null)
    return {
      text: null,
      get place() {
        return absentDigest(object)
      },
    }
  return {
    text: digest.raw,
    place: tokenPlace(digest.range),
    get removal() {
      return object.wholeKey(['spec', 'ref', 'digest'])
    },
  }
}

/** The tag beside a digest that nothing here tells. */
function reportedTag(holder: Holder, object: ManifestObject): readonly Pin[] {
  const tag = object.scalar(['spec', 'ref', 'tag'])
  return tag ? [overruledTag(scalarPin(holder, tag, 'tag'))] : []
}

/**
 * A range whose tags are filtered by a pattern selects less than it says (https://fluxcd.io/flux/components/source/ocirepositories/#semverfilter-example),
 * and patterns of a repository are not run.
 */
function filteredPin(pin: Pin, object: ManifestObject): Pin {
  const filter = stringAt(object.value, ['spec', 'ref', 'semverFilter'])
  if (filter === null || filter === '' || pin.selector !== 'range' || passesAny.test(filter)) return pin
  const doubt = 'selects only tags that its semverFilter matches'
  const variable = { text: pin.value, name: pin.value, filledFrom: [], doubt }
  return { ...selectedBy(pin, 'variable', `a range that ${doubt}`), variable }
}

/** Patterns that any version of three numbers fits. */
const passesAny = /^\^?v?\??(?:\.\*|(?:(?:\\d|\[0-9\])\+\\?\.){2}(?:\\d|\[0-9\])\+)\$?$/

/** Beside the tag, as a key of its own: Flux takes no digest inside `ref.tag` (https://github.com/fluxcd/source-controller/issues/2019). */
function absentDigest(object: ManifestObject): Place | null {
  const key = object.absentKey(['spec', 'ref', 'digest'])
  return key && { ...key, before: `${key.before}${key.quote}`, after: `${key.quote}${key.after}` }
}
