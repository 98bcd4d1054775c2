import type { PatchState } from './state.js'
import { problemOf, type Problem } from '../../model/problem.js'
import type { Version } from '../../model/version.js'
import { holdsFlux } from '../../upstream/operator-build/manifests.js'
import { isModelled, nearestModelled } from '../../upstream/operators.js'
import { userPatches, type PatchVerdict } from './judge.js'
import { judgedBuild } from './judged-build.js'
import { controllerSentences } from './controller-sentences.js'
import {
  mergeSentences,
  emptyProblem,
  failureProblem,
  patchSubjects,
  refusalProblem,
  unmatchedProblem,
} from './sentences.js'
import { shiftProblems } from './shifts.js'

/**
 * The problems of a FluxInstance's patches, judged on the objects of its release, as released and as its operator hands them on: an error where
 * a patch fails on both, a warning where it fails on one. `subject` is the same text in two trees for the same problem.
 */
export function findPatchProblems(state: PatchState): readonly Problem[] {
  const { instance, fluxVersion, operatorVersion } = state
  const patches = userPatches(instance.spec)
  if (!holdsFlux(state.manifests, fluxVersion)) return patches.length === 0 ? [] : [missingFlux(state)]
  const operator = nearestModelled(operatorVersion)
  const { refusal, verdicts } = judgedBuild(state)
  const problems: Problem[] = []
  if (isModelled(operatorVersion) && refusal !== null) problems.push(refusalProblem(refusal, state))
  if (!isModelled(operatorVersion) && patches.length > 0) problems.push(unknownOperator(state, operator))
  const subjects = patchSubjects(patches)
  for (const verdict of verdicts) {
    const context = { verdict, instance, subject: subjects[verdict.index] ?? '' }
    const failure = failureProblem(context)
    if (failure) problems.push(failure)
    else if (verdict.isEmpty) problems.push(emptyProblem(context))
    else if (verdict.matched.length === 0) problems.push(unmatchedProblem(context))
    problems.push(...mergeSentences(context), ...controllerSentences(context))
  }
  return problems
}

/**
 * The patches that find other entries of a list by their index than before: of each patch that stands in both trees, what its operations hit
 * on the objects of either release.
 */
export function findPatchShifts(before: PatchState, after: PatchState): readonly Problem[] {
  const [old, now] = [before, after].map((state) => judgedHits(state))
  if (!old || !now) return []
  return now.flatMap(({ subject, verdict }) => {
    const counterpart = old.find((one) => one.subject === subject)
    return counterpart
      ? shiftProblems({ verdict, instance: after.instance, subject }, counterpart.verdict, { before, after })
      : []
  })
}

function judgedHits(state: PatchState): readonly { readonly subject: string; readonly verdict: PatchVerdict }[] {
  const patches = userPatches(state.instance.spec)
  if (!patches.some(({ text }) => /\/[+-]?\d/.test(text)) || !holdsFlux(state.manifests, state.fluxVersion)) return []
  const subjects = patchSubjects(patches)
  return judgedBuild(state).verdicts.map((verdict) => ({
    verdict,
    subject: subjects[verdict.index] ?? '',
  }))
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
