import { compareMinors, compareVersions, minorOf } from '../model/version.js'
import type { Version } from '../model/version.js'
import { minorWith, newestFluxMinor, type FluxFeature } from './flux-minors.js'

/**
 * What an operator can build: every Flux up to a minor; only the exact versions in its own image; or any patch of the minors in its own image.
 */
export type BuildRule =
  | { readonly kind: 'up-to'; readonly minor: string }
  | { readonly kind: 'embedded-versions' }
  | { readonly kind: 'embedded-minors' }

interface Era {
  /** First operator release of the era. */
  readonly since: Version
  readonly rule: BuildRule
  /** The Flux minor whose definitions its own changes were written for; null where it changes none. */
  readonly writtenFor: string | null
}

/**
 * Eras of the operator, newest first, as of 2026-08-19. Measured by replaying each release's CRD patches on every Flux release; what an operator embeds is
 * read from its own manifests artifact, so only the kind of rule is kept here. Sources: fluxcd/flux2#5965 and
 * controlplaneio-fluxcd/flux-operator#459 (a Flux minor that an older operator cannot build), #937 and #948 (embedded versions, then minors).
 */
const eras: readonly Era[] = [
  { since: '0.54.1', rule: { kind: 'embedded-minors' }, writtenFor: '2.9' },
  { since: '0.54.0', rule: { kind: 'embedded-versions' }, writtenFor: '2.9' },
  { since: '0.53.0', rule: { kind: 'up-to', minor: '2.9' }, writtenFor: '2.9' },
  { since: '0.30.0', rule: { kind: 'up-to', minor: '2.8' }, writtenFor: '2.8' },
  { since: '0.13.0', rule: { kind: 'up-to', minor: '2.6' }, writtenFor: '2.6' },
  { since: '0.0.0', rule: { kind: 'up-to', minor: newestFluxMinor() }, writtenFor: null },
]

/** The operators that these tables were measured on, and whose builds are modelled. */
export const measured: { readonly from: Version; readonly upTo: Version } = { from: '0.29.0', upTo: '0.58.1' }

/** The first release whose charts upstream signed (upstream.md 1.5). */
export const firstSignedChart: Version = '0.13.0'

function eraOf(operator: Version): Era | null {
  return eras.find(({ since }) => compareVersions(operator, since) >= 0) ?? null
}

/** The rule by which an operator chooses and builds Flux. */
export function buildRule(operator: Version): BuildRule {
  return eraOf(operator)?.rule ?? { kind: 'up-to', minor: newestFluxMinor() }
}

/** True for an operator that stops at manifests that it cannot build; later ones keep to the Flux that they embed (upstream.md 6). */
export function stallsOnNewerFlux(operator: Version): boolean {
  return buildRule(operator).kind === 'up-to'
}

/** True for an operator whose own changes were written for a Flux with a feature. */
export function isWrittenFor(operator: Version, feature: FluxFeature): boolean {
  const known = eraOf(operator)?.writtenFor ?? null
  return known !== null && compareMinors(known, minorWith(feature)) >= 0
}

/** The Flux minor that an operator takes a Flux for when it changes its manifests: it knows none newer than it was written for. */
export function assumedMinor(operator: Version, flux: Version): string {
  const known = eraOf(operator)?.writtenFor ?? null
  return known !== null && compareMinors(known, minorOf(flux)) < 0 ? known : minorOf(flux)
}

/** True where a release or a Flux version lies beyond what the tables were measured on (design, rule 12). */
export function isBeyondTables(operator: Version | null, flux: Version | null): boolean {
  return (
    (operator !== null && compareVersions(operator, measured.upTo) > 0) ||
    (flux !== null && compareMinors(minorOf(flux), newestFluxMinor()) > 0)
  )
}

/** True where the build of an operator is modelled; beyond that nothing is claimed about its own changes. */
export function isModelled(operator: Version): boolean {
  return nearestModelled(operator) === operator
}

/** The operator itself, or the nearest one that is modelled. */
export function nearestModelled(operator: Version): Version {
  if (compareVersions(operator, measured.from) < 0) return measured.from
  return compareVersions(operator, measured.upTo) > 0 ? measured.upTo : operator
}

/** The ending of the workflow that signs a release: its file was renamed in 0.31.0 (upstream.md 1.5). */
export function releaseWorkflowEnding(operator: Version): 'yml' | 'yaml' {
  return compareVersions(operator, '0.31.0') < 0 ? 'yml' : 'yaml'
}
