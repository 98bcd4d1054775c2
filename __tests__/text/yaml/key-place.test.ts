import { describe, expect, test } from 'vitest'
import type { Path } from '../../../src/model/document.js'
import { sourceFile } from '../../../src/model/file.js'
import type { KeyPlace, Place } from '../../../src/model/place.js'
import { readDocuments } from '../../../src/text/yaml/documents.js'

/** The first object of a text. */
function objectIn(text: string) {
  const [document] = readDocuments(sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from(text)))
  const object =
    document?.kind === 'plain' ? document.object : document?.kind === 'objects' ? document.objects[0] : null
  if (!object) throw new Error('there is no object')
  return object
}

/** A text with a place of it replaced; null where there is no place. */
function replaced(text: string, place: Place | KeyPlace | null, value: string): string | null {
  if (place === null) return null
  const bytes = Buffer.from(text)
  expect(bytes.subarray(place.start, place.end).toString()).toBe(place.old)
  const quote = 'quote' in place ? place.quote : ''
  const written = `${place.before}${quote}${value}${quote}${place.after}`
  return `${bytes.subarray(0, place.start).toString()}${written}${bytes.subarray(place.end).toString()}`
}

/** What a text becomes, its lines behind each other with `|` between them. */
type Case = readonly [of: string, text: string, path: Path, becomes: string | null]

const lines = (text: string): string => text.replaceAll('|', '\n')

describe('an absent key is written', () => {
  test.each<Case>([
    ['behind the last key of a block', 'a: 1|b: 2|', ['c'], 'a: 1|b: 2|c: X|'],
    ['behind a text without an end of line', 'a: 1', ['c'], 'a: 1|c: X'],
    ['with the parents that are absent', 'a:|  b: 1|', ['a', 'c', 'd', 'e'], 'a:|  b: 1|  c:|    d:|      e: X|'],
    ['behind all that is below the last key', 'a:|  b:|    c: 1|d: 2|', ['a', 'e'], 'a:|  b:|    c: 1|  e: X|d: 2|'],
    ['behind a list', 'a:|  b:|    - 1|    - c: 2|', ['a', 'd'], 'a:|  b:|    - 1|    - c: 2|  d: X|'],
    ['behind a list of one line', 'a: [1]|', ['c'], 'a: [1]|c: X|'],
    ['behind a comment of the line', 'a: 1 # one|# two|', ['c'], 'a: 1 # one|c: X|# two|'],
    ['behind a key with nothing', 'a: 1|b:|', ['c'], 'a: 1|b:|c: X|'],
    ['behind a key with nothing and a comment', 'a: 1|b: # none|', ['c'], 'a: 1|b: # none|c: X|'],
    ['into an item of a list', 'a:|  - b: 1|  - b: 2|', ['a', 1, 'c'], 'a:|  - b: 1|  - b: 2|    c: X|'],
    ['not into an item that is not there', 'a:|  - b: 1|', ['a', 1, 'c'], null],
    ['not into a list by a name', 'a:|  - b: 1|', ['a', 'c'], null],
    ['not into a text', 'a: 1|', ['a', 'c'], null],
    ['not where it is', 'a: 1|', ['a'], null],
    ['not where it is nothing', 'a:|', ['a'], null],
    ['not where another place has the mapping as well', 'a: &x|  b: 1|c: *x|', ['a', 'd'], null],
    ['not through an alias', 'a: &x|  b: 1|c: *x|', ['c', 'd'], null],
    ['into braces', 'a: { b: 1 }|', ['a', 'c'], 'a: { b: 1, c: X }|'],
    ['into braces with its parents', 'a: {b: 1}|', ['a', 'c', 'd'], 'a: {b: 1, c: { d: X }}|'],
    ['into empty braces', 'a: {}|', ['a', 'c'], 'a: { c: X }|'],
    [
      'into braces with quotes, as its neighbours are',
      'a: {"b": 1}|',
      ['a', 'c', 'd'],
      'a: {"b": 1, "c": { "d": "X" }}|',
    ],
    ['into braces of single quotes without', "a: {'b': 1}|", ['a', 'c'], "a: {'b': 1, c: X}|"],
    ['into braces behind a key alone', 'a: {b}|', ['a', 'c'], 'a: {b, c: X}|'],
    ['into braces over several lines', '{|  "a": 1,|  "b": 2|}|', ['c'], '{|  "a": 1,|  "b": 2,|  "c": "X"|}|'],
    ['into braces that begin on a line of several', 'a: {b: 1,|  c: 2}|', ['a', 'd'], 'a: {b: 1,|  c: 2,|  d: X}|'],
    ['in place of nothing', 'a:|b: 1|', ['a', 'c'], 'a: { c: X }|b: 1|'],
    ['in place of nothing, before its comment', 'a: # none|', ['a', 'c'], 'a: { c: X } # none|'],
    ['in place of nothing, with parents', 'a:|', ['a', 'c', 'd'], 'a: { c: { d: X } }|'],
    ['in place of a null', 'a: null|', ['a', 'c'], 'a: { c: X }|'],
    ['in place of a tilde', 'a: ~ # none|', ['a', 'c'], 'a: { c: X } # none|'],
    ['in place of nothing below quotes', '"a":|', ['a', 'c'], '"a": { "c": "X" }|'],
    ['in place of nothing in braces', 'a: {b: , d: 1}|', ['a', 'b', 'c'], 'a: {b: { c: X } , d: 1}|'],
    ['not behind a key that a question mark begins', '? a|: 1|', ['c'], null],
  ])('%s', (_, text, path, becomes) => {
    const whole = lines(text)
    expect(replaced(whole, objectIn(whole).absentKey(path), 'X')).toBe(becomes === null ? null : lines(becomes))
  })

  test.each<Case>([
    ['before the first key, where the last is a block of text', 'a: 1\nb: |\n  x\n', ['c'], 'c: X\na: 1\nb: |\n  x\n'],
    ['so in an item of a list', 'a:\n  - b: >\n      x\n', ['a', 0, 'c'], 'a:\n  - c: X\n    b: >\n      x\n'],
    ['so below the last key', 'a: 1\nb:\n  d: |\n    x\n', ['c'], 'c: X\na: 1\nb:\n  d: |\n    x\n'],
    ['with the ends of lines of Windows', 'a: 1\r\nb: 2\r\n', ['c', 'd'], 'a: 1\r\nb: 2\r\nc:\r\n  d: X\r\n'],
    ['so before its first key', 'a: |\r\n  x\r\n', ['c'], 'c: X\r\na: |\r\n  x\r\n'],
    ['so in braces', '{\r\n  "a": 1\r\n}\r\n', ['c'], '{\r\n  "a": 1,\r\n  "c": "X"\r\n}\r\n'],
    ['behind a mark of order', '\uFEFFa: 1\n', ['c'], '\uFEFFa: 1\nc: X\n'],
    ['behind letters of several bytes', 'ä: é\n', ['c'], 'ä: é\nc: X\n'],
    ['below a key that is a number', '1:\n  a: 2\n', ['1', 'c'], '1:\n  a: 2\n  c: X\n'],
  ])('%s', (_, text, path, becomes) => {
    expect(replaced(text, objectIn(text).absentKey(path), 'X')).toBe(becomes)
  })
})

describe('a whole key is taken away', () => {
  test.each<Case>([
    ['with its line', 'a: 1|b: 2|c: 3|', ['b'], 'a: 1|c: 3|'],
    ['with the comment of its line', 'a: 1|b: 2 # two|c: 3|', ['b'], 'a: 1|c: 3|'],
    ['the first', 'a: 1|b: 2|', ['a'], 'b: 2|'],
    ['the last', 'a: 1|b: 2', ['b'], 'a: 1'],
    ['below another', 'a:|  b: 1|  c: 2|', ['a', 'c'], 'a:|  b: 1|'],
    ['in an item of a list', 'a:|  - b: 1|    c: 2|', ['a', 0, 'c'], 'a:|  - b: 1|'],
    ['not the first of an item, whose dash stands on its line', 'a:|  - b: 1|    c: 2|', ['a', 0, 'b'], null],
    ['not the only one', 'a: 1|', ['a'], null],
    ['not one over several lines', 'a: 1|b:|  c: 2|', ['b'], null],
    ['not one that is not there', 'a: 1|b: 2|', ['c'], null],
    ['not an item of a list', 'a:|  - 1|  - 2|', ['a', 0], null],
    ['not where another place has the mapping as well', 'a: &x|  b: 1|  c: 2|d: *x|', ['a', 'b'], null],
    ['not the whole', 'a: 1|b: 2|', [], null],
    ['the first in braces', 'x: {a: 1, b: 2, c: 3}|', ['x', 'a'], 'x: {b: 2, c: 3}|'],
    ['the middle in braces', 'x: {a: 1, b: 2, c: 3}|', ['x', 'b'], 'x: {a: 1, c: 3}|'],
    ['the last in braces', 'x: { a: 1, b: 2 }|', ['x', 'b'], 'x: { a: 1 }|'],
  ])('%s', (_, text, path, becomes) => {
    const whole = lines(text)
    expect(replaced(whole, objectIn(whole).wholeKey(path), '')).toBe(becomes === null ? null : lines(becomes))
  })

  test('with the ends of lines of Windows', () => {
    const text = 'a: 1\r\nb: 2\r\nc: 3'
    expect(replaced(text, objectIn(text).wholeKey(['b']), '')).toBe('a: 1\r\nc: 3')
    expect(replaced(text, objectIn(text).wholeKey(['c']), '')).toBe('a: 1\r\nb: 2')
  })
})
