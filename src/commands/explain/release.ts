import type { DecidedTarget } from '../../resolve/decided-target.js'
import type { Decision } from '../../model/decision.js'
import type { ReleaseVerdict } from '../../model/release.js'
import { foldersAbove, isBelow } from '../../kustomize/paths.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Settings } from '../../model/settings.js'
import { compareVersions, newest, type Version } from '../../model/version.js'
import type { Explanation } from '../../report/explanation.js'
import { decisionName, readableTime, reasonNames } from '../../report/wording.js'
import { explain } from '../../resolve/explain.js'
import type { PolicyContext } from '../../resolve/policy.js'
import { standingOf } from '../../resolve/position.js'
import { inShell } from '../../text/shell.js'
import { planSet, type PlanContext } from '../update/plan-set.js'
import { planContext } from '../update/update.js'
import { surveyTree } from '../run/survey.js'
import type { World } from '../run/world.js'

/** For each set: whether a release is its target, and if not, why; and what would come of asking for it by name. */
export async function explainRelease(
  version: Version,
  world: World,
  settings: Settings,
): Promise<readonly Explanation[]> {
  const survey = await surveyTree(world.workspace, settings)
  const context = planContext(world, { ...settings, to: null }, survey)
  const told: Explanation[] = []
  for (const set of survey.sets) told.push(await ofSet(version, set, context))
  return told
}

async function ofSet(version: Version, set: LockstepSet, context: PlanContext): Promise<Explanation> {
  const { decided, decision } = await planSet(set, context)
  const of = context.survey.sets.length > 1 ? ` for the set "${set.name}"` : ''
  const verdict = decided.releases.find(({ release }) => release.version === version)
  if (decided.releases.length === 0)
    return {
      about: `${version}${of}: no release was looked at`,
      sentences: [capital(decision.detail ?? decisionName(decision.kind))],
      remedy: null,
      isUnanswered: decision.reason === 'registry',
    }
  if (!verdict) return unlisted(version, of, decided)
  if (version === set.current && decision.target !== version)
    return { about: `${version} is what is pinned now${of}`, sentences: [targetOf(decision)], remedy: null }
  if (version === decision.target && ['update', 'repair', 'up-to-date', 'blocked'].includes(decision.kind))
    return { about: `${version} is the target${of}`, sentences: said(decision), remedy: null }
  const held = said(decision)
  const remedy = await askedByName(verdict, set, context, held)
  if (decision.kind === 'held' && decision.target === version)
    return { about: `${version} is the next release${of}, and is held`, sentences: held, remedy }
  const reasons = reasonsOf(verdict, set, decided, context).filter((reason) => !held.includes(reason))
  return { about: `${version} is not the target${of}`, sentences: [...reasons, targetOf(decision)], remedy }
}

function unlisted(version: Version, of: string, { releases }: DecidedTarget): Explanation {
  const known = newest(releases.map(({ release }) => release.version)) ?? ''
  return {
    about: `${version} is no release${of}`,
    sentences: [`The registries that the pins name do not list it; the newest that they list is ${known}.`],
    remedy: 'flux-lockstep releases lists them all.',
  }
}

function targetOf(decision: Decision): string {
  const { kind, target } = decision
  if (target === null || kind === 'held')
    return `What is decided: ${decisionName(kind)}. ${said(decision).join(' ')}`.trim()
  return kind === 'up-to-date' ? `Nothing moves: ${said(decision).join(' ')}` : `The target is ${target}.`
}

function said({ detail, until }: Decision): readonly string[] {
  if (detail === null)
    return ['All of it is published, old enough, reachable in one hop, and the repository works on it.']
  return [capital(until === null ? detail : detail.replaceAll(until, readableTime(until)))]
}

/** Each reason against a release with the setting, the time or the place that it comes from. */
function reasonsOf(
  verdict: ReleaseVerdict,
  set: LockstepSet,
  decided: DecidedTarget,
  { world, survey }: PlanContext,
): readonly string[] {
  const standing = standingOf(set)
  const named = survey.sets.find(({ name }) => name === set.policy.follow)
  const asked: PolicyContext = {
    now: world.clock.now(),
    policy: set.policy,
    highest: standing.highest,
    to: null,
    ranges: standing.ranges,
    leader: set.policy.follow === null ? null : (named?.current ?? '0.0.0'),
    releases: decided.releases.map(({ release }) => release),
  }
  const { version } = verdict.release
  if (verdict.eligible) {
    const { target } = decided.decision
    const { kind } = decided.decision
    if (kind === 'held' || kind === 'blocked' || kind === 'failed')
      return [`Nothing of ${version} itself is against it.`]
    const newer = target !== null && compareVersions(target, version) > 0
    return [newer ? `It could be taken, and ${target} is newer and can be taken too.` : 'It could be taken.']
  }
  return verdict.reasons.map((reason) => {
    const sentence = explain(reason, verdict, asked)
    const until = verdict.until
    return (
      capital(until === null ? sentence : sentence.replaceAll(until, readableTime(until))) ||
      `${capital(reasonNames[reason])}.`
    )
  })
}

/** What `--to` would bring: a complete release answers to nothing but its hop and its signatures. */
async function askedByName(
  { release }: ReleaseVerdict,
  set: LockstepSet,
  context: PlanContext,
  held: readonly string[],
): Promise<string | null> {
  if (!release.complete) return null
  const { decision } = await planSet(set, { ...context, settings: { ...context.settings, to: release.version } })
  const moves = decision.kind === 'update' || decision.kind === 'repair'
  const detail = decision.detail === null ? '' : ` ${capital(decision.detail)}`
  if (!moves && held.includes(said(decision)[0] ?? '')) return `The same holds with --to ${release.version}.`
  if (!moves) return `With --to ${release.version}: ${decisionName(decision.kind)}.${detail}`
  const command = (path: string): string => `"flux-lockstep update ${path}--to ${release.version}"`
  if (context.survey.sets.length === 1) return `${command('')} moves the pins there all the same.`
  const path = pathOf(set, context.survey.sets)
  return path === null
    ? `${command('')} moves the pins there all the same, and those of every other set.`
    : `${command(`${inShell(path)} `)} moves the pins of this set there all the same; without the path, those of every set.`
}

/** The widest folder, or else a file, with pins of this set and of no other; null where there is none. */
function pathOf({ name, pins }: LockstepSet, sets: readonly LockstepSet[]): string | null {
  const others = sets.filter((set) => set.name !== name).flatMap((set) => set.pins.map(({ file }) => file))
  const own = pins.filter(({ action }) => action === 'follow').map(({ file }) => file)
  const paths = own.flatMap((file) => [
    ...foldersAbove(file)
      .filter((folder) => folder !== '')
      .reverse(),
    file,
  ])
  return paths.find((path) => !others.some((file) => isBelow(file, path))) ?? null
}

/** A sentence that begins with a word, not with a name or a path. */
function capital(text: string): string {
  return text.replace(/^[a-z]+(?=[ ,])/, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
}
