import { LockstepError } from '../../model/failure.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { SetReport } from '../../model/report.js'
import type { Settings } from '../../model/settings.js'
import type { Version } from '../../model/version.js'
import { releaseCatalogue } from '../../resolve/catalogue.js'
import { standingOf } from '../../resolve/position.js'
import { requirementsOf, upstreamRequirements } from '../../resolve/releases.js'
import { decideSet } from '../update/plan-set.js'
import { planContext } from '../update/update.js'
import { isWithin } from '../run/focus.js'
import { listedSets, reportOf } from '../run/assemble.js'
import { conclusionOf, type Outcome } from '../run/outcome.js'
import { surveyTree, type Survey } from '../run/survey.js'
import type { World } from '../run/world.js'

/** Releases that are looked into for their times and Flux versions; older ones are only listed. As many as one round of requests holds beside the target's. */
const looked = { details: 9, flux: 5 }

/**
 * Lists what the registries hold, as the first set below the PATH judges it, and which of them is its target. A tree without pins is judged by
 * upstream's own repositories.
 */
export async function releases(world: World, settings: Settings): Promise<Outcome> {
  const survey = await surveyTree(world.workspace, settings, { reader: world.reader })
  const set = survey.sets.find(({ pins }) => pins.some(({ file }) => isWithin(world.focus ?? '', file)))
  const policy = set?.policy ?? settings.policy
  const context = {
    now: world.clock.now(),
    policy,
    highest: set?.current ?? null,
    to: settings.to,
    ranges: set ? standingOf(set).ranges : [],
    leader:
      policy.follow === null ? null : (survey.sets.find(({ name }) => name === policy.follow)?.current ?? '0.0.0'),
  }
  const requirements = set ? requirementsOf(set) : upstreamRequirements()
  const registry = await world.registry.open()
  // the target asks first: what it waits for goes further, and the list fills what room is left
  const [{ target, failure }, listed] = await Promise.all([
    set && set.broken.length === 0 ? targetOf(set, survey, world, settings) : none,
    releaseCatalogue(registry, requirements, context, looked),
  ])
  const sets = listedSets(survey.sets)
  const conclusion = conclusionOf('releases', sets, [], settings.failOn)
  const judged = sets.map((one): SetReport => (one.name === set?.name ? { ...one, target } : one))
  const report = reportOf('releases', survey, world, { sets: judged, releases: listed, conclusion })
  return { report, files: [], patch: '', ...(set ? { judge: { set: set.name, failure } } : {}) }
}

/** What an update would take, or null; and why that could not be found out, or null. */
interface FoundTarget {
  readonly target: Version | null
  readonly failure: string | null
}

const none: FoundTarget = { target: null, failure: null }

async function targetOf(set: LockstepSet, survey: Survey, world: World, settings: Settings): Promise<FoundTarget> {
  try {
    const { decision } = await decideSet(set, planContext(world, settings, survey))
    const isTaken = ['update', 'repair', 'up-to-date'].includes(decision.kind)
    return { target: isTaken ? decision.target : null, failure: null }
  } catch (error) {
    if (error instanceof LockstepError && error.exitCode !== 2) return { target: null, failure: error.message }
    throw error
  }
}
