import type { Edit } from '../../model/change.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { RuleTime } from '../../model/rule-time.js'
import type { Settings } from '../../model/settings.js'
import type { DecidedTarget } from '../../resolve/decided-target.js'
import { boundary } from '../../scan/boundaries.js'
import type { Survey } from '../run/survey.js'
import { validationOf } from '../run/validate-move.js'

/**
 * The edits that `migrate-api-versions` adds to an update. With several sets, only files of the set's own clusters move: what sets share
 * also runs on the Flux of the others.
 */
export async function migrationEdits(
  set: LockstepSet,
  { decision, contents }: DecidedTarget,
  survey: Survey,
  settings: Settings,
  time: RuleTime,
): Promise<readonly Edit[]> {
  if (!set.policy.migrateApiVersions || !contents) return []
  const { migrateApiVersions } = await import('../../validate/validate.js')
  const move = { before: survey, after: survey, set, contents, flux: decision.flux, files: [], time }
  const found = await migrateApiVersions(validationOf(move))
  const edits = found.filter(({ file }) => boundary(file, settings) === null)
  if (survey.sets.length === 1) return edits
  const own = new Set(set.pins.map((pin) => pin.cluster))
  return edits.filter(({ file }) => {
    const cluster = survey.tree.layout.clusterOf(file)
    return cluster !== '' && own.has(cluster)
  })
}
