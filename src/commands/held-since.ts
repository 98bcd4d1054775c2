import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
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

/**
 * True where the base branch held a set exactly so, in lockstep, at its head or before, as far back as is looked: every release pin of the
 * set with its repository, value and digest.
 */
export async function heldBefore(set: LockstepSet, world: World, settings: Settings): Promise<boolean> {
  const { history, head } = world
  if (!history || head === null || set.current === null) return false
  const paths = [...new Set(set.pins.map((pin) => pin.file))]
  const wanted = [...new Set(set.pins.filter(isRelease).map(selection))]
  for (const commit of await history.log(head, { paths, limit: depth })) {
    const survey = await surveyTree(overlay(history.at(commit.id), new Set(paths), []), settings)
    const pins = survey.sets.flatMap((found) => found.pins).filter(isRelease)
    const agree = new Set(pins.map((pin) => pin.version)).size === 1
    const held = new Set(pins.map(selection))
    if (agree && wanted.every((one) => held.has(one))) return true
  }
  return false
}

function isRelease(pin: Pin): boolean {
  return pin.version !== null && pin.role !== 'flux-version' && pin.action === 'follow'
}

/** What a pin selects, wherever it is written. */
function selection({ role, repository, value, digest }: Pin): string {
  return [role, repository ? formatRepository(repository) : '', value, digest ?? ''].join('\0')
}
