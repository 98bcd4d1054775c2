import { LockstepError } from '../model/failure.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { namesRelease, type Pin } from '../model/pin.js'
import { definesRelease, isCompanion } from '../model/role.js'
import { isUnsettled } from '../model/pin-form.js'
import { newest, oldest } from '../model/version.js'
import type { Version } from '../model/version.js'
import { parseConstraint } from '../text/constraint.js'
import type { RangeBound } from './policy.js'

/** Where the pins of a set stand. */
export interface Standing {
  /** The set's own, or the lowest copy that follows where ranges choose what runs; null where nothing exact follows. */
  readonly current: Version | null
  /** The highest exact pin, bootstrap included: what lies below it would be a downgrade; null where there is none. */
  readonly highest: Version | null
  /** True where every pin that follows is exact and names `current`, and nothing else is to be written. */
  readonly isInPlace: boolean
  /** True where every exact pin that follows names `current`, companions of the operator among them. */
  readonly isAligned: boolean
  readonly ranges: readonly RangeBound[]
}

/** The pins that select a release of the operator's artifacts and take part in the set. */
export function takingPart(set: LockstepSet): readonly Pin[] {
  return set.pins.filter(({ role, action }) => role !== 'flux-version' && action !== 'ignore')
}

/** Where a set stands. Throws `invalid-pin` where a range pin is no range. */
export function standingOf(set: LockstepSet): Standing {
  const pins = takingPart(set)
  const followed = pins.filter(({ action }) => action === 'follow')
  const versions = followed.filter(namesRelease).flatMap(({ version }) => version ?? [])
  // what may be in use moves too where nothing else says where the set stands
  const assumed = followed.flatMap(({ role, version }) => (definesRelease(role) ? (version ?? []) : []))
  const current = set.current ?? oldest(versions) ?? oldest(assumed)
  const highest = newest(current === null ? versions : [current, ...versions])
  const moves = set.policy.fluxVersion !== 'keep' && set.pins.some(isExactFlux)
  const isAligned = set.lockstep && followed.every(({ version }) => version === null || version === current)
  const isSettled = !followed.some((pin) => isUnsettled(pin, set.policy))
  const isInPlace = isAligned && isSettled && !moves && current !== null
  return { current, highest, isInPlace, isAligned, ranges: pins.flatMap(rangeOf) }
}

function isExactFlux({ role, action, selector }: Pin): boolean {
  return role === 'flux-version' && action === 'follow' && selector === 'exact'
}

function rangeOf({ role, selector, value, file, line }: Pin): readonly RangeBound[] {
  if (selector !== 'range' || isCompanion(role)) return []
  const constraint = parseConstraint(value)
  if (constraint) return [{ constraint, file, line }]
  throw new LockstepError(
    'invalid-pin',
    `${file}:${line}: "${value}" is no version range; write one such as ">=0.58.0 <0.59.0"`,
  )
}
