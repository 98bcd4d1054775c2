import { parseApiVersion } from '../../model/api-version.js'
import { textAt, type TreeMap } from './tree.js'

/** What an object is called. */
export interface ResourceName {
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly name: string
  /** Empty where the object names none. */
  readonly namespace: string
}

/** One object on its way through a build. Values are never changed in place: a patched object is a new resource. */
export interface Resource {
  /** As the object was loaded: selectors match this or the current one. */
  readonly original: ResourceName
  readonly current: ResourceName
  /** Reads the object as it was loaded; parsed on first use and shared, never changed. */
  load(): TreeMap
  /** The object after the patches so far; null where none touched it. */
  readonly tree: TreeMap | null
}

/** The object as it is now. It is shared: copy before a change. */
export function treeOfResource(resource: Resource): TreeMap {
  return resource.tree ?? resource.load()
}

export function currentName(resource: Resource): ResourceName {
  return resource.current
}

/** A resource from an object that is there already. */
export function resourceOf(tree: TreeMap): Resource {
  const identity = identityOf(tree)
  return { original: identity, current: identity, load: () => tree, tree: null }
}

/** The resource with another object in it; it keeps its original name. */
export function withTree(resource: Resource, tree: TreeMap): Resource {
  return { ...resource, tree, current: identityOf(tree) }
}

/** What an object is called, from its own text. */
export function identityOf(tree: TreeMap): ResourceName {
  return {
    ...parseApiVersion(textAt(tree, ['apiVersion'])),
    kind: textAt(tree, ['kind']),
    name: textAt(tree, ['metadata', 'name']),
    namespace: textAt(tree, ['metadata', 'namespace']),
  }
}

const clusterScoped = new Set([
  'Namespace',
  'CustomResourceDefinition',
  'ClusterRole',
  'ClusterRoleBinding',
  'PersistentVolume',
  'StorageClass',
  'PriorityClass',
  'APIService',
  'MutatingWebhookConfiguration',
  'ValidatingWebhookConfiguration',
])

export function isClusterScoped(identity: ResourceName): boolean {
  return clusterScoped.has(identity.kind)
}

/** The namespace that a selector sees. */
export function effectiveNamespace(identity: ResourceName): string {
  if (isClusterScoped(identity)) return '_non_namespaceable_'
  return identity.namespace === '' ? 'default' : identity.namespace
}

/** `Deployment helm-controller`, for sentences. */
export function resourceTitle(resource: Resource): string {
  return `${resource.current.kind} ${resource.current.name}`
}
