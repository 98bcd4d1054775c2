import { describe, expect, test } from 'vitest'
import { checkReferences } from '../../src/validate/references.js'
import { treeOf } from './state.js'

async function judge(files: Readonly<Record<string, string>>): Promise<string[]> {
  return checkReferences(await treeOf(files)).map(({ code, file, line }) => `${code} ${String(file)}:${String(line)}`)
}

const release = (spec: string) =>
  `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: app}\nspec: ${spec}\n`
const named = (kind: string, name: string, spec = '{}') =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: {name: "${name}"}\nspec: ${spec}\n`
const flux = (name: string, spec: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}}\nspec: ${spec}\n`

const generator = (name: string, ...artifacts: string[]) =>
  `apiVersion: source.extensions.fluxcd.io/v1beta1\nkind: ArtifactGenerator\nmetadata: {name: ${name}}\nspec: {artifacts: [${artifacts.map((each) => `{name: "${each}"}`).join(', ')}]}\n`

describe('an artifact of a generator', () => {
  const file = release('{chartRef: {kind: ExternalArtifact, name: x}}')
  test.each<[string, string, string[]]>([
    ['is there', generator('other', 'y', 'x'), []],
    ['is there by a name with a placeholder', generator('other', '${app}'), []],
    ['is not there by the name of the generator', generator('x', 'y'), ['reference-missing a.yaml:4']],
    ['is nowhere', named('OCIRepository', 'x'), ['reference-missing a.yaml:4']],
  ])('%s', async (_, other, expected) => expect(await judge({ 'a.yaml': file, 'b.yaml': other })).toEqual(expected))
})

test.each([
  ['_template/app/a.yaml', 'app'],
  ['.agents/skills/flux/a.yaml', 'app'],
  ['apps/<APP>/a.yaml', 'app'],
  ['apps/a.yaml', '<APP>'],
  ['apps/a.yaml', '<app-name>'],
])('%s with an object named %s is text to be filled in', async (path, name) => {
  const file = release('{chartRef: {kind: OCIRepository, name: x}}').replace('name: app', `name: "${name}"`)
  expect(await judge({ [path]: file })).toEqual([])
})

describe('charts', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a chartRef that is there',
      { 'a.yaml': release('{chartRef: {kind: OCIRepository, name: x}}'), 'b.yaml': named('OCIRepository', 'x') },
      [],
    ],
    [
      'a chartRef that is nowhere',
      { 'a.yaml': release('{chartRef: {kind: OCIRepository, name: x}}') },
      ['reference-missing a.yaml:4'],
    ],
    [
      'a chartRef of another kind',
      { 'a.yaml': release('{chartRef: {kind: HelmChart, name: x}}'), 'b.yaml': named('OCIRepository', 'x') },
      ['reference-missing a.yaml:4'],
    ],
    [
      'a chartRef that a template makes',
      {
        'a.yaml': release('{chartRef: {kind: OCIRepository, name: app-x}}'),
        'b.yaml': named('OCIRepository', '${APP}-x'),
      },
      [],
    ],
    ['a variable', { 'a.yaml': release('{chartRef: {kind: OCIRepository, name: "${APP}"}}') }, []],
    [
      'a HelmRepository that is nowhere',
      { 'a.yaml': release('{chart: {spec: {chart: x, sourceRef: {kind: HelmRepository, name: y}}}}') },
      ['reference-missing a.yaml:4'],
    ],
    [
      'a GitRepository is not looked for',
      { 'a.yaml': release('{chart: {spec: {chart: x, sourceRef: {kind: GitRepository, name: y}}}}') },
      [],
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await judge(files)).toEqual(expected)
  })
})

describe('dependencies', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'one that is there, in any namespace',
      { 'a.yaml': flux('a', '{dependsOn: [{name: b, namespace: x}]}'), 'b.yaml': flux('b', '{}') },
      [],
    ],
    ['one that is nowhere', { 'a.yaml': flux('a', '{dependsOn: [{name: b}]}') }, ['dependency-missing a.yaml:4']],
    [
      'one of the other kind',
      {
        'a.yaml': flux('app', '{dependsOn: [{name: app}]}').replace('name: app}\n', 'name: z}\n'),
        'b.yaml': release('{}'),
      },
      ['dependency-missing a.yaml:4'],
    ],
    ['a variable', { 'a.yaml': flux('a', '{dependsOn: [{name: "${B}"}]}') }, []],
  ])('%s', async (_what, files, expected) => {
    expect(await judge(files)).toEqual(expected)
  })
})

const kustomization = (body: string) => `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${body}\n`

describe('kustomizations', () => {
  test.each<[string, string, string[]]>([
    ['a file that is there', 'resources: [./b.yaml]', []],
    ['a file that is not', 'resources:\n  - c.yaml', ['reference-missing a/kustomization.yaml:4']],
    ['another case', 'resources:\n  - B.yaml', ['reference-missing a/kustomization.yaml:4']],
    ['a folder with a kustomization', 'resources: [../d]', []],
    ['a folder without one', 'resources: [../e]', ['reference-missing a/kustomization.yaml:3']],
    ['addresses', 'resources: ["https://example.com/x.yaml", "github.com/a/b//c?ref=v1", "git@example.com:a/b"]', []],
    ['a patch that is not there', 'patches:\n  - path: p.yaml', ['reference-missing a/kustomization.yaml:4']],
    ['a patch in the file', 'patchesStrategicMerge:\n  - |-\n    kind: X\n    x: y', []],
    ['a component', 'components: [../f]', ['reference-missing a/kustomization.yaml:3']],
    ['a file that a template becomes', 'resources: [g.yaml]', []],
    ['a folder outside', 'resources: [../../x]', []],
  ])('%s', async (_what, body, expected) => {
    const files = {
      'a/kustomization.yaml': kustomization(body),
      'a/b.yaml': 'a: b\n',
      'a/g.yaml.j2': 'a: b\n',
      'd/kustomization.yaml': kustomization('resources: []'),
      'e/x.yaml': 'a: b\n',
    }
    expect(await judge(files)).toEqual(expected)
  })
})

describe('folders that Flux Kustomizations apply', () => {
  const here = flux('b', '{path: ./apps, sourceRef: {kind: GitRepository, name: home}}')
  test.each<[string, Record<string, string>, string[]]>([
    [
      'one that is not there, of a source that is this repository',
      {
        'b.yaml': here,
        'apps/x.yaml': 'a: b\n',
        'a.yaml': flux('a', '{path: ./infra, sourceRef: {kind: GitRepository, name: home}}'),
      },
      ['reference-missing a.yaml:4'],
    ],
    [
      'one of another repository',
      {
        'b.yaml': here,
        'apps/x.yaml': 'a: b\n',
        'a.yaml': flux('a', '{path: ./infra, sourceRef: {kind: OCIRepository, name: other}}'),
      },
      [],
    ],
    ['the root', { 'a.yaml': flux('a', '{path: ./, sourceRef: {kind: GitRepository, name: flux-system}}') }, []],
    [
      'one of flux-system',
      { 'a.yaml': flux('a', '{path: ./infra, sourceRef: {kind: GitRepository, name: flux-system}}') },
      ['reference-missing a.yaml:4'],
    ],
    [
      'a variable',
      { 'a.yaml': flux('a', '{path: "./${CLUSTER}", sourceRef: {kind: GitRepository, name: flux-system}}') },
      [],
    ],
  ])('%s', async (_what, files, expected) => {
    expect(await judge(files)).toEqual(expected)
  })
})

describe('what is said of what is missing', () => {
  const said = async (files: Readonly<Record<string, string>>) =>
    checkReferences(await treeOf(files)).map(({ message, help }) => `${message} ${help}`)
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a dependency that is a release of the same name',
      { 'a.yaml': flux('a', '{dependsOn: [{name: app}]}'), 'b.yaml': release('{}') },
      ['has no Kustomization of that name (there is a HelmRelease)', 'name the one that applies the HelmRelease app'],
    ],
    [
      'a dependency of a release that is a Kustomization',
      { 'a.yaml': release('{dependsOn: [{name: b}]}'), 'b.yaml': flux('b', '{}') },
      ['has no HelmRelease of that name (there is a Kustomization)', 'name the one that applies the Kustomization b'],
    ],
    [
      'a dependency that is nowhere',
      { 'a.yaml': flux('a', '{dependsOn: [{name: b}]}') },
      ['has no Kustomization of that name, so', 'Add the Kustomization b, correct the name'],
    ],
    [
      'an entry in other letters',
      { 'kustomization.yaml': kustomization('resources: [B.yaml]'), 'b.yaml': 'a: b\n' },
      ['names B.yaml, which is not there', "the letters' case: the path is b.yaml"],
    ],
    [
      'an entry that is nowhere',
      { 'kustomization.yaml': kustomization('resources: [b.yaml]') },
      ['names b.yaml, which is not there', 'Add the file, or remove the entry'],
    ],
    [
      'a folder that a Kustomization applies, in other letters',
      {
        'a.yaml': flux('a', '{path: ./Apps, sourceRef: {kind: GitRepository, name: flux-system}}'),
        'apps/b.yaml': 'a: b\n',
      },
      ['applies the folder Apps', "the letters' case: the path is apps"],
    ],
    [
      'a folder that a Kustomization applies, and is nowhere',
      { 'a.yaml': flux('a', '{path: ./infra, sourceRef: {kind: GitRepository, name: flux-system}}') },
      ['applies the folder infra', 'Add the folder, or correct the path'],
    ],
  ])('%s', async (_, files, parts) => {
    const [sentence = '', ...more] = await said(files)
    expect(more).toEqual([])
    for (const part of parts) expect(sentence).toContain(part)
  })
})

test.each<[string, string, string[]]>([
  ['begins and ends as it', 'a-${X}-z', []],
  ['begins otherwise', 'b-${X}-z', ['reference-missing a.yaml:4']],
  ['ends otherwise', 'a-${X}-y', ['reference-missing a.yaml:4']],
  ['has several placeholders', 'a-${X}-${Y}z', []],
  ['has an end before its beginning', 'a-}${-z', ['reference-missing a.yaml:4']],
  ['is of a ResourceSet', 'a-<< inputs.x >>z', []],
  ['is of a template', 'a-{{ x }}z', []],
])('a name with placeholders stands for one where it %s', async (_, name, expected) => {
  const files = {
    'a.yaml': release('{chartRef: {kind: OCIRepository, name: a-x-z}}'),
    'b.yaml': named('OCIRepository', name),
  }
  expect(await judge(files)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  ['half of a reference', release('{chartRef: {kind: OCIRepository}}'), []],
  ['a dependency without a name', flux('a', '{dependsOn: [{namespace: x}, text]}'), []],
  ['a dependency of another kind', named('OCIRepository', 'a', '{dependsOn: [{name: gone}]}'), []],
  [
    'a release of another group',
    release('{chartRef: {kind: OCIRepository, name: x}}').replace('helm.toolkit.fluxcd.io', 'example.com'),
    [],
  ],
  ['another kind with a chart', flux('a', '{chartRef: {kind: OCIRepository, name: x}}'), []],
])('%s is not looked for', async (_, text, expected) => {
  expect(await judge({ 'a.yaml': text })).toEqual(expected)
})

test('an input of a ResourceSet is filled in there alone', async () => {
  const object = release('{chartRef: {kind: OCIRepository, name: "<< inputs.x >>"}}')
  const set = `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: {name: a}\nspec:\n  resources:\n    - ${object.trim().replaceAll('\n', '\n      ')}\n`
  expect(await judge({ 'a.yaml': set })).toEqual([])
  expect(await judge({ 'a.yaml': object })).toEqual(['reference-missing a.yaml:4'])
})

test('a declared source of the name flux-system is what it says it is', async () => {
  const applied = flux('a', '{path: ./infra, sourceRef: {kind: GitRepository, name: flux-system}}')
  expect(await judge({ 'a.yaml': applied, 'b.yaml': named('GitRepository', 'flux-system') })).toEqual([])
  expect(await judge({ 'a.yaml': applied, 'b.yaml': named('OCIRepository', 'flux-system') })).toHaveLength(1)
})

test('what a kustomization names in a folder that is put aside is not looked for', async () => {
  expect(await judge({ 'docs/kustomization.yaml': kustomization('resources: [gone.yaml]') })).toEqual([])
})

test('what nothing applies is not judged', async () => {
  const missing = release('{chartRef: {kind: OCIRepository, name: x}}')
  expect(
    await judge({
      'archive/a.yaml': missing,
      'docs/template/a.yaml': missing,
      'app/unlisted.yaml': missing,
      'app/kustomization.yaml': kustomization('resources: []'),
    }),
  ).toEqual([])
  expect(
    await judge({ 'app/a.yaml': missing, 'app/kustomization.yaml': kustomization('resources: [a.yaml]') }),
  ).toHaveLength(1)
})
