import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/migrate/migrate.js'
import { changesOf, fixture, release, treeOf, untuned, applied } from './fixture.js'

const start = fixture('one-cluster')

/** What is said of the one bootstrap in both steps, with a file of another owner beside it. */
async function steps(file: string, text: string) {
  const before = { ...start, [file]: text }
  const first = migrate(await treeOf(before), untuned, release)
  const second = migrate(await treeOf(applied(before, changesOf(first))), untuned, release)
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
    const { bootstraps, doubts } = migrate(await treeOf({ 'flux.yaml': chart }), untuned, release)
    expect(bootstraps).toEqual([])
    expect(doubts).toMatchObject([{ file: 'flux.yaml', line: 8, weight: 'blocks-removal' }])
  })
})
