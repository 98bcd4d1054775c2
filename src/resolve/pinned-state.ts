import type { ReleaseContents } from '../model/contents.js'
import type { FluxMove } from '../model/decision.js'
import type { Finding } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Problem } from '../model/problem.js'
import type { Registry } from '../model/registry.js'
import { fluxVersionsIn } from '../upstream/distribution.js'
import { moveFindings } from './findings.js'
import { instanceProblems } from './instance-problems.js'
import { fluxSpecs } from '../upstream/flux-spec.js'
import { fluxMoveOf, startsOf } from './moves.js'
import type { InstanceMove, InstanceStart, TargetMoves } from './moves.js'
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
  /** What is wrong with the Flux that the instances run. */
  readonly problems: readonly Problem[]
}

/** Reads what the pins of a set select. Throws what the registry throws. */
export async function pinnedState(
  set: LockstepSet,
  registry: Registry,
  unordered: ReadonlySet<string>,
): Promise<PinnedState> {
  if (set.current === null) return { contents: null, operator: null, starts: [], problems: [] }
  const requirements = requirementsOf(set)
  const store = manifestsStore(registry, requirements)
  const specs = fluxSpecs(set, unordered)
  const starts = await startsOf(specs, store)
  const own = specs[0]?.operator ?? set.current
  const chosen = specs[0]?.manifests.kind === 'exact' ? specs[0].manifests.version : own
  const pinned = await contentsOf(registry, requirements, store, set.current)
  const contents = { ...pinned, manifests: await store.load(chosen) }
  const operator = own === set.current ? pinned : await contentsOf(registry, requirements, store, own)
  return { contents, operator, starts, problems: instanceProblems(starts) }
}

/**
 * What a change moves between two trees: the Flux move, and the findings that it brings (a crossed minor, a hop that is refused, a race with the
 * old operator). Instances are matched by file and order, and one that is new has no move. `falls` is true where it is known already that
 * Flux falls, and nothing more is to be said of the hop.
 */
export function moveBetween(
  before: PinnedState,
  after: PinnedState,
  falls: boolean,
): { readonly flux: FluxMove | null; readonly findings: readonly Finding[] } {
  const left = [...before.starts]
  const moves = after.starts.flatMap((start): readonly InstanceMove[] => {
    const index = left.findIndex(({ spec }) => spec.version.file === start.spec.version.file)
    const [old] = index < 0 ? [] : left.splice(index, 1)
    return old ? [moveOf(old, start, falls)] : []
  })
  const target = after.operator?.version ?? after.contents?.version
  if (target === undefined || moves.length === 0) return { flux: null, findings: [] }
  const files = after.contents?.manifests
  const available = files ? fluxVersionsIn(files) : []
  const seen: TargetMoves = { target, moves, available }
  return { flux: fluxMoveOf(seen), findings: moveFindings(seen).filter(({ introduced }) => introduced) }
}

function moveOf(old: InstanceStart, start: InstanceStart, falls: boolean): InstanceMove {
  const { from, earlier, spec } = old
  const to = start.from
  const problems = from && to && !falls ? hopProblems({ from, to, components: spec.components, earlier }) : []
  // what is said of the move is said at its lines in the tree after it
  const { version, artifact } = start.spec
  return { start: { ...old, spec: { ...spec, version, artifact } }, running: start.running, to, exact: null, problems }
}
