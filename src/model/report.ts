import type { Agreement } from './agreement.js'
import type { Change } from './change.js'
import type { DecisionKind, FluxMove, Reason } from './decision.js'
import type { Finding } from './finding.js'
import type { LeftOut, PinAction, Scope, Selector, Shape, UnreadPlace } from './pin.js'
import type { Role } from './role.js'
import type { Mode } from './settings.js'
import type { Signatures } from './signature.js'
import type { Version } from './version.js'

/** The JSON contract, schemaVersion 1 (docs/schemas/report.schema.json): keys are added, never changed. */
export interface Report {
  readonly schemaVersion: 1
  readonly command: Mode
  readonly conclusion: 'success' | 'failure'
  readonly files: { readonly listed: number; readonly parsed: number }
  readonly pins: readonly PinReport[]
  readonly leftOut: readonly LeftOut[]
  /** Places that name an artifact and were neither read as a pin nor left out for a reason (design, rule 13). */
  readonly unread: readonly UnreadReport[]
  readonly sets: readonly SetReport[]
  /** Findings that belong to no set. */
  readonly findings: readonly Finding[]
  readonly releases: readonly ReleaseReport[]
  readonly requests: { readonly registry: number; readonly github: number }
}

/** A place that was not understood. */
export interface UnreadReport extends Omit<UnreadPlace, 'selects'> {
  /** The set whose pins it may concern; null where it may concern every set. */
  readonly set: string | null
  /** True where the change under judgement brings it. */
  readonly introduced: boolean
}

export interface PinReport {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly role: Role
  readonly shape: Shape
  readonly scope: Scope
  readonly reference: string | null
  readonly value: string
  readonly version: Version | null
  readonly digest: string | null
  readonly selector: Selector
  readonly set: string
  readonly action: PinAction
  readonly reason: string | null
}

export interface SetReport {
  readonly name: string
  /** True where all exact pins that an update moves name one release; `agreement` says how much of the set that is. */
  readonly lockstep: boolean
  readonly agreement: Agreement
  readonly current: Version | null
  readonly flux: FluxMove | null
  /** Null where the command decides nothing: `scan`. */
  readonly decision: DecisionKind | null
  readonly target: Version | null
  readonly reason: Reason | null
  readonly detail: string | null
  readonly until: string | null
  readonly via: readonly Version[]
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
  readonly proposal: ProposalReport | null
  /** Absent where no signature was looked at. */
  readonly signatures?: Signatures
}

export interface ProposalReport {
  readonly number: number | null
  readonly url: string | null
  readonly operation: 'created' | 'updated' | 'unchanged' | 'recovered' | 'closed' | 'pushed' | 'none'
  readonly commit: string | null
  /** What GitHub says of the commit's signature; null where it was not asked. */
  readonly verified: boolean | null
}

export interface ReleaseReport {
  readonly version: Version
  readonly complete: boolean
  readonly missing: readonly Role[]
  readonly published: Readonly<Partial<Record<Role, string>>>
  readonly digests: Readonly<Partial<Record<Role, string>>>
  readonly flux: readonly Version[]
  readonly eligible: boolean
  readonly reasons: readonly Reason[]
}
