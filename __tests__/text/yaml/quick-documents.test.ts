import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Json } from '../../../src/model/json.js'
import type { Path } from '../../../src/model/document.js'
import { valuesOf } from '../../../src/text/yaml/document-values.js'
import { eventPlaces } from '../../../src/text/yaml/event-places.js'
import { fullAllowance, nodeTree, noNodes, type NodeTree } from '../../../src/text/yaml/node-tree.js'
import { parseWithin } from '../../../src/text/yaml/parse.js'
import { quickDocuments } from '../../../src/text/yaml/quick-documents.js'
import { GeneratedYaml } from '../../support/generated-yaml.js'

/** The documents as nodes give them; null where a document cannot be read. */
function careful(text: string): readonly Json[] | null {
  const allowance = fullAllowance()
  try {
    const documents = parseWithin(text)
    return documents.some(({ errors }) => errors.length > 0)
      ? null
      : documents.map((document) => nodeTree(document, allowance).plain)
  } catch {
    return null
  }
}

/** A text that tells apart whatever two values differ in: the order of keys, `-0`, numbers that JSON does not have. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spelled).join()}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, child]) => `${JSON.stringify(key)}:${spelled(child)}`)
      .join()}}`
  return typeof value === 'string' ? JSON.stringify(value) : Object.is(value, -0) ? '-0' : String(value)
}

const treesOf = oncePerText((text: string): readonly NodeTree[] => {
  const allowance = fullAllowance()
  return parseWithin(text).map((document) => nodeTree(document, allowance))
})

function oncePerText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? work(text)
    known.set(text, found)
    return found
  }
}

/** Every path that leads to a value, the root's among them. */
function pathsIn(value: unknown): readonly Path[] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const inside = children.flatMap(([key, child]: [string, unknown]) =>
    pathsIn(child).map((path): Path => [Array.isArray(value) ? Number(key) : key, ...path]),
  )
  return [[], ...inside]
}

const files = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => readFileSync(`examples/${path}`, 'utf8'))
  .filter((text) => text.length < 3000)

test('the quick reading of 10,000 texts is the careful one, or none', () => {
  const yaml = new GeneratedYaml(20261128, files)
  const texts = Array.from({ length: 10_000 }, () => yaml.text())
  const read = texts.flatMap((text) => {
    const quick = quickDocuments(text)
    return quick === null ? [] : [{ text, quick }]
  })
  const wrong = read.filter(({ text, quick }) => spelled(quick) !== spelled(careful(text)))
  expect(wrong).toStrictEqual([])
  expect(read.length).toBeGreaterThan(3000)
})

test('events tell the places of values as nodes do, or none', () => {
  const yaml = new GeneratedYaml(20261129, files)
  const texts = [...files, ...Array.from({ length: 4000 }, () => yaml.text())]
  const found = texts.flatMap((text) => {
    const placeOf = eventPlaces(text)
    return (quickDocuments(text) ?? []).flatMap((plain, document) =>
      pathsIn(plain).map((path) => ({ text, document, path, quick: placeOf(document, path) })),
    )
  })
  const told = found.filter(({ quick }) => quick !== null)
  const wrong = told.filter(({ text, document, path, quick }) => {
    const values = valuesOf(treesOf(text)[document] ?? noNodes)
    const written = values.scalar(path)
    const expected = { offset: values.offset(path), scalar: written && { style: written.style, span: written.span } }
    return JSON.stringify(quick) !== JSON.stringify(expected)
  })
  expect(wrong).toStrictEqual([])
  expect(told.length / found.length).toBeGreaterThan(0.9)
})

test('the files of repositories are read quickly', () => {
  const quick = files.filter((text) => quickDocuments(text) !== null)
  expect(quick.length / files.length).toBeGreaterThan(0.9)
})

describe('what the two parsers read differently is read with care', () => {
  test.each([
    ['a merge key', 'a: &x\n  b: c\nd:\n  <<: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key that is marked', '? a\n: b\n'],
    ['a key without a name', 'a:\n  b: c\n  : d\n'],
    ['a directive', '%YAML 1.1\n---\na: yes\n'],
    ['the end of a document', 'a: b\n...\n---\nc: d\n'],
    ['a document that begins behind blanks', ' ---\nb: c\n'],
    ['a tab', 'a:\tb\n'],
    ['carriage returns', 'a: b\r\nc: d\r\n'],
    ['a byte order mark', '\uFEFFa: b\n'],
    ['a template', 'a: {{ b }}\n'],
    ['a block that is indented by a number', 'a: |1\n   b\n'],
    ['a block that keeps its end', 'a: |+\n  b\n\n'],
    ['blanks at the end', 'a: >\n  b\n  '],
    ['a line that a backslash joins', 'a: "b \\\n\n    c"\n'],
    ['an anchor before a mapping on its line', 'a: &x b: c\n'],
    ['an anchor that touches its value', 'a: &x[b, c]\n'],
    ['a key behind a collection', 'a:\n  - {b: c}d: e\n'],
    ['a key that is written twice', 'a: b\na: c\n'],
    ['a text', 'a\n'],
    ['an anchor that contains itself', 'a: &x\n  b: *x\n'],
    [
      'aliases that multiply',
      Array.from({ length: 9 }, (_, n) => `a${n}: &x${n} [${`*x${n - 1},`.repeat(n ? 9 : 0)}1]\n`).join(''),
    ],
    ['more than people write', `a:\n${'  - b\n'.repeat(30_000)}`],
  ])('%s', (_, text) => {
    expect(quickDocuments(text)).toBeNull()
  })
})

test.each([
  [
    'numbers',
    'a: 0o17\nb: 0x1F\nc: 017\nd: 1_000\ne: 1e400\nf: -.Inf\ng: 0.57\n',
    { a: 15, b: 31, c: 17, d: '1_000', e: Infinity, f: -Infinity, g: 0.57 },
  ],
  [
    'words of YAML 1.1',
    'a: yes\nb: off\nc: 2001-01-01\nd: True\ne: ~\n',
    { a: 'yes', b: 'off', c: '2001-01-01', d: true, e: null },
  ],
  ['an alias', 'a: &x 1\nb: *x\n', { a: 1, b: 1 }],
  ['a key that JavaScript knows', '__proto__: 1\n', JSON.parse('{"__proto__":1}')],
])('%s are read as ever', (_, text, value) => {
  expect(quickDocuments(text)).toStrictEqual([value])
})
