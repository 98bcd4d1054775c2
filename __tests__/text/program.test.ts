import { describe, expect, it } from 'vitest'
import { withoutComments } from '../../src/text/program/code.js'
import { commandsIn } from '../../src/text/program/commands.js'
import { dialectOf } from '../../src/text/program/dialect.js'
import { isClosed, isGroup, outlineOf, type OutlineGroup } from '../../src/text/program/outline.js'
import { textOf, tokensOf } from '../../src/text/program/tokens.js'
import { namesOf, namesOfGroup, signOf, valuesOf } from '../../src/text/program/values.js'

interface Case {
  readonly of: string
  /** A path of its kind. */
  readonly path: string
  readonly text: string
  readonly is: string
}

function read(path: string, text: string) {
  const dialect = dialectOf(path)
  const code = withoutComments(text, dialect)
  const tokens = tokensOf(code, dialect)
  return { code, tokens, outline: outlineOf(code, tokens, dialect) }
}

describe('comments are blanked, and texts are kept', () => {
  it.each<Case>([
    { of: 'a script', path: 'a.sh', text: 'a # b\n"# c" \'# d\' x#y', is: 'a    \n"# c" \'# d\' x#y' },
    { of: 'a text of lines in Python', path: 'a.py', text: '"""\n# a\n""" # b', is: '"""\n# a\n"""    ' },
    { of: 'slashes', path: 'a.ts', text: 'a // b\nc /* d\ne */ f "//"', is: 'a     \nc     \n     f "//"' },
    { of: 'an address', path: 'a.ts', text: 'a https://b', is: 'a https://b' },
    { of: 'a raw text', path: 'a.go', text: 'a `// b` // c', is: 'a `// b`     ' },
    { of: 'a remark', path: 'a.sql', text: '-- a\n  -- b\nc -- d', is: '    \n      \nc -- d' },
    { of: 'blocks of a template', path: 'a.yaml.j2', text: 'a {# b #} c # d', is: 'a         c    ' },
    { of: 'a block of PowerShell', path: 'a.ps1', text: 'a <# b\n#> c', is: 'a     \n   c' },
    { of: 'a heredoc of Terraform', path: 'a.tf', text: 'a = <<-E\n# b\nE\n# c', is: 'a = <<-E\n# b\nE\n   ' },
    { of: 'a heredoc that nothing ends', path: 'a.tf', text: 'a = <<E\n# b\n', is: 'a = <<E\n   \n' },
    { of: 'an apostrophe in a word', path: 'a.sh', text: "it's # a", is: "it's    " },
    { of: 'a quote behind a backslash', path: 'a.sh', text: '"a\\" # b" # c', is: '"a\\" # b"    ' },
    { of: 'a backslash between single quotes', path: 'a.sh', text: "'a\\' # b", is: "'a\\'    " },
    { of: 'a block that nothing closes', path: 'a.ts', text: 'a /* b // c', is: 'a /* b     ' },
    { of: 'ends of lines', path: 'a.sh', text: '# a\r\nb', is: '   \r\nb' },
  ])('of $of', ({ path, text, is }) => expect(withoutComments(text, dialectOf(path))).toBe(is))
})

describe('tokens are words, texts, marks and ends of lines', () => {
  it.each<Case>([
    { of: 'an assignment', path: 'a.sh', text: 'A=1 "b c"\n', is: 'w:A m:= w:1 t:b c l:\n' },
    {
      of: 'a placeholder in a word',
      path: 'a.sh',
      text: 'v${A:-1.0}-${{ x }}-$(B) {{ .c }}',
      is: 'w:v${A:-1.0}-${{ x }}-$(B) w:{{ .c }}',
    },
    { of: 'a dollar alone', path: 'a.sh', text: '$ a', is: 'w:$ w:a' },
    { of: 'a placeholder that nothing closes', path: 'a.sh', text: '${a b', is: 'w:$ m:{ w:a w:b' },
    { of: 'a placeholder over lines', path: 'a.sh', text: '${a\n}', is: 'w:$ m:{ w:a l:\n m:}' },
    { of: 'placeholders inside each other', path: 'a.sh', text: '${a:-${b}}c', is: 'w:${a:-${b}}c' },
    { of: 'a call that is no placeholder', path: 'a.sh', text: '$(a b)', is: 'w:$ m:( w:a w:b m:)' },
    { of: 'angles', path: 'a.yml', text: '<< pipeline.parameters.v >>', is: 'w:<< pipeline.parameters.v >>' },
    { of: 'an expression of Ruby', path: 'a.rb', text: 'a#{b}c', is: 'w:a#{b}c' },
    { of: 'an address and a tag', path: 'a.sh', text: 'https://x:1/y a:b', is: 'w:https://x:1/y w:a:b' },
    { of: 'a key', path: 'a.yaml', text: 'k: v', is: 'w:k m:: w:v' },
    { of: 'a key of a program', path: 'a.ts', text: 'k:v https://x', is: 'w:k m:: w:v w:https://x' },
    { of: 'a line that goes on', path: 'a.sh', text: 'a \\\n b \\ c', is: 'w:a w:b m:\\ w:c' },
    { of: 'a line of Windows that goes on', path: 'a.bat', text: 'a ^\r\n b', is: 'w:a w:b' },
    { of: 'texts in a text', path: 'a.tf', text: '"${a ? "b" : "c"}" d', is: 't:${a ? "b" : "c"} w:d' },
    { of: 'a text of lines', path: 'a.py', text: '"""a\nb"""', is: 't:a\nb' },
    { of: 'a heredoc', path: 'a.tf', text: 'a = <<E\nb\nE\n', is: 'w:a m:= t:b\n l:\n' },
    { of: 'a template', path: 'a.ts', text: '`a ${b}` c', is: 't:a ${b} w:c' },
    { of: 'a mark of order', path: 'a.sh', text: '\uFEFFa', is: 'w:a' },
    { of: 'other alphabets', path: 'a.sh', text: 'ä=ö', is: 'w:ä m:= w:ö' },
    { of: 'a quote that nothing closes', path: 'a.sh', text: '"a\nb', is: 'm:" w:a l:\n w:b' },
  ])('of $of', ({ path, text, is }) => {
    const { code, tokens } = read(path, text)
    expect(tokens.map((token) => `${token.kind.slice(0, 1)}:${textOf(code, token)}`).join(' ')).toBe(is)
  })
  it('ends where nobody writes on', () => {
    const { tokens } = read('a.sh', 'a '.repeat(150_001))
    expect(tokens).toHaveLength(150_000)
  })
})

describe('brackets nest statements', () => {
  /** Statements by semicolons, groups in their brackets, and sections behind §. */
  const shown = (code: string, { statements }: OutlineGroup): string =>
    statements
      .filter(({ items }) => items.length > 0)
      .map(({ items }) =>
        items
          .map((item) => (isGroup(item) ? `${item.open || '§'} ${shown(code, item)} .` : textOf(code, item)))
          .join(' '),
      )
      .join(' ; ')
  it.each<Case>([
    { of: 'a call', path: 'a.ts', text: 'f(a, g(b), { c: d })', is: 'f ( a ; g ( b . ; { c : d . .' },
    { of: 'lines', path: 'a.sh', text: 'a\nb; c\n', is: 'a ; b ; c' },
    { of: 'a chain', path: 'a.ts', text: 'x\n  .a("1")\n  .b()\ny', is: 'x .a ( 1 . .b (  . ; y' },
    { of: 'lines of a script', path: 'a.sh', text: 'a =\nb', is: 'a = ; b' },
    { of: 'a value on the next line', path: 'a.ts', text: 'a =\nb\n+ c', is: 'a = b + c' },
    { of: 'a choice over lines', path: 'a.ts', text: 'a\n  ? b\n  : c', is: 'a ? b ; : c' },
    {
      of: 'sections',
      path: 'a.toml',
      text: 'x = 0\n[a]\nb = 1\n[[c]]\nd = 2',
      is: 'x = 0 ; [ a . § b = 1 . ; [ [ c . . § d = 2 .',
    },
    { of: 'no sections', path: 'a.sh', text: '[a]\nb=1', is: '[ a . ; b = 1' },
    { of: 'brackets that do not match', path: 'a.ts', text: ') a ] b ( [ d ) e', is: 'a b ( [ d . . e' },
    { of: 'a bracket that nothing closes', path: 'a.ts', text: 'f(a, b', is: 'f ( a ; b .' },
  ])('of $of', ({ path, text, is }) => {
    const { code, outline } = read(path, text)
    expect(shown(code, outline)).toBe(is)
  })
  it('tell whether they are closed', () => {
    const closed = (text: string) => {
      const { code, outline } = read('a.ts', text)
      return outline.statements[0]?.items.filter(isGroup).map((group) => isClosed(code, group))
    }
    expect([closed('f(a)'), closed('f(a'), closed('f{')]).toEqual([[true], [false], [false]])
  })
  it('nest two hundred deep', () => {
    const depth = (group: OutlineGroup): number => {
      const inner = group.statements.flatMap(({ items }) => items.filter(isGroup))
      return inner.length === 0 ? 0 : 1 + Math.max(...inner.map(depth))
    }
    expect(depth(read('a.ts', '('.repeat(300)).outline)).toBe(200)
  })
})

describe('a value has names', () => {
  /** Each value that has a name, as `value < names`, the nearest first; `:=` says what gives it. */
  const named = (path: string, text: string) => {
    const { code, outline } = read(path, text)
    const all = ({ statements }: OutlineGroup): readonly string[] =>
      statements.flatMap((statement) => [
        ...valuesOf(code, statement)
          .filter((value) => namesOf(code, value).length > 0)
          .map((value) => `${value.text} ${signOf(code, value) ?? '<'} ${namesOf(code, value).join(' ')}`),
        ...statement.items.filter(isGroup).flatMap(all),
      ])
    return all(outline)
  }
  it.each<Omit<Case, 'is'> & { readonly is: readonly string[] }>([
    { of: 'a shell', path: 'a.sh', text: 'declare -r V="1"', is: ['1 = V -r declare'] },
    { of: 'two assignments', path: 'a.sh', text: 'export A=5 B=6', is: ['5 = A export', '6 = B 5'] },
    { of: 'a setter without a sign', path: 'a.sh', text: 'ENV NAME 2', is: ['NAME < ENV', '2 < NAME'] },
    { of: 'a pair alone on its line', path: 'a.sh', text: 'NAME 3', is: ['3 < NAME'] },
    { of: 'no words of a command', path: 'a.sh', text: 'a b 4', is: [] },
    { of: 'a type', path: 'a.py', text: 'z: str = "3"', is: ['3 = str z'] },
    { of: 'the default of a getter', path: 'a.py', text: 'x = getenv("N", "1")', is: ['1 = getenv x'] },
    { of: 'no argument of another call', path: 'a.py', text: 'x = f("N", "1")', is: [] },
    { of: 'a key in brackets', path: 'a.py', text: 'd["k"] = "2"', is: ['k < d', '2 = k d'] },
    { of: 'a method', path: 'a.ts', text: 'x.version("1")', is: ['1 < version'] },
    { of: 'a call in a call', path: 'a.ts', text: 'x.chart(String("2"))', is: ['2 < chart', '2 < String'] },
    { of: 'what calls wrap', path: 'a.ts', text: 'const v = f(g("1"))', is: ['1 = f v const', '1 < g'].sort() },
    { of: 'a fallback', path: 'a.ts', text: 'const v = env.V ?? "3"', is: ['env.V = v const', '3 = v const'] },
    { of: 'a fallback of Python', path: 'a.py', text: 'v = a or "4"', is: ['a = v', '4 = v'] },
    { of: 'no comparison', path: 'a.ts', text: 'if (v == "4") {}', is: [] },
    { of: 'no test of a shell', path: 'a.sh', text: '[ "$V" = 4 ]', is: [] },
    { of: 'a key of Ruby', path: 'a.rb', text: 'h = { :k => "2" }', is: ['2 = k'] },
    { of: 'a text with a prefix', path: 'a.py', text: 'v = f"1"', is: ['f = v', '1 = v'] },
    { of: 'a reference', path: 'a.go', text: 'v := &x', is: ['x = v'] },
  ])('in $of', ({ path, text, is }) => expect([...named(path, text)].sort()).toEqual([...is].sort()))
  it.each([
    { text: 'const versions = { a: "1" }', names: ['versions', 'const'] },
    { text: 'enum versions { a = "1" }', names: ['versions', 'enum'] },
    { text: 'versions: ["1"]', names: ['versions'] },
    { text: '{ a: "1" }', names: [] },
  ])('so has a group: $text', ({ text, names }) => {
    const { code, outline } = read('a.ts', text)
    const [group] = outline.statements.flatMap(({ items }) => items.filter(isGroup))
    expect(group && namesOfGroup(code, group)).toEqual(names)
    expect(namesOfGroup(code, outline)).toEqual([])
  })
})

describe('commands are the words up to an end', () => {
  it.each<Case>([
    { of: 'lines and marks', path: 'a.sh', text: 'a "b c" | d && e; f\ng', is: 'a b c / d / e / f / g' },
    { of: 'one word', path: 'a.sh', text: 'a|b c', is: 'a b c' },
    { of: 'a flag on the next line', path: 'a.yaml', text: 'a b\n  --c d\n  e', is: 'a b --c d / e' },
    { of: 'a number on the next line', path: 'a.yaml', text: 'a b\n  -1 d', is: 'a b / -1 d' },
    {
      of: 'a list of words',
      path: 'a.yaml',
      text: 'args:\n  - a\n  - --b\n  - c=d\n  - x y',
      is: 'args : / a --b c = d / x y',
    },
    { of: 'lists in two columns', path: 'a.yaml', text: '- a\n  - b', is: 'a / b' },
    { of: 'a comma at the end', path: 'a.py', text: '"a",\n"b"', is: 'a , b' },
  ])('of $of', ({ path, text, is }) => {
    const { code, tokens } = read(path, text)
    const commands = commandsIn(code, tokens).map((words) => words.map((word) => textOf(code, word)).join(' '))
    expect(commands.join(' / ')).toBe(is)
  })
})
