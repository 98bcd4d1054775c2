import { describe, expect, it } from 'vitest'
import { moved } from '../support/edited.js'

type Files = Readonly<Record<string, string>>

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests'
const operator = {
  'op.yaml': `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: {name: flux-operator, namespace: flux-system}
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

/** The places that a move writes beside the operator and the instance of the test, all of it read. */
async function places(files: Files): Promise<readonly string[]> {
  const { edits, unread } = await moved(files)
  expect(unread).toEqual([])
  const always = [
    ...('op.yaml' in files ? ['op.yaml:4 0.57.0 → 0.58.1'] : []),
    ...('i.yaml' in files ? ['i.yaml:5 v0.57.0 → v0.58.1'] : []),
  ]
  // nothing moves by half
  expect(edits).toEqual(expect.arrayContaining(always))
  return edits.filter((edit) => !always.includes(edit)).map((edit) => edit.split(' ')[0] ?? '')
}

const resourceSet = (inputs: string, url: string, tag = '<< inputs.version | quote >>') => ({
  ...instance,
  'rs.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: {name: o, namespace: flux-system}
spec:
  inputs:
${inputs}
  resources:
    - apiVersion: source.toolkit.fluxcd.io/v1
      kind: OCIRepository
      metadata: {name: x, namespace: flux-system}
      spec: {interval: 1h, url: "${url}", ref: {tag: '${tag}'}}
`,
})

const applicationSet = (generators: string, chart: string, version: string, more = '') => ({
  'as.yaml': `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: {name: flux}
spec:
  generators:
${generators}
  template:
    metadata: {name: x}
    spec:
      source: {repoURL: ghcr.io/controlplaneio-fluxcd/charts, chart: '${chart}', targetRevision: '${version}'${more}}
`,
})

const helmfile = (environments: string, version: string) => `environments:
${environments}
---
releases:
  - name: o
    chart: ${charts}/flux-operator
    version: ${version}
`

const play = (version: string, more = '') => `- hosts: all
${more}  tasks:
    - kubernetes.core.helm:
        name: o
        chart_ref: ${charts}/flux-operator
        chart_version: "${version}"
`

const graph = (schema: string) => ({
  ...instance,
  'rgd.yaml': `apiVersion: kro.run/v1alpha1
kind: ResourceGraphDefinition
metadata: {name: fo}
spec:
  schema:
    apiVersion: v1alpha1
    kind: FluxOp
    spec:
      version: ${schema}
  resources:
    - id: op
      template:
        apiVersion: source.toolkit.fluxcd.io/v1
        kind: OCIRepository
        metadata: {name: x, namespace: flux-system}
        spec: {interval: 1h, url: "${charts}/flux-operator", ref: {tag: "\${schema.spec.version}"}}
`,
})
/** An instance that a graph of kro makes objects for. */
const made = (spec: string) => `apiVersion: kro.run/v1alpha1\nkind: FluxOp\nmetadata: {name: a}\nspec: {${spec}}\n`

describe('one list with the versions of several artifacts moves whole', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'inputs that name the chart',
      resourceSet(
        '    - {chart: flux-operator, version: 0.57.0}\n    - {chart: flux-instance, version: 0.57.0}\n    - {chart: dex, version: 0.57.0}',
        `${charts}/<< inputs.chart >>`,
      ),
      ['rs.yaml:6', 'rs.yaml:7'],
    ],
    [
      'an input from which the v is cut',
      resourceSet('    - {version: v0.57.0}', `${charts}/flux-operator`, '<< inputs.version | trimPrefix "v" >>'),
      ['rs.yaml:6'],
    ],
    [
      'an input with a default that is not in use',
      resourceSet('    - {version: 0.57.0}', `${charts}/flux-operator`, '<< inputs.version | default "0.48.0" >>'),
      ['rs.yaml:6'],
    ],
    [
      'elements of a list that name the chart',
      {
        ...instance,
        ...applicationSet(
          '    - list:\n        elements:\n          - {chart: flux-operator, version: 0.57.0}\n          - {chart: flux-instance, version: 0.57.0}\n          - {chart: other, version: 0.57.0}',
          '{{chart}}',
          '{{version}}',
        ),
      },
      ['as.yaml:8', 'as.yaml:9'],
    ],
    [
      'elements that give charts and manifests of each cluster',
      {
        ...operator,
        ...applicationSet(
          '    - list:\n        elements:\n          - {env: a, chart: 0.57.0, manifests: v0.57.0}\n          - {env: b, chart: 0.57.0, manifests: v0.57.0}',
          'flux-instance',
          '{{.chart}}',
          `, helm: {valuesObject: {instance: {distribution: {artifact: "${manifests}:{{.manifests}}"}}}}`,
        ),
      },
      ['as.yaml:8', 'as.yaml:8', 'as.yaml:9', 'as.yaml:9'],
    ],
    [
      'a list in a matrix with the clusters',
      {
        ...instance,
        ...applicationSet(
          '    - matrix:\n        generators:\n          - clusters: {}\n          - list: {elements: [{v: 0.57.0}]}',
          'flux-operator',
          '{{ .v }}',
        ),
      },
      ['as.yaml:9'],
    ],
    [
      'values of the clusters',
      {
        ...instance,
        ...applicationSet('    - clusters: {values: {v: 0.57.0}}', 'flux-operator', '{{ .values.v }}'),
      },
      ['as.yaml:6'],
    ],
    [
      'files of the repository',
      {
        ...instance,
        ...applicationSet(
          '    - git: {repoURL: "https://example.com/x", revision: HEAD, files: [{path: "clusters/**/c.json"}]}',
          'flux-operator',
          '{{ .op.v }}',
        ),
        'clusters/a/c.json': '{"op": {"v": "0.57.0"}}',
        'clusters/b/d/c.json': '{"op": {"v": "0.57.0"}}',
      },
      ['clusters/a/c.json:1', 'clusters/b/d/c.json:1'],
    ],
    [
      'values of environments of helmfile',
      {
        ...instance,
        'helmfile.yaml.gotmpl': helmfile(
          '  a: {values: [env/a.yaml]}\n  b: {values: [env/b.yaml]}',
          '{{ .Environment.Values.op.ver | quote }}',
        ),
        'env/a.yaml': 'op: {ver: 0.57.0}\n',
        'env/b.yaml': 'op: {ver: 0.57.0}\n',
      },
      ['env/a.yaml:1', 'env/b.yaml:1'],
    ],
    [
      'the last of several values of helmfile',
      {
        ...instance,
        'helmfile.yaml': helmfile('  default:\n    values: [a.yaml, {op: 0.57.0}]', '{{ .Values.op }}'),
        'a.yaml': 'op: 0.48.0\n',
      },
      ['helmfile.yaml:3'],
    ],
    [
      'environments that a base of helmfile names by a template',
      {
        ...instance,
        'helmfile.yaml.gotmpl': `bases: [common/env.yaml]\n---\nreleases:\n  - name: o\n    chart: ${charts}/flux-operator\n    version: {{ .Values.op }}\n`,
        'common/env.yaml': 'environments:\n  default:\n    values: [../vals/{{ .Environment.Name }}.yaml]\n',
        'vals/default.yaml': 'op: 0.57.0\n',
      },
      ['vals/default.yaml:1'],
    ],
    [
      'what a helmfile hands to another one',
      {
        ...instance,
        'helmfile.yaml': 'helmfiles:\n  - path: sub/helmfile.yaml.gotmpl\n    values:\n      - op: 0.57.0\n',
        'sub/helmfile.yaml.gotmpl': helmfile('  default: {}', '{{ .Values.op }}'),
      },
      ['helmfile.yaml:4'],
    ],
    [
      'values of helmfile in the template of a values file',
      {
        ...operator,
        'helmfile.yaml': `values: [v.yaml]\n---\nreleases:\n  - name: i\n    chart: ${charts}/flux-instance\n    version: 0.57.0\n    values: [i.yaml.gotmpl]\n`,
        'i.yaml.gotmpl': `instance:\n  distribution:\n    artifact: "${manifests}:v{{ .Values.rel }}"\n`,
        'v.yaml': 'rel: 0.57.0\n',
      },
      ['helmfile.yaml:6', 'v.yaml:1'],
    ],
    [
      'a default of helmfile',
      { ...instance, 'helmfile.yaml': helmfile('  default: {}', '{{ .Values | get "op" "0.57.0" }}') },
      ['helmfile.yaml:7'],
    ],
    [
      'a default of helmfile with the value before it',
      {
        ...instance,
        'helmfile.yaml': helmfile('  default: {values: [{op: 0.57.0}]}', '{{ .Values.op | default "0.57.0" }}'),
      },
      ['helmfile.yaml:2', 'helmfile.yaml:7'],
    ],
    [
      'a variable of the environment with a default',
      { ...instance, 'helmfile.yaml': helmfile('  default: {}', '{{ env "OPV" | default "0.57.0" }}') },
      ['helmfile.yaml:7'],
    ],
    [
      'defaults of a role and variables of a group that agree',
      {
        ...instance,
        'roles/f/tasks/main.yml': play('{{ chart }}'),
        'roles/f/defaults/main.yml': 'chart: 0.57.0\n',
        'inventory/group_vars/all.yml': 'chart: 0.57.0\n',
      },
      ['inventory/group_vars/all.yml:1', 'roles/f/defaults/main.yml:1'],
    ],
    [
      'variables of Ansible that name others',
      {
        ...instance,
        'play.yml': play("{{ versions['op'] }}"),
        'group_vars/all/v.yml': 'versions: {op: "{{ base }}"}\n',
        'host_vars/a.yml': 'base: 0.57.0\n',
      },
      ['host_vars/a.yml:1'],
    ],
    [
      'variables of a play',
      { ...instance, 'play.yml': play('{{ chart }}', '  vars: {chart: 0.57.0}\n') },
      ['play.yml:2'],
    ],
    ['a default of Ansible', { ...instance, 'play.yml': play("{{ chart | default('0.57.0') }}") }, ['play.yml:6']],
    [
      'what a task is repeated with',
      {
        ...instance,
        'play.yml': `- kubernetes.core.helm:\n    chart_ref: "${charts}/{{ item.name }}"\n    chart_version: "{{ item.v }}"\n  loop:\n    - {name: flux-operator, v: 0.57.0}\n    - {name: other, v: 0.57.0}\n`,
      },
      ['play.yml:5'],
    ],
    [
      'a list of a variable that a task is repeated with',
      {
        ...instance,
        'play.yml': `- kubernetes.core.helm:\n    chart_ref: "{{ c.ref }}"\n    chart_version: "{{ c.v }}"\n  loop: "{{ charts }}"\n  loop_control: {loop_var: c}\n`,
        'group_vars/all.yml': `charts:\n  - {ref: ${charts}/flux-operator, v: 0.57.0}\n`,
      },
      ['group_vars/all.yml:2'],
    ],
    [
      'a template of Ansible',
      {
        ...operator,
        'roles/f/templates/i.yaml.j2': instance['i.yaml'].replace('v0.57.0', 'v{{ rel }}'),
        'roles/f/vars/main.yml': 'rel: 0.57.0\n',
      },
      ['roles/f/vars/main.yml:1'],
    ],
    [
      'an object in a task of Ansible',
      {
        ...operator,
        'play.yml': `- hosts: all\n  vars: {rel: v0.57.0}\n  tasks:\n    - kubernetes.core.k8s:\n        definition:\n          ${instance['i.yaml'].trimEnd().replace('v0.57.0', '{{ rel }}').replaceAll('\n', '\n          ')}\n`,
      },
      ['play.yml:2'],
    ],
    ['the default of a schema of kro', graph('string | default="0.57.0"'), ['rgd.yaml:9']],
    [
      'an instance of a graph of kro, beside one that takes the default',
      {
        ...graph('\'string | default="0.57.0" | description="0.30.0"\''),
        'a.yaml': `${made('version: 0.57.0')}---\n${made('')}`,
      },
      ['a.yaml:4', 'rgd.yaml:9'],
    ],
    [
      'a file that a helmfile reads',
      {
        ...instance,
        'boot/helmfile.yaml.gotmpl': `{{- $v := readFile "../v.yaml" | fromYaml }}\nreleases:\n  - name: o\n    chart: ${charts}/flux-operator\n    version: {{ $v.op | quote }}\n`,
        'v.yaml': 'op: 0.57.0\nother: 0.30.0\n',
      },
      ['v.yaml:1'],
    ],
    [
      'what a call of Ansible hands over',
      {
        ...instance,
        'play.yml': play('{{ rel }}'),
        'up.sh': 'ansible-playbook play.yml \\\n  --extra-vars "other=0.30.0 rel=0.57.0"\n',
        Makefile: 'up:\n\tansible-playbook -e \'{"rel": "0.57.0"}\' play.yml\n',
      },
      ['Makefile:2', 'up.sh:2'],
    ],
    [
      'a file that a call of Ansible hands over',
      {
        ...instance,
        'play.yml': play('{{ rel }}'),
        'up.sh': 'ansible-playbook -e @my.yml play.yml\n',
        'my.yml': 'rel: 0.57.0\n',
      },
      ['my.yml:1'],
    ],
    [
      'a file that a script takes in, and that names nothing of ours',
      {
        ...instance,
        'up.sh': `. "$(dirname "$0")/lib/versions.sh"\nhelm upgrade -i o ${charts}/flux-operator --version "$OPV"\n`,
        'lib/versions.sh': 'OPV=0.57.0\nCILIUM=0.30.0\n',
        'lib/other.sh': 'OPV=0.30.0\n',
      },
      ['lib/versions.sh:1'],
    ],
    [
      'a module that a program imports',
      {
        ...instance,
        'src/main.ts': `import { fo } from './pins.js'\nnew Release('o', { chart: '${charts}/flux-operator', version: fo })\n`,
        'src/pins.ts': "export const fo = '0.57.0'\n",
      },
      ['src/pins.ts:1'],
    ],
  ])('%s', async (_, files, edits) => expect(await places(files)).toEqual(edits))
})

describe('a default', () => {
  it.each([
    [
      'a ConfigMap that does not name it',
      'ConfigMap',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: s}\ndata: {X: y}\n',
    ],
    ['a Secret that is not here', 'Secret', ''],
  ])('moves beside %s', async (_, kind, text) => {
    const files = {
      ...instance,
      'op/op.yaml': operator['op.yaml'].replace('0.57.0', '"${V:=0.57.0}"'),
      'ks.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a, namespace: flux-system}\nspec:\n  path: ./op\n  postBuild:\n    substituteFrom: [{kind: ${kind}, name: s}]\n`,
      's.yaml': text,
    }
    expect(await places(files)).toEqual(['op/op.yaml:4'])
  })
})

describe('values that differ, or are not all here, are not filled in', () => {
  const differ = (first: string, second: string) => `has values that differ (0.57.0 at ${first}, 0.48.0 at ${second})`
  it.each<[string, Files, string]>([
    [
      'inputs of two tenants',
      resourceSet('    - {version: 0.57.0}\n    - {version: 0.48.0}', `${charts}/flux-operator`),
      differ('rs.yaml:6', 'rs.yaml:7'),
    ],
    [
      'inputs that name one chart twice',
      resourceSet(
        '    - {chart: flux-operator, version: 0.57.0}\n    - {chart: flux-operator, version: 0.48.0}',
        `${charts}/<< inputs.chart >>`,
      ),
      differ('rs.yaml:6', 'rs.yaml:7'),
    ],
    [
      'elements of two clusters',
      {
        ...instance,
        ...applicationSet('    - list: {elements: [{v: 0.57.0}, {v: 0.48.0}]}', 'flux-operator', '{{.v}}'),
      },
      differ('as.yaml:6', 'as.yaml:6'),
    ],
    [
      'an element that a merge puts before the values of the clusters',
      {
        ...instance,
        ...applicationSet(
          '    - merge:\n        generators:\n          - clusters: {values: {v: 0.57.0}}\n          - list: {elements: [{server: b, values.v: 0.48.0}, {server: c}]}',
          'flux-operator',
          '{{.values.v}}',
        ),
      },
      differ('as.yaml:8', 'as.yaml:9'),
    ],
    [
      'an element without the version',
      { ...instance, ...applicationSet('    - list: {elements: [{v: 0.57.0}, {}]}', 'flux-operator', '{{.v}}') },
      'from {{.v}}: not found',
    ],
    [
      'a generator that gives nothing here beside one that does',
      {
        ...instance,
        ...applicationSet('    - list: {elements: [{v: 0.57.0}]}\n    - clusters: {}', 'flux-operator', '{{.v}}'),
      },
      'from {{.v}}: not found',
    ],
    [
      'environments of helmfile',
      {
        ...instance,
        'helmfile.yaml': helmfile('  a: {values: [{op: 0.57.0}]}\n  b: {values: [{op: 0.48.0}]}', '{{ .Values.op }}'),
      },
      differ('helmfile.yaml:2', 'helmfile.yaml:3'),
    ],
    [
      'a values file of helmfile that goes before it and is not here',
      {
        ...instance,
        'helmfile.yaml': helmfile('  default: {values: [{op: 0.57.0}, nowhere.yaml]}', '{{ .Values.op }}'),
      },
      'from {{ .Values.op }}: not found',
    ],
    [
      'variables of two hosts, beside another pin of the operator',
      {
        ...operator,
        ...instance,
        'play.yml': play('{{ chart }}'),
        'host_vars/a.yml': 'chart: 0.57.0\n',
        'host_vars/b.yml': 'chart: 0.48.0\n',
      },
      differ('host_vars/a.yml:1', 'host_vars/b.yml:1'),
    ],
    [
      'a variable of Terraform that a workflow takes from outside',
      {
        ...instance,
        'main.tf': `variable "op" { default = "0.57.0" }\nresource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.op\n}\n`,
        '.github/workflows/a.yaml': 'env:\n  TF_VAR_op: ${{ vars.OP }}\n',
      },
      'from var.op: not found',
    ],
    [
      'a variable of a shell',
      {
        ...instance,
        'a.sh': `if [ "$1" ]; then\n  V=0.57.0\nelse\n  V=0.48.0\nfi\nhelm upgrade -i o ${charts}/flux-operator --version "$V"\n`,
      },
      differ('a.sh:2', 'a.sh:4'),
    ],
    [
      'the environment of a workflow and of a job of it',
      {
        ...instance,
        '.github/workflows/a.yaml': `env:\n  V: 0.57.0\njobs:\n  a:\n    env:\n      V: 0.48.0\n    steps:\n      - run: helm upgrade -i o ${charts}/flux-operator --version \${{ env.V }}\n`,
      },
      differ('.github/workflows/a.yaml:2', '.github/workflows/a.yaml:6'),
    ],
    [
      'files of the environment',
      {
        ...instance,
        'first.env': '# flux-operator\nFOV=0.57.0\n',
        'second.env': '# flux-operator\nFOV=0.48.0\n',
        'a.sh': `. first.env\n. second.env\nhelm upgrade -i o ${charts}/flux-operator --version "$FOV"\n`,
      },
      differ('first.env:2', 'second.env:2'),
    ],
    [
      'no circle: an input of an action that has the name of its output',
      {
        ...instance,
        'action.yaml': `runs:\n  steps:\n    - env:\n        OPV: \${{ inputs.version }}\n      run: |\n        helm upgrade -i o ${charts}/flux-operator --version "$OPV"\n        echo "version=$OPV" >> "$GITHUB_OUTPUT"\n`,
      },
      'from $OPV: not found',
    ],
    [
      'variables of make in a circle',
      {
        ...instance,
        Makefile: `A = $(B)\nB = $(A)\nup:\n\thelm upgrade -i o ${charts}/flux-operator --version $(A)\n`,
      },
      'from $(A): goes in a circle (Makefile:1, Makefile:2)',
    ],
    [
      'locals of Terraform in a circle',
      {
        ...instance,
        'a.tf': `locals {\n  a = local.b\n  b = "\${local.a}"\n}\nresource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = local.a\n}\n`,
      },
      'from local.a: goes in a circle (a.tf:2, a.tf:3)',
    ],
    [
      'callers of a module, beside another pin of the operator',
      {
        ...operator,
        ...instance,
        'm/a.tf': `variable "v" {}\nresource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.v\n}\n`,
        'a.tf':
          'module "a" {\n  source = "./m"\n  v = "0.57.0"\n}\nmodule "b" {\n  source = "./m"\n  v = "0.48.0"\n}\n',
      },
      `m/a.tf:4 from var.v: ${differ('a.tf:3', 'a.tf:7')}`,
    ],
    [
      'files of variables of two environments',
      {
        ...instance,
        'a.tf': `variable "v" {}\nresource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = var.v\n}\n`,
        'a.tfvars': 'v = "0.57.0"\n',
        'b.tfvars': 'v = "0.48.0"\n',
      },
      `a.tf:4 from var.v: ${differ('a.tfvars:1', 'b.tfvars:1')}`,
    ],
    [
      'what Terraform decodes and no file holds',
      {
        ...instance,
        'a.tf': `resource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = jsondecode(data.http.x.response_body).version\n}\n`,
      },
      'a.tf:3 from jsondecode(data.http.x.response_body).version: not found',
    ],
    [
      'a fallback of Terraform, whose first choice is not here',
      {
        ...instance,
        'a.tf': `resource "helm_release" "o" {\n  chart   = "${charts}/flux-operator"\n  version = try(local.versions.flux, "0.57.0")\n}\n`,
      },
      'a.tf:3 from try(local.versions.flux, "0.57.0"): not found',
    ],
    [
      'a variable that two Flux Kustomizations give',
      {
        ...instance,
        'op/op.yaml': operator['op.yaml'].replace('0.57.0', '"${V}"'),
        'ks.yaml': ['0.57.0', '0.48.0']
          .map(
            (v, index) =>
              `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: k${index}, namespace: flux-system}\nspec: {path: ./op, postBuild: {substitute: {V: ${v}}}}\n`,
          )
          .join('---\n'),
      },
      `op/op.yaml:4 from \${V}: ${differ('ks.yaml:4', 'ks.yaml:9')}`,
    ],
    [
      'variables of Flux in a circle',
      {
        ...instance,
        'op/op.yaml': operator['op.yaml'].replace('0.57.0', '"${V}"'),
        'ks.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a, namespace: flux-system}\nspec:\n  path: ./op\n  postBuild:\n    substitute:\n      V: "${W}"\n      W: "${V}"\n',
      },
      'from ${V}: goes in a circle (ks.yaml:8, ks.yaml:9)',
    ],
    [
      'a default that a ConfigMap outside may go before',
      {
        ...instance,
        'op/op.yaml': operator['op.yaml'].replace('0.57.0', '"${V:=0.57.0}"'),
        'ks.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a, namespace: flux-system}\nspec:\n  path: ./op\n  postBuild:\n    substituteFrom:\n      - {kind: ConfigMap, name: outside}\n',
      },
      'from ${V}: the ConfigMap outside of ks.yaml:8 may give another value than its default',
    ],
    [
      'variables of Ansible that fill each other in',
      { ...instance, 'play.yml': play('{{ a }}', '  vars: {a: "{{ b }}", b: "{{ a }}"}\n') },
      'from {{ a }}: goes in a circle (play.yml:2)',
    ],
  ])('%s', async (_, files, detail) => {
    const { open } = await moved(files)
    expect(open.join('\n')).toContain(detail)
  })
})
