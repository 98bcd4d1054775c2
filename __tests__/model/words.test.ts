import { describe, expect, it } from 'vitest'
import { folderOf } from '../../src/model/folder.js'
import { lockDigest } from '../../src/model/chart-lock.js'
import { editDistance, nearest } from '../../src/model/nearest.js'
import { pinKey } from '../../src/model/pin.js'
import { versionOfTag } from '../../src/model/role.js'
import { misspelling } from '../../src/model/spelling.js'
import { pin, type PinChanges } from '../support/sets.js'

describe('a mistyped name', () => {
  it.each([
    { a: '', b: 'ab', letters: 2 },
    { a: 'ab', b: '', letters: 2 },
    { a: 'kitten', b: 'sitting', letters: 3 },
    { a: 'ab', b: 'ba', letters: 2 },
    { a: 'ab', b: 'ab', letters: 0 },
  ])('$a differs from $b in $letters letters', ({ a, b, letters }) => expect(editDistance(a, b)).toBe(letters))
  it.each([
    { name: 'digest', is: 'digests' },
    { name: 'folow', is: 'follow' },
    { name: 'fxx', is: null },
    { name: 'b', is: 'a' },
    { name: 'digxxxs', is: null },
  ])('$name is most likely $is', ({ name, is }) => expect(nearest(name, ['follow', 'digests', 'a'])).toBe(is))
  it('is like none of none', () => expect(nearest('a', [])).toBeNull())
  it('is like the first of two that are as close', () => expect(nearest('ax', ['ab', 'ac'])).toBe('ab'))
})

describe('the folder of a path', () => {
  it.each([
    { path: 'a/b/c.yaml', folder: 'a/b' },
    { path: 'a/c.yaml', folder: 'a' },
    { path: 'c.yaml', folder: '' },
  ])('$path is $folder', ({ path, folder }) => expect(folderOf(path)).toBe(folder))
})

describe('a tag names a version', () => {
  it.each([
    { role: 'operator-chart', tag: '0.57.0', version: '0.57.0' },
    { role: 'operator-chart', tag: 'v0.57.0', version: null },
    { role: 'manifests', tag: 'v0.57.0', version: '0.57.0' },
    { role: 'manifests', tag: '0.57.0', version: null },
    { role: 'manifests', tag: 'x0.57.0', version: null },
    { role: 'manifests', tag: 'v0.57.0-rc.1', version: '0.57.0-rc.1' },
    { role: 'manifests', tag: 'v0.57.0-1755600000', version: null },
    { role: 'manifests', tag: 'latest', version: null },
  ] as const)('of $role as $tag: $version', ({ role, tag, version }) => expect(versionOfTag(role, tag)).toBe(version))
})

describe('a misspelt release', () => {
  const said = (role: 'operator-chart' | 'manifests', value: string, changes: PinChanges = {}) =>
    misspelling(pin(role, '0.57.0', { value, ...changes }))
  it('has no v in a chart, and one in all else', () => {
    expect(said('operator-chart', 'v0.57.0')).toEqual({
      message: 'v0.57.0 is no tag of a chart.',
      help: 'Tags of charts have no v: write 0.57.0.',
    })
    expect(said('manifests', '0.57.0')).toEqual({
      message: '0.57.0 is no tag of the Flux manifests.',
      help: 'Tags of the Flux manifests begin with v: write v0.57.0.',
    })
  })
  it('is none where it is written as upstream does, in a range, or as something else', () => {
    expect(said('operator-chart', '0.57.0')).toBeNull()
    expect(said('manifests', 'v0.57.0')).toBeNull()
    expect(said('operator-chart', 'v0.57.0', { field: 'constraint' })).toBeNull()
    expect(said('operator-chart', 'v0.57.x')).toBeNull()
    expect(said('operator-chart', 'v0.57.0', { selector: 'range', version: null })).toBeNull()
  })
  it('has no digest behind its tag', () => {
    expect(said('manifests', 'v0.57.0@sha256:x', { selector: 'misplaced-digest', version: null })).toEqual({
      message: 'v0.57.0@sha256:x is no tag: Flux refuses a digest behind it.',
      help: 'Write the digest in its own field, not behind the tag.',
    })
  })
})

it('a pin is known by its file, shape, role and repository', () => {
  const one = pin('operator-chart', '0.57.0', { file: 'a' })
  const keys = [
    one,
    pin('operator-chart', '0.57.0', { file: 'b' }),
    pin('operator-chart', '0.57.0', { file: 'a', shape: 'list' }),
    pin('instance-chart', '0.57.0', { file: 'a' }),
    pin('operator-chart', '0.57.0', { file: 'a', repository: { host: 'x', path: 'y' } }),
    pin('operator-chart', '0.57.0', { file: 'a', repository: null }),
  ].map(pinKey)
  expect(new Set(keys).size).toBe(6)
  expect(pinKey(pin('operator-chart', '0.58.0', { file: 'a', line: 9 }))).toBe(pinKey(one))
})

describe('the lock of a chart', () => {
  const entry = { name: 'a', version: '1', repository: 'r' }
  it.each([
    { what: 'a dependency', entry, is: true },
    { what: 'one without a repository', entry: { name: 'a', version: '1' }, is: true },
    { what: 'tags', entry: { ...entry, tags: ['x'] }, is: true },
    { what: 'tags that are no texts', entry: { ...entry, tags: [1] }, is: false },
    { what: 'tags that are no list', entry: { ...entry, tags: 'x' }, is: false },
    { what: 'a version that is a number', entry: { ...entry, version: 1 }, is: false },
    { what: 'a switch', entry: { ...entry, enabled: true }, is: true },
    { what: 'a switch that is a text', entry: { ...entry, enabled: 'true' }, is: false },
    {
      what: 'values that are taken over',
      entry: { ...entry, 'import-values': [{ child: 'a', parent: 'b' }] },
      is: true,
    },
    { what: 'values that are no list', entry: { ...entry, 'import-values': 'a' }, is: false },
    { what: 'no mapping', entry: 'a', is: false },
  ])('is certain of $what: $is', ({ entry: one, is }) => expect(lockDigest([one], []) !== null).toBe(is))
  it('tells lists apart, and not what is empty', () => {
    const other = lockDigest([{ ...entry, version: '2' }], [])
    expect(lockDigest([entry], [])).not.toBe(other)
    expect(lockDigest([entry], [entry])).not.toBe(lockDigest([entry], []))
    for (const empty of [{ condition: '' }, { tags: [] }, { enabled: false }, { alias: null }])
      expect(lockDigest([{ ...entry, ...empty }], [])).toBe(lockDigest([entry], []))
  })
})
