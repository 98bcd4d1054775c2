import type { Instance } from '../model/instance.js'
import type { PolicySettings } from '../model/settings.js'
import { compareMinors, minorOf, newest } from '../model/version.js'
import type { Version } from '../model/version.js'
import { exactVersion, parseConstraint, newestMatch } from '../text/constraint.js'
import { buildRule } from './operators.js'

/** The constraint that the flux-instance chart writes where the values name none. */
export const chartDefault = '2.x'

/** What decides which Flux an instance runs: the manifests it builds from and the operator that builds them. */
export interface FluxSource {
  /** Flux releases in the manifests artifact. */
  readonly available: readonly Version[]
  readonly operator: Version
  /** Flux releases in the operator's own image: those of the manifests artifact of its version; null where that could not be read. */
  readonly embedded: readonly Version[] | null
}

/** Which Flux an instance runs, or why that cannot be said. */
export type RunningFlux =
  | { readonly kind: 'runs'; readonly version: Version }
  /** The operator selects a version that it cannot build, and stays on what it built before. */
  | { readonly kind: 'stalled'; readonly selected: Version }
  /** Nothing available matches the constraint; `newest` is the newest of what it could have matched. */
  | { readonly kind: 'unmatched'; readonly constraint: string; readonly newest: Version | null }
  /** `distribution.version` is a placeholder or no constraint. */
  | { readonly kind: 'unreadable'; readonly constraint: string }

/** The constraint of an instance as text. */
export function fluxConstraint(instance: Instance): string {
  return instance.fluxVersion ?? chartDefault
}

/** The Flux version that an operator selects and builds for a constraint (upstream: newest match, since 0.54 of what it embeds). */
export function runningFlux(constraintText: string, source: FluxSource): RunningFlux {
  const constraint = parseConstraint(constraintText)
  if (!constraint) return { kind: 'unreadable', constraint: constraintText }
  const choices = runnableVersions(source)
  const version = newestMatch(constraint, choices)
  if (version === null) return { kind: 'unmatched', constraint: constraintText, newest: newest(choices) }
  return canBuild(source.operator, version) ? { kind: 'runs', version } : { kind: 'stalled', selected: version }
}

/** The Flux that an operator selects, whether it can build it or not; null where nothing tells. */
export function selectedFlux(running: RunningFlux | null): Version | null {
  if (running?.kind === 'runs') return running.version
  return running?.kind === 'stalled' ? running.selected : null
}

/** False where the operator fails on that Flux and stalls the instance; since 0.54 it never selects such a version. */
export function canBuild(operator: Version, flux: Version): boolean {
  const rule = buildRule(operator)
  return rule.kind !== 'up-to' || compareMinors(minorOf(flux), rule.minor) <= 0
}

/**
 * The exact `distribution.version` that the target gets (design, rule 8): kept, or the newest patch of its minor, or the newest; null where the
 * constraint is a range, which is never edited. A move never falls: where nothing newer is there, the version stays.
 */
export function nextExactVersion(
  constraintText: string,
  setting: PolicySettings['fluxVersion'],
  available: readonly Version[],
): Version | null {
  const constraint = parseConstraint(constraintText)
  const exact = constraint && exactVersion(constraint)
  if (!exact) return null
  if (setting === 'keep') return exact
  const choices = setting === 'newest' ? available : available.filter((version) => minorOf(version) === minorOf(exact))
  return newest(choices) ?? exact
}

/** The Flux versions that an operator takes into account: all that the manifests have, or since 0.54 those of its own image. */
function runnableVersions({ available, operator, embedded }: FluxSource): readonly Version[] {
  const rule = buildRule(operator)
  if (rule.kind === 'up-to' || embedded === null) return available
  if (rule.kind === 'embedded-versions') return available.filter((version) => embedded.includes(version))
  const minors = new Set(embedded.map(minorOf))
  return available.filter((version) => minors.has(minorOf(version)))
}

/** The Flux minors entered on the way from one version to another, oldest first. */
export function crossedMinors(from: Version, to: Version, known: readonly Version[]): readonly string[] {
  const minors = new Set([...known.map(minorOf), minorOf(to)])
  return [...minors]
    .filter((minor) => compareMinors(minor, minorOf(from)) > 0 && compareMinors(minor, minorOf(to)) <= 0)
    .sort(compareMinors)
}
