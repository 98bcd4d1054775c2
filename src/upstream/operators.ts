import { compareMinors, compareVersions, minorOf } from '../model/version.js'
import type { Version } from '../model/version.js'

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
}

/**
 * Eras of the operator, newest first, as of 2026-08-19. Measured by replaying each release's CRD patches on every Flux release; what an operator embeds is
 * read from its own manifests artifact, so only the kind of rule is kept here. Sources: fluxcd/flux2#5965 and
 * controlplaneio-fluxcd/flux-operator#459 (a Flux minor that an older operator cannot build), #937 and #948 (embedded versions, then minors).
 */
const eras: readonly Era[] = [
  { since: '0.54.1', rule: { kind: 'embedded-minors' } },
  { since: '0.54.0', rule: { kind: 'embedded-versions' } },
  { since: '0.53.0', rule: { kind: 'up-to', minor: '2.9' } },
  { since: '0.30.0', rule: { kind: 'up-to', minor: '2.8' } },
  { since: '0.13.0', rule: { kind: 'up-to', minor: '2.6' } },
  { since: '0.0.0', rule: { kind: 'up-to', minor: '2.9' } },
]

/** The newest releases that the tables of this file were measured on. */
export const modelledUpTo: { readonly operator: Version; readonly fluxMinor: string } = {
  operator: '0.58.1',
  fluxMinor: '2.9',
}

/** First operator release that carries each Flux minor, newest first; used only where no manifests artifact can be read. */
const firstWithMinor: readonly (readonly [Version, string])[] = [
  ['0.53.0', '2.9'],
  ['0.42.0', '2.8'],
  ['0.30.0', '2.7'],
  ['0.21.0', '2.6'],
  ['0.15.0', '2.5'],
  ['0.10.0', '2.4'],
  ['0.1.0', '2.3'],
]

/** The rule by which an operator chooses and builds Flux. */
export function buildRule(operator: Version): BuildRule {
  const era = eras.find(({ since }) => compareVersions(operator, since) >= 0)
  return era ? era.rule : { kind: 'up-to', minor: modelledUpTo.fluxMinor }
}

/** The newest Flux minor that an operator release carries, by the table; null before the first. */
export function knownFluxMinor(operator: Version): string | null {
  return firstWithMinor.find(([since]) => compareVersions(operator, since) >= 0)?.[1] ?? null
}

/** True where a release or a Flux version lies beyond what the tables were measured on (design, rule 12). */
export function isBeyondTables(operator: Version | null, flux: Version | null): boolean {
  return (
    (operator !== null && compareVersions(operator, modelledUpTo.operator) > 0) ||
    (flux !== null && compareMinors(minorOf(flux), modelledUpTo.fluxMinor) > 0)
  )
}
