import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { code, fenced, isPlainUrl, link, prose } from '../../src/text/markdown.js'

const markdown = new MarkdownIt({ html: true, linkify: true })

test.each([
  ['a value', 'v0.37.1', '`v0.37.1`'],
  ['nothing', '', '_empty_'],
  ['backticks', 'a`b``c', '```a`b``c```'],
  ['a backtick at the edge', '`a', '`` `a ``'],
  ['a pipe', 'a|b', '`a\\|b`'],
  ['unseen characters', 'a\u202eb\nc\u001b', '`a\\u{202e}b\\nc\\u{1b}`'],
  ['our own marks', '<!-- flux-lockstep:rebase -->', '`<! -- flux-lockstep:rebase -->`'],
  ['a long value', 'x'.repeat(300), `\`${'x'.repeat(60)}…${'x'.repeat(59)}\``],
])('code: %s', (_, text, expected) => {
  expect(code(text)).toBe(expected)
})

test.each([
  ['emphasis', 'a *b* _c_ ~~d~~'],
  ['a link', '[a](https://e.org)'],
  ['HTML', '<b>x</b> &amp; <!-- c -->'],
  ['a heading', '# x'],
  ['a list', '- x'],
  ['a number', '1. x'],
  ['an image', '![x](y)'],
  ['an odd backtick', 'a`b'],
])('prose shows %s as it is written', (_, text) => {
  const html = markdown.renderInline(prose(text))
  const shown = html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replaceAll('&quot;', '"')
  expect(shown.replace(/<\/?code>/g, '').replaceAll("'", '`')).toBe(text)
})

test.each([
  ['@me', '<code>@me</code>'],
  ['a@b.c', 'a<code>@b</code>.c'],
  ['fixes #1', 'fixes <code>#1</code>'],
  ['o/r#1 GH-2', '<code>o/r#1</code> <code>GH-2</code>'],
  ['see https://e.org/x', 'see <code>https://e.org/x</code>'],
  ['see https://e.org/x, or www.e.org.', 'see <code>https://e.org/x</code>, or <code>www.e.org</code>.'],
  ['`spec.a` is unknown', '<code>spec.a</code> is unknown'],
  ['`@me` and @you', '<code>@me</code> and <code>@you</code>'],
])('prose: %s', (text, html) => {
  expect(markdown.renderInline(prose(text))).toBe(html)
})

describe('blocks', () => {
  test('nothing inside closes a fence', () => {
    expect(markdown.render(fenced('diff', 'a\n```\n````\nb\n'))).toContain('a\n```\n````\nb\n</code>')
  })

  test.each([
    ['https://github.com/o/r/pull/1', true],
    ['http://127.0.0.1:3000/x?y=z#w', true],
    ['javascript:alert(1)', false],
    ['https://e.org/a)b', false],
    ['https://e.org/"onclick', false],
    ['https://user@e.org', false],
  ])('isPlainUrl(%s)', (url, plain) => {
    expect(isPlainUrl(url)).toBe(plain)
    expect(link('text', url)).toBe(plain ? `[text](${url})` : 'text')
  })
})
