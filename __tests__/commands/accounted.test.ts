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
const operator = {
  'op.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: operator, namespace: flux-system}
spec: {interval: 1h, url: "${charts}/flux-operator", ref: {tag: 0.57.0}}
`,
}
const instance = {
  'i.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution: {version: 2.9.x, registry: ghcr.io/fluxcd, artifact: "${manifests}:v0.57.0"}
`,
}
const always = ['i.yaml:5', 'op.yaml:4']

/** Every place that an update of the operator, an instance and some more files writes, and every place that is not understood. */
async function update(files: Files) {
  const outcome = await runCommand('update', { ...operator, ...instance, ...files }, registry)
  const written = editsOf(outcome).map((edit) => edit.split(' ')[0] ?? '')
  const more = written.filter((place) => !always.includes(place))
  return { edits: more, unread: outcome.report.unread.map(({ file, line }) => `${file}:${line}`) }
}

const release = (more: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: any, namespace: flux-system}
spec:
  interval: 1h
  chartRef: {kind: OCIRepository, name: operator}
${more}`

describe("the operator's image among values", () => {
  it.each<[string, Files, readonly string[], readonly string[]]>([
    [
      'of a release whose source has another name',
      { 'hr.yaml': release('  values:\n    image:\n      tag: v0.57.0\n') },
      ['hr.yaml:9'],
      [],
    ],
    [
      'in a ConfigMap of another file that such a release names',
      {
        'hr.yaml': release('  valuesFrom: [{kind: ConfigMap, name: vals, valuesKey: v.yaml}]\n'),
        'cm.yaml':
          'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: vals\n  namespace: flux-system\ndata:\n  v.yaml: |\n    image:\n      tag: v0.57.0\n',
      },
      ['cm.yaml:9'],
      [],
    ],
    [
      'beside the chart of Crossplane, and set one by one',
      {
        'x.yaml': `apiVersion: helm.crossplane.io/v1beta1
kind: Release
metadata: {name: x}
spec:
  forProvider:
    chart: {name: flux-operator, repository: "${charts}", version: 0.57.0}
    values:
      image: {tag: v0.57.0}
    set:
      - name: image.tag
        value: v0.57.0
`,
      },
      ['x.yaml:6', 'x.yaml:8', 'x.yaml:11'],
      [],
    ],
    [
      'inside a script, where no shape reads them',
      {
        'a.sh': `helm upgrade -i o ${charts}/flux-operator --version 0.57.0 -f - <<EOF\nimage:\n  tag: v0.57.0\nEOF\n`,
      },
      ['a.sh:1'],
      ['a.sh:3'],
    ],
    [
      'inside Terraform, whose version stands in another file',
      {
        'a.tf': `resource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.v\n  values = [<<-EOT\n    image:\n      tag: v0.57.0\n  EOT\n  ]\n}\nvariable "v" {}\n`,
        'a.tfvars': 'v = "0.57.0"\n',
      },
      ['a.tfvars:1'],
      ['a.tf:6'],
    ],
    [
      'below the name of a dependency of a dependency',
      { 'values.yaml': 'platform:\n  flux-operator:\n    image:\n      tag: v0.57.0\n' },
      [],
      ['values.yaml:4'],
    ],
    [
      'but not the tag of another image at the same release',
      {
        'a.sh': `helm upgrade -i o ${charts}/flux-operator --version 0.57.0 -f - <<EOF\nother:\n  repository: acme/x\n  tag: v0.57.0\nEOF\n`,
      },
      ['a.sh:1'],
      [],
    ],
  ])('%s', async (_, files, edits, unread) => expect(await update(files)).toEqual({ edits, unread }))
})

describe('where the version stands', () => {
  it.each<[string, Files, readonly string[], readonly string[]]>([
    [
      'in a variable of Terraform behind its description and type',
      {
        'a.tf': `resource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.op\n}\n`,
        'v.tf': 'variable "op" {\n  description = "chart"\n  type        = string\n  default     = "0.57.0"\n}\n',
      },
      ['v.tf:4'],
      [],
    ],
    [
      'in a file of Terragrunt that others include',
      {
        'root.hcl': 'locals { fo = "0.57.0" }\n',
        'live/terragrunt.hcl':
          'include "root" {\n  path = find_in_parent_folders("root.hcl")\n}\nterraform { source = "../modules/f" }\ninputs = { chart = include.root.locals.fo }\n',
        'modules/f/main.tf': `variable "chart" {}\nresource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.chart\n}\n`,
      },
      ['root.hcl:1'],
      [],
    ],
    [
      'on one side of a condition, beside nothing',
      {
        'a.tf': `resource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.v != "" ? var.v : "0.57.0"\n}\nvariable "v" { default = "" }\n`,
      },
      ['a.tf:3'],
      [],
    ],
    [
      'in the type of an object of Terraform',
      {
        'a.tf': `variable "cd" {\n  type = object({\n    ver = optional(string, "0.57.0")\n  })\n  default = {}\n}\nresource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.cd.ver\n}\n`,
      },
      ['a.tf:3'],
      [],
    ],
    [
      'in an object that a file of variables gives, where the type has a default too',
      {
        'a.tf': `variable "cd" {\n  type = object({ ver = optional(string, "0.40.0") })\n}\nresource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.cd.ver\n}\n`,
        'a.tfvars': 'cd = {\n  ver = "0.57.0"\n}\n',
      },
      ['a.tfvars:2'],
      [],
    ],
    [
      'in a variable of docker buildx bake',
      {
        'docker-bake.hcl': `variable "M" { default = "v0.57.0" }\ntarget "x" { args = { A = "ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:\${M}" } }\n`,
      },
      ['docker-bake.hcl:1'],
      [],
    ],
    [
      'in a variable that must be set',
      { 'a.sh': `V=0.57.0\nhelm upgrade -i o ${charts}/flux-operator --version=\${V:?no version}\n` },
      ['a.sh:1'],
      [],
    ],
    [
      'in a variable of an address that names it twice',
      { 'a.sh': `V=0.57.0\ncurl -L ${project}/releases/download/v\${V}/flux-operator_\${V}_linux_amd64.tar.gz\n` },
      ['a.sh:1'],
      [],
    ],
    [
      'in a shorthand of JavaScript',
      { 'a.ts': `function f(version = '0.57.0') {\n  return { chart: '${charts}/flux-operator', version }\n}\n` },
      ['a.ts:1'],
      [],
    ],
    [
      'under a name of one letter',
      { 'a.ts': `const chart = '${charts}/flux-operator'\nconst v = '0.57.0'\nrun({ chart, version: v })\n` },
      ['a.ts:2'],
      [],
    ],
    [
      'in a table of tools',
      { 'mise.toml': '[tools]\n"ubi:controlplaneio-fluxcd/flux-operator" = { version = "0.57.0", exe = "x" }\n' },
      ['mise.toml:2'],
      [],
    ],
    [
      'below an annotation of several lines',
      {
        'a.sh':
          '# renovate: datasource=docker\n#   depName=ghcr.io/controlplaneio-fluxcd/charts/flux-operator\n# and more\nX=0.57.0\n',
      },
      ['a.sh:4'],
      [],
    ],
    [
      'in a text of a script, below a Flux of its own',
      {
        'a.sh': `V=v0.57.0\nkubectl apply -f - <<EOF\nkind: FluxInstance\nspec:\n  distribution:\n    version: "2.9.x"\n    artifact: "${manifests}:$V"\nEOF\n`,
      },
      ['a.sh:1'],
      [],
    ],
    [
      'in no text that makes an instance without an artifact',
      { 'a.sh': 'kubectl apply -f - <<EOF\nkind: FluxInstance\nspec:\n  distribution:\n    version: "2.9.x"\nEOF\n' },
      [],
      [],
    ],
    [
      'under a key that says little',
      { 'a.yaml': `addons:\n  - name: flux-operator\n    repository: ${charts}\n    ver: 0.57.0\n` },
      [],
      ['a.yaml:4'],
    ],
  ])('%s', async (_, files, edits, unread) => expect(await update(files)).toEqual({ edits, unread }))

  it('where a replacement of kustomize writes, which is said once', async () => {
    const files = {
      'k/i2.yaml': instance['i.yaml'].replace('v0.57.0', 'FILLED'),
      'k/v.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: v}\ndata: {m: v0.57.0}\n',
      'k/kustomization.yaml':
        'resources: [i2.yaml, v.yaml]\nreplacements:\n  - source: {kind: ConfigMap, name: v, fieldPath: data.m}\n    targets:\n      - select: {kind: FluxInstance}\n        fieldPaths: [spec.distribution.artifact]\n        options: {delimiter: ":", index: 2}\n',
    }
    expect(await update(files)).toEqual({ edits: ['k/v.yaml:4'], unread: [] })
  })
})

describe('what is filled in elsewhere is not guessed', () => {
  it.each(['__VERSION__', '@TAG@', 'REPLACE_ME'])('a tag that a script writes: %s', async (tag) => {
    const text = instance['i.yaml'].replace('v0.57.0', tag)
    const [set] = (await runCommand('update', { ...operator, 'i.yaml': text }, registry)).report.sets
    expect(set).toMatchObject({ decision: 'held', reason: 'variable', changes: [] })
    expect(set?.detail).toContain(`takes the Flux manifests from ${tag}`)
  })

  it.each([
    ['the tag', `${manifests}:{{ .Values.tag }}`, '{{ .Values.tag }}'],
    ['a default', `{{ .Values.artifact | default "${manifests}:v0.57.0" }}`, '{{ .Values.artifact | default'],
  ])('%s', async (_, artifact, named) => {
    const text = instance['i.yaml'].replace(`"${manifests}:v0.57.0"`, `'${artifact}'`)
    const files = { ...operator, 'chart/templates/i.yaml': `{{- if .Values.flux }}\n${text}{{- end }}\n` }
    const [set] = (await runCommand('update', files, registry)).report.sets
    expect(set).toMatchObject({ decision: 'held', reason: 'variable' })
    expect(set?.detail).toContain(`takes the Flux manifests from ${named}`)
  })
})

describe('a range on the operator bounds the set', () => {
  it.each<[string, string, string]>([
    ['of a variable of a shell', 'a.sh', `V="~0.57.0"\nhelm upgrade -i o ${charts}/flux-operator --version "$V"\n`],
    ['by its name alone', '.env', 'FLUX_OPERATOR_VERSION=0.57.x\n'],
    ['of a call of helm', 'a.sh', `helm upgrade -i o ${charts}/flux-operator --version ">=0.57.0 <0.58.0"\n`],
    [
      'of helmfile',
      'helmfile.yaml',
      `releases:\n  - name: o\n    chart: ${charts}/flux-operator\n    version: "~> 0.57.0"\n`,
    ],
    [
      'of Terraform',
      'a.tf',
      `resource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = "0.57.x"\n}\n`,
    ],
    [
      'of Argo CD',
      'a.yaml',
      `kind: Application\napiVersion: argoproj.io/v1alpha1\nmetadata: {name: a}\nspec:\n  source:\n    chart: flux-operator\n    repoURL: ghcr.io/controlplaneio-fluxcd/charts\n    targetRevision: 0.57.*\n`,
    ],
    [
      'of the official module',
      'a.tf',
      'module "f" {\n  source = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  gitops_resources = { operator_chart = { version = "0.57.x" } }\n}\n',
    ],
    ['of a program', 'a.ts', `new Release('o', { chart: '${charts}/flux-operator', version: '0.57.x' })\n`],
  ])('%s', async (_, path, text) => {
    const [set] = (await runCommand('update', { ...instance, [path]: text }, registry)).report.sets
    expect([set?.decision, set?.reason, set?.changes]).toEqual(['held', 'range', []])
    expect(set?.detail).toContain(`in ${path}:`)
  })

  it('says of copies beside a range that they alone name a release', async () => {
    const files = {
      'op.yaml': operator['op.yaml'].replace('tag: 0.57.0', 'semver: "<0.58.0"'),
      'a.sh': `helm upgrade -i o ${charts}/flux-operator --version 0.55.0\n`,
    }
    const [set] = (await runCommand('update', files, registry)).report.sets
    expect(set?.agreement.text).toBe('only copies name a release, the flux-operator chart follows a range')
  })
})

describe('the patch of a template', () => {
  const template = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: operator}
spec:
  generators: [{list: {elements: [{cluster: a}]}}]
  template:
    metadata: {name: operator}
    spec:
      source:
        repoURL: ghcr.io/controlplaneio-fluxcd/charts
        chart: flux-operator
        targetRevision: 0.57.0
  templatePatch: |
    spec:
      source:
        {{- if eq .cluster "a" }}
        KEY: 0.52.0
        {{- end }}
`
  it.each([
    ['targetRevision', ['set.yaml:17']],
    ['replicas', []],
  ] as const)('that writes %s beside a pin: %j is not understood', async (key, places) => {
    const { unread } = await update({ 'set.yaml': template.replace('KEY', key) })
    expect(unread).toEqual(places)
  })
})
