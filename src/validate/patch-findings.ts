import type { Path } from '../model/document.js'
import type { Instance, RunningInstance } from '../model/instance.js'
import { listAt, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { problemOf, type Problem } from '../model/problem.js'
import type { TreeState } from '../model/validation.js'
import { findPatchProblems, findPatchShifts } from './patches/check.js'
import { patchedDefinitions } from './patches/definitions.js'
import type { PatchState } from './patches/state.js'
import { unknownInDocument } from '../text/placeholder.js'

/**
 * Judges the patches of each instance of a tree on the Flux version that it gets, and beside what they did in the tree before. Nothing is said
 * where that is not known.
 */
export function checkPatches(after: TreeState, before: TreeState | null): readonly Problem[] {
  return after.instances.flatMap((running) => {
    const { instance } = running
    const state = patchState(running, after.tree)
    if (!state) return []
    const old = before && counterpart(running, before)
    const problems = [...findPatchProblems(state), ...(old ? findPatchShifts(old, state) : [])]
    const open = openLines(instance)
    return problems.map((problem) => (problem.line !== null && open.has(problem.line) ? notJudged(problem) : problem))
  })
}

/** The definitions of Flux that the instances of a tree change by their patches. */
export function definitionsPatchedIn({ instances, tree }: TreeState): readonly JsonObject[] {
  return instances.flatMap((running) => {
    const state = patchState(running, tree)
    return state ? patchedDefinitions(state) : []
  })
}

function patchState({ instance, flux, manifests, operator }: RunningInstance, { layout }: Tree): PatchState | null {
  if (manifests === null || flux === null || operator === null) return null
  return {
    instance: {
      spec: instance.spec,
      namespace: layout.namespaceOf(instance.object) ?? 'flux-system',
      place: (path) => placeOf(instance, path),
    },
    fluxVersion: flux,
    manifests,
    operatorVersion: operator,
  }
}

/** The same instance in the tree before: in the same file, or the only one of its cluster. */
function counterpart({ instance }: RunningInstance, { instances, tree }: TreeState): PatchState | null {
  const near = instances.filter((other) => other.instance.cluster === instance.cluster)
  const same = near.filter(({ instance: { object } }) => object.file.path === instance.object.file.path)
  const [only, ...others] = same.length > 0 ? same : near
  return only && others.length === 0 ? patchState(only, tree) : null
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
