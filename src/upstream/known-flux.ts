import type { Instance } from '../model/instance.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { compareMinors, minorOf, oldest, type Version } from '../model/version.js'
import { fluxConstraint } from './flux-version.js'
import { knownFluxMinor } from './flux-minors.js'

/** Flux before and after a change, as far as pins and tables tell: patches are 0, and null is unknown. */
export interface KnownFluxMove {
  readonly from: Version | null
  readonly to: Version | null
}

/**
 * The Flux minors of a set in two trees without asking a registry. Of several instances the one that falls counts, so that a revert which
 * no operator would follow is never let through; instances are matched by file.
 */
export function knownFluxMove(before: LockstepSet, after: LockstepSet): KnownFluxMove {
  const moves = after.instances.flatMap((instance): readonly KnownFluxMove[] => {
    const old = before.instances.find((one) => one.object.file.path === instance.object.file.path)
    return old ? [{ from: knownFlux(old, before), to: knownFlux(instance, after) }] : []
  })
  const byRelease = { from: ofRelease(before.current), to: ofRelease(after.current) }
  return moves.find(falls) ?? moves[0] ?? byRelease
}

function falls({ from, to }: KnownFluxMove): boolean {
  return from !== null && to !== null && compareMinors(minorOf(to), minorOf(from)) < 0
}

/** A constraint that names a minor selects it; any other takes the newest that the release of the manifests brings. */
function knownFlux(instance: Instance, set: LockstepSet): Version | null {
  const named = /^[v=~^\s]*(\d+)\.(\d+)(?:\.(?:\d+|x|\*))?$/i.exec(fluxConstraint(instance))
  if (named) return `${named[1] ?? ''}.${named[2] ?? ''}.0`
  const manifests = set.pins.filter((pin) => pin.role === 'manifests' && pin.file === instance.object.file.path)
  return ofRelease(oldest(manifests.flatMap((pin) => pin.version ?? [])) ?? set.current)
}

function ofRelease(version: Version | null): Version | null {
  const minor = version === null ? null : knownFluxMinor(version)
  return minor === null ? null : `${minor}.0`
}
