import { applyPatch, type Patch } from '../../kustomize/engine/kustomize.js'
import { isClusterScoped, treeOfResource, withTree, type Resource } from '../../kustomize/engine/resource.js'
import { at, childMap, copyOfMap, isMap, textAt, type TreeMap } from '../../kustomize/engine/tree.js'
import type { ArtifactFiles } from '../../model/contents.js'
import { objectAt, stringAt, type JsonObject } from '../../model/json.js'
import { upstreamRegistry } from '../components.js'
import { buildObjects } from './build.js'
import type { BuildPlan } from './build-plan.js'

/** A FluxInstance as far as its objects carry its name and metadata. */
export interface BuiltFor {
  readonly name: string
  readonly spec: JsonObject
}

export type WholeBuild =
  | { readonly kind: 'built'; readonly objects: readonly Resource[] }
  /** The operator refuses it, or a patch fails: the cluster keeps what it has. */
  | { readonly kind: 'fails'; readonly reason: string }

/**
 * The objects that an operator applies for an instance: its own changes, the patches of the user, then namespace, images, annotations and labels
 * (upstream.md, section 7). Images are those of the release's tags; the operator adds the digests of its variant.
 */
export function wholeBuild(
  plan: BuildPlan,
  instance: BuiltFor,
  patches: readonly Patch[],
  files: ArtifactFiles,
): WholeBuild {
  const { modelled, failures, refusal } = buildObjects(plan, files)
  if (refusal !== null) return { kind: 'fails', reason: refusal }
  const lacks = plan.components.find((component) => !files.has(`flux/v${plan.fluxVersion}/${component}.yaml`))
  if (lacks !== undefined) return { kind: 'fails', reason: `Flux ${plan.fluxVersion} has no ${lacks}` }
  const [failure] = failures
  if (failure) return { kind: 'fails', reason: `a patch of the operator itself fails: ${failure.reason}` }
  let objects = modelled
  for (const [index, patch] of patches.entries()) {
    const outcome = applyPatch(objects, patch)
    if (outcome.failure) return { kind: 'fails', reason: `patch ${index + 1} fails: ${outcome.failure.reason}` }
    objects = outcome.resources
  }
  const finish = finisher(plan, instance)
  return { kind: 'built', objects: objects.map(finish) }
}

function finisher(plan: BuildPlan, { name, spec }: BuiltFor): (resource: Resource) => Resource {
  const registry = stringAt(spec, ['distribution', 'registry']) ?? upstreamRegistry
  const labels = {
    'app.kubernetes.io/managed-by': 'flux-operator',
    'app.kubernetes.io/instance': plan.namespace,
    'app.kubernetes.io/version': `v${plan.fluxVersion}`,
    'app.kubernetes.io/part-of': 'flux',
    ...textsAt(spec, ['commonMetadata', 'labels']),
    'fluxcd.controlplane.io/name': name,
    'fluxcd.controlplane.io/namespace': plan.namespace,
  }
  const annotations = {
    'kustomize.toolkit.fluxcd.io/ssa': 'Ignore',
    'kustomize.toolkit.fluxcd.io/prune': 'Disabled',
    ...textsAt(spec, ['commonMetadata', 'annotations']),
  }
  return (resource) => {
    const tree = copyOfMap(treeOfResource(resource))
    const metadata = childMap(tree, 'metadata')
    if (!isClusterScoped(resource.current)) metadata.set('namespace', plan.namespace)
    setAll(childMap(metadata, 'annotations'), annotations)
    setAll(childMap(metadata, 'labels'), labels)
    if (plan.components.some((component) => resource.original.name === component)) setImages(tree, registry, plan)
    return withTree(resource, tree)
  }
}

function textsAt(spec: JsonObject, path: readonly string[]): Readonly<Record<string, string>> {
  const found = Object.entries(objectAt(spec, path) ?? {})
  return Object.fromEntries(found.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])))
}

function setAll(map: TreeMap, values: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(values)) map.set(key, value)
}

/** Images of the components, `fluxcd/NAME:TAG` in the released manifests, come from the registry of the instance. */
function setImages(tree: TreeMap, registry: string, plan: BuildPlan): void {
  for (const list of ['containers', 'initContainers']) {
    const containers = at(tree, ['spec', 'template', 'spec', list])
    if (!Array.isArray(containers)) continue
    for (const container of containers) {
      const image = textAt(container, ['image'])
      const name = /^fluxcd\/([a-z-]+)(?=[:@]|$)/.exec(image)?.[1]
      if (!isMap(container) || name === undefined || !plan.components.includes(name)) continue
      container.set('image', `${registry}/${image.slice('fluxcd/'.length)}`)
    }
  }
}
