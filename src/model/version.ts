/** A released version, `X.Y.Z` with an optional pre-release: the number that all artifacts of a release share, without `v`. */
export type Version = string

const released = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/

/** The numbers of a version; `pre` is empty for a release. */
export interface VersionParts {
  readonly major: number
  readonly minor: number
  readonly patch: number
  readonly pre: string
}

/** Splits `X.Y.Z[-pre]`; null for everything else (a `v`, build metadata, two numbers, leading zeros). */
export function parseVersion(text: string): VersionParts | null {
  const match = released.exec(text)
  if (!match) return null
  const [, major = '', minor = '', patch = '', pre = ''] = match
  return { major: Number(major), minor: Number(minor), patch: Number(patch), pre }
}

/** True for `X.Y.Z` and `X.Y.Z-pre`, false with a leading `v`. */
export function isVersion(text: string): boolean {
  return released.test(text)
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
  return compareParts(parseVersion(a), parseVersion(b))
}

function compareParts(left: VersionParts | null, right: VersionParts | null): number {
  if (!left || !right) return Number(left !== null) - Number(right !== null)
  return (
    left.major - right.major || left.minor - right.minor || left.patch - right.patch || comparePre(left.pre, right.pre)
  )
}

/** True where two versions differ in their major number, or one of them is none. */
export function isMajorStep(from: Version, to: Version): boolean {
  const [left, right] = [parseVersion(from), parseVersion(to)]
  return left === null || left.major !== right?.major
}

function comparePre(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '')
  const left = a.split('.')
  const right = b.split('.')
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareIdentifiers(left[i], right[i])
    if (order !== 0) return order
  }
  return 0
}

function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  const numeric = /^\d+$/
  if (numeric.test(a) && numeric.test(b)) return Number(a) - Number(b)
  if (numeric.test(a) !== numeric.test(b)) return numeric.test(a) ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
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

/** The versions in falling order; each is parsed once, since a registry may list 100,000. */
export function newestFirst(versions: readonly Version[]): readonly Version[] {
  const read = versions.map((version) => ({ version, parts: parseVersion(version) }))
  return read.sort((a, b) => compareParts(b.parts, a.parts)).map(({ version }) => version)
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
