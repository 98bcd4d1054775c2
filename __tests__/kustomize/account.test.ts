import { describe, expect, test } from 'vitest'
import { fluxKustomizationOf } from '../../src/kustomize/flux-kustomization.js'
import { kustomizationsIn, namedFor } from '../../src/kustomize/kustomization.js'
import { isAddress, resolvePath } from '../../src/kustomize/paths.js'
import { patchBodies, patchEntries } from '../../src/kustomize/patches.js'
import { fieldSteps, pathIn, pathsAt, pointerSteps } from '../../src/kustomize/pointer.js'
import { readTree } from '../../src/documents/tree.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const read = (files: Files) => readTree(memoryWorkspace(files), { wanted: () => true })

test.each<[string, string, string | null]>([
  ['a/b', '../c.yaml', 'a/c.yaml'],
  ['a', './x//y/./z', 'a/x/y/z'],
  ['', 'x/..', ''],
  ['a', '../../x', null],
  ['a', '/x', null],
  ['a', 'https://example.com/x.yaml', null],
  ['a', 'apps/${CLUSTER}/x', null],
  ['a', '{{ name }}/x', null],
  ['a', '', null],
])('the path of %j and %j', (folder, entry, path) => {
  expect(resolvePath(folder, entry)).toBe(path)
})

test.each<[string, boolean]>([
  ['github.com/acme/base?ref=v1', true],
  ['git@github.com:acme/base', true],
  ['https://example.com/x.yaml', true],
  ['../base', false],
  ['my.app/deploy.yaml', false],
  ['./github.com/x', false],
  ['../github.com/x', false],
  ['github.com/x', true],
  ['example.com:22/x', true],
  ['ssh:x', true],
  ['base//sub', true],
  ['base?ref=v1', true],
  ['base', false],
  ['a/../b', false],
  ['git@example.com:a/b.yaml', false],
])('%s is an address: %s', (entry, is) => {
  expect(isAddress(entry)).toBe(is)
})

test('steps of pointers and field paths', () => {
  expect(pointerSteps('/metadata/annotations/a.b~1c~01')).toEqual(['metadata', 'annotations', 'a.b/c~1'])
  expect(pointerSteps('')).toEqual([])
  expect(fieldSteps('metadata.annotations.[a.b/c].x')).toEqual(['metadata', 'annotations', 'a.b/c', 'x'])
  expect(fieldSteps('data.a\\.yaml')).toEqual(['data', 'a.yaml'])
  const value = {
    list: [
      { name: 'a', image: 'x' },
      { name: 'b', image: 'y' },
    ],
  }
  expect(pathsAt(value, fieldSteps('list.[name=b].image'))).toEqual([['list', 1, 'image']])
  expect(pathsAt(value, fieldSteps('list.*.image'))).toEqual([
    ['list', 0, 'image'],
    ['list', 1, 'image'],
  ])
  expect(pathsAt(value, fieldSteps('list.0.tag'))).toEqual([])
  expect(pathsAt(value, fieldSteps('list.0.tag'), true)).toEqual([['list', 0, 'tag']])
  expect(pathIn(value, ['list', '-', 'name'])).toEqual(['list', 2, 'name'])
})

test.each<[string, string[]]>([
  ['a.b', ['a', 'b']],
  ['.a..b.', ['a', 'b']],
  ['a.[x.y]', ['a', 'x.y']],
  ['a.[k=x.y].b', ['a', '[k=x.y]', 'b']],
  ['a\\.b', ['a.b']],
  ['a\\b', ['a\\b']],
  ['', []],
])('the steps of the field %j', (field, steps) => expect(fieldSteps(field)).toEqual(steps))

describe('the paths that a field means', () => {
  const value = {
    list: ['a', 'b', { k: 'x' }, { k: 5 }, { k: { y: 1 } }],
    map: { p: { q: 1 }, r: { q: 2 } },
    text: 'x',
  }
  test.each<[string, boolean, (string | number)[][]]>([
    [
      'list.*',
      false,
      [
        ['list', 0],
        ['list', 1],
        ['list', 2],
        ['list', 3],
        ['list', 4],
      ],
    ],
    ['list.[=b]', false, [['list', 1]]],
    ['list.[k=x]', false, [['list', 2]]],
    ['list.[k=5]', false, [['list', 3]]],
    ['list.[k=[object Object]]', false, []],
    ['list.9', false, []],
    ['list.x', false, []],
    [
      'map.*.q',
      false,
      [
        ['map', 'p', 'q'],
        ['map', 'r', 'q'],
      ],
    ],
    ['map.[p=1]', false, []],
    ['map.[p=1]', true, []],
    ['map.new.q', false, []],
    ['map.new.q', true, [['map', 'new', 'q']]],
    ['map.constructor', false, []],
    ['text.length', false, []],
  ])('%s, made where it is missing: %s', (field, create, paths) => {
    expect(pathsAt(value, fieldSteps(field), create)).toEqual(paths)
  })

  test('are two hundred at most', () => {
    const list = Array.from({ length: 30 }, () => Array.from({ length: 30 }, () => 'x'))
    expect(pathsAt({ list }, ['list', '*', '*'])).toHaveLength(200)
  })
})

test.each<[string[], (string | number)[]]>([
  [
    ['list', '1'],
    ['list', 1],
  ],
  [
    ['list', '0', 'a'],
    ['list', 0, 'a'],
  ],
  [
    ['list', '-1'],
    ['list', '-1'],
  ],
  [
    ['list', '1.5'],
    ['list', '1.5'],
  ],
  [
    ['list', 'x'],
    ['list', 'x'],
  ],
  [
    ['map', '1'],
    ['map', '1'],
  ],
  [
    ['gone', '1'],
    ['gone', '1'],
  ],
])('the path of the steps %j', (steps, path) => expect(pathIn({ list: ['a', 'b'], map: {} }, steps)).toEqual(path))

describe('a kustomization', () => {
  const named = async (files: Files) =>
    kustomizationsIn((await read(files)).files).flatMap(({ names }) =>
      names.map(({ use, path, into }) => [use, path, into]),
    )

  test('names files for many uses, in any case and in its three spellings', async () => {
    const text = `Resources: [a.yaml, "https://example.com/b", ../c]
bases: [d]
components: [e]
patches: [old.yaml, { path: p1 }, { patch: "x" }]
patchesStrategicMerge: [p2, "a: 1\\nb: 2"]
PatchesJson6902: [{ Path: p3 }]
replacements: [{ path: r }]
transformers: [t]
openapi: { path: schema.json }
configMapgenerator: [{ Name: one, Files: [f, key=g], envs: [h] }]
secretGenerator: [{ name: two, env: i }]
helmCharts: [{ name: chart, valuesfile: v, additionalValuesFiles: [w] }]
`
    const expected = await named({ 'x/kustomization.yaml': text })
    expect(expected).toEqual([
      ['resource', 'x/a.yaml', null],
      ['resource', null, null],
      ['resource', 'c', null],
      ['resource', 'x/d', null],
      ['component', 'x/e', null],
      ['transformer', 'x/t', null],
      ['patch', 'x/p2', null],
      ['patch', 'x/old.yaml', null],
      ['patch', 'x/p1', null],
      ['patch', 'x/p3', null],
      ['replacement', 'x/r', null],
      ['configuration', 'x/schema.json', null],
      ['content', 'x/f', 'one'],
      ['content', 'x/g', 'one'],
      ['environment', 'x/h', 'one'],
      ['environment', 'x/i', 'two'],
      ['values', 'x/v', 'chart'],
      ['values', 'x/w', 'chart'],
    ])
    for (const name of ['kustomization.yml', 'Kustomization'])
      expect(await named({ [`x/${name}`]: text })).toEqual(expected)
  })

  test('of two spellings the last in the order of bytes counts, and places stay where they are written', async () => {
    const { files } = await read({
      'kustomization.yaml': 'resources: [a]\nResources: [b]\nhelmcharts: [{ Version: 1.2.3 }]\n',
    })
    const [kustomization] = kustomizationsIn(files)
    if (!kustomization) throw new Error('none')
    expect(namedFor(kustomization, 'resource').map(({ path }) => path)).toEqual(['a'])
    expect(kustomization.object.scalar(['helmCharts', 0, 'version'])).toMatchObject({
      raw: '1.2.3',
      position: { line: 3 },
    })
    expect(kustomization.object.position(['helmCharts', 0])).toMatchObject({ line: 3 })
  })

  test('keeps the keys of what is nobody’s schema', async () => {
    const { files } = await read({
      'kustomization.yaml': 'CommonLabels: { Name: x }\nhelmCharts: [{ ValuesInline: { Path: y } }]\n',
    })
    expect(kustomizationsIn(files)[0]?.object.value).toEqual({
      commonLabels: { Name: 'x' },
      helmCharts: [{ valuesInline: { Path: 'y' } }],
    })
  })
})

test('the three lists of patches, in the order in which kustomize applies them', async () => {
  const { files } = await read({
    'kustomization.yaml':
      'patchesJson6902: [{ path: a.yaml, target: { kind: A } }]\npatches: [{ patch: "[]" }, {}, { path: gone.yaml }]\npatchesStrategicMerge: ["https://example.com/x"]\n',
    'a.yaml': '- { op: remove, path: /x }\n',
  })
  const byPath = new Map(files.map((file) => [file.file.path, file]))
  const [kustomization] = kustomizationsIn(files)
  if (!kustomization) throw new Error('none')
  const entries = patchEntries(kustomization.object, '')
  expect(entries.map(({ at, source }) => [at.join('.'), source.kind])).toEqual([
    ['patchesStrategicMerge.0', 'file'],
    ['patches.0', 'inline'],
    ['patches.1', 'none'],
    ['patches.2', 'file'],
    ['patchesJson6902.0', 'file'],
  ])
  expect(entries.map((entry) => patchBodies(entry, byPath)?.map(({ value }) => value) ?? null)).toEqual([
    null,
    [[]],
    [],
    null,
    [[{ op: 'remove', path: '/x' }]],
  ])
})

test.each<[string, string | null]>([
  ['./apps', 'apps'],
  ['/apps/', 'apps'],
  ['', ''],
  ['./${CLUSTER}', null],
])('a Flux Kustomization with the path %j applies %j', async (path, folder) => {
  const { files } = await read({
    'k.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: x }\nspec: { path: '${path}' }\n`,
  })
  const [document] = files[0]?.documents ?? []
  const object = document?.kind === 'objects' ? document.objects[0] : undefined
  expect(object && (fluxKustomizationOf(object)?.path ?? null)).toBe(folder)
})
