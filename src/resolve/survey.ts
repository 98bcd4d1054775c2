import type { Registry } from '../model/registry.js'
import type { Release, ReleaseVerdict } from '../model/release.js'
import type { Version } from '../model/version.js'
import { inspect } from './details.js'
import { judge } from './policy.js'
import type { PolicyContext } from './policy.js'
import type { Requirement } from './releases.js'

/** The listed releases of one set, judged; details are read for those that a decision needs. */
export interface ReleaseSurvey {
  /** All releases, newest first, as far as they are known now. */
  verdicts(): readonly ReleaseVerdict[]
  /** Reads a release's digests and times, and judges it with them. */
  look(version: Version): Promise<ReleaseVerdict | null>
  /** Leaves out a release whose signatures are not there, for the reason that the sentence gives. */
  leaveOutUnsigned(version: Version, sentence: string): void
  context(): PolicyContext
}

/** A survey of what `listReleases` gave. */
export function surveyOf(
  registry: Registry,
  requirements: readonly Requirement[],
  listed: readonly Release[],
  base: Omit<PolicyContext, 'releases'>,
): ReleaseSurvey {
  const known = new Map(listed.map((release) => [release.version, release]))
  const unsigned = new Map<Version, string>()
  const context = (): PolicyContext => ({ ...base, releases: [...known.values()], unsigned })
  let judged: readonly ReleaseVerdict[] | null = null
  return {
    context,
    verdicts() {
      if (judged) return judged
      const now = context()
      judged = now.releases.map((release) => judge(release, now))
      return judged
    },
    async look(version) {
      const release = known.get(version)
      if (!release) return null
      if (release.complete && release.artifacts.length === 0) {
        known.set(version, await inspect(registry, requirements, release))
        judged = null
      }
      const now = context()
      return judge(known.get(version) ?? release, now)
    },
    leaveOutUnsigned(version, sentence) {
      unsigned.set(version, sentence)
      judged = null
    },
  }
}

/** A registry whose artifacts never say when they were made would be asked for every release otherwise. */
const mostLooks = 20

/**
 * The eligible releases, newest first. Details are read from the newest down to the first that is old enough: what is older than that was
 * published earlier still.
 */
export async function eligibleReleases(
  survey: ReleaseSurvey,
  candidates: readonly Version[],
): Promise<readonly Version[]> {
  for (const [index, version] of candidates.slice(0, mostLooks).entries()) {
    const verdict = await survey.look(version)
    if (verdict?.eligible) return candidates.slice(index)
  }
  return []
}
