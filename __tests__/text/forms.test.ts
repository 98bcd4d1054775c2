import { describe, expect, test } from 'vitest'
import { splitAtCommas } from '../../src/text/commas.js'
import { conflictIn } from '../../src/text/conflict.js'
import { decoded } from '../../src/text/encoded-marks.js'
import { goDuration } from '../../src/text/go-duration.js'
import { parseJson } from '../../src/text/json.js'
import { diffLines } from '../../src/text/line-diff.js'
import { lineTree, type LineGroup } from '../../src/text/line-tree.js'
import { alert, blocks, counted, details, listed, table } from '../../src/text/markdown.js'
import { Occurrences } from '../../src/text/occurrences.js'
import { isTemplateFile, unknownInDocument, unknownInResourceSet } from '../../src/text/placeholder.js'
import { unifiedDiff } from '../../src/text/unified-diff.js'
import { isVisible, shortened, visible, visibleJson, visibleLines, withoutUnseen } from '../../src/text/visible.js'
import { wrap } from '../../src/text/wrap.js'

test.each([
  ['', ['']],
  ['a', ['a']],
  ['a,b', ['a', 'b']],
  [',a,', ['', 'a', '']],
  ['a[b,c],d', ['a[b,c]', 'd']],
  ['[a,b],[c,d]', ['[a,b]', '[c,d]']],
  ['a],b', ['a]', 'b']],
  ['[a,b', ['[a', 'b']],
])('%j is parted at its commas', (text, parts) => expect(splitAtCommas(text, '[', ']')).toEqual(parts))

describe('a merge conflict', () => {
  const whole = 'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n'
  test.each([
    ['as git writes it', whole, 5],
    ['with carriage returns', whole.replaceAll('\n', '\r\n'), 6],
    ['without names', whole.replace(' HEAD', '').replace(' other', ''), 5],
    ['without its first mark', whole.replace('<<<<<<< HEAD\n', ''), null],
    ['without its middle', whole.replace('=======\n', ''), null],
    ['without its end', whole.replace('>>>>>>> other\n', ''), null],
    ['with marks that are longer', whole.replace('<<<<<<<', '<<<<<<<<'), null],
    ['indented', whole.replaceAll(/^/gm, ' '), null],
  ])('%s', (_, text, at) => expect(conflictIn(text)).toBe(at))
})

describe('letters written by their numbers', () => {
  test.each([
    ['plain', null],
    ['a%3Ab', 'a:b'],
    ['a%253ab', 'a:b'],
    ['a%25252525252525253Ab', 'a:b'],
    ['a\\u0026b', 'a&b'],
    ['a\\\\u0026b', 'a&b'],
    ['a&#64;b', 'a@b'],
    ['a&#x40;b', 'a@b'],
    ['a&#00064;b', 'a@b'],
    ['a&commat;b&COLON;c&sol;d&quest;e&num;f&amp;g&equals;h', 'a@b:c/d?e#f&g=h'],
    ['ａ＠ｂ', 'a@b'],
    ['a%22b', null],
    ['a%20b', null],
    ['&#300;', null],
    ['&lt;', null],
  ])('%s', (text, plain) => expect(decoded(text)?.text ?? null).toBe(plain))
  test('each is found where it was written', () => {
    const text = 'x%3Ay&#64;z'
    const view = decoded(text)
    expect(view?.text).toBe('x:y@z')
    expect([0, 1, 2, 3, 4, 5].map((index) => view?.writtenAt(index))).toEqual([0, 1, 4, 5, 10, 11])
  })
})

test.each([
  ['10m0s', 600],
  ['1h30m', 5400],
  ['1.5s', 1.5],
  ['500ms', 0.5],
  ['0s', 0],
  ['', null],
  ['10', null],
  ['10m 0s', null],
  ['-1m', null],
  ['1d', null],
  ['1s'.repeat(8), 8],
  ['1s'.repeat(9), null],
])('%j lasts %s seconds', (text, seconds) => expect(goDuration(text)).toBe(seconds))

describe('what JSON may hold', () => {
  const parsed = (text: string, values: number, levels: number) => {
    try {
      return parseJson(text, { values, levels })
    } catch (error) {
      return error instanceof Error ? `${error.name}: ${error.message}` : error
    }
  }
  const values = 'JsonBudgetExceeded: it holds more than 3 values'
  test.each([
    ['[1,2]', [1, 2]],
    ['[1,2,3]', values],
    ['{"a":1}', { a: 1 }],
    ['{"a":1,"b":2}', values],
    ['[{"a":1}]', values],
    ['",,,::[[{{"', ',,,::[[{{'],
    ['["\\",,,"]', ['",,,']],
    ['["\\\\",""]', ['\\', '']],
  ])('%s', (text, value) => expect(parsed(text, 3, 9)).toEqual(value))
  test.each([
    ['[[1]]', [[1]]],
    ['[[],[]]', [[], []]],
    ['[[[1]]]', 'JsonBudgetExceeded: it nests more than 2 levels'],
    ['[{"a":{}}]', 'JsonBudgetExceeded: it nests more than 2 levels'],
  ])('%s, in two levels', (text, value) => expect(parsed(text, 99, 2)).toEqual(value))
  test('half a million values and 500 levels where nothing else is said', () => {
    const list = (count: number) => `[${Array(count).fill('0').join(',')}]`
    expect(parseJson(list(499_999))).toHaveLength(499_999)
    expect(() => parseJson(list(500_000))).toThrow('more than 500000 values')
    expect(() => parseJson('['.repeat(500) + ']'.repeat(500))).not.toThrow()
    expect(() => parseJson('['.repeat(501) + ']'.repeat(501))).toThrow('more than 500 levels')
    expect(() => parseJson('{')).toThrow(SyntaxError)
  })
})

describe('lines that differ', () => {
  const signs = { same: ' ', removed: '-', added: '+' }
  const shown = (before: string, after: string) =>
    diffLines(Array.from(before), Array.from(after)).map(({ kind, text }) => signs[kind] + text)
  test.each([
    ['', '', []],
    ['abc', 'abc', [' a', ' b', ' c']],
    ['', 'ab', ['+a', '+b']],
    ['ab', '', ['-a', '-b']],
    ['abc', 'axc', [' a', '-b', '+x', ' c']],
    ['aa', 'a', [' a', '-a']],
    ['a', 'aa', [' a', '+a']],
    ['aba', 'aca', [' a', '-b', '+c', ' a']],
    ['abcabba', 'cbabac', ['-a', '-b', ' c', '-a', ' b', '+a', ' b', ' a', '+c']],
    ['xaby', 'xbay', [' x', '-a', ' b', '+a', ' y']],
    ['pabq', 'rabs', ['-p', '+r', ' a', ' b', '-q', '+s']],
  ])('from %j to %j', (before, after, lines) => expect(shown(before, after)).toEqual(lines))
  test('the middle of very long texts is replaced as a whole', () => {
    const lines = (count: number, mark: string) => Array.from({ length: count }, (_, index) => `${mark}${index}`)
    const between = (count: number, other: number) =>
      diffLines([...lines(count, 'a'), 'm', 'x'], [...lines(other, 'b'), 'm', 'y']).filter(
        ({ kind }) => kind === 'same',
      )
    expect(between(1998, 1998)).toHaveLength(1)
    expect(between(1998, 1999)).toHaveLength(0)
  })
})

test.each([
  ['nothing', 'abc', 'abc', ''],
  ['one line', 'a', 'b', '@@ -1 +1 @@\n-a\n+b\n'],
  ['a first line', '', 'a', '@@ -0,0 +1 @@\n+a\n'],
  ['the last line gone', 'a', '', '@@ -1 +0,0 @@\n-a\n'],
  ['the middle', 'abcdefghi', 'abcdXfghi', '@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+X\n f\n g\n h\n'],
  ['two that touch', 'abcdefgh', 'XbcdefgY', '@@ -1,8 +1,8 @@\n-a\n+X\n b\n c\n d\n e\n f\n g\n-h\n+Y\n'],
  [
    'two apart',
    'abcdefghijk',
    'XbcdefghijY',
    '@@ -1,4 +1,4 @@\n-a\n+X\n b\n c\n d\n@@ -8,4 +8,4 @@\n h\n i\n j\n-k\n+Y\n',
  ],
])('the hunks where %s differs', (_, before, after, hunks) =>
  expect(unifiedDiff(Array.from(before), Array.from(after))).toBe(hunks),
)

describe('the tree that indentation makes', () => {
  const shown = (groups: readonly LineGroup[]): unknown =>
    groups.map(({ lines, apart }) => [
      ...(apart ? ['-'] : []),
      ...lines.flatMap(({ text, below }) => (below.length > 0 ? [text.trim(), shown(below)] : [text.trim()])),
    ])
  const tops = (text: string) => {
    const lines = [...lineTree(text).all()]
    return [...new Set(lines.map(({ group }) => group))].filter(({ owner }) => owner === null)
  }
  test.each([
    ['a\nb', [['a', 'b']]],
    ['a\n  b\n  c\nd', [['a', [['b', 'c']], 'd']]],
    ['a\n  b\n    c\n  d', [['a', [['b', [['c']], 'd']]]]],
    [
      'a:\n- b\n  c\n- d',
      [
        [
          'a:',
          [
            ['-', '- b', 'c'],
            ['-', '- d'],
          ],
        ],
      ],
    ],
    [
      'a:\n  - b\n  - c',
      [
        [
          'a:',
          [
            ['-', '- b'],
            ['-', '- c'],
          ],
        ],
      ],
    ],
    ['f {\n  a\n}\n{\n  b\n}', [['f {', [['a']], '{', [['b']]]]],
    ['a\n\n  b', [['a', [['b']]]]],
    ['a\n---\nb', [['a'], ['-', 'b']]],
  ])('%j', (text, tree) => expect(shown(tops(text))).toEqual(tree))
  test('a line knows its number, its text and where it begins', () => {
    const lines = lineTree('a\n\n  b\r\nc')
    expect(lines.get(3)).toMatchObject({ number: 3, text: '  b\r', start: 3 })
    expect([lines.get(2), lines.get(5)]).toEqual([undefined, undefined])
    expect(lines.get(3)?.group.owner).toBe(lines.get(1))
  })
})

describe('parts of a report', () => {
  test.each([
    [0, '0 findings'],
    [1, '1 finding'],
    [2, '2 findings'],
  ])('%i', (count, text) => expect(counted(count, 'finding')).toBe(text))
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j is listed', (words, text) => expect(listed(words)).toBe(text))
  test('a table, a fold, a box and what stands apart', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
    expect(details('a', 'b')).toBe('<details><summary>a</summary>\n\nb\n\n</details>')
    expect(alert('NOTE', 'a\nb')).toBe('> [!NOTE]\n> a\n> b')
    expect(blocks('a', '', 'b')).toBe('a\n\nb')
  })
  test.each([
    ['a b c', 20, '', ['a b c']],
    ['aaaaaaaaaa bbbbbbbbb', 20, '', ['aaaaaaaaaa bbbbbbbbb']],
    ['aaaaaaaaaa bbbbbbbbbb', 20, '', ['aaaaaaaaaa', 'bbbbbbbbbb']],
    ['aaaaaaaaaa bbbbbbbbb', 22, '  ', ['  aaaaaaaaaa bbbbbbbbb']],
    ['aaaaaaaaaa bbbbbbbbb', 5, '', ['aaaaaaaaaa bbbbbbbbb']],
    [`a ${'b'.repeat(30)} c`, 20, '', ['a', 'b'.repeat(30), 'c']],
  ])('%j in %i columns', (text, width, indent, lines) => expect(wrap(text, width, indent)).toEqual(lines))
})

test('what is looked for stands where it is next, and at the end where it never comes', () => {
  const found = new Occurrences('a b a b')
  expect([found.next('a', 0), found.next('a', 0), found.next('a', 1), found.next('a', 5)]).toEqual([0, 0, 4, 7])
  expect([found.next('b', 2), found.next('b', 3), found.next('b', 6), found.next('x', 0)]).toEqual([2, 6, 6, 7])
  expect([found.has('b', 6), found.has('x', 0)]).toEqual([true, false])
})

describe('what is known only later', () => {
  test.each([
    ['${VAR}', true, true],
    ['$(VAR)', true, true],
    ['$VAR', false, false],
    ['${1}', false, false],
    ['{{ .Values.x }}', true, true],
    ['{% if %}', true, true],
    ['#{x}#', true, true],
    ['#x', false, false],
    ['<% x %>', true, true],
    ['<APP>', true, true],
    ['<app>', false, false],
    ['<<APP>>', false, true],
    ['<< inputs.x >>', false, true],
    ['ENC[AES256_GCM,data:x]', true, true],
    ['x ENC[AES256_GCM,data:x]', false, false],
    ['v0.58.1', false, false],
  ])('%s: in a document %s, in a ResourceSet %s', (text, document, set) =>
    expect([unknownInDocument(text), unknownInResourceSet(text)]).toEqual([document, set]),
  )
  test.each([
    ['a.yaml', false],
    ['a.yaml.j2', true],
    ['a.tpl.yaml', true],
    ['a.tftpl', true],
    ['a.gotmpl', true],
    ['atpl', false],
    ['tpl/a.yaml', false],
  ])('%s is a template: %s', (path, is) => expect(isTemplateFile(path)).toBe(is))
})

describe('characters that nobody sees', () => {
  test.each([
    ['a\tb\nc\r', 'a\\tb\\nc\\r', 'a\tb\nc\\r'],
    ['a\u0000b', 'a\\u{0}b', 'a\\u{0}b'],
    ['\u00ad\u200b\u2028\ufeff', '\\u{ad}\\u{200b}\\u{2028}\\u{feff}', '\\u{ad}\\u{200b}\\u{2028}\\u{feff}'],
    ['\u{e0041}', '\\u{e0041}', '\\u{e0041}'],
    ['\ud800', '\\u{d800}', '\\u{d800}'],
    ['é😀', 'é😀', 'é😀'],
  ])('%j', (text, line, lines) => {
    expect(visible(text)).toBe(line)
    expect(visibleLines(text)).toBe(lines)
    expect(isVisible(text)).toBe(text === lines)
    expect(isVisible(withoutUnseen(text))).toBe(true)
  })
  test('JSON spells them, and says the same', () => {
    const value = { a: '\u202e\u{e0041}\n', b: ['é'] }
    expect(visibleJson(value)).toBe('{\n  "a": "\\u202e\\udb40\\udc41\\n",\n  "b": [\n    "é"\n  ]\n}\n')
    expect(JSON.parse(visibleJson(value))).toEqual(value)
  })
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abc…fg'],
    ['abcdefgh', 5, 'ab…gh'],
  ])('%s in %i characters', (text, limit, short) => expect(shortened(text, limit)).toBe(short))
})
