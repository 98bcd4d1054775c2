import type { SourceFile } from '../../model/file.js'
import { codeOf } from '../program/code.js'
import { dialectOf } from '../program/dialect.js'
import { isGroup, outlineOf, type OutlineGroup, type Item, type Statement } from '../program/outline.js'
import { isMark, textOf, tokensOf, type Token } from '../program/tokens.js'
import { pathOf } from './path.js'

/** What braces of a block enclose, or a whole file. */
export interface Body {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
}

/** `name = value`; offsets of the value count characters of the file. */
export interface Attribute {
  readonly name: string
  readonly value: Expression
  readonly start: number
  readonly end: number
}

/** `resource "helm_release" "operator" { … }`. */
export interface Block {
  readonly type: string
  readonly labels: readonly string[]
  readonly body: Body
}

/** An expression as far as its value can be known without running it. Offsets count characters of the file. */
export type Expression =
  /** Between quotes, or the lines of a heredoc; `${…}` stays in it. */
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }
  /** `var.name`, `local.versions["flux"]`. */
  | { readonly kind: 'path'; readonly segments: readonly string[] }
  | { readonly kind: 'object'; readonly entries: readonly Attribute[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  /** `name(…)`, and what is taken out of its value: `yamldecode(file("x.yaml")).spec`. */
  | {
      readonly kind: 'call'
      readonly name: string
      readonly arguments: readonly Expression[]
      readonly path: readonly string[]
    }
  /** `condition ? one : other`. */
  | { readonly kind: 'choice'; readonly of: readonly Expression[] }
  | { readonly kind: 'unknown' }

const unknown: Expression = { kind: 'unknown' }

/** The attributes and blocks of a file, whatever is wrong with it. */
export function bodyOfFile(file: SourceFile): Body {
  const [code, dialect] = [codeOf(file), dialectOf('a.tf')]
  return bodyOf(code, outlineOf(code, tokensOf(code, dialect), dialect))
}

function bodyOf(code: string, { statements }: OutlineGroup): Body {
  const attributes: Attribute[] = []
  const blocks: Block[] = []
  for (const statement of statements) {
    const attribute = attributeOf(code, statement)
    if (attribute) attributes.push(attribute)
    else for (const block of blocksOf(code, statement)) blocks.push(block)
  }
  return { attributes, blocks }
}

/** `name = value`, `"name" = value` and, in objects, `name : value`. */
function attributeOf(code: string, { items }: Statement): Attribute | null {
  const [name, sign, ...value] = items
  if (name === undefined || isGroup(name) || isGroup(sign) || value.length === 0) return null
  if (!(isMark(code, sign, '=') || isMark(code, sign, ':')) || name.kind === 'mark') return null
  const [start, end] = [value[0]?.start ?? name.end, value.at(-1)?.end ?? name.end]
  return { name: textOf(code, name), value: expressionOf(code, value), start, end }
}

/** A block, and others behind it on its line. */
function blocksOf(code: string, { items }: Statement): readonly Block[] {
  const blocks: Block[] = []
  let words: Token[] = []
  for (const item of items) {
    if (!isGroup(item)) words.push(item)
    else {
      const block = item.open === '{' ? blockOf(code, words, item) : null
      if (block) blocks.push(block)
      words = []
    }
  }
  return blocks
}

function blockOf(code: string, [type, ...labels]: readonly Token[], group: OutlineGroup): Block | null {
  if (type?.kind !== 'word') return null
  return { type: textOf(code, type), labels: labels.map((each) => textOf(code, each)), body: bodyOf(code, group) }
}

function expressionOf(code: string, items: readonly Item[]): Expression {
  const question = items.findIndex((item) => !isGroup(item) && isMark(code, item, '?'))
  if (question >= 0) return choiceOf(code, items.slice(question + 1))
  const [first, ...rest] = items
  if (first === undefined) return unknown
  if (isGroup(first)) return rest.length === 0 ? groupOf(code, first) : unknown
  if (first.kind === 'text')
    return rest.length === 0 ? { kind: 'text', text: textOf(code, first), start: first.from, end: first.to } : unknown
  if (first.kind !== 'word') return unknown
  const [called, ...below] = rest
  if (isGroup(called) && called.open === '(') {
    const path = pathOf(code, below)
    return path ? { kind: 'call', name: textOf(code, first), arguments: valuesOf(code, called), path } : unknown
  }
  const segments = pathOf(code, items)
  return segments ? { kind: 'path', segments } : unknown
}

/** All that may come of `condition ? one : other ? more : last`, however many there are: conditions are no values. */
function choiceOf(code: string, items: readonly Item[]): Expression {
  const of: Expression[] = []
  let part: Item[] = []
  for (const item of items)
    if (!isGroup(item) && isMark(code, item, '?')) part = []
    else if (!isGroup(item) && isMark(code, item, ':')) {
      of.push(expressionOf(code, part))
      part = []
    } else part.push(item)
  return { kind: 'choice', of: [...of, expressionOf(code, part)] }
}

function groupOf(code: string, group: OutlineGroup): Expression {
  if (group.open === '[') return { kind: 'list', items: valuesOf(code, group) }
  if (group.open === '{')
    return { kind: 'object', entries: group.statements.flatMap((each) => attributeOf(code, each) ?? []) }
  const [only, ...others] = group.statements
  return only && others.length === 0 ? expressionOf(code, only.items) : unknown
}

function valuesOf(code: string, { statements }: OutlineGroup): readonly Expression[] {
  return statements.filter(({ items }) => items.length > 0).map(({ items }) => expressionOf(code, items))
}
