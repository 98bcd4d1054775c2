import { describe, expect, test } from 'vitest'
import { treePaths } from '../../src/validate/tree-paths.js'
import { appliedFiles } from '../../src/validate/applied-objects.js'
import { isAside } from '../../src/documents/aside.js'
import { holdsManifests, wholeObjects } from '../../src/validate/objects.js'
import { treeOf } from './state.js'

const entry = (path: string, mode: '100644' | '120000' | '160000' = '100644') => ({ path, mode })

describe('the paths of a tree', () => {
  const entries = [
    entry('Apps/Web/app.yaml'),
    entry('Apps/kustomization.yml'),
    entry('base/Kustomization'),
    entry('made/kustomization.yaml.j2'),
    entry('made/app.yaml.tmpl'),
    entry('linked', '120000'),
    entry('module', '160000'),
  ]
  const read = async () => treePaths({ ...(await treeOf({})), entries })

  test.each([
    ['Apps/Web/app.yaml', 'file'],
    ['Apps/Web', 'folder'],
    ['Apps', 'folder'],
    ['', 'folder'],
    ['apps', 'missing'],
    ['Apps/Web/other.yaml', 'missing'],
    // what a template becomes
    ['made/app.yaml', 'file'],
    // nobody sees here what lies behind these
    ['linked', 'unknown'],
    ['linked/app.yaml', 'unknown'],
    ['module/apps/app.yaml', 'unknown'],
  ])('%j is a %s', async (path, kind) => expect((await read()).kindOf(path)).toBe(kind))

  test.each([
    ['Apps', true],
    ['base', true],
    ['made', true],
    ['Apps/Web', false],
    ['', false],
  ])('kustomize can build %j: %s', async (folder, can) => expect((await read()).hasKustomization(folder)).toBe(can))

  test.each([
    ['apps/web/APP.yaml', 'Apps/Web/app.yaml'],
    ['apps/web', 'Apps/Web'],
    ['apps/other', null],
  ])('%s is in other letters %s', async (path, other) => expect((await read()).otherCase(path)).toBe(other))
})

test.each([
  ['docs/a.yaml', true],
  ['archive/a.yaml', true],
  ['apps/_archived/a.yaml', true],
  ['apps/.attic/a.yaml', true],
  ['vendor/a.yaml', true],
  ['a/testdata/b.yaml', true],
  ['a/.templates/b.yaml', true],
  ['apps/<APP>/a.yaml', true],
  ['documents/a.yaml', false],
  ['apps/docs.yaml', false],
  ['mydocs/a.yaml', false],
  ['apps/a.yaml', false],
])('%s is put aside: %s', (path, is) => expect(isAside(path)).toBe(is))

describe('manifests', () => {
  const object = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: "${name}"}\n`
  test.each([
    ['chart/templates/a.yaml', false],
    ['chart/templates/deep/a.yaml', false],
    ['chart/crds/a.yaml', true],
    ['templates/a.yaml', true],
    ['apps/patch.yaml', false],
    ['apps/a.yaml', true],
    ['apps/a.yaml.j2', false],
  ])('stand in %s: %s', async (path, holds) => {
    const tree = await treeOf({
      'chart/Chart.yaml': 'name: a\n',
      'apps/kustomization.yaml': 'patches: [{path: patch.yaml}]\n',
      'apps/patch.yaml': object('a'),
      [path]: object('a'),
    })
    expect(holdsManifests(tree)(path)).toBe(holds)
  })

  test('are no text that somebody fills in', async () => {
    const names = ['a', '<APP>', '<app name>', 'a<1>', '${APP}']
    const tree = await treeOf(Object.fromEntries(names.map((name, index) => [`a${index}.yaml`, object(name)])))
    expect(wholeObjects(tree).map(({ name }) => name)).toEqual(['a', 'a<1>', '${APP}'])
  })
})

describe('what something applies', () => {
  const flux = (path: string) =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec: {path: ${path}, sourceRef: {kind: GitRepository, name: flux-system}}\n`
  const files = {
    'ks.yaml': flux('./plain'),
    'plain/a.yaml': 'a: b\n',
    'listed/kustomization.yaml': 'resources: [a.yaml, below, whole]\ncomponents: [part]\n',
    'listed/a.yaml': 'a: b\n',
    'listed/b.yaml': 'a: b\n',
    'listed/below/kustomization.yaml': 'resources: [c.yaml]\n',
    'listed/below/c.yaml': 'a: b\n',
    'listed/whole/d.yaml': 'a: b\n',
    'listed/plain/e.yaml': 'a: b\n',
    'free/f.yaml': 'a: b\n',
    'docs/g.yaml': 'a: b\n',
    'listed/instance.yaml': 'kind: FluxInstance\nspec: {sync: {path: listed/synced}}\n',
    'listed/synced/h.yaml': 'a: b\n',
    'release.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\nspec: {sync: {path: listed/synced}}\n',
  }
  test.each([
    ['ks.yaml', true],
    ['plain/a.yaml', true],
    ['listed/a.yaml', true],
    ['listed/b.yaml', false],
    ['listed/kustomization.yaml', true],
    ['listed/below/c.yaml', true],
    ['listed/below/other.yaml', false],
    // a folder that is listed without a kustomization of its own is taken as it is
    ['listed/whole/d.yaml', true],
    ['listed/plain/e.yaml', false],
    ['free/f.yaml', true],
    ['docs/g.yaml', false],
    ['listed/synced/h.yaml', true],
  ])('is %s: %s', async (path, is) => {
    expect(appliedFiles(await treeOf(files))(path)).toBe(is)
  })
})
