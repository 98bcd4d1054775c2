import type { Path } from '../model/document.js'
import type { Instance } from '../model/instance.js'
import { listAt } from '../model/json.js'
import type { Problem, SelectVersion, TreeState } from '../model/validation.js'
import { fluxVersionOf, manifestsOf } from './flux-version.js'
import { findPatchProblems } from './patches/check.js'
import { unknownInDocument } from '../text/placeholder.js'
import { problemOf } from './problem.js'

/**
 * Judges the patches of each instance of a tree on the Flux version that it gets. Instances whose version is not known are left to the check
 * of Flux versions, which says why.
 */
export function checkPatches(state: TreeState, select: SelectVersion): readonly Problem[] {
  return state.instances.flatMap((instance) => {
    const manifests = manifestsOf(instance, state)
    const selection = fluxVersionOf(instance, state, select)
    const operatorVersion = state.operator?.version ?? state.contents?.version
    if (!manifests || selection?.kind !== 'selected' || operatorVersion === undefined) return []
    const problems = findPatchProblems({
      instance: {
        spec: instance.spec,
        namespace: state.tree.layout.namespaceOf(instance.object) ?? 'flux-system',
        place: (path) => placeOf(instance, path),
      },
      fluxVersion: selection.version,
      manifests,
      operatorVersion,
    })
    const open = openLines(instance)
    const seen = problems.findIndex(({ code }) => code === 'manifests-ahead')
    return problems
      .filter(({ code }, index) => code !== 'manifests-ahead' || index === seen)
      .map((problem) => (problem.line !== null && open.has(problem.line) ? notJudged(problem) : problem))
  })
}

/** One sentence on manifests that are ahead is enough: the build knows more than the versions. */
export function withoutRepeats(patches: readonly Problem[], skew: readonly Problem[]): readonly Problem[] {
  const said = new Set(patches.filter(({ code }) => code === 'manifests-ahead').map(({ file }) => file))
  return skew.filter(({ code, file }) => code !== 'manifests-ahead' || !said.has(file))
}

function placeOf({ object, root }: Instance, path: Path): { readonly file: string; readonly line: number } {
  return { file: object.file.path, line: object.position([...root, ...path]).line }
}

/** Lines of the patches with a placeholder: what such a patch does is known only with its value. */
function openLines(instance: Instance): ReadonlySet<number> {
  const lines = listAt(instance.spec, ['kustomize', 'patches']).flatMap((patch, index) =>
    holdsPlaceholder(patch) ? [placeOf(instance, ['kustomize', 'patches', index]).line] : [],
  )
  return new Set(lines)
}

function holdsPlaceholder(patch: unknown): boolean {
  return unknownInDocument(JSON.stringify(patch))
}

function notJudged(problem: Problem): Problem {
  if (!problem.code.startsWith('patch-')) return problem
  return problemOf('not-evaluated', problem, {
    severity: 'notice',
    message: 'This patch was not judged: it holds a value that is only known later.',
    help: 'Judge by hand that it applies.',
    detail: problem.subject,
  })
}
