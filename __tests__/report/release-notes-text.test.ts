import { describe, expect, test } from 'vitest'
import { cleanReleaseNotes } from '../../src/report/release-notes-text.js'

test.each([
  ['plain text', 'Hello **world**.', 'Hello **world**.'],
  ['headings', '# One\n## Two ##\n##### Five', '#### One\n#### Two\n##### Five'],
  ['underlined headings', 'One\n===\nTwo\n---\n', 'One\n\nTwo\n***'],
  ['a comment', 'a<!-- hidden\nlines -->b', 'ab'],
  ['an open comment', 'a <!-- hidden', 'a'],
  ['tags', '<p align="center">text</p><br/>', 'text'],
  ['a tag that does not close', 'a < b <img src=x', 'a &lt; b &lt;img src=x'],
  ['images', '![alt](https://e.org/x.png) ![ref][r] ![](https://e.org/y.png)', 'alt ref'],
  ['a badge', '[![build](https://e.org/b.svg)](https://e.org/ci)', '[build](https://e.org/ci)'],
  ['a mention', 'thanks @some-one and @org/team', 'thanks `@some-one` and `@org/team`'],
  ['a mention in code', '`@some-one` said', '`@some-one` said'],
  ['a reference', 'Fixes #12, o/r#3 and GH-4', 'Fixes `#12`, `o/r#3` and `GH-4`'],
  ['a thread', 'closes https://github.com/o/r/issues/5', 'closes [`o/r#5`](https://redirect.github.com/o/r/issues/5)'],
  ['a comparison', 'https://github.com/o/r/compare/a...b', '<https://redirect.github.com/o/r/compare/a...b>'],
  ['a link to a thread', '[see](https://github.com/o/r/pull/5)', '[see](https://redirect.github.com/o/r/pull/5)'],
  ['another link', '[docs](https://fluxcd.io/x "title")', '[docs](https://fluxcd.io/x)'],
  ['a script link', '[x](javascript:alert(1))', '[x] (javascript:alert(1))'],
  ['a reference link', '[x][y]\n\n[y]: https://e.org', '[x] [y]'],
  ['a mention in a link', '[@me](https://e.org)', '[`@me`](https://e.org)'],
  ['a task', '- [x] done\n1. [ ] open', '- done\n1. open'],
  ['unseen characters', 'a\u202eb\u200bc\u0000d', 'abcd'],
  ['a fence', '```yaml\na: "@b"\n```', '```yaml\na: "@b"\n```'],
  ['a fence with attributes', '~~~js {onclick=1}\nx\n~~~', '~~~jsonclick1\nx\n~~~'],
  ['a fence with the beginning of another inside', '```\na\n```js\n@b\n```\n# c', '```\na\n```js\n@b\n```\n#### c'],
  ['a longer mark inside', '```\n@a\n````\n# b', '```\n@a\n```\n#### b'],
  ['a comment at once closed', 'a<!---->b', 'ab'],
  ['a comment that closes in its beginning', 'a<!-->b-->c', 'ac'],
  ['an open fence', '```\nx', '```\nx\n```'],
  ['our own marks', '`<!-- flux-lockstep:rebase -->`', '``'],
])('%s', (_, markdown, cleaned) => {
  expect(cleanReleaseNotes(markdown, 10_000)).toBe(cleaned)
})

describe('limits', () => {
  const text = `${'line of text\n'.repeat(100)}\`\`\`\n${'code\n'.repeat(500)}\`\`\``

  test.each([10, 100, 500, 1500, 2000])('at most %d characters, cut at a line, fences closed', (limit) => {
    const cut = cleanReleaseNotes(text, limit)
    expect(cut.length).toBeLessThanOrEqual(limit)
    expect((cut.match(/```/g) ?? []).length % 2).toBe(0)
    if (limit >= 100) expect(cut).toMatch(/…$/)
  })

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['images', '!['.repeat(100_000)],
    ['backticks', '`a``b'.repeat(40_000)],
    ['tags', '<a '.repeat(60_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['slashes', 'a/'.repeat(100_000)],
    ['mentions', '@a'.repeat(100_000)],
    ['links', '[a](https://'.repeat(16_000)],
    ['spaces', `#${' '.repeat(190_000)}x`],
  ])('%s take no quadratic time', (_, markdown) => {
    // read again for each of its characters, a megabyte of them would take hours
    expect(cleanReleaseNotes(markdown.repeat(6), 20_000).length).toBeLessThanOrEqual(20_000)
  })
})
