import type { Options } from '../arguments/parse.js'
import type { Git } from '../history/git.js'
import { LockstepError } from '../model/failure.js'
import type { Settings } from '../model/settings.js'
import { check, type ChangeUnderJudgement } from './check.js'
import { heldBefore } from './held-since.js'
import type { Outcome } from './outcome.js'
import type { World } from './world.js'

/** `check` on a folder: the tree as it is, a change since a commit, or what is staged. */
export async function checkLocal(
  world: World,
  settings: Settings,
  git: Git | null,
  options: Options,
): Promise<Outcome> {
  if (options.base === null && !options.staged) return await check(world, settings, asItIs)
  if (!git)
    throw new LockstepError('usage', 'check --base and --staged need a git repository, and this folder is in none.')
  if (options.staged) return await checkStaged(world, settings, git)
  const base = await git.resolve(options.base ?? '')
  if (!base)
    throw new LockstepError(
      'usage',
      `--base ${options.base ?? ''} is no commit of this clone; fetch it or name another.`,
    )
  const change = changeSince(git, base.id, await git.changedSince(base.id), world, settings)
  return await check(world, settings, change)
}

async function checkStaged(world: World, settings: Settings, git: Git): Promise<Outcome> {
  const head = world.head
  if (head === null) return await check({ ...world, workspace: git.indexTree() }, settings, asItIs)
  const change = changeSince(git, head, await git.changedInIndex(head), world, settings)
  return await check({ ...world, workspace: git.indexTree() }, settings, change)
}

const asItIs: ChangeUnderJudgement = { before: null, changed: null, heldBefore: () => Promise.resolve(false) }

function changeSince(
  git: Git,
  base: string,
  changed: readonly string[],
  world: World,
  settings: Settings,
): ChangeUnderJudgement {
  return {
    before: git.at(base),
    changed,
    heldBefore: (set, version) => heldBefore(set, version, { ...world, head: base, history: git }, settings),
  }
}
