import type { LockstepSet } from '../model/lockstep-set.js'
import type { Settings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import type { Held } from '../resolve/gates.js'
import { overlay } from './overlay.js'
import { surveyTree } from './survey.js'
import type { World } from './world.js'

/** Commits that are looked back through; an older one was long enough ago for every gate. */
const depth = 50

/**
 * Since when the base branch has had a version of a set: the first-parent commits that touched the set's files, read newest first for as
 * long as they hold the version. Null where there is no history, or it does not hold the version now.
 */
export async function heldSince(
  set: LockstepSet,
  version: Version,
  world: World,
  settings: Settings,
): Promise<Held | null> {
  const { history, head } = world
  if (!history || head === null) return null
  const paths = [...new Set(set.pins.map((pin) => pin.file))]
  const commits = await history.log(head, { paths, limit: depth })
  let since: Date | null = null
  for (const commit of commits) {
    const survey = await surveyTree(overlay(history.at(commit.id), new Set(paths), []), settings)
    const then = survey.sets.find((found) => found.name === set.name)?.current ?? null
    if (then !== version) return since && { since, previous: then }
    since = new Date(commit.committed)
  }
  return since && { since, previous: null }
}

/** True where the base branch held this version of a set, in lockstep, at its head or before, as far back as is looked. */
export async function heldBefore(name: string, version: Version, world: World, settings: Settings): Promise<boolean> {
  const { history, head } = world
  if (!history || head === null) return false
  const now = (await surveyTree(history.at(head), settings)).sets.find((found) => found.name === name)
  const paths = [...new Set(now?.pins.map((pin) => pin.file))]
  if (paths.length === 0) return false
  for (const commit of await history.log(head, { paths, limit: depth })) {
    const survey = await surveyTree(overlay(history.at(commit.id), new Set(paths), []), settings)
    const then = survey.sets.find((found) => found.name === name)
    if (then?.lockstep === true && then.current === version) return true
  }
  return false
}
