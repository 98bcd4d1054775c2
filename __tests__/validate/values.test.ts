import { describe, expect, test } from 'vitest'
import { RuleTime } from '../../src/model/rule-time.js'
import { definitionsOf } from '../../src/upstream/definitions.js'
import { checkValues } from '../../src/validate/values.js'
import { smallRelease } from './small-release.js'
import { instancesOf, treeOf } from './state.js'

const release = smallRelease('0.42.1', ['2.8'])

const helmRelease = (values: string, more = '') => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: flux-instance
spec:
  chartRef:
    kind: OCIRepository
    name: flux-instance
${more}  values:
    ${values.trim().replaceAll('\n', '\n    ')}
`

async function judge(files: Readonly<Record<string, string>>): Promise<string[]> {
  const problems = checkValues(
    await treeOf(files),
    release,
    release,
    definitionsOf('2.8.0', [release]).operator,
    new RuleTime(),
  )
  return problems.map(({ code, file, line }) => `${code} ${String(file)}:${String(line)}`)
}

const inline = (values: string, more?: string) => judge({ 'hr.yaml': helmRelease(values, more) })

describe('values of the instance chart', () => {
  test.each<[string, string, string[]]>([
    ['valid ones', 'instance:\n  cluster:\n    networkPolicy: false', []],
    ['a number for a version', 'instance:\n  distribution:\n    version: 2.8', ['values-invalid hr.yaml:12']],
    [
      'a component that the schema does not list',
      'instance:\n  components:\n    - source-watcher',
      ['values-invalid hr.yaml:12'],
    ],
    [
      'null takes a required default away',
      'instance:\n  distribution:\n    version: null',
      ['values-invalid hr.yaml:12'],
    ],
    ['a key that the chart does not know', 'instance:\n  wait: true', ['values-unknown-key hr.yaml:11']],
    [
      'a misspelt key below a known one',
      'instance:\n  distribution:\n    artefact: oci://a.example.com/b',
      ['values-unknown-key hr.yaml:12'],
    ],
    ['a text in place of a mapping', 'instance: text', ['values-invalid hr.yaml:10', 'values-invalid hr.yaml:10']],
    ['keys of open mappings', 'commonLabels:\n  team: a\nglobal:\n  x: y', []],
    ['an empty artifact means the embedded one', 'instance:\n  distribution:\n    artifact: ""', []],
    [
      'an artifact without scheme, found in the instance',
      'instance:\n  distribution:\n    artifact: ghcr.io/x',
      ['values-invalid hr.yaml:12'],
    ],
    [
      'a sync without path, found in the instance',
      'instance:\n  sync:\n    url: https://example.com/x.git',
      ['values-invalid hr.yaml:12'],
    ],
    [
      'a cluster key that the instance does not have',
      'instance:\n  cluster:\n    bogus: true',
      ['values-invalid hr.yaml:12'],
    ],
    ['an instance of another name', 'fullnameOverride: other', ['values-invalid hr.yaml:10']],
    ['a variable where the schema wants another type', 'instance:\n  components: ${COMPONENTS}', []],
  ])('%s', async (_what, values, expected) => {
    expect(await inline(values)).toEqual(expected)
  })
})

test('the missing key is named with a correction', async () => {
  const tree = await treeOf({ 'hr.yaml': helmRelease('instance:\n  distribution:\n    artefact: x') })
  const [problem] = checkValues(tree, release, release, null, new RuleTime())
  expect(problem?.help).toContain('did you mean artifact?')
})

test('values that come from an object outside of the repository leave only what is known', async () => {
  const from = '  valuesFrom:\n    - kind: Secret\n      name: values\n'
  expect(await inline('instance:\n  components: x', from)).toEqual(['values-invalid hr.yaml:14'])
  expect(await inline('instance:\n  sync:\n    url: https://example.com/x.git', from)).toEqual([])
})

test('values of a generated ConfigMap are merged below the inline ones and found in their file', async () => {
  const from = '  valuesFrom:\n    - kind: ConfigMap\n      name: instance-values\n'
  const files = {
    'app/hr.yaml': helmRelease('instance:\n  cluster:\n    type: kubernetes', from),
    'app/kustomization.yaml':
      'resources: [hr.yaml]\nconfigMapGenerator:\n  - name: instance-values\n    files: [values.yaml=./helm/values.yaml]\n',
    'app/helm/values.yaml': 'instance:\n  cluster:\n    type: nonsense\n  components:\n    - nonsense\n',
  }
  expect(await judge(files)).toEqual(['values-invalid app/helm/values.yaml:5'])
})

test('a values file that no HelmRelease takes is judged for what is written in it', async () => {
  const tree = await treeOf({ 'bootstrap/values.yaml': 'instance:\n  components:\n    - nonsense\n  bogus: 1\n' })
  const [file] = tree.files
  const read = file?.documents[0]
  if (read?.kind !== 'plain') throw new Error('a values file is a plain document')
  const [known] = instancesOf(await treeOf({ 'hr.yaml': helmRelease('instance: {}') }))
  if (!known) throw new Error('the test needs an instance')
  const instance = { ...known, object: read.object, root: ['instance'], source: 'values-file' as const }
  const problems = checkValues(tree, release, release, definitionsOf('2.8.0', [release]).operator, new RuleTime(), [
    instance,
  ])
  expect(problems.map(({ code, line }) => `${code} ${String(line)}`)).toEqual([
    'values-invalid 3',
    'values-unknown-key 4',
  ])
  expect(problems[0]?.message).toContain('bootstrap/values.yaml: value instance.components[0]')
})

test('a chart that could not be read is said', async () => {
  const tree = await treeOf({ 'hr.yaml': helmRelease('instance: {}') })
  const problems = checkValues(
    tree,
    { ...release, instanceChart: null },
    { ...release, instanceChart: null },
    null,
    new RuleTime(),
  )
  expect(problems).toMatchObject([{ code: 'not-evaluated', severity: 'notice' }])
})
