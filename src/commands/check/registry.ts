import { mayAsk, type KnownSources } from '../../judge/sources.js'
import { judgePublication, type Publication } from '../../judge/publication.js'
import type { ClusterChanges } from '../../model/cluster-change.js'
import type { FluxMove } from '../../model/decision.js'
import type { Finding } from '../../model/finding.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import { pinKey, writesVersion, type Pin } from '../../model/pin.js'
import { findingsOf } from '../../model/problem.js'
import type { Registry } from '../../model/registry.js'
import { isArtifact } from '../../model/role.js'
import { isRequired } from '../../resolve/releases.js'
import { LockstepError } from '../../model/failure.js'
import type { Signatures } from '../../model/signature.js'
import type { TreeState } from '../../model/validation.js'
import { askedTag } from '../../model/spelling.js'
import { moveBetween, pinnedState, type PinnedState } from '../../resolve/pinned-state.js'
import { runningInstances } from '../../resolve/running-instances.js'
import { unorderedFiles } from '../../validate/instance-order.js'
import { judgeNewNames, judgeNewPins, type NewPin } from '../run/signatures.js'
import type { SetQuestion } from './set-question.js'
import type { Survey } from '../run/survey.js'
import { onceChanges } from '../run/cluster-changes.js'
import { stateOf } from '../run/validate-move.js'

/** What the registries say of one set. */
export interface SetPublications {
  readonly findings: readonly Finding[]
  /** The Flux move; null where it is not known. */
  readonly flux: FluxMove | null
  readonly signatures?: Signatures | undefined
  /** What the change does in the clusters; null or absent where that cannot be told. */
  readonly cluster?: (() => Promise<ClusterChanges>) | null
}

/**
 * Asks what a change brings: whether it is published, signed, reachable, and valid on the artifacts of the releases themselves. `falls` is true
 * where the tables tell already that Flux falls.
 */
export async function askRegistry(
  question: SetQuestion,
  old: LockstepSet | null,
  registry: Registry,
  { known, falls }: { readonly known: KnownSources | null; readonly falls: boolean },
): Promise<SetPublications> {
  const { set } = question
  const { findings: published, found } = await publications(changedPins(old, set), registry, known)
  // What is not published, or may not be asked, cannot be pulled, so nothing more can be proved.
  const closed = known !== null && set.pins.some((pin) => pin.repository !== null && !mayAsk(pin.repository, known))
  if (closed || published.some(({ severity }) => severity === 'error')) return { findings: published, flux: null }
  // What lies there is something else than the release, so nothing of it is proof.
  const misnamed = await judgeNewNames(found, registry)
  if (misnamed.length > 0) return { findings: [...published, ...misnamed], flux: null }
  const proved = await prove(question, old, { registry, found, falls })
  return { ...proved, findings: [...published, ...proved.findings] }
}

/** What the artifacts that are pinned say of the tree: signatures, the Flux that they bring, and everything built on it. */
async function prove(
  question: SetQuestion,
  old: LockstepSet | null,
  {
    registry,
    found,
    falls,
  }: { readonly registry: Registry; readonly found: readonly NewPin[]; readonly falls: boolean },
): Promise<SetPublications> {
  const { set, before, after, trust } = question
  const unordered = unorderedFiles(after.tree)
  const now = await pinnedState(set, registry, unordered)
  const then = old && (await pinnedState(old, registry, unordered))
  const move = then ? moveBetween(then, now, falls) : { flux: null, findings: [] }
  const decided = [...findingsOf(now.problems, then && then.problems), ...move.findings]
  const flux = move.flux ?? runningFlux(now)
  const asked = { registry, trust, running: flux?.from ?? null }
  const { findings: signed, signatures } = await judgeNewPins(set, after.tree, found, asked)
  if (set.policy.validate === 'off') return { findings: [...signed, ...decided], flux, signatures }
  const { validate } = await import('../../validate/validate.js')
  const states = {
    before: before && old && then && stateBefore(before, old, then),
    after: stateOf(after, set.name, now.contents, now.operator),
  }
  const proved = await validate({
    ...states,
    changed: question.change.changed ?? [],
    flux,
    time: question.world.ruleTime,
  })
  return {
    findings: [...signed, ...decided, ...proved],
    flux,
    signatures,
    cluster: onceChanges(states, question.world, question.settings),
  }
}

function stateBefore(before: Survey, { pins, instances }: LockstepSet, then: PinnedState): TreeState {
  const { contents, operator } = then
  const { tree, workspace } = before
  return { tree, workspace, pins, instances: runningInstances(instances, contents, operator), contents, operator }
}

/** Exact pins whose value or repository is not as it was; all of them where there is nothing to compare with. */
export function changedPins(old: LockstepSet | null, set: LockstepSet): readonly Pin[] {
  const known = new Set(old?.pins.map((pin) => `${pinKey(pin)}\0${pin.value}\0${pin.digest ?? ''}`))
  return set.pins.filter(
    (pin) =>
      pin.role !== 'flux-version' &&
      (writesVersion(pin) || pin.selector === 'digest') &&
      pin.action !== 'ignore' &&
      !known.has(`${pinKey(pin)}\0${pin.value}\0${pin.digest ?? ''}`),
  )
}

async function publications(
  pins: readonly Pin[],
  registry: Registry,
  known: KnownSources | null,
): Promise<{ readonly findings: readonly Finding[]; readonly found: readonly NewPin[] }> {
  const asked = pins.filter((pin) => pin.repository !== null && (known === null || mayAsk(pin.repository, known)))
  const all = asked.map(async (pin) => ({ pin, found: await publicationOf(pin, registry) }))
  const answers = (await Promise.all(all)).flatMap(({ pin, found }) => (found ? [{ pin, found }] : []))
  return {
    findings: answers.flatMap(({ pin, found }) => judgePublication(pin, found) ?? []),
    found: answers.flatMap(({ pin, found }) => (found.kind === 'published' ? [{ pin, digest: found.digest }] : [])),
  }
}

/** Null where nothing tells: a repository of what merely follows a release may be closed or absent, and holds no set for that. */
async function publicationOf(pin: Pin, registry: Registry): Promise<Publication | null> {
  const { role, repository } = pin
  if (repository === null || !isArtifact(role) || isRequired(role, repository)) return await tagOrDigest(pin, registry)
  try {
    return (await registry.tags(repository)) === null ? null : await tagOrDigest(pin, registry)
  } catch (error) {
    if (error instanceof LockstepError && error.exitCode === 3) return null
    throw error
  }
}

async function tagOrDigest(pin: Pin, registry: Registry): Promise<Publication> {
  const isDigest = pin.selector === 'digest' && /^sha256:[0-9a-f]{64}$/.test(pin.value)
  if (pin.repository === null || (!isDigest && /[^\w.-]/.test(pin.value))) return { kind: 'missing' }
  const found = await registry.head(pin.repository, askedTag(pin))
  if (!found) return { kind: 'missing' }
  return pin.digest === null || isDigest || pin.digest === found.digest
    ? { kind: 'published', digest: found.digest }
    : { kind: 'digest-differs', digest: found.digest }
}

/** The Flux that a tree runs where nothing moves. */
function runningFlux({ starts }: PinnedState): FluxMove | null {
  const version = starts[0]?.from?.version ?? null
  return version === null ? null : { from: version, to: version, crosses: [] }
}
