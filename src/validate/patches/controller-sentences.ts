import { printable } from '../../kustomize/failure-text.js'
import { problemOf, type Problem } from '../../model/problem.js'
import type { ControllerProblem } from './controller-problems.js'
import { patchName, type JudgedPatch } from './sentences.js'

/** What a patch does to a controller. */
export function controllerSentences({ verdict, instance, subject }: JudgedPatch): readonly Problem[] {
  const place = instance.place(['kustomize', 'patches', verdict.index])
  return verdict.controllerProblems.map((problem) => {
    const { detail, ...words } = controllerWords(problem)
    return problemOf('patch-damages', place, {
      ...words,
      message: `${patchName(verdict)} ${words.message}`,
      detail: `${subject} ${problem.kind} ${problem.object} ${problem.container}${detail}`,
    })
  })
}

interface ControllerWords {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly help: string
  /** What tells it from others of the same object and container. */
  readonly detail: string
}

function controllerWords(problem: ControllerProblem): ControllerWords {
  const object = printable(problem.object)
  const on = `container ${printable(problem.container)} of ${object}`
  switch (problem.kind) {
    case 'lost':
      return {
        severity: 'warning',
        message: `writes the ${problem.field} of ${on} anew, so that those of the controller are gone: ${someOf(problem.names)}.`,
        help:
          problem.field === 'args'
            ? 'Lists of arguments are replaced, not merged: add yours with a JSON patch (`op: add`, `path: /spec/template/spec/containers/0/args/-`).'
            : 'Write the variables of the controller too, or merge yours by name without replacing the list.',
        detail: ` ${problem.field} ${problem.names.join(' ')}`,
      }
    case 'lost-rules':
      return {
        severity: 'warning',
        message: `writes the rules of ${object} anew, so that permissions of the controllers are gone: ${someOf(problem.names)}.`,
        help: 'Lists of rules are replaced, not merged: add yours with a JSON patch (`op: add`, `path: /rules/-`).',
        detail: problem.names.join(' '),
      }
    case 'refused':
      return refusedWords(object, problem.reason)
    case 'removed':
      return removedWords(object, problem.objectKind)
    case 'no-image':
      return {
        severity: 'error',
        message: problem.known.includes(problem.container)
          ? `takes the image away from the ${on}, so that the API server refuses the object.`
          : `adds the ${on}, which has no image, so that the API server refuses the object.`,
        help: problem.known.includes(problem.container)
          ? 'Leave the image out of the patch, or write the one that is meant.'
          : `Write the name of the container that is there (${someOf(problem.known)}), or give the new one an image.`,
        detail: '',
      }
    case 'no-container':
      return {
        severity: problem.left.length === 0 ? 'error' : 'warning',
        message:
          problem.left.length === 0
            ? `takes the ${on} away, and a pod without containers is refused by the API server.`
            : `takes the ${on} away, so that the controller does not run (left: ${someOf(problem.left)}).`,
        help: 'Merge into the container by its name, and leave the directive out; to run without a component, leave it out of `components`.',
        detail: '',
      }
    case 'no-volume':
      return {
        severity: 'error',
        message: `leaves the ${on} with mounts of volumes that the pod does not have (${someOf(problem.names)}), so that the API server refuses the object.`,
        help: 'Add the volumes under spec.template.spec.volumes in the same patch, or take the mounts away too.',
        detail: ` ${problem.names.join(' ')}`,
      }
  }
}

function refusedWords(object: string, reason: string): ControllerWords {
  return {
    severity: 'error',
    message: `leaves ${object} with ${printable(reason)}, which the API server refuses.`,
    help: 'Correct the patch: a JSON patch adds beside what is there, and a strategic merge keeps every field that it does not name.',
    detail: reason,
  }
}

function removedWords(object: string, kind: string): ControllerWords {
  return {
    severity: 'warning',
    message: `takes ${object} away${whatFollows(kind)}.`,
    help: 'Leave the object in the build, or leave the component out of `components`; if it is meant, nothing has to be done.',
    detail: '',
  }
}

function whatFollows(kind: string): string {
  switch (kind) {
    case 'Deployment':
      return ', so that the controller does not run'
    case 'ServiceAccount':
      return ', so that pods which use it do not start'
    case 'CustomResourceDefinition':
      return ', and with it all objects of its kind'
    default:
      return ', and with it permissions of the controllers'
  }
}

function someOf(names: readonly string[]): string {
  const shown = names.slice(0, 4).map(printable).join(', ')
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown
}
