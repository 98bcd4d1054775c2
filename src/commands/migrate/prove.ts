import type { ChangedFile } from '../../model/change.js'
import { LockstepError } from '../../model/failure.js'
import type { Finding } from '../../model/finding.js'
import type { Settings } from '../../model/settings.js'
import { check } from '../check/check.js'
import { overlay } from '../run/overlay.js'
import type { World } from '../run/world.js'

/**
 * The same proof as for every update: the written tree is checked as a change to the present one. Gives what the step introduces. Throws
 * `registry-unreachable` where the releases could not be read.
 */
export async function proveMigration(
  files: readonly ChangedFile[],
  world: World,
  settings: Settings,
): Promise<readonly Finding[]> {
  const paths = new Set((await world.workspace.list()).map((entry) => entry.path))
  const after = { ...world, workspace: overlay(world.workspace, paths, files) }
  const { report } = await check(after, settings, {
    before: world.workspace,
    changed: files.map((file) => file.path),
    heldBefore: () => Promise.resolve(false),
    label: null,
  })
  const failed = report.sets.find((set) => set.decision === 'failed')
  if (failed) throw new LockstepError('registry-unreachable', failed.detail ?? 'The registry could not be read.')
  return [...report.findings, ...report.sets.flatMap((set) => set.findings)].filter((finding) => finding.introduced)
}
