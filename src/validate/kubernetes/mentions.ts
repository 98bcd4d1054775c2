import type { SourceFile } from '../../model/file.js'
import type { Net } from '../../model/sought.js'

/** A place that says which Kubernetes a cluster runs. */
export interface KubernetesMention {
  readonly file: string
  readonly line: number
  /** `1.31.4`, or `1.31` where no more is written. */
  readonly version: string
  readonly minor: number
}

const version = String.raw`["']?v?(1\.(\d{1,3})(?:\.\d{1,3})?)\b`

/** What variables and locals of Terraform are called that hold it, whatever stands before: `aks_kubernetes_version`. */
const terraformName =
  '(?:(?:\\w{1,40}_)?(?:kubernetes|k8s|orchestrator|aks|eks|gke|k3s|rke2)_version|cluster_version|min_master_version|(?:\\w{1,40}_)?(?:kubernetes|k8s)_cluster_version)'

/** True for a file of Terraform and its like. */
export function isTerraform({ path }: Pick<SourceFile, 'path'>): boolean {
  return /\.(?:tf|tfvars|hcl)$/.test(path)
}

/** Words that say it wherever they stand: images of the kubelet and of whole distributions, and releases of k3s, RKE2 and k0s. */
const anywhere: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:siderolabs\/kubelet|kindest\/node|rancher\/k3s|hyperkube|kube-apiserver):${version}`),
  /\bv?(1\.(\d{1,3})\.\d{1,3})(?:\+|-|%2B)(?:k3s\d|rke2r\d|k0s\.\d)/,
]

/** Keys that say it in a file of the kind that knows them. */
const keyed: readonly { readonly knows: (file: SourceFile) => boolean; readonly line: RegExp }[] = [
  {
    // talhelper, Talos and kubeadm
    knows: ({ path, text }) =>
      /(?:^|\/)(?:talenv|talconfig)[^/]*$/i.test(path) || /kubeadm\.k8s\.io|\btalosVersion\b|kubespray/.test(text),
    line: new RegExp(String.raw`^\s*(?:kubernetesVersion|kubernetes_version|KUBERNETES_VERSION)\s*[:=]\s*${version}`),
  },
  {
    // inventories of Ansible and environments of installers
    knows: ({ path }) => /\.(?:ya?ml|ini|env|sh|cfg)$|(?:^|\/)(?:hosts|\.env)$/.test(path),
    line: new RegExp(
      String.raw`^\s*(?:export\s+)?(?:k3s_version|rke2_version|k3s_release_version|kube_version|k8s_version|INSTALL_K3S_VERSION|INSTALL_RKE2_VERSION|KUBERNETES_VERSION)\s*[:=]\s*${version}`,
    ),
  },
  {
    // EKS, GKE and AKS in Terraform, inside of an object too
    knows: isTerraform,
    line: new RegExp(String.raw`(?:^\s*|[{,]\s{0,9})"?${terraformName}"?\s*[=:]\s*${version}`),
  },
  {
    // AKS in Bicep and ARM, by the operators of Azure and by Pulumi
    knows: ({ path, text }) =>
      path.endsWith('.bicep') ||
      /Microsoft\.ContainerService|containerservice\.azure\.(?:com|upbound\.io)|azure-native:containerservice/.test(
        text,
      ),
    line: new RegExp(
      String.raw`^\s*(?:param\s+|var\s+)?["']?(?:kubernetesVersion|orchestratorVersion|aksVersion|k8sVersion)["']?(?:\s+string)?\s*[:=]\s*${version}`,
    ),
  },
  {
    // the command line of Azure
    knows: ({ text }) => /\baz\s+aks\s/.test(text),
    line: new RegExp(String.raw`(?:^|\s)(?:--kubernetes-version|-k)[ =]${version}`),
  },
]

/** Kinds of objects whose `version` is that of Kubernetes. */
const versioned =
  /^kind:\s*["']?(?:KubernetesUpgrade|KubeadmControlPlane|RKE2ControlPlane|KThreesControlPlane|K3sControlPlane|TalosControlPlane|MachineDeployment|MachinePool|AWSManagedControlPlane|AzureManagedControlPlane|GCPManagedControlPlane|Cluster|ClusterConfig|Plan)\b/m
/** At the start of its line, or inside of braces. */
const versionKey = new RegExp(String.raw`(?:^\s*|[{,]\s{0,9})version:\s*${version}`)

const assignedVersion = new RegExp(String.raw`^\s*\w{1,80}\s*=\s*${version}`)

/** Every place outside of Terraform stands in a file that holds one of these: what the expressions above look for, cut to what is common. */
const words = [
  ...['kubelet', 'kindest/node', 'hyperkube', 'kube-apiserver', 'k3s', 'K3S', 'rke2', 'RKE2', 'k0s'],
  ...['kubernetesVersion', 'kubernetes_version', 'KUBERNETES_VERSION', 'kube_version', 'k8s_version', 'k8sVersion'],
  ...['orchestratorVersion', 'aks', 'cluster.x-k8s.io', 'KubernetesUpgrade', 'eksctl.io', 'upgrade.cattle.io'],
]

/** Which files can say which Kubernetes runs; variables of Terraform are called as people like. */
export const kubernetesNet: Net = { needles: words, named: (path) => isTerraform({ path }) }

/** The variables and locals from which a file of Terraform takes the Kubernetes of a cluster, whatever they are called. */
export function kubernetesNames(file: SourceFile): readonly string[] {
  if (!isTerraform(file)) return []
  const taken =
    /^[ \t]*(?:kubernetes_version|orchestrator_version|cluster_version|min_master_version)[ \t]*=[ \t]*(?:var|local)\.(\w{1,80})[ \t]*\r?$/gm
  return [...file.text.matchAll(taken)].flatMap(([, name]) => name ?? [])
}

/** The places of a file that say which Kubernetes runs; comments say nothing. `names` are those that files of Terraform take it from. */
export function kubernetesMentions(file: SourceFile, names: ReadonlySet<string>): readonly KubernetesMention[] {
  if (!/1\.\d/.test(file.text)) return []
  if (!kubernetesNet.named(file.path) && !words.some((word) => file.text.includes(word))) return []
  const keys = keyed.filter(({ knows }) => knows(file)).map(({ line }) => line)
  const lines = file.text.split('\n')
  const inTerraform = isTerraform(file)
  const objects = inTerraform ? terraformLines(lines, names) : objectLines(file.text)
  return lines.flatMap((text, index) => {
    if (/^\s*(?:#|\/\/)/.test(text) || text.length > 1000) return []
    const own = objects.has(index) ? [inTerraform ? terraformVersion : versionKey] : []
    if (inTerraform && names.has(/^\s*(\w{1,80})\s*=/.exec(text)?.[1] ?? '')) own.push(assignedVersion)
    for (const expression of [...anywhere, ...keys, ...own]) {
      const found = expression.exec(text)
      if (found) return [{ file: file.path, line: index + 1, version: found[1] ?? '', minor: Number(found[2]) }]
    }
    return []
  })
}

/** Lines of objects whose `version` counts: of Cluster API, of upgrades, and of plans that upgrade Kubernetes. */
function objectLines(text: string): ReadonlySet<number> {
  const found = new Set<number>()
  let line = 0
  for (const document of text.split(/^---.*$/m)) {
    const count = document.split('\n').length - 1
    if (versioned.test(document) && speaksOfKubernetes(document)) {
      for (let index = 0; index <= count; index++) found.add(line + index)
    }
    line += count
  }
  return found
}

function speaksOfKubernetes(document: string): boolean {
  if (/^kind:\s*["']?Plan\b/m.test(document)) {
    return /upgrade\.cattle\.io/.test(document) && /k3s|rke2|kubelet|^ {2}name:\s*["']?[\w-]*kubernetes/m.test(document)
  }
  return /cluster\.x-k8s\.io|^kind:\s*["']?KubernetesUpgrade|eksctl\.io/m.test(document)
}

const versionVariable = new RegExp(String.raw`^${terraformName}$`)

function isVersionVariable(line: string, names: ReadonlySet<string>): boolean {
  const name = /^\s*variable\s+"(\w+)"/.exec(line)?.[1]
  return name !== undefined && (names.has(name) || versionVariable.test(name))
}

const terraformVersion = new RegExp(String.raw`(?:^\s*|\{\s{0,9})(?:version|default)\s*=\s*${version}`)

/** Lines of blocks whose `version` or `default` is that of Kubernetes: an EKS cluster, and variables that are named so. */
function terraformLines(lines: readonly string[], names: ReadonlySet<string>): ReadonlySet<number> {
  const found = new Set<number>()
  let depth = 0
  let counts = false
  for (const [index, line] of lines.entries()) {
    if (depth === 0) {
      counts =
        /^\s*resource\s+"(?:aws_eks_cluster|aws_eks_node_group|scaleway_k8s_cluster|digitalocean_kubernetes_cluster|linode_lke_cluster)"/.test(
          line,
        ) || isVersionVariable(line, names)
    }
    if (counts) found.add(index)
    depth = Math.max(0, depth + (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0))
  }
  return found
}
