import type { ArtifactFiles } from '../../model/contents.js'
import { baseObjects } from './base-objects.js'
import type { BuildPlan } from './build-plan.js'
import { argumentSteps, placementSteps, tokenSteps } from './controller-steps.js'
import { mergeInto, operateOn, type PatchFailure } from '../../kustomize/engine/kustomize.js'
import { notificationSteps } from './notification.js'
import type { OperatorStep } from './operator-step.js'
import { artifactSteps, clusterSizeSteps, clusterTypeSteps, multitenantSteps } from './profiles.js'
import type { Resource } from '../../kustomize/engine/resource.js'
import { shardSteps } from './shards.js'
import { identityPlan } from './workload-identity.js'

/** The objects of a build just before the patches of the user. */
export interface Build {
  /** As the release has them, with the names and the objects that the operator adds. */
  readonly raw: readonly Resource[]
  /** After the operator's own changes. */
  readonly modelled: readonly Resource[]
  /** The operator's own changes that do not apply; each fails the whole build. */
  readonly failures: readonly PatchFailure[]
  /** Why the operator refuses the settings, or null. */
  readonly refusal: string | null
}

/**
 * Models what the operator does to `flux/vX/` before the patches of the user, in its order. A change that fails is noted and left out, so
 * that the patches after it can still be judged.
 */
export function buildObjects(plan: BuildPlan, files: ArtifactFiles): Build {
  const raw = baseObjects(plan, files)
  const identity = identityPlan(plan)
  const steps: readonly OperatorStep[] = [
    ...(identity.withoutTokens ? tokenSteps(plan) : []),
    ...placementSteps(plan),
    ...argumentSteps(plan),
    ...shardSteps(plan),
    ...clusterTypeSteps(plan),
    ...clusterSizeSteps(plan),
    ...multitenantSteps(plan),
    ...artifactSteps(plan),
    ...notificationSteps(plan),
    ...identity.steps,
  ]
  const failures: PatchFailure[] = []
  let modelled = raw
  for (const step of steps) {
    const outcome = applyStep(modelled, step)
    if (outcome.failure) failures.push(outcome.failure)
    modelled = outcome.resources
  }
  return { raw, modelled, failures, refusal: identity.refusal }
}

function applyStep(resources: readonly Resource[], step: OperatorStep) {
  const chosen = resources.filter((resource) => step.selects(resource))
  return step.change.kind === 'operations'
    ? operateOn(resources, chosen, step.change.operations)
    : mergeInto(resources, chosen, step.change.document)
}
