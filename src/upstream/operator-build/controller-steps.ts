import { nearestFluxMinor } from '../flux-minors.js'
import { assumedMinor, isWrittenFor } from '../operators.js'
import type { BuildPlan } from './build-plan.js'
import {
  firstContainer,
  merge,
  named,
  operation,
  operations,
  podSpec,
  unsharded,
  type OperatorStep,
} from './operator-step.js'

/** Where the Deployments run and with which secret they pull. */
export function placementSteps(plan: BuildPlan): readonly OperatorStep[] {
  const secrets = plan.imagePullSecret === '' ? {} : { imagePullSecrets: [{ name: plan.imagePullSecret }] }
  const spec = { nodeSelector: { 'kubernetes.io/os': 'linux' }, ...secrets }
  return [merge(named('Deployment'), { spec: { template: { spec } } })]
}

/** The first arguments of every controller, which the released manifests set for another place, and the storage of source-controller. */
export function argumentSteps(plan: BuildPlan): readonly OperatorStep[] {
  return plan.components.flatMap((name) => {
    const replaced = operations(named('Deployment', name), argumentsOf(name, plan))
    return name === 'source-controller' && plan.storage ? [replaced, storageStep()] : [replaced]
  })
}

function argumentsOf(name: string, plan: BuildPlan) {
  const serves =
    name === 'source-controller' || (name === 'source-watcher' && isWrittenFor(plan.operator, 'source-watcher'))
  const common = ['--watch-all-namespaces=true', '--log-level=info']
  const replaced = name === 'notification-controller' ? common : [`--events-addr=${eventsAddress(plan)}`, ...common]
  const list = replaced.map((value, index) => operation('replace', `${firstContainer}/args/${index}`, value))
  if (!serves) return list
  const address = `--storage-adv-addr=${name}.$(RUNTIME_NAMESPACE).svc.${plan.domain}.`
  return [...list, operation('replace', `${firstContainer}/args/6`, address)]
}

function eventsAddress(plan: BuildPlan): string {
  if (!plan.components.includes('notification-controller')) return ''
  return `http://notification-controller.${plan.namespace}.svc.${plan.domain}./`
}

function storageStep(): OperatorStep {
  const volume = { name: 'persistent-data', persistentVolumeClaim: { claimName: 'source-controller' } }
  return operations(unsharded(named('Deployment', 'source-controller')), [
    operation('add', `${podSpec}/volumes/-`, volume),
    operation('replace', `${firstContainer}/volumeMounts/0`, { name: 'persistent-data', mountPath: '/data' }),
  ])
}

/** Takes the permission to make service account tokens away; its place in the list of rules moves with Flux. */
export function tokenSteps(plan: BuildPlan): readonly OperatorStep[] {
  const index = nearestFluxMinor(assumedMinor(plan.operator, plan.fluxVersion)).tokenRule
  const role = named('ClusterRole', 'crd-controller')
  return [operations(role, [operation('remove', `/rules/${index}`)])]
}
