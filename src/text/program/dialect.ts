/** How a kind of text writes comments, strings and the end of a line that goes on. */
export interface Dialect {
  /** `#` at the start of a word begins a comment. */
  readonly hash: boolean
  /** `//` at the start of a word begins a comment, and slash and star enclose one. */
  readonly slashes: boolean
  /** What begins a comment at the start of a line, or behind blanks on it: `--`, `;`, `REM`. */
  readonly remarks: readonly string[]
  /** What encloses comments beside slash and star. */
  readonly blocks: readonly (readonly [open: string, close: string])[]
  /** What at the end of a line makes the next one part of it. */
  readonly continues: '\\' | '`' | '^'
  /** A backtick begins a text with expressions, a raw text, or is a mark like others. */
  readonly backtick: 'template' | 'raw' | 'mark'
  /** A single quote begins a text. */
  readonly apostrophe: boolean
  /** Quotes of texts over several lines, in the order in which they are looked for. */
  readonly long: readonly string[]
  /** Double quotes enclose expressions that may hold double quotes: `"${var.x ? "a" : "b"}"`. */
  readonly nested: boolean
  /** `{{ … }}` is a placeholder, and no two braces. */
  readonly placeholders: boolean
  /** A line that does not end a statement makes the next one part of it, as in most programs. */
  readonly flowing: boolean
  /** A line `[name]` begins a section. */
  readonly sections: boolean
  /** `<<NAME` begins a text that ends with a line `NAME`. */
  readonly heredocs: boolean
}

const script: Dialect = {
  hash: true,
  slashes: false,
  remarks: [],
  blocks: [],
  continues: '\\',
  backtick: 'mark',
  apostrophe: true,
  long: [],
  nested: false,
  placeholders: true,
  flowing: false,
  sections: false,
  heredocs: false,
}
const program: Dialect = { ...script, hash: false, slashes: true, placeholders: false, flowing: true }
const template: Dialect = {
  ...script,
  blocks: [
    ['{#', '#}'],
    ['{{/*', '*/}}'],
    ['{{- /*', '*/ -}}'],
  ],
}
const triple = ['"""', "'''"]

/** By the end of a path, the first that fits. */
const dialects: readonly (readonly [pattern: RegExp, dialect: Dialect])[] = [
  [/\.(?:tf|hcl|tfvars|tofu|tm)$/i, { ...program, hash: true, apostrophe: false, nested: true, heredocs: true }],
  [/\.nix$/i, { ...program, hash: true, apostrophe: false, long: ["''"] }],
  [/\.(?:[cm]?[jt]sx?|vue|svelte)$/i, { ...program, backtick: 'template' }],
  [/\.go$/i, { ...program, backtick: 'raw' }],
  [/\.(?:java|kts?|scala|cs|swift|dart|groovy|gradle|gsh)$/i, { ...program, long: triple }],
  [/\.(?:rs|c|h|cc|cpp|hpp|zig|proto|sol|cue|fs|bicep|json5?|jsonc)$/i, { ...program, long: ['"""'] }],
  [/\.(?:jsonnet|libsonnet)$/i, { ...program, hash: true, long: ['|||'] }],
  [/\.php$/i, { ...program, hash: true }],
  [
    /\.(?:py|pyi|bzl|star|k)$|(?:^|\/)(?:Tiltfile|BUILD|WORKSPACE)(?:\.\w+)?$/i,
    { ...script, placeholders: false, flowing: true, long: triple },
  ],
  [
    /\.(?:rb|rake|cr|ex|exs|jl|r|pl|pm)$|(?:^|\/)(?:Rakefile|Vagrantfile|Brewfile)$/i,
    { ...script, placeholders: false, flowing: true },
  ],
  [/\.(?:lua|sql|hs|elm|dhall)$/i, { ...program, slashes: false, remarks: ['--'] }],
  [/\.(?:ps1|psm1|psd1)$/i, { ...script, placeholders: false, continues: '`', blocks: [['<#', '#>']] }],
  [
    /\.(?:bat|cmd)$/i,
    { ...script, hash: false, apostrophe: false, continues: '^', remarks: ['::', 'REM ', 'rem ', '@REM ', '@rem '] },
  ],
  [/\.(?:toml)$|(?:^|\/)(?:\.?mise|Pipfile)$/i, { ...script, long: triple, sections: true }],
  [/\.(?:ini|cfg|conf|properties|editorconfig)$/i, { ...script, remarks: [';'], sections: true }],
  [/\.(?:xml|csproj|props|html?)$/i, { ...script, hash: false, blocks: [['<!--', '-->']] }],
  [/\.(?:gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$/i, template],
  [/\.ya?ml$/i, template],
]

/** How a file is written, by its name; a script where the name says nothing. */
export function dialectOf(path: string): Dialect {
  return dialects.find(([pattern]) => pattern.test(path))?.[1] ?? script
}
