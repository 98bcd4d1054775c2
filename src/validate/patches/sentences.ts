import { stringAt, type JsonObject } from '../../model/json.js'
import { problemOf, type Problem } from '../../model/problem.js'
import { failedAt, printable } from '../../kustomize/failure-text.js'
import type { PatchedInstance, PatchState } from './state.js'
import type { Harm } from './harms.js'
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
export function damageProblems({ verdict, instance, subject }: JudgedPatch): readonly Problem[] {
  const place = instance.place(['kustomize', 'patches', verdict.index])
  return verdict.damages.map((damage) =>
    problemOf('patch-damages', place, {
      severity: 'warning',
      detail: `${subject} ${damage.path} ${damage.reason}`,
      message: `${patchName(verdict)} does harm${damage.path === '' ? '' : ` at ${printable(damage.path)}`}: ${printable(damage.reason)}.`,
      help: 'Write the keys that identify the element (name, or containerPort and protocol), and no directive but $patch.',
    }),
  )
}

/** What a patch does to a controller. */
export function harmProblems({ verdict, instance, subject }: JudgedPatch): readonly Problem[] {
  const place = instance.place(['kustomize', 'patches', verdict.index])
  return verdict.harms.map((harm) => {
    const { detail, ...words } = harmWords(harm)
    return problemOf('patch-damages', place, {
      ...words,
      message: `${patchName(verdict)} ${words.message}`,
      detail: `${subject} ${harm.kind} ${harm.object} ${harm.container}${detail}`,
    })
  })
}

interface HarmWords {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly help: string
  /** What tells it from others of the same object and container. */
  readonly detail: string
}

function harmWords(harm: Harm): HarmWords {
  const object = printable(harm.object)
  const on = `container ${printable(harm.container)} of ${object}`
  switch (harm.kind) {
    case 'lost':
      return {
        severity: 'warning',
        message: `writes the ${harm.field} of ${on} anew, so that those of the controller are gone: ${someOf(harm.names)}.`,
        help:
          harm.field === 'args'
            ? 'Lists of arguments are replaced, not merged: add yours with a JSON patch (`op: add`, `path: /spec/template/spec/containers/0/args/-`).'
            : 'Write the variables of the controller too, or merge yours by name without replacing the list.',
        detail: ` ${harm.field} ${harm.names.join(' ')}`,
      }
    case 'lost-rules':
      return {
        severity: 'warning',
        message: `writes the rules of ${object} anew, so that permissions of the controllers are gone: ${someOf(harm.names)}.`,
        help: 'Lists of rules are replaced, not merged: add yours with a JSON patch (`op: add`, `path: /rules/-`).',
        detail: harm.names.join(' '),
      }
    case 'no-image':
      return {
        severity: 'error',
        message: harm.known.includes(harm.container)
          ? `takes the image away from the ${on}, so that the API server refuses the object.`
          : `adds the ${on}, which has no image, so that the API server refuses the object.`,
        help: harm.known.includes(harm.container)
          ? 'Leave the image out of the patch, or write the one that is meant.'
          : `Write the name of the container that is there (${someOf(harm.known)}), or give the new one an image.`,
        detail: '',
      }
    case 'no-container':
      return {
        severity: harm.left.length === 0 ? 'error' : 'warning',
        message:
          harm.left.length === 0
            ? `takes the ${on} away, and a pod without containers is refused by the API server.`
            : `takes the ${on} away, so that the controller does not run (left: ${someOf(harm.left)}).`,
        help: 'Merge into the container by its name, and leave the directive out; to run without a component, leave it out of `components`.',
        detail: '',
      }
    case 'no-volume':
      return {
        severity: 'error',
        message: `leaves the ${on} with mounts of volumes that the pod does not have (${someOf(harm.names)}), so that the API server refuses the object.`,
        help: 'Add the volumes under spec.template.spec.volumes in the same patch, or take the mounts away too.',
        detail: ` ${harm.names.join(' ')}`,
      }
  }
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 4).map(printable).join(', ')
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown
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
