import type { Decision, DecisionKind, Reason } from '../model/decision.js'
import type { BrokenFile, LockstepSet } from '../model/lockstep-set.js'
import { formatRepository } from '../model/reference.js'
import type { Verdict } from '../model/release.js'
import { compareVersions } from '../model/version.js'
import type { Version } from '../model/version.js'
import type { Question } from './decided.js'
import { explain } from './explain.js'
import { requirementsOf } from './releases.js'
import { releasePins } from './standing.js'

/** A decision that no registry is needed for, or null: a file that cannot be read, no pins, or none that names a release. */
export function withoutRegistry(set: LockstepSet): Decision | null {
  const [broken] = set.broken
  if (broken) return rest('blocked', null, broken.code, locate(broken))
  const pins = releasePins(set)
  if (pins.length === 0)
    return rest('no-pins', null, null, `The set "${set.name}" has no pin of a Flux Operator release.`)
  if (set.current !== null) return null
  const [pin] = pins
  const place = pin ? ` (${pin.file}:${pin.line})` : ''
  return rest(
    'floating',
    null,
    null,
    `No pin of the set "${set.name}" names a release${place}; what runs moves by itself.`,
  )
}

/** A sentence that names its file once. */
function locate({ file, line, message }: BrokenFile): string {
  return message.includes(file) ? message : `${file}:${line}: ${message}`
}

/** The registries answer and list no release at all. */
export function noReleases(set: LockstepSet): Decision {
  const places = requirementsOf(set).map(({ repository }) => formatRepository(repository))
  return rest(
    'blocked',
    null,
    'no-releases',
    `No release is listed at ${places.join(', ')}; check the repositories that the pins name.`,
  )
}

/** Nothing is eligible: the set is up to date, ahead of the registries, or held; each with its sentence. */
export function resting({ set, world, standing, survey }: Question): Decision {
  const { current, highest, isInPlace } = standing
  const verdicts = survey.verdicts()
  const context = survey.context()
  if (world.to !== null) {
    const asked = verdicts.find(({ release }) => release.version === world.to)
    return asked && !asked.eligible ? held(asked, explain) : upToDate(current, isInPlace)
  }
  const isCurrentComplete = verdicts.some(({ release }) => release.version === highest && release.complete)
  const isNewer = (version: Version) => compareVersions(version, highest) > (set.lockstep ? 0 : -1)
  const waiting = verdicts.filter(
    ({ release, reasons }) => isNewer(release.version) && !reasons.includes('pre-release'),
  )
  const waitsFor =
    waiting.find(({ release }) => release.complete) ?? (isCurrentComplete || !set.lockstep ? waiting[0] : undefined)
  if (waitsFor) return held(waitsFor, explain)
  return isCurrentComplete ? upToDate(current, true) : ahead(highest, verdicts)

  function held(verdict: Verdict, sentence: typeof explain): Decision {
    const reason = verdict.reasons[0] ?? 'incomplete'
    const decision = rest('held', verdict.release.version, reason, sentence(reason, verdict, context))
    return { ...decision, until: verdict.until }
  }
}

function upToDate(current: Version, isInPlace: boolean): Decision {
  const detail = isInPlace ? `All pins are at ${current}.` : `Nothing is to be changed at ${current}.`
  return rest('up-to-date', current, null, detail)
}

function ahead(highest: Version, verdicts: readonly Verdict[]): Decision {
  const complete = verdicts.find(({ release }) => release.complete)?.release.version
  const newest = complete === undefined ? 'no complete release is listed' : `the newest complete release is ${complete}`
  return rest(
    'ahead',
    null,
    'unknown-version',
    `The pins name ${highest}, but ${newest}; nothing is downgraded by itself.`,
  )
}

/** A decision without a change. */
export function rest(kind: DecisionKind, target: Version | null, reason: Reason | null, detail: string): Decision {
  return { kind, target, reason, detail, until: null, via: [], flux: null }
}
