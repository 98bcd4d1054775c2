import { planEdits } from '../edit/plan.js'
import { directionOf, judgeWayBack, type Direction } from '../judge/direction.js'
import { judgeLockstep, releasePins } from '../judge/lockstep.js'
import { judgePublication, type Publication } from '../judge/publication.js'
import type { Edit } from '../model/change.js'
import type { Decision, FluxMove } from '../model/decision.js'
import { LockstepError } from '../model/failure.js'
import type { Finding } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { pinKey, type Pin } from '../model/pin.js'
import type { Registry } from '../model/registry.js'
import type { Settings } from '../model/settings.js'
import type { Signatures } from '../model/signature.js'
import { newest, type Version } from '../model/version.js'
import { moveBetween, pinnedState, type PinnedState } from '../resolve/pinned.js'
import { knownFluxMinor } from '../resolve/operators.js'
import { unorderedInstances } from '../validate/source.js'
import type { ChangeUnderJudgement } from './check.js'
import { distinctFindings } from './distinct-findings.js'
import { failedDecision } from './failed.js'
import { judgeNewPins, type NewPin, type RunTrust } from './signatures.js'
import type { Survey } from './survey.js'
import { selectVersion, stateOf } from './validate-move.js'
import type { World } from './world.js'

/** What a verdict on one set looks at. */
export interface SetQuestion {
  readonly set: LockstepSet
  readonly before: Survey | null
  readonly after: Survey
  readonly world: World
  readonly settings: Settings
  readonly change: ChangeUnderJudgement
  readonly trust: RunTrust
}

/** The verdict on one set; `completion` are the edits that complete a half-bumped release. */
export interface SetVerdict {
  readonly decision: Decision | null
  readonly findings: readonly Finding[]
  readonly completion: readonly Edit[]
  readonly signatures?: Signatures | undefined
}

/** Judges one set. What the tree alone shows is said even where the registry cannot be read. */
export async function judgeSet(question: SetQuestion): Promise<SetVerdict> {
  const { set, before, settings } = question
  const [broken] = set.broken
  if (broken) return failure(new LockstepError(broken.code, `At ${broken.file}:${broken.line}, ${broken.message}`), [])
  const old = before?.sets.find((found) => found.name === set.name) ?? null
  const lockstep = judgeLockstep(old, set, settings.strictLockstep)
  const completion = lockstep.some((finding) => finding.introduced) ? completing(set) : []
  const direction = directionOf(old, set)
  const back = direction.kind === 'backward' ? await wayBack(question, direction) : []
  // A way back is open without a registry, so that an outage never blocks a revert.
  if (back.some((finding) => finding.code === 'way-back')) return verdict([...lockstep, ...back], completion)
  try {
    const { findings, signatures } = await askRegistry(question, old)
    return { ...verdict([...lockstep, ...back, ...findings], completion), signatures }
  } catch (error) {
    if (error instanceof LockstepError && error.exitCode === 3) return failure(error, [...lockstep, ...back])
    throw error
  }
}

async function wayBack(
  { set, change }: SetQuestion,
  direction: Extract<Direction, { kind: 'backward' }>,
): Promise<readonly Finding[]> {
  const [from, to] = [knownFluxMinor(direction.from), knownFluxMinor(direction.to)]
  const flux = { from: from && `${from}.0`, to: to && `${to}.0` }
  return judgeWayBack(set, direction, { heldBefore: await change.heldBefore(set.name, direction.to), flux })
}

/** What the registries say of one set. */
interface Asked {
  readonly findings: readonly Finding[]
  readonly signatures?: Signatures | undefined
}

async function askRegistry(question: SetQuestion, old: LockstepSet | null): Promise<Asked> {
  const { set, world } = question
  const moved = changedPins(old, set)
  if (old && moved.length === 0 && question.change.changed?.length === 0) return { findings: [] }
  const registry = await world.registry.open()
  const { findings: published, found } = await publications(moved, old, registry)
  // What is not published cannot be pulled, so nothing more can be proved.
  if (published.some((finding) => finding.severity === 'error')) return { findings: published }
  const proved = await prove(question, old, { registry, found })
  return { ...proved, findings: [...published, ...proved.findings] }
}

/** What the artifacts that are pinned say of the tree: signatures, the Flux that they bring, and everything built on it. */
async function prove(
  question: SetQuestion,
  old: LockstepSet | null,
  { registry, found }: { readonly registry: Registry; readonly found: readonly NewPin[] },
): Promise<Asked> {
  const { set, before, after } = question
  const waits = waitsIn(after)
  const now = await pinnedState(set, registry, waits)
  const then = old && (await pinnedState(old, registry, waits))
  const move = then ? moveBetween(then, now) : { flux: null, findings: now.findings }
  const flux = move.flux ?? runningFlux(now)
  const asked = { registry, trust: question.trust, running: flux?.from ?? null }
  const { findings: signed, signatures } = await judgeNewPins(set, after.tree, found, asked)
  if (set.policy.validate === 'off') return { findings: [...signed, ...move.findings], signatures }
  const { validate } = await import('../validate/validate.js')
  const proved = await validate({
    before: before && then && stateOf(before, set.name, then.contents, then.operator),
    after: stateOf(after, set.name, now.contents, now.operator),
    changed: question.change.changed ?? [],
    flux,
    selectVersion,
  })
  return { findings: [...signed, ...distinctFindings(move.findings, proved)], signatures }
}

/** Says of an instance whether it is applied only after its operator. */
function waitsIn({ tree }: Survey): (instance: { object: { file: { path: string } } }) => boolean {
  const early = unorderedInstances(tree).map((problem) => problem.file)
  return (instance) => !early.includes(instance.object.file.path)
}

/** The Flux that a tree runs where nothing moves. */
function runningFlux({ starts }: PinnedState): FluxMove | null {
  const version = starts[0]?.from?.version ?? null
  return version === null ? null : { from: version, to: version, crosses: [] }
}

/** Exact pins whose value or repository is not as it was; all of them where there is nothing to compare with. */
function changedPins(old: LockstepSet | null, set: LockstepSet): readonly Pin[] {
  const known = new Set(old?.pins.map((pin) => `${pinKey(pin)}\0${pin.value}\0${pin.digest ?? ''}`))
  return set.pins.filter(
    (pin) =>
      pin.role !== 'flux-version' &&
      pin.selector === 'exact' &&
      pin.action !== 'ignore' &&
      !known.has(`${pinKey(pin)}\0${pin.value}\0${pin.digest ?? ''}`),
  )
}

/** Asks only registries that the base names: a change must not make the job contact a place of its own choice. */
async function publications(
  pins: readonly Pin[],
  old: LockstepSet | null,
  registry: Registry,
): Promise<{ readonly findings: readonly Finding[]; readonly found: readonly NewPin[] }> {
  const hosts = new Set(old?.pins.map((pin) => pin.repository?.host))
  const asked = pins.filter((pin) => pin.repository !== null && (old === null || hosts.has(pin.repository.host)))
  const answers = await Promise.all(asked.map(async (pin) => ({ pin, found: await publicationOf(pin, registry) })))
  return {
    findings: answers.flatMap(({ pin, found }) => judgePublication(pin, found, true) ?? []),
    found: await published(answers, registry),
  }
}

async function published(
  answers: readonly { readonly pin: Pin; readonly found: Publication }[],
  registry: Registry,
): Promise<readonly NewPin[]> {
  const pins = answers.flatMap(({ pin, found }) => (found.kind === 'published' && pin.repository ? [pin] : []))
  const read = pins.map(async (pin) => ({
    pin,
    digest: pin.repository && (await registry.head(pin.repository, pin.value))?.digest,
  }))
  return (await Promise.all(read)).flatMap(({ pin, digest }) => (digest ? [{ pin, digest }] : []))
}

async function publicationOf(pin: Pin, registry: Registry): Promise<Publication> {
  if (pin.repository === null || /[^\w.-]/.test(pin.value)) return { kind: 'missing' }
  const found = await registry.head(pin.repository, pin.value)
  if (!found) return { kind: 'missing' }
  return pin.digest === null || pin.digest === found.digest
    ? { kind: 'published' }
    : { kind: 'digest-differs', digest: found.digest }
}

/** The edits that take every pin of the set to the newest release among them. */
function completing(set: LockstepSet): readonly Edit[] {
  const target: Version | null = newest(releasePins(set).map((pin) => pin.version))
  return target === null ? [] : planEdits(set, target, { digests: null, fluxVersions: new Map() })
}

function verdict(findings: readonly Finding[], completion: readonly Edit[]): SetVerdict {
  return { decision: null, findings, completion }
}

function failure(error: LockstepError, findings: readonly Finding[]): SetVerdict {
  return { decision: failedDecision(error), findings, completion: [] }
}
