import { expect, test } from 'vitest'
import { readFile } from '../../src/documents/reader.js'
import { asKustomizeReads } from '../../src/kustomize/scalars.js'
import { failedAt, printable } from '../../src/kustomize/failure-text.js'
import { sourceFile } from '../../src/model/file.js'
import { valueAt } from '../../src/model/json.js'

/** The value of `a` as kustomize hands it on. */
function handedOn(text: string): unknown {
  const [document] = readFile(sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from(`a: ${text}\n`))).documents
  if (document?.kind !== 'plain') throw new Error('the test needs a plain document')
  const value = asKustomizeReads(document.object.value, (path) => document.object.scalar(path))
  return valueAt(value, ['a'])
}

test.each<[string, unknown]>([
  ['0777', 511],
  ['-0777', -511],
  ['0o17', 15],
  ['0b101', 5],
  ['-0b101', -5],
  ['1_000', 1000],
  ['+1_000', 1000],
  ['01_0', 8],
  ['089', 89],
  ['1_0.5', '1_0.5'],
  ['"0777"', '0777'],
  ["'1_000'", '1_000'],
  ['12', 12],
  ['1.5', 1.5],
  ['yes', 'yes'],
  ['on', 'on'],
  ['true', true],
  ['null', null],
  ['text', 'text'],
  ['v0777', 'v0777'],
  ['[0777, {b: 0b11}]', [511, { b: 3 }]],
])('%s is %j', (text, value) => expect(handedOn(text)).toEqual(value))

test('text of a stranger is shown without control characters, and cut', () => {
  expect(printable('a\u001b[31mb\u202ec\nd')).toBe('a\uFFFD[31mb\uFFFDc\uFFFDd')
  expect(printable('x'.repeat(240))).toBe('x'.repeat(240))
  expect(printable('x'.repeat(241))).toBe(`${'x'.repeat(237)}...`)
})

test.each([
  [{ operation: '', path: '', object: '', reason: '' }, ''],
  [
    { operation: 'operation 2 (remove)', path: '/a', object: 'Deployment x', reason: '' },
    ' in operation 2 (remove) at /a on Deployment x',
  ],
  [{ operation: '', path: '/a', object: '', reason: '' }, ' at /a'],
  [{ operation: '', path: '', object: 'Deployment x', reason: '' }, ' on Deployment x'],
])('%j fails%s', (failure, clause) => expect(failedAt(failure)).toBe(clause))
