import { hasFeature, minorWith } from '../flux-minors.js'
import type { BuildPlan } from './build-plan.js'
import { argument, named, operations, type OperatorStep } from './operator-step.js'

/** The controllers that could use the identity of an object first; helm-controller followed a minor later. */
const first = [
  'source-controller',
  'kustomize-controller',
  'notification-controller',
  'image-reflector-controller',
  'image-automation-controller',
]

export interface IdentityPlan {
  readonly steps: readonly OperatorStep[]
  /** True where the controllers lose the permission to make tokens of service accounts. */
  readonly withoutTokens: boolean
  /** Why the operator refuses the build, or null. */
  readonly refusal: string | null
}

/** What the workload identity settings of an instance mean for its Flux version. */
export function identityPlan(plan: BuildPlan): IdentityPlan {
  const { objectLevelIdentity, multitenantIdentity } = plan.tenancy
  if (!hasFeature(plan.fluxVersion, 'object-identity')) {
    const refusal =
      objectLevelIdentity || multitenantIdentity
        ? `workload identity of objects needs Flux ${minorWith('object-identity')} or newer`
        : null
    return { steps: [], withoutTokens: false, refusal }
  }
  if (!hasFeature(plan.fluxVersion, 'tenant-identity')) {
    const refusal = multitenantIdentity
      ? `multi-tenant workload identity needs Flux ${minorWith('tenant-identity')} or newer`
      : null
    return { steps: objectLevelIdentity ? [gate(first, true)] : [], withoutTokens: !objectLevelIdentity, refusal }
  }
  const refusal =
    multitenantIdentity && !objectLevelIdentity
      ? 'multi-tenant workload identity needs objectLevelWorkloadIdentity'
      : null
  const steps = [gate([...first, 'helm-controller'], objectLevelIdentity)]
  if (objectLevelIdentity && multitenantIdentity) steps.push(...tenantSteps(plan))
  return { steps, withoutTokens: !objectLevelIdentity, refusal }
}

function gate(controllers: readonly string[], enabled: boolean): OperatorStep {
  const value = `--feature-gates=ObjectLevelWorkloadIdentity=${String(enabled)}`
  return operations(named('Deployment', ...controllers), [argument(value)])
}

function tenantSteps({ tenancy }: BuildPlan): readonly OperatorStep[] {
  const others = first.filter((name) => name !== 'kustomize-controller')
  const decryption = argument(`--default-decryption-service-account=${tenancy.decryptionAccount}`)
  const kubeConfig = argument(`--default-kubeconfig-service-account=${tenancy.kubeConfigAccount}`)
  return [
    operations(named('Deployment', ...others), [argument(`--default-service-account=${tenancy.account}`)]),
    operations(named('Deployment', 'kustomize-controller'), [decryption]),
    operations(named('Deployment', 'kustomize-controller', 'helm-controller'), [kubeConfig]),
  ]
}
