import type { Reason } from '../model/decision.js'
import type { Release, ReleaseVerdict } from '../model/release.js'
import type { PolicySettings, UpdateType } from '../model/settings.js'
import { compareVersions, isPreRelease, minorOf, parseVersion } from '../model/version.js'
import type { Version } from '../model/version.js'
import { matches } from '../text/constraint.js'
import type { Constraint } from '../model/constraint.js'
import { formatTime, publishedAt } from './details.js'

/** A range pin of the set: what it selects moves by itself and bounds the target (design, rule 7). */
export interface RangeBound {
  readonly constraint: Constraint
  readonly file: string
  readonly line: number
}

/** What a release is judged against. */
export interface PolicyContext {
  readonly now: Date
  readonly policy: PolicySettings
  /** The highest exact pin: what lies below it would be a downgrade, and steps are measured from it. */
  readonly highest: Version | null
  /** The release that was asked for by name; it answers to completeness and ranges only. */
  readonly to: Version | null
  readonly ranges: readonly RangeBound[]
  /** The version of the set that this one follows, or null where it follows none. */
  readonly leader: Version | null
  /** Every listed release, with the details of those that were looked into. */
  readonly releases: readonly Release[]
  /** Releases whose signatures were looked at and are not there, each with its sentence. */
  readonly unsigned?: ReadonlyMap<Version, string>
}

/** One reason against a release; `until` is when it ends by itself, null where only a person or upstream ends it. */
interface Objection {
  readonly reason: Reason
  readonly until: Date | null
}

/**
 * Whether a release may be the target, in the order of the policy (design, rules 1, 3, 7 and 10). Pure. The age of a release that was not looked into
 * (no `artifacts`) is not judged: look into it and judge again.
 */
export function judge(release: Release, context: PolicyContext): ReleaseVerdict {
  const objections = objectionsTo(release, context)
  return {
    release,
    eligible: objections.length === 0,
    reasons: objections.map(({ reason }) => reason),
    until: lastEnd(objections),
  }
}

/** The kind of step from one version to another, or null where they are equal. */
export function updateType(from: Version, to: Version): UpdateType | null {
  const [a, b] = [parseVersion(from), parseVersion(to)]
  if (!a || !b || compareVersions(from, to) === 0) return null
  if (a.major !== b.major) return 'major'
  return a.minor === b.minor ? 'patch' : 'minor'
}

/** True while a hold keeps the set where it is. */
function isHolding({ hold }: PolicySettings, now: Date): boolean {
  return hold !== null && (hold.until === null || now < hold.until.time)
}

function objectionsTo(release: Release, context: PolicyContext): readonly Objection[] {
  const always = [...incompleteness(release), ...rangeBounds(release, context), ...unsigned(release, context)]
  if (release.version === context.to) return always
  const standing = [...always, ...policyObjections(release, context)]
  return [...standing, ...ageObjections(release, context, standing.length === 0)]
}

function incompleteness(release: Release): readonly Objection[] {
  return release.complete ? [] : [{ reason: 'incomplete', until: null }]
}

function rangeBounds({ version }: Release, { ranges }: PolicyContext): readonly Objection[] {
  return ranges.every(({ constraint }) => matches(constraint, version)) ? [] : [{ reason: 'range', until: null }]
}

function unsigned({ version }: Release, context: PolicyContext): readonly Objection[] {
  return context.unsigned?.has(version) ? [{ reason: 'unsigned', until: null }] : []
}

function policyObjections({ version }: Release, context: PolicyContext): readonly Objection[] {
  const { policy, highest, leader, now } = context
  const allowed = policy.allowedVersions
  const step = highest === null ? null : updateType(highest, version)
  const checks: readonly (readonly [boolean, Reason])[] = [
    [isPreRelease(version) && !policy.preReleases, 'pre-release'],
    [highest !== null && compareVersions(version, highest) < 0, 'older'],
    [allowed !== null && !matchesAny(allowed, version, policy), 'allowed-versions'],
    [policy.ignoreVersions.some((ignored) => matches(ignored, version)), 'ignored-version'],
    [step !== null && !policy.updateTypes.includes(step), 'update-type'],
    [leader !== null && compareVersions(version, leader) > 0, 'follow'],
  ]
  const found: Objection[] = checks.flatMap(([holds, reason]) => (holds ? [{ reason, until: null }] : []))
  if (policy.hold && isHolding(policy, now) && compareVersions(version, policy.hold.at) > 0)
    found.push({ reason: 'hold', until: policy.hold.until?.time ?? null })
  return found
}

/** A range without a pre-release admits a pre-release of what it admits, since `pre-releases` is the setting that decides about those. */
function matchesAny(constraint: Constraint, version: Version, policy: PolicySettings): boolean {
  const release = version.split('-')[0] ?? version
  return matches(constraint, version) || (policy.preReleases && matches(constraint, release))
}

/** An incomplete release has no age yet, and one that the repository holds in part already is taken at any age. */
function ageObjections(release: Release, context: PolicyContext, otherwiseEligible: boolean): readonly Objection[] {
  const age = context.policy.minimumReleaseAge
  const isAccepted = release.version === context.highest
  if (age <= 0 || isAccepted || !release.complete || release.artifacts.length === 0) return []
  const published = publishedAt(release)
  const unknown = release.artifacts.some(({ created }) => created === null)
  if (unknown && context.policy.unknownAge === 'hold') return [{ reason: 'age-unknown', until: null }]
  const ready = published === null ? null : new Date(published.getTime() + age)
  if (ready !== null && ready > context.now) return [{ reason: 'age', until: ready }]
  return otherwiseEligible && published !== null ? newerPatch(release, published, context) : []
}

/** Waits for a newer complete patch of the same minor that is not old enough yet, at most twice the age (design, rule 3). */
function newerPatch(release: Release, published: Date, context: PolicyContext): readonly Objection[] {
  const patience = new Date(published.getTime() + 2 * context.policy.minimumReleaseAge)
  if (context.now >= patience) return []
  const waiting = context.releases
    .filter((other) => isNewerPatch(other, release))
    .map((other) => judge(other, context))
    .filter(
      ({ reasons }) => reasons.length > 0 && reasons.every((reason) => reason === 'age' || reason === 'age-unknown'),
    )
  if (waiting.length === 0) return []
  const ends = waiting.flatMap(({ until }) => (until === null ? [] : Date.parse(until)))
  return [{ reason: 'newer-patch', until: new Date(Math.min(patience.getTime(), ...ends)) }]
}

function isNewerPatch(other: Release, release: Release): boolean {
  return (
    other.complete &&
    minorOf(other.version) === minorOf(release.version) &&
    compareVersions(other.version, release.version) > 0
  )
}

function lastEnd(objections: readonly Objection[]): string | null {
  const ends = objections.flatMap(({ until }) => (until ? until.getTime() : []))
  return objections.length > 0 && ends.length === objections.length ? formatTime(new Date(Math.max(...ends))) : null
}
