import { describe, expect, it } from 'vitest'
import { bootstrapSteps } from '../../src/migrate/migrate.js'
import { applied, changesOf, fixture, release, treeOf, untuned } from './fixture.js'

const start = fixture('one-cluster')

async function steps(file: string, text: string) {
  const before = { ...start, [file]: text }
  const first = bootstrapSteps(await treeOf(before), untuned, release)
  const second = bootstrapSteps(await treeOf(applied(before, changesOf(first))), untuned, release)
  return { first: first.bootstraps[0], second: second.bootstraps[0] }
}

/** Other spellings of the owners that the issue names: file, text, line of the place. */
const blocking: readonly (readonly [file: string, text: string, line: number])[] = [
  ['terraform/old.tf', 'data "flux_install" "main" {\n  target_path = "clusters/home"\n}\n', 1],
  [
    'terraform/exec.tf',
    'resource "null_resource" "flux" {\n  provisioner "local-exec" {\n    command = "flux bootstrap github --owner=me"\n  }\n}\n',
    3,
  ],
  [
    'terraform/heredoc.tf',
    'resource "terraform_data" "flux" {\n  provisioner "local-exec" {\n    command = <<-EOT\n      flux install --namespace=flux-system\n    EOT\n  }\n}\n',
    4,
  ],
  [
    'terraform/chart.tf',
    'resource "helm_release" "flux" {\n  chart = "oci://ghcr.io/fluxcd-community/charts/flux2"\n}\n',
    2,
  ],
  [
    'terraform/tgz.tf',
    'resource "helm_release" "flux" {\n  chart = "https://github.com/fluxcd-community/helm-charts/releases/download/flux2-2.12.0/flux2-2.12.0.tgz"\n}\n',
    2,
  ],
  [
    'terraform/azure.tf',
    'resource "azurerm_kubernetes_cluster_extension" "flux" {\n  extension_type = "microsoft.flux"\n}\n',
    2,
  ],
  ['live/flux/terragrunt.hcl', 'terraform {\n  source = "tfr:///fluxcd/flux-bootstrap/git?version=1.0.0"\n}\n', 2],
  ['pulumi/main.go', 'package main\n\nfunc main() {\n\tflux.NewFluxBootstrapGit(ctx, "flux", nil)\n}\n', 4],
  ['pulumi/Pulumi.yaml', 'resources:\n  flux:\n    type: flux:FluxBootstrapGit\n', 3],
  ['pulumi/__main__.py', 'import pulumi_flux as flux\n\nflux.FluxBootstrapGit("x")\n', 3],
  [
    'cdktf/main.ts',
    "import { BootstrapGit } from '@cdktf/provider-flux/lib/bootstrap-git'\nnew BootstrapGit(this, 'flux', {})\n",
    2,
  ],
  [
    'cdk/flux.ts',
    "cluster.addHelmChart('flux', {\n  chart: 'flux2',\n  repository: 'https://fluxcd-community.github.io/helm-charts',\n})\n",
    2,
  ],
  [
    'ansible/flux.yml',
    '- hosts: all\n  tasks:\n    - command:\n        argv:\n          - flux\n          - bootstrap\n          - github\n',
    5,
  ],
  ['ansible/argv.yml', '- command:\n    argv: ["flux", "bootstrap", "git"]\n', 2],
  ['ansible/bin.yml', '- shell: "{{ flux_bin }} bootstrap github --owner me"\n', 1],
  ['ansible/folded.yml', '- shell: >-\n    flux\n    bootstrap github\n    --owner me\n', 2],
  ['up.sh', 'flux \\\n  --context home \\\n  bootstrap github\n', 1],
  ['said.sh', 'echo "Flux" && flux bootstrap github\n', 1],
  ['logged.sh', 'login.sh; flux install\n', 1],
  ['up2.sh', 'flux --context=home bootstrap github\n', 1],
  ['up3.sh', '"${FLUX}" install --export | kubectl apply -f -\n', 1],
  [
    'up4.sh',
    'curl -sL https://github.com/fluxcd/flux2/releases/latest/download/install.yaml | kubectl apply -f -\n',
    1,
  ],
  ['up5.sh', 'kustomize build "github.com/fluxcd/flux2/manifests/install?ref=v2.7.5" | kubectl apply -f -\n', 1],
  [
    'up6.sh',
    'helm upgrade --install flux \\\n  oci://ghcr.io/fluxcd-community/charts/flux2 \\\n  --version 2.12.0\n',
    1,
  ],
  ['up7.sh', 'microk8s enable fluxcd\n', 1],
  ['up8.sh', 'az k8s-extension create --extension-type microsoft.flux --name flux\n', 1],
  ['Makefile', 'up:\n\t$(FLUX) bootstrap github\n', 2],
  ['up.ps1', 'flux `\n  bootstrap github\n', 1],
  ['main.go', 'cmd := exec.Command("flux", "bootstrap", "github")\n', 1],
  ['deploy.ts', 'await $`flux bootstrap github --owner=me`\n', 1],
  ['deploy.rb', "system('flux install')\n", 1],
  ['up.py', 'subprocess.run(["flux", "install"])\n', 1],
  [
    '.github/workflows/x.yaml',
    'jobs:\n  x:\n    steps:\n      - run: |\n          flux install \\\n            --export > clusters/home/flux-system/gotk-components.yaml\n',
    5,
  ],
  [
    '.gitlab-ci.yml',
    'x:\n  script:\n    - flux install --export | tee clusters/home/flux-system/gotk-components.yaml\n',
    3,
  ],
  [
    '.github/workflows/tee.yaml',
    'jobs:\n  x:\n    steps:\n      - run: curl -sL https://x.example/install.yaml | tee clusters/home/flux-system/gotk-components.yaml\n',
    4,
  ],
  [
    '.github/workflows/out.yaml',
    'jobs:\n  x:\n    steps:\n      - run: curl -sLo clusters/home/flux-system/gotk-components.yaml https://x.example/install.yaml\n',
    4,
  ],
  [
    'helmfile.yaml',
    'releases:\n  - name: flux\n    chart: oci://ghcr.io/fluxcd-community/charts/flux2\n    version: 2.12.0\n',
    3,
  ],
  ['helmfile.yaml.gotmpl', 'releases:\n  - name: flux\n    chart: fluxcd-community/flux2\n', 3],
  [
    'apps/kustomization.yaml',
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nhelmCharts:\n  - includeCRDs: true\n    name: flux2\n    repo: https://fluxcd-community.github.io/helm-charts\n',
    5,
  ],
  [
    'crossplane/flux.yaml',
    'apiVersion: helm.crossplane.io/v1beta1\nkind: Release\nmetadata:\n  name: flux\nspec:\n  forProvider:\n    chart:\n      name: flux2\n      repository: https://fluxcd-community.github.io/helm-charts\n',
    8,
  ],
  [
    'k3s/flux.yaml',
    'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata:\n  name: flux\nspec:\n  chart: https://github.com/fluxcd-community/helm-charts/releases/download/flux2-2.12.0/flux2-2.12.0.tgz\n',
    6,
  ],
  [
    'k0s/k0s.yaml',
    'spec:\n  extensions:\n    helm:\n      charts:\n        - name: flux\n          chartname: fluxcd-community/flux2\n',
    6,
  ],
  [
    'argo/app.yaml',
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: flux\nspec:\n  source:\n    repoURL: https://git.example.com/home.git\n    path: clusters/home/flux-system\n',
    8,
  ],
  [
    'argo/set.yaml',
    'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: flux\nspec:\n  template:\n    spec:\n      sources:\n        - repoURL: https://github.com/fluxcd/flux2.git\n          path: manifests/install\n',
    9,
  ],
  [
    'argo/chart.yaml',
    'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: flux\nspec:\n  source:\n    repoURL: ghcr.io/fluxcd-community/charts\n    chart: flux2\n',
    8,
  ],
  [
    'talos/flow.yaml',
    'cluster:\n  extraManifests: [https://github.com/fluxcd/flux2/releases/download/v2.7.5/install.yaml]\n',
    2,
  ],
  [
    'talos/raw.yaml',
    'cluster:\n  extraManifests:\n    - https://raw.githubusercontent.com/me/home/main/clusters/home/flux-system/gotk-components.yaml\n',
    3,
  ],
  [
    'talos/patch.json',
    '{"cluster": {"extraManifests": ["https://github.com/fluxcd/flux2/releases/latest/download/install.yaml"]}}\n',
    1,
  ],
  [
    'talos/inline.yaml',
    'cluster:\n  inlineManifests:\n    - name: flux\n      contents: |\n        apiVersion: apps/v1\n        kind: Deployment\n        metadata:\n          name: source-controller\n          namespace: flux-system\n        spec:\n          template:\n            spec:\n              containers:\n                - image: ghcr.io/fluxcd/source-controller:v1.7.0\n',
    14,
  ],
  [
    'talos/main.tf',
    'locals {\n  patch = yamlencode({ cluster = { extraManifests = ["https://github.com/fluxcd/flux2/releases/latest/download/install.yaml"] } })\n}\n',
    2,
  ],
  [
    'olm/sub.json',
    '{\n  "apiVersion": "operators.coreos.com/v1alpha1",\n  "kind": "Subscription",\n  "spec": {\n    "name": "flux",\n    "channel": "stable"\n  }\n}\n',
    5,
  ],
  [
    'eks/cluster.yaml',
    'apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\ngitops:\n  flux:\n    gitProvider: github\n',
    5,
  ],
  [
    'nix/k3s.nix',
    '{\n  services.k3s.manifests.flux.source = pkgs.fetchurl {\n    url = "https://github.com/fluxcd/flux2/releases/download/v2.7.5/install.yaml";\n  };\n}\n',
    3,
  ],
  [
    'timoni/bundle.cue',
    'bundle: instances: flux: {\n\tmodule: url: "oci://ghcr.io/stefanprodan/modules/flux-aio"\n}\n',
    2,
  ],
  [
    'fleet/fleet.yaml',
    'defaultNamespace: flux-system\nhelm:\n  chart: flux2\n  repo: https://fluxcd-community.github.io/helm-charts\n',
    3,
  ],
  [
    'capi/proxy.yaml',
    'apiVersion: addons.cluster.x-k8s.io/v1alpha1\nkind: HelmChartProxy\nmetadata:\n  name: flux\nspec:\n  chartName: flux2\n',
    6,
  ],
]

describe('an owner in another spelling', () => {
  it.each(blocking)('%s is named and blocks the second step', async (file, text, line) => {
    const { first, second } = await steps(file, text)
    expect(first?.kind === 'planned' && first.plan.notes.join('\n')).toContain(`${file}:${line}:`)
    expect(second?.kind === 'blocked' && second.reasons.map((one) => `${one.file}:${one.line}`)).toContain(
      `${file}:${line}`,
    )
  })

  it.each<readonly [string, string]>([
    ['terraform/gone.tf', '/*\nresource "flux_bootstrap_git" "this" {\n}\n*/\n'],
    ['tasks.yml', '- name: flux bootstrap was done by hand\n  command: true\n'],
    ['Taskfile.yaml', 'tasks:\n  x:\n    desc: what flux install did before\n    cmds: [kubectl get pods]\n'],
    ['.github/workflows/x.yaml', 'jobs:\n  x:\n    steps:\n      - run: flux build kustomization apps --path apps\n'],
    ['up.sh', 'helm upgrade --install flux-operator oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator\n'],
    ['src/deploy.ts', '// flux install is not needed any more\nexport {}\n'],
    [
      'argo/app.yaml',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: apps\nspec:\n  source:\n    repoURL: https://git.example.com/home.git\n    path: apps\n',
    ],
    ['.github/workflows/build.yaml', 'jobs:\n  x:\n    steps:\n      - run: npm install && npx webpack > gotk.log\n'],
    ['pkg/setup.go', 'var failed = errors.New("flux install failed")\nconst by = "flux bootstrap"\n'],
    ['notify.yaml', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: |\n    - name: fluxcd/flux2\n'],
    ['up.sh', 'log_error "Set it and run: flux bootstrap github"\n'],
    ['main.tf', 'module "flux" {\n  source = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n}\n'],
    ['docs/flux.sh', 'flux bootstrap github\n'],
    [
      'olm/sub.yaml',
      'apiVersion: operators.coreos.com/v1alpha1\nkind: Subscription\nmetadata:\n  name: flux\nspec:\n  name: flux-operator\n',
    ],
  ])('%s blocks nothing', async (file, text) => {
    expect((await steps(file, text)).second?.kind).toBe('planned')
  })

  it('is named too where the first step cannot be planned', async () => {
    const flux = 'clusters/home/flux-system/gotk-components.yaml'
    const old = (start[flux] ?? '').replaceAll(/v2\.\d+\.\d+/g, 'v2.2.3')
    const before = { ...start, [flux]: old, 'up.sh': 'flux bootstrap github\n' }
    const [only] = bootstrapSteps(await treeOf(before), untuned, release).bootstraps
    expect(only?.kind === 'blocked' && only.reasons.map(({ file }) => file)).toEqual([flux, 'up.sh'])
  })
})
