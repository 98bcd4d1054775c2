import type { Pin } from './pin.js'
import { isArtifact, isChart, roleNames, tagOf } from './role.js'

/**
 * The tag that a registry is asked for. Where a place spells a version as its program likes it (a constant, an annotated line), or a range may
 * stand, a `v` before it counts for nothing.
 */
export function askedTag({ role, value, tag, version, selector, field, writing }: Pin): string {
  if (tag !== undefined) return tag
  const isSpelled = writing.spelling === 'kept' && (isChart(role) || role === 'manifests')
  const isFree = isSpelled || (field === 'constraint' && isChart(role))
  return isFree && isArtifact(role) && selector === 'exact' ? tagOf(role, version) : value
}

/** What is wrong with the way in which a pin writes a release, and how it is written; null where it can work. */
export interface Misspelling {
  readonly message: string
  readonly help: string
}

/** The commonest reasons for a tag that does not exist: a digest behind it, and a `v` too many or too few. A range takes a `v` as well. */
export function misspelling({ role, value, tag, selector, field, writing }: Pin): Misspelling | null {
  if (selector === 'misplaced-digest')
    return {
      message: `${value} is no tag: Flux refuses a digest behind it.`,
      help: 'Write the digest in its own field, not behind the tag.',
    }
  const isFree = field === 'constraint' || (tag === undefined && writing.spelling === 'kept')
  if (selector !== 'exact' || isFree) return null
  const written = tag ?? value
  const bare = /^v*(\d+\.\d+\.\d+)$/.exec(written)?.[1]
  if (bare === undefined) return null
  const right = isChart(role) ? bare : `v${bare}`
  if (written === right) return null
  const [whose, rule] = isChart(role)
    ? ['a chart', 'Tags of charts have no v']
    : [`the ${roleNames[role]}`, `Tags of the ${roleNames[role]} begin with v`]
  const remedy = tag === undefined ? `write ${right}` : `${value} has to make ${right} where it is filled in`
  return { message: `${written} is no tag of ${whose}.`, help: `${rule}: ${remedy}.` }
}
