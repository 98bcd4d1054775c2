import { describe, expect, test } from 'vitest'
import { RuleTime } from '../../src/model/rule-time.js'
import { apiVersionEdits, checkApiVersions } from '../../src/validate/api-versions.js'
import { catalogOf } from '../../src/upstream/crd.js'
import { definitionsOf } from '../../src/upstream/definitions.js'
import { smallRelease } from './small-release.js'
import { treeOf } from './state.js'

const release = smallRelease('0.42.1', ['2.5', '2.6', '2.8'])
const kinds = (minor: '2.5' | '2.6' | '2.8') => definitionsOf(`${minor}.0`, [release]).all
const source = (ref = 'tag: 1.0.0', apiVersion = 'source.toolkit.fluxcd.io/v1beta2') =>
  `# comment\nkind: OCIRepository\napiVersion: ${apiVersion}\nmetadata:\n  name: app\nspec:\n  url: oci://registry.example.com/app\n  ref:\n    ${ref}\n`

describe('api-version-removed', () => {
  test('names the version to move to and its line', async () => {
    const [problem] = checkApiVersions(await treeOf({ 'a.yaml': source() }), kinds('2.8'), kinds('2.6'), new RuleTime())
    expect(problem).toMatchObject({ code: 'api-version-removed', severity: 'error', file: 'a.yaml', line: 3 })
    expect(problem?.help).toContain('source.toolkit.fluxcd.io/v1')
  })

  test.each([
    ['one step where the running Flux serves it', '2.6', 'tag: 1.0.0', /migrate-api-versions/],
    ['two steps where it does not', '2.5', 'tag: 1.0.0', /two steps/],
    ['by hand where a field goes with it', '2.6', 'old: x', /by hand.*spec\.ref\.old/],
  ] as const)('%s', async (_what, running, ref, help) => {
    const [problem] = checkApiVersions(
      await treeOf({ 'a.yaml': source(ref) }),
      kinds('2.8'),
      kinds(running),
      new RuleTime(),
    )
    expect(problem?.help).toMatch(help)
  })

  test('a kind that the release does not define', async () => {
    const text = 'apiVersion: source.toolkit.fluxcd.io/v1\nkind: ExternalArtifact\nmetadata: {name: x}\n'
    const [problem] = checkApiVersions(await treeOf({ 'a.yaml': text }), kinds('2.8'), null, new RuleTime())
    expect(problem).toMatchObject({ code: 'api-version-removed', line: 2 })
  })

  test('a group that the release does not know is not judged', async () => {
    const text = 'apiVersion: infra.contrib.fluxcd.io/v1\nkind: Terraform\nmetadata: {name: x}\n'
    expect(checkApiVersions(await treeOf({ 'a.yaml': text }), kinds('2.8'), null, new RuleTime())).toEqual([])
  })
})

test('a version that is listed and not served any more is as good as removed', async () => {
  const version = (name: string, served: boolean) =>
    `{name: ${name}, served: ${served}, storage: ${served}, schema: {}}`
  const text = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ocirepositories.source.toolkit.fluxcd.io}
spec:
  group: source.toolkit.fluxcd.io
  names: {kind: OCIRepository}
  versions: [${version('v1', true)}, ${version('v1beta2', false)}]
`
  const catalog = catalogOf(new Map([['crds.yaml', Buffer.from(text)]]))
  const tree = await treeOf({ 'a.yaml': source() })
  expect(checkApiVersions(tree, catalog, null, new RuleTime())).toMatchObject([{ code: 'api-version-removed' }])
  expect(apiVersionEdits(tree, catalog, catalog, new RuleTime())).toMatchObject([
    { new: 'source.toolkit.fluxcd.io/v1' },
  ])
})

test('a deprecated version is a warning', async () => {
  const problems = checkApiVersions(await treeOf({ 'a.yaml': source() }), kinds('2.6'), null, new RuleTime())
  expect(problems).toMatchObject([{ code: 'api-version-deprecated', severity: 'warning' }])
})

describe('migrate-api-versions', () => {
  test('edits the scalar alone', async () => {
    const text = source('tag: 1.0.0', '"source.toolkit.fluxcd.io/v1beta2" # why')
    const [edit, ...more] = apiVersionEdits(
      await treeOf({ 'a.yaml': text }),
      kinds('2.8'),
      kinds('2.6'),
      new RuleTime(),
    )
    expect(more).toEqual([])
    expect(edit).toMatchObject({ line: 3, old: 'source.toolkit.fluxcd.io/v1beta2', new: 'source.toolkit.fluxcd.io/v1' })
    expect(text.slice(edit?.start, edit?.end)).toBe('source.toolkit.fluxcd.io/v1beta2')
  })

  test.each([
    ['the running Flux does not serve the new version', source(), '2.5', '2.8'],
    ['the object is not valid under it', source('old: x'), '2.6', '2.8'],
    ['the target still serves the old one', source(), '2.5', '2.6'],
    ['the version is a variable', source('tag: 1.0.0', 'source.toolkit.fluxcd.io/${V}'), '2.6', '2.8'],
  ] as const)('leaves it alone where %s', async (_what, text, running, target) => {
    expect(apiVersionEdits(await treeOf({ 'a.yaml': text }), kinds(target), kinds(running), new RuleTime())).toEqual([])
  })
})

test('a version that is served beside the preferred one stays, and a patch of another object with it', async () => {
  const moved = async (files: Readonly<Record<string, string>>, target: '2.6' | '2.8') =>
    apiVersionEdits(await treeOf(files), kinds(target), kinds('2.6'), new RuleTime()).map(({ file }) => file)
  const patch = (name: string) => source().replace('name: app', `name: ${name}`)
  const files = {
    'a.yaml': source(),
    'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: own.yaml}, {path: other.yaml}]\n',
    'own.yaml': patch('app'),
    'other.yaml': patch('other'),
  }
  expect(await moved(files, '2.6')).toEqual([])
  expect((await moved(files, '2.8')).toSorted()).toEqual(['a.yaml', 'own.yaml'])
})
