import { describe, expect, test } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import { patchedObjects } from '../../src/kustomize/patched.js'
import { withValue } from '../../src/kustomize/values-at-paths.js'
import { replacedObjects } from '../../src/kustomize/replacements.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

type Texts = Readonly<Record<string, string>>
const read = (files: Texts) => readTree(memoryWorkspace(files), { wanted: () => true })

const source = (name: string, spec: string, more = '') =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: ${name}${more}}\nspec: ${spec}\n`
const kustomization = (patches: string) => `resources: [a.yaml]\npatches:\n${patches}`
const inline = (text: string, target = '') =>
  `  - patch: |\n${text.replace(/^(?=.)/gm, '      ')}${target === '' ? '' : `    target: ${target}\n`}`

/** What patches leave of the objects that they change: name, the spec, and where the tag is written. */
async function patched(files: Texts) {
  const tree = await read(files)
  return patchedObjects(tree).map((object) => {
    const tag = object.scalar(['spec', 'ref', 'tag'])
    return [object.name, object.value['spec'], tag ? `${object.file.path}:${tag.position.line} ${tag.raw}` : null]
  })
}

describe('a merge patch', () => {
  const base = source('app', '{url: u, ref: {tag: 1.0.0}}')
  const merge = source('app', '{ref: {tag: 2.0.0}}')
  const after = { url: 'u', ref: { tag: '2.0.0' } }
  test.each<[string, Texts, unknown]>([
    [
      'in the kustomization',
      { 'kustomization.yaml': kustomization(inline(merge)) },
      [['app', after, 'kustomization.yaml:7 2.0.0']],
    ],
    [
      'in a file',
      { 'kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n', 'p.yaml': merge },
      [['app', after, 'p.yaml:4 2.0.0']],
    ],
    [
      'of another name',
      { 'kustomization.yaml': kustomization(inline(merge.replace('name: app', 'name: other'))) },
      [['other', { ref: { tag: '2.0.0' } }, 'kustomization.yaml:7 2.0.0']],
    ],
    [
      'with a target',
      { 'kustomization.yaml': kustomization(inline(merge.replace('name: app', 'name: any'), '{kind: OCIRepository}')) },
      [['app', after, 'kustomization.yaml:7 2.0.0']],
    ],
    [
      'whose target selects nothing that is built',
      { 'kustomization.yaml': kustomization(inline(merge, '{kind: Bucket}')) },
      [['app', after, 'kustomization.yaml:7 2.0.0']],
    ],
    [
      'in one line with escapes',
      { 'kustomization.yaml': `resources: [a.yaml]\npatches:\n  - patch: "${merge.replaceAll('\n', '\\n')}"\n` },
      [['app', after, 'kustomization.yaml:3 2.0.0']],
    ],
    [
      'of a component',
      {
        'kustomization.yaml': 'resources: [a.yaml]\ncomponents: [part]\n',
        'part/kustomization.yaml': `patches:\n${inline(merge, '{kind: OCIRepository, name: app}')}`,
      },
      [['app', after, 'part/kustomization.yaml:6 2.0.0']],
    ],
    [
      'of another folder',
      { 'other/kustomization.yaml': `patches:\n${inline(merge, '{kind: OCIRepository}')}` },
      [['app', after, 'other/kustomization.yaml:6 2.0.0']],
    ],
    [
      'of a Flux Kustomization',
      {
        'flux/ks.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: k}\nspec:\n  path: ./\n  sourceRef: {kind: GitRepository, name: flux-system}\n  patches:\n${inline(merge, '{kind: OCIRepository}').replace(/^(?=.)/gm, '  ')}`,
      },
      [['app', after, 'flux/ks.yaml:12 2.0.0']],
    ],
  ])('%s', async (_, files, expected) => expect(await patched({ 'a.yaml': base, ...files })).toEqual(expected))

  test('takes a mapping over key by key, and leaves name and kind to the object', async () => {
    const text = 'kind: Other\nmetadata: {name: other, labels: {a: b}}\nspec: {url: null}\n'
    const [object] = patchedObjects(
      await read({ 'a.yaml': base, 'kustomization.yaml': kustomization(inline(text, '{kind: OCIRepository}')) }),
    )
    expect(object).toMatchObject({ kind: 'OCIRepository', name: 'app', apiVersion: 'source.toolkit.fluxcd.io/v1' })
    expect(object?.value).toEqual({
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'OCIRepository',
      metadata: { name: 'app', labels: { a: 'b' } },
      spec: { url: null, ref: { tag: '1.0.0' } },
    })
  })

  test('may change kind and name where its entry lets it', async () => {
    const text = 'kind: Other\nmetadata: {name: other}\n'
    const of = async (options: string) => {
      const entry = `${inline(text, '{kind: OCIRepository}')}    options: {${options}}\n`
      const [object] = patchedObjects(await read({ 'a.yaml': base, 'kustomization.yaml': kustomization(entry) }))
      return object?.value
    }
    expect(await of('allowKindChange: true')).toMatchObject({ kind: 'Other', metadata: { name: 'app' } })
    expect(await of('allowNameChange: true')).toMatchObject({ kind: 'OCIRepository', metadata: { name: 'other' } })
    expect(await of('allowKindChange: false')).toMatchObject({ kind: 'OCIRepository', metadata: { name: 'app' } })
  })
})

describe('which objects a target means', () => {
  const files = (target: string) => ({
    'a.yaml': [
      source('one', '{ref: {tag: 1.0.0}}', ', labels: {app: web}'),
      source('two', '{ref: {tag: 1.0.0}}'),
      source('one', '{ref: {tag: 1.0.0}}').replace('OCIRepository', 'GitRepository'),
    ].join('---\n'),
    'elsewhere/b.yaml': source('three', '{ref: {tag: 1.0.0}}'),
    'kustomization.yaml': kustomization(inline('- {op: replace, path: /spec/ref/tag, value: 2.0.0}\n', target)),
  })
  test.each<[string, readonly string[]]>([
    ['{kind: OCIRepository}', ['OCIRepository one', 'OCIRepository two']],
    ['{kind: .*Repository, name: one}', ['OCIRepository one', 'GitRepository one']],
    ['{name: t.*}', ['OCIRepository two']],
    ['{kind: OCIRepository, labelSelector: app=web}', ['OCIRepository one']],
    ['{kind: OCIRepository, group: source.toolkit.fluxcd.io, version: v1}', ['OCIRepository one', 'OCIRepository two']],
    ['{kind: OCIRepository, version: v2}', ['OCIRepository null']],
    // what is not gathered here may be elsewhere, under exactly that name
    ['{kind: OCIRepository, name: three}', ['OCIRepository three']],
    ['{kind: OCIRepository, name: "("}', ['OCIRepository (']],
    ['{kind: OCIRepository, name: thr.*}', ['OCIRepository thr.*']],
    ['{name: gone}', []],
  ])('%s', async (target, expected) => {
    expect(patchedObjects(await read(files(target))).map(({ kind, name }) => `${kind} ${String(name)}`)).toEqual(
      expected,
    )
  })
})

describe('operations', () => {
  const base = source('app', '{ref: {tag: 1.0.0}, list: [{a: 1}, {a: 2}], old: {x: y}}')
  const files = (operations: string) => ({
    'a.yaml': base,
    'kustomization.yaml': kustomization(inline(operations, '{kind: OCIRepository}')),
  })
  const list = [{ a: 1 }, { a: 2 }]
  test.each<[string, string, unknown]>([
    [
      'replace',
      '- {op: replace, path: /spec/ref/tag, value: 2.0.0}\n',
      [[{ ref: { tag: '2.0.0' }, list, old: { x: 'y' } }, '2.0.0']],
    ],
    [
      'add what is not there',
      '- {op: add, path: /spec/new/deep, value: 5}\n',
      [[{ ref: { tag: '1.0.0' }, list, old: { x: 'y' }, new: { deep: 5 } }, null]],
    ],
    [
      'add a mapping with the tag',
      '- {op: add, path: /spec/ref, value: {tag: 3.0.0}}\n',
      [[{ ref: { tag: '3.0.0' }, list, old: { x: 'y' } }, '3.0.0']],
    ],
    [
      'add to the end of a list',
      '- {op: add, path: /spec/list/-, value: {a: 3}}\n',
      [[{ ref: { tag: '1.0.0' }, list: [...list, { a: 3 }], old: { x: 'y' } }, null]],
    ],
    [
      'change an entry',
      '- {op: replace, path: /spec/list/1/a, value: 9}\n',
      [[{ ref: { tag: '1.0.0' }, list: [{ a: 1 }, { a: 9 }], old: { x: 'y' } }, null]],
    ],
    [
      'remove an entry',
      '- {op: remove, path: /spec/list/0}\n',
      [[{ ref: { tag: '1.0.0' }, list: [{ a: 2 }], old: { x: 'y' } }, null]],
    ],
    ['remove a key', '- {op: remove, path: /spec/old}\n', [[{ ref: { tag: '1.0.0' }, list }, null]]],
    [
      'move',
      '- {op: move, from: /spec/old, path: /spec/new}\n',
      [[{ ref: { tag: '1.0.0' }, list, new: { x: 'y' } }, null]],
    ],
    [
      'copy',
      '- {op: copy, from: /spec/old/x, path: /spec/ref/tag}\n',
      [[{ ref: { tag: 'y' }, list, old: { x: 'y' } }, null]],
    ],
    [
      'copy what is not there',
      '- {op: copy, from: /spec/gone, path: /spec/ref/tag}\n',
      [[{ ref: { tag: '1.0.0' }, list, old: { x: 'y' } }, null]],
    ],
    [
      'the last of two',
      '- {op: add, path: /spec/ref/tag, value: 2.0.0}\n- {op: add, path: /spec/ref/tag, value: 3.0.0}\n',
      [[{ ref: { tag: '3.0.0' }, list, old: { x: 'y' } }, '3.0.0']],
    ],
    [
      'a test, which is an object of its own',
      '- {op: test, path: /spec/ref/tag, value: 1.0.0}\n- {op: remove, path: /spec/old}\n',
      [
        [{ ref: { tag: '1.0.0' }, list }, null],
        [{ ref: { tag: '1.0.0' }, list, old: { x: 'y' } }, '1.0.0'],
      ],
    ],
    [
      'one without a path',
      '- {op: add, value: 1}\n- {op: replace, path: /spec/ref/tag, value: 2.0.0}\n',
      [[{ ref: { tag: '2.0.0' }, list, old: { x: 'y' } }, '2.0.0']],
    ],
  ])('%s', async (_, operations, expected) => {
    const objects = patchedObjects(await read(files(operations)))
    expect(objects.map((object) => [object.value['spec'], object.scalar(['spec', 'ref', 'tag'])?.raw ?? null])).toEqual(
      expected,
    )
  })

  test('a value at a path that is too deep is not made', () => {
    const path = (steps: number) => Array.from({ length: steps }, () => 'a')
    expect(withValue({}, path(201), 1)).toEqual({})
    expect(withValue({}, path(2), 1)).toEqual({ a: { a: 1 } })
    expect(withValue({ l: [1] }, ['l', 3], 1)).toEqual({ l: [1] })
    expect(withValue({}, ['constructor', 'x'], 1)).toEqual({ constructor: { x: 1 } })
  })
})

describe('a replacement', () => {
  const version = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: versions}\ndata: {flux: "1.2.3", pair: v1.2.3-x}\n'
  const replacement = (text: string) =>
    `resources: [a.yaml, v.yaml]\nreplacements:\n  - ${text.trim().replaceAll('\n', '\n    ')}\n`
  const from = (fieldPath: string, options = '') =>
    `source: {kind: ConfigMap, name: versions, fieldPath: ${fieldPath}${options}}\n`
  const into = (select: string, fields: string, more = '') =>
    `targets:\n  - {select: ${select}, fieldPaths: [${fields}]${more}}\n`
  const filled = async (text: string, more: Texts = {}) => {
    const tree = await read({
      'kustomization.yaml': replacement(text),
      'v.yaml': version,
      'a.yaml': [
        source('app', '{ref: {tag: 1.0.0}, url: oci://host/path:old}'),
        source('other', '{ref: {tag: 1.0.0}}'),
      ].join('---\n'),
      ...more,
    })
    return replacedObjects(tree).map(({ object, overwritten, source: range }) => {
      const tag = object.scalar(['spec', 'ref', 'tag']) ?? object.scalar(['spec', 'url'])
      const text = tag && Buffer.from(object.file.bytes.subarray(range.start, range.end)).toString()
      return `${object.name ?? ''} ${tag?.raw ?? ''} from ${object.file.path}:${tag?.position.line ?? ''} "${text ?? ''}" over ${overwritten === null ? 'nothing' : `${overwritten.file}:${overwritten.line}`}`
    })
  }
  const ocis = '{kind: OCIRepository}'
  test.each<[string, string, readonly string[]]>([
    [
      'of every object that it selects',
      from('data.flux') + into(ocis, 'spec.ref.tag'),
      ['app 1.2.3 from v.yaml:4 "1.2.3" over a.yaml:4', 'other 1.2.3 from v.yaml:4 "1.2.3" over a.yaml:9'],
    ],
    [
      'of one by its name',
      from('data.flux') + into('{kind: OCIRepository, name: app}', 'spec.ref.tag'),
      ['app 1.2.3 from v.yaml:4 "1.2.3" over a.yaml:4'],
    ],
    [
      'but for those that it rejects',
      from('data.flux') + into(ocis, 'spec.ref.tag', ', reject: [{name: other}]'),
      ['app 1.2.3 from v.yaml:4 "1.2.3" over a.yaml:4'],
    ],
    ['of another version', from('data.flux') + into('{kind: OCIRepository, version: v2}', 'spec.ref.tag'), []],
    ['of a selector that is no expression', from('data.flux') + into('{name: "("}', 'spec.ref.tag'), []],
    [
      'by the name of its source',
      'source: {kind: ConfigMap}\n' + into('{name: app}', 'spec.ref.tag'),
      ['app versions from v.yaml:3 "versions" over a.yaml:4'],
    ],
    [
      'of a part of its source',
      from('data.pair', ', options: {delimiter: "-"}') + into('{name: app}', 'spec.ref.tag'),
      ['app v1.2.3 from v.yaml:4 "v1.2.3" over a.yaml:4'],
    ],
    [
      'of a later part',
      from('data.pair', ', options: {delimiter: ".", index: 1}') + into('{name: app}', 'spec.ref.tag'),
      ['app 2 from v.yaml:4 "2" over a.yaml:4'],
    ],
    [
      'of a part that is not there',
      from('data.pair', ', options: {delimiter: "-", index: 5}') + into('{name: app}', 'spec.ref.tag'),
      [],
    ],
    [
      'into a part',
      from('data.flux') + into('{name: app}', 'spec.url', ', options: {delimiter: ":", index: 2}'),
      ['app oci://host/path:1.2.3 from v.yaml:4 "1.2.3" over a.yaml:4'],
    ],
    [
      'into a part in between',
      from('data.flux') + into('{name: app}', 'spec.url', ', options: {delimiter: "/", index: 2}'),
      ['app oci://1.2.3/path:old from v.yaml:4 "1.2.3" over a.yaml:4'],
    ],
    [
      'before the first part',
      from('data.flux') + into('{name: app}', 'spec.ref.tag', ', options: {delimiter: "-", index: -1}'),
      ['app 1.2.3-1.0.0 from v.yaml:4 "1.2.3" over a.yaml:4'],
    ],
    [
      'behind the last part',
      from('data.flux') + into('{name: app}', 'spec.ref.tag', ', options: {delimiter: "-", index: 1}'),
      ['app 1.0.0-1.2.3 from v.yaml:4 "1.2.3" over a.yaml:4'],
    ],
    [
      'of a field that it makes',
      from('data.flux') + into('{name: other}', 'spec.url', ', options: {create: true}'),
      ['other 1.2.3 from v.yaml:4 "1.2.3" over nothing'],
    ],
    ['of a field that is not there', from('data.flux') + into('{name: other}', 'spec.url'), []],
    ['of a mapping', from('data.flux') + into('{name: app}', 'spec.ref'), []],
    [
      'with its own value',
      'sourceValue: 4.5.6\n' + into('{name: app}', 'spec.ref.tag'),
      ['app 4.5.6 from kustomization.yaml:3 "4.5.6" over a.yaml:4'],
    ],
    ['of a source that is not there', from('data.gone') + into('{name: app}', 'spec.ref.tag'), []],
    ['without a source', into('{name: app}', 'spec.ref.tag'), []],
  ])('fills the field %s', async (_, text, expected) => expect(await filled(text)).toEqual(expected))

  test('may stand in a file, alone or in a list', async () => {
    const one = from('data.flux') + into('{name: app}', 'spec.ref.tag')
    const expected = ['app 1.2.3 from v.yaml:4 "1.2.3" over a.yaml:4']
    expect(await filled('path: r.yaml', { 'r.yaml': one })).toEqual(expected)
    expect(await filled('path: r.yaml', { 'r.yaml': `- ${one.trim().replaceAll('\n', '\n  ')}\n- text\n` })).toEqual(
      expected,
    )
    expect(await filled('path: gone.yaml')).toEqual([])
  })

  test('reads what a generator makes', async () => {
    const text = replacement(
      'source: {kind: ConfigMap, name: made, fieldPath: data.v}\n' + into('{name: app}', 'spec.ref.tag'),
    )
    const made = (entries: string) =>
      filled('', {
        'kustomization.yaml': `${text}configMapGenerator:\n  - {name: made, ${entries}}\n`,
        'e.env': '# x\nw=0\nv=7.8.9\n',
      })
    expect(await made('literals: [w=0, v=7.8.9]')).toEqual([
      'app 7.8.9 from kustomization.yaml:7 "7.8.9" over a.yaml:4',
    ])
    expect(await made(`literals: ["v='7.8.9'"]`)).toEqual(['app 7.8.9 from kustomization.yaml:7 "7.8.9" over a.yaml:4'])
    expect(await made('envs: [e.env]')).toEqual(['app 7.8.9 from e.env:3 "7.8.9" over a.yaml:4'])
    expect(await made('literals: [w=0]')).toEqual([])
  })

  test('takes nothing from another folder, and nothing there', async () => {
    const one = from('data.flux') + into(ocis, 'spec.ref.tag')
    expect(
      await filled('path: none', { 'x/kustomization.yaml': replacement(one).replace('[a.yaml, v.yaml]', '[]') }),
    ).toEqual([])
  })
})
