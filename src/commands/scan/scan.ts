import type { Settings } from '../../model/settings.js'
import { listedSets, reportOf } from '../run/assemble.js'
import { bootstrapAdvice } from '../run/bootstrap-advice.js'
import { conclusionOf, type Outcome } from '../run/outcome.js'
import { surveyTree } from '../run/survey.js'
import type { World } from '../run/world.js'

/** Lists every pin, what looks like one, and how the pins group. Asks no registry and decides nothing. */
export async function scan(world: World, settings: Settings): Promise<Outcome> {
  const survey = await surveyTree(world.workspace, settings, { reader: world.reader })
  const sets = listedSets(survey.sets)
  const conclusion = conclusionOf('scan', sets, [], settings.failOn)
  const report = reportOf('scan', survey, world, { sets, releases: [], conclusion })
  const advice = await bootstrapAdvice(world.workspace, survey.tree.entries, report.pins.length, settings)
  return { report, files: [], patch: '', advice }
}
