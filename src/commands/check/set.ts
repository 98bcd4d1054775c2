import type { SetQuestion } from './set-question.js'
import { directionOf, firstPlace, judgeWayBack, moveText, type Direction } from '../../judge/direction.js'
import { judgeCompanions, judgeLockstep, judgeRanges, releasePins } from '../../judge/lockstep.js'
import { judgeSources, mayAsk, type KnownSources } from '../../judge/sources.js'
import { judgeUnread } from '../../judge/unread-files.js'
import type { Decision, FluxMove } from '../../model/decision.js'
import { LockstepError } from '../../model/failure.js'
import { finding, nowhere, type Finding } from '../../model/finding.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Registry } from '../../model/registry.js'
import type { Signatures } from '../../model/signature.js'
import type { Settings } from '../../model/settings.js'
import type { Version } from '../../model/version.js'
import type { Completion } from '../../report/check-comment.js'
import { fluxDowngrade } from '../../resolve/findings.js'
import { fallsByMinor } from '../../resolve/reachability.js'
import { knownFluxMove } from '../../upstream/known-flux.js'
import { allowedOnly } from './allowed-registry.js'
import { counterpart } from './counterpart.js'
import { wayForward, withRemedy, type WayForward } from './completion.js'
import { askRegistry, changedPins, type SetPublications } from './registry.js'
import { failedDecision } from '../run/failed-sets.js'
import type { Survey } from '../run/survey.js'

/** The verdict on one set. */
export interface SetVerdict {
  /** Only where the set could not be judged. */
  readonly decision: Decision | null
  /** The release before the change; null where there is no base, or it had none. */
  readonly from: Version | null
  readonly flux: FluxMove | null
  readonly findings: readonly Finding[]
  readonly signatures?: Signatures | undefined
  readonly cluster?: SetPublications['cluster']
  /** What completes a half-bumped release, or null. */
  readonly completion: Completion | null
}

/** Judges one set. What the tree alone shows is said even where the registry cannot be read. */
export async function judgeSet(question: SetQuestion): Promise<SetVerdict> {
  const { set, before, after, settings } = question
  const old = before && counterpart({ of: before, layout: before.tree.layout }, { of: set, layout: after.tree.layout })
  const known = before && knownSources(before, settings)
  const unread = judgeUnread(old, set)
  const lockstep = [
    ...judgeLockstep(old, set, settings.strictLockstep),
    ...judgeRanges(old, set),
    ...judgeCompanions(set),
  ]
  const direction = directionOf(old, set)
  const { fall, back } = await backward(question, old, direction)
  const seen = { old, flux: null, findings: [...unread, ...lockstep, ...back] }
  // A way back is open without a registry, so that an outage never blocks a revert.
  if (back.some(({ code }) => code === 'way-back')) return verdict(set, seen, { kind: 'none' })
  const sources = known ? judgeSources(set.pins, known) : []
  const found = [...seen.findings, ...sources]
  if (unread.some(({ introduced }) => introduced)) return verdict(set, { ...seen, findings: found }, { kind: 'none' })
  try {
    const registry = await openFor(question, known)
    const asked = await askRegistry(question, old, registry, { known, falls: fall !== null })
    const findings = [...found, ...asked.findings]
    const way = await wayForwardOf(question, findings, registry, known)
    return {
      ...verdict(set, { old, flux: asked.flux, findings }, way),
      signatures: asked.signatures,
      cluster: asked.cluster ?? null,
    }
  } catch (error) {
    if (!(error instanceof LockstepError) || error.exitCode !== 3) throw error
    return unanswered(question, { ...seen, findings: found }, error)
  }
}

/** What is said of a change that goes back; `fall` where it takes Flux below its minor. */
async function backward(question: SetQuestion, old: LockstepSet | null, direction: Direction) {
  if (old === null || direction.kind !== 'backward') return { fall: null, back: [] }
  const fall = question.set.lockstep ? tableFall(question.set, old, direction) : null
  return { fall, back: fall ?? (await wayBack(question, old, direction)) }
}

async function wayBack(
  { set, change }: SetQuestion,
  old: LockstepSet,
  direction: Extract<Direction, { kind: 'backward' }>,
): Promise<readonly Finding[]> {
  const heldBefore = set.lockstep && (await change.heldBefore(set))
  return judgeWayBack(old, set, direction, heldBefore)
}

/** A falling Flux minor is refused by the operator (upstream.md, section 6), whatever the history says; null where the tables show none. */
function tableFall(
  set: LockstepSet,
  old: LockstepSet,
  direction: Extract<Direction, { kind: 'backward' }>,
): readonly Finding[] | null {
  const { from, to } = knownFluxMove(old, set)
  if (from === null || to === null || !fallsByMinor(from, to)) return null
  return [fluxDowngrade(firstPlace(set), { from, to }, moveText(set, direction))]
}

/** Every pin of the base counts, of whatever set. */
export function knownSources(before: Survey, settings: Settings): KnownSources {
  return { pins: before.sets.flatMap((found) => found.pins), named: Object.keys(settings.repositories) }
}

async function openFor({ world }: SetQuestion, known: KnownSources | null): Promise<Registry> {
  const registry = await world.registry.open()
  return known === null ? registry : allowedOnly(registry, (repository) => mayAsk(repository, known))
}

async function wayForwardOf(
  { set, after }: SetQuestion,
  findings: readonly Finding[],
  registry: Registry,
  known: KnownSources | null,
): Promise<WayForward> {
  const closed = known !== null && set.pins.some((pin) => pin.repository !== null && !mayAsk(pin.repository, known))
  return closed ? { kind: 'none' } : await wayForward(set, after, findings, registry)
}

interface Seen {
  readonly old: LockstepSet | null
  readonly flux: FluxMove | null
  readonly findings: readonly Finding[]
}

/**
 * The registry could not be read: nothing is known of a change that moves pins, unless the tree alone shows that it is wrong; one that moves
 * none is judged by what the tree shows.
 */
function unanswered({ set }: SetQuestion, seen: Seen, error: LockstepError): SetVerdict {
  const moves = seen.old === null || changedPins(seen.old, set).length > 0
  const wrong = seen.findings.some(({ severity, introduced }) => introduced && severity === 'error')
  if (moves && !wrong) return { ...verdict(set, seen, { kind: 'none' }), decision: failedDecision(error) }
  const note = finding('not-evaluated', nowhere, {
    severity: 'warning',
    message: `${moves ? 'The registry was not asked in full' : 'No pin moves, and objects and values were not judged'}: ${error.message}`,
    help: 'Run the check again when the registry answers, if the change alters objects of Flux.',
  })
  return verdict(set, { ...seen, findings: [...seen.findings, note] }, { kind: 'none' })
}

function verdict(set: LockstepSet, { old, flux, findings }: Seen, way: WayForward): SetVerdict {
  const [pin] = releasePins(set)
  const placed = findings.map((finding) =>
    finding.file === null && pin ? { ...finding, file: pin.file, line: pin.line } : finding,
  )
  return {
    decision: null,
    from: old?.current ?? null,
    flux,
    findings: withRemedy(placed, way),
    completion: way.kind === 'complete' ? way.completion : null,
  }
}
