import { failedAt } from '../kustomize/failure-text.js'
import { nameOf } from '../model/document.js'
import { problemOf, type Problem } from '../model/problem.js'
import { compareVersions } from '../model/version.js'
import { unknownInDocument } from '../text/placeholder.js'
import type { FluxSpec } from '../upstream/flux-spec.js'
import { selectedFlux } from '../upstream/flux-version.js'
import { stallsOnNewerFlux } from '../upstream/operators.js'
import type { InstanceState } from './moves.js'

/** What is wrong with the Flux that the instances of one tree run: none is selected, or their operator cannot build it. */
export function instanceProblems(states: readonly InstanceState[]): readonly Problem[] {
  return states.flatMap((state) => [...versionProblems(state), ...manifestsAhead(state)])
}

function versionProblems({ running, spec }: InstanceState): readonly Problem[] {
  const detail = subjectOf(spec)
  if (running?.kind === 'unmatched')
    return [
      problemOf('flux-version-unmatched', spec.version, {
        message: `${labelOf(spec)} asks for Flux ${running.constraint}, and no Flux version that the manifests have and the operator runs matches it.`,
        help: `Write a version or range that matches one; the newest there is ${running.newest ?? 'none'}.`,
        detail,
      }),
    ]
  if (running?.kind !== 'unreadable') return []
  const { constraint } = running
  if (!unknownInDocument(constraint))
    return [
      problemOf('flux-version-unmatched', spec.version, {
        message: `${labelOf(spec)} asks for Flux ${JSON.stringify(constraint)}, which is no version constraint.`,
        help: 'Write a constraint such as "2.x" or "2.8.x", or an exact version.',
        detail,
      }),
    ]
  return [
    problemOf('not-evaluated', spec.version, {
      severity: 'notice',
      message: `The Flux version of ${labelOf(spec)} was not judged: its version ${constraint} is only known later.`,
      help: 'Judge by hand that the version is in the manifests.',
      detail,
    }),
  ]
}

/** The build that was tried knows most, then the table of operators, then the versions alone. */
function manifestsAhead({ running, spec, failure }: InstanceState): readonly Problem[] {
  const { operator } = spec
  const flux = selectedFlux(running)
  const detail = subjectOf(spec)
  const help = 'Move the operator and the manifests to one release; `flux-lockstep update` does.'
  if (failure !== null && flux !== null) {
    const message = `Flux Operator ${operator} cannot build Flux ${flux}: its own patch fails${failedAt(failure)}, because ${failure.reason}.`
    return [problemOf('manifests-ahead', spec.artifact, { severity: 'error', message, help, detail })]
  }
  if (running?.kind === 'stalled') {
    const message = `Operator ${operator} cannot build Flux ${running.selected}, which the pinned manifests bring, so the instance stalls.`
    return [problemOf('manifests-ahead', spec.artifact, { severity: 'error', message, help, detail })]
  }
  const { manifests } = spec
  if (manifests.kind !== 'exact' || compareVersions(manifests.version, operator) <= 0) return []
  const effect = stallsOnNewerFlux(operator)
    ? 'the operator may not be able to build the Flux in them'
    : 'the operator then silently stays on the Flux minors that it embeds'
  const message = `The manifests ${manifests.version} are newer than the operator ${operator}: ${effect}.`
  return [problemOf('manifests-ahead', spec.artifact, { severity: 'warning', message, help, detail })]
}

function labelOf({ instance }: FluxSpec): string {
  return instance ? nameOf(instance.object) : 'The instance'
}

/** The same for an instance wherever its file and its lines move. */
function subjectOf({ instance }: FluxSpec): string {
  return instance ? `${nameOf(instance.object)} ${instance.object.namespace ?? ''}` : ''
}
