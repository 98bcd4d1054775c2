import { describe, expect, it } from 'vitest'
import { moved, scanFiles, settingsOf } from '../support/edited.js'
import { readIn, type Case } from '../support/read-in.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'

describe('a file that is decoded', () => {
  it.each<Case>([
    [
      'a path from the root of a repository that one folder has',
      {
        'tf/a/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${get_repo_root()}/env/v.yaml")).flux\n}\n`,
        'x/env/v.yaml': 'flux: 0.57.0\n',
      },
      [
        'tf/a/main.tf:4 operator-chart yamldecode(file("${get_repo_root()}/env/v.yaml")).flux variable terraform bootstrap report (yamldecode(file("${get_repo_root()}/env/v.yaml")).flux is filled in from x/env/v.yaml:1)',
        'x/env/v.yaml:1 operator-chart 0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'neither it nor what stands in for it',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = try(yamldecode(file("v.yaml")).flux, local.no)\n}\n`,
      },
      ['unread main.tf:4 its version comes from try(yamldecode(file("v.yaml")).flux, which was not found'],
    ],
    [
      'a map below a local that each release is repeated for',
      {
        'main.tf': `locals {\n  all = yamldecode(file("v.yaml"))\n}\nresource "helm_release" "x" {\n  for_each = local.all.charts\n  repository = "${charts}"\n  chart = each.key\n  version = each.value\n}\n`,
        'v.yaml': 'charts:\n  flux-operator: 0.57.0\n',
      },
      [
        'main.tf:8 operator-chart each.value variable terraform bootstrap report (each.value is filled in from v.yaml:2)',
        'v.yaml:2 operator-chart 0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'the whole file is no version',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("v.yaml"))\n}\n`,
        'v.yaml': '0.57.0\n',
      },
      ['unread main.tf:4 its version comes from yamldecode(file("v.yaml")), which was not found'],
    ],
    [
      'by a path that its root stands before',
      {
        'tf/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${path.root}/v.yaml")).flux\n}\n`,
        'tf/v.yaml': 'flux: 0.57.0\n',
      },
      [
        'tf/main.tf:4 operator-chart yamldecode(file("${path.root}/v.yaml")).flux variable terraform bootstrap report (yamldecode(file("${path.root}/v.yaml")).flux is filled in from tf/v.yaml:1)',
        'tf/v.yaml:1 operator-chart 0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'a path that is written to another folder',
      {
        'tf/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("../env/v.yaml")).flux\n}\n`,
        'env/v.yaml': 'flux: 0.57.0\n',
        'tf/env/v.yaml': 'flux: 0.56.0\n',
      },
      [
        'env/v.yaml:1 operator-chart 0.57.0 exact terraform bootstrap follow',
        'tf/main.tf:4 operator-chart yamldecode(file("../env/v.yaml")).flux variable terraform bootstrap report (yamldecode(file("../env/v.yaml")).flux is filled in from env/v.yaml:1)',
      ],
    ],
    [
      'an environment that is filled in names the only file',
      {
        'tf/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${var.root}/env/v.yaml")).flux\n}\n`,
        'env/v.yaml': 'flux: 0.57.0\n',
      },
      ['unread tf/main.tf:4 its version comes from yamldecode(file("${var.root, which was not found'],
    ],
    [
      'a path from the root of a repository',
      {
        'tf/a/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${get_repo_root()}/env/v.yaml")).flux\n}\n`,
        'env/v.yaml': 'flux: 0.57.0\n',
      },
      [
        'env/v.yaml:1 operator-chart 0.57.0 exact terraform bootstrap follow',
        'tf/a/main.tf:4 operator-chart yamldecode(file("${get_repo_root()}/env/v.yaml")).flux variable terraform bootstrap report (yamldecode(file("${get_repo_root()}/env/v.yaml")).flux is filled in from env/v.yaml:1)',
      ],
    ],
    [
      'a path from the root of a repository that two folders have',
      {
        'tf/a/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${get_repo_root()}/env/v.yaml")).flux\n}\n`,
        'x/env/v.yaml': 'flux: 0.57.0\n',
        'y/env/v.yaml': 'flux: 0.56.0\n',
      },
      ['unread tf/a/main.tf:4 its version comes from yamldecode(file("${get_repo_root(), which was not found'],
    ],
    [
      'locals of locals in its path',
      {
        'tf/main.tf': `locals {\n  a = "\${local.b}"\n  b = "../\${local.c}"\n  c = "env"\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${local.a}/v.yaml")).flux\n}\n`,
        'env/v.yaml': 'flux: 0.57.0\n',
      },
      [
        'env/v.yaml:1 operator-chart 0.57.0 exact terraform bootstrap follow',
        'tf/main.tf:9 operator-chart yamldecode(file("${local.a}/v.yaml")).flux variable terraform bootstrap report (yamldecode(file("${local.a}/v.yaml")).flux is filled in from env/v.yaml:1)',
      ],
    ],
    [
      'too many locals of locals in its path',
      {
        'tf/main.tf': `locals {\n  a = "\${local.b}"\n  b = "../\${local.c}"\n  c = "\${local.d}"\n  d = "env"\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${local.a}/v.yaml")).flux\n}\n`,
        'env/v.yaml': 'flux: 0.57.0\n',
      },
      ['unread tf/main.tf:10 its version comes from yamldecode(file("${local.a, which was not found'],
    ],
    [
      'a local of another file of the module in its path',
      {
        'tf/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${local.a}/v.yaml")).flux\n}\n`,
        'tf/locals.tf': 'locals {\n  a = "../env"\n}\n',
        'env/v.yaml': 'flux: 0.57.0\n',
      },
      [
        'env/v.yaml:1 operator-chart 0.57.0 exact terraform bootstrap follow',
        'tf/main.tf:4 operator-chart yamldecode(file("${local.a}/v.yaml")).flux variable terraform bootstrap report (yamldecode(file("${local.a}/v.yaml")).flux is filled in from env/v.yaml:1)',
      ],
    ],
    [
      'by a function that decodes another form',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = base64decode(file("v.yaml")).flux\n}\n`,
        'v.yaml': 'flux: 0.57.0\n',
      },
      [
        'main.tf:4 operator-chart base64decode(file("v.yaml")).flux variable terraform bootstrap report (its value is given elsewhere)',
      ],
    ],
    [
      'a key that is not there',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("v.yaml")).flux.no\n}\n`,
        'v.yaml': 'flux: {op: 0.57.0}\n',
      },
      ['unread main.tf:4 its version comes from yamldecode(file("v.yaml")).flux.no, which was not found'],
    ],
    [
      'a number',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("v.yaml")).flux\n}\n`,
        'v.yaml': 'flux: 0.57\n',
      },
      [
        'main.tf:4 operator-chart yamldecode(file("v.yaml")).flux variable terraform bootstrap report (yamldecode(file("v.yaml")).flux is filled in from v.yaml:1)',
        'v.yaml:1 operator-chart 0.57 range terraform bootstrap report (a range selects by itself)',
      ],
    ],
    [
      'a fallback beside it',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = try(yamldecode(file("v.yaml")).flux, "0.56.0")\n}\n`,
        'v.yaml': 'flux: 0.57.0\n',
      },
      [
        'main.tf:4 operator-chart try(yamldecode(file("v.yaml")).flux, "0.56.0") variable terraform bootstrap report (try(yamldecode(file("v.yaml")).flux, "0.56.0") is filled in from v.yaml:1)',
        'v.yaml:1 operator-chart 0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'a fallback beside a file that is not there',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = try(yamldecode(file("v.yaml")).flux, "0.56.0")\n}\n`,
      },
      [
        'main.tf:4 operator-chart 0.56.0 variable terraform bootstrap report (a fallback inside an expression is not the value in use)',
        'unread main.tf:4 its version comes from try(yamldecode(file("v.yaml")).flux, which was not found',
      ],
    ],
    [
      'a path that names the file by a variable',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("\${path.module}/\${var.env}.yaml")).flux\n}\n`,
        'a.yaml': 'flux: 0.57.0\n',
      },
      ['unread main.tf:4 its version comes from yamldecode(file("${path.module, which was not found'],
    ],
    [
      'JSON behind letters of more bytes',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = jsondecode(file("v.json")).flux\n}\n`,
        'v.json': '{"name": "ää", "flux": "0.57.0"}\n',
      },
      [
        'main.tf:4 operator-chart jsondecode(file("v.json")).flux variable terraform bootstrap report (jsondecode(file("v.json")).flux is filled in from v.json:1)',
        'v.json:1 operator-chart 0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'a map of it for each chart',
      {
        'main.tf': `resource "helm_release" "x" {\n  for_each   = yamldecode(file("v.yaml")).charts\n  repository = "${charts}"\n  chart      = each.key\n  version    = each.value.version\n}\n`,
        'v.yaml': 'other: 1\ncharts:\n  flux-operator: {version: 0.57.0, n: 1, l: [a]}\n',
      },
      [
        'main.tf:5 operator-chart each.value.version variable terraform bootstrap report (each.value.version is filled in from v.yaml:3)',
        'v.yaml:3 operator-chart 0.57.0 exact terraform bootstrap follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a module', () => {
  it.each<Case>([
    [
      'of a registry beside a variable of the same name',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\nmodule "op" {\n  source = "acme/x"\n  v = "0.56.0"\n}\n`,
      },
      ['main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by a source that lies below no folder of the tree',
      {
        'm/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "./other"\n  v = "0.56.0"\n}\n',
      },
      ['m/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by a placeholder before its path',
      {
        'a/m/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "${var.root}/m"\n  v = "0.57.0"\n}\n',
      },
      ['main.tf:3 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by a placeholder before a path that two folders have',
      {
        'a/m/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'b/m/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "${var.root}/m"\n  v = "0.56.0"\n}\n',
      },
      [
        'a/m/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow',
        'b/m/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'by an address of another repository whose path one folder has',
      {
        'a/m/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "git::https://example.com/x.git//m"\n  v = "0.56.0"\n}\n',
      },
      ['a/m/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by an address and the path of a folder',
      {
        'm/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "git::https://example.com/x.git//m?ref=v1"\n  v = "0.57.0"\n}\n',
      },
      ['main.tf:3 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by a path with dots in it',
      {
        'm/op/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "git::https://example.com/x.git//./m/op/"\n  v = "0.57.0"\n}\n',
      },
      ['main.tf:3 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by a placeholder alone',
      {
        'm/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "${var.m}"\n  v = "0.56.0"\n}\n',
      },
      ['m/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by a name of a registry',
      {
        'x/m/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "acme/m"\n  v = "0.56.0"\n}\n',
      },
      ['x/m/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by the folder of the unit itself',
      {
        'a/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'a/terragrunt.hcl': 'inputs = {\n  v = "0.57.0"\n}\n',
      },
      ['a/terragrunt.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by a unit whose inputs a function makes',
      {
        'a/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'a/terragrunt.hcl': 'inputs = merge(local.x, { w = "0.56.0" })\n',
      },
      ['a/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'in a folder beside a file that is none',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.v\n}\n`,
        'a.hcl': 'locals {\n  v = "0.57.0"\n}\n',
      },
      ['main.tf:4 operator-chart local.v variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'that publishes its default beside another that is called',
      {
        'modules/op/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'modules/b/main.tf': 'locals {\n  a = 1\n}\n',
        'main.tf': 'module "op" {\n  source = "./modules/b"\n}\n',
      },
      ['modules/op/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of a stack beside a module that is called',
      {
        'stack/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'modules/b/main.tf': 'locals {\n  a = 1\n}\n',
        'main.tf': 'module "op" {\n  source = "./modules/b"\n}\n',
      },
      ['stack/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'with a default that only a file of variables in another folder replaces',
      {
        'a/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'b/main.tf': 'variable "v" {\n  default = "0.1.0"\n}\n',
        'b/x.tfvars': 'v = "0.56.0"\n',
      },
      ['a/main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'with a file of variables in its folder',
      {
        'a/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'b/main.tf': 'variable "v" {\n  default = "0.1.0"\n}\n',
        'a/env/x.tfvars': 'v = "0.57.0"\n',
      },
      ['a/env/x.tfvars:1 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'with a file of variables elsewhere and the only variable of its name',
      {
        'a/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'env/x.tfvars': 'v = "0.57.0"\n',
      },
      ['env/x.tfvars:1 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'whose output is named like another block',
      {
        'm/main.tf': 'output "v" {\n  value = "0.57.0"\n}\nvariable "v" {\n  value = "0.30.0"\n}\n',
        'main.tf': `module "op" {\n  source = "./m"\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = module.op.v\n}\n`,
      },
      ['m/main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'whose output is an object',
      {
        'm/main.tf': 'output "v" {\n  value = { op = "0.57.0" }\n}\n',
        'main.tf': `module "op" {\n  source = "./m"\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = module.op.v.op\n}\n`,
      },
      ['m/main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'beside a file of Terragrunt that gives a name of it',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'x.hcl': 'v = "0.56.0"\n',
      },
      ['main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a name that stands for', () => {
  it.each<Case>([
    [
      'of a local of another file',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.v\n}\n`,
        'locals.tf': 'locals {\n  v = "0.57.0"\n}\n',
      },
      ['locals.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of docker buildx bake behind another',
      {
        'docker-bake.hcl': `target "V" {\n  default = "v0.55.0"\n}\nvariable "W" {\n  default = "v0.56.0"\n}\nvariable "V" {\n  default = "v0.57.0"\n}\ntarget "x" {\n  args = { M = "${manifests}:\${V}" }\n}\n`,
      },
      ['docker-bake.hcl:8 manifests v0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of globals of which the nearest is read last',
      {
        'a.tm.hcl': 'globals {\n  op = "0.56.0"\n}\n',
        'b/config.tm.hcl': 'globals {\n  op = "0.57.0"\n}\n',
        'b/main.tm.hcl': `generate_hcl "x.tf" {\n  content {\n    resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = global.op\n}\n\n  }\n}\n`,
      },
      ['b/config.tm.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of a name through as many names as are followed',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.a0\n}\nlocals {\n  a0 = local.a1\n  a1 = local.a2\n  a2 = local.a3\n  a3 = local.a4\n  a4 = local.a5\n  a5 = local.a6\n  a6 = local.a7\n  a7 = local.a8\n  a8 = local.a9\n  a9 = local.a10\n  a10 = local.a11\n  a11 = "0.57.0"\n}\n`,
      },
      ['main.tf:18 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of a name through one name more',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.a0\n}\nlocals {\n  a0 = local.a1\n  a1 = local.a2\n  a2 = local.a3\n  a3 = local.a4\n  a4 = local.a5\n  a5 = local.a6\n  a6 = local.a7\n  a7 = local.a8\n  a8 = local.a9\n  a9 = local.a10\n  a10 = local.a11\n  a11 = local.a12\n  a12 = "0.57.0"\n}\n`,
      },
      ['main.tf:4 operator-chart local.a0 variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'of docker buildx bake',
      {
        'docker-bake.hcl': `variable "V" {\n  default = "v0.57.0"\n}\nvariable "W" {\n  default = "v0.56.0"\n}\ntarget "x" {\n  args = { M = "${manifests}:\${V}" }\n}\n`,
      },
      ['docker-bake.hcl:2 manifests v0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of docker buildx bake without a default',
      {
        'docker-bake.hcl': `variable "V" {\n  other = "v0.57.0"\n}\ntarget "V" {\n  args = { M = "${manifests}:\${V}" }\n}\n`,
      },
      ['docker-bake.hcl:5 manifests ${V} variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'of one word in a module',
      {
        'main.tf': `variable "V" {\n  default = "0.57.0"\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = V\n}\n`,
      },
      ['main.tf:7 operator-chart V variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'of a global in the folder of the root',
      {
        'config.tm.hcl': 'globals {\n  op = "0.57.0"\n}\n',
        'a/main.tm.hcl': `generate_hcl "x.tf" {\n  content {\n    resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = global.op\n}\n\n  }\n}\n`,
      },
      ['config.tm.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of a global of a label',
      {
        'config.tm.hcl': 'globals "flux" {\n  op = "0.57.0"\n}\nother {\n  op = "0.30.0"\n}\n',
        'a/main.tm.hcl': `generate_hcl "x.tf" {\n  content {\n    resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = global.flux.op\n}\n\n  }\n}\n`,
      },
      ['config.tm.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of a global in a file of another kind',
      {
        'config.hcl': 'globals {\n  op = "0.56.0"\n}\n',
        'a/main.tm.hcl': `generate_hcl "x.tf" {\n  content {\n    resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = global.op\n}\n\n  }\n}\n`,
      },
      ['a/main.tm.hcl:6 operator-chart global.op variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'of two texts in an address',
      {
        'main.tf': `locals {\n  r = var.x ? "${charts}" : "oci://example.com/charts"\n}\nresource "helm_release" "x" {\n  repository = local.r\n  chart = "flux-operator"\n  version = "0.57.0"\n}\n`,
      },
      [
        'main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow',
        'left main.tf:2 an address of charts without the name of one',
      ],
    ],
    [
      'of a type of another module',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v.op\n}\nvariable "v" {}\n`,
      },
      ['main.tf:4 operator-chart var.v.op variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'of an entry of an item of a list',
      {
        'main.tf': `locals {\n  l = [{ op = "0.56.0" }, { op = "0.57.0" }]\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.l[1].op\n}\n`,
      },
      ['main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what a run is handed', () => {
  it.each<Case>([
    [
      'in a remark at the left',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        '.env': '# TF_VAR_v=0.56.0\n',
      },
      ['main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'in a remark',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'a.yaml': 'env:\n  # TF_VAR_v: 0.56.0\n  a: 1\n',
      },
      ['main.tf:7 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'by an expression',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'a.yaml': 'env:\n  TF_VAR_v: ${{ vars.V }}\n',
      },
      ['main.tf:4 operator-chart var.v variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'by a word of a call',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {}\n`,
        'a.sh': 'terraform plan -var v=0.57.0\n',
      },
      [
        'a.sh:1 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:4 operator-chart var.v variable terraform bootstrap report (var.v is filled in from a.sh:1)',
      ],
    ],
    [
      'on the first line',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {}\n`,
        '.env': 'TF_VAR_v="0.57.0"\n',
      },
      [
        '.env:1 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:4 operator-chart var.v variable terraform bootstrap report (var.v is filled in from .env:1)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what a release is told by, and what is only assumed', () => {
  it.each<Case>([
    [
      'a file that is decoded',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = yamldecode(file("v.yaml")).flux\n}\n`,
        'v.yaml': 'flux: 0.57.0\n',
      },
      ['main.tf:4 yamldecode(file("v.yaml")).flux report', 'v.yaml:1 0.57.0 follow'],
    ],
    [
      'a fallback',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = try(data.x.y, "0.57.0")\n}\n`,
      },
      ['main.tf:4 0.57.0 report assumed'],
    ],
    [
      'a fallback by a name',
      {
        'main.tf': `locals {\n  v = "0.57.0"\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = try(data.x.y, local.v)\n}\n`,
      },
      ['main.tf:2 0.57.0 follow assumed'],
    ],
    [
      'a fallback by a name that is written behind it',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = try(data.x.y, local.v)\n}\nlocals {\n  v = "0.57.0"\n}\n`,
      },
      ['main.tf:7 0.57.0 follow assumed'],
    ],
    [
      'each side of a condition',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.x ? "0.57.0" : "0.56.0"\n}\n`,
      },
      ['main.tf:4 0.57.0 follow assumed', 'main.tf:4 0.56.0 follow assumed'],
    ],
    [
      'values that differ',
      {
        'm/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'main.tf':
          'module "op" {\n  source = "./m"\n  v = "0.57.0"\n}\nmodule "other" {\n  source = "./m"\n  v = "0.56.0"\n}\n',
      },
      ['m/main.tf:4 var.v report', 'main.tf:3 0.57.0 report assumed', 'main.tf:7 0.56.0 report assumed'],
    ],
    [
      'a value that is given elsewhere',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\n`,
      },
      ['main.tf:4 var.v report assumed'],
    ],
    [
      'a circle',
      {
        'main.tf': `locals {\n  v = local.v\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.v\n}\n`,
      },
      ['main.tf:7 local.v report assumed'],
    ],
    [
      'the default of a module that is published',
      {
        'modules/op/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
      },
      ['modules/op/main.tf:7 0.57.0 follow'],
    ],
    [
      'the default of a module that nobody calls',
      {
        'modules/op/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'modules/b/main.tf': 'locals {\n  a = 1\n}\n',
        'main.tf': 'module "op" {\n  source = "./modules/b"\n}\n',
      },
      ['modules/op/main.tf:7 0.57.0 follow assumed'],
    ],
    [
      'the default of a module that a call leaves at it',
      {
        'modules/op/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "./modules/op"\n}\n',
      },
      ['modules/op/main.tf:7 0.57.0 follow'],
    ],
    [
      'the default of a stack',
      {
        'stack/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'modules/b/main.tf': 'locals {\n  a = 1\n}\n',
        'main.tf': 'module "op" {\n  source = "./modules/b"\n}\n',
      },
      ['stack/main.tf:7 0.57.0 follow'],
    ],
    [
      'the default of a module beside a call of one that is not there',
      {
        'modules/op/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.57.0"\n}\n`,
        'main.tf': 'module "op" {\n  source = "./other"\n}\n',
      },
      ['modules/op/main.tf:7 0.57.0 follow'],
    ],
    [
      'a default by its name',
      {
        'modules/op/main.tf': 'variable "flux_operator_version" {\n  default = "0.57.0"\n}\n',
        'modules/b/main.tf': 'locals {\n  a = 1\n}\n',
        'main.tf': 'module "op" {\n  source = "./modules/b"\n}\n',
      },
      ['modules/op/main.tf:2 0.57.0 follow assumed'],
    ],
    [
      'a default by its name in a stack',
      { 'op/main.tf': 'variable "flux_operator_version" {\n  default = "0.57.0"\n}\n' },
      ['op/main.tf:2 0.57.0 follow'],
    ],
    [
      'a default by its name that each call replaces',
      {
        'modules/op/main.tf': 'variable "flux_operator_version" {\n  default = "0.57.0"\n}\n',
        'main.tf': 'module "op" {\n  source = "./modules/op"\n  flux_operator_version = "0.56.0"\n}\n',
      },
      ['main.tf:3 0.56.0 follow', 'modules/op/main.tf:2 0.57.0 ignore assumed'],
    ],
    [
      'a condition with a side that is not known',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.x ? "0.57.0" : local.no\n}\n`,
      },
      ['main.tf:4 0.57.0 report assumed'],
    ],
    [
      'a value that stands in for one, and is in use elsewhere',
      {
        'main.tf': `resource "helm_release" "a" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = try(data.x.y, local.v)\n}\nresource "helm_release" "b" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.v\n}\nlocals {\n  v = "0.57.0"\n}\n`,
      },
      ['main.tf:12 0.57.0 follow'],
    ],
  ])('%s', async (_of, files, says) => {
    const { scan } = await scanFiles(files, settingsOf(''))
    const pins = scan.pins.map(({ file, line, value, action, isAssumed }) => [
      `${file}:${line}`,
      value,
      action,
      ...(isAssumed ? ['assumed'] : []),
    ])
    expect(pins.map((each) => each.join(' '))).toEqual(says)
  })
})

describe('what a move writes in a text', () => {
  it.each<Case>([
    [
      'a command',
      { 'main.tf': `locals {\n  c = "helm install x ${charts}/flux-operator --version 0.37.1"\n}\n` },
      ['main.tf:2 0.37.1 → 0.58.1'],
    ],
    ['a tag', { 'main.tf': `locals {\n  c = "${manifests}:v0.37.1"\n}\n` }, ['main.tf:2 v0.37.1 → v0.58.1']],
  ])('%s', async (_of, files, says) => expect((await moved(files)).edits).toEqual(says))
})

describe('a block that is repeated for', () => {
  it.each<Case>([
    [
      'of a map through as many calls as are followed',
      {
        'main.tf': `resource "helm_release" "x" {\n  for_each = merge(merge(merge(merge(merge(merge(merge(merge(merge(merge(merge(merge({ flux-operator = "0.57.0" }))))))))))))\n  repository = "${charts}"\n  chart = each.key\n  version = each.value\n}\n`,
      },
      [
        'main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:5 operator-chart each.value variable terraform bootstrap report (each.value is filled in from main.tf:2)',
      ],
    ],
    [
      'of a map through one call more',
      {
        'main.tf': `resource "helm_release" "x" {\n  for_each = merge(merge(merge(merge(merge(merge(merge(merge(merge(merge(merge(merge(merge({ flux-operator = "0.57.0" })))))))))))))\n  repository = "${charts}"\n  chart = each.key\n  version = each.value\n}\n`,
      },
      [
        'unread main.tf:5 its version comes from each.value, which was not found',
        'unread main.tf:2 a version beside our name, which was not read',
      ],
    ],
    [
      'of a list below a call',
      {
        'main.tf': `resource "helm_release" "x" {\n  for_each   = toset(local.all)\n  repository = "${charts}"\n  chart      = each.value\n  version    = "0.57.0"\n}\nlocals {\n  all = ["flux-operator"]\n}\n`,
      },
      ['main.tf:5 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of what a call gives below a path',
      {
        'main.tf': `resource "helm_release" "x" {\n  for_each   = merge({ a = {} }, {}).a\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n}\n`,
      },
      ['main.tf:5 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of locals of a unit',
      {
        'a.hcl': `locals {\n  all = { flux-operator = "0.57.0" }\n}\nunit "x" {\n  for_each = local.all\n  repository = "${charts}"\n  chart = each.key\n  version = each.value\n}\n`,
      },
      [
        'a.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow',
        'a.hcl:8 operator-chart each.value variable terraform bootstrap report (each.value is filled in from a.hcl:2)',
      ],
    ],
    [
      'of a decoded file in a local',
      {
        'main.tf': `locals {\n  all = yamldecode(file("v.yaml"))\n}\nresource "helm_release" "x" {\n  for_each = local.all\n  repository = "${charts}"\n  chart = each.key\n  version = each.value\n}\n`,
        'v.yaml': 'flux-operator: 0.57.0\n',
      },
      [
        'main.tf:8 operator-chart each.value variable terraform bootstrap report (each.value is filled in from v.yaml:1)',
        'v.yaml:1 operator-chart 0.57.0 exact terraform bootstrap follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what is set beside a chart', () => {
  it.each<Case>([
    [
      'values through as many calls as are followed',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  values = yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode({ image = { tag = "v0.57.0" } })))))))))))\n}\n`,
      },
      [
        'main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:5 operator-image v0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'values through one call more',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  values = yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode(yamlencode({ image = { tag = "v0.57.0" } }))))))))))))\n}\n`,
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow', 'unread main.tf:5 its version was not read'],
    ],
    [
      'the tag of an image of ours',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  set {\n    name = "image.repository"\n    value = "ghcr.io/controlplaneio-fluxcd/flux-operator"\n  }\n  set {\n    name = "image.tag"\n    value = "v0.57.0"\n  }\n}\n`,
      },
      [
        'main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:11 operator-image v0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'the tag of an image of others',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  set {\n    name = "image.repository"\n    value = "example.com/flux-operator"\n  }\n  set {\n    name = "image.tag"\n    value = "v0.57.0"\n  }\n}\n`,
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'the tag of an image of an unknown owner',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  set = [{ name = "image.repository", value = var.r }, { name = "image.tag", value = "v0.57.0" }]\n}\n`,
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'the tag of an image beside the other chart',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator-mcp"\n  version    = "0.57.0"\n  set = [{ name = "image.tag", value = "v0.56.0" }]\n}\n`,
      },
      ['main.tf:4 mcp-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a block of another name',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  other {\n    name = "image.tag"\n    value = "v0.56.0"\n  }\n}\n`,
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a block without a value',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  set {\n    name = "image.tag"\n  }\n}\n`,
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a block whose name is computed',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  set {\n    name = var.n\n    value = "v0.56.0"\n  }\n}\n`,
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a block that is sensitive',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  set_sensitive {\n    name = "image.tag"\n    value = "v0.56.0"\n  }\n}\n`,
      },
      [
        'main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:7 operator-image v0.56.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'a list that is sensitive',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  set_sensitive = [{ name = "image.tag", value = "v0.56.0" }]\n}\n`,
      },
      [
        'main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:5 operator-image v0.56.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'values of a call of calls',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n  values = [yamlencode(merge({ image = { tag = "v0.57.0" } }, {}))]\n}\n`,
      },
      [
        'main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:5 operator-image v0.57.0 exact terraform bootstrap follow',
      ],
    ],
    [
      'the Flux of a distribution in an object',
      {
        'main.tf':
          'locals {\n  spec = { distribution = { version = "2.7.x", registry = "r" } } # flux-operator\n  other = { version = "2.8.x" }\n}\n',
      },
      ['main.tf:2 flux-version 2.7.x range flux-version bootstrap report (a range selects by itself)'],
    ],
    [
      'the Flux of a block',
      { 'main.tf': 'resource "x" "distribution" {\n  version = "2.7.x" # flux-operator\n}\n' },
      [],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a circle', () => {
  it.each<Case>([
    [
      'of a local with itself',
      {
        'main.tf': `locals {\n  v = local.v\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.v\n}\n`,
      },
      ['main.tf:7 operator-chart local.v variable terraform bootstrap report (its value goes in a circle)'],
    ],
    [
      'over two files of a module',
      {
        'main.tf': `locals {\n  a = local.b\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = local.a\n}\n`,
        'b.tf': 'locals {\n  b = "${local.a}"\n}\n',
      },
      ['main.tf:7 operator-chart local.a variable terraform bootstrap report (its value goes in a circle)'],
    ],
    [
      'of a variable and its own name',
      {
        'main.tf': `variable "v" {\n  default = local.v\n}\nlocals {\n  v = var.v\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\n`,
      },
      ['main.tf:10 operator-chart var.v variable terraform bootstrap report (its value goes in a circle)'],
    ],
    [
      'of a name that a resource has too',
      {
        'main.tf': `resource "v" "x" {\n  default = var.v\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\n`,
      },
      ['main.tf:7 operator-chart var.v variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'in a file of Terragrunt',
      {
        'a/terragrunt.hcl': `locals {\n  v = local.w\n  w = local.v\n}\ninputs = {\n  flux_operator = { version = local.v }\n  chart = "${charts}/flux-operator"\n  chart_version = local.v\n}\n`,
        'a/other.hcl': 'locals {\n  v = "0.30.0"\n}\n',
      },
      [
        'a/terragrunt.hcl:8 operator-chart local.v variable terraform bootstrap report (its value goes in a circle)',
        'unread a/terragrunt.hcl:6 its version comes from local.v, which was not found',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a chart', () => {
  it.each<Case>([
    [
      'of a data source without a version',
      { 'main.tf': `data "helm_template" "x" {\n  repository = "${charts}"\n  chart = "flux-operator"\n}\n` },
      ['main.tf:3 operator-chart  floating terraform bootstrap report (no version is written, which means the newest)'],
    ],
    [
      'of an object without a version',
      { 'main.tf': `locals {\n  x = { repository = "${charts}", chart = "flux-operator" }\n}\n` },
      ['unread main.tf:2 no version is read beside it', 'left main.tf:2 an address of charts without the name of one'],
    ],
    [
      'whose repository is an object',
      {
        'main.tf': `locals {\n  x = { repository = { a = 1 }, url = "${charts}", chart = "flux-operator", version = "0.57.0" }\n}\n`,
      },
      ['main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'below its name without a repository',
      { 'main.tf': 'locals {\n  x = { flux-operator = { version = "0.57.0", other = "0.1.0" } }\n}\n' },
      ['main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'below another name',
      { 'main.tf': `locals {\n  x = { other = { repository = "${charts}", version = "0.57.0" } }\n}\n` },
      ['unread main.tf:2 its version was not read'],
    ],
    [
      'of a repository in a placeholder',
      {
        'main.tf':
          'resource "helm_release" "x" {\n  repository = "${var.registry}/x"\n  chart = "flux-operator"\n  version = "0.57.0"\n}\n',
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of another repository',
      {
        'main.tf':
          'resource "helm_release" "x" {\n  repository = "oci://example.com/x"\n  chart = "flux-operator"\n  version = "0.57.0"\n}\n',
      },
      ['unread main.tf:4 its version was not read'],
    ],
    [
      'of a repository that is not known',
      {
        'main.tf':
          'resource "helm_release" "x" {\n  repository = var.repository\n  chart = "flux-operator"\n  version = "0.57.0"\n}\n',
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of no repository in another resource',
      { 'main.tf': 'resource "other_release" "x" {\n  chart = "flux-operator"\n  version = "0.57.0"\n}\n' },
      ['unread main.tf:3 its version was not read'],
    ],
    [
      'by an address in a local of a fitting name',
      {
        'main.tf': `locals {\n  a = "${charts}/flux-operator"\n}\nresource "x" "x" {\n  chart_url = local.a\n  version = "0.57.0"\n}\n`,
      },
      [
        'main.tf:6 operator-chart 0.57.0 exact terraform bootstrap follow',
        'unread main.tf:2 no version is read beside it',
      ],
    ],
    [
      'by an address in a local of another name',
      {
        'main.tf': `locals {\n  a = "${charts}/flux-operator"\n}\nresource "x" "x" {\n  other = local.a\n  version = "0.57.0"\n}\n`,
      },
      ['unread main.tf:2 no version is read beside it'],
    ],
    [
      'by an address that a function gives',
      {
        'main.tf': `locals {\n  a = "${charts}/flux-operator"\n}\nresource "x" "x" {\n  chart_url = trimspace(local.a)\n  version = "0.57.0"\n}\n`,
      },
      [
        'main.tf:6 operator-chart 0.57.0 exact terraform bootstrap follow',
        'unread main.tf:2 no version is read beside it',
      ],
    ],
    [
      'with two versions, one of them by the plain name',
      {
        'main.tf': `locals {\n  x = { chart = "${charts}/flux-operator", chart_version = "0.56.0", version = "0.57.0" }\n}\n`,
      },
      ['main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow', 'unread main.tf:2 its version was not read'],
    ],
    [
      'with two versions, none of them by the plain name',
      {
        'main.tf': `locals {\n  x = { chart = "${charts}/flux-operator", chart_version = "0.56.0", target_revision = "0.57.0" }\n}\n`,
      },
      ['unread main.tf:2 its version was not read'],
    ],
    [
      'of a module with its own version',
      { 'main.tf': `module "x" {\n  source = "acme/x"\n  version = "0.8.0"\n  chart = "${charts}/flux-operator"\n}\n` },
      ['unread main.tf:3 its version was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('lines of YAML', () => {
  it.each<Case>([
    [
      'with blank lines and remarks in them',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-instance"\n  version    = "0.57.0"\n  values = [<<-E\n    instance:\n      distribution:\n\n    # a remark\n        version: "2.7.x"\n    E\n  ]\n}\n`,
      },
      [
        'main.tf:4 instance-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:10 flux-version 2.7.x range flux-version bootstrap report (a range selects by itself)',
      ],
    ],
    [
      'at the left',
      {
        'main.tf':
          'locals {\n  v = <<E\ndistribution:\n  version: 2.7.x # flux-operator\nother:\n  version: 2.8.x\nE\n}\n',
      },
      ['main.tf:4 flux-version 2.7.x range flux-version bootstrap report (a range selects by itself)'],
    ],
    [
      'with a remark in place of it',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-instance"\n  version    = "0.57.0"\n  values = [<<-E\n    distribution:\n      # version: 2.7.x\n      version: 2.8.x\n    E\n  ]\n}\n`,
      },
      [
        'main.tf:4 instance-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:8 flux-version 2.8.x range flux-version bootstrap report (a range selects by itself)',
      ],
    ],
    [
      'a version above it',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-instance"\n  version    = "0.57.0"\n  values = [<<-E\n    version: 2.6.x\n    distribution:\n      version: 2.8.x\n    E\n  ]\n}\n`,
      },
      [
        'main.tf:4 instance-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:8 flux-version 2.8.x range flux-version bootstrap report (a range selects by itself)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a version that is a text', () => {
  it.each<Case>([
    [
      'with a name and more',
      {
        'main.tf': `locals {\n  v = "0.57.0"\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "\${local.v}-rc"\n}\n`,
      },
      ['main.tf:7 operator-chart "${local.v}-rc" variable terraform bootstrap report (its value is given elsewhere)'],
    ],
    [
      'without a name',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "%{if true}0.57.0%{endif}"\n}\n`,
      },
      [
        'main.tf:4 operator-chart "%{if true}0.57.0%{endif}" variable terraform bootstrap report (its value is given elsewhere)',
      ],
    ],
    [
      'in a choice with an empty one',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.x ? "0.57.0" : ""\n}\n`,
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'in a choice of empty ones',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.x ? "" : ""\n}\n`,
      },
      [
        'main.tf:4 operator-chart  floating terraform bootstrap report (no version is written)',
        'main.tf:4 operator-chart  floating terraform bootstrap report (no version is written)',
      ],
    ],
    [
      'of many characters with a name in it',
      {
        'main.tf': `locals {\n  v = "0.57.0"\n}\nresource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "\${                                                                                                                                                                                                                                                                                                            local.v}"\n}\n`,
      },
      [
        'main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow',
        'left main.tf:5 an address of charts without the name of one',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a version by its name', () => {
  it.each<Case>([
    [
      'of a module of ours',
      { 'main.tf': 'module "x" {\n  source = "acme/flux-operator/helm"\n  chart_version = "0.57.0"\n}\n' },
      ['main.tf:3 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of a module whose source is an expression',
      { 'main.tf': 'module "flux_operator" {\n  source = local.s\n  chart_version = "0.57.0"\n}\n' },
      ['main.tf:3 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'of a module of others',
      { 'main.tf': 'module "x" {\n  source = "acme/other/helm" # flux-operator\n  chart_version = "0.57.0"\n}\n' },
      [],
    ],
    [
      'of a module with a longer name',
      { 'main.tf': 'module "x" {\n  source = "acme/flux-operator-x/helm"\n  chart_version = "0.57.0"\n}\n' },
      [],
    ],
    [
      'a default that is in use elsewhere',
      {
        'modules/op/main.tf': 'variable "flux_operator_version" {\n  default = "0.57.0"\n}\n',
        'main.tf': 'module "y" {\n  source = "./modules/y"\n}\n',
        'modules/y/a.tf': 'locals {\n  a = 1\n}\n',
      },
      ['modules/op/main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a default that each caller replaces',
      {
        'modules/op/main.tf': 'variable "flux_operator_version" {\n  default = "0.57.0"\n}\n',
        'main.tf': 'module "y" {\n  source = "./modules/op"\n  flux_operator_version = "0.56.0"\n}\n',
      },
      [
        'main.tf:3 operator-chart 0.56.0 exact terraform bootstrap follow',
        'modules/op/main.tf:2 operator-chart 0.57.0 exact terraform bootstrap ignore (every caller of the module gives another value)',
      ],
    ],
    ['of a resource', { 'main.tf': 'resource "flux_operator" "x" {\n  version = "0.57.0"\n}\n' }, []],
    [
      'of an object within',
      { 'main.tf': 'locals {\n  a = { b = { c = { flux_operator = { version = "0.57.0" } } } }\n}\n' },
      ['main.tf:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('words of a command', () => {
  it.each<Case>([
    [
      'a version that a name gives and that is none of ours',
      {
        'main.tf': `locals {\n  v = "9.1.0"\n  c = "helm install x ${charts}/flux-operator --version \${local.v}"\n}\n`,
      },
      ['unread main.tf:3 its version comes from ${local.v}, which was not found'],
    ],
    [
      'the newest download',
      {
        'main.tf':
          'locals {\n  u = "https://github.com/controlplaneio-fluxcd/flux-operator/releases/latest/download/install.yaml"\n}\n',
      },
      ['main.tf:2 operator-image latest floating release-url bootstrap report (the newest release is downloaded)'],
    ],
    [
      'the newest by itself',
      { 'main.tf': `locals {\n  c = "helm install x ${charts}/flux-operator"\n}\n` },
      ['main.tf:2 operator-chart  floating terraform bootstrap report (no version is written, which means the newest)'],
    ],
    [
      'a lock of providers',
      {
        'main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = "0.57.0"\n}\n`,
        '.terraform.lock.hcl': `locals {\n  x = "${charts}/flux-operator"\n}\n`,
      },
      ['main.tf:4 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values that differ', () => {
  it.each<Case>([
    [
      'of two callers',
      {
        'm/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'main.tf':
          'module "op" {\n  source = "./m"\n  v = "0.57.0"\n}\nmodule "other" {\n  source = "./m"\n  v = "0.56.0"\n}\n',
      },
      [
        'm/main.tf:4 operator-chart var.v variable terraform bootstrap report (var.v has values that differ (0.57.0 at main.tf:3, 0.56.0 at main.tf:7))',
        'main.tf:3 operator-chart 0.57.0 exact terraform bootstrap report (var.v has values that differ (0.57.0 at main.tf:3, 0.56.0 at main.tf:7))',
        'main.tf:7 operator-chart 0.56.0 exact terraform bootstrap report (var.v has values that differ (0.57.0 at main.tf:3, 0.56.0 at main.tf:7))',
      ],
    ],
    [
      'of a version and a range',
      {
        'm/main.tf': `resource "helm_release" "x" {\n  repository = "${charts}"\n  chart      = "flux-operator"\n  version    = var.v\n}\nvariable "v" {\n  default = "0.30.0"\n}\n`,
        'main.tf':
          'module "a" {\n  source = "./m"\n  v = "0.57.0"\n}\nmodule "b" {\n  source = "./m"\n  v = "0.57.x"\n}\n',
      },
      [
        'main.tf:3 operator-chart 0.57.0 exact terraform bootstrap follow',
        'main.tf:7 operator-chart 0.57.x range terraform bootstrap report (a range selects by itself)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})
