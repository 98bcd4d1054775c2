import { describe, expect, test } from 'vitest'
import { readTree } from '../../../src/documents/tree.js'
import type { Version } from '../../../src/model/version.js'
import { checkKubernetes } from '../../../src/validate/kubernetes/check.js'
import { memoryWorkspace } from '../../support/memory-workspace.js'
import { instancesOf } from '../state.js'

const instance = `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution: {version: 2.x, registry: ghcr.io/fluxcd}
`

async function judged(files: Readonly<Record<string, string>>, flux: Version = '2.9.4', chart: string | null = null) {
  const workspace = memoryWorkspace({ 'flux/instance.yaml': instance, ...files })
  const tree = await readTree(workspace, { wanted: (bytes) => Buffer.from(bytes).includes('fluxcd') })
  const instances = instancesOf(tree).map((one) => {
    const cluster = /^clusters\/(\w+)\//.exec(one.object.file.path)?.[1] ?? ''
    return { instance: { ...one, cluster }, operator: null, flux, manifests: null }
  })
  const charts = { version: '0.58.1', manifests: null, instanceChart: null }
  const operatorChart =
    chart === null ? null : new Map([['flux-operator/Chart.yaml', Buffer.from(`kubeVersion: "${chart}"\n`)]])
  const operator = { ...charts, operatorChart }
  const problems = await checkKubernetes({ tree, workspace, pins: [], instances, contents: operator, operator })
  return problems.map(({ code, severity, file, line, message }) => {
    expect({ code, severity }).toEqual({ code: 'kubernetes-too-old', severity: 'warning' })
    return `${file ?? ''}:${line ?? ''} ${/Kubernetes (\S+) is/.exec(message)?.[1] ?? ''} < ${/asks for (\S+)/.exec(message)?.[1] ?? ''}`
  })
}

describe('the Kubernetes that a repository runs', () => {
  test.each([
    ['talhelper', 'talos/talenv.yaml', 'talosVersion: v1.9.0\n# renovate: x\nkubernetesVersion: v1.31.4\n', 3],
    ['talconfig', 'talos/talconfig.yaml', 'clusterName: a\nkubernetesVersion: "v1.31.4"\n', 2],
    ['a machine config', 'talos/cp.yaml', 'machine:\n  kubelet:\n    image: ghcr.io/siderolabs/kubelet:v1.31.4\n', 3],
    [
      'KubernetesUpgrade',
      'apps/upgrade.yaml',
      'apiVersion: tuppr.home-operations.com/v1alpha1\nkind: KubernetesUpgrade\nmetadata: {name: k}\nspec:\n  kubernetes:\n    # renovate: x\n    version: v1.31.4\n',
      7,
    ],
    [
      'a Plan',
      'apps/plan.yaml',
      'apiVersion: upgrade.cattle.io/v1\nkind: Plan\nmetadata:\n  name: server\nspec:\n  version: v1.31.4+k3s1\n  upgrade: {image: rancher/k3s-upgrade}\n',
      6,
    ],
    [
      'an object in one line',
      'apps/upgrade.yaml',
      'apiVersion: tuppr.home-operations.com/v1alpha1\nkind: KubernetesUpgrade\nmetadata: {name: k}\nspec: {kubernetes: {version: v1.31.4}}\n',
      4,
    ],
    [
      'eksctl in one line',
      'eks.yaml',
      'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {name: a, region: b, version: "1.31.4"}\n',
      3,
    ],
    ['k0s', 'k0sctl.yaml', 'kind: Cluster\nspec:\n  k0s:\n    version: 1.31.4+k0s.0\n', 4],
    ['a variable of Terraform in one line', 'v.tf', 'variable "k8s_version" { default = "1.31.4" }\n', 1],
    ['k3s by Ansible', 'ansible/inventory/group_vars/all.yml', 'k3s_version: v1.31.4+k3s1\n', 1],
    ['hyperkube', 'kubelet.yaml', 'image: k8s.gcr.io/hyperkube:v1.31.4\n', 1],
    ['the API server', 'cp.yaml', 'image: registry.k8s.io/kube-apiserver:v1.31.4\n', 1],
    ['k3s by its installer', 'bootstrap.sh', 'export INSTALL_K3S_VERSION=v1.31.4\n', 1],
    ['RKE2 by its installer', 'bootstrap.sh', 'export INSTALL_RKE2_VERSION=v1.31.4\n', 1],
    ['RKE2 by Ansible', 'ansible/inventory/group_vars/all.yml', 'rke2_version: v1.31.4\n', 1],
    ['kube_version', 'ansible/inventory/group_vars/all.yml', 'kube_version: v1.31.4\n', 1],
    ['k8s_version', 'ansible/inventory/group_vars/all.yml', 'k8s_version: v1.31.4\n', 1],
    ['kubernetes_version', 'talos/talconfig.yaml', 'kubernetes_version: v1.31.4\n', 1],
    ['an environment', 'cluster.env', 'KUBERNETES_VERSION=1.31.4\n', 1],
    ['k8sVersion in Bicep', 'infra.bicep', "param k8sVersion string = '1.31.4'\n", 1],
    ['orchestratorVersion in Bicep', 'infra.bicep', "  orchestratorVersion: '1.31.4'\n", 1],
    [
      'a Plan of another upgrade',
      'apps/plan.yaml',
      'apiVersion: upgrade.cattle.io/v1\nkind: Plan\nmetadata:\n  name: kubernetes\nspec:\n  version: v1.31.4\n',
      6,
    ],
    ['RKE2 by an installer', 'bootstrap.sh', 'export INSTALL_RKE2_VERSION=v1.31.4+rke2r1\n', 1],
    [
      'kubeadm',
      'kubeadm.yaml',
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\nkubernetesVersion: 1.31.4\n',
      3,
    ],
    [
      'Cluster API',
      'capi/cp.yaml',
      'apiVersion: controlplane.cluster.x-k8s.io/v1beta1\nkind: KubeadmControlPlane\nmetadata: {name: a}\nspec:\n  version: v1.31.4\n',
      5,
    ],
    ['EKS', 'eks.tf', 'resource "aws_eks_cluster" "a" {\n  name = "a"\n  version = "1.31"\n}\n', 3],
    [
      'a module of EKS',
      'main.tf',
      'module "eks" {\n  source  = "terraform-aws-modules/eks/aws"\n  version = "1.2.3"\n  cluster_version = "1.31"\n}\n',
      4,
    ],
    ['GKE', 'gke.tf', 'resource "google_container_cluster" "a" {\n  min_master_version = "1.31.4-gke.100"\n}\n', 2],
    [
      'AKS by a variable',
      'variables.tf',
      'variable "kubernetes_version" {\n  type    = string\n  default = "1.31"\n}\n',
      3,
    ],
    ['AKS by a variable with a name before it', 'v.tf', 'variable "prod_aks_version" {\n  default = "1.31"\n}\n', 2],
    ['AKS by an object of values', 'prod.tfvars', 'aks = { sku = "Free", kubernetes_version = "1.31.4" }\n', 1],
    [
      'AKS by a variable called anyhow',
      'aks.tf',
      'variable "release" {\n  default = "1.31"\n}\nresource "azurerm_kubernetes_cluster" "a" {\n  kubernetes_version = var.release\n}\n',
      2,
    ],
    ['AKS by a local', 'aks.tf', 'locals {\n  v = "1.31.4"\n}\nmodule "aks" {\n  kubernetes_version = local.v\n}\n', 2],
    ['Bicep', 'main.bicep', "@description('x')\nparam kubernetesVersion string = '1.31.4'\n", 2],
    [
      'ARM',
      'aks.json',
      '{\n  "type": "Microsoft.ContainerService/managedClusters",\n  "kubernetesVersion": "1.31"\n}\n',
      3,
    ],
    [
      'an operator of Azure',
      'aks.yaml',
      'apiVersion: containerservice.azure.com/v1api20240901\nkind: ManagedCluster\nspec:\n  kubernetesVersion: 1.31.4\n',
      4,
    ],
    ['the command line of Azure', 'up.sh', 'az aks create -g a -n b --kubernetes-version 1.31.4\n', 1],
    [
      'kind',
      'kind.yaml',
      'kind: Cluster\napiVersion: kind.x-k8s.io/v1alpha4\nnodes:\n  - role: control-plane\n    image: kindest/node:v1.31.4@sha256:x\n',
      5,
    ],
    ['k3d', 'k3d.yaml', 'apiVersion: k3d.io/v1alpha5\nkind: Simple\nimage: rancher/k3s:v1.31.4-k3s1\n', 3],
  ])('%s', async (_, path, text, line) => {
    const version = text.includes('1.31.4') ? '1.31.4' : '1.31'
    expect(await judged({ [path]: text })).toEqual([`${path}:${line} ${version} < 1.33`])
    expect(await judged({ [path]: text.replaceAll('1.31', '1.33') })).toEqual([])
    expect(await judged({ [path]: text }, '2.6.4')).toEqual([])
  })

  test.each([
    ['a comment', 'talos/talenv.yaml', '# kubernetesVersion: v1.31.4\n'],
    ['the version of something else', 'apps/chart.yaml', 'kind: HelmRelease\nspec:\n  version: 1.31.4\n'],
    [
      'a Plan of Talos',
      'plan.yaml',
      'apiVersion: upgrade.cattle.io/v1\nkind: Plan\nmetadata:\n  name: talos\nspec:\n  version: v1.9.1\n',
    ],
    ['a name that only ends so', 'v.tf', 'variable "cilium_version" {\n  default = "1.16.1"\n}\n'],
    ['a variable that nothing takes it from', 'v.tf', 'variable "release" {\n  default = "1.31"\n}\n'],
    ['a provider', 'v.tf', 'kubernetes_provider_version = "1.31"\n'],
    ['a module', 'main.tf', 'module "x" {\n  version = "1.31"\n}\n'],
    [
      'a module behind a cluster',
      'main.tf',
      'resource "aws_eks_cluster" "a" {\n  name = "a"\n}\nmodule "x" {\n  version = "1.31"\n}\n',
    ],
    [
      'a variable of Terraform on another line',
      'a/main.tf',
      'kubernetes_version =\n\nvar.k\nvariable "k" {\n  default = "1.31"\n}\n',
    ],
    ['a cluster of tests', '.github/kind.yaml', 'image: kindest/node:v1.31.4\n'],
  ])('%s says nothing', async (_, path, text) => {
    expect(await judged({ [path]: text })).toEqual([])
  })

  test('a variable that another file of Terraform takes it from', async () => {
    const files = { 'a/main.tf': '  kubernetes_version = var.k\n', 'a/prod.tfvars': 'k = "1.31.4"\n' }
    expect(await judged(files)).toEqual(['a/prod.tfvars:1 1.31.4 < 1.33'])
  })

  test('the newest of one cluster counts, and each folder of its own is one', async () => {
    const old = 'kubernetesVersion: v1.31.4\n'
    const image = 'image: ghcr.io/siderolabs/kubelet:v1.33.2\n'
    expect(await judged({ 'talos/talenv.yaml': old, 'talos/cp.yaml': image })).toEqual([])
    expect(await judged({ 'talos/a/talenv.yaml': old, 'talos/b/talenv.yaml': old.replace('1.31', '1.34') })).toEqual([
      'talos/a/talenv.yaml:1 1.31.4 < 1.33',
    ])
    const newer = old.replace('1.31', '1.34')
    const three = { 'talos/a/talenv.yaml': old, 'talos/b/talenv.yaml': newer, 'talos/c/talenv.yaml': newer }
    expect(await judged(three)).toEqual(['talos/a/talenv.yaml:1 1.31.4 < 1.33'])
  })

  test('each instance is held to its own cluster', async () => {
    const files = {
      'flux/instance.yaml': '',
      'clusters/a/instance.yaml': instance,
      'clusters/a/talenv.yaml': 'kubernetesVersion: v1.34.0\n',
      'talos/b/talenv.yaml': 'kubernetesVersion: v1.31.4\n',
      'clusters/b/instance.yaml': instance,
    }
    expect(await judged(files)).toEqual(['talos/b/talenv.yaml:1 1.31.4 < 1.33'])
  })

  test('a chart may ask for more than Flux does', async () => {
    const files = { 'talos/talenv.yaml': 'kubernetesVersion: v1.33.1\n' }
    expect(await judged(files, '2.9.4', '>=1.22.0-0')).toEqual([])
    expect(await judged(files, '2.9.4', '>=1.34.0-0')).toEqual(['talos/talenv.yaml:1 1.33.1 < 1.34'])
  })
})
