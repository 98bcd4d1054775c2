import type { DecidedTarget } from '../../resolve/decided-target.js'
import type { ReleaseVerdict } from '../../model/release.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Settings } from '../../model/settings.js'
import { newest, type Version } from '../../model/version.js'
import type { Explanation } from '../../report/explanation.js'
import { decisionName } from '../../report/wording.js'
import type { PolicyContext } from '../../resolve/policy.js'
import { standingOf } from '../../resolve/position.js'
import { planSet, type PlanContext } from '../update/plan-set.js'
import { planContext } from '../update/update.js'
import { surveyTree } from '../run/survey.js'
import type { World } from '../run/world.js'
import { byNameText, capital, reasonsOf, said, targetOf } from './release-words.js'

/** For each set: whether a release is its target, and if not, why; and what would come of asking for it by name. */
export async function explainRelease(
  version: Version,
  world: World,
  settings: Settings,
): Promise<readonly Explanation[]> {
  const survey = await surveyTree(world.workspace, settings, { reader: world.reader })
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
      sentences: [decision.detail === null ? decisionName(decision.kind) : capital(decision.detail)],
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
  const reasons = reasonsOf(verdict, decision, policyOf(set, decided, context)).filter((one) => !held.includes(one))
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

/** What the policy of a set asks of its releases. */
function policyOf(set: LockstepSet, decided: DecidedTarget, { world, survey }: PlanContext): PolicyContext {
  const standing = standingOf(set)
  const named = survey.sets.find(({ name }) => name === set.policy.follow)
  return {
    now: world.clock.now(),
    policy: set.policy,
    highest: standing.highest,
    to: null,
    ranges: standing.ranges,
    leader: set.policy.follow === null ? null : (named?.current ?? '0.0.0'),
    releases: decided.releases.map(({ release }) => release),
  }
}

/** What `--to` would bring: a complete release answers to nothing but its hop and its signatures. */
async function askedByName(
  { release }: ReleaseVerdict,
  set: LockstepSet,
  context: PlanContext,
  held: readonly string[],
): Promise<string | null> {
  if (!release.complete) return null
  const { version } = release
  const { decision } = await planSet(set, { ...context, settings: { ...context.settings, to: version } })
  return byNameText(version, decision, { set, sets: context.survey.sets, held })
}
