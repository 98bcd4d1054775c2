import type { ArtifactFiles } from '../model/contents.js'
import type { FluxMove } from '../model/decision.js'
import type { PolicySettings } from '../model/settings.js'
import { compareVersions, minorOf, minorsApart } from '../model/version.js'
import type { Version } from '../model/version.js'
import type { PatchFailure } from '../kustomize/engine/kustomize.js'
import { crdsOf, fluxVersionsIn } from '../upstream/distribution.js'
import { buildFailure } from '../upstream/operator-build/failure.js'
import type { FluxSpec } from '../upstream/flux-spec.js'
import { crossedMinors, nextExactVersion, runningFlux, selectedFlux } from '../upstream/flux-version.js'
import type { RunningFlux } from '../upstream/flux-version.js'
import { knownFluxMinor } from '../upstream/flux-minors.js'
import { matches, parseConstraint } from '../text/constraint.js'
import type { ManifestsStore } from './pull.js'
import { earlierMinors, hopProblems } from './reachability.js'
import type { FluxCrds, HopProblem } from './reachability.js'

/** Why an instance cannot go to a target in one hop. */
export type MoveProblem =
  | HopProblem
  /** Nothing in the target matches the instance's constraint, though something did before. */
  | { readonly kind: 'unmatched'; readonly constraint: string }
  /** The operator would select a Flux that it cannot build. */
  | { readonly kind: 'not-buildable'; readonly selected: Version; readonly operator: Version }
  /** No manifests can be read, and by the table the Flux minors lie more than two apart. */
  | { readonly kind: 'too-far'; readonly from: string; readonly to: string }

/** What an instance runs in one tree. */
export interface InstanceState {
  readonly spec: FluxSpec
  /** What its operator selects; null where the manifests cannot be read. */
  readonly running: RunningFlux | null
  /** The manifests that it is built from; null where they cannot be read. */
  readonly manifests: ArtifactFiles | null
  /** The operator's own change that these manifests do not take, or null. */
  readonly failure: PatchFailure | null
}

/** What an instance runs before any change. */
export interface InstanceStart extends InstanceState {
  /** The Flux that runs, with its CRDs; null where nothing says. */
  readonly from: FluxCrds | null
  /** Earlier Flux versions whose objects may still be stored. */
  readonly earlier: readonly FluxCrds[]
}

/** One instance on its way to a target. */
export interface InstanceMove {
  readonly start: InstanceStart
  readonly running: RunningFlux | null
  readonly to: FluxCrds | null
  /** The exact `distribution.version` to write; null where a range is written. */
  readonly exact: Version | null
  readonly problems: readonly MoveProblem[]
}

/** A target as all instances of a set see it. */
export interface TargetMoves {
  readonly target: Version
  readonly moves: readonly InstanceMove[]
  /** Flux releases in the target's manifests, oldest first; empty where they cannot be read. */
  readonly available: readonly Version[]
}

/** What each instance runs now. Pulls the manifests that the pins and the pinned operators name. */
export async function startsOf(specs: readonly FluxSpec[], store: ManifestsStore): Promise<readonly InstanceStart[]> {
  return Promise.all(specs.map((spec) => startOf(spec, store)))
}

/** What each instance would run at a target, and what stands against it. Pulls the target's manifests. */
export async function movesTo(
  target: Version,
  starts: readonly InstanceStart[],
  setting: PolicySettings['fluxVersion'],
  store: ManifestsStore,
): Promise<TargetMoves> {
  const files = await store.load(target)
  const moves = await Promise.all(starts.map((start) => moveTo(target, start, setting, store)))
  return { target, moves, available: files ? fluxVersionsIn(files) : [] }
}

/** True where nothing stands against any instance's move. */
export function isReachable({ moves }: TargetMoves): boolean {
  return moves.every(({ problems }) => problems.length === 0)
}

/** A later hop: the same instances, started from where an earlier hop leaves them. */
export function startsAfter({ target, moves }: TargetMoves): readonly InstanceStart[] {
  return moves.map(({ start, running, to, exact }) => {
    const { spec } = start
    const manifests =
      spec.manifests.kind === 'exact' && spec.manifests.follows
        ? { ...spec.manifests, version: target }
        : spec.manifests
    const next: FluxSpec = {
      ...spec,
      manifests,
      operator: spec.operatorFollows ? target : spec.operator,
      constraint: exact ?? spec.constraint,
    }
    const earlier = spec.migrateResources || start.from === null ? start.earlier : [...start.earlier, start.from]
    return { spec: next, running, manifests: null, failure: null, from: to ?? start.from, earlier }
  })
}

/** A target that was looked into before, as the same instances see it from a later start; pulls nothing. */
export function moveAgain({ target, moves, available }: TargetMoves, starts: readonly InstanceStart[]): TargetMoves {
  const again = moves.map((move, index): InstanceMove => {
    const start = starts[index] ?? move.start
    const standing = move.problems.filter(({ kind }) => kind === 'unmatched' || kind === 'not-buildable')
    return { ...move, start, problems: [...standing, ...hopOf(start, move.to)] }
  })
  return { target, moves: again, available }
}

/** The move that a report shows: of several instances the one that crosses most minors, from the lowest version. */
export function fluxMoveOf({ moves, available }: TargetMoves): FluxMove | null {
  const known = moves.map(({ start, to }): FluxMove => {
    const [from, after] = [start.from?.version ?? null, to?.version ?? null]
    return { from, to: after, crosses: from !== null && after !== null ? crossedMinors(from, after, available) : [] }
  })
  const [first] = known.sort(
    (a, b) => b.crosses.length - a.crosses.length || compareVersions(a.from ?? '', b.from ?? ''),
  )
  return first ?? null
}

async function startOf(spec: FluxSpec, store: ManifestsStore): Promise<InstanceStart> {
  const chosen = spec.manifests.kind === 'exact' ? spec.manifests.version : spec.operator
  const [manifests, own] = await Promise.all([store.load(chosen), store.load(spec.operator)])
  const running = manifests && runningFlux(spec.constraint, sourceOf(spec.operator, manifests, own))
  // an operator that cannot build what it selects stays on what it built before: at best the newest of its own release
  const built =
    running?.kind === 'stalled' && own ? runningFlux(spec.constraint, sourceOf(spec.operator, own, own)) : running
  const files = built === running ? manifests : own
  const from = files ? crdsAt(files, built) : null
  const earlier = files && from && !spec.migrateResources ? earlierCrds(files, from.version) : []
  return { ...builtState(spec, running, manifests), from, earlier }
}

/** The state of an instance, with its build tried. */
function builtState(spec: FluxSpec, running: RunningFlux | null, manifests: ArtifactFiles | null): InstanceState {
  const { instance, operator } = spec
  const flux = selectedFlux(running)
  const failure = instance && flux && manifests ? buildFailure(instance, { flux, operator }, manifests) : null
  return { spec, running, manifests, failure }
}

/** Each instance as a target leaves it, with its build tried on the target's manifests. */
export async function statesAt(moved: TargetMoves, store: ManifestsStore): Promise<readonly InstanceState[]> {
  return await Promise.all(
    startsAfter(moved).map(async ({ spec, running }, index) => {
      const before = moved.moves[index]?.start.spec ?? spec
      return builtState(spec, running, await store.load(manifestsAt(moved.target, before)))
    }),
  )
}

async function moveTo(
  target: Version,
  start: InstanceStart,
  setting: PolicySettings['fluxVersion'],
  store: ManifestsStore,
): Promise<InstanceMove> {
  const { spec } = start
  const operator = spec.operatorFollows ? target : spec.operator
  const [files, own] = await Promise.all([store.load(manifestsAt(target, spec)), store.load(operator)])
  if (!files) return { start, running: null, to: null, exact: null, problems: problemsByTable(spec.operator, target) }
  const exact = nextExactVersion(spec.constraint, setting, fluxVersionsIn(files))
  const running = runningFlux(exact ?? spec.constraint, sourceOf(operator, files, own))
  const to = crdsAt(files, running)
  return { start, running, to, exact, problems: [...problemsOf(start, running, operator), ...hopOf(start, to)] }
}

function manifestsAt(target: Version, { manifests, operator, operatorFollows }: FluxSpec): Version {
  if (manifests.kind === 'exact') return manifests.follows ? target : manifests.version
  return operatorFollows || manifests.kind === 'floating' ? target : operator
}

function problemsOf(start: InstanceStart, running: RunningFlux, operator: Version): readonly MoveProblem[] {
  if (running.kind === 'stalled') return [{ kind: 'not-buildable', selected: running.selected, operator }]
  // what matched nothing before is no reason to stay there
  const isNew = running.kind === 'unmatched' && start.running?.kind !== 'unmatched'
  return isNew ? [{ kind: 'unmatched', constraint: running.constraint }] : []
}

function hopOf({ from, earlier, spec, running }: InstanceStart, to: FluxCrds | null): readonly MoveProblem[] {
  if (!to) return []
  if (from) return hopProblems({ from, to, components: spec.components, earlier })
  return running === null ? hopFromUnread(spec, minorOf(to.version)) : []
}

/** The release that is pinned cannot be read: a mirror keeps it no longer, or a layout never had it. What it ran is at most what it carried. */
function hopFromUnread({ manifests, operator, constraint }: FluxSpec, to: string): readonly MoveProblem[] {
  const from = knownFluxMinor(manifests.kind === 'exact' ? manifests.version : operator)
  const range = parseConstraint(constraint)
  // a narrower range may have kept it lower, where nothing falls
  const isHeldLower = from !== null && range !== null && !matches(range, `${from}.0`) && minorsApart(from, to) < 0
  return isHeldLower ? [] : tooFar(from, to)
}

/** Without manifests only the table of operators is left: up to two Flux minors a hop lose no stored version in any release so far. */
function problemsByTable(operator: Version, target: Version): readonly MoveProblem[] {
  return tooFar(knownFluxMinor(operator), knownFluxMinor(target))
}

function tooFar(from: string | null, to: string | null): readonly MoveProblem[] {
  if (from === null || to === null) return []
  const apart = minorsApart(from, to)
  return apart > 2 || apart < 0 ? [{ kind: 'too-far', from, to }] : []
}

function sourceOf(operator: Version, files: ArtifactFiles, own: ArtifactFiles | null) {
  return { operator, available: fluxVersionsIn(files), embedded: own && fluxVersionsIn(own) }
}

function crdsAt(files: ArtifactFiles, running: RunningFlux | null): FluxCrds | null {
  if (running?.kind !== 'runs') return null
  return { version: running.version, crds: crdsOf(files, running.version) }
}

function earlierCrds(files: ArtifactFiles, than: Version): readonly FluxCrds[] {
  return earlierMinors(fluxVersionsIn(files), than).map((version) => ({ version, crds: crdsOf(files, version) }))
}
