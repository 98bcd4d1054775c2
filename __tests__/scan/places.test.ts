import { describe, expect, it } from 'vitest'
import { object } from '../support/change.js'
import { readIn, type Case } from '../support/read-in.js'

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const text = (value: unknown): string => JSON.stringify(value)

describe('what is no text where a pin stands', () => {
  it.each<Case>([
    [
      'a tag that is a list',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', {
          spec: { url: `${charts}/flux-operator`, ref: { tag: ['0.57.0'] } },
        }),
      },
      [
        'a.yaml:1 operator-chart  floating oci-repository gitops report (no ref is written, which means latest)',
        'broken a.yaml:1 invalid-pin',
      ],
    ],
    [
      'a tag that is a mapping',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', {
          spec: { url: `${charts}/flux-operator`, ref: { tag: { a: '0.57.0' } } },
        }),
      },
      [
        'a.yaml:1 operator-chart  floating oci-repository gitops report (no ref is written, which means latest)',
        'broken a.yaml:1 invalid-pin',
      ],
    ],
    [
      'a range that is a list',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', {
          spec: { url: `${charts}/flux-operator`, ref: { semver: ['>=0.57.0'] } },
        }),
      },
      [
        'a.yaml:1 operator-chart  floating oci-repository gitops report (no ref is written, which means latest)',
        'broken a.yaml:1 invalid-pin',
      ],
    ],
    [
      'a digest that is a mapping',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', {
          spec: { url: `${charts}/flux-operator`, ref: { tag: '0.57.0', digest: {} } },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact oci-repository gitops follow', 'broken a.yaml:1 invalid-pin'],
    ],
    [
      'a tag that is a number',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', {
          spec: { url: `${charts}/flux-operator`, ref: { tag: 1.5 } },
        }),
      },
      [
        'a.yaml:1 operator-chart 1.5 floating oci-repository gitops report (the tag moves)',
        'broken a.yaml:1 invalid-pin',
      ],
    ],
    [
      'a tag of others that is a list',
      {
        'a.yaml': object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'a', {
          spec: { url: 'oci://ghcr.io/x/y', ref: { tag: ['0.57.0'] } },
        }),
      },
      [],
    ],
    [
      'an artifact that is a list',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', {
          spec: { distribution: { version: '2.7.0', artifact: [`${manifests}:v0.57.0`] } },
        }),
      },
      [
        "a.yaml:1 manifests  embedded flux-instance gitops report (the operator's own copy counts, in lockstep by construction)",
        'a.yaml:1 flux-version 2.7.0 exact flux-version gitops follow',
        'a.yaml:1 manifests v0.57.0 exact reference gitops follow',
        'broken a.yaml:1 invalid-pin',
      ],
    ],
    [
      'a version of Flux that is a mapping',
      {
        'a.yaml': object('fluxcd.controlplane.io/v1', 'FluxInstance', 'flux', {
          spec: { distribution: { version: { a: '2.7.0' }, artifact: `${manifests}:v0.57.0` } },
        }),
      },
      ['a.yaml:1 manifests v0.57.0 exact flux-instance gitops follow', 'broken a.yaml:1 invalid-pin'],
    ],
    [
      'values of an instance with a list',
      {
        'a.yaml': object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', {
          spec: {
            chartRef: { kind: 'OCIRepository', name: 'flux-instance' },
            values: { instance: { distribution: { version: ['2.7.0'] } } },
          },
        }),
      },
      [
        'a.yaml:1 manifests  implicit helm-release-values gitops report (no artifact is written, and the default of the chart is latest)',
        'broken a.yaml:1 invalid-pin',
      ],
    ],
    [
      'a tag that a template gives',
      {
        'c/Chart.yaml': 'name: c\nversion: 1.0.0\n',
        'c/templates/a.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata:\n  name: a\nspec:\n  url: ${charts}/flux-operator\n  ref:\n    tag: {{ .Values.tag }}\n`,
        'c/values.yaml': 'tag: 0.57.0\n',
      },
      [
        'c/templates/a.yaml:8 operator-chart {{ .Values.tag }} variable template gitops report ({{ .Values.tag }} is filled in from c/values.yaml:1)',
        'c/values.yaml:1 operator-chart 0.57.0 exact variable gitops follow',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('kinds of the Operator Lifecycle Manager', () => {
  it.each<Case>([
    [
      'a ClusterExtension',
      {
        'a.yaml': object('olm.operatorframework.io/v1', 'ClusterExtension', 'a', {
          spec: { source: { catalog: { packageName: 'flux-operator', version: '0.57.0' } } },
        }),
      },
      [
        'a.yaml:1 operator-package 0.57.0 exact olm-subscription gitops report (OLM installs the operator, from a catalog that may not hold another release yet)',
      ],
    ],
    [
      'a ClusterExtension of another group',
      {
        'a.yaml': object('example.com/v1', 'ClusterExtension', 'a', {
          spec: { source: { catalog: { packageName: 'flux-operator', version: '0.57.0' } } },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'another kind of the group',
      {
        'a.yaml': object('olm.operatorframework.io/v1', 'ClusterCatalog', 'a', {
          spec: { source: { catalog: { packageName: 'flux-operator', version: '0.57.0' } } },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a Subscription of another group',
      {
        'a.yaml': object('messaging.knative.dev/v1', 'Subscription', 'a', {
          spec: { name: 'flux-operator', startingCSV: 'flux-operator.v0.57.0' },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'another kind of the group of Subscriptions',
      {
        'a.yaml': object('operators.coreos.com/v1alpha1', 'CatalogSource', 'a', {
          spec: { name: 'flux-operator', startingCSV: 'flux-operator.v0.57.0' },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
    [
      'a Subscription of another package',
      {
        'a.yaml': object('operators.coreos.com/v1alpha1', 'Subscription', 'a', {
          spec: { name: 'other', startingCSV: 'flux-operator.v0.57.0' },
        }),
      },
      ['unread a.yaml:1 its version was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('actions of GitHub', () => {
  it.each<Case>([
    [
      'the action of upstream',
      {
        '.github/workflows/a.yaml': text({
          on: 'push',
          jobs: {
            a: {
              'runs-on': 'x',
              steps: [{ uses: 'controlplaneio-fluxcd/flux-operator/actions/setup@main', with: { version: '0.57.0' } }],
            },
          },
        }),
      },
      ['.github/workflows/a.yaml:1 cli-image 0.57.0 exact image bootstrap follow'],
    ],
    [
      'the action of upstream at a tag',
      {
        '.github/workflows/a.yaml': text({
          on: 'push',
          jobs: {
            a: {
              'runs-on': 'x',
              steps: [
                { uses: 'controlplaneio-fluxcd/flux-operator/actions/setup@v0.56.0', with: { version: '0.57.0' } },
              ],
            },
          },
        }),
      },
      [
        '.github/workflows/a.yaml:1 cli-image v0.56.0 exact release-url bootstrap follow',
        '.github/workflows/a.yaml:1 cli-image 0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'the action of upstream without a version',
      {
        '.github/workflows/a.yaml': text({
          on: 'push',
          jobs: {
            a: {
              'runs-on': 'x',
              steps: [{ uses: 'controlplaneio-fluxcd/flux-operator/actions/setup@main', with: {} }],
            },
          },
        }),
      },
      ['unread .github/workflows/a.yaml:1 no version is read beside it'],
    ],
    [
      'another action of upstream',
      {
        '.github/workflows/a.yaml': text({
          on: 'push',
          jobs: {
            a: {
              'runs-on': 'x',
              steps: [
                { uses: 'controlplaneio-fluxcd/flux-operator/actions/setup-more@main', with: { version: '0.57.0' } },
              ],
            },
          },
        }),
      },
      ['unread .github/workflows/a.yaml:1 its version was not read'],
    ],
    [
      'an action of others',
      {
        '.github/workflows/a.yaml': text({
          on: 'push',
          jobs: {
            a: {
              'runs-on': 'x',
              steps: [{ uses: 'acme/flux-operator/actions/setup@main', with: { version: '0.57.0' } }],
            },
          },
        }),
      },
      ['unread .github/workflows/a.yaml:1 a version beside our name, which was not read'],
    ],
    [
      'a step that runs',
      {
        '.github/workflows/a.yaml': text({
          on: 'push',
          jobs: { a: { 'runs-on': 'x', steps: [{ run: 'x', with: { version: '0.57.0' } }] } },
        }),
      },
      [],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('includes of Terragrunt', () => {
  it.each<Case>([
    [
      'a local of the nearest above',
      {
        'm/main.tf': `variable "chart_version" {}\nresource "helm_release" "a" {\n  chart = "${charts}/flux-operator"\n  version = var.chart_version\n}\n`,
        'live/terragrunt.hcl':
          'terraform {\n  source = "../m"\n}\ninclude "root" {\n  path = find_in_parent_folders()\n  expose = true\n}\ninputs = {\n  chart_version = include.root.locals.release\n}\n',
        'terragrunt.hcl':
          'locals {\n  release = "0.57.0"\n  deep = { at = "0.56.0" }\n}\ninputs = {\n  other = "0.55.0"\n}\n',
      },
      ['terragrunt.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a local of the nearest above by a name',
      {
        'm/main.tf': `variable "chart_version" {}\nresource "helm_release" "a" {\n  chart = "${charts}/flux-operator"\n  version = var.chart_version\n}\n`,
        'live/terragrunt.hcl':
          'terraform {\n  source = "../m"\n}\ninclude "root" {\n  path = find_in_parent_folders("root.hcl")\n  expose = true\n}\ninputs = {\n  chart_version = include.root.locals.release\n}\n',
        'root.hcl':
          'locals {\n  release = "0.57.0"\n  deep = { at = "0.56.0" }\n}\ninputs = {\n  other = "0.55.0"\n}\n',
      },
      ['root.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a local of a file by a path',
      {
        'm/main.tf': `variable "chart_version" {}\nresource "helm_release" "a" {\n  chart = "${charts}/flux-operator"\n  version = var.chart_version\n}\n`,
        'live/terragrunt.hcl':
          'terraform {\n  source = "../m"\n}\ninclude "root" {\n  path = "../root.hcl"\n  expose = true\n}\ninputs = {\n  chart_version = include.root.locals.release\n}\n',
        'root.hcl':
          'locals {\n  release = "0.57.0"\n  deep = { at = "0.56.0" }\n}\ninputs = {\n  other = "0.55.0"\n}\n',
      },
      ['root.hcl:2 operator-chart 0.57.0 exact terraform bootstrap follow'],
    ],
    [
      'a local of a file that another function names',
      {
        'm/main.tf': `variable "chart_version" {}\nresource "helm_release" "a" {\n  chart = "${charts}/flux-operator"\n  version = var.chart_version\n}\n`,
        'live/terragrunt.hcl':
          'terraform {\n  source = "../m"\n}\ninclude "root" {\n  path = get_repo_root()\n  expose = true\n}\ninputs = {\n  chart_version = include.root.locals.release\n}\n',
        'terragrunt.hcl':
          'locals {\n  release = "0.57.0"\n  deep = { at = "0.56.0" }\n}\ninputs = {\n  other = "0.55.0"\n}\n',
      },
      [
        'm/main.tf:4 operator-chart var.chart_version variable terraform bootstrap report (its value is given elsewhere)',
      ],
    ],
    [
      'a local of another name',
      {
        'm/main.tf': `variable "chart_version" {}\nresource "helm_release" "a" {\n  chart = "${charts}/flux-operator"\n  version = var.chart_version\n}\n`,
        'live/terragrunt.hcl':
          'terraform {\n  source = "../m"\n}\ninclude "root" {\n  path = find_in_parent_folders()\n  expose = true\n}\ninputs = {\n  chart_version = include.root.locals.other\n}\n',
        'terragrunt.hcl':
          'locals {\n  release = "0.57.0"\n  deep = { at = "0.56.0" }\n}\ninputs = {\n  other = "0.55.0"\n}\n',
      },
      [
        'm/main.tf:4 operator-chart var.chart_version variable terraform bootstrap report (its value is given elsewhere)',
      ],
    ],
    [
      'a local inside of a local',
      {
        'm/main.tf': `variable "chart_version" {}\nresource "helm_release" "a" {\n  chart = "${charts}/flux-operator"\n  version = var.chart_version\n}\n`,
        'live/terragrunt.hcl':
          'terraform {\n  source = "../m"\n}\ninclude "root" {\n  path = find_in_parent_folders()\n  expose = true\n}\ninputs = {\n  chart_version = include.root.locals.deep.at\n}\n',
        'terragrunt.hcl':
          'locals {\n  release = "0.57.0"\n  deep = { at = "0.56.0" }\n}\ninputs = {\n  other = "0.55.0"\n}\n',
      },
      ['terragrunt.hcl:3 operator-chart 0.56.0 exact terraform bootstrap follow'],
    ],
    [
      'an input',
      {
        'm/main.tf': `variable "chart_version" {}\nresource "helm_release" "a" {\n  chart = "${charts}/flux-operator"\n  version = var.chart_version\n}\n`,
        'live/terragrunt.hcl':
          'terraform {\n  source = "../m"\n}\ninclude "root" {\n  path = find_in_parent_folders()\n  expose = true\n}\ninputs = {\n  chart_version = include.root.inputs.other\n}\n',
        'terragrunt.hcl':
          'locals {\n  release = "0.57.0"\n  deep = { at = "0.56.0" }\n}\ninputs = {\n  other = "0.55.0"\n}\n',
      },
      ['terragrunt.hcl:6 operator-chart 0.55.0 exact terraform bootstrap follow'],
    ],
    [
      'an include of another name',
      {
        'm/main.tf': `variable "chart_version" {}\nresource "helm_release" "a" {\n  chart = "${charts}/flux-operator"\n  version = var.chart_version\n}\n`,
        'live/terragrunt.hcl':
          'terraform {\n  source = "../m"\n}\ninclude "root" {\n  path = find_in_parent_folders()\n  expose = true\n}\ninputs = {\n  chart_version = include.other.locals.release\n}\n',
        'terragrunt.hcl':
          'locals {\n  release = "0.57.0"\n  deep = { at = "0.56.0" }\n}\ninputs = {\n  other = "0.55.0"\n}\n',
      },
      [
        'm/main.tf:4 operator-chart var.chart_version variable terraform bootstrap report (its value is given elsewhere)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('arrays of a shell', () => {
  it.each<Case>([
    [
      'an array over lines',
      { 'a.sh': `args=(\n  --wait\n  --version 0.57.0\n)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['a.sh:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an array whose name ends like it',
      { 'a.sh': `more_args=(--version 0.57.0)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['unread a.sh:1 its version was not read'],
    ],
    [
      'an array whose name begins like it',
      { 'a.sh': `args_more=(--version 0.57.0)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['unread a.sh:1 its version was not read'],
    ],
    [
      'an array with a longer name beside it',
      {
        'a.sh': `args-x=(--version 0.56.0)\nargs=(--version 0.57.0)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n`,
      },
      [
        'a.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow',
        'unread a.sh:1 its version was not read',
      ],
    ],
    [
      'an array that is not closed',
      { 'a.sh': `args=(--version 0.57.0\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['unread a.sh:1 its version was not read'],
    ],
    [
      'an array that is compared',
      { 'a.sh': `args == (--version 0.57.0)\nhelm install a ${charts}/flux-operator "\${args[@]}"\n` },
      ['unread a.sh:1 its version was not read'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('what is only said', () => {
  it.each<Case>([
    [
      'a source of a chart',
      {
        'c/Chart.yaml': `name: c\nversion: 1.0.0\nsources:\n  - https://github.com/controlplaneio-fluxcd/flux-operator/tree/v0.57.0\n  - ${charts}/flux-operator\n`,
      },
      ['left c/Chart.yaml:4 what a chart says of itself'],
    ],
    [
      'a home of a chart',
      { 'c/Chart.yml': `name: c\nversion: 1.0.0\nhome: ${charts}/flux-operator\n` },
      ['left c/Chart.yml:3 what a chart says of itself'],
    ],
    [
      'a source of what is no chart',
      { 'c/other.yaml': `name: c\nsources:\n  - ${charts}/flux-operator\n` },
      ['unread c/other.yaml:3 no version is read beside it'],
    ],
    [
      'another key of a chart',
      { 'c/Chart.yaml': `name: c\nversion: 1.0.0\nother:\n  - ${charts}/flux-operator\n` },
      ['unread c/Chart.yaml:4 no version is read beside it'],
    ],
    [
      'a description',
      { 'a.yaml': `a:\n  description: installs ${charts}/flux-operator\n` },
      ['left a.yaml:2 a description'],
    ],
    [
      'a description over lines',
      { 'a.yaml': `a:\n  description: |\n    this installs\n    ${charts}/flux-operator here\n` },
      ['left a.yaml:4 a description'],
    ],
    [
      'a list below a description',
      { 'a.yaml': `description:\n  a:\n    - ${charts}/flux-operator\n` },
      ['left a.yaml:3 a description'],
    ],
    [
      'what is too deep below a description',
      { 'a.yaml': `description:\n  a:\n    b:\n      c:\n        - ${charts}/flux-operator\n` },
      ['unread a.yaml:5 no version is read beside it'],
    ],
    [
      'another key',
      { 'a.yaml': `a:\n  other: installs ${charts}/flux-operator\n` },
      ['unread a.yaml:2 no version is read beside it'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('which file gives another its names', () => {
  it.each<Case>([
    [
      'a constant of the same package',
      {
        'a/install.go': `package a\n\nfunc install() {\n	run("helm", "install", "a", "${charts}/flux-operator", "--version", chartVersion)\n}\n`,
        'a/versions.go': '// Package a installs flux-operator.\npackage a\n\nconst chartVersion = "0.57.0"\n',
      },
      ['a/versions.go:4 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a constant of another package',
      {
        'a/install.go': `package a\n\nfunc install() {\n	run("helm", "install", "a", "${charts}/flux-operator", "--version", chartVersion)\n}\n`,
        'b/versions.go': '// Package b installs flux-operator.\npackage b\n\nconst chartVersion = "0.57.0"\n',
      },
      [
        'a/install.go:4 operator-chart chartVersion variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'an environment beside it',
      {
        'a/b/install.sh': `helm install a ${charts}/flux-operator --version "$CHART_VERSION"\n`,
        'a/b/.env': '# flux-operator\nCHART_VERSION=0.57.0\n',
      },
      ['a/b/.env:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an environment above it',
      {
        'a/b/install.sh': `helm install a ${charts}/flux-operator --version "$CHART_VERSION"\n`,
        'a/.env': '# flux-operator\nCHART_VERSION=0.57.0\n',
      },
      ['a/.env:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an environment of the repository',
      {
        'a/b/install.sh': `helm install a ${charts}/flux-operator --version "$CHART_VERSION"\n`,
        '.env': '# flux-operator\nCHART_VERSION=0.57.0\n',
      },
      ['.env:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'an environment of another folder',
      {
        'a/b/install.sh': `helm install a ${charts}/flux-operator --version "$CHART_VERSION"\n`,
        'c/.env': '# flux-operator\nCHART_VERSION=0.57.0\n',
      },
      [
        'a/b/install.sh:1 operator-chart $CHART_VERSION variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'an environment below it',
      {
        'a/b/install.sh': `helm install a ${charts}/flux-operator --version "$CHART_VERSION"\n`,
        'a/b/c/.env': '# flux-operator\nCHART_VERSION=0.57.0\n',
      },
      [
        'a/b/install.sh:1 operator-chart $CHART_VERSION variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a file that it names',
      {
        'a/b/install.sh': `. ../../c/versions.sh\nhelm install a ${charts}/flux-operator --version "$CHART_VERSION"\n`,
        'c/versions.sh': '# flux-operator\nCHART_VERSION=0.57.0\n',
      },
      ['c/versions.sh:2 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a file that it does not name',
      {
        'a/b/install.sh': `helm install a ${charts}/flux-operator --version "$CHART_VERSION"\n`,
        'c/versions.sh': '# flux-operator\nCHART_VERSION=0.57.0\n',
      },
      [
        'a/b/install.sh:1 operator-chart $CHART_VERSION variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a file that is called by a word of the command',
      {
        'a/b/boot.sh': `helm install a ${charts}/flux-operator --version "$CHART_VERSION"\n`,
        'c/install.sh': '# flux-operator\nCHART_VERSION=0.57.0\n',
      },
      [
        'a/b/boot.sh:1 operator-chart $CHART_VERSION variable version-constant bootstrap report (a placeholder is filled in elsewhere)',
      ],
    ],
    [
      'a file that has the name of what holds it',
      {
        'a/Main.kt': `exec("helm", "install", "a", "${charts}/flux-operator", "--version", Versions.CHART)\n`,
        'b/Versions.kt': '// flux-operator\nobject Versions {\n    const val CHART = "0.57.0"\n}\n',
      },
      ['b/Versions.kt:3 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
    [
      'a group of hosts',
      {
        'a/play.yml': `- hosts: web\n  tasks:\n    - shell: helm install a ${charts}/flux-operator --version {{ chart_release }}\n`,
        'b/group_vars/all.yml': 'chart_release: 0.57.0 # flux-operator\n',
      },
      ['b/group_vars/all.yml:1 operator-chart 0.57.0 exact version-constant gitops follow'],
    ],
    [
      'a package by its folder',
      {
        'a/install.go': `package a\n\nfunc install() {\n	run("helm", "install", "a", "${charts}/flux-operator", "--version", pins.Chart)\n}\n`,
        'pins/all.go': '// Package pins: flux-operator.\npackage pins\n\nconst Chart = "0.57.0"\n',
      },
      ['pins/all.go:4 operator-chart 0.57.0 exact version-constant bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('values beside a chart', () => {
  it.each<Case>([
    [
      'a list of values with a text',
      {
        'a.yaml': text({
          a: {
            name: 'flux-operator',
            repository: 'ghcr.io/controlplaneio-fluxcd/charts',
            version: '0.57.0',
            values: ['values.yaml', { image: { tag: 'v0.57.0' } }],
          },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow',
        'a.yaml:1 operator-image v0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'values below helm',
      {
        'a.yaml': text({
          a: {
            chart: 'flux-operator',
            repoURL: 'ghcr.io/controlplaneio-fluxcd/charts',
            targetRevision: '0.57.0',
            helm: { valuesObject: { image: { tag: 'v0.57.0' } } },
          },
        }),
      },
      [
        'a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow',
        'a.yaml:1 operator-image v0.57.0 exact image bootstrap follow',
      ],
    ],
    [
      'values as a text of one line',
      {
        'a.yaml': text({
          a: {
            chart: 'flux-operator',
            repoURL: 'ghcr.io/controlplaneio-fluxcd/charts',
            targetRevision: '0.57.0',
            helm: { values: 'image: {tag: v0.57.0}' },
          },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact installer bootstrap follow'],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('an archive of Nix', () => {
  it.each<Case>([
    [
      'an archive of a release',
      {
        'a.nix':
          'fetchurl {\n  url = "https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/install.yaml";\n}\n',
      },
      [
        'a.nix:2 operator-image v0.57.0 exact release-url bootstrap report (its content hash would have to change with it)',
      ],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('a HelmChart of k3s', () => {
  it.each<Case>([
    [
      'a HelmChart of k3s',
      {
        'a.yaml': object('helm.cattle.io/v1', 'HelmChart', 'a', {
          spec: { chart: `${charts}/flux-operator`, version: '0.57.0' },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact k3s-helm-chart bootstrap follow'],
    ],
    [
      'a HelmChart of another group',
      {
        'a.yaml': object('example.com/v1', 'HelmChart', 'a', {
          spec: { chart: `${charts}/flux-operator`, version: '0.57.0' },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact installer gitops follow'],
    ],
    [
      'a HelmChart of k3s by a repository',
      {
        'a.yaml': object('helm.cattle.io/v1', 'HelmChart', 'a', {
          spec: { chart: 'flux-operator', repo: charts, version: '0.57.0' },
        }),
      },
      ['a.yaml:1 operator-chart 0.57.0 exact k3s-helm-chart bootstrap follow'],
    ],
    [
      'a HelmChart of k3s with an archive',
      {
        'a.yaml': object('helm.cattle.io/v1', 'HelmChart', 'a', { spec: { chartContent: 'eA==', version: '0.57.0' } }),
      },
      [],
    ],
    [
      'a HelmChart of others',
      {
        'a.yaml': object('helm.cattle.io/v1', 'HelmChart', 'a', {
          spec: { chart: 'oci://ghcr.io/x/y', version: '0.57.0' },
        }),
      },
      [],
    ],
  ])('%s', async (_of, files, says) => expect(await readIn(files)).toEqual(says))
})

describe('variables of a pipeline', () => {
  const call = (chart: string, version: string) => `helm pull ${charts}/flux-${chart} --version ${version}`
  const github = (a: string, b: string, version = '$V', other = version) =>
    `jobs:\n  a:\n${a}    steps:\n      - run: ${call('operator', version)}\n  b:\n${b}    steps:\n      - run: ${call('instance', other)}\n`
  const gitlab = (a: string, b: string) =>
    `${a}  script: ["${call('operator', '$V')}"]\nb:\n${b}  script: ["${call('instance', '$V')}"]\n`
  it.each<[of: string, path: string, text: string, open: readonly number[]]>([
    ['another job', '.github/workflows/a.yaml', github('    env: {V: 0.57.0}\n', ''), [8]],
    [
      'the matrix of another job',
      '.github/workflows/a.yaml',
      github('    strategy: {matrix: {v: [0.57.0]}}\n', '', '${{ matrix.v }}', '${{ needs.c.outputs.v }}'),
      [8],
    ],
    [
      'another step',
      'a.yaml',
      `steps:\n- env:\n    V: 0.57.0\n  run: ${call('operator', '$V')}\n- run: ${call('instance', '$V')}\n`,
      [5],
    ],
    ['another job of GitLab', '.gitlab-ci.yml', gitlab('a:\n  variables: {V: 0.57.0}\n', ''), [5]],
    ['a job that is extended', '.gitlab-ci.yml', gitlab('a:\n  variables: {V: 0.57.0}\n', '  extends:\n    - a\n'), []],
    ['a hidden job', '.gitlab-ci.yml', gitlab('.a:\n  variables: {V: 0.57.0}\n', ''), []],
    [
      'another job of Azure',
      'azure-pipelines.yml',
      `jobs:\n- job: a\n  variables:\n    V: 0.57.0\n  steps:\n  - script: ${call('operator', '$(V)')}\n- job: b\n  steps:\n  - script: ${call('instance', '$(V)')}\n`,
      [9],
    ],
    [
      'another task',
      'Taskfile.yml',
      `tasks:\n  a:\n    vars: {V: 0.57.0}\n    cmds: ["${call('operator', '{{.V}}')}"]\n  b:\n    cmds: ["${call('instance', '{{.V}}')}"]\n`,
      [6],
    ],
    [
      'a task that calls it',
      'Taskfile.yml',
      `tasks:\n  a:\n    cmds:\n      - for: [x]\n        task: b\n        vars:\n          V: 0.57.0\n  b:\n    cmds: ["${call('instance', '{{.V}}')}"]\n`,
      [],
    ],
    [
      'what a job hands to all behind it',
      '.github/workflows/a.yaml',
      `jobs:\n  a:\n    outputs: {v: 0.57.0}\n  b:\n    steps:\n      - run: ${call('operator', '${{ needs.a.outputs.v }}')}\n`,
      [],
    ],
  ])('of %s', async (_of, path, text, open) => {
    const said = await readIn({ [path]: text })
    const lines = said
      .filter((each) => each.includes('filled in elsewhere'))
      .map((each) => Number(each.split(/[: ]/)[1]))
    expect(lines).toEqual(open)
    expect(said.filter((each) => each.startsWith('unread'))).toEqual([])
  })
})
