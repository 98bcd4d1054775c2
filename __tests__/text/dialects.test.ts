import { describe, expect, it } from 'vitest'
import { sourceFile } from '../../src/model/file.js'
import { bodyOfFile, type Expression } from '../../src/text/hcl/tree.js'
import { ignoreRules, leftOutBy } from '../../src/text/ignore-rules.js'
import { withoutComments } from '../../src/text/program/code.js'
import { dialectOf, type Dialect } from '../../src/text/program/dialect.js'
import { textOf, tokensOf } from '../../src/text/program/tokens.js'
import { inShell } from '../../src/text/shell.js'

/** All that a kind of text does, in one line. */
function shown({ long, remarks, blocks, continues, backtick, ...flags }: Dialect): string {
  return [
    ...Object.entries(flags).flatMap(([name, is]) => (is ? [name] : [])),
    ...remarks.map((mark) => `remark ${mark.trim()}`),
    ...blocks.map(([open, close]) => `${open} ${close}`),
    ...long,
    ...(continues === '\\' ? [] : [continues]),
    ...(backtick === 'mark' ? [] : [backtick]),
  ].join(', ')
}

describe('a file is written as its name says', () => {
  const script = 'hash, apostrophe, placeholders'
  const template = `${script}, {# #}, {{/* */}}, {{- /* */ -}}`
  it.each<readonly [paths: string, dialect: string]>([
    ['a.sh Makefile a a.tfx a.py.sh', script],
    ['a.tf a.hcl a.tfvars a.tofu a.tm A.TF', 'hash, slashes, nested, flowing, heredocs'],
    ['a.nix', "hash, slashes, flowing, ''"],
    ['a.ts a.mjs a.cjs a.jsx a.vue a.svelte', 'slashes, apostrophe, flowing, template'],
    ['a.go', 'slashes, apostrophe, flowing, raw'],
    ['a.java a.kt a.kts a.scala a.cs a.gradle', 'slashes, apostrophe, flowing, """, \'\'\''],
    ['a.rs a.c a.cpp a.cue a.json a.json5 a.jsonc', 'slashes, apostrophe, flowing, """'],
    ['a.jsonnet a.libsonnet', 'hash, slashes, apostrophe, flowing, |||'],
    ['a.php', 'hash, slashes, apostrophe, flowing'],
    ['a.py a.pyi a.bzl Tiltfile x/BUILD WORKSPACE.bazel', 'hash, apostrophe, flowing, """, \'\'\''],
    ['a.rb a.ex Rakefile x/Vagrantfile Brewfile', 'hash, apostrophe, flowing'],
    ['a.lua a.sql', 'apostrophe, flowing, remark --'],
    ['a.ps1 a.psm1', 'hash, apostrophe, <# #>, `'],
    ['a.bat a.cmd', 'placeholders, remark ::, remark REM, remark rem, remark @REM, remark @rem, ^'],
    ['a.toml .mise Pipfile', `${script}, sections, """, '''`],
    ['a.ini a.cfg a.conf a.properties', `${script}, sections, remark ;`],
    ['a.xml a.csproj a.html', 'apostrophe, placeholders, <!-- -->'],
    ['a.yaml a.yml a.j2 a.tpl a.gotmpl a.tftpl a.yaml.j2', template],
  ])('%s', (paths, dialect) => {
    for (const path of paths.split(' ')) expect(`${path}: ${shown(dialectOf(path))}`).toBe(`${path}: ${dialect}`)
  })
})

describe('a remark begins its line', () => {
  it.each<readonly [text: string, left: string]>([
    ['; a', '   '],
    [' \t; a', ' \t   '],
    ['a ; b', 'a ; b'],
    ['a\n; b', 'a\n   '],
    [`${' '.repeat(199)}; a`, `${' '.repeat(199)}   `],
    ['a;b', 'a;b'],
  ])('%j', (text, left) => expect(withoutComments(text, dialectOf('a.ini'))).toBe(left))
})

describe('a text may hold texts', () => {
  it.each<readonly [path: string, text: string, tokens: string]>([
    ['a.tf', '"${a["b"]}" c', 'text:${a["b"]} word:c'],
    ['a.tf', '"%{ if a }b%{ endif }" c', 'text:%{ if a }b%{ endif } word:c'],
    ['a.tf', '"${ { a = "}" } }" c', 'text:${ { a = "}" } } word:c'],
    ['a.tf', '"\\"" c', 'text:\\" word:c'],
    ['a.tf', '"$a" c', 'text:$a word:c'],
    ['a.tf', '"a\n" c', 'mark:" word:a line:\n mark:" word:c'],
    ['a.ts', '`a\n${`b`}` c', 'text:a\n${`b`} word:c'],
    ['a.ts', '`a', 'mark:` word:a'],
    ['a.nix', "''a\nb'' c", 'text:a\nb word:c'],
    ['a.nix', "''a", "mark:' mark:' word:a"],
    ['a.toml', '"""a"b""" c', 'text:a"b word:c'],
  ])('%s: %j', (path, text, tokens) => {
    const dialect = dialectOf(path)
    expect(
      tokensOf(text, dialect)
        .map((token) => `${token.kind}:${textOf(text, token)}`)
        .join(' '),
    ).toBe(tokens)
  })
})

describe('an expression of HCL', () => {
  const shownValue = (value: Expression): string => {
    switch (value.kind) {
      case 'path':
        return `path ${value.segments.join('/')}`
      case 'text':
        return `text ${value.text}`
      case 'list':
        return `[${value.items.map(shownValue).join(', ')}]`
      case 'object':
        return `{${value.entries.map(({ name, value: inner }) => `${name}: ${shownValue(inner)}`).join(', ')}}`
      case 'call':
        return `${value.name}(${value.arguments.map(shownValue).join(', ')})`
      case 'choice':
        return value.of.map(shownValue).join(' | ')
      default:
        return value.kind
    }
  }
  it.each<readonly [text: string, is: string]>([
    ['local.a', 'path local/a'],
    ['local.a.b', 'path local/a/b'],
    ['local.a["b"]', 'path local/a/b'],
    ['local.a["b"].c', 'path local/a/b/c'],
    ['local.a[0].c', 'path local/a/0/c'],
    ['local.a[b]', 'path local/a/b'],
    ['local.a[b + c]', 'unknown'],
    ['local.a[=]', 'unknown'],
    ['local.a[]', 'unknown'],
    ['local.a[[b]]', 'unknown'],
    ['local.a { b }', 'unknown'],
    ['local.a b', 'unknown'],
    ['"a"', 'text a'],
    ['["a", local.b]', '[text a, path local/b]'],
    ['{ a = "b", c = { d = "e" } }', '{a: text b, c: {d: text e}}'],
    ['{ "a" : "b" }', '{a: text b}'],
    ['f("a", b)', 'f(text a, path b)'],
    ['a ? "b" : "c"', 'text b | text c'],
    ['a + b', 'unknown'],
  ])('%s is %s', (text, is) => {
    const file = sourceFile({ path: 'a.tf', mode: '100644' }, Buffer.from(`x = ${text}\n`))
    const [attribute] = bodyOfFile(file).attributes
    expect(attribute && shownValue(attribute.value)).toBe(is)
  })
})

describe('a rule by which files are left out', () => {
  it.each<readonly [path: string, rule: string, is: boolean]>([
    ['a#', 'a#', true],
    ['#a', '\\#a', true],
    ['!a', '\\!a', true],
    ['a ', 'a\\ ', true],
    ['a', 'a\\ ', false],
    ['a', '  ', false],
    ['a', 'a\r', true],
    ['ab', 'a*', true],
    ['a', 'a*', true],
    ['ba', 'a*', false],
    ['a*', 'a\\*', true],
    ['ab', 'a\\*', false],
    ['a?', 'a\\?', true],
    ['abc', 'a*c', true],
    ['abcbc', 'a*bc', true],
    ['abcb', 'a*bc', false],
    ['ab', 'a?', true],
    ['a', 'a?', false],
    ['a5', 'a[0-5]', true],
    ['a6', 'a[0-5]', false],
    ['a0', 'a[0-5]', true],
    ['a5', 'a[^0-5]', false],
    ['a6', 'a[^0-5]', true],
    ['a-', 'a[x-]', true],
    ['a/b', 'a/**', true],
    ['a', 'a/**', true],
    ['a/b/c', 'a/**/c', true],
    ['a/c', 'a/**/c', true],
    ['a/b', '/a/', true],
    ['a', '/a/', false],
    ['a/b/c', 'a/b/', true],
    ['a/b', 'a/b/', false],
    ['x'.repeat(500), 'x'.repeat(500), true],
  ])('%s by %j: %s', (path, rule, is) => expect(leftOutBy(path, ignoreRules(rule, '')) !== null).toBe(is))
  it('counts on its line, the last before all others, up to the two thousandth', () => {
    expect(leftOutBy('a', ignoreRules('a\n# x\na\n', ''))?.line).toBe(3)
    expect(leftOutBy('a', ignoreRules(`${'\n'.repeat(1999)}a`, ''))?.line).toBe(2000)
    expect(leftOutBy('a', ignoreRules(`${'\n'.repeat(2000)}a`, ''))).toBeNull()
  })
})

describe('a path is one word of a shell', () => {
  it.each([
    ['a/b.yaml', 'a/b.yaml'],
    ['a@1+b', 'a@1+b'],
    ['-a', './-a'],
    ['a b', "'a b'"],
    ['-a b', "'./-a b'"],
    ["it's", "'it'\\''s'"],
    ['$(a)', "'$(a)'"],
    ['', "''"],
  ])('%s', (path, word) => expect(inShell(path)).toBe(word))
})
