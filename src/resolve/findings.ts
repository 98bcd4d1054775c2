import { finding, introducedFinding, nowhere } from '../model/finding.js'
import type { Finding, FindingPlace } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import type { Release } from '../model/release.js'
import { isArtifact } from '../model/role.js'
import { minorsApart, compareVersions, minorOf, newest } from '../model/version.js'
import type { Version } from '../model/version.js'
import type { MovedArtifact } from './details.js'
import { exactVersion, parseConstraint } from '../text/constraint.js'
import { canBuild } from '../upstream/flux-version.js'
import type { FluxSpec } from '../upstream/flux-spec.js'
import { describeProblem, firstProblem } from './hop-wording.js'
import { fluxMoveOf } from './moves.js'
import type { InstanceMove, TargetMoves } from './moves.js'
import { unseenFindings } from './unseen-operator.js'
import { fluxMinor, newestFluxMinor } from '../upstream/flux-minors.js'
import { isBeyondTables, measured } from '../upstream/operators.js'

/** Exact pins whose tag their own repository does not list. */
export function unpublishedPins(set: LockstepSet, releases: readonly Release[]): readonly Pin[] {
  return set.pins.filter(({ role, version, repository, action }) => {
    if (!isArtifact(role) || version === null || repository === null || action !== 'follow') return false
    const release = releases.find((other) => other.version === version)
    const place = formatRepository(repository)
    return (
      !release ||
      release.missing.some((missing) => missing.role === role && formatRepository(missing.repository) === place)
    )
  })
}

/** Artifacts of a proposed release that vanished since, or whose tag moved. */
export function tagsMoved(moved: readonly MovedArtifact[]): readonly Finding[] {
  return moved.map(({ artifact, digest }) => {
    const reference = `${formatRepository(artifact.repository)}:${artifact.tag}`
    const what = digest === null ? 'vanished' : `moved from ${artifact.digest} to ${digest}`
    const message = `${reference} ${what} since it was proposed.`
    const help = 'Do not merge before you know who published there and why.'
    return finding('tag-moved', nowhere, { message, help })
  })
}

/** A hold that has ended is a warning until it is removed (design, rule 10). */
export function expiredHold({ name, policy: { hold } }: LockstepSet, now: Date): readonly Finding[] {
  if (!hold?.until || now < hold.until.time) return []
  const message = `The hold of the set "${name}" at ${hold.at} ended at ${hold.until.written}: ${hold.reason}`
  const help = 'Remove the hold from the settings, or give it a later end.'
  return [finding('hold-expired', nowhere, { message, help })]
}

/** Exact Flux versions three minors behind, as far as the table of releases tells without a pull (design, rule 8). */
export function behindByTable(specs: readonly FluxSpec[]): readonly Finding[] {
  return specs.flatMap((spec) => behind(spec, spec.constraint, `${newestFluxMinor()}.0`))
}

/** What the move to a target brings with it, apart from the state of the instances there. */
export function moveFindings(target: TargetMoves): readonly Finding[] {
  return [
    ...crossings(target),
    ...target.moves.flatMap((move) => instanceFindings(move, target)),
    ...beyondTables(target),
  ]
}

/** The newest release that cannot be reached in one hop, and why. */
export function unreachable(target: TargetMoves): Finding {
  const spec = target.moves.find(({ problems }) => problems.length > 0)?.start.spec
  const message = `${target.target} is not reachable in one hop: ${firstProblem(target)}.`
  const help = 'Merge the earlier hop first; the next one is proposed after hop-delay.'
  return finding('unreachable-hop', spec?.version ?? nowhere, { severity: 'notice', message, help })
}

function instanceFindings(move: InstanceMove, target: TargetMoves): readonly Finding[] {
  const { spec } = move.start
  return [
    ...race(move, target.target),
    ...unseenFindings(move, target),
    ...hopFindings(move),
    ...behind(spec, move.exact ?? spec.constraint, newest(target.available)),
  ]
}

/** One notice for each Flux minor that is entered, with what it takes away; of several instances at the first. */
function crossings(target: TargetMoves): readonly Finding[] {
  const place = target.moves[0]?.start.spec.version ?? nowhere
  return (fluxMoveOf(target)?.crosses ?? []).map((minor) => {
    const known = fluxMinor(minor)
    const removes = known && known.removes.length > 0 ? ` It no longer serves ${known.removes.join(', ')}.` : ''
    const changes = known && known.changes.length > 0 ? ` Also: ${known.changes.join('; ')}.` : ''
    const beyond = known ? '' : ' This version of flux-lockstep does not know it yet.'
    return introducedFinding('flux-minor-crossed', place, {
      message: `The update brings Flux ${minor}${known ? ` (${known.released})` : ''}.${removes}${changes}${beyond}`,
      help: 'Read the release notes of that minor; going back over it is refused by the operator.',
    })
  })
}

/** Both move in one commit: an instance that is applied first meets the old operator. */
function race({ start, to }: InstanceMove, target: Version): readonly Finding[] {
  const { spec } = start
  const meets = spec.manifests.kind !== 'embedded' && spec.operatorFollows && !spec.waits
  if (!to || !meets || canBuild(spec.operator, to.version)) return []
  const message = `Operator ${spec.operator} cannot build Flux ${to.version} of release ${target}, and the instance does not wait for the new operator.`
  const help =
    'Let the instance depend on the operator (dependsOn, and wait on the operator); the stall ends once the new operator has started.'
  return [introducedFinding('operator-race', spec.version, { message, help })]
}

/** One finding a kind: that one CRD is refused says as much as that six are. What the instance runs at the target is its state. */
function hopFindings({ start, problems }: InstanceMove): readonly Finding[] {
  const byKind = new Map(problems.map((problem) => [problem.kind, problem]))
  return [...byKind.values()].flatMap((problem): readonly Finding[] => {
    if (problem.kind === 'unmatched' || problem.kind === 'not-buildable') return []
    if (problem.kind === 'downgrade') return [fluxDowngrade(start.spec.version, problem, null)]
    const message = `${capital(describeProblem(problem))}.`
    const help = 'Go through an earlier Flux minor first, so that the operator can migrate what is stored.'
    return [introducedFinding('unreachable-hop', start.spec.version, { severity: 'error', message, help })]
  })
}

/** A Flux minor that falls; `how` says what takes it there, where that is known. */
export function fluxDowngrade(
  place: FindingPlace,
  { from, to }: { readonly from: Version; readonly to: Version },
  how: string | null,
): Finding {
  const what = how === null ? 'Flux would fall' : `${how}, which takes Flux`
  return introducedFinding('flux-downgrade', place, {
    message: `${what} from ${minorOf(from)} back to ${minorOf(to)}: the operator refuses a lower Flux minor, and the instance stalls.`,
    help: 'Stay, or go forward to a release that mends what is wrong. Going back over a Flux minor means to install Flux anew.',
  })
}

function capital(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}`
}

function behind(spec: FluxSpec, constraint: string, newestFlux: Version | null): readonly Finding[] {
  const parsed = parseConstraint(constraint)
  const exact = parsed && exactVersion(parsed)
  if (!exact || newestFlux === null || compareVersions(exact, newestFlux) >= 0) return []
  if (minorsApart(minorOf(exact), minorOf(newestFlux)) < 3) return []
  const message = `distribution.version ${exact} is three minors or more behind Flux ${minorOf(newestFlux)}.`
  const help = 'Move it to a supported minor, or set flux-version to patch or newest.'
  return [finding('flux-behind', spec.version, { message, help })]
}

function beyondTables({ target, moves }: TargetMoves): readonly Finding[] {
  const flux = newest(moves.flatMap(({ to }) => to?.version ?? []))
  if (!isBeyondTables(target, flux)) return []
  const message = `Release ${target}${flux === null ? '' : ` with Flux ${flux}`} is newer than what this version was measured on (operator ${measured.upTo}, Flux ${newestFluxMinor()}).`
  const help = 'Look at the release notes before merging; it is never merged automatically.'
  return [introducedFinding('beyond-tables', nowhere, { message, help })]
}
