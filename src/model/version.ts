import compare from 'semver/functions/compare.js'
import parse from 'semver/functions/parse.js'
import type { SemVer } from 'semver'

/** A released version, `X.Y.Z` with an optional pre-release: the number that all artifacts of a release share, without `v`. */
export type Version = string

/** The numbers of a version; `pre` is empty for a release. */
export interface VersionParts {
  readonly major: number
  readonly minor: number
  readonly patch: number
  readonly pre: string
}

/** Splits `X.Y.Z[-pre]`; null for everything else (a `v`, build metadata, two numbers, leading zeros). */
export function parseVersion(text: string): VersionParts | null {
  const read = semverOf(text)
  if (!read) return null
  return { major: read.major, minor: read.minor, patch: read.patch, pre: read.prerelease.join('.') }
}

/** What the grammar of semver reads; it takes a `v`, blanks and build metadata too, which no tag of a release has. */
function semverOf(text: string): SemVer | null {
  if (!startsWithDigit.test(text)) return null
  const read = parse(text)
  return read?.version === text ? read : null
}

/** Nearly all texts that are asked about are no version; this says so at once. */
const startsWithDigit = /^\d/

/** True for `X.Y.Z` and `X.Y.Z-pre`, false with a leading `v`. */
export function isVersion(text: string): boolean {
  return semverOf(text) !== null
}

/** True where the version is a pre-release; false too where it is no version at all. */
export function isPreRelease(version: Version): boolean {
  return (parseVersion(version)?.pre ?? '') !== ''
}

/** The version in `X.Y.Z` or `vX.Y.Z`, or null. */
export function withoutV(text: string): Version | null {
  const bare = text.startsWith('v') ? text.slice(1) : text
  return isVersion(bare) ? bare : null
}

/** Order by semver precedence (https://semver.org/#spec-item-11), oldest first. Anything unparseable sorts before all versions. */
export function compareVersions(a: Version, b: Version): number {
  return ordered(semverOf(a), semverOf(b))
}

function ordered(left: SemVer | null, right: SemVer | null): number {
  if (!left || !right) return Number(left !== null) - Number(right !== null)
  return compare(left, right)
}

/** True where two versions differ in their major number, or one of them is none. */
export function isMajorStep(from: Version, to: Version): boolean {
  const [left, right] = [parseVersion(from), parseVersion(to)]
  return left === null || left.major !== right?.major
}

/** `X.Y` of a version: what Flux calls a minor. The text itself where it is no version. */
export function minorOf(version: Version): string {
  const parts = parseVersion(version)
  return parts ? `${parts.major}.${parts.minor}` : version
}

/** Order of two `X.Y` minors, oldest first. */
export function compareMinors(a: string, b: string): number {
  return compareVersions(`${a}.0`, `${b}.0`)
}

/** Minors from one `X.Y` to another, negative backwards; those of another major lie further away than any. */
export function minorsApart(from: string, to: string): number {
  const [left, right] = [parseVersion(`${from}.0`), parseVersion(`${to}.0`)]
  if (!left || !right) return 0
  return left.major === right.major ? right.minor - left.minor : (right.major - left.major) * Infinity
}

/** The versions in falling order; each is parsed once, since a registry may list 100,000. */
export function newestFirst(versions: readonly Version[]): readonly Version[] {
  const read = versions.map((version) => ({ version, order: semverOf(version) }))
  return read.sort((a, b) => ordered(b.order, a.order)).map(({ version }) => version)
}

/** The newest of the versions, or null for none. */
export function newest(versions: Iterable<Version>): Version | null {
  let best: Version | null = null
  for (const version of versions) if (best === null || compareVersions(version, best) > 0) best = version
  return best
}

/** The oldest of the versions, or null for none. */
export function oldest(versions: Iterable<Version>): Version | null {
  let best: Version | null = null
  for (const version of versions) if (best === null || compareVersions(version, best) < 0) best = version
  return best
}
