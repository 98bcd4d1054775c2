import { operatorKinds } from '../components.js'
import { nearestFluxMinor } from '../flux-minors.js'
import { assumedMinor } from '../operators.js'
import type { BuildPlan } from './build-plan.js'
import { named, operation, operations, type OperatorStep } from './operator-step.js'

/** Lets alerts and receivers name the operator's own kinds, and their controller read them. */
export function notificationSteps(plan: BuildPlan): readonly OperatorStep[] {
  if (!plan.components.includes('notification-controller')) return []
  return [
    definition(plan, 'alerts', 'eventSources'),
    definition(plan, 'receivers', 'resources'),
    operations(named('ClusterRole', `crd-controller-${plan.namespace}`), [
      operation('add', '/rules/-', { apiGroups: ['fluxcd.controlplane.io'], resources: ['*'], verbs: ['*'] }),
    ]),
  ]
}

/**
 * Each kind is added to the list of every API version that this operator believes the definition to have: it counts them by the Flux
 * minor. An operator older than a Flux that dropped a version still reaches for it, and its whole build fails (fluxcd/flux2#5965).
 */
function definition(plan: BuildPlan, plural: string, field: string): OperatorStep {
  const versions = nearestFluxMinor(assumedMinor(plan.operator, plan.fluxVersion)).alertVersions
  const paths = Array.from(
    { length: versions },
    (_, index) =>
      `/spec/versions/${index}/schema/openAPIV3Schema/properties/spec/properties/${field}/items/properties/kind/enum/-`,
  )
  return operations(
    named('CustomResourceDefinition', `${plural}.notification.toolkit.fluxcd.io`),
    operatorKinds.flatMap((kind) => paths.map((path) => operation('add', path, kind))),
  )
}
