import type { Decision } from '../model/decision.js'
import { nowhere, type Finding } from '../model/finding.js'
import type { Pin } from '../model/pin.js'
import { findingsOf, type Problem } from '../model/problem.js'
import { formatRepository } from '../model/reference.js'
import type { Release, ReleaseVerdict } from '../model/release.js'
import { isUnsettled } from '../model/pin-form.js'
import { compareVersions } from '../model/version.js'
import type { Version } from '../model/version.js'
import { companionsAt, leftBehind, type Companions } from './companions.js'
import { unchanged } from './decided-target.js'
import type { DecidedContents, DecidedTarget, Question } from './decided-target.js'
import { crdsOf } from '../upstream/distribution.js'
import { moveFindings, unreachable } from './findings.js'
import { instanceProblems } from './instance-problems.js'
import { exactVersion, parseConstraint } from '../text/constraint.js'
import { fluxSpecs } from '../upstream/flux-spec.js'
import { shutGate } from './gates.js'
import { firstProblem, rangeToWriteFirst } from './hop-wording.js'
import { newestReachable } from './hops.js'
import { fluxMoveOf, isReachable, moveAgain, movesTo, startsAfter, startsOf, statesAt } from './moves.js'
import type { InstanceStart, InstanceState, TargetMoves } from './moves.js'
import { contentsOf, manifestsStore } from './pull.js'
import type { ManifestsStore } from './pull.js'
import { restingDecision, resting } from './no-change.js'
import { blockedByMisnamed, isSaid, olderThanUnsigned, stoppedBySignature, type OpposingJudgement } from './unsigned.js'
import { unreadHalf } from './unread-half.js'
import { tooOld, unseenOperator } from './unseen-operator.js'

/** The hops of one set as far as they were looked into. */
interface Search {
  readonly question: Question
  readonly store: ManifestsStore
  readonly starts: readonly InstanceStart[]
  readonly seen: Map<Version, TargetMoves>
}

/** A release that is reachable and may move now. */
interface Chosen {
  readonly chosen: TargetMoves
  readonly decision: Decision
  readonly findings: readonly Finding[]
  readonly release: Release
  readonly companions: Companions
}

/** Chooses the newest reachable of the eligible releases, given newest first, and says what stands against it or comes with it. */
export async function reach(question: Question, eligible: readonly Version[]): Promise<DecidedTarget> {
  return (await blockedByMisnamed(question, eligible.slice(0, 1))) ?? (await reachNamed(question, eligible))
}

/** The same, where the newest is what it is called. The release that is left is read out of its artifacts too, so it must be as well. */
async function reachNamed(question: Question, eligible: readonly Version[]): Promise<DecidedTarget> {
  const store = manifestsStore(question.world.registry, question.requirements)
  const starts = await startsOf(fluxSpecs(question.set, question.world.unordered), store)
  const search: Search = { question, store, starts, seen: new Map() }
  const chosen = await choose(search, eligible)
  const problems = instanceProblems(starts)
  const before = findingsOf(problems, problems)
  if (!chosen) return blocked(search, eligible, before)
  const { survey, standing, set, world } = question
  const strange = await blockedByMisnamed(question, [standing.current ?? chosen.target, chosen.target])
  if (strange) return strange
  const companions = await companionsAt(set, chosen.target, world.registry)
  const behind = leftBehind(companions, chosen.target)
  if (changesNothing(search, chosen, companions))
    return unchanged(resting(question), verdictsOf(search), [...before, ...behind])
  const decision = await gated(search, chosen, eligible)
  const states = await statesAt(chosen, store)
  const brought = [...behind, ...introducedBy(states, problems)]
  const findings = [...before, ...brought, ...moveFindings(chosen), ...unreached(search, chosen, eligible)]
  const release = survey.verdicts().find((verdict) => verdict.release.version === chosen.target)?.release
  if (decision.kind === 'held' || !release) return unchanged(decision, verdictsOf(search), findings)
  return await signed(search, eligible, { chosen, decision, findings, release, companions })
}

/** A release that stands in every other way: its signatures are looked at last, since only a proposal needs them. */
async function signed(
  search: Search,
  eligible: readonly Version[],
  { chosen, decision, findings, release, companions }: Chosen,
): Promise<DecidedTarget> {
  const { question } = search
  const releases = verdictsOf(search)
  const judged = await question.world.signatures?.(release, decision.flux?.from ?? null)
  if (judged && judged.kind !== 'accepted')
    return (
      stoppedBySignature(judged, decision, releases) ?? (await nextSigned(question, eligible, chosen.target, judged))
    )
  return {
    decision,
    releases,
    findings: [...findings, ...(judged?.findings ?? [])],
    ...(judged ? { signatures: judged.signatures } : {}),
    contents: await pullContents(search, chosen.target),
    unpublished: [],
    digests: new Map([...companions.digests, ...digestsOf(release)]),
    behind: companions.behind,
    fluxVersions: fluxVersionsOf(chosen),
  }
}

/** The next older release that is signed, or the set as it is. */
async function nextSigned(
  question: Question,
  eligible: readonly Version[],
  target: Version,
  { detail, signatures }: OpposingJudgement,
): Promise<DecidedTarget> {
  const older = olderThanUnsigned(question, target, detail, eligible)
  const next = older.length > 0 ? await reach(question, older) : null
  if (next && isSaid(next.decision)) return next
  return { ...unchanged(resting(question), question.survey.verdicts(), []), signatures }
}

/** Bisects; a release that its details make ineligible after all is left out, and the search goes on among what was looked into. */
async function choose(search: Search, eligible: readonly Version[]): Promise<TargetMoves | null> {
  let candidates = eligible
  while (candidates.length > 0) {
    const { target } = await newestReachable(candidates, async (version) =>
      isReachable(await look(search, eligible, version)),
    )
    if (target === null) return null
    const verdict = await search.question.survey.look(target)
    if (verdict?.eligible) return search.seen.get(target) ?? null
    candidates = candidates.filter((version) => version !== target)
  }
  return null
}

async function look({ question, store, starts, seen }: Search, eligible: readonly Version[], version: Version) {
  const known = seen.get(version)
  if (known) return known
  const moves = await movesTo(version, starts, question.set.policy.fluxVersion, store)
  seen.set(version, moves)
  const best = [...seen.values()].filter(isReachable).map(({ target }) => target)
  store.keep([...startVersions(starts), ...eligible.slice(0, 1), ...best.sort(compareVersions).slice(-1)])
  return moves
}

function startVersions(starts: readonly InstanceStart[]): readonly Version[] {
  return starts.flatMap(({ spec }) => [
    spec.operator,
    ...(spec.manifests.kind === 'exact' ? [spec.manifests.version] : []),
  ])
}

/** Nothing is reachable in one hop: the sentence names the range that makes a hop safe. */
async function blocked(
  search: Search,
  eligible: readonly Version[],
  before: readonly Finding[],
): Promise<DecidedTarget> {
  const moves = eligible.flatMap((version) => search.seen.get(version) ?? [])[0]
  if (!moves)
    return unchanged(
      restingDecision('blocked', null, 'no-safe-hop', 'No release is left to try.'),
      verdictsOf(search),
      before,
    )
  const from = search.question.standing.current ?? 'nothing exact'
  const told = tooOld(search.question.set, moves)
  if (told)
    return unchanged(
      { ...restingDecision('held', null, 'operator-unseen', told), flux: fluxMoveOf(moves) },
      verdictsOf(search),
      before,
    )
  const advice = await adviceOn(search, moves)
  const detail = `No release is reachable in one hop from ${from}: to ${moves.target}, ${firstProblem(moves)}.${advice}`
  const decision: Decision = { ...restingDecision('blocked', null, 'no-safe-hop', detail), flux: fluxMoveOf(moves) }
  const brought = introducedBy(startsAfter(moves), instanceProblems(search.starts))
  const found = [...brought, ...moveFindings(moves)].filter(({ severity }) => severity === 'error')
  return unchanged(decision, verdictsOf(search), [...before, ...found])
}

async function adviceOn({ store }: Search, { target, moves, available }: TargetMoves): Promise<string> {
  const stuck = moves.find(({ problems }) => problems.length > 0)
  const files = stuck && (await store.load(target))
  const range = files ? rangeToWriteFirst(stuck, available, (flux) => crdsOf(files, flux)) : null
  if (range === null) return ''
  const { file, line } = stuck?.start.spec.version ?? nowhere
  return ` Write distribution.version "${range}"${file === null ? '' : ` in ${file}:${line ?? 1}`} first.`
}

/** What is wrong with the instances after a move and was not before. */
function introducedBy(states: readonly InstanceState[], before: readonly Problem[]): readonly Finding[] {
  return findingsOf(instanceProblems(states), before).filter(({ introduced }) => introduced)
}

/** The survey's verdicts, with what the hops add to them. */
function verdictsOf({ question, seen }: Search): readonly ReleaseVerdict[] {
  return question.survey.verdicts().map((verdict) => {
    const moves = seen.get(verdict.release.version)
    if (!moves || isReachable(moves)) return verdict
    return { ...verdict, eligible: false, reasons: [...verdict.reasons, 'unreachable'], until: null }
  })
}

/** The target is where the set stands already, and no Flux version is written anew. */
function changesNothing({ question }: Search, chosen: TargetMoves, { behind }: Companions): boolean {
  const { set, standing, stale } = question
  if (chosen.target !== standing.current || !set.lockstep || stale.length > 0) return false
  const moves = set.pins.filter(
    ({ action, version }) => action === 'follow' && version !== null && version !== chosen.target,
  )
  if (moves.some((pin) => pin.role !== 'flux-version' && !behind.includes(pin))) return false
  return !set.pins.some((pin) => isUnsettled(pin, set.policy)) && fluxVersionsOf(chosen).size === 0
}

async function gated(search: Search, chosen: TargetMoves, eligible: readonly Version[]): Promise<Decision> {
  const { set, world, now, standing, stale } = search.question
  const flux = fluxMoveOf(chosen)
  const kind = set.lockstep && stale.length === 0 ? 'update' : 'repair'
  const via = laterHops(search, chosen, eligible)
  const detail = stale.length === 0 ? null : staleSentence(stale)
  const decision: Decision = { ...restingDecision(kind, chosen.target, null, ''), detail, via, flux }
  const unseen = world.lifted ? null : (unreadHalf(set) ?? unseenOperator(set, chosen))
  if (unseen) return { ...decision, ...unseen, kind: 'held' }
  const gate =
    world.to === null &&
    (await shutGate({
      set: set.name,
      policy: set.policy,
      now,
      current: standing.current,
      target: chosen.target,
      crossesFluxMinor: (flux?.crosses.length ?? 0) > 0,
      lifted: world.lifted,
      heldSince: world.heldSince,
    }))
  return gate ? { ...decision, ...gate, kind: 'held' } : decision
}

function staleSentence(stale: readonly Pin[]): string {
  const places = stale.map(({ file, line, value }) => `${value} at ${file}:${line}`)
  return `The digest beside ${places.join(' and ')} is that of something else: Flux runs the digest and ignores the tag.`
}

/** From the chosen release on, the newest that was looked into and is safe from there, and so on; pulls nothing more. */
function laterHops({ seen }: Search, chosen: TargetMoves, eligible: readonly Version[]): readonly Version[] {
  const hops: Version[] = []
  let at = chosen
  for (;;) {
    const starts = startsAfter(at)
    const from = at.target
    const next = eligible
      .filter((version) => compareVersions(version, from) > 0)
      .flatMap((version) => seen.get(version) ?? [])
      .map((target) => moveAgain(target, starts))
      .find(isReachable)
    if (!next) return hops
    hops.push(next.target)
    at = next
  }
}

function unreached({ seen }: Search, chosen: TargetMoves, eligible: readonly Version[]): readonly Finding[] {
  const newest = eligible[0] === undefined ? undefined : seen.get(eligible[0])
  return newest && newest.target !== chosen.target && !isReachable(newest) ? [unreachable(newest)] : []
}

function digestsOf({ artifacts }: Release): ReadonlyMap<string, string> {
  return new Map(artifacts.map(({ repository, digest }) => [formatRepository(repository), digest]))
}

/** Exact Flux versions that the setting moves, by the text that is written today. */
function fluxVersionsOf({ moves }: TargetMoves): ReadonlyMap<string, Version> {
  return new Map(
    moves.flatMap(({ start, exact }): readonly (readonly [string, Version])[] => {
      const constraint = parseConstraint(start.spec.constraint)
      const written = constraint && exactVersion(constraint)
      return exact === null || exact === written ? [] : [[start.spec.constraint, exact]]
    }),
  )
}

async function pullContents({ question, store, starts }: Search, target: Version): Promise<DecidedContents | null> {
  const { world, requirements, set } = question
  // where ranges choose what runs, no release of Git's choice can be judged
  if (set.policy.validate === 'off' || set.current === null) return null
  const pull = (version: Version) => contentsOf(world.registry, requirements, store, version)
  const spec = starts[0]?.spec
  const current = set.current
  const operatorVersion = spec?.operator ?? current
  const manifestsVersion = spec?.manifests.kind === 'exact' ? spec.manifests.version : operatorVersion
  const [before, after] = await Promise.all([pull(current), pull(target)])
  const operator = operatorVersion === current ? before : await pull(operatorVersion)
  const manifests = await store.load(manifestsVersion)
  return { before: { ...before, manifests }, after, operator }
}
