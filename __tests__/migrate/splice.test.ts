import { describe, expect, test } from 'vitest'
import { readDocuments } from '../../src/text/yaml/documents.js'
import { editLists, removeDocuments } from '../../src/migrate/splice.js'
import { sourceFile } from '../../src/model/file.js'
import { applied } from './fixture.js'

const fileOf = (text: string) => sourceFile({ path: 'k.yaml', mode: '100644' }, Buffer.from(text))

function edited(text: string, edits: Parameters<typeof editLists>[1]): string | null {
  const changes = editLists(fileOf(text), edits)
  return changes && (applied({ 'k.yaml': text }, changes)['k.yaml'] ?? null)
}

describe('adds entries and leaves every other byte alone', () => {
  test.each<readonly [string, string, string]>([
    [
      'after the last',
      'resources:\n  - a.yaml # first\n# end\n',
      'resources:\n  - a.yaml # first\n  - n.yaml\n# end\n',
    ],
    ['without indentation', 'resources:\n- a.yaml\nnamespace: x\n', 'resources:\n- a.yaml\n- n.yaml\nnamespace: x\n'],
    ['without a newline at the end', 'resources:\n  - a.yaml', 'resources:\n  - a.yaml\n  - n.yaml'],
    ['with CRLF', 'resources:\r\n  - a.yaml\r\nx: 1\r\n', 'resources:\r\n  - a.yaml\r\n  - n.yaml\r\nx: 1\r\n'],
    ['into a flow list', 'resources: [a.yaml, "b.yaml"]\n', 'resources: [a.yaml, "b.yaml", n.yaml]\n'],
    ['into an empty flow list', 'resources: []\n', 'resources: [n.yaml]\n'],
    ['where there is no list', 'namespace: x # ä\n', 'namespace: x # ä\nresources:\n  - n.yaml\n'],
    [
      'beside characters of several bytes',
      '# ü\nresources:\n  - ä.yaml\n',
      '# ü\nresources:\n  - ä.yaml\n  - n.yaml\n',
    ],
    ['to a file without a newline at the end', 'namespace: x', 'namespace: x\nresources:\n  - n.yaml\n'],
    [
      'after a text of several lines',
      'resources:\n  - |\n    a\n\nx: 1\n',
      'resources:\n  - |\n    a\n  - n.yaml\n\nx: 1\n',
    ],
    ['after the only entry of one character', 'resources:\n-\n a\nx: 1\n', 'resources:\n-\n a\n  - n.yaml\nx: 1\n'],
    ['with tabs and more spaces', 'resources:\n   -   a.yaml\n', 'resources:\n   -   a.yaml\n   -   n.yaml\n'],
    ['beside a comment at the end of the file', 'resources:\n  - a.yaml # x', 'resources:\n  - a.yaml # x\n  - n.yaml'],
  ])('%s', (_name, before, after) => {
    expect(edited(before, { add: ['n.yaml'], remove: [] })).toBe(after)
  })

  test('several in their order', () => {
    expect(edited('resources:\n  - a', { add: ['b', 'c'], remove: [] })).toBe('resources:\n  - a\n  - b\n  - c')
    expect(edited('resources: [a]\n', { add: ['b', 'c'], remove: [] })).toBe('resources: [a, b, c]\n')
  })

  test.each([
    '',
    'resources:\n',
    'resources: {a: b}\n',
    'resources:\n  - a\n bad',
    '- a\n',
    'resources: [a]\n---\nresources: [b]\n',
  ])('refuses %j', (text) => {
    expect(edited(text, { add: ['n.yaml'], remove: [] })).toBeNull()
  })
})

describe('takes entries out with the comments that speak of them', () => {
  const first = { key: 'resources', index: 0 }
  const second = { key: 'resources', index: 1 }
  test.each<readonly [string, string, readonly (typeof first)[], string]>([
    [
      'the first',
      'resources:\n  # of a\n  - a.yaml\n  # of b\n  - b.yaml\n',
      [first],
      'resources:\n  # of b\n  - b.yaml\n',
    ],
    [
      'the last',
      'resources:\n  - a.yaml\n  # of b\n  - b.yaml # b\nx: 1\n',
      [second],
      'resources:\n  - a.yaml\nx: 1\n',
    ],
    ['all, with the key', 'x: 1\nresources:\n  - a.yaml\n  - b.yaml\ny: 2\n', [first, second], 'x: 1\ny: 2\n'],
    ['with CRLF', 'resources:\r\n  - a.yaml\r\n  - b.yaml\r\n', [first], 'resources:\r\n  - b.yaml\r\n'],
    [
      'the second with two comments, and what stands before the third',
      'resources:\n  - a.yaml\n  # of b\n  # and more\n  - b.yaml\n\n  # of c\n  # and more\n\n  - c.yaml\n',
      [second],
      'resources:\n  - a.yaml\n  # of c\n  # and more\n\n  - c.yaml\n',
    ],
    [
      'the first with the empty lines behind it',
      'resources:\n  - a.yaml\n\n\n  - b.yaml\n',
      [first],
      'resources:\n  - b.yaml\n',
    ],
    [
      'the first, which looks like a comment at its end',
      'resources:\n  - |\n    a\n    # b\n  # of c\n  - c.yaml\n',
      [first],
      'resources:\n  # of c\n  - c.yaml\n',
    ],
    ['the only one below a key on the first line', 'resources:\n  - a.yaml\n', [first], ''],
    [
      'the last of a file without a newline',
      'resources:\n  - a.yaml\n  - b.yaml',
      [second],
      'resources:\n  - a.yaml\n',
    ],
    [
      'a comment of the list stays',
      'resources:\n# all\n- a.yaml\n- b.yaml\n',
      [first],
      'resources:\n# all\n- b.yaml\n',
    ],
  ])('%s', (_name, before, remove, after) => {
    expect(edited(before, { add: [], remove })).toBe(after)
  })

  test.each(['x: 1\n', 'resources: a\n', 'resources: [a, b]\n'])('not out of %j', (text) => {
    expect(edited(text, { add: [], remove: [first] })).toBeNull()
  })

  test('nothing comes where nothing is added', () => {
    expect(edited('x: 1\n', { add: [], remove: [] })).toBe('x: 1\n')
  })

  test('while others come', () => {
    const text = 'resources:\n  - a.yaml\n  - b.yaml\npatches:\n  - path: p.yaml\n'
    const edits = { add: ['n.yaml'], remove: [first, second, { key: 'patches', index: 0 }] }
    expect(edited(text, edits)).toBe('resources:\n  - n.yaml\n')
  })
})

test.each<readonly [string, number, string]>([
  ['# head\n---\na: 1\n---\n# two\nb: 2\n', 0, '---\n# two\nb: 2\n'],
  ['a: 1\n---\n# two\nb: 2\n', 1, 'a: 1\n'],
  ['---\n---\n# two\n---\na: 1\n', 0, '---\n---\n# two\n'],
  ['---\na: 1\n---\nb: 2\n---\nc: 3\n', 1, '---\na: 1\n---\nc: 3\n'],
])('takes a document out of %j', (text, index, after) => {
  const whole = text.replace(/^(\w): (\d)$/gm, 'apiVersion: v1\nkind: $1\nmetadata: {name: n$2}')
  const file = fileOf(whole)
  const objects = readDocuments(file)
    .flatMap((document) => (document.kind === 'objects' ? document.objects : []))
    .filter((_object, at) => at === index)
  const expected = after.replace(/^(\w): (\d)$/gm, 'apiVersion: v1\nkind: $1\nmetadata: {name: n$2}')
  expect(applied({ 'k.yaml': whole }, removeDocuments(file, objects))['k.yaml']).toBe(expected)
})
