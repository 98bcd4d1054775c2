import { filesOf, type LockstepSet } from '../../model/lockstep-set.js'
import type { Pin } from '../../model/pin.js'
import { formatRepository } from '../../model/reference.js'
import type { Settings } from '../../model/settings.js'
import { oldest, type Version } from '../../model/version.js'
import type { Commit } from '../../model/workspace.js'
import type { Held } from '../../resolve/gates.js'
import { differingFile } from './differing-file.js'
import { overlay } from './overlay.js'
import { setsIn } from './survey.js'
import { syncedBy } from '../update/synced-sources.js'
import type { World } from './world.js'

/** Commits that are looked back through; an older one was long enough ago for every gate. */
const depth = 50

/**
 * Since when the clusters of a set can have applied a version of it, by what their FluxInstances sync: the first-parent commits that touched the
 * set's files, read newest first for as long as they hold the version. A commit at least as old as `longEnough` ends the search. Of several
 * sources the one that keeps waiting longest counts. Null where there is no history, or no place holds the version.
 */
export async function heldSince(
  set: LockstepSet,
  version: Version,
  longEnough: Date,
  world: World,
  settings: Settings,
): Promise<Held | null> {
  const answers: Held[] = []
  for (const synced of await syncedBy(set, world)) {
    if (synced.kind === 'unreadable') {
      const previous = (await heldAt(set, version, null, await world.head(), world, settings))?.previous ?? null
      answers.push({ kind: 'unreadable', source: synced.source, previous, failed: null })
      continue
    }
    const { ref, commit } = synced
    const found = await heldAt(set, version, longEnough, commit, world, settings)
    if (found) answers.push({ ...found, failed: await failedStatus(commit, found.commit, world) })
    else if (ref !== null) answers.push({ kind: 'absent', ref })
  }
  return strictest(answers)
}

/** Of several places the one that keeps a set waiting longest; one that cannot be read and had no earlier release keeps nobody. */
function strictest(answers: readonly Held[]): Held | null {
  const told = answers.filter((one) => one.kind === 'held')
  const latest = [...told].sort((a, b) => b.since.getTime() - a.since.getTime())
  return (
    answers.find((one) => one.kind === 'absent') ??
    told.find((one) => one.failed !== null) ??
    answers.find((one) => one.kind === 'unreadable' && one.previous !== null) ??
    latest[0] ??
    answers[0] ??
    null
  )
}

interface FoundAt {
  readonly kind: 'held'
  readonly since: Date
  readonly previous: Version | null
  /** The commit that brought the version, or the head where the search ended early. */
  readonly commit: string
}

async function heldAt(
  set: LockstepSet,
  version: Version,
  longEnough: Date | null,
  head: string | null,
  { workspace, history, head: base, reader }: World,
  settings: Settings,
): Promise<FoundAt | null> {
  if (!history || head === null) return null
  const tip = set.current === version && head === (await base()) ? await history.resolve(head) : null
  if (tip && isBefore(tip, longEnough))
    return { kind: 'held', since: new Date(tip.committed), previous: null, commit: tip.id }
  const paths = [...new Set(set.pins.map((pin) => pin.file))]
  const read = new Set(filesOf(set))
  let found: FoundAt | null = null
  for (const commit of await history.log(head, { paths, limit: depth })) {
    const tree = history.at(commit.id)
    const isAsNow = (await differingFile(tree, workspace, read)) === null
    const then = isAsNow ? set.current : releaseOf(await setsIn(overlay(tree, read, []), settings, reader), set.name)
    if (then !== version) return found && { ...found, previous: then }
    found = { kind: 'held', since: new Date(commit.committed), previous: null, commit: commit.id }
    if (isBefore(commit, longEnough)) return found
  }
  return found
}

/** Sets that no setting names are drawn anew in every commit, and the files of one cluster alone make a set of another name. */
function releaseOf(sets: readonly Pick<LockstepSet, 'name' | 'current'>[], name: string): Version | null {
  const own = sets.find((one) => one.name === name)
  return own ? own.current : oldest(sets.flatMap(({ current }) => current ?? []))
}

function isBefore({ committed }: Commit, moment: Date | null): boolean {
  return moment !== null && new Date(committed) <= moment
}

/** Flux's notification-controller tells what became of each Kustomization; the newest commit that it spoke of counts. */
async function failedStatus(head: string, brought: string, { statuses }: World): Promise<string | null> {
  for (const commit of new Set([head, brought])) {
    const told = (await statuses(commit)).filter(({ context }) => context.startsWith('kustomization/'))
    const failed = told.find(({ state }) => state === 'failure' || state === 'error')
    if (failed) return `${failed.context} is "${failed.state}" at ${commit.slice(0, 7)}`
    if (told.length > 0) return null
  }
  return null
}

/**
 * True where the base branch held a set exactly so, in lockstep, at its head or before, as far back as is looked: every release pin of the
 * set with its repository, value and digest.
 */
export async function heldBefore(set: LockstepSet, world: World, settings: Settings): Promise<boolean> {
  const { history, reader } = world
  const head = await world.head()
  if (!history || head === null || set.current === null) return false
  const paths = [...new Set(set.pins.map((pin) => pin.file))]
  const read = new Set(filesOf(set))
  const wanted = [...new Set(set.pins.filter(isRelease).map(selection))]
  for (const commit of await history.log(head, { paths, limit: depth })) {
    const sets = await setsIn(overlay(history.at(commit.id), read, []), settings, reader)
    const pins = sets.flatMap((found) => found.pins).filter(isRelease)
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
