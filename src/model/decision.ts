import type { Version } from './version.js'

/** What a run decides for one set. */
export type DecisionKind =
  'update' | 'repair' | 'up-to-date' | 'held' | 'blocked' | 'ahead' | 'floating' | 'no-pins' | 'failed'

/** Why; one word of a closed list (JSON contract, `reason`). */
export const reasons = [
  // a release is not eligible
  'incomplete',
  'age',
  'age-unknown',
  'newer-patch',
  'allowed-versions',
  'ignored-version',
  'pre-release',
  'update-type',
  'range',
  'unsigned',
  'unreachable',
  'older',
  // a set waits
  'schedule',
  'hold',
  'operator-unseen',
  'hop-delay',
  'soak',
  'follow',
  'approved',
  'edited',
  'queued',
  'declined',
  'reverted',
  'covered',
  'foreign-pull-request',
  'base-rewritten',
  // a set is stuck
  'no-releases',
  'no-safe-hop',
  'invalid',
  'not-understood',
  'first-step',
  'variable',
  'foreign-branch',
  'unknown-version',
  // a set could not be judged
  'unparseable-file',
  'invalid-pin',
  'edit-refused',
  'registry',
  'forge',
  'signature',
] as const

export type Reason = (typeof reasons)[number]

/** The Flux version that a set runs and the one that its target brings. */
export interface FluxMove {
  readonly from: Version | null
  readonly to: Version | null
  /** Flux minors entered on the way, oldest first: `['2.8', '2.9']`. */
  readonly crosses: readonly string[]
}

/** The release chosen for a set, or a named reason to hold. */
export interface Decision {
  readonly kind: DecisionKind
  readonly target: Version | null
  readonly reason: Reason | null
  /** One sentence for the reason. */
  readonly detail: string | null
  /** RFC 3339 time at which a hold ends by itself, or null. */
  readonly until: string | null
  /** Later hops, oldest first, ending at the newest release. */
  readonly via: readonly Version[]
  readonly flux: FluxMove | null
}
