import { describe, expect, test } from 'vitest'
import { clustersOf } from '../../src/documents/clusters.js'
import { hintOf } from '../../src/documents/hints.js'
import { readFile } from '../../src/documents/reader.js'
import { readTree, type TreeOptions } from '../../src/documents/tree.js'
import { sourceFile } from '../../src/model/file.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const wanted = 'apiVersion: v1\nkind: Wanted\nmetadata: {name: wanted}\n'
const read = (files: Files, options: Partial<TreeOptions> = {}) =>
  readTree(memoryWorkspace(files), { wanted: (bytes) => Buffer.from(bytes).includes('wanted'), ...options })
const flux = (path: string, extra = '') =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: k}\nspec:\n  path: ${path}\n${extra}`

async function pathsOf(files: Files, options: Partial<TreeOptions> = {}): Promise<readonly string[]> {
  return (await read(files, options)).files.map(({ file }) => file.path)
}

async function skips(files: Files, options: Partial<TreeOptions> = {}): Promise<readonly string[]> {
  return (await read(files, options)).skipped.map(({ file, cause }) => `${file} ${cause}`)
}

describe('what is read', () => {
  test('is every regular file, one that may run among them, and neither links nor misnamed ones', async () => {
    const files: Files = {
      'a.yaml': wanted,
      'b.sh': { mode: '100755', content: wanted },
      'c.yaml': { mode: '120000', content: 'wanted.yaml' },
      'd\uFFFD.yaml': wanted,
    }
    expect(await pathsOf(files)).toEqual(['a.yaml', 'b.sh'])
  })
  test.each([
    ['of the limit', 'x'.repeat(100), []],
    ['above it', 'x'.repeat(101), ['a.yaml size']],
    ['above it, and binary', `\0${'x'.repeat(100)}`, ['a.yaml binary']],
  ])('a file %s', async (_, rest, skipped) => {
    const options = { limit: 'wanted'.length + 100 }
    expect(await skips({ 'a.yaml': `wanted${rest}` }, options)).toEqual(skipped)
    expect(await pathsOf({ 'a.yaml': `wanted${rest}` }, options)).toEqual(skipped.length === 0 ? ['a.yaml'] : [])
  })
  test('a mebibyte is read where nothing else is said, and a byte more is not', async () => {
    const long = (bytes: number) => `wanted${' '.repeat(bytes - 6)}`
    expect(await skips({ 'a.txt': long(1024 * 1024), 'b.txt': long(1024 * 1024 + 1) })).toEqual(['b.txt size'])
  })
  test('a NUL makes a file binary among its first 8000 bytes', async () => {
    const at = (index: number) => `wanted${'x'.repeat(index - 6)}\0`
    expect(await skips({ 'a.txt': at(7999), 'b.txt': at(8000), 'c.txt': `\0wanted` })).toEqual([
      'a.txt binary',
      'c.txt binary',
    ])
  })
  test('a file that holds more than is read is told with its reason', async () => {
    const { skipped, files } = await read({ 'a.yaml': wanted }, { tooMuch: () => 'much' })
    expect(skipped).toEqual([{ file: 'a.yaml', line: 1, reason: 'much', cause: 'size' }])
    expect(files).toEqual([])
  })
  test.each([
    ['little endian', [0xff, 0xfe], (text: string) => Buffer.from(text, 'utf16le'), ['a.yaml encoding']],
    ['big endian', [0xfe, 0xff], (text: string) => Buffer.from(text, 'utf16le').swap16(), ['a.yaml encoding']],
    ['unmarked', [], (text: string) => Buffer.from(text, 'utf16le'), []],
    ['marked by half', [0xff, 0], (text: string) => Buffer.from(text, 'utf16le'), []],
  ] as const)('UTF-16, %s', async (_, mark, encode, skipped) => {
    expect(await skips({ 'a.yaml': Buffer.concat([Buffer.from(mark), encode(wanted)]) })).toEqual(skipped)
    expect(await skips({ 'a.yaml': Buffer.concat([Buffer.from(mark), encode('else')]) })).toEqual([])
  })
  test('what leads to a file of no interest is read, and not what it names beside', async () => {
    const files: Files = {
      'a/a.yaml': wanted,
      'a/kustomization.yaml': 'resources: [a.yaml]\npatches: [{ path: p.yaml }]\n',
      'a/p.yaml': '[]',
    }
    expect(await pathsOf(files)).toEqual(['a/a.yaml', 'a/kustomization.yaml', 'a/p.yaml'])
    expect(await pathsOf(files, { leads: () => false })).toEqual(['a/a.yaml', 'a/kustomization.yaml'])
  })
  test('nothing that is binary or too large is read because it is named', async () => {
    const files: Files = {
      'a.yaml': wanted,
      'kustomization.yaml': 'resources: [a.yaml]\npatches: [{ path: p.yaml }, { path: q.yaml }, { path: r.yaml }]\n',
      'p.yaml': Buffer.from('[]\0'),
      'q.yaml': `[] # ${'wanted '.repeat(300_000)}`,
      'r.yaml': `[] # ${'x'.repeat(1024 * 1024)}`,
    }
    expect(await pathsOf(files)).toEqual(['a.yaml', 'kustomization.yaml'])
  })
  test('what was read may name more, in three rounds', async () => {
    const files = { a: 'wanted 1', b: '1 2', c: '2 3', d: '3 4', e: '4', f: '1 \0', g: 'other' }
    let asked = 0
    const more: NonNullable<TreeOptions['more']> = (known) => {
      asked++
      const numbers = known.flatMap(({ text }) => text.match(/\d/g) ?? [])
      return { wanted: (bytes) => numbers.some((number) => Buffer.from(bytes).includes(number)), net: null }
    }
    expect(await pathsOf(files, { more })).toEqual(['a', 'b', 'c', 'd'])
    expect(asked).toBe(3)
    asked = 0
    expect(await pathsOf({ a: 'wanted 1', b: '1' }, { more })).toEqual(['a', 'b'])
    expect(asked).toBe(2)
    expect(await pathsOf(files, { more: () => null })).toEqual(['a'])
  })
})

describe('the namespace of an object', () => {
  const inOne = wanted.replace('name: wanted', 'name: wanted, namespace: own')
  test.each<readonly [string, Files, string | null]>([
    [
      'is its kustomization’s, over its own',
      { 'x/a.yaml': inOne, 'x/kustomization.yaml': 'namespace: ns\nresources: [a.yaml]' },
      'ns',
    ],
    ['is its target’s, over its own', { 'x/a.yaml': inOne, 'ks.yaml': flux('./x', '  targetNamespace: t\n') }, 't'],
    [
      'is its own, where two that apply it disagree',
      {
        'x/a.yaml': inOne,
        'ks.yaml': flux('./x', '  targetNamespace: t\n'),
        'ls.yaml': flux('./x', '  targetNamespace: u\n'),
      },
      'own',
    ],
    [
      'is a transformer’s, over that of its kustomization',
      {
        'x/a.yaml': wanted,
        'x/kustomization.yaml': 'namespace: ns\nresources: [a.yaml]\ntransformers: [t.yaml]',
        'x/t.yaml':
          'apiVersion: builtin\nkind: NamespaceTransformer\nmetadata: { name: wanted, namespace: by-transformer }\n',
      },
      'by-transformer',
    ],
    [
      'is not the target’s of a folder above, where a kustomization lies between that does not list it',
      {
        'x/y/z/a.yaml': inOne,
        'x/y/kustomization.yaml': 'resources: []',
        'ks.yaml': flux('./x', '  targetNamespace: t\n'),
      },
      'own',
    ],
  ])('%s', async (_, files, namespace) => {
    const { files: all, layout } = await read(files)
    const objects = all.flatMap(({ documents }) =>
      documents.flatMap((document) => (document.kind === 'objects' ? document.objects : [])),
    )
    const [object] = objects.filter(({ kind }) => kind === 'Wanted')
    expect(object && layout.namespaceOf(object)).toBe(namespace)
  })
})

describe('clusters', () => {
  const places = (...paths: readonly string[]) => paths.map((path) => ({ path, mode: '100644' }) as const)
  const of = (paths: readonly string[], path: string) => clustersOf(places(...paths), [], new Map()).of(path)
  const two = ['clusters/a/x.yaml', 'clusters/b/x.yaml']
  test.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['under cluster', ['cluster/a/x.yaml', 'cluster/b/x.yaml'], 'cluster/a/y.yaml', ['a']],
    ['further down', ['x/clusters/a/x.yaml', 'x/clusters/b/x.yaml'], 'x/clusters/b/c/y.yaml', ['b']],
    ['named after another', two, 'clusters/a/b/y.yaml', ['a']],
    ['named after two', two, 'apps/a/b/y.yaml', []],
    ['a file named after one', two, 'apps/a', []],
    ['a shared folder beside', ['clusters/a/x.yaml', 'clusters/base/x.yaml'], 'clusters/a/x.yaml', []],
    ['two of a folder each', ['k8s/a/apps/x', 'k8s/b/apps/x'], 'k8s/a/apps/x', []],
    ['two of two folders', ['k8s/a/apps/x', 'k8s/a/flux/x', 'k8s/b/apps/x', 'k8s/b/infra/x'], 'k8s/a/x', ['a']],
    ['only one of them full', ['k8s/a/apps/x', 'k8s/a/flux/x', 'k8s/b/apps/x'], 'k8s/a/x', []],
    ['files instead of folders', ['k8s/a/apps', 'k8s/a/flux', 'k8s/b/apps', 'k8s/b/flux'], 'k8s/a/x', []],
    ['another folder', ['x/a/apps/x', 'x/a/flux/x', 'x/b/apps/x', 'x/b/flux/x'], 'x/a/x', []],
    ['folders that are no part', ['k8s/a/u/x', 'k8s/a/v/x', 'k8s/b/u/x', 'k8s/b/v/x'], 'k8s/a/x', []],
  ])('%s', (_, paths, path, expected) => expect(of(paths, path)).toEqual(expected))
  test('a base is of all that lead to it, in their order', async () => {
    const { layout } = await read({
      'clusters/b/kustomization.yaml': 'resources: [../../base]',
      'clusters/a/ks.yaml': flux('./middle'),
      'middle/kustomization.yaml': 'resources: [../base]',
      'base/kustomization.yaml': 'resources: [x.yaml, ../middle]',
      'base/x.yaml': wanted,
    })
    expect(layout.clustersOf('base/x.yaml')).toEqual(['a', 'b'])
    expect(layout.clusterOf('base/x.yaml')).toBe('')
  })
  test('what applies its own folder or the whole says nothing', async () => {
    const { layout } = await read({
      'clusters/a/ks.yaml': `${flux('./')}---\n${flux('./clusters/a')}`,
      'clusters/b/x.yaml': wanted,
      'base/x.yaml': wanted,
    })
    expect(layout.clustersOf('base/x.yaml')).toEqual([])
  })
})

describe('what a look at a text says that it names', () => {
  const namesOf = (path: string, text: string) => hintOf({ path, mode: '100644' }, Buffer.from(text))?.names ?? null
  test.each([
    ['a/kustomization.yaml', 'resources: [b.yaml, ./c]', null],
    ['a/kustomization.yaml', 'resources: [../b, "../c/d.yaml"]\n# ../../../out', ['b', 'c/d.yaml']],
    ['a/other.yaml', 'resources: [../b]', null],
    ['ks.yaml', flux('./b'), ['b']],
    ['ks.yaml', flux('"./b"'), ['b']],
    ['ks.yaml', flux('./'), []],
    ['ks.yaml', flux('./', '  patches: []\n'), ['']],
    ['ks.yaml', flux('./b/c', '  components: [../d]\n'), ['b/c', 'b/d']],
    ['ks.yaml', flux('../b'), []],
  ])('%s: %j', (path, text, names) => expect(namesOf(path, text)).toEqual(names))
})

describe('documents', () => {
  const documents = (path: string, text: string) =>
    readFile(sourceFile({ path, mode: '100644' }, Buffer.from(text))).documents
  test.each([
    ['a.yaml', 1],
    ['a.yml', 1],
    ['a.json', 1],
    ['a.yaml.gotmpl', 1],
    ['a.txt', 0],
    ['Kustomization', 1],
    ['a/Chart.lock', 1],
    ['MyKustomization', 0],
  ])('%s has %i', (path, count) => expect(documents(path, '{"a": 1}')).toHaveLength(count))
  test('a kustomization may leave out its kind, and has the keys of its first spelling', () => {
    expect(documents('kustomization.yaml', 'resources: []')).toMatchObject([{ object: { kind: 'Kustomization' } }])
    expect(documents('kustomization.yaml', 'kind: Component\nresources: []')).toMatchObject([
      { object: { kind: 'Component' } },
    ])
    expect(documents('a.yaml', 'resources: []')).toMatchObject([{ object: { kind: '' } }])
    expect(documents('kustomization.yaml', '[]')).toMatchObject([{ content: [] }])
  })
})
