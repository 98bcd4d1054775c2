import type { Settings } from '../../model/settings.js'
import { releaseCatalogue } from '../../resolve/catalogue.js'
import { requirementsOf, upstreamRequirements } from '../../resolve/releases.js'
import { isWithin } from '../run/focus.js'
import { listedSets, reportOf } from '../run/assemble.js'
import { conclusionOf, type Outcome } from '../run/outcome.js'
import { surveyTree } from '../run/survey.js'
import type { World } from '../run/world.js'

/** Releases that are looked into for their times and Flux versions; older ones are only listed. */
const looked = { details: 20, flux: 5 }

/** Lists what the registries hold, as the first set's policy judges it. A tree without pins is judged by upstream's own repositories. */
export async function releases(world: World, settings: Settings): Promise<Outcome> {
  const survey = await surveyTree(world.workspace, settings)
  const set = survey.sets.find(({ pins }) => pins.some(({ file }) => isWithin(world.focus ?? '', file)))
  const policy = set?.policy ?? settings.policy
  const context = {
    now: world.clock.now(),
    policy,
    highest: set?.current ?? null,
    to: settings.to,
    ranges: [],
    leader: null,
  }
  const requirements = set ? requirementsOf(set) : upstreamRequirements()
  const listed = await releaseCatalogue(await world.registry.open(), requirements, context, looked)
  const sets = listedSets(survey.sets)
  const conclusion = conclusionOf('releases', sets, [], settings.failOn)
  const report = reportOf('releases', survey, world, { sets, releases: listed, conclusion })
  return { report, files: [], patch: '' }
}
