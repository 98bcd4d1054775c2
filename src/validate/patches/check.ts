import type { ArtifactFiles } from '../../model/contents.js'
import type { Finding } from '../../model/finding.js'
import type { JsonObject } from '../../model/json.js'
import type { Path } from '../../model/document.js'
import type { Problem } from '../../model/validation.js'
import type { Version } from '../../model/version.js'
import { buildObjects } from '../../upstream/operator-build/build.js'
import { buildPlan } from '../../upstream/operator-build/build-plan.js'
import { isModelled, nearestModelled } from '../../upstream/operators.js'
import { problemOf } from '../problem.js'
import { judgePatches, userPatches } from './judge.js'
import { damageProblems, failureProblem, operatorProblems, patchSubjects, unmatchedProblem } from './sentences.js'

/** A FluxInstance as far as its patches go. */
export interface PatchedInstance {
  /** The spec after the defaults of the chart or the definition. */
  readonly spec: JsonObject
  readonly namespace: string
  /** Where the value at a path of the spec is written: `['kustomize', 'patches', 0]`. */
  place(path: Path): { readonly file: string; readonly line: number }
}

/** What one tree runs. */
export interface PatchState {
  readonly instance: PatchedInstance
  readonly fluxVersion: Version
  /** The files of the manifests artifact; `flux/vX.Y.Z/` of the Flux version is read. */
  readonly manifests: ArtifactFiles
  readonly operatorVersion: Version
}

export interface PatchInput {
  /** Null judges `after` as it is: every finding counts as introduced. */
  readonly before: PatchState | null
  readonly after: PatchState
}

/**
 * Judges the patches of a FluxInstance on the objects of its release, as released and as its operator hands them on: an error where a patch
 * fails on both, a warning where it fails on one. `introduced` where the tree before has no such finding.
 */
export function checkPatches(input: PatchInput): readonly Finding[] {
  const before = input.before === null ? [] : findPatchProblems(input.before)
  const known = new Set(before.map(identityOf))
  return findPatchProblems(input.after).map(({ subject, ...problem }) => {
    const introduced = !known.has(identityOf({ subject, ...problem }))
    return { ...problem, message: introduced ? withOrigin(problem, input) : problem.message, introduced }
  })
}

/** The problems of one tree; `subject` is the same text in both trees for the same problem. */
export function findPatchProblems(state: PatchState): readonly Problem[] {
  const { instance, fluxVersion, operatorVersion } = state
  const patches = userPatches(instance.spec)
  if (!hasFlux(state)) return patches.length === 0 ? [] : [missingFlux(state)]
  const operator = nearestModelled(operatorVersion)
  const plan = buildPlan(instance.spec, { flux: fluxVersion, operator }, instance.namespace)
  const build = buildObjects(plan, state.manifests)
  const problems: Problem[] = []
  if (isModelled(operatorVersion)) problems.push(...operatorProblems(build, state))
  else if (patches.length > 0) problems.push(unknownOperator(state, operator))
  const subjects = patchSubjects(patches)
  for (const verdict of judgePatches(build, patches)) {
    const context = { verdict, instance, subject: subjects[verdict.index] ?? '' }
    const failure = failureProblem(context)
    if (failure) problems.push(failure)
    else if (verdict.matched.length === 0) problems.push(unmatchedProblem(context))
    problems.push(...damageProblems(context))
  }
  return problems
}

function identityOf(problem: Problem): string {
  return `${problem.code} ${problem.severity} ${problem.subject}`
}

/** Says that a patch worked until now. */
function withOrigin(problem: Omit<Problem, 'subject'>, { before, after }: PatchInput): string {
  if (before === null || before.fluxVersion === after.fluxVersion) return problem.message
  if (problem.code !== 'patch-fails' && problem.code !== 'patch-matches-nothing') return problem.message
  const verb = problem.code === 'patch-fails' ? 'applies' : 'matches'
  return `${problem.message.slice(0, -1)}; on Flux ${before.fluxVersion} it ${verb}.`
}

function hasFlux({ manifests, fluxVersion }: PatchState): boolean {
  return manifests.has(`flux/v${fluxVersion}/rbac.yaml`) || manifests.has(`flux/v${fluxVersion}/source-controller.yaml`)
}

function missingFlux({ instance, fluxVersion }: PatchState): Problem {
  return problemOf('not-evaluated', instance.place(['kustomize', 'patches']), {
    severity: 'notice',
    detail: 'patches without manifests',
    message: `The patches of the FluxInstance were not evaluated, because the manifests hold no Flux ${fluxVersion}.`,
    help: 'Choose a Flux version that the pinned manifests hold.',
  })
}

function unknownOperator({ instance, operatorVersion }: PatchState, nearest: Version): Problem {
  return problemOf('not-evaluated', instance.place(['kustomize', 'patches']), {
    severity: 'notice',
    detail: `operator ${operatorVersion}`,
    message: `What Flux Operator ${operatorVersion} itself changes before the patches is not known here; they were judged as with ${nearest}.`,
    help: 'Update flux-lockstep, or build the instance with the flux-operator command line of that release.',
  })
}
