import { isObject, listAt, stringAt, type JsonObject } from '../../model/json.js'
import type { Build } from '../../upstream/operator-build/build.js'
import { applyPatch, type Patch, type PatchFailure } from '../../kustomize/engine/kustomize.js'
import { countsByIndex, listHits, type ListHit } from '../../kustomize/engine/list-hits.js'
import { parsePatchText, type PatchBody } from '../../kustomize/engine/patch-text.js'
import type { Resource } from '../../kustomize/engine/resource.js'
import type { MergeProblem } from '../../kustomize/engine/strategic-merge.js'
import { compileTarget } from '../../kustomize/engine/target.js'
import { controllerProblemsOf, stillStands, type ControllerProblem } from './controller-problems.js'

/** What one patch of the user does in one build. */
export interface PatchVerdict {
  /** Position in `kustomize.patches`, from 0. */
  readonly index: number
  readonly patch: Patch
  readonly matched: readonly string[]
  /** The failure on the objects as released, and on those that the operator hands on; null where it applies. */
  readonly raw: PatchFailure | null
  readonly modelled: PatchFailure | null
  readonly mergeProblems: readonly MergeProblem[]
  /** What it does to a controller, on the objects that the operator hands on. */
  readonly controllerProblems: readonly ControllerProblem[]
  /** The entries of lists that it finds by index there. */
  readonly hits: readonly ListHit[]
  /** True where its text holds nothing to do. */
  readonly isEmpty: boolean
}

/** The patches of a FluxInstance spec, in their order. */
export function userPatches(spec: JsonObject): readonly Patch[] {
  return listAt(spec, ['kustomize', 'patches'])
    .filter(isObject)
    .map((entry) => ({ text: stringAt(entry, ['patch']) ?? '', target: targetOf(entry) }))
}

function targetOf(entry: JsonObject): JsonObject | null {
  const target = entry['target']
  return isObject(target) ? target : null
}

/** Applies the patches one after the other to both sets of objects; one that fails is left out for those after it. */
export function judgePatches(build: Build, patches: readonly Patch[]): readonly PatchVerdict[] {
  const verdicts: PatchVerdict[] = []
  let raw: readonly Resource[] = build.raw
  let modelled: readonly Resource[] = build.modelled
  for (const [index, patch] of patches.entries()) {
    const onRaw = applyPatch(raw, patch)
    const onModelled = applyPatch(modelled, patch)
    const body = parsePatchText(patch.text)
    verdicts.push({
      index,
      patch,
      matched: onModelled.matched,
      raw: onRaw.failure,
      modelled: onModelled.failure,
      mergeProblems: onModelled.mergeProblems,
      controllerProblems: toldOnce(
        controllerProblemsOf(modelled, onModelled.resources, body),
        onModelled.mergeProblems,
      ),
      hits: hitsOf(modelled, body, patch),
      isEmpty: body.kind === 'empty' || (body.kind === 'operations' && body.operations.length === 0),
    })
    raw = onRaw.resources
    modelled = onModelled.resources
  }
  return verdicts.map((verdict) => ({
    ...verdict,
    controllerProblems: verdict.controllerProblems.filter((problem) => stillStands(problem, modelled)),
  }))
}

/** An entry without a name takes the container with it: of that the problem is told already. */
function toldOnce(
  controllerProblems: readonly ControllerProblem[],
  mergeProblems: readonly MergeProblem[],
): readonly ControllerProblem[] {
  return mergeProblems.length === 0
    ? controllerProblems
    : controllerProblems.filter(({ kind }) => kind !== 'no-container')
}

function hitsOf(resources: readonly Resource[], body: PatchBody, { target }: Patch): readonly ListHit[] {
  if (body.kind !== 'operations' || !target || !countsByIndex(body.operations)) return []
  const selector = compileTarget(target)
  if (selector.kind === 'invalid') return []
  return resources.filter((one) => selector.matches(one)).flatMap((one) => listHits(one, body.operations))
}
