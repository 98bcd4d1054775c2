import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import { add, all, app, applied, edit, list, replace, type Change } from './changes.js'

// attack: A pull request leaves every pin as it is and switches off what installs it, in other words or other files.
// stops: Conditions, counts, second releases, destinations and copies beside a pin are compared with the base; what is new there is an error.

const same: Change = (tree) => tree
const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const resource = `resource "helm_release" "op" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.37.1"\n}\n`
const terraform = add('tf/main.tf', resource)
const called = all(add('tf/main.tf', 'module "op" {\n  source = "./m"\n}\n'), add('tf/m/main.tf', resource))
const helmfile = all(
  add(
    'helmfile.yaml',
    `releases:\n  - name: flux-operator\n    chart: ${charts}/flux-operator\n    version: 0.37.1\n    values: [v.yaml]\n`,
  ),
  add('v.yaml', 'replicas: 1\n'),
)
const kustomize = add(
  'k/kustomization.yaml',
  `helmCharts:\n  - name: flux-operator\n    repo: ${charts}\n    version: 0.37.1\n`,
)
const umbrella = all(
  add(
    'u/Chart.yaml',
    `apiVersion: v2\nname: u\nversion: 1.0.0\ndependencies:\n  - name: flux-operator\n    version: 0.37.1\n    repository: ${charts}\n`,
  ),
  add('u/values.yaml', 'flux-operator:\n  replicas: 1\n'),
)
const condition = replace(
  'u/Chart.yaml',
  '    version: 0.37.1',
  '    condition: flux-operator.enabled\n    version: 0.37.1',
)
const argo = add(
  'argo.yaml',
  'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: op, namespace: argocd}\nspec:\n  destination: {server: here, namespace: flux-system}\n  syncPolicy: {automated: {}}\n  source:\n    repoURL: ghcr.io/controlplaneio-fluxcd/charts\n    chart: flux-operator\n    targetRevision: 0.37.1\n',
)
const resourceSet = all(
  add(
    `${app}/rs.yaml`,
    `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata:\n  name: o\n  namespace: flux-system\nspec:\n  inputs: [{version: 0.37.1}]\n  resources:\n    - apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: other, namespace: flux-system}\n      spec: {interval: 1h, url: "${charts}/flux-operator", ref: {tag: "<< inputs.version >>"}}\n`,
  ),
  replace(list, './ocirepository.yaml', './ocirepository.yaml\n  - ./rs.yaml'),
)
const block = (line: string): Change => replace('tf/main.tf', /\n {2}(?=repository|source)/, `\n  ${line}\n  `)
const entry = (line: string): Change => replace('helmfile.yaml', '    version', `    ${line}\n    version`)
const spec = (path: string, line: string): Change => replace(path, 'spec:\n', `spec:\n  ${line}\n`)
const copy = (path: string): Change => add(path, 'apiVersion: v2\nname: flux-operator\nversion: 0.30.0\n')

const attacks: readonly (readonly [name: string, base: Change, change: Change, code: string])[] = [
  ['no release of Terraform', terraform, block('count = 0'), 'pin-lost'],
  ['a release for each of nothing', terraform, block('for_each = {}'), 'pin-lost'],
  ['a release under a condition', terraform, block('count = var.on ? 1 : 0'), 'pin-lost'],
  ['no call of a module', called, block('count = 0'), 'pin-lost'],
  ['changes that Terraform passes over', terraform, block('lifecycle { ignore_changes = [version] }'), 'pin-lost'],
  ['a condition of helmfile', helmfile, entry('condition: flux.enabled'), 'pin-lost'],
  ['a template of helmfile', helmfile, entry('installedTemplate: "{{ false }}"'), 'pin-lost'],
  [
    'another chart under the name of a release',
    helmfile,
    edit(
      'helmfile.yaml',
      (text) => `${text}  - name: flux-operator\n    chart: oci://evil.example/x\n    version: 1.0.0\n`,
    ),
    'pin-lost',
  ],
  [
    'an image in values of another name',
    helmfile,
    add('v.yaml', 'image: {repository: evil.example/x}\n'),
    'source-changed',
  ],
  [
    'one more values file',
    helmfile,
    all(
      replace('helmfile.yaml', '[v.yaml]', '[v.yaml, e.yaml]'),
      add('e.yaml', 'image: {repository: evil.example/x}\n'),
    ),
    'source-changed',
  ],
  ['a copy of the chart beside kustomize', kustomize, copy('k/charts/flux-operator/Chart.yaml'), 'source-changed'],
  [
    'a copy by its version',
    kustomize,
    copy('k/charts/flux-operator-0.37.1/flux-operator/Chart.yaml'),
    'source-changed',
  ],
  ['a copy of a dependency', umbrella, copy('u/charts/flux-operator/Chart.yaml'), 'source-changed'],
  ['a condition of a dependency', umbrella, condition, 'pin-lost'],
  [
    'a value that a condition asks for',
    all(umbrella, condition),
    replace('u/values.yaml', '  replicas', '  enabled: false\n  replicas'),
    'pin-lost',
  ],
  [
    'tags of a dependency',
    umbrella,
    replace('u/Chart.yaml', '    version: 0.37.1', '    tags: [x]\n    version: 0.37.1'),
    'pin-lost',
  ],
  ['an application by hand', argo, replace('argo.yaml', '{automated: {}}', '{}'), 'pin-lost'],
  ['an application in another cluster', argo, replace('argo.yaml', 'here', 'there'), 'pin-lost'],
  ['differences that nobody mends', argo, spec('argo.yaml', 'ignoreDifferences: [{kind: Deployment}]'), 'pin-lost'],
  [
    'a ResourceSet that is left alone',
    resourceSet,
    replace(
      `${app}/rs.yaml`,
      '  name: o\n',
      '  name: o\n  annotations: {fluxcd.controlplane.io/reconcile: disabled}\n',
    ),
    'pin-lost',
  ],
  ['no inputs', resourceSet, replace(`${app}/rs.yaml`, '[{version: 0.37.1}]', '[]'), 'pin-lost'],
  [
    'another cluster for a Flux Kustomization',
    same,
    spec(applied, 'kubeConfig: {secretRef: {name: x}}'),
    'source-changed',
  ],
]

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ['an argument of a release', terraform, block('atomic = true')],
  ['one release, counted', terraform, block('count = 1')],
  ['a release for each of something', terraform, block('for_each = toset(["a"])')],
  ['a value', umbrella, replace('u/values.yaml', 'replicas: 1', 'replicas: 2')],
  [
    'an image of upstream',
    helmfile,
    add('v.yaml', 'image: {repository: ghcr.io/controlplaneio-fluxcd/flux-operator}\n'),
  ],
  [
    'a copy of another chart',
    kustomize,
    add('k/charts/other/Chart.yaml', 'apiVersion: v2\nname: other\nversion: 1.0.0\n'),
  ],
]

describe('what installs a pin', () => {
  it.each(attacks)('%s', async (_name, base, change, code) => {
    const before = base(home())
    const { conclusion, introduced } = await judged(before, change(before))
    expect(conclusion).toBe('failure')
    expect(introduced.join('\n')).toContain(`error ${code} `)
  })

  it.each(harmless)('lets pass: %s', async (_name, base, change) => {
    const before = base(home())
    const { introduced } = await judged(before, change(before))
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual([])
  })
})
