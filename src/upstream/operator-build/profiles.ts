import { isWrittenFor } from '../operators.js'
import type { BuildPlan } from './build-plan.js'
import {
  argument,
  firstContainer,
  merge,
  named,
  operation,
  operations,
  podSpec,
  type OperatorStep,
} from './operator-step.js'

const appliers = ['kustomize-controller', 'helm-controller']
const tenants = [...appliers, 'notification-controller', 'image-reflector-controller', 'image-automation-controller']

/** What one cluster size asks for: CPU and memory limits, requested memory, and concurrency. */
interface Size {
  readonly memoryRequest: string
  readonly cpu: string
  readonly memory: string
  readonly sourceCpu: string
  readonly sourceMemory: string
  readonly concurrent: number
  readonly requeue: string
  readonly helmCache: number
  readonly sourceConcurrent: number | null
}

const sizes: Readonly<Record<string, Size>> = {
  small: {
    memoryRequest: '64Mi',
    cpu: '1000m',
    memory: '512Mi',
    sourceCpu: '1000m',
    sourceMemory: '512Mi',
    concurrent: 5,
    requeue: '10s',
    helmCache: 10,
    sourceConcurrent: null,
  },
  medium: {
    memoryRequest: '128Mi',
    cpu: '2000m',
    memory: '1Gi',
    sourceCpu: '2000m',
    sourceMemory: '1Gi',
    concurrent: 10,
    requeue: '5s',
    helmCache: 50,
    sourceConcurrent: 5,
  },
  large: {
    memoryRequest: '256Mi',
    cpu: '3000m',
    memory: '3Gi',
    sourceCpu: '2000m',
    sourceMemory: '2Gi',
    concurrent: 20,
    requeue: '5s',
    helmCache: 100,
    sourceConcurrent: 10,
  },
}

/** OpenShift sets its own security contexts, so that the ones of Flux go. */
export function clusterTypeSteps(plan: BuildPlan): readonly OperatorStep[] {
  if (plan.clusterType !== 'openshift') return []
  return [
    operations(named('Deployment'), [
      operation('remove', `${podSpec}/securityContext`),
      operation('remove', `${firstContainer}/securityContext/seccompProfile`),
      operation('remove', `${firstContainer}/securityContext/runAsNonRoot`),
    ]),
    operations(named('Namespace'), [
      operation('remove', '/metadata/labels/pod-security.kubernetes.io~1warn'),
      operation('remove', '/metadata/labels/pod-security.kubernetes.io~1warn-version'),
    ]),
  ]
}

/** Pod labels and annotations always; resources and arguments where a size is set. */
export function clusterSizeSteps(plan: BuildPlan): readonly OperatorStep[] {
  const size = Object.hasOwn(sizes, plan.clusterSize) ? sizes[plan.clusterSize] : undefined
  const profile = { metadata: { annotations: { 'fluxcd.controlplane.io/profile': plan.clusterSize } } }
  const pod = merge(named('Deployment'), {
    ...(size ? profile : {}),
    spec: {
      template: {
        metadata: {
          labels: { 'app.kubernetes.io/part-of': 'flux' },
          annotations: { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'true' },
        },
      },
    },
  })
  return size ? [pod, ...resourceSteps(plan.clusterSize, size), ...concurrencySteps(size)] : [pod]
}

function resourceSteps(name: string, size: Size): readonly OperatorStep[] {
  const resources = (cpu: string, memory: string) =>
    operation('replace', `${firstContainer}/resources`, {
      requests: { cpu: '100m', memory: size.memoryRequest },
      limits: { cpu, memory },
    })
  if (name === 'small') return [operations(named('Deployment'), [resources(size.cpu, size.memory)])]
  return [
    operations(named('Deployment', ...appliers), [resources(size.cpu, size.memory)]),
    operations(named('Deployment', 'source-controller'), [resources(size.sourceCpu, size.sourceMemory)]),
  ]
}

function concurrencySteps(size: Size): readonly OperatorStep[] {
  const cache = [
    argument(`--helm-cache-max-size=${size.helmCache}`),
    argument('--helm-cache-ttl=720m'),
    argument('--helm-cache-purge-interval=60m'),
  ]
  const concurrent = size.sourceConcurrent === null ? [] : [argument(`--concurrent=${size.sourceConcurrent}`)]
  return [
    operations(named('Deployment', ...appliers), [
      argument(`--concurrent=${size.concurrent}`),
      argument(`--requeue-dependency=${size.requeue}`),
    ]),
    operations(named('Deployment', 'source-controller'), [...cache, ...concurrent]),
  ]
}

/** Locks tenants into their namespaces. */
export function multitenantSteps(plan: BuildPlan): readonly OperatorStep[] {
  if (!plan.tenancy.multitenant) return []
  const locked = isWrittenFor(plan.operator, 'source-watcher') ? [...tenants, 'source-watcher'] : tenants
  return [
    operations(named('Deployment', ...locked), [argument('--no-cross-namespace-refs=true')]),
    operations(named('Deployment', 'kustomize-controller'), [argument('--no-remote-bases=true')]),
    operations(named('Deployment', ...appliers), [argument(`--default-service-account=${plan.tenancy.account}`)]),
    operations(named('Kustomization'), [operation('add', '/spec/serviceAccountName', 'kustomize-controller')]),
  ]
}

/** source-watcher makes artifacts that the appliers read only behind a feature gate. */
export function artifactSteps(plan: BuildPlan): readonly OperatorStep[] {
  if (!isWrittenFor(plan.operator, 'source-watcher') || !plan.components.includes('source-watcher')) return []
  return [operations(named('Deployment', ...appliers), [argument('--feature-gates=ExternalArtifact=true')])]
}
