import { isObject, listAt, stringAt, type JsonObject } from '../../model/json.js'
import type { Build } from '../../upstream/operator-build/build.js'
import { applyPatch, type Patch, type PatchFailure } from '../../kustomize/engine/kustomize.js'
import type { Resource } from '../../kustomize/engine/resource.js'
import type { Damage } from '../../kustomize/engine/strategic-merge.js'

/** What one patch of the user does in one build. */
export interface Verdict {
  /** Position in `kustomize.patches`, from 0. */
  readonly index: number
  readonly patch: Patch
  readonly matched: readonly string[]
  /** The failure on the objects as released, and on those that the operator hands on; null where it applies. */
  readonly raw: PatchFailure | null
  readonly modelled: PatchFailure | null
  readonly damages: readonly Damage[]
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
export function judgePatches(build: Build, patches: readonly Patch[]): readonly Verdict[] {
  const verdicts: Verdict[] = []
  let raw: readonly Resource[] = build.raw
  let modelled: readonly Resource[] = build.modelled
  for (const [index, patch] of patches.entries()) {
    const onRaw = applyPatch(raw, patch)
    const onModelled = applyPatch(modelled, patch)
    raw = onRaw.resources
    modelled = onModelled.resources
    verdicts.push({
      index,
      patch,
      matched: onModelled.matched,
      raw: onRaw.failure,
      modelled: onModelled.failure,
      damages: onModelled.damages,
    })
  }
  return verdicts
}
