import { treeOfResource } from '../../kustomize/engine/resource.js'
import { applyPatch } from '../../kustomize/engine/kustomize.js'
import { plainMap } from '../../kustomize/engine/tree.js'
import { stringAt, type JsonObject } from '../../model/json.js'
import { buildObjects } from '../../upstream/operator-build/build.js'
import { buildPlan } from '../../upstream/operator-build/build-plan.js'
import { holdsFlux } from '../../upstream/operator-build/manifests.js'
import { nearestModelled } from '../../upstream/operators.js'
import { userPatches } from './judge.js'
import type { PatchState } from './state.js'

const definition = 'CustomResourceDefinition'

/** The definitions that the patches of an instance change, as they leave them; none where no patch speaks of any. */
export function patchedDefinitions(state: PatchState): readonly JsonObject[] {
  const { instance, fluxVersion, operatorVersion, manifests } = state
  const patches = userPatches(instance.spec)
  const speaks = patches.some(
    ({ text, target }) =>
      text.includes(definition) || (target !== null && /Custom|[^A-Za-z]/.test(stringAt(target, ['kind']) ?? '.')),
  )
  if (!speaks || !holdsFlux(manifests, fluxVersion)) return []
  const plan = buildPlan(
    instance.spec,
    { flux: fluxVersion, operator: nearestModelled(operatorVersion) },
    instance.namespace,
  )
  let resources = buildObjects(plan, manifests).modelled.filter(({ current }) => current.kind === definition)
  const before = new Set(resources)
  for (const patch of patches)
    resources = applyPatch(resources, patch).resources.filter(({ current }) => current.kind === definition)
  return resources.filter((one) => !before.has(one)).map((one) => plainMap(treeOfResource(one)))
}
