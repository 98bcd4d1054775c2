import type { Finding } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { compareMinors, compareVersions, minorOf, type Version } from '../model/version.js'
import { releasePins } from './lockstep.js'

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

/** What is known of a change that goes back. */
export interface WayBack {
  /** The set held this release, in lockstep, on base before. */
  readonly heldBefore: boolean
  /** The Flux versions before and after, as far as they are known without a registry. */
  readonly flux: { readonly from: Version | null; readonly to: Version | null }
}

/**
 * Findings for a change that takes a set back. A return of the whole set to a release that it held before is allowed, so that a revert
 * never waits for a registry; a falling Flux minor is refused by the operator (upstream.md, section 6), whatever the history says.
 */
export function judgeWayBack(
  after: LockstepSet,
  direction: Extract<Direction, { kind: 'backward' }>,
  way: WayBack,
): readonly Finding[] {
  const [pin] = releasePins(after)
  const place = { file: pin?.file ?? null, line: pin?.line ?? null, introduced: true } as const
  const { from, to } = way.flux
  const move = `from ${direction.from} back to ${direction.to}`
  const falls = from !== null && to !== null && compareMinors(minorOf(to), minorOf(from)) < 0
  const findings: Finding[] = []
  if (falls)
    findings.push({
      ...place,
      code: 'flux-downgrade',
      severity: 'error',
      message: `Set "${after.name}" goes ${move}, which takes Flux from ${from} back to ${to}: the operator refuses a lower Flux minor and stalls.`,
      help: 'Stay, or go forward to a release that fixes the reason. Going back over a Flux minor needs a reinstallation of Flux.',
    })
  else if (way.heldBefore && after.lockstep)
    findings.push({
      ...place,
      code: 'way-back',
      severity: 'notice',
      message: `Set "${after.name}" goes ${move}, a release that it held before.`,
      help: 'Nothing to do. The next update proposes a newer release again; hold the set to stay here.',
    })
  else
    findings.push({
      ...place,
      code: 'downgrade',
      severity: 'error',
      message: `Set "${after.name}" goes ${move}, which it never held in lockstep on the base branch.`,
      help: 'Take all pins of the set back to one release that the base branch held before, or write the rollback with update --to.',
    })
  return findings
}
