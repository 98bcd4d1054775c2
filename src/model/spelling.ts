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
export function misspelling({ role, value, selector, field, writing }: Pin): Misspelling | null {
  if (selector === 'misplaced-digest')
    return {
      message: `${value} is no tag: Flux refuses a digest behind it.`,
      help: 'Write the digest in its own field, not behind the tag.',
    }
  if (selector !== 'exact') return null
  const bare = /^v?(\d+\.\d+\.\d+)$/.exec(value)?.[1]
  if (bare === undefined || field === 'constraint' || writing.spelling === 'kept') return null
  if (isChart(role) && value.startsWith('v'))
    return { message: `${value} is no tag of a chart.`, help: `Tags of charts have no v: write ${bare}.` }
  if (isChart(role) || value.startsWith('v')) return null
  const name = roleNames[role]
  return { message: `${value} is no tag of the ${name}.`, help: `Tags of the ${name} begin with v: write v${bare}.` }
}
