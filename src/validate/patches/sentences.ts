import { stringAt, type JsonObject } from '../../model/json.js'
import { problemOf, type Problem } from '../../model/problem.js'
import { failedAt, printable } from '../../kustomize/failure-text.js'
import type { PatchedInstance, PatchState } from './state.js'
import type { PatchVerdict } from './judge.js'
import type { Patch, PatchFailure } from '../../kustomize/engine/kustomize.js'

/** One patch of the user, judged, and where it is written. */
export interface JudgedPatch {
  readonly verdict: PatchVerdict
  readonly instance: PatchedInstance
  readonly subject: string
}

/** A text for each patch that stays the same where it moves in the list; equal patches are counted. */
export function patchSubjects(patches: readonly Patch[]): readonly string[] {
  const seen = new Map<string, number>()
  return patches.map(({ text, target }) => {
    const written = JSON.stringify([text.trim(), target])
    const count = (seen.get(written) ?? 0) + 1
    seen.set(written, count)
    return `${written} ${count}`
  })
}

/** An error where the patch fails on both sets of objects, a warning where it fails on one. */
export function failureProblem({ verdict, instance, subject }: JudgedPatch): Problem | null {
  const failure = verdict.modelled ?? verdict.raw
  if (!failure) return null
  const both = verdict.modelled !== null && verdict.raw !== null
  const doubt = both
    ? ''
    : verdict.raw === null
      ? ', but only after the changes that the operator is expected to make'
      : ', but only on the manifests as released'
  return problemOf('patch-fails', instance.place(['kustomize', 'patches', verdict.index]), {
    severity: both ? 'error' : 'warning',
    detail: subject,
    message: `${patchName(verdict)} fails${failedAt(failure)}: ${printable(failure.reason)}${doubt}.`,
    help: failureHelp(failure),
  })
}

function failureHelp({ operation, path }: PatchFailure): string {
  if (operation === '' && path === '') return 'Correct the patch; Kustomize refuses the whole build otherwise.'
  if (/\/\d+(?:\/|$)/.test(path)) {
    return 'Patch by name with a strategic merge patch instead of by index, or adapt the index to the target release.'
  }
  return 'Adapt the path to the target release, or remove the patch; the whole build fails otherwise.'
}

/** A patch that does nothing, which Kustomize never says. */
export function unmatchedProblem({ verdict, instance, subject }: JudgedPatch): Problem {
  const { target } = verdict.patch
  return problemOf('patch-matches-nothing', instance.place(['kustomize', 'patches', verdict.index]), {
    detail: subject,
    message: `${patchName(verdict)} matches no object of the build${target ? ` (${targetText(target)})` : ''}, so that it does nothing.`,
    help: unmatchedHelp(target),
  })
}

function unmatchedHelp(target: JsonObject | null): string {
  if (target && stringAt(target, ['namespace'])) {
    return 'Remove target.namespace: the objects have no namespace yet when the patches are applied.'
  }
  if (target && stringAt(target, ['name'])) {
    return 'Write the full name: it is an expression that must match from the first to the last character.'
  }
  return 'Correct the target, or remove the patch.'
}

function targetText(target: JsonObject): string {
  return ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector']
    .flatMap((field) => {
      const value = stringAt(target, [field])
      return value ? [`${field} ${printable(value)}`] : []
    })
    .join(', ')
}

/** What a patch does silently and its author cannot have meant. */
export function mergeSentences({ verdict, instance, subject }: JudgedPatch): readonly Problem[] {
  const place = instance.place(['kustomize', 'patches', verdict.index])
  return verdict.mergeProblems.map((problem) =>
    problemOf('patch-damages', place, {
      severity: 'warning',
      detail: `${subject} ${problem.path} ${problem.reason}`,
      message: `${patchName(verdict)} does harm${problem.path === '' ? '' : ` at ${printable(problem.path)}`}: ${printable(problem.reason)}.`,
      help: 'Write the keys that identify the element (name, or containerPort and protocol), and no directive but $patch.',
    }),
  )
}

/** A text without anything to do: what becomes of it differs between releases of Kustomize. */
export function emptyProblem({ verdict, instance, subject }: JudgedPatch): Problem {
  return problemOf('patch-fails', instance.place(['kustomize', 'patches', verdict.index]), {
    severity: 'warning',
    detail: `${subject} empty`,
    message: `${patchName(verdict)} holds neither an operation nor an object: Kustomize 5.5 refuses the whole build for such a text (unable to parse SM or JSON patch), 5.8 ignores it.`,
    help: 'Remove the patch from the list; what is commented out can stand as comments of the file.',
  })
}

/** Why the operator refuses the settings of an instance, whatever the manifests hold. */
export function refusalProblem(refusal: string, { instance, operatorVersion, fluxVersion }: PatchState): Problem {
  return problemOf('rule-violated', instance.place(['cluster']), {
    detail: refusal,
    message: `Flux Operator ${operatorVersion} refuses to build Flux ${fluxVersion}: ${refusal}.`,
    help: 'Change the settings under cluster, or choose another Flux version.',
  })
}

/** How sentences name a patch. */
export function patchName({ index }: PatchVerdict): string {
  return `Patch ${index + 1} of the FluxInstance`
}
