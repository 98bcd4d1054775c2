import type { Settings } from '../model/settings.js'
import { reportOf, setReport } from './assemble.js'
import type { Outcome } from './outcome.js'
import { surveyTree } from './survey.js'
import type { World } from './world.js'

/** Lists every pin, what looks like one, and how the pins group. Asks no registry and decides nothing. */
export async function scan(world: World, settings: Settings): Promise<Outcome> {
  const survey = await surveyTree(world.workspace, settings)
  const sets = survey.sets.map((set) => setReport(set, null, { changes: [], findings: [], proposal: null }))
  const report = reportOf('scan', survey, world, { sets, releases: [], conclusion: 'success' })
  return { report, files: [], patch: '' }
}
