import type { ArtifactFiles } from '../../model/contents.js'
import { hasFeature } from '../flux-minors.js'
import { isWrittenFor } from '../operators.js'
import type { BuildPlan } from './build-plan.js'
import { fluxFile } from './manifests.js'
import { argument, named, operations, unsharded, type OperatorStep } from './operator-step.js'
import { resourceOf, treeOfResource, withTree, type Resource } from '../../kustomize/engine/resource.js'
import { at, childMap, copyOfMap, isMap, treeMap, type PlainTree, type TreeMap } from '../../kustomize/engine/tree.js'

const annotation = 'sharding.fluxcd.io/role'

/** The controllers of which each shard has its own copy. */
function shardable(plan: BuildPlan): readonly string[] {
  const appliers = ['source-controller', 'kustomize-controller', 'helm-controller']
  if (!isWrittenFor(plan.operator, 'sharded-watcher')) return appliers
  const images = ['image-reflector-controller', 'image-automation-controller']
  return [...appliers, ...images, ...(hasFeature(plan.fluxVersion, 'sharded-watcher') ? ['source-watcher'] : [])]
}

/** Deployments and Services of every shard. They keep the name of their main controller as the original one, so that patches reach them too. */
export function shardObjects(plan: BuildPlan, files: ArtifactFiles): readonly Resource[] {
  const names = shardable(plan)
  return plan.sharding.shards.flatMap((shard) =>
    plan.components
      .filter((name) => names.includes(name))
      .flatMap((name) => fluxFile(files, plan.fluxVersion, name))
      .filter(({ original }) => original.kind === 'Deployment' || original.kind === 'Service')
      .map((resource) => shardObject(resource, shard, plan))
      .concat(plan.storage && plan.sharding.persistent ? [shardClaim(plan.storage, shard, plan)] : []),
  )
}

/** The main controllers leave what carries the sharding label to the shards. */
export function shardSteps(plan: BuildPlan): readonly OperatorStep[] {
  if (plan.sharding.shards.length === 0) return []
  const main = unsharded(named('Deployment', ...shardable(plan)))
  return [operations(main, [argument(`--watch-label-selector=!${plan.sharding.key}`)])]
}

function shardObject(resource: Resource, shard: string, plan: BuildPlan): Resource {
  const tree = copyOfMap(treeOfResource(resource))
  const name = `${resource.original.name}-${shard}`
  const metadata = childMap(tree, 'metadata')
  metadata.set('name', name)
  metadata.set('namespace', plan.namespace)
  childMap(metadata, 'annotations').set(annotation, 'shard')
  if (resource.original.kind === 'Service') setApp(at(tree, ['spec', 'selector']), name)
  else shardDeployment(tree, name, shard, plan)
  return withTree(resource, tree)
}

function shardDeployment(tree: TreeMap, name: string, shard: string, plan: BuildPlan): void {
  setApp(at(tree, ['spec', 'selector', 'matchLabels']), name)
  setApp(at(tree, ['spec', 'template', 'metadata', 'labels']), name)
  const template = at(tree, ['spec', 'template', 'metadata'])
  if (isMap(template)) childMap(template, 'annotations').set(annotation, 'shard')
  const pod = at(tree, ['spec', 'template', 'spec'])
  const serves = name.startsWith('source-controller') || name.startsWith('source-watcher')
  const args = at(pod, ['containers', 0, 'args'])
  if (Array.isArray(args)) {
    if (serves) args.push(`--storage-adv-addr=${name}.$(RUNTIME_NAMESPACE).svc.${plan.domain}.`)
    args.push(`--watch-label-selector=${plan.sharding.key}=${shard}`)
  }
  if (name.startsWith('source-controller') && plan.storage && plan.sharding.persistent) mountClaim(pod, name, shard)
}

function mountClaim(pod: PlainTree | undefined, name: string, shard: string): void {
  const volumes = at(pod, ['volumes'])
  const mounts = at(pod, ['containers', 0, 'volumeMounts'])
  const volume = `persistent-data-${shard}`
  if (Array.isArray(volumes)) volumes[0] = treeMap({ name: volume, persistentVolumeClaim: { claimName: name } })
  if (Array.isArray(mounts)) mounts[0] = treeMap({ name: volume, mountPath: '/data' })
}

function setApp(labels: PlainTree | undefined, name: string): void {
  if (isMap(labels) && labels.has('app')) labels.set('app', name)
}

function shardClaim(storage: NonNullable<BuildPlan['storage']>, shard: string, plan: BuildPlan): Resource {
  const claim = (name: string, namespace: object) =>
    treeMap({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name, ...namespace, annotations: { [annotation]: 'shard' } },
      spec: {
        accessModes: ['ReadWriteOnce'],
        storageClassName: storage.class,
        resources: { requests: { storage: storage.size } },
      },
    })
  const main = resourceOf(claim('source-controller', {}))
  return withTree(main, claim(`source-controller-${shard}`, { namespace: plan.namespace }))
}
