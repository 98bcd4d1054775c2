import { describe, expect, it } from 'vitest'
import { agreementOf } from '../../src/model/agreement.js'
import { moved, scanFiles, settingsOf } from '../support/edited.js'

type Files = Readonly<Record<string, string>>

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const source = (name: string) =>
  `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: ${name}, namespace: flux-system}
spec:
  interval: 1h
  url: ${charts}/${name}
  ref: {tag: "0.52.0"}
`
const operator = { 'op.yaml': source('flux-operator') }
const distribution = `distribution:
    version: 2.8.x
    registry: ghcr.io/fluxcd
    artifact: ${manifests}:v0.52.0
`
const instance = {
  'i.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  ${distribution}`,
}
const release = (values: string) => `${source('flux-instance')}---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: flux-instance, namespace: flux-system}
spec:
  chartRef: {kind: OCIRepository, name: flux-instance}
${values}`
const tag = 'image:\n  tag: v0.52.0\n'
const dependency = (alias: string) => `apiVersion: v2
name: umbrella
version: 1.0.0
dependencies:
  - name: flux-operator
    ${alias === '' ? '' : `alias: ${alias}\n    `}version: 0.52.0
    repository: ${charts}
`
const application = (helm: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: flux, namespace: argocd}
spec:
  sources:
    - repoURL: ghcr.io/controlplaneio-fluxcd/charts
      chart: flux-operator
      targetRevision: 0.52.0
      helm:
${helm}`
const chartEdit = (at: string) => `${at} 0.52.0 → 0.58.1`
const tagEdit = (at: string) => `${at} v0.52.0 → v0.58.1`

describe('values beside a chart move with it', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'below the name of a dependency',
      { 'Chart.yaml': dependency(''), 'values.yaml': 'flux-operator:\n  image:\n    tag: v0.52.0\n', ...instance },
      [chartEdit('Chart.yaml:6'), tagEdit('i.yaml:8'), tagEdit('values.yaml:3')],
    ],
    [
      'below the alias of a dependency, in another values file',
      {
        'Chart.yaml': dependency('op'),
        'values-prod.yaml': 'op: # flux-operator\n  image: {tag: v0.52.0}\n',
        ...instance,
      },
      [chartEdit('Chart.yaml:7'), tagEdit('i.yaml:8'), tagEdit('values-prod.yaml:2')],
    ],
    [
      'among the parameters of Argo CD',
      {
        'app.yaml': application('        parameters:\n          - name: image.tag\n            value: v0.52.0\n'),
        ...instance,
      },
      [chartEdit('app.yaml:8'), tagEdit('app.yaml:12'), tagEdit('i.yaml:8')],
    ],
    [
      'in a ConfigMap that holds a values file, once',
      {
        ...operator,
        'inst.yaml': `${release('  valuesFrom: [{kind: ConfigMap, name: iv}]\n')}---
apiVersion: v1
kind: ConfigMap
metadata: {name: iv, namespace: flux-system}
data:
  values.yaml: |
    instance:
      distribution:
        artifact: ${manifests}:v0.52.0
`,
      },
      [chartEdit('inst.yaml:7'), tagEdit('inst.yaml:23'), chartEdit('op.yaml:7')],
    ],
    [
      'in the array of a call of helm',
      {
        'a.sh': `v=0.52.0\nargs=(--version "$v" --wait)\nhelm upgrade -i op ${charts}/flux-operator "\${args[@]}"\n`,
        ...instance,
      },
      [chartEdit('a.sh:1'), tagEdit('i.yaml:8')],
    ],
    [
      'in a values file that helmfile names',
      {
        'helmfile.yaml': `releases:\n  - name: o\n    chart: ${charts}/flux-operator\n    version: 0.52.0\n    values: [values/o.yaml]\n  - name: x\n    chart: oci://example.com/x\n    values: [values/x.yaml]\n`,
        'values/o.yaml': tag,
        'values/x.yaml': tag,
        ...instance,
      },
      [chartEdit('helmfile.yaml:4'), tagEdit('i.yaml:8'), tagEdit('values/o.yaml:2')],
    ],
    [
      'in a values file that a generator makes a ConfigMap of',
      {
        'op.yaml': `${source('flux-operator')}---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: flux-operator, namespace: flux-system}
spec:
  chartRef: {kind: OCIRepository, name: flux-operator}
  valuesFrom: [{kind: ConfigMap, name: ov}]
`,
        'kustomization.yaml':
          'resources: [op.yaml]\nconfigMapGenerator:\n  - name: ov\n    files: [values.yaml=helm/o.yaml]\n',
        'helm/o.yaml': tag,
        ...instance,
      },
      [tagEdit('helm/o.yaml:2'), tagEdit('i.yaml:8'), chartEdit('op.yaml:7')],
    ],
    [
      'in a values file that Terraform reads',
      {
        'tf/main.tf': `resource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = "0.52.0"\n  values  = [file("\${path.module}/o.yaml")]\n}\nresource "helm_release" "x" {\n  chart  = "x"\n  values = [file("x.yaml")]\n}\n`,
        'tf/o.yaml': tag,
        'tf/x.yaml': tag,
        ...instance,
      },
      [tagEdit('i.yaml:8'), chartEdit('tf/main.tf:3'), tagEdit('tf/o.yaml:2')],
    ],
    [
      'in a values file that a call of helm names',
      {
        'a.sh': `helm upgrade -i x oci://example.com/x -f x.yaml\nhelm upgrade -i o ${charts}/flux-operator \\\n  --version 0.52.0 -f o.yaml\n`,
        'o.yaml': tag,
        'x.yaml': tag,
        ...instance,
      },
      [chartEdit('a.sh:3'), tagEdit('i.yaml:8'), tagEdit('o.yaml:2')],
    ],
    [
      'but not where the file names an image of another owner',
      {
        'a.sh': `helm upgrade -i o ${charts}/flux-operator --version 0.52.0 -f o.yaml\n`,
        'o.yaml': 'image:\n  repository: ghcr.io/acme/flux-operator\n  tag: v0.52.0\n',
        ...instance,
      },
      [chartEdit('a.sh:1'), tagEdit('i.yaml:8')],
    ],
  ])('%s', async (_, files, edits) => expect((await moved(files)).edits).toEqual(edits))

  it('but the version of a chart that packs ours is its own', async () => {
    const chart = `name: flux-operator\nsources:\n  - https://github.com/controlplaneio-fluxcd/charts/tree/main/charts/flux-operator\n`
    const files = { 'Chart.yaml': dependency('').replace('name: umbrella\n', chart), ...instance }
    const { edits, unread } = await moved(files)
    expect(edits).toEqual([chartEdit('Chart.yaml:8'), tagEdit('i.yaml:8')])
    expect(unread).toEqual([])
  })

  it('but an image of another owner stays', async () => {
    const parameters = [
      'image.repository\n            value: ghcr.io/acme/flux-operator',
      'image.tag\n            value: v0.52.0',
    ]
    const helm = `        parameters:\n${parameters.map((each) => `          - name: ${each}\n`).join('')}`
    expect((await moved({ 'app.yaml': application(helm), ...instance })).edits).toEqual([
      chartEdit('app.yaml:8'),
      tagEdit('i.yaml:8'),
    ])
  })
})

describe('what would move by half is not filled in, or reported', () => {
  const outside = (from: string, more = '') => ({
    ...operator,
    'inst.yaml': release(`  valuesFrom: [${from}]\n${more}`),
  })
  it.each<[string, Files, readonly string[]]>([
    [
      'a placeholder of Argo CD',
      { 'app.yaml': application('').replace('0.52.0', "'{{ .version }}'"), ...instance },
      ['app.yaml:8 from {{ .version }}: not found'],
    ],
    [
      'values outside of the repository',
      outside('{kind: ConfigMap, name: nowhere}'),
      ['inst.yaml:14 from the ConfigMap nowhere: not found'],
    ],
    [
      'a secret outside of the repository that sets the artifact',
      outside('{kind: Secret, name: nowhere, valuesKey: a, targetPath: instance.distribution.artifact}'),
      ['inst.yaml:14 from the Secret nowhere: not found'],
    ],
    ['a secret that sets something else', outside('{kind: Secret, name: x, targetPath: instance.sync.url}'), []],
    [
      'values outside, where the release writes the artifact itself',
      outside(
        '{kind: Secret, name: x}',
        `  values:\n    instance:\n      distribution: {artifact: "${manifests}:v0.52.0"}\n`,
      ),
      [],
    ],
  ])('%s', async (_, files, open) => expect((await moved(files)).open).toEqual(open))

  it.each<[string, Files, string]>([
    [
      'an image beside the definitions of its release',
      {
        'vendor-free/install.yaml': `kind: CustomResourceDefinition
apiVersion: apiextensions.k8s.io/v1
metadata: {name: fluxinstances.fluxcd.controlplane.io}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: flux-operator}
spec: {template: {spec: {containers: [{name: manager, image: "ghcr.io/controlplaneio-fluxcd/flux-operator:v0.52.0"}]}}}
`,
      },
      'a copy of the release stands beside it and would stay behind; fetch the copy anew',
    ],
    [
      'a constant of a program that the definitions are built into',
      {
        'internal/a.go':
          'package a\n\n//go:embed crds/*.yaml\nvar crds embed.FS\n\nconst FluxOperatorVersion = "v0.52.0"\n',
        'internal/crds/a.yaml':
          'kind: CustomResourceDefinition\nmetadata: {name: fluxinstances.fluxcd.controlplane.io}\nspec: {names: {kind: FluxInstance}}\n',
      },
      'a copy of the release stands beside it and would stay behind; fetch the copy anew',
    ],
    [
      'a constant beside go.mod',
      {
        'go.mod': 'module x\n\nrequire github.com/controlplaneio-fluxcd/flux-operator v0.52.0\n',
        'cmd/a.go': 'package a\n\nconst FluxOperatorVersion = "0.52.0"\n',
      },
      'go.mod requires the same release and would stay behind; go get moves it',
    ],
  ])('%s', async (_, files, reason) => {
    const { edits, pins } = await moved({ ...operator, ...instance, ...files })
    expect(edits).toEqual([tagEdit('i.yaml:8'), chartEdit('op.yaml:7')])
    expect(pins.map((pin) => pin.reason)).toContain(reason)
  })
})

it('values that cannot be read are told', async () => {
  const { scan } = await scanFiles(
    {
      'Chart.yaml': dependency('').replace('flux-operator', 'flux-instance'),
      'values.yaml': 'flux-instance:\n  instance: [\n    a: "\n',
    },
    settingsOf(''),
  )
  expect(scan.broken).toMatchObject([{ file: 'values.yaml', line: 4 }])
})

it('a variable whose value was found counts as what it is', async () => {
  const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: a, namespace: flux-system}
spec:
  path: ./app
  sourceRef: {kind: GitRepository, name: flux-system}
  postBuild:
    substitute: {v: "0.58.1"}
`
  const app = operator['op.yaml'].replace('0.52.0', '${v}')
  const files = { 'ks.yaml': flux, 'app/op.yaml': app, 'app/i.yaml': instance['i.yaml'].replace('0.52.0', '${v}') }
  const { sets } = await scanFiles(files, settingsOf(''))
  expect(sets.map((set) => agreementOf(set).text)).toEqual(['in lockstep'])
})
