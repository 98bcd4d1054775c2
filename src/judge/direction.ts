import { introducedFinding, nowhere, type Finding, type FindingPlace } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { roleNames } from '../model/role.js'
import { compareVersions, type Version } from '../model/version.js'
import { isBackward, movedPins, releasePins } from './lockstep.js'

/** Where a change takes a set. */
export type Direction =
  | { readonly kind: 'same' }
  | { readonly kind: 'forward'; readonly from: Version; readonly to: Version }
  | { readonly kind: 'backward'; readonly from: Version; readonly to: Version }

/** The direction of a change by the release that defines the set (design, rule 5). */
export function directionOf(before: LockstepSet | null, after: LockstepSet): Direction {
  const from = before?.current ?? null
  const to = after.current
  if (from === null || to === null || from === to) return { kind: 'same' }
  return { kind: compareVersions(to, from) > 0 ? 'forward' : 'backward', from, to }
}

/**
 * Findings for a change that takes a set back. A return of the whole set to a release that it held before is allowed, so that a revert
 * never waits for a registry; `heldBefore` is true where the whole set stood exactly so, in lockstep, on base before.
 */
export function judgeWayBack(
  before: LockstepSet,
  after: LockstepSet,
  direction: Extract<Direction, { kind: 'backward' }>,
  heldBefore: boolean,
): readonly Finding[] {
  if (!after.lockstep) return partsBack(before, after)
  const move = moveText(after, direction)
  if (heldBefore)
    return [
      introducedFinding('way-back', firstPlace(after), {
        message: `${move}, a release that the base branch held before.`,
        help: 'Nothing is to be done for this. To stay there, add `hold` to the settings; otherwise the next update proposes a newer release again.',
      }),
    ]
  return [
    introducedFinding('downgrade', firstPlace(after), {
      message: `${move}, which the base branch never held with exactly these pins.`,
      help: 'Take all pins back to one release that the base branch held before (git revert does), or go forward.',
    }),
  ]
}

/** `Set "default" goes from 0.58.1 back to 0.52.0` */
export function moveText({ name }: LockstepSet, { from, to }: Extract<Direction, { kind: 'backward' }>): string {
  return `Set "${name}" goes from ${from} back to ${to}`
}

/** A part of the set goes back and leaves the rest where it is. */
function partsBack(before: LockstepSet, after: LockstepSet): readonly Finding[] {
  return movedPins(before, after)
    .filter(isBackward)
    .map(({ pin, from }) =>
      introducedFinding('downgrade', pin, {
        message: `The pin of the ${roleNames[pin.role]} goes back from ${from ?? ''} to ${pin.version} without the rest of set "${after.name}".`,
        help: 'Leave it where it is, or take all pins of the set back together (git revert of the update does).',
      }),
    )
}

/** Where what is said of a whole set is shown: at its first pin. */
export function firstPlace(set: LockstepSet): FindingPlace {
  return releasePins(set)[0] ?? nowhere
}
