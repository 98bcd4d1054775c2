import type { ReleaseContents } from '../model/contents.js'
import type { FluxMove } from '../model/decision.js'
import type { Finding } from '../model/finding.js'
import type { Instance } from '../model/instance.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Registry } from '../model/registry.js'
import { fluxVersionsIn } from '../upstream/distribution.js'
import { startFindings, moveFindings } from './findings.js'
import { fluxSpecs } from '../upstream/flux-spec.js'
import { fluxMoveOf, startsOf } from './moves.js'
import type { InstanceMove, InstanceStart, MoveProblem, TargetMoves } from './moves.js'
import { contentsOf, manifestsStore } from './pull.js'
import { hopProblems } from './reachability.js'
import { requirementsOf } from './releases.js'

/** What the pins of a set select, as they stand in one tree: for checks that decide on no target. */
export interface PinnedState {
  /** What the pinned artifacts hold; null where no pin names a release. */
  readonly contents: ReleaseContents | null
  /** The release of the pinned operator. */
  readonly operator: ReleaseContents | null
  readonly starts: readonly InstanceStart[]
  /** What is wrong with the instances as they stand; never introduced. */
  readonly findings: readonly Finding[]
}

/** Reads what the pins of a set select. Throws what the registry throws. */
export async function pinnedState(
  set: LockstepSet,
  registry: Registry,
  waits: (instance: Instance) => boolean,
): Promise<PinnedState> {
  if (set.current === null) return { contents: null, operator: null, starts: [], findings: [] }
  const requirements = requirementsOf(set)
  const store = manifestsStore(registry, requirements)
  const specs = fluxSpecs(set, waits)
  const starts = await startsOf(specs, store)
  const own = specs[0]?.operator ?? set.current
  const chosen = specs[0]?.manifests.kind === 'exact' ? specs[0].manifests.version : own
  const pinned = await contentsOf(registry, requirements, store, set.current)
  const contents = { ...pinned, manifests: await store.load(chosen) }
  const operator = own === set.current ? pinned : await contentsOf(registry, requirements, store, own)
  return { contents, operator, starts, findings: startFindings(starts) }
}

/**
 * What a change moves between two trees: the Flux move, and the findings that it brings (a crossed minor, a hop that is refused, a race with the
 * old operator). Instances are matched by file and order, and one that is new has no move.
 */
export function moveBetween(
  before: PinnedState,
  after: PinnedState,
): { readonly flux: FluxMove | null; readonly findings: readonly Finding[] } {
  const left = [...before.starts]
  const moves = after.starts.flatMap((start): readonly InstanceMove[] => {
    const index = left.findIndex(({ spec }) => spec.file === start.spec.file)
    const [old] = index < 0 ? [] : left.splice(index, 1)
    return old ? [moveOf(old, start)] : []
  })
  const target = after.operator?.version ?? after.contents?.version
  if (target === undefined || moves.length === 0) return { flux: null, findings: [] }
  const files = after.contents?.manifests
  const available = files ? fluxVersionsIn(files) : []
  const seen: TargetMoves = { target, moves, available }
  return { flux: fluxMoveOf(seen), findings: moveFindings(seen).filter(({ introduced }) => introduced) }
}

function moveOf(old: InstanceStart, start: InstanceStart): InstanceMove {
  const { from, earlier, spec } = old
  const to = start.from
  const components = spec.components
  const problems = from && to ? hopProblems({ from, to, components, earlier }) : []
  const state = problemsOfState(old, start)
  return { start: old, running: start.running, to, exact: null, problems: [...state, ...problems] }
}

/** What was wrong before is no finding of the change. */
function problemsOfState(old: InstanceStart, { running, spec }: InstanceStart): readonly MoveProblem[] {
  if (running?.kind === old.running?.kind) return []
  if (running?.kind === 'unmatched') return [{ kind: 'unmatched', constraint: running.constraint }]
  if (running?.kind !== 'stalled') return []
  return [{ kind: 'not-buildable', selected: running.selected, operator: spec.operator }]
}
