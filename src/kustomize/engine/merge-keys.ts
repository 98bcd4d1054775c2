/** How a value of a built-in kind merges: which lists below it have keys, and what their elements hold. */
export interface MergeShape {
  /** Fields that matter for merging; all others are merged as mappings or replaced. */
  readonly fields?: Readonly<Record<string, MergeShape>>
  /** Keys that identify an element of this list; without them a list is replaced as a whole. An empty list of keys is a set of scalars. */
  readonly keys?: readonly string[]
  readonly element?: MergeShape
}

// The keys are those that the Kubernetes API publishes in its OpenAPI document (x-kubernetes-patch-merge-key, x-kubernetes-list-map-keys).
const byName: MergeShape = { keys: ['name'] }

const container: MergeShape = {
  fields: {
    env: byName,
    ports: { keys: ['containerPort', 'protocol'] },
    volumeMounts: { keys: ['mountPath'] },
    volumeDevices: { keys: ['devicePath'] },
  },
}

const containers: MergeShape = { keys: ['name'], element: container }

const podSpec: MergeShape = {
  fields: {
    containers,
    initContainers: containers,
    ephemeralContainers: containers,
    volumes: byName,
    imagePullSecrets: byName,
    hostAliases: { keys: ['ip'] },
    topologySpreadConstraints: { keys: ['topologyKey', 'whenUnsatisfiable'] },
    schedulingGates: byName,
    resourceClaims: byName,
  },
}

const metadata: MergeShape = { fields: { ownerReferences: { keys: ['uid'] }, finalizers: { keys: [] } } }
const pod: MergeShape = { fields: { metadata, spec: podSpec } }
const conditions: MergeShape = { fields: { conditions: { keys: ['type'] } } }

const withTemplate: MergeShape = {
  fields: { metadata, spec: { fields: { template: pod } }, status: conditions },
}

const specs: Readonly<Record<string, MergeShape>> = {
  'apps/Deployment': withTemplate,
  'apps/StatefulSet': withTemplate,
  'apps/DaemonSet': withTemplate,
  'apps/ReplicaSet': withTemplate,
  'batch/Job': withTemplate,
  '/Pod': pod,
  '/Service': { fields: { metadata, spec: { fields: { ports: { keys: ['port', 'protocol'] } } } } },
  '/ServiceAccount': { fields: { metadata, secrets: byName } },
}

const plain: MergeShape = { fields: { metadata } }
const unknown: MergeShape = {}

/** Groups whose kinds Kustomize knows; for all others nothing is known, not even metadata. */
const builtInGroups = new Set([
  '',
  'apps',
  'batch',
  'autoscaling',
  'policy',
  'networking.k8s.io',
  'rbac.authorization.k8s.io',
  'apiextensions.k8s.io',
  'storage.k8s.io',
  'scheduling.k8s.io',
  'admissionregistration.k8s.io',
])

/** The shape of a kind; custom kinds have none, so that all their lists are replaced. */
export function mergeShape(group: string, kind: string): MergeShape {
  return specs[`${group}/${kind}`] ?? (builtInGroups.has(group) ? plain : unknown)
}
