import { expect, it } from 'vitest'
import { applyEdits } from '../../src/edit/apply.js'
import { changedFiles } from '../../src/edit/changed-files.js'
import type { ChangedFile, Edit } from '../../src/model/change.js'
import { sourceFile, type SourceFile } from '../../src/model/file.js'

const file = (path: string, text: string, mode: '100644' | '100755' = '100644'): SourceFile =>
  sourceFile({ path, mode }, Buffer.from(text))

function edit(start: number, old: string, next: string, path = 'a.yaml'): Edit {
  return { kind: 'edit', file: path, line: 1, start, end: start + old.length, old, new: next }
}

const texts = (changed: readonly ChangedFile[]): readonly (string | null)[] =>
  changed.map(({ after }) => after && Buffer.from(after).toString())

it('writes edits in the order of their bytes, whatever order they come in', () => {
  const edits = [edit(6, 'two', '2'), edit(0, 'one', 'first')]
  expect(texts(applyEdits([file('a.yaml', 'one : two\n')], edits))).toEqual(['first : 2\n'])
})

it('counts bytes, not characters', () => {
  expect(texts(applyEdits([file('a.yaml', 'é: 1\n')], [edit(4, '1', '2')]))).toEqual(['é: 2\n'])
})

it('writes edits that touch', () => {
  expect(texts(applyEdits([file('a.yaml', 'ab')], [edit(0, 'a', 'x'), edit(1, 'b', 'y')]))).toEqual(['xy'])
})

it('writes an edit that comes twice once', () => {
  const twice = [edit(0, '', 'x'), edit(0, '', 'x')]
  expect(texts(applyEdits([file('a.yaml', 'ab')], twice))).toEqual(['xab'])
})

it.each([
  ['overlaps another', [edit(0, 'abc', 'x'), edit(2, 'cd', 'y')], 'a.yaml:1: "cd" is not what stands at bytes 2 to 4'],
  ['gives one place two values', [edit(0, 'abc', 'x'), edit(0, 'abc', 'y')], 'a.yaml:1: "abc" is not what stands'],
  ['replaces what does not stand there', [edit(0, 'abd', 'x')], '"abd" is not what stands at bytes 0 to 3'],
  ['is in a file that was not read', [edit(0, 'abc', 'x', 'b.yaml')], 'b.yaml was not read'],
])('refuses an edit that %s', (_name, edits, message) => {
  expect(() => applyEdits([file('a.yaml', 'abcdef')], edits)).toThrow(message)
})

it('keeps the mode and the bytes from before, file by file', () => {
  const files = [file('a.yaml', 'a'), file('b.sh', 'b', '100755'), file('c.yaml', 'c')]
  const changed = applyEdits(files, [edit(0, 'b', 'x', 'b.sh'), edit(0, 'a', 'y')])
  expect(changed.map(({ path, mode, before }) => [path, mode, Buffer.from(before ?? []).toString()])).toEqual([
    ['b.sh', '100755', 'b'],
    ['a.yaml', '100644', 'a'],
  ])
  expect(texts(changed)).toEqual(['x', 'y'])
})

it('creates, edits and deletes in one go', () => {
  const files = [file('a.yaml', 'a'), file('b.sh', 'b', '100755')]
  const changed = changedFiles(files, [
    { kind: 'create', file: 'c.yaml', content: 'new' },
    edit(0, 'a', 'x'),
    { kind: 'delete', file: 'b.sh' },
  ])
  expect(changed).toEqual([
    { path: 'a.yaml', mode: '100644', before: files[0]?.bytes, after: Buffer.from('x') },
    { path: 'c.yaml', mode: '100644', before: null, after: Buffer.from('new') },
    { path: 'b.sh', mode: '100755', before: files[1]?.bytes, after: null },
  ])
})

it('creates nothing over a file and deletes nothing that it has not read', () => {
  const files = [file('a.yaml', 'a')]
  expect(() => changedFiles(files, [{ kind: 'create', file: 'a.yaml', content: '' }])).toThrow(
    'a.yaml exists already and is not overwritten',
  )
  expect(() => changedFiles(files, [{ kind: 'delete', file: 'b.yaml' }])).toThrow('b.yaml was not read')
})
