import { describe, expect, it } from 'vitest'
import { moveFiles, scanFiles, settingsOf } from '../support/edited.js'
import type { Files } from '../support/memory-workspace.js'

const settings = settingsOf('')
const choices = { digests: null, fluxVersions: new Map<string, string>() }
const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'

/** A release of helm whose version is an expression. */
const release = (version: string, chart = 'flux-operator'): string =>
  `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "${chart}"\n  version    = ${version}\n}\n`

/** The texts after a move to 0.58.1. */
async function moved(files: Readonly<Record<string, string>>) {
  const { after } = await moveFiles(files, settings, '0.58.1', choices)
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, Buffer.from(after[path] ?? text).toString()]),
  )
}

const filled = (files: Readonly<Record<string, string>>, version: string) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('¤', version)]))

describe('values as they are used', () => {
  it.each<[name: string, files: Readonly<Record<string, string>>]>([
    [
      'a variable of another name',
      {
        'main.tf': release('var.chart'),
        'variables.tf': 'variable "chart" {\n  default = "¤"\n}\nvariable "other" {\n  default = "0.30.0"\n}\n',
      },
    ],
    [
      'a file of variables',
      {
        'main.tf': release('var.chart'),
        'variables.tf': 'variable "chart" {\n  default = "0.30.0"\n}\n',
        'terraform.tfvars': 'chart = "¤"\nother = "0.30.0"\n',
      },
    ],
    [
      'files of variables of environments',
      {
        'main.tf': release('var.chart'),
        'variables.tf': 'variable "chart" {}\n',
        'env/dev.tfvars': 'chart = "¤"\n',
        'env/prod.tfvars': 'chart = "¤"\n',
      },
    ],
    [
      'a file of variables in JSON',
      {
        'main.tf': `${release('var.flux.op')}variable "flux" {}\n`,
        'terraform.tfvars.json': '{"name": "ä", "flux": {"op": "¤"}, "other": "0.30.0"}\n',
      },
    ],
    [
      'the environment of a workflow, and a default where it is missing',
      {
        'main.tf': `${release('var.chart')}variable "chart" {\n  default = "¤"\n}\n`,
        '.github/workflows/a.yaml': 'env:\n  TF_VAR_chart: "¤"\n  TF_VAR_other: 0.30.0\n',
      },
    ],
    [
      'a word of a call',
      {
        'main.tf': `${release('var.chart')}variable "chart" {}\n`,
        'up.sh': 'terraform apply -var "chart=¤" -var x=0.30.0\n',
      },
    ],
    [
      'a map whose keys name the charts',
      {
        'main.tf': `locals {\n  charts = {\n    flux-operator = "¤"\n    flux-instance = "¤"\n    other = "0.30.0"\n  }\n}\nresource "helm_release" "x" {\n  for_each   = local.charts\n  repository = "${charts}"\n  chart      = each.key\n  version    = each.value\n}\n`,
      },
    ],
    [
      'objects of a map that a variable holds',
      {
        'main.tf': `resource "helm_release" "x" {\n  for_each   = var.apps\n  chart      = "\${each.value.repo}/\${each.key}"\n  version    = each.value.v\n}\n`,
        'v.tf': `variable "apps" {\n  default = {\n    flux-operator = { repo = "${charts}", v = "¤" }\n    other = { repo = "oci://ghcr.io/acme", v = "0.30.0" }\n  }\n}\n`,
      },
    ],
    [
      'calls of a module for each cluster',
      {
        'main.tf':
          'module "m" {\n  for_each = { a = { v = "¤" }, b = { v = "¤" } }\n  source = "./m"\n  chart = each.value.v\n}\n',
        'm/main.tf': `${release('var.chart')}variable "chart" {}\n`,
      },
    ],
    [
      'a set of charts of one version',
      {
        'main.tf': `locals { v = "¤" }\nresource "helm_release" "x" {\n  for_each   = toset(["flux-operator", "flux-instance"])\n  repository = "${charts}"\n  chart      = each.value\n  version    = local.v\n}\n`,
      },
    ],
    [
      'a file of values that is decoded',
      {
        'tf/main.tf': `locals { all = yamldecode(file("\${path.module}/../versions.yaml")) }\n${release('local.all.flux.op')}`,
        'versions.yaml': 'flux:\n  op: "¤"\nother: 0.30.0\n',
      },
    ],
    [
      'an object of a cluster that is decoded, by a path of locals',
      {
        'tf/main.tf': `locals {\n  fs = "\${path.module}/../k8s/a"\n  fo = yamldecode(file("\${local.fs}/release.yaml")).spec\n}\n${release('local.fo.chart.spec.version')}`,
        'k8s/a/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: x}\nspec:\n  chart: {spec: {chart: flux-operator, version: ¤}}\n`,
        'k8s/b/release.yaml': `kind: X\nspec: {chart: {spec: {version: 0.30.0}}}\n`,
      },
    ],
    [
      'a file of values above a configuration of Terragrunt',
      {
        'm/main.tf': `${release('var.chart')}variable "chart" {}\n`,
        'live/a/terragrunt.hcl': `terraform { source = "../../m" }\ninputs = { chart = yamldecode(file(find_in_parent_folders("versions.yaml"))).flux }\n`,
        'live/versions.yaml': 'flux: ¤\n',
      },
    ],
    [
      'a decoded map that a release is repeated for',
      {
        'main.tf': `resource "helm_release" "x" {\n  for_each   = yamldecode(file("charts.yaml"))\n  repository = "${charts}"\n  chart      = each.key\n  version    = each.value\n}\n`,
        'charts.yaml': 'flux-operator: ¤\nother: 0.30.0\n',
      },
    ],
    [
      'a call of a module',
      {
        'modules/op/main.tf': `${release('var.chart')}variable "chart" {\n  default = "0.30.0"\n}\n`,
        'live/main.tf': 'module "op" {\n  source = "../modules/op"\n  chart  = "¤"\n}\n',
      },
    ],
    [
      'a call of a module that gives nothing',
      {
        'modules/op/main.tf': `${release('var.chart')}variable "chart" {\n  default = "¤"\n}\n`,
        'live/main.tf': 'module "op" {\n  source = "../modules/op"\n}\n',
      },
    ],
    [
      'calls through two modules',
      {
        'm/op/main.tf': `${release('var.v')}variable "v" {}\n`,
        'm/flux/main.tf':
          'module "op" {\n  source = "../op"\n  v = var.chart\n}\nvariable "chart" {\n  default = "0.30.0"\n}\n',
        'live/main.tf':
          'locals {\n  versions = { op = "¤", cilium = "0.30.0" }\n}\nmodule "flux" {\n  source = "../m/flux"\n  chart  = local.versions["op"]\n}\n',
      },
    ],
    [
      'Terragrunt',
      {
        'modules/op/main.tf': `${release('var.v')}variable "v" {\n  default = "0.30.0"\n}\n`,
        'live/a/terragrunt.hcl':
          'terraform {\n  source = "${get_repo_root()}//modules/op"\n}\ninputs = {\n  v = "¤"\n}\n',
        'live/b/terragrunt.hcl': 'terraform { source = "../../modules//op" }\ninputs = merge({ v = "¤" }, {})\n',
      },
    ],
    [
      'locals of Terragrunt that stand in a file above',
      {
        'modules/op/main.tf': `${release('var.v')}variable "v" {}\n`,
        'live/versions.hcl': 'locals {\n  op = "¤"\n}\n',
        'live/a/terragrunt.hcl':
          'locals {\n  common = read_terragrunt_config(find_in_parent_folders("versions.hcl"))\n}\nterraform { source = "../../modules/op" }\ninputs = {\n  v = local.common.locals.op\n}\n',
      },
    ],
    [
      'what Terragrunt includes',
      {
        'modules/op/main.tf': `${release('var.v')}variable "v" {}\n`,
        'live/root.hcl': 'locals {\n  op = "¤"\n}\n',
        'live/a/terragrunt.hcl':
          'include "root" {\n  path = find_in_parent_folders("root.hcl")\n  expose = true\n}\nterraform { source = "../../modules/op" }\ninputs = { v = include.root.locals.op }\n',
      },
    ],
    [
      'globals of Terramate',
      {
        'config.tm.hcl': 'globals {\n  op = "0.30.0"\n}\n',
        'a/config.tm.hcl': 'globals {\n  op = "¤"\n}\n',
        'a/main.tm.hcl': `generate_hcl "x.tf" {\n  content {\n    ${release('global.op').replaceAll('\n', '\n    ')}\n  }\n}\n`,
      },
    ],
    [
      'an output of a module',
      {
        'versions/main.tf': 'output "op" {\n  value = "¤"\n}\n',
        'main.tf': `module "versions" {\n  source = "./versions"\n}\n${release('module.versions.op')}`,
      },
    ],
    [
      'a list of charts',
      {
        'main.tf': `locals {\n  charts = {\n    operator = { repository = "${charts}", chart = "flux-operator", version = "¤" }\n    cilium   = { repository = "oci://example.com", chart = "cilium", version = "0.30.0" }\n  }\n}\nresource "helm_release" "all" {\n  for_each   = local.charts\n  repository = each.value.repository\n  chart      = each.value.chart\n  version    = each.value.version\n}\n`,
      },
    ],
    [
      'charts by their names',
      {
        'main.tf': `locals {\n  charts = {\n    "flux-operator" = { repository = "${charts}", version = "¤" }\n    cilium = { repository = "oci://example.com", version = "0.30.0" }\n  }\n}\n`,
      },
    ],
    ['a function around it', { 'main.tf': release('trimprefix(local.v, "v")') + 'locals {\n  v = "v¤"\n}\n' }],
    [
      'text with a name in it',
      {
        'main.tf': `locals {\n  v = "¤"\n  artifact = "${manifests}:v\${local.v}"\n}\n${release('"${local.v}"', 'flux-instance')}`,
      },
    ],
    [
      'the official module by variables',
      {
        'main.tf':
          'module "b" {\n  source  = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  version = "0.8.0"\n  gitops_resources = {\n    operator_chart = {\n      version = var.op\n    }\n  }\n}\nvariable "op" {\n  default = "¤"\n}\n',
      },
    ],
    [
      'the official module out of Git',
      {
        'main.tf':
          'module "b" {\n  source = "github.com/controlplaneio-fluxcd/terraform-kubernetes-flux-operator-bootstrap?ref=v0.8.0"\n  gitops_resources = local.resources\n}\nlocals {\n  resources = { operator_chart = { version = "¤" } }\n}\n',
      },
    ],
    [
      'inputs of a module that lies elsewhere',
      {
        'main.tf': `module "flux_operator" {\n  source        = "acme/flux-operator/helm"\n  version       = "0.8.0"\n  chart_version = "¤"\n}\nmodule "gitops" {\n  source = "acme/gitops/helm"\n  flux_operator = { version = "¤", enabled = true }\n  operator = { chart = "${charts}/flux-operator", chart_version = "¤" }\n  cilium = { version = "0.30.0" }\n}\n`,
      },
    ],
    [
      'inputs of Terragrunt for a module that lies elsewhere',
      {
        'a/terragrunt.hcl':
          'terraform { source = "git::https://example.com/modules.git//op?ref=v0.9.0" }\ninputs = {\n  flux_operator_version = "¤"\n  cilium_version = "0.30.0"\n}\n',
      },
    ],
    [
      'settings beside a release',
      {
        'main.tf': `resource "helm_release" "i" {\n  repository = "${charts}"\n  chart = "flux-instance"\n  version = "¤"\n  set {\n    name  = "instance.distribution.artifact"\n    value = "${manifests}:v¤"\n  }\n  set {\n    name  = "instance.distribution.version"\n    value = "2.7.x"\n  }\n}\nresource "helm_release" "o" {\n  repository = "${charts}"\n  chart = "flux-operator"\n  version = "¤"\n  set = [{ name = "image.tag", value = "v¤" }, { name = "other.tag", value = "v0.30.0" }]\n}\n`,
      },
    ],
    [
      'values beside a release',
      {
        'main.tf': `resource "helm_release" "i" {\n  repository = "${charts}"\n  chart = "flux-instance"\n  version = "¤"\n  values = [\n    yamlencode({ instance = { distribution = { version = "2.7.5", artifact = "${manifests}:v¤" } } }),\n    <<-EOT\n      instance:\n        # artifact: ${manifests}:v0.30.0\n        distribution:\n          version: "2.8.x"\n          artifact: ${manifests}:v¤\n    EOT\n  ]\n}\nresource "helm_release" "o" {\n  repository = "${charts}"\n  chart = "flux-operator"\n  version = "¤"\n  values = [yamlencode({ image = { tag = "v¤" }, sidecar = { tag = "v0.30.0" } })]\n}\n`,
      },
    ],
    [
      'a command',
      {
        'main.tf': `resource "null_resource" "x" {\n  triggers = { v = var.v }\n  provisioner "local-exec" {\n    command = <<-EOT\n      helm upgrade --install o ${charts}/flux-operator \\\n        --version \${var.v}\n    EOT\n  }\n}\nvariable "v" {\n  default = "¤"\n}\n`,
      },
    ],
    [
      'an instance that Terraform applies',
      {
        'main.tf': `resource "kubectl_manifest" "flux" {\n  yaml_body = <<YAML\napiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nspec:\n  distribution:\n    version: "2.x"\n    artifact: "${manifests}:v¤"\nYAML\n}\nresource "kubernetes_manifest" "flux" {\n  manifest = { kind = "FluxInstance", spec = { distribution = { artifact = "${manifests}:v¤" } } }\n}\n`,
      },
    ],
  ])('%s', async (_name, files) => {
    expect(await moved(filled(files, '0.37.1'))).toEqual(filled(files, '0.58.1'))
  })
})

/** `file:line` of each pin with what is done with it. */
async function pins(files: Files) {
  const { scan } = await scanFiles(files, settings)
  return scan.pins.map(({ file, line, value, action, selector }) => `${file}:${line} ${value} ${selector} ${action}`)
}

describe('values that are not in use', () => {
  const module = `${release('var.flux_operator_version')}variable "flux_operator_version" {\n  default = "0.14.0"\n}\n`

  it('leaves a default alone that every caller replaces', async () => {
    const files = {
      'modules/op/main.tf': module,
      'live/main.tf': 'module "op" {\n  source = "../modules/op"\n  flux_operator_version = "0.41.1"\n}\n',
    }
    expect(await pins(files)).toEqual([
      'live/main.tf:3 0.41.1 exact follow',
      'modules/op/main.tf:7 0.14.0 exact ignore',
    ])
    const { sets } = await scanFiles(files, settings)
    expect(sets[0]).toMatchObject({ current: '0.41.1', lockstep: true })
  })

  it.each<[name: string, caller: Files]>([
    [
      'a caller whose value nobody knows',
      { 'live/main.tf': 'module "op" {\n  source = "../modules/op"\n  flux_operator_version = data.x.y\n}\n' },
    ],
    [
      'a condition',
      {
        'live/main.tf':
          'module "op" {\n  source = "../modules/op"\n  flux_operator_version = var.new ? "0.36.0" : "0.35.0"\n}\n',
      },
    ],
    [
      'names that stand for each other',
      {
        'live/main.tf':
          'locals {\n  a = local.b\n  b = local.a\n}\nmodule "op" {\n  source = "../modules/op"\n  flux_operator_version = local.a\n}\n',
      },
    ],
    [
      'a module that nobody here calls',
      { 'live/main.tf': 'module "x" {\n  source = "../modules/x"\n}\n', 'modules/x/main.tf': '# flux-operator\n' },
    ],
  ])('lets nothing of %s define the release', async (_name, caller) => {
    const { sets, findings } = await scanFiles({ 'modules/op/main.tf': module, ...caller }, settings)
    expect(sets[0]).toMatchObject({ current: null, lockstep: true })
    expect(findings).toEqual([])
  })

  it.each(['version', 'metadata[0].version', 'metadata.version'])('takes the %s of another resource', async (path) => {
    const own = `resource "helm_release" "i" {\n  chart   = "${charts}/flux-instance"\n  version = helm_release.x.${path}\n}\n`
    const both = ['main.tf:4 0.41.1 exact follow', 'main.tf:4 0.41.1 exact follow']
    expect(await pins({ 'main.tf': `${release('"0.41.1"')}${own}` })).toEqual(both)
    expect(await pins({ 'main.tf': `${release('"0.41.1"')}${own.replace('.x.', '.y.')}` })).toHaveLength(2)
  })

  it('takes no version out of a file of another kind, whose pins are read there', async () => {
    const main = `locals {\n  release = yamldecode(file("release.yaml")).spec\n}\n${release('local.release.chart.spec.version')}`
    expect(await pins({ 'main.tf': main })).toEqual([])
  })

  it('says where a version of a file is used, so that nothing is left to be understood', async () => {
    const main = release('yamldecode(file("release.yaml")).spec.ref.tag')
    const source = `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: x}\nspec:\n  url: ${charts}/flux-operator\n  ref: {tag: 0.52.0}\n`
    const { scan } = await scanFiles({ 'main.tf': main, 'release.yaml': source }, settings)
    expect(scan.account.unread).toEqual([])
    expect(scan.pins).toMatchObject([
      { file: 'main.tf', selector: 'variable', variable: { filledFrom: ['release.yaml:6'] } },
      { file: 'release.yaml', shape: 'oci-repository', action: 'follow' },
    ])
  })

  it('never takes the version of a module for that of a chart', async () => {
    const main = 'module "flux_operator" {\n  source  = "acme/flux-operator/kubernetes"\n  version = "0.8.0"\n}\n'
    expect(await pins({ 'main.tf': main })).toEqual([])
  })

  it('reports the official module where it takes the newest chart', async () => {
    const main =
      'module "b" {\n  source  = "controlplaneio-fluxcd/flux-operator-bootstrap/kubernetes"\n  version = "0.8.0"\n  gitops_resources = {\n    instance_yaml = file("x.yaml")\n  }\n}\n'
    expect(await pins({ 'main.tf': main })).toEqual(['main.tf:2  floating report'])
  })
})

it('a version that both charts take is one of each, of the operator first, whichever is read first', async () => {
  const files = {
    'a.tf': release('var.flux', 'flux-instance'),
    'b.tf': `${release('var.flux')}variable "flux" {\n  default = "0.52.0"\n}\n`,
  }
  const { scan } = await scanFiles(files, settings)
  expect(scan.pins.map(({ role, file, line }) => [role, file, line])).toEqual([
    ['operator-chart', 'b.tf', 7],
    ['instance-chart', 'b.tf', 7],
  ])
})
