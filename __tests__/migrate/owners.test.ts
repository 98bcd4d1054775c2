import { describe, expect, it } from 'vitest'
import { bootstrapSteps } from '../../src/migrate/migrate.js'
import { changesOf, fixture, release, treeOf, untuned, applied } from './fixture.js'

const start = fixture('one-cluster')

/** What is said of the one bootstrap in both steps, with a file of another owner beside it. */
async function steps(file: string, text: string) {
  const before = { ...start, [file]: text }
  const first = bootstrapSteps(await treeOf(before), untuned, release)
  const second = bootstrapSteps(await treeOf(applied(before, changesOf(first))), untuned, release)
  return { first: first.bootstraps[0], second: second.bootstraps[0] }
}

describe('what else installs Flux', () => {
  it.each<readonly [string, string, string]>([
    ['terraform/flux.tf', 'resource "flux_bootstrap_git" "this" {\n}\n', 'terraform state rm flux_bootstrap_git.this'],
    ['infra/modules/x/main.tofu', 'resource "flux_install" "x" {}\n', 'terraform state rm flux_install.x'],
    [
      'live/terragrunt.hcl',
      'terraform {\n  source = "git::https://example.com/modules.git//flux-bootstrap?ref=v1"\n}\n',
      'a Terraform module',
    ],
    ['pulumi/index.ts', 'new flux.FluxBootstrapGit("flux", {})\n', 'pulumi state delete'],
    [
      'ansible/roles/flux/tasks/main.yml',
      '- name: x\n  command: flux bootstrap github --owner x\n',
      '"flux bootstrap" runs here',
    ],
    [
      '.github/workflows/flux.yaml',
      'jobs:\n  x:\n    steps:\n      - run: flux install --export > clusters/home/flux-system/gotk-components.yaml\n',
      '"flux install" runs here',
    ],
    ['Makefile', 'up:\n\tflux bootstrap git --url x\n', '"flux bootstrap" runs here'],
    ['helmfile.yaml', 'releases:\n  - name: flux\n    chart: fluxcd-community/flux2\n', 'the community chart flux2'],
    [
      'argo/flux.yaml',
      'spec:\n  source:\n    repoURL: https://github.com/fluxcd/flux2\n    path: manifests/install\n',
      'Argo CD',
    ],
    ['olm/sub.yaml', 'spec:\n  name: flux\n  startingCSV: flux.v2.3.0\n', 'Operator Lifecycle Manager'],
    [
      'pulumi/flux.ts',
      "new k8s.helm.v3.Release('flux', {\n  chart: 'flux2',\n})\n",
      'a program installs the community chart flux2',
    ],
    [
      'terraform/chart.tf',
      'resource "helm_release" "flux" {\n  chart = "flux2"\n}\n',
      'Terraform installs the community chart flux2',
    ],
    ['terraform/flux.tf.json', '{"resource": {\n"flux_bootstrap_git": {"this": {}}}}\n', 'by flux_bootstrap_git'],
    [
      'ansible/flux.yml',
      '- kubernetes.core.helm:\n    chart_ref: fluxcd-community/flux2\n',
      'the community chart flux2 installs Flux here too',
    ],
    ['up.sh', 'helm upgrade --install flux fluxcd-community/flux2\n', 'a script installs the community chart flux2'],
    [
      'Taskfile.yaml',
      'tasks:\n  x:\n    - kubectl apply -k github.com/fluxcd/flux2/manifests/install\n',
      'github.com/fluxcd/flux2/manifests/install is applied by a script',
    ],
    [
      'talos/controlplane.yaml',
      'cluster:\n  extraManifests:\n    - https://github.com/fluxcd/flux2/releases/download/v2.7.5/install.yaml\n',
      'the machine configuration of Talos applies https://github.com/fluxcd/flux2',
    ],
    [
      'talos/machine.yaml',
      'cluster:\n  inlineManifests:\n    - name: flux\n      contents: |\n        metadata:\n          labels:\n            app.kubernetes.io/part-of: flux\n',
      'manifests of Flux (inlineManifests)',
    ],
    [
      'olm/subscription.yaml',
      'apiVersion: operators.coreos.com/v1alpha1\nkind: Subscription\nspec:\n  name: flux\n  channel: stable\n',
      'the Operator Lifecycle Manager installs Flux here',
    ],
    [
      'k3s/flux.yaml',
      'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata:\n  name: flux\nspec:\n  chart: flux2\n',
      'the community chart flux2 installs Flux here too',
    ],
  ])('%s is named in the first step and blocks the second', async (file, text, said) => {
    const { first, second } = await steps(file, text)
    expect(first?.kind === 'planned' && first.plan.notes.join('\n')).toContain(`${file}:`)
    expect(first?.kind === 'planned' && first.plan.notes.join('\n')).toContain(said)
    expect(second?.kind === 'blocked' && second.reasons.map(({ message }) => message).join('\n')).toContain(said)
  })

  it.each<readonly [string, string]>([
    ['docs/setup.md', 'Run `flux bootstrap github`.\n'],
    ['scripts/x.sh', '# flux bootstrap was run once\necho done\n'],
    ['.github/workflows/x.yaml', 'jobs:\n  x:\n    steps:\n      - uses: fluxcd/flux2/action@v2\n'],
    ['renovate.json', '{"ignorePaths": ["**/gotk-components.yaml"]}\n'],
  ])('%s blocks nothing', async (file, text) => {
    expect((await steps(file, text)).second?.kind).toBe('planned')
  })

  it('is said where the repository holds no bootstrap at all', async () => {
    const chart =
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata:\n  name: flux2\nspec:\n  chart:\n    spec:\n      chart: flux2\n'
    const { bootstraps } = bootstrapSteps(await treeOf({ 'flux.yaml': chart }), untuned, release)
    expect(bootstraps).toMatchObject([{ kind: 'blocked', bootstrap: { kind: 'chart', file: 'flux.yaml', line: 8 } }])
    const tool = bootstrapSteps(await treeOf({ 'up.sh': 'flux bootstrap github\n' }), untuned, release)
    expect(tool.problems).toMatchObject([{ file: 'up.sh', line: 1, weight: 'blocks-removal' }])
  })
})
