import { minorOf } from '../model/version.js'
import type { Version } from '../model/version.js'
import type { CrdVersions } from '../upstream/distribution.js'
import type { InstanceMove, MoveProblem, TargetMoves } from './moves.js'
import { hopProblems } from './reachability.js'

/** One clause on what stands against a move. */
export function describeProblem(problem: MoveProblem): string {
  switch (problem.kind) {
    case 'downgrade':
      return `Flux would fall from ${problem.from} to ${problem.to}, which the operator refuses`
    case 'storage':
      return `the cluster may still store ${problem.resource} as ${problem.stored} (Flux ${problem.storedBy}), which the new CRD no longer lists, so the API server refuses it`
    case 'unmatched':
      return `no Flux version in it matches distribution.version "${problem.constraint}"`
    case 'not-buildable':
      return `operator ${problem.operator} cannot build Flux ${problem.selected}`
    case 'too-far':
      return `by the table of releases Flux moves from ${problem.from} to ${problem.to}, and more than two minors in one hop, or any downwards, are not safe`
  }
}

/** The first problem of a target, as a clause; several instances often share it. */
export function firstProblem(target: TargetMoves): string {
  const problem = target.moves.flatMap(({ problems }) => problems)[0]
  return problem ? describeProblem(problem) : 'nothing stands against it'
}

/**
 * The range of `distribution.version` that makes a hop safe: the newest Flux minor in the target's manifests that the instance can reach, or its own
 * minor. Null where the instance's Flux is not known.
 */
export function rangeToWriteFirst(
  move: InstanceMove,
  available: readonly Version[],
  crdsAt: (flux: Version) => readonly CrdVersions[],
): string | null {
  const { from, earlier, spec } = move.start
  if (!from) return null
  const step = available.findLast((version) => {
    const to = { version, crds: crdsAt(version) }
    return hopProblems({ from, to, components: spec.components, earlier }).length === 0
  })
  return `${minorOf(step ?? from.version)}.x`
}
