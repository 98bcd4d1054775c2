import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { editsOf, releaseRegistry, runCommand } from '../support/cases.js'

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await releaseRegistry()
})
afterAll(async () => {
  await registry.close()
})

type Files = Readonly<Record<string, string>>

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const project = 'https://github.com/controlplaneio-fluxcd/flux-operator'
const source = (ref: string, name = 'flux-operator') => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: ${name}, namespace: flux-system}
spec:
  interval: 1h
  url: ${charts}/${name}
  ref: {${ref}}
`
const operator = { 'op.yaml': source('tag: 0.57.0') }
const instanceOf = (version: string) => ({
  'i.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution:
    version: 2.9.x
    registry: ghcr.io/fluxcd
    artifact: ${manifests}:v${version}
`,
})
const instance = instanceOf('0.57.0')

async function update(files: Files) {
  const outcome = await runCommand('update', files, registry)
  const [set] = outcome.report.sets
  return {
    decision: [set?.decision, set?.reason].filter((word) => word !== null).join(': '),
    detail: set?.detail ?? '',
    edits: editsOf(outcome),
    unread: outcome.report.unread.map(({ file, line }) => `${file}:${line}`),
  }
}

/** A release of helm in Terraform whose version is an expression. */
const release = (version: string) =>
  `resource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = ${version}\n}\n`

describe('an operator whose version nothing gives holds the manifests, within a Flux minor too', () => {
  it.each<[string, Files, string]>([
    [
      'a variable of Terraform',
      { 'a.tf': release('var.chart') },
      'a.tf:3 takes the flux-operator chart from var.chart',
    ],
    [
      'a variable without a default',
      { 'a.tf': `variable "chart" {\n  type = string\n}\n${release('var.chart')}` },
      'a.tf:6 takes the flux-operator chart from var.chart',
    ],
    [
      'a resource of Terraform',
      { 'a.tf': release('data.aws_ssm_parameter.v.value') },
      'from data.aws_ssm_parameter.v.value',
    ],
    [
      'a variable of a shell',
      { 'a.sh': `V=$1\nhelm upgrade -i o ${charts}/flux-operator --version "$V"\n` },
      'a.sh:2 takes the flux-operator chart from $V',
    ],
    ['make', { Makefile: `up:\n\thelm upgrade -i o ${charts}/flux-operator --version $(V)\n` }, 'Makefile:2 takes'],
    [
      'a workflow',
      {
        '.github/workflows/a.yaml': `steps:\n  - run: helm upgrade -i o ${charts}/flux-operator --version \${{ vars.V }}\n`,
      },
      'from ${{ vars.V }}',
    ],
    [
      'helmfile',
      { 'helmfile.yaml.gotmpl': `releases:\n  - chart: ${charts}/flux-operator\n    version: {{ requiredEnv "V" }}\n` },
      'from {{ requiredEnv "V" }}',
    ],
    [
      'Ansible',
      { 'a.yaml': `- kubernetes.core.helm:\n    chart_ref: ${charts}/flux-operator\n    chart_version: "{{ v }}"\n` },
      'a.yaml:3 takes the flux-operator chart from {{ v }}',
    ],
    [
      'Pulumi',
      { 'a.ts': `new Release('o', { chart: '${charts}/flux-operator', version: config.require('v') })\n` },
      'from v',
    ],
    [
      'an address',
      { 'kustomization.yaml': `resources: ["${project}/releases/download/\${V}/install.yaml"]\n` },
      'from ${V}',
    ],
    [
      'vars of kustomize',
      { 'op.yaml': source('tag: $(V)'), 'kustomization.yaml': 'resources: [op.yaml]\nvars: [{name: V}]\n' },
      'op.yaml:7 takes the flux-operator chart from $(V)',
    ],
    [
      'an input by a function',
      {
        'rs.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: o, namespace: flux-system}\nspec:\n  inputs: [{v: 0.57.0}]\n  resources:\n    - ${source('tag: << get inputs "v" >>').trimEnd().replaceAll('\n', '\n      ')}\n`,
      },
      'from << get inputs "v" >>',
    ],
  ])('%s', async (_, files, detail) => {
    const found = await update({ ...files, ...instance })
    expect(found).toMatchObject({ decision: 'held: variable', edits: [] })
    expect(found.detail).toContain(detail)
  })

  it('but not where another pin selects the same artifact', async () => {
    const files = { ...operator, ...instance, 'a.tf': release('var.chart') }
    const { decision, edits } = await update(files)
    expect({ decision, edits }).toEqual({
      decision: 'update',
      edits: ['i.yaml:8 v0.57.0 → v0.58.1', 'op.yaml:7 0.57.0 → 0.58.1'],
    })
  })

  it('but not for the command line', async () => {
    const files = {
      ...operator,
      ...instance,
      Dockerfile: 'ARG V\nFROM ghcr.io/controlplaneio-fluxcd/flux-operator-cli:v${V}\n',
    }
    expect((await update(files)).decision).toBe('update')
  })
})

describe('an operator at a place that is not understood holds the manifests, within a Flux minor too', () => {
  const template = (version: string) => `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: {name: o, namespace: flux-system}
spec:
  inputs: [{charts: [{name: flux-operator, version: 0.57.0}, {name: flux-instance, version: 0.57.0}]}]
  resourcesTemplate: |
    <<- range $c := inputs.charts >>
    ---
    apiVersion: source.toolkit.fluxcd.io/v1
    kind: OCIRepository
    metadata: {name: << $c.name >>, namespace: flux-system}
    spec: {interval: 1h, url: "${charts}/<< $c.name >>", ref: {tag: "${version}"}}
    <<- end >>
`
  const places: readonly [string, string, string, number][] = [
    ['a loop in a template of a ResourceSet', 'rs.yaml', template('<< $c.version >>'), 12],
    [
      'a loop of helmfile',
      'helmfile.yaml.gotmpl',
      `releases:\n{{- range $name, $v := .Values.charts }}\n  - name: {{ $name }}\n    chart: ${charts}/{{ $name }}\n    version: {{ $v }}\n{{- end }}\n`,
      5,
    ],
    [
      'a loop of a shell over what is not here',
      'a.sh',
      `V=0.57.0\nfor c in $(cat charts.txt); do\n  helm upgrade -i "$c" "${charts}/$c" --version "$V"\ndone\n`,
      3,
    ],
    ['an address that is joined', 'a.py', `v = "0.57.0"\nfor c in names:\n    helm("${charts}/" + c, v)\n`, 3],
    [
      'a list by an index in Terraform',
      'a.tf',
      `locals {\n  l = [{ name = "flux-operator", v = "0.57.0" }]\n}\nresource "helm_release" "o" {\n  count      = length(local.l)\n  repository = "${charts}"\n  chart      = local.l[count.index].name\n  version    = local.l[count.index].v\n}\n`,
      8,
    ],
    [
      'an expression that repeats in Terraform',
      'a.tf',
      `locals {\n  l = { for c in ["flux-operator"] : c => "0.57.0" }\n}\nresource "helm_release" "o" {\n  for_each   = local.l\n  repository = "${charts}"\n  chart      = each.key\n  version    = each.value\n}\n`,
      8,
    ],
  ]
  it.each(places)('%s', async (_, path, text, line) => {
    const found = await update({ ...instance, [path]: text })
    expect(found).toMatchObject({ decision: 'held: variable', edits: [] })
    expect(found.unread).toContain(`${path}:${line}`)
    expect(found.detail).toContain(`${path}:${line} is not understood: `)
    expect(found.detail).toContain('Nothing else in the set selects the flux-operator chart')
  })

  it('but not where a pin or a person says which operator runs', async () => {
    const [, path, text] = places[2] ?? ['', '', '']
    expect((await update({ ...operator, ...instance, [path]: text })).decision).toBe('update')
    const told = { 'i.yaml': `# flux-lockstep: operator 0.58.1\n${instance['i.yaml']}` }
    expect((await update({ ...told, [path]: text })).decision).toBe('update')
  })
})

describe('an operator that stays keeps the manifests', () => {
  const old = instanceOf('0.52.0')
  const newest = { 'i.yaml': old['i.yaml'].replace('2.9.x', '2.x') }
  const image = (tag: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: flux-operator, namespace: flux-system}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec: {containers: [{name: manager, image: "ghcr.io/controlplaneio-fluxcd/flux-operator:${tag}"}]}
`
  it('a vendored copy, whatever fetches the next one', async () => {
    const crd =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: fluxinstances.fluxcd.controlplane.io}\n'
    const found = await update({
      ...newest,
      'op/install.yaml': `${crd}---\n${image('v0.52.0')}`,
      'fetch.sh': `curl -L ${project}/releases/download/v0.52.0/install.yaml > op/install.yaml\n`,
    })
    expect(found).toMatchObject({ decision: 'held: operator-unseen', edits: [] })
    expect(found.detail).toContain('the operator 0.52.0 at op/install.yaml:12 does not move with the set')
  })

  it('an image whose digest cannot be read', async () => {
    const found = await update({ ...newest, 'op.yaml': image(`v0.52.0@sha256:${'0a'.repeat(32)}`) })
    expect(found).toMatchObject({ decision: 'failed: edit-refused', edits: [] })
    expect(found.detail).toContain("op.yaml:8: the operator's image cannot follow from v0.52.0")
  })

  it('the filter of a provider, which is a range even where a tag is filled in', async () => {
    const found = await update({
      ...old,
      'rs.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSetInputProvider
metadata: {name: tags, namespace: flux-system}
spec: {type: OCIArtifactTag, url: ${charts}/flux-operator, filter: {semver: 0.52.x}}
---
apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: {name: o, namespace: flux-system}
spec:
  inputsFrom: [{kind: ResourceSetInputProvider, name: tags}]
  resources:
    - ${source('tag: << inputs.tag | quote >>').trimEnd().replaceAll('\n', '\n      ')}
`,
    })
    expect(found).toMatchObject({ decision: 'held: range', edits: [] })
  })
})

describe('the project by its address, beside a release of it, is not understood', () => {
  it.each<[string, string, string, number]>([
    [
      'a source of Git',
      'a.yaml',
      `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: x}\nspec:\n  ref:\n    tag: v0.57.0\n  url: ${project}\n`,
      6,
    ],
    [
      'a range of it',
      'a.yaml',
      `kind: GitRepository\napiVersion: source.toolkit.fluxcd.io/v1\nspec: {url: "ssh://git@github.com/controlplaneio-fluxcd/flux-operator.git", ref: {semver: "0.57.x"}}\n`,
      3,
    ],
    [
      'a folder of it in Argo CD, whose tag has a v',
      'a.yaml',
      `kind: Application\napiVersion: argoproj.io/v1alpha1\nspec:\n  source:\n    repoURL: ${project}.git\n    path: charts/flux-operator\n    targetRevision: v0.57.0\n`,
      7,
    ],
    ['vendir', 'vendir.yml', `contents:\n  - git:\n      url: ${project}\n      ref: v0.57.0\n`, 4],
    [
      'a release by its owner and name',
      'a.yml',
      'githubRelease:\n  slug: controlplaneio-fluxcd/flux-operator\n  tag: v0.57.0\n',
      3,
    ],
    ['a clone', 'a.sh', `git clone --branch v0.57.0 ${project}\n`, 1],
    ['a download', 'a.sh', 'gh release download v0.57.0 --repo controlplaneio-fluxcd/flux-operator\n', 1],
  ])('%s', async (_, path, text, line) => {
    const { edits, unread } = await update({ ...operator, ...instance, [path]: text })
    expect({ edits, unread }).toEqual({
      edits: ['i.yaml:8 v0.57.0 → v0.58.1', 'op.yaml:7 0.57.0 → 0.58.1'],
      unread: [`${path}:${line}`],
    })
  })
})

it('moves what installs the command line, and never counts it', async () => {
  const files = {
    ...operator,
    ...instance,
    '.github/workflows/a.yaml': `steps:
  - uses: controlplaneio-fluxcd/flux-operator/actions/setup@main
    with: {version: v0.50.0}
  - uses: controlplaneio-fluxcd/flux-operator/actions/setup@v0.50.0
`,
  }
  const { report } = await runCommand('check', files, registry)
  const found = report.sets.flatMap(({ findings }) => findings.filter(({ code }) => code === 'out-of-lockstep'))
  expect(found.map(({ severity }) => severity)).toEqual(['notice', 'notice'])
  const { decision, edits } = await update(files)
  expect(decision).toBe('update')
  expect(edits).toContain('.github/workflows/a.yaml:3 v0.50.0 → v0.58.1')
})

it('leaves templates alone that somebody copies and fills in', async () => {
  const files = {
    ...operator,
    ...instance,
    '_template/i.yaml': instanceOf('0.40.0')['i.yaml'],
    'apps/<APP>/op.yaml': source('tag: 0.40.0'),
  }
  const { decision, edits } = await update(files)
  expect({ decision, edits }).toEqual({
    decision: 'update',
    edits: ['i.yaml:8 v0.57.0 → v0.58.1', 'op.yaml:7 0.57.0 → 0.58.1'],
  })
})

describe('values that are not here, or cannot be read, hold the set', () => {
  const helmfile = (name: string, values: string) =>
    `releases:\n  - name: r\n    chart: ${charts}/${name}\n    version: 0.57.0\n    values: [${values}]\n`
  const releaseOf = (name: string, more: string) => `${source('tag: 0.57.0', name)}---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: ${name}, namespace: flux-system}
spec: {interval: 1h, chartRef: {kind: OCIRepository, name: ${name}}, ${more}}
`
  it.each<[string, Files, string, string]>([
    [
      "the operator's, which do not parse",
      {
        'helmfile.yaml': helmfile('flux-operator', 'v.yaml'),
        'v.yaml': 'image:\n  tag: "v0.57.0\n  x: [\n',
        ...instance,
      },
      'failed: unparseable-file',
      'At v.yaml:4, the YAML cannot be read',
    ],
    [
      "the instance's, of a generator, which do not parse",
      {
        ...operator,
        'hr.yaml': releaseOf('flux-instance', 'valuesFrom: [{kind: ConfigMap, name: v}]'),
        'kustomization.yaml': 'configMapGenerator: [{name: v, files: [values.yaml=i/v.yaml]}]\n',
        'i/v.yaml': 'instance: {cluster: {}\n  sync: [\n',
      },
      'failed: unparseable-file',
      'a chart of ours takes its values from it; mend the file',
    ],
    [
      "the instance's, of Terraform, which do not parse",
      {
        ...operator,
        'a.tf': `resource "helm_release" "i" {\n  chart   = "${charts}/flux-instance"\n  version = "0.57.0"\n  values  = [file("v/i.yaml")]\n}\n`,
        'v/i.yaml': 'instance:\n\tsync: x\n',
      },
      'failed: unparseable-file',
      'At v/i.yaml:2, the YAML cannot be read',
    ],
    [
      'a file that helmfile names and the repository does not have',
      { ...operator, 'helmfile.yaml': helmfile('flux-instance', 'nowhere.yaml') },
      'held: variable',
      'helmfile.yaml:5 takes values from the file nowhere.yaml, which is not in the repository',
    ],
    [
      'a file of another repository that Argo CD reads',
      {
        ...operator,
        'app.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: f, namespace: argocd}
spec:
  sources:
    - chart: flux-instance
      repoURL: ghcr.io/controlplaneio-fluxcd/charts
      targetRevision: 0.57.0
      helm: {valueFiles: [$values/f/v.yaml]}
    - {repoURL: "https://github.com/acme/values", ref: values}
`,
      },
      'held: variable',
      'app.yaml:9 takes values from the file $values/f/v.yaml',
    ],
    [
      "a ConfigMap of the operator's release",
      { 'op.yaml': releaseOf('flux-operator', 'valuesFrom: [{kind: ConfigMap, name: v}]'), ...instance },
      'held: variable',
      'op.yaml:12 takes values from the ConfigMap v, which is not in the repository and may name another release of the operator image',
    ],
    [
      "but not where the operator's release writes its image",
      {
        'op.yaml': releaseOf(
          'flux-operator',
          'valuesFrom: [{kind: ConfigMap, name: v}], values: {image: {tag: v0.57.0}}',
        ),
        ...instance,
      },
      'update',
      '',
    ],
    [
      'but not a file that is there',
      {
        ...operator,
        'boot/helmfile.yaml': helmfile('flux-instance', '../apps/flux/v.yaml'),
        'apps/flux/v.yaml': `instance:\n  distribution: {artifact: "${manifests}:v0.57.0"}\n`,
      },
      'update',
      '',
    ],
  ])('%s', async (_, files, decision, detail) => {
    const found = await update(files)
    expect([found.decision, found.detail]).toEqual([decision, expect.stringContaining(detail)])
    if (decision !== 'update') expect(found.edits).toEqual([])
  })
})
