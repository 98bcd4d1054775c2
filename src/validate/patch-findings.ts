import type { Path } from '../model/document.js'
import type { Instance } from '../model/instance.js'
import { listAt } from '../model/json.js'
import { problemOf, type Problem } from '../model/problem.js'
import type { TreeState } from '../model/validation.js'
import { findPatchProblems } from './patches/check.js'
import { unknownInDocument } from '../text/placeholder.js'

/** Judges the patches of each instance of a tree on the Flux version that it gets. Nothing is said where that is not known. */
export function checkPatches({ instances, tree }: TreeState): readonly Problem[] {
  return instances.flatMap(({ instance, flux, manifests, operator }) => {
    if (manifests === null || flux === null || operator === null) return []
    const problems = findPatchProblems({
      instance: {
        spec: instance.spec,
        namespace: tree.layout.namespaceOf(instance.object) ?? 'flux-system',
        place: (path) => placeOf(instance, path),
      },
      fluxVersion: flux,
      manifests,
      operatorVersion: operator,
    })
    const open = openLines(instance)
    return problems.map((problem) => (problem.line !== null && open.has(problem.line) ? notJudged(problem) : problem))
  })
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
