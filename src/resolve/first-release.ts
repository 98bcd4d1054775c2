import type { Reason } from '../model/decision.js'
import { LockstepError } from '../model/failure.js'
import type { Registry } from '../model/registry.js'
import type { PolicySettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { isFluxMarkerPath } from '../upstream/artifact-paths.js'
import { fluxVersionsIn } from '../upstream/distribution.js'
import { pullFiles } from './pull.js'
import { listReleases, upstreamRequirements } from './releases.js'
import { eligibleReleases, surveyOf } from './survey.js'

/** A release and the Flux versions in its manifests. */
export interface FluxRelease {
  readonly version: Version
  readonly flux: readonly Version[]
}

/** The release that a repository without pins begins at, or why there is none yet. */
export type FirstRelease =
  | { readonly kind: 'release'; readonly release: FluxRelease }
  | { readonly kind: 'none'; readonly reason: Reason; readonly until: string | null }

/**
 * The newest upstream release that is complete and that the policy allows (design, rules 1 to 3), or the one asked for. A release carries every
 * earlier Flux release too, so that the newest can run what runs today. Throws what the registry throws, and `usage` where `to` is not complete.
 */
export async function firstRelease(
  registry: Registry,
  policy: PolicySettings,
  { now, to }: { readonly now: Date; readonly to: Version | null },
): Promise<FirstRelease> {
  const requirements = upstreamRequirements()
  const listed = await listReleases(registry, requirements)
  const survey = surveyOf(registry, requirements, listed, { now, policy, highest: null, to, ranges: [], leader: null })
  const candidates = survey
    .verdicts()
    .filter(({ eligible, release }) => eligible && (to ?? release.version) === release.version)
  const [version] = await eligibleReleases(
    survey,
    candidates.map(({ release }) => release.version),
  )
  if (version !== undefined) return { kind: 'release', release: await fluxReleaseOf(registry, version) }
  if (to !== null)
    throw new LockstepError('usage', `Release ${to} is not complete in the registry; see "flux-lockstep releases".`)
  const newest = survey.verdicts().find(({ release }) => release.complete)
  return { kind: 'none', reason: newest?.reasons[0] ?? 'no-releases', until: newest?.until ?? null }
}

/** A release with the Flux versions that its manifests list, oldest first; none where the manifests are not published. */
export async function fluxReleaseOf(registry: Registry, version: Version): Promise<FluxRelease> {
  const repository = upstreamRequirements().find(({ role }) => role === 'manifests')?.repository
  const files = repository && (await pullFiles(registry, repository, 'manifests', version, isFluxMarkerPath))
  return { version, flux: files ? fluxVersionsIn(files) : [] }
}
