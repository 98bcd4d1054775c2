import type { Registry } from '../model/registry.js'
import type { Release, ReleaseVerdict } from '../model/release.js'
import type { ReleaseReport } from '../model/report.js'
import type { Role } from '../model/role.js'
import type { Version } from '../model/version.js'
import { askForFiles } from './prefetch.js'
import { inspect } from './details.js'
import { isFluxMarkerPath } from '../upstream/artifact-paths.js'
import { fluxVersionsIn } from '../upstream/distribution.js'
import { judge } from './policy.js'
import type { PolicyContext } from './policy.js'
import { pullFiles } from './pull.js'
import { listReleases } from './releases.js'
import type { Requirement } from './releases.js'

/** How much a catalogue reads. */
export interface CatalogueOptions {
  /** How many of the newest releases get their digests and times; three requests each. */
  readonly details: number
  /** How many of the newest releases get their Flux versions; one pull of about 1 MB each. */
  readonly flux: number
}

/**
 * What the registries hold, newest first: per version its roles, digests, times, completeness, Flux versions, and why it is or is not eligible.
 * `policy` is what a set would be judged by. Throws what the registry throws.
 */
export async function releaseCatalogue(
  registry: Registry,
  requirements: readonly Requirement[],
  policy: Omit<PolicyContext, 'releases'>,
  options: CatalogueOptions,
): Promise<readonly ReleaseReport[]> {
  const listed = await listReleases(registry, requirements)
  const manifests = requirements.find(({ role }) => role === 'manifests')
  const newest = listed.slice(0, Math.min(options.flux, options.details)).map(({ version }) => version)
  if (manifests) askForFiles(registry, manifests, newest)
  const looked = await Promise.all(
    listed.slice(0, options.details).map((release) => detailed(registry, requirements, release)),
  )
  const releases = [...looked, ...listed.slice(options.details)]
  const context: PolicyContext = { ...policy, releases }
  const reports: ReleaseReport[] = []
  // one pull at a time: each unpacks to some 20 MB
  for (const [index, release] of releases.entries()) {
    const flux = index < options.flux ? await fluxOf(registry, manifests, release.version) : []
    reports.push(releaseReport(judge(release, context), flux))
  }
  return reports
}

/** A release as the JSON contract shows it; of several repositories with one role the first counts. */
export function releaseReport({ release, eligible, reasons }: ReleaseVerdict, flux: readonly Version[]): ReleaseReport {
  const published: Partial<Record<Role, string>> = {}
  const digests: Partial<Record<Role, string>> = {}
  for (const { role, created, digest } of [...release.artifacts].reverse()) {
    if (created !== null) published[role] = created
    digests[role] = digest
  }
  const missing = [...new Set(release.missing.map(({ role }) => role))]
  return { version: release.version, complete: release.complete, missing, published, digests, flux, eligible, reasons }
}

/** An incomplete release shows what it has, and stays incomplete for what was not listed. */
async function detailed(registry: Registry, requirements: readonly Requirement[], release: Release): Promise<Release> {
  const has = requirements.filter((requirement) => !release.missing.includes(requirement))
  const found = await inspect(registry, has, release)
  const missing = [...release.missing, ...found.missing]
  return { ...found, missing, complete: missing.length === 0 }
}

async function fluxOf(
  registry: Registry,
  manifests: Requirement | undefined,
  version: Version,
): Promise<readonly Version[]> {
  const files = manifests && (await pullFiles(registry, manifests.repository, 'manifests', version, isFluxMarkerPath))
  return files ? fluxVersionsIn(files) : []
}
