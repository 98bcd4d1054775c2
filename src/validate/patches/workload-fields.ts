import { isMap, type PlainTree, type TreeMap } from '../../kustomize/engine/tree.js'
import { nearestName } from '../nearest-name.js'

/** Fields of apps/v1 and core/v1, as of Kubernetes 1.35 (kubernetes/api, apps/v1/types.go and core/v1/types.go). */
const known = {
  deployment: 'replicas selector template strategy minReadySeconds revisionHistoryLimit paused progressDeadlineSeconds',
  pod: `activeDeadlineSeconds affinity automountServiceAccountToken containers dnsConfig dnsPolicy enableServiceLinks ephemeralContainers
    hostAliases hostIPC hostNetwork hostPID hostUsers hostname hostnameOverride imagePullSecrets initContainers nodeName nodeSelector os
    overhead preemptionPolicy priority priorityClassName readinessGates resourceClaims resources restartPolicy runtimeClassName
    schedulerName schedulingGates securityContext serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain
    terminationGracePeriodSeconds tolerations topologySpreadConstraints volumes workloadRef`,
  container: `args command env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resizePolicy resources
    restartPolicy restartPolicyRules securityContext startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty
    volumeDevices volumeMounts workingDir`,
} as const

type Owner = keyof typeof known

const fields = new Map<Owner, ReadonlySet<string>>(
  Object.entries(known).flatMap(([owner, names]) => (isOwner(owner) ? [[owner, new Set(names.split(/\s+/))]] : [])),
)

function isOwner(name: string): name is Owner {
  return name in known
}

/**
 * Fields that are misspelt, which server-side apply refuses as undeclared, as `the field argss (spelt args)`. A field that resembles
 * none is not judged: it may be of a newer Kubernetes.
 */
export function misspeltFields(tree: PlainTree | undefined, owner: Owner): readonly string[] {
  const names = fields.get(owner)
  if (!isMap(tree) || !names) return []
  return [...keysWithValue(tree)].flatMap((key) => {
    if (names.has(key)) return []
    const meant = nearestName(key, names)
    return meant === null ? [] : [`the field ${key} (spelt ${meant})`]
  })
}

/** A field of null is taken away before the object is sent. */
function keysWithValue(tree: TreeMap): readonly string[] {
  return [...tree].flatMap(([key, value]) => (value === null ? [] : [key]))
}
