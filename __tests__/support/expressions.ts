import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const { SyntaxKind } = ts
/** Behind these a slash divides. */
const values = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.PrivateIdentifier,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
])

/** The regular expressions that the sources of a folder write out, by what is written. */
export function expressionsIn(folder: string): ReadonlyMap<string, RegExp> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const literals = names.flatMap((name) => literalsIn(readFileSync(join(folder, name), 'utf8')))
  return new Map(
    literals.map((written) => {
      const end = written.lastIndexOf('/')
      return [written, new RegExp(written.slice(1, end), written.slice(end + 1))]
    }),
  )
}

function literalsIn(text: string): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text)
  const found: string[] = []
  /** For each template that is open, the braces that are open in it. */
  const braces: number[] = []
  let before = SyntaxKind.Unknown
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const open = braces.at(-1)
    if (isSlash(kind) && !values.has(before)) {
      kind = scanner.reScanSlashToken()
      found.push(scanner.getTokenText())
    } else if (kind === SyntaxKind.CloseBraceToken && open === 0) {
      kind = scanner.reScanTemplateToken(false)
      if (kind === SyntaxKind.TemplateTail) braces.pop()
    } else if (kind === SyntaxKind.TemplateHead) braces.push(0)
    else if (open !== undefined) braces[braces.length - 1] = open + depthOf(kind)
    before = kind
  }
  return found
}

function isSlash(kind: ts.SyntaxKind): boolean {
  return kind === SyntaxKind.SlashToken || kind === SyntaxKind.SlashEqualsToken
}

function depthOf(kind: ts.SyntaxKind): -1 | 0 | 1 {
  if (kind === SyntaxKind.OpenBraceToken) return 1
  return kind === SyntaxKind.CloseBraceToken ? -1 : 0
}
