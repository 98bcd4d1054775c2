import type { Settings } from '../../model/settings.js'
import type { Git } from '../../world/history/git.js'
import { checkLocal, type LocalQuestion } from '../check/local.js'
import { clusterOf } from '../run/cluster-changes.js'
import type { Outcome } from '../run/outcome.js'
import type { World } from '../run/world.js'
import { planUpdate, unproposed } from '../update/update.js'

/** What an update does to the objects in the cluster, or what the change since a base does; writes nothing. */
export async function diff(
  world: World,
  settings: Settings,
  git: Git | null,
  question: LocalQuestion,
): Promise<Outcome> {
  const outcome =
    question.kind === 'tree'
      ? await unproposed(await planUpdate(world, settings), world, settings)
      : await checkLocal(world, settings, git, question)
  return { ...outcome, files: [], patch: '', changes: await clusterOf(outcome) }
}
