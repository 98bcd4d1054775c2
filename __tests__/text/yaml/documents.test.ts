import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocuments } from '../../../src/text/yaml/documents.js'
import type { ManifestObject, Path } from '../../../src/model/document.js'
import { sourceFile } from '../../../src/model/file.js'

const file = (text: string | Uint8Array) =>
  sourceFile({ path: 'a.yaml', mode: '100644' }, typeof text === 'string' ? Buffer.from(text) : text)
const objects = (text: string): readonly ManifestObject[] =>
  readDocuments(file(text)).flatMap((document) =>
    document.kind === 'objects' ? document.objects : document.kind === 'plain' ? [document.object] : [],
  )
const first = (text: string): ManifestObject => {
  const [object] = objects(text)
  if (!object) throw new Error('no object')
  return object
}
const object = 'apiVersion: v1\nkind: Thing\n'

const scalars: readonly (readonly [name: string, text: string, path: Path, raw: string, value: unknown])[] = [
  ['plain', `${object}a: 0.37.1 # c\n`, ['a'], '0.37.1', '0.37.1'],
  ['a float', `${object}a: 0.57\n`, ['a'], '0.57', 0.57],
  ['single quotes', `${object}a: '0.37.1'\n`, ['a'], '0.37.1', '0.37.1'],
  ['double quotes', `${object}a: "0.37.1"`, ['a'], '0.37.1', '0.37.1'],
  ['a flow map', `${object}a: {b: 0.37.1}\n`, ['a', 'b'], '0.37.1', '0.37.1'],
  ['CRLF', `${object}a: 0.37.1\n`.replaceAll('\n', '\r\n'), ['a'], '0.37.1', '0.37.1'],
  ['a byte order mark', `\uFEFF${object}a: 0.37.1\n`, ['a'], '0.37.1', '0.37.1'],
  ['characters of several bytes', `# ➔ é 😀\n${object}a: 0.37.1\n`, ['a'], '0.37.1', '0.37.1'],
  ['an alias', `x: &v 0.37.1\n${object}a: *v\n`, ['a'], '0.37.1', '0.37.1'],
  ['an alias as a key', `x: &k a\n${object}b:\n  *k : 0.37.1\n`, ['b', 'a'], '0.37.1', '0.37.1'],
  ['a merge key', `x: &m {a: 0.37.1}\n${object}b:\n  <<: *m\n`, ['b', 'a'], '0.37.1', '0.37.1'],
  ['an own key over a merge key', `x: &m {a: 1}\n${object}b:\n  <<: *m\n  a: 2\n`, ['b', 'a'], '2', 2],
  ['a list', `${object}a: [1, 0.37.1]\n`, ['a', 1], '0.37.1', '0.37.1'],
  ['a literal block', `${object}a: |-\n  0.37.1\n`, ['a'], '  0.37.1\n', '0.37.1'],
  ['a key of the prototype', `${object}__proto__: {a: 0.37.1}\n`, ['__proto__', 'a'], '0.37.1', '0.37.1'],
]
test.each(scalars)('finds a scalar: %s', (_, text, path, raw, value) => {
  const scalar = first(text).scalar(path)
  expect(scalar).toMatchObject({ raw, value })
  const bytes = Buffer.from(text)
  expect(bytes.subarray(scalar?.range.start, scalar?.range.end).toString()).toBe(raw)
})

test('gives the items of a list and the objects of a ResourceSet', () => {
  const list = `apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: A, metadata: {name: n}}\n- text\n`
  expect(objects(list).map(({ kind, origin, root, name }) => ({ kind, origin, root, name }))).toEqual([
    { kind: 'A', origin: 'list-item', root: ['items', 0], name: 'n' },
  ])
  const set = `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
spec:
  resources:
    - apiVersion: v1
      kind: A
  resourcesTemplate: |
    apiVersion: v1
    kind: B
    ---
    apiVersion: v1
    kind: C
    tag: << inputs.version >>
    other: 0.37.1
`
  const found = objects(set)
  expect(found.map(({ kind, origin }) => [kind, origin])).toEqual([
    ['ResourceSet', 'document'],
    ['A', 'resource-set'],
    ['B', 'resource-set'],
    ['C', 'resource-set'],
  ])
  expect(found[3]?.scalar(['tag'])?.raw).toBe('<< inputs.version >>')
  const range = found[3]?.scalar(['other'])?.range
  expect(set.slice(range?.start, range?.end)).toBe('0.37.1')
  expect(found[3]?.position(['other'])).toEqual({ line: 14, column: 12 })
})

test('reads an inline patch in place', () => {
  const text = `${object}patches:\n- patch: |\n    - op: replace\n      value: 0.37.1\n`
  const [document] = first(text).documentsAt(['patches', 0, 'patch'])
  expect(document).toMatchObject({ kind: 'plain', content: [{ op: 'replace', value: '0.37.1' }] })
  const range = document?.kind === 'plain' ? document.object.scalar([0, 'value'])?.range : undefined
  expect(text.slice(range?.start, range?.end)).toBe('0.37.1')
})

const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, i) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefgh'.charAt(i)}`).join()}]\n`)
  .join('')}`
test.each([
  ['broken', 'a: [', 'unparseable'],
  ['a key twice', 'a: 1\na: 2\n', 'unparseable'],
  ['a template', 'a: {{ b }}\n', 'plain'],
  ['a template of both branches', '{% if x %}\ntag: 1\n{% else %}\ntag: 2\n{% endif %}\n', 'unparseable'],
  ['an alias bomb', bomb, 'unparseable'],
  ['an anchor in itself', 'a: &a [*a]\n', 'unparseable'],
  ['an alias without anchor', 'a: *b\n', 'unparseable'],
  ['a key that is an alias of a mapping', 'a: &a {b: c}\n*a : d\n', 'unparseable'],
  ['a million brackets', '['.repeat(100_000), 'unparseable'],
  ['nothing', '', undefined],
  ['a comment', '# a\n', undefined],
  ['text', 'hello\n', 'empty'],
])('reads what is no mapping: %s', (_, text, kind) => {
  expect(readDocuments(file(text))[0]?.kind).toBe(kind)
})

test('a broken document hides no other', () => {
  const kinds = readDocuments(file(`${object}---\na: [\n---\nb: 1\n`)).map(({ kind }) => kind)
  expect(kinds).toEqual(['objects', 'unparseable', 'plain'])
})

test('never throws, whatever the bytes', () => {
  const fragments = [
    'a: ',
    '- ',
    '\n',
    '  ',
    '&a ',
    '*a',
    '<<: ',
    '"',
    "'",
    '|\n',
    '>-\n',
    '---\n',
    '{',
    '}',
    '[',
    ']',
    '\t',
    '#',
    'x',
    '\r\n',
    '? ',
    '!!a ',
  ]
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.constantFrom(...fragments)).map((parts) => Buffer.from(parts.join(''))),
      ),
      (bytes) => {
        for (const document of readDocuments(file(bytes))) if (document.kind === 'plain') document.object.scalar(['a'])
      },
    ),
    { numRuns: 500 },
  )
})
