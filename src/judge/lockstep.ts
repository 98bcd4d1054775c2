import type { Finding } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { compareVersions, newest, oldest, type Version } from '../model/version.js'

/** The exact pins of a set that name a release; the Flux version is another number. */
export function releasePins(set: LockstepSet): readonly (Pin & { readonly version: Version })[] {
  return set.pins.filter(
    (pin): pin is Pin & { readonly version: Version } =>
      pin.version !== null && pin.role !== 'flux-version' && pin.action === 'follow',
  )
}

/**
 * Findings for a set that holds two releases. The change introduces the skew where the set was in lockstep before, and enlarges it where
 * the pins lie further apart than before; everything else is inherited and only a warning, unless lockstep is strict.
 */
export function judgeLockstep(before: LockstepSet | null, after: LockstepSet, strict: boolean): readonly Finding[] {
  const pins = releasePins(after)
  const newestPin = newest(pins.map((pin) => pin.version))
  if (newestPin === null || pins.every((pin) => pin.version === newestPin)) return []
  const introduced = before === null || before.lockstep || isWider(before, after)
  const moved = before === null ? new Set<string>() : movedPins(before, after)
  return pins
    .filter((pin) => pin.version !== newestPin)
    .map((pin): Finding => {
      const half = introduced && moved.size > 0
      return {
        code: half ? 'half-bumped' : 'out-of-lockstep',
        severity: introduced || strict ? 'error' : 'warning',
        introduced,
        file: pin.file,
        line: pin.line,
        message: half
          ? `The ${pin.role} is at ${pin.version} while the change takes others of set "${after.name}" to ${newestPin}; Flux can stall on the difference.`
          : `The ${pin.role} is at ${pin.version} while set "${after.name}" also holds ${newestPin}.`,
        help: `Move it to ${newestPin} in the same change, or take the others back.`,
      }
    })
}

function isWider(before: LockstepSet, after: LockstepSet): boolean {
  const old = spread(before)
  const now = spread(after)
  if (old === null || now === null) return now !== null
  return (
    now.versions > old.versions ||
    compareVersions(now.newest, old.newest) > 0 ||
    compareVersions(now.oldest, old.oldest) < 0
  )
}

interface Spread {
  readonly versions: number
  readonly oldest: Version
  readonly newest: Version
}

function spread(set: LockstepSet): Spread | null {
  const versions = new Set(releasePins(set).map((pin) => pin.version))
  const low = oldest(versions)
  const high = newest(versions)
  return low === null || high === null ? null : { versions: versions.size, oldest: low, newest: high }
}

/** Identities of the pins whose value differs from before, or that were not there. */
function movedPins(before: LockstepSet, after: LockstepSet): ReadonlySet<string> {
  const known = new Set(releasePins(before).map((pin) => `${pin.file}\0${pin.role}\0${pin.value}`))
  const moved = releasePins(after).filter((pin) => !known.has(`${pin.file}\0${pin.role}\0${pin.value}`))
  return new Set(moved.map((pin) => `${pin.file}\0${pin.role}`))
}
