import { LockstepError } from '../model/failure.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { isUnsettled } from '../model/settled.js'
import { newest } from '../model/version.js'
import type { Version } from '../model/version.js'
import { parseConstraint } from '../text/constraint.js'
import type { RangeBound } from './policy.js'

/** Where the pins of a set stand. */
export interface Standing {
  readonly current: Version
  /** The highest exact pin, bootstrap included: what lies below it would be a downgrade. */
  readonly highest: Version
  /** True where every pin that follows is exact and names `current`. */
  readonly isInPlace: boolean
  readonly ranges: readonly RangeBound[]
}

/** The pins that select a release of the operator's artifacts and take part in the set. */
export function releasePins(set: LockstepSet): readonly Pin[] {
  return set.pins.filter(({ role, action }) => role !== 'flux-version' && action !== 'ignore')
}

/** Where a set with a current version stands. Throws `invalid-pin` where a range pin is no range. */
export function standingOf(set: LockstepSet, current: Version): Standing {
  const pins = releasePins(set)
  const followed = pins.filter(({ action }) => action === 'follow')
  const highest = newest([current, ...followed.flatMap(({ version }) => version ?? [])]) ?? current
  const moves = set.policy.fluxVersion !== 'keep' && set.pins.some(isExactFlux)
  const isInPlace = set.lockstep && !moves && followed.every(({ version }) => version === null || version === current)
  const isSettled = !followed.some((pin) => isUnsettled(pin, set.policy))
  return { current, highest, isInPlace: isInPlace && isSettled, ranges: pins.flatMap(rangeOf) }
}

function isExactFlux({ role, action, selector }: Pin): boolean {
  return role === 'flux-version' && action === 'follow' && selector === 'exact'
}

function rangeOf({ selector, value, file, line }: Pin): readonly RangeBound[] {
  if (selector !== 'range') return []
  const constraint = parseConstraint(value)
  if (constraint) return [{ constraint, file, line }]
  throw new LockstepError(
    'invalid-pin',
    `${file}:${line}: "${value}" is no version range; write one such as ">=0.58.0 <0.59.0"`,
  )
}
