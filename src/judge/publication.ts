import { finding, introducedFinding, type Finding, type FindingWords } from '../model/finding.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import { isCanonical, roleNames } from '../model/role.js'
import { askedTag, misspelling } from '../model/spelling.js'

/** What a registry says of the tag and the digest that a pin names. */
export type Publication =
  | { readonly kind: 'published'; readonly digest: string }
  | { readonly kind: 'missing' }
  /** The tag exists, and the digest beside it is another one's. */
  | { readonly kind: 'digest-differs'; readonly digest: string }

/** A finding for a pin that the change brings and that names what its registry does not hold; null where it does. */
export function judgePublication(pin: Pin, publication: Publication): Finding | null {
  const found = wordsOn(pin, publication)
  return found && introducedFinding('not-published', pin, found)
}

/** Findings for pins that stand in the tree and name what their registry does not list. */
export function unpublished(pins: readonly Pin[]): readonly Finding[] {
  return pins.flatMap((pin) => {
    const found = wordsOn(pin, { kind: 'missing' })
    return found ? [finding('not-published', pin, found)] : []
  })
}

function wordsOn(pin: Pin, publication: Publication): FindingWords<'not-published'> | null {
  if (publication.kind === 'published' || pin.repository === null) return null
  const repository = formatRepository(pin.repository)
  if (publication.kind === 'digest-differs')
    return words(
      `The digest ${pin.digest ?? ''} beside ${pin.value} is not that of ${repository}:${pin.value}: Flux runs the digest and ignores the tag, so that the ${roleNames[pin.role]} would not be ${pin.value}.`,
      `Write ${publication.digest}, or move tag and digest together.`,
    )
  const spelling = misspelling(pin)
  // the scan says so of upstream's own, whose tags are known
  if (spelling && (isCanonical(pin.repository) || pin.value.includes('@'))) return null
  if (pin.selector === 'digest')
    return words(
      `${repository} holds nothing with the digest ${pin.value}; Flux could not fetch it.`,
      'Write a digest that the registry holds, with its tag beside it.',
    )
  return words(
    `${repository} has no tag ${askedTag(pin)}; Flux could not fetch it.`,
    spelling?.help ?? 'Pin a version that the registry holds: flux-lockstep releases lists them.',
  )
}

function words(message: string, help: string): FindingWords<'not-published'> {
  return { message, help }
}
