import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangedFile } from '../../src/model/change.js'
import { diffLines } from '../../src/text/line-diff.js'
import { renderPatch } from '../../src/report/patch.js'
import { git } from '../support/git.js'
import { runGit } from '../../embedded/git/process.js'

const bytes = (text: string | null) => (text === null ? null : Buffer.from(text))
const changed = (path: string, before: string | null, after: string | null): ChangedFile => ({
  path,
  mode: '100644',
  before: bytes(before),
  after: bytes(after),
})
const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}\n`).join('')

test('an edit as git shows it', () => {
  expect(renderPatch([changed('a.yaml', `${lines(5)}tag: 1\n${lines(5)}`, `${lines(5)}tag: 2\n${lines(5)}`)])).toBe(
    'diff --git a/a.yaml b/a.yaml\n--- a/a.yaml\n+++ b/a.yaml\n@@ -3,7 +3,7 @@\n line 2\n line 3\n line 4\n-tag: 1\n+tag: 2\n line 0\n line 1\n line 2\n',
  )
})

test.each([
  ['a b.yaml', 'a/a b.yaml'],
  ['a\\b.yaml', String.raw`"a/a\\b.yaml"`],
  ['a"b.yaml', String.raw`"a/a\"b.yaml"`],
  ['ü~.yaml', String.raw`"a/\303\274~.yaml"`],
  ['a\u007f', String.raw`"a/a\177"`],
])('the path %j in git’s spelling', (path, written) => {
  expect(renderPatch([changed(path, 'a\n', 'b\n')])).toContain(`--- ${written}\n`)
})

describe('git apply makes the same file', () => {
  test.each<[string, ChangedFile]>([
    ['an edit', changed('a.yaml', `${lines(9)}x\n${lines(9)}`, `${lines(9)}y\n${lines(9)}`)],
    ['two edits', changed('a.yaml', `a\n${lines(20)}b\n`, `c\n${lines(20)}d\n`)],
    ['an insertion', changed('a.yaml', lines(4), `${lines(2)}new\n${lines(4).slice(14)}`)],
    ['no line feed at the end', changed('a.yaml', 'a\nb', 'a\nc')],
    ['a line feed is added', changed('a.yaml', 'a\nb', 'a\nb\n')],
    ['CRLF', changed('a.yaml', 'a\r\nb\r\n', 'a\r\nc\r\n')],
    ['a new file', changed('new/a.yaml', null, 'a\nb\n')],
    ['a new empty file', changed('new/a.yaml', null, '')],
    ['a deletion', changed('a.yaml', 'a\nb\n', null)],
    ['an odd path', changed('a b/"ü\t.yaml', 'a\n', 'b\n')],
  ])('%s', (_, file) => {
    const folder = mkdtempSync(join(tmpdir(), 'flux-lockstep-patch-'))
    try {
      const path = join(folder, file.path)
      mkdirSync(dirname(path), { recursive: true })
      if (file.before !== null) writeFileSync(path, file.before)
      git(folder, 'init', '-q')
      runGit(folder, ['apply', '-'], renderPatch([file]))
      expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(
        file.after === null ? null : String(Buffer.from(file.after)),
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('nothing changed is no patch', () => {
  expect(renderPatch([changed('a.yaml', 'a\n', 'a\n')])).toBe('')
})

test('a comparison gives both sides back', () => {
  const side = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  assert(
    property(side, side, (before, after) => {
      const steps = diffLines(before, after)
      const of = (...kinds: string[]) => steps.filter((step) => kinds.includes(step.kind)).map((step) => step.text)
      expect(of('same', 'removed')).toEqual(before)
      expect(of('same', 'added')).toEqual(after)
    }),
  )
})
