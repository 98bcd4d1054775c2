import type { ClusterChanges } from '../model/cluster-change.js'
import type { Change } from '../model/change.js'
import type { FluxMove, Reason } from '../model/decision.js'
import type { Finding } from '../model/finding.js'
import type { ForgeIdentity } from '../model/forge.js'
import type { UnreadPlace } from '../model/pin.js'
import type { Role } from '../model/role.js'
import type { Signatures } from '../model/signature.js'
import type { Version } from '../model/version.js'
import type { ReleaseNote } from './release-notes.js'

/** What the title and the commit message of one proposal say. */
export interface MoveView {
  readonly set: string
  /** True where the run has more than one set, so that titles name the set. */
  readonly severalSets: boolean
  readonly kind: 'update' | 'repair' | 'rollback'
  /** True where the target was asked for with `to`, and is not the newest safe one. */
  readonly asked: boolean
  /** The lowest exact pin before; null where none says. */
  readonly current: Version | null
  readonly target: Version
  readonly flux: FluxMove | null
  /** What floats or was not understood, as the end of a sentence; null or absent where all is read and exact. */
  readonly doubt?: string | null
}

/** Everything that the title, the commit message and the body of one proposal say. */
export interface ProposalView extends MoveView {
  /** One row per pin that moves. */
  readonly pins: readonly MovedPin[]
  /** Changes that are no pins: migrated API versions, inserted lines, created and deleted files. */
  readonly otherChanges: readonly Change[]
  /** Pins that the set has and that stay as they are, with the reason. */
  readonly staying: readonly { readonly file: string; readonly line: number; readonly reason: string }[]
  readonly findings: readonly Finding[]
  readonly validate: 'strict' | 'warn' | 'off'
  readonly verify: 'required' | 'warn' | 'off'
  /** What was looked at of the target's signatures; absent where nothing was. */
  readonly signatures?: Signatures
  /** RFC 3339 time of the target's youngest artifact, or null. */
  readonly published: string | null
  /** Newer releases and why each is not the target, newest first. */
  readonly newer: readonly NewerRelease[]
  /** Later hops, oldest first. */
  readonly via: readonly Version[]
  /** True where the pull request is a draft because the update introduces errors or repairs skew. */
  readonly draft: boolean
  /** What it changes in the clusters; absent or null where that could not be built. */
  readonly cluster?: ClusterChanges | null
  /** Places of the set that were not understood. */
  readonly unread?: readonly UnreadPlace[]
  readonly notes: readonly ReleaseNote[]
  readonly releaseNotes: 'text' | 'link' | 'off'
  /** Whose token writes: pull requests of `GITHUB_TOKEN` start no workflows. */
  readonly token: ForgeIdentity['kind']
  /** Why a person has to merge it although auto-merge is on, as the end of a sentence; null or absent otherwise. */
  readonly mergedByHand?: string | null
}

/** A pin before and after. */
interface MovedPin {
  readonly file: string
  readonly line: number
  readonly role: Role
  readonly from: string
  readonly to: string
}

/** A release that is newer than the target. */
export interface NewerRelease {
  readonly version: Version
  readonly reasons: readonly Reason[]
  readonly missing: readonly Role[]
  /** RFC 3339 time at which it becomes eligible by itself, or null. */
  readonly until: string | null
}

/** True where the operator would refuse the way back: it never lowers Flux by a minor. */
export function crossesFluxMinor(flux: FluxMove | null): boolean {
  return flux !== null && flux.crosses.length > 0
}
