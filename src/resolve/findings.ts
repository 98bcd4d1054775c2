import { finding, introducedFinding, nowhere } from '../model/finding.js'
import type { Finding, FindingCode, FindingPlace } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { formatRepository } from '../model/reference.js'
import type { Release } from '../model/release.js'
import { tagOf } from '../model/role.js'
import { compareMinors, compareVersions, minorOf, newest } from '../model/version.js'
import type { Version } from '../model/version.js'
import type { MovedArtifact } from './details.js'
import { exactVersion, parseConstraint } from '../text/constraint.js'
import { canBuild, crossedMinors } from '../upstream/flux-version.js'
import type { FluxSpec } from '../upstream/flux-spec.js'
import { describeProblem, firstProblem } from './hop-wording.js'
import type { InstanceMove, InstanceStart, MoveProblem, TargetMoves } from './moves.js'
import { newestFluxMinor } from '../upstream/flux-minors.js'
import { isBeyondTables, measured } from '../upstream/operators.js'

/** Exact pins whose tag their own repository does not list. */
export function notPublished(set: LockstepSet, releases: readonly Release[]): readonly Finding[] {
  return set.pins.flatMap((pin): readonly Finding[] => {
    const { role, version, repository } = pin
    if (role === 'flux-version' || version === null || repository === null || pin.action !== 'follow') return []
    const release = releases.find((other) => other.version === version)
    const place = formatRepository(repository)
    const gone = release?.missing.some(
      (missing) => missing.role === role && formatRepository(missing.repository) === place,
    )
    if (gone === false) return []
    const message = `${place}:${tagOf(role, version)} is pinned but not published.`
    const help = 'Pin a release that is published, or wait until this one is.'
    return [finding('not-published', pin, { message, help })]
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
  if (hold?.until === undefined || hold.until === null || now.getTime() < Date.parse(hold.until)) return []
  const message = `The hold of the set "${name}" at ${hold.at} ended at ${hold.until}: ${hold.reason}`
  const help = 'Remove the hold from the settings, or give it a later end.'
  return [finding('hold-expired', nowhere, { message, help })]
}

/** Exact Flux versions three minors behind, as far as the table of releases tells without a pull (design, rule 8). */
export function behindByTable(specs: readonly FluxSpec[]): readonly Finding[] {
  return specs.flatMap((spec) => behind(spec, spec.constraint, `${newestFluxMinor()}.0`))
}

/** What the move to a target brings with it. */
export function moveFindings(target: TargetMoves): readonly Finding[] {
  return [...target.moves.flatMap((move) => instanceFindings(move, target)), ...beyondTables(target)]
}

/** What is wrong with the instances as they stand. */
export function startFindings(starts: readonly InstanceStart[]): readonly Finding[] {
  return starts.flatMap((start) => [...unmatchedBefore(start), ...manifestsAhead(start)])
}

/** The newest release that cannot be reached in one hop, and why. */
export function unreachable(target: TargetMoves): Finding {
  const spec = target.moves.find(({ problems }) => problems.length > 0)?.start.spec
  const message = `${target.target} is not reachable in one hop: ${firstProblem(target)}.`
  const help = 'Merge the earlier hop first; the next one is proposed after hop-delay.'
  return finding('unreachable-hop', placeOf(spec), { severity: 'notice', message, help })
}

function instanceFindings(move: InstanceMove, target: TargetMoves): readonly Finding[] {
  const { spec } = move.start
  return [
    ...crossings(move, target),
    ...race(move, target.target),
    ...problemFindings(move),
    ...behind(spec, move.exact ?? spec.constraint, newest(target.available)),
  ]
}

function crossings({ start, to }: InstanceMove, { target, available }: TargetMoves): readonly Finding[] {
  const from = start.from?.version
  if (from === undefined || !to) return []
  const minors = crossedMinors(from, to.version, available)
  if (minors.length === 0) return []
  const message = `Release ${target} moves Flux from ${from} to ${to.version}, into ${minors.join(' and ')}.`
  const help = 'Read the release notes of that Flux minor; a Flux minor cannot be taken back by a revert.'
  return [introducedFinding('flux-minor-crossed', placeOf(start.spec), { message, help })]
}

/** Both move in one commit: an instance that is applied first meets the old operator. */
function race({ start, to }: InstanceMove, target: Version): readonly Finding[] {
  const { spec } = start
  const meets = spec.manifests.kind !== 'embedded' && spec.operatorFollows && !spec.waits
  if (!to || !meets || canBuild(spec.operator, to.version)) return []
  const message = `Operator ${spec.operator} cannot build Flux ${to.version} of release ${target}, and the instance does not wait for the new operator.`
  const help =
    'Let the instance depend on the operator (dependsOn, and wait on the operator); the stall ends once the new operator has started.'
  return [introducedFinding('operator-race', placeOf(spec), { message, help })]
}

/** One finding a kind: that one CRD is refused says as much as that six are. */
function problemFindings({ start, problems }: InstanceMove): readonly Finding[] {
  const place = placeOf(start.spec)
  const byKind = new Map(problems.map((problem) => [problem.kind, problem]))
  return [...byKind.values()].map((problem) => {
    const message = sentence(describeProblem(problem))
    return introducedFinding(codeOf[problem.kind], place, { severity: 'error', message, help: helpOn[problem.kind] })
  })
}

const codeOf = {
  downgrade: 'flux-downgrade',
  storage: 'unreachable-hop',
  'too-far': 'unreachable-hop',
  unmatched: 'flux-version-unmatched',
  'not-buildable': 'manifests-ahead',
} as const satisfies Readonly<Record<MoveProblem['kind'], FindingCode>>

const helpOn: Readonly<Record<MoveProblem['kind'], string>> = {
  downgrade: 'Stay on this Flux minor; going back to an earlier one needs a reinstallation of Flux.',
  storage: 'Go through an earlier Flux minor first, so that the operator can migrate what is stored.',
  'too-far': 'Go through an earlier Flux minor first, so that the operator can migrate what is stored.',
  unmatched: 'Write a range such as 2.x, or a version that the manifests hold.',
  'not-buildable': 'Move the operator and the manifests to one release.',
}

function sentence(clause: string): string {
  return `${clause.slice(0, 1).toUpperCase()}${clause.slice(1)}.`
}

function unmatchedBefore({ running, spec }: InstanceStart): readonly Finding[] {
  if (running?.kind === 'unreadable') {
    const message = `distribution.version "${running.constraint}" is no range, so the Flux of this instance was not judged.`
    const help = 'Write a version or a range; a placeholder cannot be judged from the repository.'
    return [finding('not-evaluated', placeOf(spec), { severity: 'notice', message, help })]
  }
  if (running?.kind !== 'unmatched') return []
  const message = `No Flux version in the pinned manifests matches distribution.version "${running.constraint}".`
  const help = 'Write a range such as 2.x, or a version that the manifests hold.'
  return [finding('flux-version-unmatched', placeOf(spec), { message, help })]
}

function manifestsAhead({ running, spec }: InstanceStart): readonly Finding[] {
  if (running?.kind !== 'stalled') return []
  const message = `Operator ${spec.operator} cannot build Flux ${running.selected}, which the pinned manifests bring, so the instance stalls.`
  const help = 'Move the operator and the manifests to one release.'
  return [finding('manifests-ahead', placeOf(spec), { severity: 'error', message, help })]
}

function behind(spec: FluxSpec, constraint: string, newestFlux: Version | null): readonly Finding[] {
  const parsed = parseConstraint(constraint)
  const exact = parsed && exactVersion(parsed)
  if (!exact || newestFlux === null || compareVersions(exact, newestFlux) >= 0) return []
  if (compareMinors(minorOf(newestFlux), minorOf(exact)) < 3) return []
  const message = `distribution.version ${exact} is three minors or more behind Flux ${minorOf(newestFlux)}.`
  const help = 'Move it to a supported minor, or set flux-version to patch or newest.'
  return [finding('flux-behind', placeOf(spec), { message, help })]
}

function beyondTables({ target, moves }: TargetMoves): readonly Finding[] {
  const flux = newest(moves.flatMap(({ to }) => to?.version ?? []))
  if (!isBeyondTables(target, flux)) return []
  const message = `Release ${target}${flux === null ? '' : ` with Flux ${flux}`} is newer than what this version was measured on (operator ${measured.upTo}, Flux ${newestFluxMinor()}).`
  const help = 'Look at the release notes before merging; it is never merged automatically.'
  return [introducedFinding('beyond-tables', nowhere, { message, help })]
}

function placeOf(spec: FluxSpec | undefined): FindingPlace {
  return { file: spec?.file ?? null, line: spec?.line ?? null }
}
