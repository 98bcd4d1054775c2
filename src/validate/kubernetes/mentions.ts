import type { SourceFile } from '../../model/file.js'

/** A place that says which Kubernetes a cluster runs. */
export interface KubernetesMention {
  readonly file: string
  readonly line: number
  /** `1.31.4`, or `1.31` where no more is written. */
  readonly version: string
  readonly minor: number
}

const version = String.raw`["']?v?(1\.(\d{1,3})(?:\.\d{1,3})?)\b`

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
    // EKS, GKE and AKS in Terraform
    knows: ({ path }) => /\.(?:tf|tfvars|hcl)$/.test(path),
    line: new RegExp(
      String.raw`^\s*(?:cluster_version|kubernetes_version|min_master_version|orchestrator_version|k8s_version|eks_version|aks_version|gke_version)\s*=\s*${version}`,
    ),
  },
]

/** Kinds of objects whose `version` is that of Kubernetes. */
const versioned =
  /^kind:\s*["']?(?:KubernetesUpgrade|KubeadmControlPlane|RKE2ControlPlane|KThreesControlPlane|K3sControlPlane|TalosControlPlane|MachineDeployment|MachinePool|AWSManagedControlPlane|AzureManagedControlPlane|GCPManagedControlPlane|Cluster|ClusterConfig|Plan)\b/m
/** At the start of its line, or inside of braces. */
const versionKey = new RegExp(String.raw`(?:^\s*|[{,]\s{0,9})version:\s*${version}`)

/** The places of a file that say which Kubernetes runs; comments say nothing. */
export function kubernetesMentions(file: SourceFile): readonly KubernetesMention[] {
  if (!/1\.\d/.test(file.text)) return []
  const keys = keyed.filter(({ knows }) => knows(file)).map(({ line }) => line)
  const isTerraform = /\.(?:tf|tfvars|hcl)$/.test(file.path)
  const lines = file.text.split('\n')
  const objects = isTerraform ? terraformLines(lines) : objectLines(file.text)
  return lines.flatMap((text, index) => {
    if (/^\s*(?:#|\/\/)/.test(text) || text.length > 1000) return []
    const own = objects.has(index) ? [isTerraform ? terraformVersion : versionKey] : []
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

const terraformVersion = new RegExp(String.raw`(?:^\s*|\{\s{0,9})(?:version|default)\s*=\s*${version}`)

/** Lines of blocks whose `version` or `default` is that of Kubernetes: an EKS cluster, and variables that are named so. */
function terraformLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>()
  let depth = 0
  let counts = false
  for (const [index, line] of lines.entries()) {
    if (depth === 0) {
      counts =
        /^\s*resource\s+"(?:aws_eks_cluster|aws_eks_node_group|scaleway_k8s_cluster|digitalocean_kubernetes_cluster|linode_lke_cluster)"/.test(
          line,
        ) ||
        /^\s*variable\s+"(?:cluster_version|kubernetes_version|k8s_version|eks_version|aks_version|gke_version|k3s_version)"/.test(
          line,
        )
    }
    if (counts) found.add(index)
    depth = Math.max(0, depth + (line.match(/\{/g)?.length ?? 0) - (line.match(/\}/g)?.length ?? 0))
  }
  return found
}
