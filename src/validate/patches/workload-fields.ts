import { isMap, type PlainTree, type TreeMap } from '../../kustomize/engine/tree.js'
import { nearestName } from '../nearest-name.js'

/** Fields of apps/v1 and core/v1, as of Kubernetes 1.35 (kubernetes/api, apps/v1/types.go and core/v1/types.go). */
const fields = {
  deployment: words(
    'replicas selector template strategy minReadySeconds revisionHistoryLimit paused progressDeadlineSeconds',
  ),
  pod: words(`activeDeadlineSeconds affinity automountServiceAccountToken containers dnsConfig dnsPolicy enableServiceLinks ephemeralContainers
    hostAliases hostIPC hostNetwork hostPID hostUsers hostname hostnameOverride imagePullSecrets initContainers nodeName nodeSelector os
    overhead preemptionPolicy priority priorityClassName readinessGates resourceClaims resources restartPolicy runtimeClassName
    schedulerName schedulingGates securityContext serviceAccount serviceAccountName setHostnameAsFQDN shareProcessNamespace subdomain
    terminationGracePeriodSeconds tolerations topologySpreadConstraints volumes workloadRef`),
  container:
    words(`args command env envFrom image imagePullPolicy lifecycle livenessProbe name ports readinessProbe resizePolicy resources
    restartPolicy restartPolicyRules securityContext startupProbe stdin stdinOnce terminationMessagePath terminationMessagePolicy tty
    volumeDevices volumeMounts workingDir`),
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}

/**
 * Fields that are misspelt, which server-side apply refuses as undeclared, as `the field argss (spelt args)`. A field that resembles
 * none is not judged: it may be of a newer Kubernetes.
 */
export function misspeltFields(tree: PlainTree | undefined, owner: keyof typeof fields): readonly string[] {
  const names = fields[owner]
  if (!isMap(tree)) return []
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
