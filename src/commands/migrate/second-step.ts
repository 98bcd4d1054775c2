import type { MigrationPlan } from '../../migrate/plan.js'
import type { History } from '../../model/workspace.js'
import type { Settings } from '../../model/settings.js'
import { differingFile } from '../run/differing-file.js'
import type { World } from '../run/world.js'

/** Where the branch of a clone may be on its server, in the order in which they are asked. */
const remotes = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master']

/**
 * Why the removal of a bootstrap has to wait on a command line, as a sentence; null where it may go on. The cluster runs what is committed on
 * the branch of the server: operator and instance have to stand there first, and a person has to ask. A job reads the base branch itself, and
 * its second step is a draft.
 */
export async function secondStepWaits(
  { bootstrap }: MigrationPlan,
  { workspace, history, head, branch }: World,
  { migrate }: Settings,
): Promise<string | null> {
  if (branch !== null) return null
  const { operator, instance } = bootstrap.present
  const files = [operator, instance].flatMap((one) => one?.file ?? [])
  const next = 'then check the cluster and run "flux-lockstep migrate . --remove-bootstrap"'
  const committed = await head()
  if (history && committed !== null) {
    const loose = await differingFile(history.at(committed), workspace, files)
    if (loose !== null)
      return `Step 1 is not committed (${loose}): commit and push it, let the cluster apply it; ${next}.`
    const remote = await onServer(history)
    const behind = remote && (await differingFile(history.at(remote), workspace, files))
    if (behind)
      return `Step 1 is not on the server's branch yet (${behind}): push it, let the cluster apply it; ${next}.`
  }
  if (migrate.removeBootstrap) return null
  return `Step 1 is in place. Check that the cluster runs by Flux Operator; ${next.replace('then check the cluster and ', '')}.`
}

async function onServer(history: History): Promise<string | null> {
  for (const name of remotes) {
    const found = await history.resolve(name)
    if (found) return found.id
  }
  return null
}
