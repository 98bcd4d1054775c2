import type { Comparator, ComparatorSign, Constraint, Precision } from '../model/constraint.js'
import { compareVersions, newest, parseVersion } from '../model/version.js'
import type { Version, VersionParts } from '../model/version.js'

const operators = ['=', '!=', '>', '<', '>=', '<=', '~', '^'] as const satisfies readonly ComparatorSign[]

/** Longer texts are refused before any of them is read. */
const longest = 512

/** Spellings that mean the same operator. */
const synonyms: Readonly<Record<string, ComparatorSign>> = { '': '=', '=>': '>=', '=<': '<=', '~>': '~' }

const operatorText = /\s*(!=|>=|=>|<=|=<|~>|[=><~^]|)\s*/y
const versionText =
  /v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?/y
const hyphenText = /\s+-\s+/y
const separatorText = /\s*,\s*|\s+/y

/**
 * Reads a constraint as Flux, Flux Operator and Helm do (Masterminds semver 3.4, measured with Helm's `semverCompare`); null where they
 * would refuse it, the empty text included. It differs from npm's ranges: a comma is AND, `=>` and `=<` are accepted, `!=` exists, numbers may have
 * leading zeros, and one pre-release in an alternative admits pre-releases to all of it (`2.x-0`).
 */
export function parseConstraint(text: string): Constraint | null {
  if (text.length > longest) return null
  const alternatives: (readonly Comparator[])[] = []
  for (const part of text.split('||')) {
    const comparators = parseAlternative(part.trim())
    if (!comparators) return null
    alternatives.push(comparators)
  }
  return { text, alternatives }
}

/** True where the version satisfies the constraint. */
export function matches(constraint: Constraint, version: Version): boolean {
  const parts = parseVersion(version)
  if (!parts) return false
  return constraint.alternatives.some(
    (comparators) =>
      (parts.pre === '' || comparators.some(({ floor }) => floor.pre !== '')) &&
      comparators.every((comparator) => holds(comparator, parts)),
  )
}

/** The newest version that satisfies the constraint, or null. */
export function newestMatch(constraint: Constraint, versions: Iterable<Version>): Version | null {
  return newest([...versions].filter((version) => matches(constraint, version)))
}

/** The one version that a constraint of a single full version names (`2.8.3`, `v2.8.3`, `=2.8.3`), or null for a range. */
export function exactVersion(constraint: Constraint): Version | null {
  const [comparator, ...others] = constraint.alternatives[0] ?? []
  if (constraint.alternatives.length !== 1 || !comparator || others.length > 0) return null
  return comparator.operator === '=' && comparator.precision === 3 ? format(comparator.floor) : null
}

function parseAlternative(text: string): readonly Comparator[] | null {
  const comparators: Comparator[] = []
  let at = 0
  while (at < text.length || comparators.length === 0) {
    const read = readComparators(text, at)
    if (!read) return null
    comparators.push(...read.comparators)
    at = read.end
    if (at === text.length) break
    const separator = matchAt(separatorText, text, at)
    if (!separator) return null
    at += separator[0].length
    if (at === text.length) return null
  }
  return comparators
}

/** One comparator, or the two of a hyphen range. */
function readComparators(text: string, start: number): { comparators: Comparator[]; end: number } | null {
  const operator = matchAt(operatorText, text, start)
  if (!operator) return null
  const from = readVersion(text, start + operator[0].length)
  if (!from) return null
  const sign = operator[1] ?? ''
  const hyphen = matchAt(hyphenText, text, from.end)
  if (hyphen === null) return { comparators: [comparatorOf(sign, from)], end: from.end }
  const to = sign === '' ? readVersion(text, from.end + hyphen[0].length) : null
  return to && { comparators: [comparatorOf('>=', from), comparatorOf('<=', to)], end: to.end }
}

interface WrittenVersion {
  readonly floor: VersionParts
  readonly precision: Precision
  readonly end: number
}

function readVersion(text: string, start: number): WrittenVersion | null {
  const match = matchAt(versionText, text, start)
  if (!match) return null
  const [all, first, second, third, pre = ''] = match
  const numbers = [first, second, third].map((part) => (part !== undefined && /^\d/.test(part) ? part : null))
  const precision = precisionOf(numbers)
  if (numbers.some((number) => number !== null && !fits(number))) return null
  if (pre.split('.').some((identifier) => /^0\d+$/.test(identifier))) return null
  const [major = 0, minor = 0, patch = 0] = numbers.slice(0, precision).map(Number)
  return { floor: { major, minor, patch, pre }, precision, end: start + all.length }
}

function precisionOf(numbers: readonly (string | null)[]): Precision {
  if (numbers[0] === null) return 0
  if (numbers[1] === null) return 1
  return numbers[2] === null ? 2 : 3
}

function fits(number: string): boolean {
  return number.length <= 20 && BigInt(number) < 2n ** 64n
}

function comparatorOf(sign: string, { floor, precision }: WrittenVersion): Comparator {
  const operator = synonyms[sign] ?? operators.find((known) => known === sign) ?? '='
  return { operator, floor, precision }
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start
  return pattern.exec(text)
}

function holds(comparator: Comparator, version: VersionParts): boolean {
  return tests[comparator.operator](compare(version, comparator.floor), comparator, version)
}

type Test = (order: number, comparator: Comparator, version: VersionParts) => boolean

/** What each operator asks; `order` compares the version with the comparator's floor. Oddities (`<=*`, `^*`, `~*`, `!=2.8-0`) are upstream's. */
const tests: Readonly<Record<ComparatorSign, Test>> = {
  '=': (order, { floor, precision }, version) =>
    precision === 3 ? order === 0 : order >= 0 && agrees(version, floor, precision),
  '!=': (order, { floor, precision }, version) => {
    if (!isPartial(precision)) return order !== 0
    return !agrees(version, floor, precision) || (precision === 2 && version.pre !== floor.pre)
  },
  '>': (order, { floor, precision }, version) =>
    isPartial(precision) ? prefixOrder(version, floor, precision) > 0 : order > 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '<=': (order, { floor, precision }, version) =>
    precision === 3 ? order <= 0 : prefixOrder(version, floor, precision === 0 ? 2 : precision) <= 0,
  '~': (order, { floor, precision }, version) =>
    order >= 0 && (isZero(floor, precision) || agrees(version, floor, precision === 3 ? 2 : precision)),
  '^': (order, { floor, precision }, version) => order >= 0 && agrees(version, floor, caretPrecision(floor, precision)),
}

function isPartial(precision: Precision): boolean {
  return precision === 1 || precision === 2
}

/** A caret keeps the first number that is not zero, and everything before it; `^*` reads as `^0.0.0` upstream. */
function caretPrecision(floor: VersionParts, precision: Precision): Precision {
  if (floor.major > 0 || precision === 1) return 1
  return floor.minor > 0 || precision === 2 ? 2 : 3
}

/** `~*` and `~0.0.0` match everything upstream. */
function isZero(floor: VersionParts, precision: Precision): boolean {
  return (precision === 0 || precision === 3) && floor.major === 0 && floor.minor === 0 && floor.patch === 0
}

/** True where the first numbers are equal. */
function agrees(version: VersionParts, floor: VersionParts, precision: Precision): boolean {
  return prefixOrder(version, floor, precision) === 0
}

function prefixOrder(version: VersionParts, floor: VersionParts, precision: Precision): number {
  const left = [version.major, version.minor, version.patch].slice(0, precision)
  const right = [floor.major, floor.minor, floor.patch]
  for (const [index, number] of left.entries()) {
    const difference = number - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function compare(a: VersionParts, b: VersionParts): number {
  return prefixOrder(a, b, 3) || compareVersions(`0.0.0${suffix(a)}`, `0.0.0${suffix(b)}`)
}

function suffix({ pre }: VersionParts): string {
  return pre === '' ? '' : `-${pre}`
}

function format(parts: VersionParts): Version {
  return `${parts.major}.${parts.minor}.${parts.patch}${suffix(parts)}`
}
