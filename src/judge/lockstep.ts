import { finding, introducedFinding, type Finding } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { namesRelease, type Pin } from '../model/pin.js'
import { isCompanion, roleNames } from '../model/role.js'
import { compareVersions, newest, oldest, type Version } from '../model/version.js'
import { matches, parseConstraint } from '../text/constraint.js'

/** An exact pin that names a release. */
export type ReleasePin = Pin & { readonly version: Version }

/** The exact pins of a set that say at which release it is: neither the Flux version nor what merely follows. */
export function releasePins(set: LockstepSet): readonly ReleasePin[] {
  return exactPins(set).filter(namesRelease)
}

function exactPins(set: LockstepSet): readonly ReleasePin[] {
  return set.pins.filter((pin): pin is ReleasePin => pin.version !== null && pin.action === 'follow')
}

/** Notices for the MCP server and the command line at another release than the set: they run beside Flux. */
export function judgeCompanions(set: LockstepSet): readonly Finding[] {
  const release = newest(releasePins(set).map(({ version }) => version))
  if (release === null) return []
  return exactPins(set)
    .filter(({ role, version }) => isCompanion(role) && version !== release)
    .map((pin) => {
      const message = `The pin of the ${roleNames[pin.role]} in set "${set.name}" is at ${pin.version} beside others at ${release}.`
      const help = 'Nothing breaks by it; flux-lockstep update takes it along.'
      return finding('out-of-lockstep', pin, { severity: 'notice', message, help })
    })
}

/**
 * Findings for exact pins outside of a range that selects what runs: a bootstrap would install another release than the cluster takes. An
 * error where the change brings it.
 */
export function judgeRanges(before: LockstepSet | null, after: LockstepSet): readonly Finding[] {
  const known = new Set(
    before ? outsideRanges(before).map(({ pin, range }) => `${pin.file} ${pin.version} ${range.value}`) : [],
  )
  return outsideRanges(after).map(({ pin, range }) => {
    const message = `The pin of the ${roleNames[pin.role]} in set "${after.name}" is at ${pin.version}, outside of the range ${range.value} at ${range.file}:${range.line}, which selects what runs.`
    const help = 'Move it into the range, or widen the range first.'
    const brought = !known.has(`${pin.file} ${pin.version} ${range.value}`)
    const words = { severity: brought ? 'error' : 'warning', message, help } as const
    return brought ? introducedFinding('out-of-lockstep', pin, words) : finding('out-of-lockstep', pin, words)
  })
}

function outsideRanges(set: LockstepSet): readonly { readonly pin: ReleasePin; readonly range: Pin }[] {
  const ranges = set.pins.filter((pin) => pin.selector === 'range' && namesRelease(pin) && pin.action !== 'ignore')
  return ranges.flatMap((range) => {
    const constraint = parseConstraint(range.value)
    const outside = constraint ? releasePins(set).filter(({ version }) => !matches(constraint, version)) : []
    return outside.map((pin) => ({ pin, range }))
  })
}

/**
 * Findings for a set that holds two releases, one for each pin that is not at the newest. The change introduces the skew where the set was
 * in lockstep before, and enlarges it where the pins lie further apart than before; everything else is inherited and only a warning, unless
 * lockstep is strict. Pins that go back with what defines the set are left to `judgeWayBack`.
 */
export function judgeLockstep(before: LockstepSet | null, after: LockstepSet, strict: boolean): readonly Finding[] {
  const pins = releasePins(after)
  const newestPin = newest(pins.map((pin) => pin.version))
  if (newestPin === null || pins.every((pin) => pin.version === newestPin)) return []
  const introduced = before === null || before.lockstep || isWider(before, after)
  const moves = before === null ? [] : movedPins(before, after)
  const back = new Set(!goesBack(before, after) ? [] : moves.filter(isBackward).map(({ pin }) => pin))
  return pins
    .filter((pin) => pin.version !== newestPin && !(introduced && back.has(pin)))
    .map((pin): Finding => {
      const moved = moves.some((move) => move.pin === pin)
      const brought = introduced && before !== null
      const message = messageOf(pin, newestPin, brought, moved, after)
      const help = brought
        ? `Move it to ${newestPin} in the same change, or take the others back.`
        : `Move it to ${newestPin}; flux-lockstep update repairs the whole set.`
      if (introduced && moves.length > 0) return introducedFinding('half-bumped', pin, { message, help })
      const words = { severity: introduced || strict ? 'error' : 'warning', message, help } as const
      return introduced ? introducedFinding('out-of-lockstep', pin, words) : finding('out-of-lockstep', pin, words)
    })
}

function goesBack(before: LockstepSet | null, { current }: LockstepSet): boolean {
  const from = before?.current ?? null
  return from !== null && current !== null && compareVersions(current, from) < 0
}

function messageOf(pin: ReleasePin, newestPin: Version, brought: boolean, moved: boolean, set: LockstepSet): string {
  const role = roleNames[pin.role]
  if (!brought) return `The pin of the ${role} in set "${set.name}" is at ${pin.version} beside others at ${newestPin}.`
  const verb = moved ? 'goes to' : 'stays at'
  const others = releasePins(set).flatMap((one) => {
    if (one.version !== newestPin) return []
    return one.role === pin.role ? 'another pin of it' : `the ${roleNames[one.role]}`
  })
  return `The pin of the ${role} ${verb} ${pin.version}, and ${[...new Set(others)].join(' and ')} would be at ${newestPin}: Flux can stall on halves of two releases.`
}

/** A pin that the change moves, and where it was. */
export interface BumpedPin {
  readonly pin: ReleasePin
  /** Null where the pin is new. */
  readonly from: Version | null
}

/** The pins whose value differs from before, or that were not there; a renamed file moves nothing. */
export function movedPins(before: LockstepSet, after: LockstepSet): readonly BumpedPin[] {
  const olds = [...releasePins(before)]
  const take = (fits: (old: ReleasePin) => boolean): ReleasePin | null => {
    const index = olds.findIndex(fits)
    return index < 0 ? null : (olds.splice(index, 1)[0] ?? null)
  }
  const pins = releasePins(after)
  const still = new Set(
    pins.filter((pin) => take((old) => old.file === pin.file && old.role === pin.role && old.value === pin.value)),
  )
  const changed = pins.filter((pin) => !still.has(pin))
  const placed = changed.map((pin) => ({ pin, old: take((old) => old.file === pin.file && old.role === pin.role) }))
  const named = placed.map(({ pin, old }) => ({ pin, old: old ?? take((one) => one.role === pin.role) }))
  return named
    .filter(({ pin, old }) => old?.value !== pin.value)
    .map(({ pin, old }) => ({ pin, from: old?.version ?? null }))
}

/** True where the change takes the pin to an older release. */
export function isBackward({ pin, from }: BumpedPin): boolean {
  return from !== null && compareVersions(pin.version, from) < 0
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
