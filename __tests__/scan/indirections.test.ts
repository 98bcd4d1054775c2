import { expect, it } from 'vitest'
import { moved } from '../support/edited.js'

type Files = Readonly<Record<string, string>>

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const operator = `${charts}/flux-operator`
const instance = {
  'i.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution:
    version: 2.8.x
    registry: ghcr.io/fluxcd
    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.52.0
`,
}
const source = (ref: string, more = ''): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: flux-operator, namespace: flux-system${more}}\nspec:\n  interval: 1h\n  url: ${operator}\n  ref: ${ref}\n`
const umbrella = (alias: string): string =>
  `apiVersion: v2\nname: u\nversion: 1.0.0\ndependencies:\n  - {name: flux-operator, alias: ${alias}, version: 0.52.0, repository: "${charts}"}\n`
const image = 'image:\n    tag: v0.52.0\n'

/** What a move writes beside the instance. */
async function move(files: Files) {
  const { edits, ...left } = await moved({ ...instance, ...files })
  return { ...left, edits: edits.filter((edit) => !edit.startsWith('i.yaml:')) }
}

it.each<[string, Files, readonly string[]]>([
  [
    'an alias in a flow mapping',
    { 'a.yaml': source('{tag: *tag}', ', annotations: {v: &tag "0.52.0"}') },
    ['a.yaml:3 0.52.0 → 0.58.1'],
  ],
  [
    'an alias of a helmfile',
    { 'h.yaml': `.v: &v "0.52.0"\nreleases:\n  - name: flux-operator\n    chart: ${operator}\n    version: *v\n` },
    ['h.yaml:1 0.52.0 → 0.58.1'],
  ],
  [
    'a merge',
    {
      'h.yaml': `.c: &c\n  version: "0.52.0"\nreleases:\n  - <<: *c\n    name: flux-operator\n    chart: ${operator}\n`,
    },
    ['h.yaml:2 0.52.0 → 0.58.1'],
  ],
  [
    'an array that a command is given',
    { 'a.sh': `A=(\n  --version 0.52.0\n)\nhelm upgrade -i flux-operator ${operator} "\${A[@]}"\n` },
    ['a.sh:2 0.52.0 → 0.58.1'],
  ],
  [
    'what is added to an array',
    { 'a.sh': `v=0.52.0\na=(upgrade -i flux-operator ${operator})\na+=(--version "$v")\nhelm "\${a[@]}"\n` },
    ['a.sh:1 0.52.0 → 0.58.1'],
  ],
  [
    'what is added to an array of PowerShell',
    { 'a.ps1': `$a = @('upgrade', '-i', 'flux-operator', '${operator}')\n$a += '--version', '0.52.0'\nhelm @a\n` },
    ['a.ps1:2 0.52.0 → 0.58.1'],
  ],
  [
    'values below an alias that no word of ours stands in',
    { 'Chart.yaml': umbrella('fop'), 'values.yaml': `fop:\n  ${image}` },
    ['Chart.yaml:5 0.52.0 → 0.58.1', 'values.yaml:3 v0.52.0 → v0.58.1'],
  ],
  [
    'values that a release gives to such a chart',
    {
      'chart/Chart.yaml': umbrella('fop'),
      'hr.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: u, namespace: x}\nspec:\n  interval: 1h\n  chart: {spec: {chart: ./chart, sourceRef: {kind: GitRepository, name: flux-system}}}\n  values: {fop: {image: {tag: v0.52.0}}}\n',
    },
    ['chart/Chart.yaml:5 0.52.0 → 0.58.1', 'hr.yaml:7 v0.52.0 → v0.58.1'],
  ],
  [
    'the source of a chart in a program',
    {
      'a.ts': `const version = "0.52.0"\nexport const repo = { kind: "OCIRepository", spec: { url: "${operator}", ref: { tag: version } } }\n`,
    },
    ['a.ts:1 0.52.0 → 0.58.1'],
  ],
  [
    'the same in Jsonnet',
    { 'a.jsonnet': `{ spec: { url: '${operator}', ref: { tag: '0.52.0' } } }\n` },
    ['a.jsonnet:1 0.52.0 → 0.58.1'],
  ],
])('%s moves, and nothing is left that is not understood', async (_name, files, expected) => {
  const { edits, unread } = await move(files)
  expect(edits).toEqual(expected)
  expect(unread).toEqual([])
})

it.each<[string, Files, string]>([
  ['a variable', { 'a.yaml': source('{tag: 0.52.0, digest: "${DIGEST}"}') }, 'a.yaml:7 from ${DIGEST}'],
  ['an expression', { 'a.yaml.j2': source('{tag: 0.52.0, digest: "{{ digest }}"}') }, 'a.yaml.j2:7 from {{ digest }}'],
])('a digest that is filled in by %s stays', async (_name, files, from) => {
  const { edits, open } = await move(files)
  expect({ edits, open }).toEqual({ edits: [], open: [`${from}: not found`] })
})

it('the digest of an image that is filled in goes before its tag', async () => {
  const values =
    'image:\n  repository: ghcr.io/controlplaneio-fluxcd/flux-operator\n  tag: v0.52.0\n  digest: "${DIGEST}"\n'
  const { edits, open } = await move({ 'v.yaml': values })
  expect({ edits, open }).toEqual({ edits: [], open: ['v.yaml:4 from ${DIGEST}: not found'] })
})

it.each([
  ['with another product', 'for c in flux-operator dex; do', '--version 0.52.0'],
  ['with a name that is filled in', 'for c in flux-operator $OTHER; do', '--version 0.52.0'],
])('a loop over charts %s is not understood', async (_name, loop, version) => {
  const { edits, unread } = await move({ 'a.sh': `${loop}\n  helm upgrade -i $c ${charts}/$c ${version}\ndone\n` })
  expect({ edits, lines: unread.map(({ line }) => line) }).toEqual({ edits: [], lines: [2] })
})

it.each<[string, Files, readonly string[]]>([
  [
    'a file that a command reads',
    { VERSION: '0.52.0\n', 'a.sh': `helm install flux-operator ${operator} --version "$(cat VERSION)"\n` },
    ['VERSION:1 0.52.0 → 0.58.1'],
  ],
  [
    'a file that a variable is given',
    {
      '.flux-version': '0.52.0',
      'a.sh': `V=$(<.flux-version)\nhelm install flux-operator ${operator} --version "$V"\n`,
    },
    ['.flux-version:1 0.52.0 → 0.58.1'],
  ],
  [
    'a field that yq reads',
    {
      'k8s/op.yaml': source('{tag: 0.52.0}'),
      'a.sh': `helm upgrade -i o ${operator} --version "$(yq -r '.spec.ref.tag' "$ROOT/k8s/op.yaml")"\n`,
    },
    ['k8s/op.yaml:7 0.52.0 → 0.58.1'],
  ],
  [
    'a field that yq reads for a variable, of a file that says nothing of us',
    {
      'versions.yaml': 'flux: 0.52.0\nother: 0.30.0\n',
      'a.sh': `V="$(yq eval .flux versions.yaml)"\nhelm upgrade -i o ${operator} --version "$V"\n`,
    },
    ['versions.yaml:1 0.52.0 → 0.58.1'],
  ],
  [
    'arguments of a function, by their places and by names that they are given',
    {
      'a.sh': `f() {\n  helm upgrade -i "$1" "${charts}/$1" --version "$2"\n}\nf flux-operator 0.52.0\nf dex 0.51.0\nfunction g {\n  local c=$2 v="\${1}"\n  helm upgrade -i $c ${charts}/\${c} --version=\${v}\n}\ng '0.52.0' flux-instance\n`,
    },
    ['a.sh:4 0.52.0 → 0.58.1', 'a.sh:10 0.52.0 → 0.58.1'],
  ],
  [
    'arguments of a call of make, one of which is a variable',
    {
      Makefile: `V := 0.52.0\ndefine up\n\thelm upgrade -i $(1) ${charts}/$(1) --version $(2)\nendef\nall:\n\t$(call up,flux-operator,$(V))\n\t$(call up,flux-instance,0.52.0)\n`,
    },
    ['Makefile:1 0.52.0 → 0.58.1', 'Makefile:7 0.52.0 → 0.58.1'],
  ],
  [
    'objects that scripts write as they stand, up to where the text ends',
    {
      'a.sh': `V=0.52.0\nkubectl apply -f - <<-EOF\n\tkind: OCIRepository\n\tspec:\n\t  url: ${operator}\n\t  ref:\n\t    tag: \${W:-0.52.0} # x\n\t---\n\tkind: HelmRelease\n\tspec:\n\t  chart:\n\t    spec:\n\t      version: "$V"\n\t      chart: flux-instance\n\tEOF\ncat > x.yaml <<EOF\nkind: HelmRepository\nspec: {url: "${charts}"}\n---\nkind: OCIRepository\nspec:\n  url: oci://example.com/charts/other\n  ref:\n    tag: 0.51.0\nEOF\n`,
      'b.py': `x = """\nkind: OCIRepository\nspec:\n  ref:\n    tag: 0.52.0\n  url: ${operator}\n"""\ny = """\n    tag: 0.51.0\n"""\n`,
    },
    ['a.sh:1 0.52.0 → 0.58.1', 'a.sh:7 0.52.0 → 0.58.1', 'b.py:5 0.52.0 → 0.58.1'],
  ],
  [
    'a loop over charts',
    {
      'a.sh': `V=0.52.0\nfor c in flux-operator "flux-instance"; do\n  helm upgrade -i "$c" "${charts}/\${c}" --version "$V"\ndone\n`,
    },
    ['a.sh:1 0.52.0 → 0.58.1'],
  ],
  [
    'a text put together, and the argument of a format',
    {
      Tiltfile: `v = '0.52.0'\nhelm_resource('o', '${operator}',\n  flags=['--version=' + v])\nx = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v%s' % v\n`,
    },
    ['Tiltfile:1 0.52.0 → 0.58.1'],
  ],
  [
    'what a shell gives a name without a value',
    { 'a.sh': `: "\${V:=0.52.0}"\nhelm upgrade -i o ${operator} --version "$V"\n` },
    ['a.sh:1 0.52.0 → 0.58.1'],
  ],
  [
    'an entry of a table of Bash, for a call over several lines whose chart has a common name',
    {
      'a.ps1': `$Chart = "${operator}"\n$Version = "0.52.0"\nhelm upgrade -i o $Chart \`\n    --version $Version\n`,
      'a.sh': `declare -A V=( ["op"]="0.52.0" )\nhelm upgrade -i o ${operator} --version "\${V[op]}"\n`,
    },
    ['a.ps1:2 0.52.0 → 0.58.1', 'a.sh:1 0.52.0 → 0.58.1'],
  ],
  [
    'values that a release of helmwave names around its chart',
    {
      'helmwave.yml': `releases:\n  - name: o\n    chart:\n      name: ${operator}\n      version: 0.52.0\n    values: [own.yml]\n`,
      'own.yml': 'image:\n  tag: v0.52.0\n',
    },
    ['helmwave.yml:5 0.52.0 → 0.58.1', 'own.yml:2 v0.52.0 → v0.58.1'],
  ],
  [
    'a file that cloud-init writes',
    {
      'user-data.yaml': `#cloud-config\nwrite_files:\n  - path: /etc/v\n    content: "0.52.0"\nruncmd:\n  - helm install flux-operator ${operator} --version $(cat /etc/v)\n`,
    },
    ['user-data.yaml:4 0.52.0 → 0.58.1'],
  ],
  [
    'data of Hiera, by the name of the class',
    {
      'data/common.yaml': "profile::flux::version: '0.52.0'\nprofile::other::version: '0.51.0'\n",
      'site/flux.pp': `class profile::flux (String $version) {\n  exec { 'helm upgrade --install flux-operator ${operator} --version \${version}': }\n}\n`,
    },
    ['data/common.yaml:1 0.52.0 → 0.58.1'],
  ],
  [
    'data of Hiera, by a key that is looked up',
    {
      'data/common.yaml': 'flux: 1\nmy::key: 0.52.0\n',
      'site/flux.pp': `class profile::flux (\n  $version = lookup('my::key'),\n) {\n  exec { 'helm upgrade --install flux-operator ${operator} --version \${version}': }\n}\n`,
    },
    ['data/common.yaml:2 0.52.0 → 0.58.1'],
  ],
])('%s moves with what takes it', async (_name, files, expected) => {
  const { edits, unread } = await move(files)
  expect(edits).toEqual(expected)
  expect(unread).toEqual([])
})

it('an address of the operator without a version is not understood', async () => {
  const { edits, unread } = await move({
    'x.yaml': `apiVersion: example.com/v1\nkind: Installer\nmetadata: {name: x}\nspec:\n  where: ${operator}\n`,
  })
  expect(edits).toEqual([])
  expect(unread).toMatchObject([{ file: 'x.yaml', line: 5, reason: 'no version is read beside it' }])
})

const chart = (values: string): Files => ({
  'charts/u/Chart.yaml': 'apiVersion: v2\nname: u\nversion: 0.1.0\n',
  'charts/u/values.yaml': values,
  'charts/u/templates/op.yaml': source('{tag: "{{ .Values.versions.operator }}"}'),
})
const release = (values: string): Files => ({
  'hr.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: u, namespace: x}\nspec:\n  interval: 1h\n  chart: {spec: {chart: ./charts/u, sourceRef: {kind: GitRepository, name: flux-system}}}\n  values: {${values}}\n`,
})
const pulumi = `name: flux\nruntime: yaml\nconfig:\n  v: {type: string}\nresources:\n  op:\n    type: kubernetes:helm.sh/v3:Release\n    properties: {chart: "${operator}", version: "\${v}"}\n`

it.each<[string, Files, readonly string[]]>([
  ['a chart of the tree', chart('versions: {operator: 0.52.0}\n'), ['charts/u/values.yaml:1 0.52.0 → 0.58.1']],
  [
    'a chart of the tree and its release',
    { ...chart('versions: {operator: 0.52.0}\n'), ...release('versions: {operator: 0.52.0}') },
    ['charts/u/values.yaml:1 0.52.0 → 0.58.1', 'hr.yaml:7 0.52.0 → 0.58.1'],
  ],
  [
    'Kluctl',
    {
      '.kluctl.yaml': 'args:\n  - name: operator\n    default: 0.52.0\n',
      'op/helm-chart.yaml': `helmChart:\n  repo: ${operator}\n  chartVersion: "{{ args.operator }}"\n`,
    },
    ['.kluctl.yaml:3 0.52.0 → 0.58.1'],
  ],
  [
    'Garden',
    {
      'garden.yml': `kind: Project\nname: x\nvariables:\n  v: 0.52.0\n---\nkind: Deploy\ntype: helm\nname: x\nspec:\n  chart:\n    url: ${operator}\n    version: \${var.v}\n`,
    },
    ['garden.yml:4 0.52.0 → 0.58.1'],
  ],
  [
    'DevSpace',
    {
      'devspace.yaml': `version: v2beta1\nvars:\n  V: {default: 0.52.0}\ndeployments:\n  x:\n    helm:\n      chart:\n        name: ${operator}\n        version: \${V}\n`,
    },
    ['devspace.yaml:3 0.52.0 → 0.58.1'],
  ],
  [
    'Pulumi',
    { 'Pulumi.yaml': pulumi, 'Pulumi.prod.yaml': 'config:\n  flux:v: 0.52.0\n' },
    ['Pulumi.prod.yaml:2 0.52.0 → 0.58.1'],
  ],
  [
    'Azure Pipelines',
    {
      'azure-pipelines.yml': `variables:\n  - name: v\n    value: 0.52.0\nsteps:\n  - task: HelmDeploy@1\n    inputs: {chartName: "${operator}", chartVersion: $(v)}\n`,
    },
    ['azure-pipelines.yml:3 0.52.0 → 0.58.1'],
  ],
])('a variable of %s moves', async (_name, files, expected) => {
  const { edits, unread } = await move(files)
  expect(edits).toEqual(expected)
  expect(unread).toEqual([])
})

it.each<[string, Files, string]>([
  [
    'a release gives the chart another one',
    { ...chart('versions: {operator: 0.52.0}\n'), ...release('versions: {operator: 0.51.0}') },
    'charts/u/templates/op.yaml:7 from {{ .Values.versions.operator }}: has values that differ (0.52.0 at charts/u/values.yaml:1, 0.51.0 at hr.yaml:7)',
  ],
  [
    'an application gives the chart another one',
    {
      ...chart('versions: {operator: 0.52.0}\n'),
      'a.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: u}\nspec:\n  source:\n    path: charts/u\n    helm: {valuesObject: {versions: {operator: 0.51.0}}}\n',
    },
    'charts/u/templates/op.yaml:7 from {{ .Values.versions.operator }}: not found',
  ],
  [
    'stacks differ',
    {
      'Pulumi.yaml': pulumi,
      'Pulumi.a.yaml': 'config: {"flux:v": 0.52.0}\n',
      'Pulumi.b.yaml': 'config: {"flux:v": 0.51.0}\n',
    },
    'Pulumi.yaml:8 from ${v}: has values that differ (0.52.0 at Pulumi.a.yaml:1, 0.51.0 at Pulumi.b.yaml:1)',
  ],
  [
    'DevSpace asks for it',
    {
      'devspace.yaml': `version: v2beta1\nvars:\n  V: {question: which, default: 0.52.0}\ndeployments:\n  x:\n    helm:\n      chart:\n        name: ${operator}\n        version: \${V}\n`,
    },
    'devspace.yaml:9 from ${V}: not found',
  ],
])('a variable stays where %s', async (_name, files, why) => {
  const { edits, open } = await move(files)
  expect({ edits, open }).toEqual({ edits: [], open: [why] })
})
