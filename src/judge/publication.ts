import { finding, introducedFinding, type Finding, type FindingWords } from '../model/finding.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import { isChart, roleNames } from '../model/role.js'

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
  const spelling = misspelt(pin)
  if (spelling !== null && pin.value.includes('@'))
    return words(`${pin.value} is no tag: Flux refuses a digest behind it.`, spelling)
  if (pin.selector === 'digest')
    return words(
      `${repository} holds nothing with the digest ${pin.value}; Flux could not fetch it.`,
      'Write a digest that the registry holds, with its tag beside it.',
    )
  return words(
    `${repository} has no tag ${pin.value}; Flux could not fetch it.`,
    spelling ?? 'Pin a version that the registry holds: flux-lockstep releases lists them.',
  )
}

/** The commonest reasons for a tag that does not exist (pins.md, traps). */
function misspelt(pin: Pin): string | null {
  if (pin.value.includes('@')) return 'Write the digest in its own field, not behind the tag.'
  const bare = /^v?(\d+\.\d+\.\d+)$/.exec(pin.value)?.[1]
  if (bare === undefined) return null
  if (isChart(pin.role) && pin.value.startsWith('v')) return `Tags of charts have no v: write ${bare}.`
  if (!isChart(pin.role) && !pin.value.startsWith('v'))
    return `Tags of the ${roleNames[pin.role]} begin with v: write v${bare}.`
  return null
}

function words(message: string, help: string): FindingWords<'not-published'> {
  return { message, help }
}
