import { describe, expect, test } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import { fluxKustomizationsIn } from '../../src/kustomize/flux-kustomization.js'
import { kustomizationsIn } from '../../src/kustomize/kustomization.js'
import { appliersIn, reachIn, replacedFrom } from '../../src/kustomize/reach.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

type Texts = Readonly<Record<string, string>>
const read = (files: Texts) => readTree(memoryWorkspace(files), { wanted: () => true })
const list = (...names: readonly string[]) => `resources: [${names.join(', ')}]\n`
const flux = (name: string, path: string, more = '', source = 'GitRepository, name: flux-system') =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}}\nspec: {path: ${path}, sourceRef: {kind: ${source}}${more}}\n`
const object = 'a: b\n'

describe('what a kustomization builds', () => {
  const files = {
    'app/kustomization.yaml': `${list('a.yaml', '../base', 'plain')}components: [../part]\n`,
    'app/a.yaml': object,
    'app/unlisted.yaml': object,
    'app/plain/b.yaml': object,
    'base/kustomization.yaml': list('c.yaml'),
    'base/c.yaml': object,
    'part/kustomization.yaml': list('d.yaml'),
    'part/d.yaml': object,
    'other/kustomization.yaml': list('e.yaml'),
    'other/e.yaml': object,
  }
  const built = async (folder: string) => {
    const tree = await read(files)
    const one = kustomizationsIn(tree.files).find((each) => each.folder === folder)
    if (!one) throw new Error('the test needs a kustomization')
    return Object.keys(files).filter(
      (path) => !path.includes('kustomization') && reachIn(tree).ofKustomization(one)(path),
    )
  }
  test.each([
    ['app', ['app/a.yaml', 'base/c.yaml', 'part/d.yaml']],
    ['base', ['base/c.yaml']],
    // a component changes what those who use it build
    ['part', ['app/a.yaml', 'base/c.yaml', 'part/d.yaml']],
    ['other', ['other/e.yaml']],
  ])('of %s', async (folder, expected) => expect(await built(folder)).toEqual(expected))
})

describe('what a Flux Kustomization applies', () => {
  const applied = async (files: Texts) => {
    const tree = await read(files)
    const [first] = fluxKustomizationsIn(tree.files)
    if (!first) throw new Error('the test needs a Flux Kustomization')
    return Object.keys(files).filter((path) => path !== 'ks.yaml' && reachIn(tree).ofFlux(first)(path))
  }
  test.each<[string, Texts, readonly string[]]>([
    [
      'a folder with a kustomization',
      { 'ks.yaml': flux('a', './a'), 'a/kustomization.yaml': list('b.yaml'), 'a/b.yaml': object, 'a/c.yaml': object },
      ['a/b.yaml'],
    ],
    [
      'a folder without one: all below',
      { 'ks.yaml': flux('a', './a'), 'a/b.yaml': object, 'a/deep/c.yaml': object, 'ab/d.yaml': object },
      ['a/b.yaml', 'a/deep/c.yaml'],
    ],
    [
      'but of folders that have one what they gather',
      {
        'ks.yaml': flux('a', './a'),
        'a/b.yaml': object,
        'a/sub/kustomization.yaml': list('c.yaml'),
        'a/sub/c.yaml': object,
        'a/sub/d.yaml': object,
        'a/sub/deep/e.yaml': object,
      },
      ['a/b.yaml', 'a/sub/c.yaml'],
    ],
    [
      'and of those below these nothing by itself',
      {
        'ks.yaml': flux('a', './a'),
        'a/sub/kustomization.yaml': list('c.yaml'),
        'a/sub/c.yaml': object,
        'a/sub/deep/kustomization.yaml': list('e.yaml'),
        'a/sub/deep/e.yaml': object,
      },
      ['a/sub/c.yaml'],
    ],
    [
      'its own components',
      {
        'ks.yaml': flux('a', './a', ', components: [../part]'),
        'a/kustomization.yaml': list('b.yaml'),
        'a/b.yaml': object,
        'part/kustomization.yaml': list('c.yaml'),
        'part/c.yaml': object,
      },
      ['a/b.yaml', 'part/c.yaml'],
    ],
    ['the root of its own repository', { 'ks.yaml': flux('a', './'), 'b.yaml': object }, ['b.yaml']],
    ['not the root of another', { 'ks.yaml': flux('a', './', '', 'GitRepository, name: other'), 'b.yaml': object }, []],
    [
      'the root of one of which another folder is here',
      {
        'ks.yaml': `${flux('a', './', '', 'GitRepository, name: other')}---\n${flux('b', './sub', '', 'GitRepository, name: other')}`,
        'sub/b.yaml': object,
      },
      ['sub/b.yaml'],
    ],
    [
      'the root of an OCIRepository that bootstrap makes',
      { 'ks.yaml': flux('a', './', '', 'OCIRepository, name: flux-system'), 'b.yaml': object },
      ['b.yaml'],
    ],
  ])('%s', async (_, files, expected) => expect(await applied(files)).toEqual(expected))

  test('each that applies a file is found', async () => {
    const tree = await read({
      'ks.yaml': [flux('a', './a'), flux('b', './b'), flux('all', './')].join('---\n'),
      'a/x.yaml': object,
      'b/x.yaml': object,
    })
    expect(appliersIn(tree)('a/x.yaml').map(({ name }) => name)).toEqual(['a', 'all'])
  })
})

test('a replacement reads from all that is gathered where it stands, and where its component is used', async () => {
  const { files } = await read({
    'app/kustomization.yaml': `${list('../base')}components: [../part]\n`,
    'base/kustomization.yaml': list('a.yaml'),
    'part/kustomization.yaml': 'replacements: [{source: {kind: A}}]\n',
    'other/kustomization.yaml': list('b.yaml'),
  })
  expect(replacedFrom(files).map(({ folder }) => folder)).toEqual(['part', 'app', 'base'])
  expect(replacedFrom((await read({ 'a/kustomization.yaml': list('b.yaml') })).files)).toEqual([])
})
