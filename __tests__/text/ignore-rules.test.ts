import { describe, expect, it } from 'vitest'
import { ignoreRules, leftOutBy } from '../../src/text/ignore-rules.js'

describe('rules by which files are left out', () => {
  it.each([
    ['a/b/c.yaml', 'c.yaml', true],
    ['a/b/c.yaml', 'b', true],
    ['a/b/c.yaml', 'b/', true],
    ['a/b/c.yaml', 'c.yaml/', false],
    ['a/b/c.yaml', '/b', false],
    ['a/b/c.yaml', '/a', true],
    ['a/b/c.yaml', 'a/b', true],
    ['a/b/c.yaml', 'a/c.yaml', false],
    ['a/b/c.yaml', '**/c.yaml', true],
    ['a/b/c.yaml', 'a/**/c.yaml', true],
    ['a/b/c.yaml', 'a/**/**/**/b/**', true],
    ['a/b/c.yaml', '*.y?ml', true],
    ['a/b/c.yaml', '*.[xy]aml', true],
    ['a/b/c.yaml', '*.[^y]aml', false],
    ['a/b/c.yaml', '\\c.yaml', true],
    ['a/b/c.yaml', 'c.yaml   ', true],
    ['a/b/c.yaml', '# c.yaml', false],
    ['a/b/c.yaml', '*\n!c.yaml', false],
    ['a/b/c.yaml', '!c.yaml\n*', true],
    ['a/b/c.yaml', '/*\n!/a', false],
    ['a/b/c.yaml', '/a/b/c.yaml/d', false],
  ])('%s by %j: %s', (path, text, isLeftOut) => expect(leftOutBy(path, ignoreRules(text, '')) !== null).toBe(isLeftOut))

  it('count from the folder of their file', () => {
    expect(leftOutBy('a/b/c.yaml', ignoreRules('/c.yaml', 'a/b'))).toMatchObject({ line: 1 })
    expect(leftOutBy('a/c.yaml', ignoreRules('/c.yaml', 'a/b'))).toBeNull()
  })
})
