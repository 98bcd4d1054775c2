import { expect, test } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import type { Tree } from '../../src/model/layout.js'
import type { Files } from '../support/memory-workspace.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const read = (files: Files, options: { readonly limit?: number } = {}): Promise<Tree> =>
  readTree(memoryWorkspace(files), { ...options, wanted: (bytes) => Buffer.from(bytes).includes('wanted') })
const wanted = 'apiVersion: v1\nkind: Wanted\nmetadata: {name: wanted}\n'
const namespaces = (tree: Tree) =>
  tree.files.flatMap(({ documents }) =>
    documents.flatMap((document) =>
      document.kind === 'objects'
        ? document.objects.filter(({ kind }) => kind === 'Wanted').map((object) => tree.layout.namespaceOf(object))
        : [],
    ),
  )
const flux = (path: string, extra = '') =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: k}\nspec:\n  path: ${path}\n${extra}`

test('reads the wanted files and the kustomizations around them', async () => {
  const tree = await read({
    'apps/x/app/a.yaml': wanted,
    'apps/x/app/kustomization.yaml': 'resources: [a.yaml]\n',
    'apps/x/ks.yaml': flux('./apps/x/app'),
    'apps/y/ks.yaml': flux('./apps/y/app'),
    'apps/y/app/kustomization.yaml': 'resources: [b.yaml]\n',
    'overlay/kustomization.yaml': 'resources:\n  - ../apps/x/app\n',
    'notes.txt': 'wanted',
  })
  expect(tree.files.map(({ file }) => file.path)).toEqual([
    'apps/x/app/a.yaml',
    'apps/x/app/kustomization.yaml',
    'apps/x/ks.yaml',
    'notes.txt',
    'overlay/kustomization.yaml',
  ])
  expect(tree.entries).toHaveLength(7)
  expect(tree.files[3]?.documents).toEqual([])
})

const submodule = 'a submodule is not read: its pins belong to its own repository'
const outside = 'a symbolic link out of the repository is not followed'

test('says what it skips: a link by where it leads, a submodule by its path and address', async () => {
  const tree = await read(
    {
      'large.yaml': `${wanted}# ${'x'.repeat(100)}\n`,
      'other.yaml': 'x'.repeat(100),
      'binary.yaml': Buffer.from(`wanted\0`),
      'apps/flux-operator.yaml': { mode: '120000', content: '../other.yaml' },
      'flux-operator.yaml': { mode: '120000', content: '../a.yaml' },
      'gone/flux-instance': { mode: '120000', content: '../nowhere' },
      'flux-operator': { mode: '160000', content: '' },
      'sub/a': { mode: '160000', content: '' },
      'sub/b': { mode: '160000', content: '' },
      '.gitmodules':
        '[submodule "a"]\n\tpath = sub/a\n\turl = https://example.com/flux-operator-config.git\n[submodule "b"]\n\tpath = sub/b\n\turl = https://example.com/b\n',
      'link.yaml': { mode: '120000', content: '../a.yaml' },
      'out.yaml': { mode: '120000', content: '/srv/flux-operator/source.yaml' },
    },
    { limit: 80 },
  )
  expect(tree.files).toEqual([])
  expect(tree.skipped.map(({ file, line, reason }) => ({ file, line, reason }))).toEqual([
    { file: 'binary.yaml', line: 1, reason: 'the file is binary' },
    { file: 'flux-operator', line: 1, reason: submodule },
    { file: 'flux-operator.yaml', line: 1, reason: outside },
    { file: 'gone/flux-instance', line: 1, reason: 'a symbolic link leads to no file of the repository' },
    { file: 'large.yaml', line: 1, reason: 'the file is larger than 80 bytes' },
    { file: 'out.yaml', line: 1, reason: outside },
    { file: 'sub/a', line: 1, reason: submodule },
  ])
})

test.each<readonly [string, Files, string | null]>([
  ['nothing says', { 'a.yaml': wanted }, null],
  ['its own', { 'a.yaml': wanted.replace('name: wanted', 'name: wanted, namespace: own') }, 'own'],
  ['its kustomization', { 'x/a.yaml': wanted, 'x/kustomization.yaml': 'namespace: ns\nresources: [./a.yaml]' }, 'ns'],
  ['not listed', { 'x/a.yaml': wanted, 'x/kustomization.yaml': 'namespace: ns\nresources: [b.yaml]' }, null],
  [
    'the outer kustomization',
    {
      'x/y/a.yaml': wanted,
      'x/y/kustomization.yaml': 'namespace: inner\nresources: [a.yaml]',
      'x/kustomization.yaml': 'namespace: outer\nresources: [y/]',
    },
    'outer',
  ],
  [
    'a target namespace',
    {
      'x/y/a.yaml': wanted,
      'x/y/kustomization.yaml': 'resources: [a.yaml]',
      'ks.yaml': flux('./x/y', '  targetNamespace: t\n'),
    },
    't',
  ],
  [
    'a target namespace without kustomization',
    { 'x/y/a.yaml': wanted, 'ks.yaml': flux('./x', '  targetNamespace: t\n') },
    't',
  ],
  [
    'overlays that disagree',
    {
      'base/a.yaml': wanted,
      'base/kustomization.yaml': 'resources: [a.yaml]',
      'o1/kustomization.yaml': 'namespace: a\nresources:\n- ../base',
      'o2/kustomization.yaml': 'namespace: b\nresources:\n- ../base',
    },
    null,
  ],
  [
    'a circle',
    {
      'x/a.yaml': wanted,
      'x/kustomization.yaml': 'resources:\n- a.yaml\n- ../y',
      'y/kustomization.yaml': 'resources:\n- ../x',
    },
    null,
  ],
])('namespace: %s', async (_, files, namespace) => {
  expect(namespaces(await read(files))).toEqual([namespace])
})

test.each<readonly [string, readonly string[], string, string]>([
  ['one cluster', ['clusters/a/x.yaml', 'apps/x.yaml'], 'clusters/a/x.yaml', ''],
  ['clusters', ['clusters/a/x.yaml', 'clusters/b/x.yaml'], 'clusters/a/x.yaml', 'a'],
  ['a folder named after one', ['clusters/a/x.yaml', 'clusters/b/x.yaml'], 'apps/b/x.yaml', 'b'],
  ['a shared base', ['clusters/a/x.yaml', 'clusters/b/x.yaml'], 'apps/base/x.yaml', ''],
  [
    'full sets',
    ['kubernetes/m/apps/x.yaml', 'kubernetes/m/flux/x.yaml', 'kubernetes/n/apps/x.yaml', 'kubernetes/n/flux/x.yaml'],
    'kubernetes/n/apps/x.yaml',
    'n',
  ],
  [
    'no full sets',
    ['kubernetes/apps/apps/x.yaml', 'kubernetes/flux/flux/x.yaml', 'kubernetes/n/apps/x.yaml'],
    'kubernetes/n/apps/x.yaml',
    '',
  ],
])('cluster: %s', async (_, paths, path, cluster) => {
  const tree = await read(Object.fromEntries(paths.map((one) => [one, wanted])))
  expect(tree.layout.clusterOf(path)).toBe(cluster)
})

test('cluster: the only one that applies a folder', async () => {
  const tree = await read({
    'clusters/a/ks.yaml': `${flux('./east')}---\n${flux('./both')}`,
    'clusters/b/ks.yaml': flux('./both'),
    'east/x.yaml': wanted,
    'both/x.yaml': wanted,
  })
  expect(tree.layout.clusterOf('east/x.yaml')).toBe('a')
  expect(tree.layout.clusterOf('both/x.yaml')).toBe('')
})

test('marks the objects of patch files', async () => {
  const tree = await read({
    'a.yaml': wanted,
    'b.yaml': wanted,
    'kustomization.yaml': 'resources: [b.yaml]\npatches: [{path: a.yaml}]',
  })
  const origins = tree.files.map(({ documents }) =>
    documents.flatMap((one) => (one.kind === 'objects' ? one.objects.map(({ origin }) => origin) : [])),
  )
  expect(origins).toEqual([['patch'], ['document'], []])
})

test('reads what kustomizations around a wanted file name, whatever its words', async () => {
  const tree = await read({
    'base/a.yaml': wanted,
    'base/kustomization.yaml': 'resources: [a.yaml]\n',
    'overlay/kustomization.yaml':
      'resources: [../base]\ncomponents: [../parts/one]\npatches: [{ path: p }]\nopenapi: { path: schema.json }\nconfigurations: [names.yaml]\nconfigMapGenerator: [{ files: [v.yaml, gone.yaml] }]\n',
    'overlay/p': '- { op: remove, path: /x }\n',
    'overlay/v.yaml': 'x: 1\n',
    'overlay/schema.json': '{}',
    'overlay/names.yaml': 'nameReference: []',
    'parts/one/Kustomization':
      'patches: [{ path: ../../far/q.yaml }]\nreplacements: [{ path: r.yaml }]\nresources: [versions.yaml]\n',
    'parts/one/r.yaml': '[]',
    'parts/one/versions.yaml': 'x: 1\n',
    'far/q.yaml': '[]',
    'cluster/flux.yaml': flux('./overlay'),
    'other/kustomization.yaml': 'patches: [{ path: s.yaml }]\n',
    'other/s.yaml': '[]',
  })
  expect(tree.files.map(({ file }) => file.path)).toEqual([
    'base/a.yaml',
    'base/kustomization.yaml',
    'cluster/flux.yaml',
    'far/q.yaml',
    'overlay/kustomization.yaml',
    'overlay/names.yaml',
    'overlay/p',
    'overlay/v.yaml',
    'parts/one/Kustomization',
    'parts/one/r.yaml',
    'parts/one/versions.yaml',
  ])
  expect(tree.files.find(({ file }) => file.path === 'overlay/p')?.documents).toMatchObject([{ kind: 'plain' }])
})

test('a tree of thousands of files is read once, and no more of it twice than what is named', async () => {
  const files: Record<string, string> = {
    'a/a.yaml': wanted,
    'a/kustomization.yaml': 'resources: [a.yaml]\npatches: [{ path: ../p.yaml }]\n',
    'p.yaml': '[]',
  }
  for (let index = 0; index < 5000; index++)
    files[`b/${index}/kustomization.yaml`] = `resources: [../${index + 1}]\npatches: [{ path: x.yaml }]\n`
  const workspace = memoryWorkspace(files)
  const reads: string[] = []
  await readTree(
    { ...workspace, read: (path, limit) => (reads.push(path), workspace.read(path, limit)) },
    { wanted: (bytes) => Buffer.from(bytes).includes('wanted') },
  )
  expect(reads.length - Object.keys(files).length).toBe(2)
})
