import type { ReleaseContents } from '../model/contents.js'
import type { Decision } from '../model/decision.js'
import type { Finding } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import type { Registry } from '../model/registry.js'
import type { ReleaseVerdict } from '../model/release.js'
import type { AskSignatures, JudgeNames, JudgeSignatures, Signatures } from '../model/signature.js'
import type { Version } from '../model/version.js'
import type { Clock } from '../model/workspace.js'
import type { Held } from './gates.js'
import type { Requirement } from './releases.js'
import type { Standing } from './position.js'
import type { ReleaseSurvey } from './survey.js'

/** What a decision may look at beside the set itself. */
export interface DecisionWorld {
  readonly registry: Registry
  readonly clock: Clock
  /** The release asked for by name, or null for the newest safe one. */
  readonly to: Version | null
  /** Since when the clusters of a set can have applied a version, as far back as `longEnough`; null where the history does not tell. */
  readonly heldSince: (set: string, version: Version, longEnough: Date) => Promise<Held | null>
  /** True where a person asked to go on past what only a person can judge. */
  readonly lifted: boolean
  /** The current version of the set that this one follows; null where it follows none, or that one has no version. */
  readonly leader: Version | null
  /** Files of instances that are applied before their operator is ready. */
  readonly unordered: ReadonlySet<string>
  /** Looks into a release before anything is read out of it; absent where no artifact is there to be looked into. */
  readonly names?: JudgeNames
  /** Judges a release before it is proposed; absent where signatures are not looked at. */
  readonly signatures?: JudgeSignatures
  /** Asks for the signatures of a digest before they are judged; absent with them. */
  readonly askSignatures?: AskSignatures
}

/** What the artifacts hold before and after an update; `operator` is the release of the pinned operator. */
export interface DecidedContents {
  readonly before: ReleaseContents
  readonly after: ReleaseContents
  readonly operator: ReleaseContents
}

/** The decision for a set with everything that later stages need of the registries. */
export interface DecidedTarget {
  readonly decision: Decision
  /** Every listed release, newest first, with its verdict. */
  readonly releases: readonly ReleaseVerdict[]
  readonly findings: readonly Finding[]
  /** Pins that name what their registry does not list. */
  readonly unpublished: readonly Pin[]
  /** Null where nothing was pulled, or nothing changes. */
  readonly contents: DecidedContents | null
  /** `host/path` to the digest of the target's tag there: what a digest beside a tag moves to. */
  readonly digests: ReadonlyMap<string, string>
  /** Pins that stay where they are, because what they name is not published at the target. */
  readonly behind: readonly Pin[]
  /** Exact `distribution.version` by its text today to the one to write, without `v`; only those that move. */
  readonly fluxVersions: ReadonlyMap<string, Version>
  /** What was looked at of the target's signatures; absent where nothing was. */
  readonly signatures?: Signatures
}

/** The steps of a decision hand this on. */
export interface Question {
  readonly set: LockstepSet
  readonly world: DecisionWorld
  readonly now: Date
  readonly requirements: readonly Requirement[]
  readonly standing: Standing
  readonly survey: ReleaseSurvey
  /** Pins whose digest is not that of the tag beside it. */
  readonly stale: readonly Pin[]
}

/** A result in which nothing changes. */
export function unchanged(
  decision: Decision,
  releases: readonly ReleaseVerdict[],
  findings: readonly Finding[],
): DecidedTarget {
  const nothing = { unpublished: [], contents: null, digests: new Map(), behind: [], fluxVersions: new Map() }
  return { decision, releases, findings, ...nothing }
}
