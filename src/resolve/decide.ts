import type { Decision } from '../model/decision.js'
import { LockstepError } from '../model/failure.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { compareVersions } from '../model/version.js'
import type { Version } from '../model/version.js'
import { askForCandidate, askForContents } from './prefetch.js'
import { unchanged } from './decided-target.js'
import type { DecidedTarget, Question, DecisionWorld } from './decided-target.js'
import { behindByTable, expiredHold, unpublishedPins } from './findings.js'
import { fluxSpecs } from '../upstream/flux-spec.js'
import { listReleases, requirementsOf } from './releases.js'
import { noReleases, resting, withoutRegistry } from './no-change.js'
import { standingOf, type Standing } from './position.js'
import { staleDigests } from './details.js'
import { eligibleReleases, surveyOf } from './survey.js'
import { reach } from './target.js'

/**
 * Chooses the target of a set, or a named reason to stay (design, rules 3 to 12). Where every pin is at the newest complete release only tags are
 * read. Throws what the registry throws, `settings` for a setting that cannot be read, and `usage` where `to` does not exist.
 */
export async function decideTarget(set: LockstepSet, world: DecisionWorld): Promise<DecidedTarget> {
  const early = withoutRegistry(set)
  if (early) return unchanged(early, [], [])
  const now = world.clock.now()
  const requirements = requirementsOf(set)
  const releases = await listReleases(world.registry, requirements)
  const findings = expiredHold(set, now)
  const unpublished = unpublishedPins(set, releases)
  if (releases.length === 0) return { ...unchanged(noReleases(set), [], findings), unpublished }
  const standing = standingOf(set)
  const survey = surveyOf(world.registry, requirements, releases, {
    now,
    policy: set.policy,
    highest: standing.highest,
    to: world.to,
    ranges: standing.ranges,
    leader: set.policy.follow === null ? null : (world.leader ?? '0.0.0'),
  })
  const asked: Question = { set, world, now, requirements, standing, survey, stale: [] }
  const found = candidates(asked)
  const [newest] = found
  if (newest !== undefined) askForCandidate(asked, newest)
  const reached = await reachNewest(asked, found)
  if (reached) return { ...reached, findings: [...findings, ...reached.findings], unpublished }
  const question = { ...asked, stale: world.to === null ? await staleDigests(set, world.registry) : [] }
  const repaired = question.stale.length > 0 ? await reachNewest(question, currentOnly(standing)) : null
  if (repaired) return { ...repaired, findings: [...findings, ...repaired.findings], unpublished }
  const behind = behindByTable(fluxSpecs(set, world.unordered))
  return { ...unchanged(resting(question), survey.verdicts(), [...findings, ...behind]), unpublished }
}

async function reachNewest(question: Question, versions: readonly Version[]): Promise<DecidedTarget | null> {
  const eligible = await eligibleReleases(question.survey, versions)
  const [newest] = eligible
  if (newest === undefined) return null
  askForContents(question, newest)
  return await reach(question, eligible)
}

function currentOnly({ current }: Standing): readonly Version[] {
  return current === null ? [] : [current]
}

/** A set whose registry or forge could not be read: it changes nothing, and says so (design, rule 11). */
export function failed(error: LockstepError): DecidedTarget {
  const reason = error.code.startsWith('forge-') ? 'forge' : error.code === 'signature' ? 'signature' : 'registry'
  const decision: Decision = {
    kind: 'failed',
    target: null,
    reason,
    detail: error.message,
    until: null,
    via: [],
    flux: null,
  }
  return unchanged(decision, [], [])
}

/** Releases that the listing alone leaves eligible and that would change something, newest first. */
function candidates({ world, standing, survey }: Question): readonly Version[] {
  const verdicts = survey.verdicts()
  if (world.to === null)
    return verdicts
      .filter(({ eligible }) => eligible)
      .map(({ release }) => release.version)
      .filter((version) => !standing.isInPlace || compareVersions(version, standing.current ?? version) > 0)
  const asked = verdicts.find(({ release }) => release.version === world.to)
  if (!asked)
    throw new LockstepError(
      'usage',
      `release ${world.to} does not exist in the registries that the pins name; see "flux-lockstep releases"`,
    )
  const stays = standing.isInPlace && world.to === standing.current
  return asked.eligible && !stays ? [world.to] : []
}
