import { introducedFinding, type Finding } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { compareVersions, type Version } from '../model/version.js'
import { installedFrom, operatorSight } from '../upstream/flux-spec.js'
import type { WaitingReason } from './gates.js'
import type { InstanceMove, TargetMoves } from './moves.js'
import { listed } from '../text/markdown.js'
import { crossedMinors } from '../upstream/flux-version.js'

/**
 * Why manifests wait before a Flux minor: the operator that has to build it is not seen, and one that runs without the repository may be of
 * any age (design, rule 14). Null where the operator is seen or told, or no instance enters another minor.
 */
export function unseenOperator(set: LockstepSet, target: TargetMoves): WaitingReason | null {
  for (const move of target.moves) {
    const minors = minorsOf(move, target)
    const sight = operatorSight(set, move.start.spec.cluster)
    if (minors.length === 0 || sight.kind !== 'unseen' || isReached(installedFrom(sight), target)) continue
    const { file } = move.start.spec.artifact
    const where = file === null ? 'a file of the set' : file
    const detail = `${target.target} brings Flux ${listed(minors)}, and ${whyUnseen(sight.pin)}; an operator that is too old cannot build it. Say which one runs: write "# flux-lockstep: operator X.Y.Z" into ${where}, set "operator: {version: X.Y.Z}" for the set "${set.name}", or run with force.`
    return { reason: 'operator-unseen', detail, until: null }
  }
  return null
}

/** Why a set waits for an operator that somebody says runs and that cannot build what the target brings; null where that is not what keeps it. */
export function tooOld(set: LockstepSet, target: TargetMoves): string | null {
  for (const { problems, start } of target.moves) {
    const sight = operatorSight(set, start.spec.cluster)
    const stuck = problems.find(({ kind }) => kind === 'not-buildable')
    if (sight.kind !== 'told' || stuck?.kind !== 'not-buildable') continue
    const { version, by } = sight.operator
    return `${target.target} brings Flux ${stuck.selected}, which the operator ${version} cannot build (${by} says that it runs). Update the operator first, and then say so there.`
  }
  return null
}

/** The same of a change that is judged, and of an update that goes on by force. */
export function unseenFindings(move: InstanceMove, target: TargetMoves): readonly Finding[] {
  const { spec } = move.start
  const to = move.to?.version
  if (
    spec.operatorSeen ||
    isReached(spec.operatorFrom, target) ||
    to === undefined ||
    minorsOf(move, target).length === 0
  )
    return []
  const message = `Release ${target.target} brings Flux ${to}, and nothing here says which operator has to build it.`
  const help =
    'Make sure that the operator that runs is at that release, and say so: # flux-lockstep: operator X.Y.Z, or the setting operator.'
  return [introducedFinding('operator-unseen', spec.artifact, { message, help })]
}

/** True where the operator is at the target already, as far as a Subscription tells. */
function isReached(from: Version | null, { target }: TargetMoves): boolean {
  return from !== null && compareVersions(from, target) >= 0
}

function minorsOf({ start, to }: InstanceMove, { available }: TargetMoves): readonly string[] {
  const from = start.from?.version
  return from === undefined || !to ? [] : crossedMinors(from, to.version, available)
}

function whyUnseen(pin: Pin | null): string {
  if (pin === null) return 'no pin of the set installs the operator'
  const version = pin.version === null ? '' : ` ${pin.version}`
  return `the operator${version} at ${pin.file}:${pin.line} does not move with the set`
}
