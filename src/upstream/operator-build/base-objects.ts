import type { ArtifactFiles } from '../../model/contents.js'
import type { BuildPlan } from './build-plan.js'
import { fluxFile } from './manifests.js'
import {
  isClusterScoped,
  resourceOf,
  treeOfResource,
  withTree,
  type Resource,
} from '../../kustomize/engine/resource.js'
import { shardObjects } from './shards.js'
import { syncObjects } from './sync-objects.js'
import { at, childMap, copyOfMap, isMap, treeMap, type PlainTree, type TreeMap } from '../../kustomize/engine/tree.js'

/** The namespace that the released manifests are written for. */
const releasedNamespace = 'flux-system'

/** The objects that an instance is built from, before any patch: namespace, policies, roles, components, shards, storage, sync. */
export function baseObjects(plan: BuildPlan, files: ArtifactFiles): readonly Resource[] {
  const components = plan.components.flatMap((name) => fluxFile(files, plan.fluxVersion, name))
  return [
    namespaceObject(plan),
    ...(plan.networkPolicy ? fluxFile(files, plan.fluxVersion, 'policies') : []),
    ...fluxFile(files, plan.fluxVersion, 'rbac').map((resource) => roleObject(resource, plan)),
    ...components,
    ...shardObjects(plan, files),
    ...storageObjects(plan),
    ...syncObjects(plan),
  ]
}

function namespaceObject(plan: BuildPlan): Resource {
  return resourceOf(
    treeMap({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: {
        name: plan.namespace,
        labels: {
          'pod-security.kubernetes.io/warn': 'restricted',
          'pod-security.kubernetes.io/warn-version': 'latest',
        },
        annotations: { 'fluxcd.controlplane.io/prune': 'disabled' },
      },
    }),
  )
}

/** Roles are cluster-wide, so that the operator ends their names with the namespace. */
function roleObject(resource: Resource, plan: BuildPlan): Resource {
  const tree = copyOfMap(treeOfResource(resource))
  if (plan.namespace !== releasedNamespace) renameNamespace(tree, plan.namespace)
  const metadata = childMap(tree, 'metadata')
  metadata.set('name', `${resource.original.name}-${plan.namespace}`)
  if (!isClusterScoped(resource.original)) metadata.set('namespace', plan.namespace)
  const role = at(tree, ['roleRef'])
  if (isMap(role) && role.get('name') === 'crd-controller') role.set('name', `crd-controller-${plan.namespace}`)
  return withTree(resource, tree)
}

function renameNamespace(tree: TreeMap, namespace: string): void {
  const subjects: PlainTree | undefined = tree.get('subjects')
  if (!Array.isArray(subjects)) return
  for (const subject of subjects) {
    if (isMap(subject) && subject.get('namespace') === releasedNamespace) subject.set('namespace', namespace)
  }
}

function storageObjects(plan: BuildPlan): readonly Resource[] {
  return plan.storage ? [volumeClaim(plan.storage, 'source-controller')] : []
}

function volumeClaim(storage: NonNullable<BuildPlan['storage']>, name: string): Resource {
  return resourceOf(
    treeMap({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name },
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: storage.class,
        resources: { requests: { storage: storage.size } },
      },
    }),
  )
}
