import { describe, expect, it } from 'vitest'
import { moved } from '../support/edited.js'

type Files = Readonly<Record<string, string>>

const charts = 'oci://ghcr.io/controlplaneio-fluxcd/charts'
const operator = `${charts}/flux-operator`
const source = (tag: string, name = 'flux-operator') =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: ${name}, namespace: flux-system}\nspec:\n  interval: 1h\n  url: ${operator}\n  ref: {tag: ${tag}}\n`

/** The places that a move writes, and those that nothing fills in. */
async function places(files: Files) {
  const { edits, open } = await moved(files)
  return [...edits.map((edit) => edit.split(' ')[0]), ...open.map((pin) => `not ${pin.split(' ')[0] ?? ''}`)]
}

interface Case {
  readonly what: string
  readonly files: Files
  readonly at: readonly string[]
}

describe('a chart of the tree takes its values from', () => {
  const chart = {
    'charts/u/Chart.yaml': 'name: u\nversion: 0.1.0\n',
    'charts/u/templates/op.yaml': source('"{{ .Values.v }}"'),
  }
  const release = (values: string, path = './charts/u') => ({
    'hr.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: u, namespace: x}\nspec:\n  chart: {spec: {chart: ${path}, sourceRef: {kind: GitRepository, name: f}}}\n  values: {${values}}\n`,
  })
  const own = { 'charts/u/values.yaml': 'v: 0.57.0\n' }
  it.each<Case>([
    { what: 'its own file', files: { ...chart, ...own }, at: ['charts/u/values.yaml:1'] },
    {
      what: 'a file of its own for an environment',
      files: { ...chart, 'charts/u/values-prod.yaml': 'v: 0.57.0\n' },
      at: ['charts/u/values-prod.yaml:1'],
    },
    {
      what: 'no file of another folder',
      files: { ...chart, 'd/values.yaml': 'v: 0.57.0\n' },
      at: ['not charts/u/templates/op.yaml:7'],
    },
    {
      what: 'nothing without a Chart.yaml',
      files: { 'charts/u/templates/op.yaml': source('"{{ .Values.v }}"'), ...own },
      at: ['not charts/u/templates/op.yaml:7'],
    },
    {
      what: 'no other name',
      files: { ...chart, 'charts/u/values.yaml': 'w: 0.57.0\n' },
      at: ['not charts/u/templates/op.yaml:7'],
    },
    {
      what: 'a release that gives the same',
      files: { ...chart, ...own, ...release('v: 0.57.0') },
      at: ['charts/u/values.yaml:1', 'hr.yaml:6'],
    },
    {
      what: 'itself where a release gives something else',
      files: { ...chart, ...own, ...release('x: 1') },
      at: ['charts/u/values.yaml:1'],
    },
    {
      what: 'itself where a release of another chart gives that name',
      files: { ...chart, ...own, ...release('v: 0.30.0', './other') },
      at: ['charts/u/values.yaml:1'],
    },
    {
      what: 'nothing where a script gives that name',
      files: { ...chart, ...own, 'up.sh': 'helm upgrade u ./charts/u --set v=0.30.0\n' },
      at: ['not charts/u/templates/op.yaml:7'],
    },
    {
      what: 'itself where a script gives none',
      files: { ...chart, ...own, 'up.sh': 'helm upgrade u ./charts/u\n' },
      at: ['charts/u/values.yaml:1'],
    },
  ])('$what', async ({ files, at }) => expect(await places(files)).toEqual(at))
})

describe('Kluctl', () => {
  const chart = (version: string) => ({
    'op/helm-chart.yaml': `helmChart:\n  repo: ${operator}\n  chartVersion: "{{ ${version} }}"\n`,
  })
  const project = { '.kluctl.yaml': 'args:\n  - {name: other, default: 0.30.0}\n  - {name: op, default: 0.57.0}\n' }
  it.each<Case>([
    { what: 'gives an argument by its default', files: { ...project, ...chart('args.op') }, at: ['.kluctl.yaml:3'] },
    {
      what: 'has no argument of another name',
      files: { ...project, ...chart('args.no') },
      at: ['not op/helm-chart.yaml:3'],
    },
    {
      what: 'gives values of a deployment',
      files: { ...project, ...chart('flux.v'), 'deployment.yaml': 'vars:\n  - values: {flux: {v: 0.57.0}}\n' },
      at: ['deployment.yaml:2'],
    },
    {
      what: 'gives values of a file of a deployment',
      files: {
        ...project,
        ...chart('flux.v'),
        'deployment.yaml': 'vars:\n  - file: vars.yaml\n',
        'vars.yaml': 'flux:\n  v: 0.57.0\n',
      },
      at: ['vars.yaml:2'],
    },
    {
      what: 'gives nothing of a file that no deployment names',
      files: {
        ...project,
        ...chart('flux.v'),
        'deployment.yaml': 'vars:\n  - file: other.yaml\n',
        'vars.yaml': 'flux:\n  v: 0.57.0\n',
      },
      at: ['not op/helm-chart.yaml:3'],
    },
  ])('$what', async ({ files, at }) => expect(await places(files)).toEqual(at))
})

describe('Garden', () => {
  const deploy = `kind: Deploy\ntype: helm\nname: x\nspec:\n  chart:\n    url: ${operator}\n    version: \${var.v}\n`
  it.each<Case>([
    {
      what: 'gives a variable of an environment',
      files: { 'garden.yml': `kind: Project\nenvironments:\n  - {name: a, variables: {v: 0.57.0}}\n---\n${deploy}` },
      at: ['garden.yml:3'],
    },
    {
      what: 'gives a variable of the project, which lies elsewhere and does not speak of us',
      files: { 'project.garden.yml': 'kind: Project\nvariables: {v: 0.57.0}\n', 'op/garden.yml': deploy },
      at: ['project.garden.yml:2'],
    },
    {
      what: 'gives nothing to other files',
      files: { 'project.garden.yml': 'kind: Project\nvariables: {v: 0.57.0}\n', 'other.yml': deploy },
      at: ['not other.yml:7'],
    },
  ])('$what', async ({ files, at }) => expect(await places(files)).toEqual(at))
})

describe('Azure Pipelines', () => {
  const task = `steps:\n  - task: HelmDeploy@1\n    inputs: {chartName: "${operator}", chartVersion: $(v)}\n`
  it.each<Case>([
    { what: 'give a variable of a map', files: { 'a.yml': `variables:\n  v: 0.57.0\n${task}` }, at: ['a.yml:2'] },
    {
      what: 'give nothing where a group may',
      files: { 'a.yml': `variables:\n  - group: secret\n  - {name: v, value: 0.57.0}\n${task}` },
      at: ['not a.yml:6'],
    },
  ])('$what', async ({ files, at }) => expect(await places(files)).toEqual(at))
})

describe('DevSpace', () => {
  const files = (vars: string, path = 'devspace.yaml') => ({
    [path]: `vars:\n  V: ${vars}\ndeployments:\n  x:\n    helm: {chart: {name: "${operator}", version: "\${V}"}}\n`,
  })
  it.each<Case>([
    { what: 'gives a variable', files: files('0.57.0'), at: ['devspace.yaml:2'] },
    { what: 'gives one by its value', files: files('{value: 0.57.0}'), at: ['devspace.yaml:2'] },
    {
      what: 'gives nothing that a command finds',
      files: files('{command: x, default: 0.57.0}'),
      at: ['not devspace.yaml:5'],
    },
    {
      what: 'gives nothing that a source has',
      files: files('{source: env, default: 0.57.0}'),
      at: ['not devspace.yaml:5'],
    },
  ])('$what', async ({ files: given, at }) => expect(await places(given)).toEqual(at))
})

describe('Pulumi', () => {
  const program = (more: string) => ({
    'Pulumi.yaml': `name: flux\n${more}resources:\n  op:\n    properties: {chart: "${operator}", version: "\${v}"}\n`,
  })
  it.each<Case>([
    { what: 'gives a variable', files: program('variables: {v: 0.57.0}\n'), at: ['Pulumi.yaml:2'] },
    { what: 'gives configuration', files: program('config: {v: 0.57.0}\n'), at: ['Pulumi.yaml:2'] },
    { what: 'gives its default', files: program('config: {v: {default: 0.57.0}}\n'), at: ['Pulumi.yaml:2'] },
    { what: 'gives its value', files: program('config: {v: {value: 0.57.0}}\n'), at: ['Pulumi.yaml:2'] },
    {
      what: 'gives what a stack of the project says',
      files: {
        ...program('config: {v: {type: string}}\n'),
        'Pulumi.a.yaml': 'config: {"flux:v": 0.57.0, "other:v": 0.30.0}\n',
      },
      at: ['Pulumi.a.yaml:1'],
    },
    {
      what: 'gives nothing of a stack in another folder',
      files: { ...program('config: {v: {type: string}}\n'), 'x/Pulumi.a.yaml': 'config: {"flux:v": 0.57.0}\n' },
      at: ['not Pulumi.yaml:5'],
    },
  ])('$what', async ({ files, at }) => expect(await places(files)).toEqual(at))
})

describe('inputs of a ResourceSet come', () => {
  const set = (spec: string) => ({
    'rs.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: o, namespace: flux-system}\nspec:\n  ${spec}\n  resources:\n    - ${source('"<< inputs.v >>"', 'x').trimEnd().replaceAll('\n', '\n      ')}\n`,
  })
  const provider = (name: string, value: string, labels = '') =>
    `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: ${name}, namespace: flux-system${labels}}\nspec: {type: Static, defaultValues: {v: ${value}}}\n---\n`
  const two = {
    'p.yaml': `${provider('a', '0.57.0', ', labels: {app: flux, tier: one}')}${provider('b', '0.30.0', ', labels: {app: other}')}`,
  }
  const from = (selector: string) => set(`inputsFrom: [{kind: ResourceSetInputProvider, ${selector}}]`)
  const by = (expression: string) => from(`selector: {matchExpressions: [{${expression}}]}`)
  it.each<Case>([
    { what: 'from its own list', files: set('inputs: [{v: 0.57.0}]'), at: ['rs.yaml:5'] },
    { what: 'from a provider by its name', files: { ...two, ...from('name: a') }, at: ['p.yaml:4'] },
    { what: 'from none of another name', files: { ...two, ...from('name: c') }, at: ['not rs.yaml:13'] },
    {
      what: 'from one by its labels',
      files: { ...two, ...from('selector: {matchLabels: {app: flux, tier: one}}') },
      at: ['p.yaml:4'],
    },
    {
      what: 'from none that lacks a label',
      files: { ...two, ...from('selector: {matchLabels: {app: flux, tier: two}}') },
      at: ['not rs.yaml:13'],
    },
    {
      what: 'from one whose label is among some',
      files: { ...two, ...by('key: app, operator: In, values: [x, flux]') },
      at: ['p.yaml:4'],
    },
    {
      what: 'from one whose label is not among some',
      files: { ...two, ...by('key: app, operator: NotIn, values: [other]') },
      at: ['p.yaml:4'],
    },
    { what: 'from one that has a label', files: { ...two, ...by('key: tier, operator: Exists') }, at: ['p.yaml:4'] },
    {
      what: 'from one that has a label not',
      files: {
        'p.yaml': `${provider('a', '0.57.0')}${provider('b', '0.30.0', ', labels: {tier: x}')}`,
        ...by('key: tier, operator: DoesNotExist'),
      },
      at: ['p.yaml:4'],
    },
    {
      what: 'from none by an operator that is none',
      files: { ...two, ...by('key: app, operator: Has, values: [flux]') },
      at: ['not rs.yaml:13'],
    },
    { what: 'from none without name and selector', files: { ...two, ...from('x: y') }, at: ['not rs.yaml:13'] },
  ])('$what', async ({ files, at }) => expect(await places(files)).toEqual(at))
})
