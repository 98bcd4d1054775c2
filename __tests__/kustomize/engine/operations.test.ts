import { describe, expect, test } from 'vitest'
import type { Json } from '../../../src/model/json.js'
import { applyOperations, type Operation } from '../../../src/kustomize/engine/json-patch.js'
import { countsByIndex, listHits } from '../../../src/kustomize/engine/list-hits.js'
import { resourceOf } from '../../../src/kustomize/engine/resource.js'
import { plainOf, treeMap, treeOf } from '../../../src/kustomize/engine/tree.js'

const operation = ({ op = '', path = null, from = null, value = null }: Partial<Operation>): Operation => ({
  op,
  path,
  from,
  value,
})
const add = (path: string, value: Json) => operation({ op: 'add', path, value: treeOf(value) })
const remove = (path: string) => operation({ op: 'remove', path })
const replace = (path: string, value: Json) => operation({ op: 'replace', path, value: treeOf(value) })
const move = (from: string, path: string) => operation({ op: 'move', from, path })
const copy = (from: string, path: string) => operation({ op: 'copy', from, path })
const expectAt = (path: string, value: Json) => operation({ op: 'test', path, value: treeOf(value) })

/** What operations leave of an object, or why they do not apply. */
function after(before: Readonly<Record<string, Json>>, ...operations: readonly Operation[]): Json {
  const root = treeMap(before)
  const failure = applyOperations(root, operations)
  return failure === null ? plainOf(root) : `${failure.index} ${failure.op} ${failure.path}: ${failure.reason}`
}

describe('operations', () => {
  test.each<[string, Readonly<Record<string, Json>>, readonly Operation[], Json]>([
    ['a key moves', { a: { b: 1 }, c: {} }, [move('/a/b', '/c/d')], { a: {}, c: { d: 1 } }],
    ['an entry moves within its list', { l: [1, 2, 3] }, [move('/l/0', '/l/2')], { l: [2, 3, 1] }],
    [
      'an entry is copied, and is another one then',
      { l: [{ a: 1 }] },
      [copy('/l/0', '/l/-'), replace('/l/1/a', 2)],
      { l: [{ a: 1 }, { a: 2 }] },
    ],
    ['what is not there is copied as null', { a: {} }, [copy('/a/b', '/a/c')], { a: { c: null } }],
    ['an entry comes before another', { l: [1, 2] }, [add('/l/1', 9)], { l: [1, 9, 2] }],
    ['an entry comes behind the last by its index', { l: [1, 2] }, [add('/l/2', 9)], { l: [1, 2, 9] }],
    ['an entry comes first', { l: [1, 2] }, [add('/l/0', 9)], { l: [9, 1, 2] }],
    ['the last goes by a negative index', { l: [1, 2, 3] }, [remove('/l/-1')], { l: [1, 2] }],
    ['the first goes by the lowest negative index', { l: [1, 2, 3] }, [remove('/l/-3')], { l: [2, 3] }],
    ['the whole object is replaced', { a: 1 }, [replace('', { b: { c: 2 } })], { b: { c: 2 } }],
    ['a whole object is as expected', { a: 1 }, [expectAt('', { a: 1 })], { a: 1 }],
    ['lists are compared entry by entry', { l: [1, { a: 2 }] }, [expectAt('/l', [1, { a: 2 }])], { l: [1, { a: 2 }] }],
    ['what is not there equals null', { a: {} }, [expectAt('/a/b', null)], { a: {} }],
  ])('%s', (_, before, operations, expected) => {
    expect(after(before, ...operations)).toEqual(expected)
  })

  test.each<[string, readonly Operation[], string]>([
    ['an index behind the end', [add('/l/3', 9)], '0 add /l/3: the list ends before index 3'],
    ['an index before the start', [remove('/l/-3')], '0 remove /l/-3: the list ends before index -3'],
    ['a word for an index', [remove('/l/x')], '0 remove /l/x: "x" is no index of a list'],
    [
      'an index of too many digits',
      [remove('/l/1234567890123456')],
      '0 remove /l/1234567890123456: "1234567890123456" is no index of a list',
    ],
    [
      'a key that is not there',
      [expectAt('/a/b', 1), remove('/a/x')],
      '1 remove /a/x: there is no key "x" to take away',
    ],
    ['a way through a value', [add('/a/b/c/d', 1)], '0 add /a/b/c/d: there is no mapping or list at /a/b'],
    ['a way through nothing', [add('/a/x/y/z', 1)], '0 add /a/x/y/z: there is no mapping or list at /a/x'],
    ['a way through a list by a word', [add('/l/x/y', 1)], '0 add /l/x/y: there is no mapping or list at /l/x'],
    ['an object that becomes a list', [replace('', [1])], '0 replace : an object can be replaced by a mapping only'],
    ['no from', [operation({ op: 'move', path: '/a' })], '0 move /a: the operation has no "from"'],
    ['no path', [operation({ op: 'remove' })], '0 remove : the operation has no "path"'],
    ['another value', [expectAt('/l', [1])], '0 test /l: the value there is another one'],
    ['another order', [expectAt('/l', [2, 1])], '0 test /l: the value there is another one'],
    ['more keys', [expectAt('/a', { b: 1, c: 2 })], '0 test /a: the value there is another one'],
    ['other keys', [expectAt('/a', { c: 1 })], '0 test /a: the value there is another one'],
    ['a mapping for a value', [expectAt('/a/b', {})], '0 test /a/b: the value there is another one'],
  ])('are refused with %s', (_, operations, reason) => {
    expect(after({ a: { b: 1 }, l: [1, 2] }, ...operations)).toBe(reason)
  })
})

describe('the entries that operations count', () => {
  const object = resourceOf(
    treeMap({
      apiVersion: 'v1',
      kind: 'Thing',
      metadata: { name: 'x' },
      l: [{ m: ['a', 'b'] }, 'second'],
      k: { z: 1 },
    }),
  )
  const hits = (...operations: readonly Operation[]) =>
    listHits(object, operations).map(({ index, op, place, entry }) => [index, op, place, plainOf(entry)])

  test.each<[string, readonly Operation[], Json]>([
    ['removed', [remove('/l/1')], [[0, 'remove', '/l/1', 'second']]],
    ['from the end', [remove('/l/-1')], [[0, 'remove', '/l/-1', 'second']]],
    [
      'changed inside',
      [replace('/l/0/m/1', 'c')],
      [
        [0, 'replace', '/l/0', { m: ['a', 'b'] }],
        [0, 'replace', '/l/0/m/1', 'b'],
      ],
    ],
    ['none where one comes in between', [add('/l/1', 'x')], []],
    ['the one that something is put into', [add('/l/0/m/1', 'x')], [[0, 'add', '/l/0', { m: ['a', 'b'] }]]],
    ['the one that is copied, not the place that it goes to', [copy('/l/1', '/l/0')], [[0, 'copy', '/l/1', 'second']]],
    ['the one that moves', [move('/l/1', '/l/0')], [[0, 'move', '/l/1', 'second']]],
    [
      'as they are after the operations before',
      [add('/l/0', 'new'), remove('/l/1')],
      [[1, 'remove', '/l/1', { m: ['a', 'b'] }]],
    ],
    ['up to the first that fails', [remove('/gone'), remove('/l/1')], []],
    ['none behind the end', [remove('/l/7'), remove('/l/1')], []],
    ['none by a word', [remove('/l/0/x/y')], [[0, 'remove', '/l/0', { m: ['a', 'b'] }]]],
    ['none in a mapping with a number for a key', [replace('/k/0', 1)], []],
    ['none at the end of a list', [add('/l/-', 'x')], []],
  ])('%s', (_, operations, expected) => expect(hits(...operations)).toEqual(expected))

  test.each<[readonly Operation[], boolean]>([
    [[remove('/l/1')], true],
    [[add('/a/b', 1), remove('/l/1/c')], true],
    [[copy('/l/+0', '/a')], true],
    [[add('/l/-', 1)], false],
    [[add('/l1/a', 1)], false],
    [[operation({ op: 'remove' })], false],
    [[], false],
  ])('%j: %s', (operations, counts) => expect(countsByIndex(operations)).toBe(counts))
})
