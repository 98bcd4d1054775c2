import { agreementOf, doubtOfMove, notUnderstood } from '../model/agreement.js'
import { stayingClauses } from '../model/loose-pins.js'
import type { Decision, DecisionKind, Reason } from '../model/decision.js'
import type { BrokenFile, LockstepSet } from '../model/lockstep-set.js'
import type { Pin, Shape } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import { isFloat } from '../model/pin-form.js'
import type { ReleaseVerdict } from '../model/release.js'
import { isCompanion, isOperator, roleNames, type Role } from '../model/role.js'
import { compareVersions } from '../model/version.js'
import type { Version } from '../model/version.js'
import type { Question } from './decided-target.js'
import { explain } from './explain.js'
import { requirementsOf } from './releases.js'
import { takingPart } from './position.js'

/**
 * A decision that no registry is needed for, or null: a file that cannot be read, no pins, none that names a release, or one whose
 * variable nothing gives a value.
 */
export function withoutRegistry(set: LockstepSet): Decision | null {
  const [broken] = set.broken
  if (broken) return restingDecision('blocked', null, broken.code, locate(broken))
  const pins = takingPart(set)
  if (pins.length === 0)
    return restingDecision(
      'no-pins',
      null,
      null,
      `The set "${set.name}" has no pin of a Flux Operator release${openPlaces(set)}.`,
    )
  return set.current !== null || pins.some((pin) => acts(pin, set)) ? unfilled(pins) : floating(set)
}

function openPlaces({ unread }: LockstepSet): string {
  return unread.length === 0 ? '' : `; ${notUnderstood(unread.length)}`
}

/** Copies beside a range move within it, and floats are written where the settings ask for that. */
function acts(pin: Pin, { policy }: LockstepSet): boolean {
  return pin.action === 'follow' && (pin.version !== null || (isFloat(pin) && policy.floating !== 'report'))
}

function floating(set: LockstepSet): Decision {
  const fixed = takingPart(set).find(({ version, action }) => version !== null && action === 'report')
  if (fixed) return restingDecision('floating', null, null, `${movedByHand(fixed, set)}${openPlaces(set)}.`)
  const open = takingPart(set).every(({ selector }) => selector === 'variable')
  const [pin] = takingPart(set)
  if (open && pin) return restingDecision('floating', null, null, `${filledInAll(pin, set)}${openPlaces(set)}.`)
  const place = pin ? ` (${pin.file}:${pin.line})` : ''
  return restingDecision(
    'floating',
    null,
    null,
    `No pin of the set "${set.name}" names a release${place}; what runs moves by itself${openPlaces(set)}.`,
  )
}

/** Where nothing but placeholders select, nothing moves by itself either. */
function filledInAll(pin: Pin, { name }: LockstepSet): string {
  const [unknown, remedy] = unknownIn(pin)
  return `No pin of the set "${name}" names a release: ${pin.file}:${pin.line} takes the ${roleNames[pin.role]} from ${pin.variable?.name ?? pin.value}, ${unknown}; ${remedy} to move it`
}

/** An exact version that is only reported does not move by itself either; others that name another release are said with it. */
function movedByHand({ file, line, value, version, reason }: Pin, { pins }: LockstepSet): string {
  const why = reason === null ? '' : `: ${reason}`
  const differing = version === null ? [] : stayingClauses(pins, version)
  return [`${file}:${line} names ${value} and is moved by hand${why}`, ...differing].join('; ')
}

/**
 * A pin that nobody can move keeps its set: the others would be half of a release. Where an installation began and a template that is filled
 * in once keep nothing while another pin of the set selects the same artifact: that one runs.
 */
function unfilled(pins: readonly Pin[]): Decision | null {
  const open = pins.filter((each) => isOpen(each) && (isApplied(each) || isDoubtful(each) || !isCovered(each, pins)))
  // where a value is used says more than where it is handed on
  const pin = open.find(({ shape }) => shape !== 'variable') ?? open[0]
  if (!pin) return null
  if (pin.variable?.name.startsWith('the ') === true)
    return restingDecision(
      'held',
      null,
      'variable',
      `${pin.file}:${pin.line} takes values from ${pin.variable.name}, which is not in the repository and may name another release of the ${roleNames[pin.role]}, so that the set would move by half; write ${pin.role === 'manifests' ? 'instance.distribution.artifact' : 'image.tag'} in the release, bring the values here, or keep the line out with "# flux-lockstep: ignore".`,
    )
  const taken = `${pin.file}:${pin.line} takes the ${roleNames[pin.role]} from ${pin.variable?.name ?? pin.value}`
  const [unknown, remedy] = unknownIn(pin)
  const detail = `${taken}, ${unknown}, so that the set would move by half; ${remedy}, or keep the line out with "# flux-lockstep: ignore".`
  return restingDecision('held', null, 'variable', detail)
}

/** What is not known of a placeholder, and what to do about it. */
function unknownIn({ scope, variable }: Pin): readonly [unknown: string, remedy: string] {
  const doubt = variable?.doubt
  if (doubt?.startsWith('the ') === true) return [`and ${doubt}`, 'bring it here']
  if (doubt?.includes('semverFilter') === true) return [`which ${doubt}`, 'write what it leaves as the range']
  if (doubt !== undefined) return [`which ${doubt}`, 'let one value count']
  const define = 'define it in the repository'
  return scope === 'gitops'
    ? ['which nothing that applies this file gives a version that can move', define]
    : ['whose version was not found', define]
}

/** True for a pin whose placeholder nothing fills in. */
function isOpen({ selector, variable }: Pin): boolean {
  return selector === 'variable' && (variable?.filledFrom ?? []).length === 0
}

/** True where the cluster gets what a placeholder stands for each time that the file is applied; so it is with a template of Argo CD. */
function isApplied({ scope, shape, variable, value }: Pin): boolean {
  const isExpression = variable?.text.includes('{{') === true
  return shape === 'argocd' || (scope === 'gitops' && ((variable !== null && !isExpression) || /\$[{(]|<</.test(value)))
}

/** Entries and environments of the repository contradict each other, and no pin beside them tells which one is meant; a script runs but once. */
function isDoubtful({ role, shape, variable }: Pin): boolean {
  return variable?.doubt !== undefined && !ofPrograms.includes(shape) && !isCompanion(role)
}

const ofPrograms: readonly Shape[] = ['version-constant', 'release-url']

/** True where another pin of the cluster selects the same artifact; the command line and the MCP server are half of no release. */
export function isCovered({ role, cluster }: Pick<Pin, 'role' | 'cluster'>, pins: readonly Pin[]): boolean {
  if (isCompanion(role)) return true
  const like = isOperator(role) ? isOperator : (other: Role): boolean => other === role
  return pins.some(
    (other) =>
      like(other.role) &&
      other.selector !== 'variable' &&
      (cluster === '' || other.cluster === '' || other.cluster === cluster),
  )
}

/** A sentence that names its file once. */
function locate({ file, line, message }: BrokenFile): string {
  return message.includes(file) ? message : `${file}:${line}: ${message}`
}

/** The registries answer and list no release at all. */
export function noReleases(set: LockstepSet): Decision {
  const places = requirementsOf(set).map(({ repository }) => formatRepository(repository))
  return restingDecision(
    'blocked',
    null,
    'no-releases',
    `No release is listed at ${places.join(', ')}; check the repositories that the pins name.`,
  )
}

/** Nothing is eligible: the set is up to date, ahead of the registries, or held; each with its sentence. */
export function resting({ set, world, standing, survey }: Question): Decision {
  const { current, highest, isInPlace } = standing
  if (current === null || highest === null) return floating(set)
  const verdicts = survey.verdicts()
  const context = survey.context()
  if (world.to !== null) {
    const asked = verdicts.find(({ release }) => release.version === world.to)
    return asked && !asked.eligible ? held(asked, explain) : upToDate(set, current, isInPlace && set.current !== null)
  }
  const isCurrentComplete = verdicts.some(({ release }) => release.version === highest && release.complete)
  const isNewer = (version: Version) => compareVersions(version, highest) > (set.lockstep ? 0 : -1)
  const waiting = verdicts.filter(
    ({ release, reasons }) => isNewer(release.version) && !reasons.includes('pre-release'),
  )
  const waitsFor =
    waiting.find(({ release }) => release.complete) ?? (isCurrentComplete || !set.lockstep ? waiting[0] : undefined)
  if (waitsFor) return held(waitsFor, explain)
  return isCurrentComplete ? upToDate(set, current, set.current !== null) : ahead(highest, verdicts)

  function held(verdict: ReleaseVerdict, sentence: typeof explain): Decision {
    const reason = verdict.reasons[0] ?? 'incomplete'
    const decision = restingDecision('held', verdict.release.version, reason, sentence(reason, verdict, context))
    return { ...decision, until: verdict.until }
  }
}

/** What is exact is in place; what floats beside it, was not understood or stays behind, is said. */
function upToDate(set: LockstepSet, current: Version, isInPlace: boolean): Decision {
  const plain = isInPlace ? `All pins are at ${current}.` : `Nothing is to be changed at ${current}.`
  const doubt = doubtOfMove(set, current)
  return restingDecision('up-to-date', current, null, doubt === null ? plain : doubted(doubt, set, current))
}

function doubted(doubt: string, set: LockstepSet, current: Version): string {
  if (agreementOf(set).kind === 'floating') return `${capital(doubt)}.`
  return `${set.unread.length > 0 ? 'What was read' : 'What moves'} is at ${current}; ${doubt}.`
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

function ahead(highest: Version, verdicts: readonly ReleaseVerdict[]): Decision {
  const complete = verdicts.find(({ release }) => release.complete)?.release.version
  const newest = complete === undefined ? 'no complete release is listed' : `the newest complete release is ${complete}`
  return restingDecision(
    'ahead',
    null,
    'unknown-version',
    `The pins name ${highest}, but ${newest}; nothing is downgraded by itself.`,
  )
}

/** A decision without a change. */
export function restingDecision(
  kind: DecisionKind,
  target: Version | null,
  reason: Reason | null,
  detail: string,
): Decision {
  return { kind, target, reason, detail, until: null, via: [], flux: null }
}
