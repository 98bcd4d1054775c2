import type { SourceFile } from '../../model/file.js'
import { dialectOf, type Dialect } from './dialect.js'

/** What several readers of a file share. */
const known = new WeakMap<SourceFile, string>()

/** The text of a file with its comments blanked, so that every offset stays true; strings are kept. */
export function codeOf(file: SourceFile): string {
  const code = known.get(file) ?? withoutComments(file.text, dialectOf(file.path))
  known.set(file, code)
  return code
}

/** A comment or a string, and where it ends. */
interface Stretch {
  readonly kind: 'comment' | 'text'
  readonly end: number
}

/** Characters with which comments and strings begin in some kind of text. */
const beginnings = /["'`#/;:<{@Rr|-]/g

/** A text with its comments blanked. */
export function withoutComments(text: string, dialect: Dialect): string {
  const kept: string[] = []
  const dead = new Map<string, number>()
  let done = 0
  beginnings.lastIndex = 0
  for (let begun = beginnings.exec(text); begun; begun = beginnings.exec(text)) {
    const { index } = begun
    const found = stretchAt(text, index, dialect, dead)
    beginnings.lastIndex = found?.end ?? index + 1
    if (found?.kind !== 'comment') continue
    kept.push(text.slice(done, index), blanked(text.slice(index, found.end)))
    done = found.end
  }
  return kept.length === 0 ? text : [...kept, text.slice(done)].join('')
}

function stretchAt(text: string, at: number, dialect: Dialect, dead: Map<string, number>): Stretch | null {
  return commentAt(text, at, dialect, dead) ?? stringAt(text, at, dialect, dead)
}

function commentAt(text: string, at: number, dialect: Dialect, dead: Map<string, number>): Stretch | null {
  for (const [open, close] of dialect.blocks)
    if (text.startsWith(open, at)) return enclosed('comment', text, at + open.length, close, dead)
  if (dialect.slashes && text.startsWith('/*', at)) return enclosed('comment', text, at + 2, '*/', dead)
  if (at > 0 && !/\s/.test(text.charAt(at - 1))) return null
  const line = (dialect.hash && text.charAt(at) === '#') || (dialect.slashes && text.startsWith('//', at))
  if (line || (dialect.remarks.some((mark) => text.startsWith(mark, at)) && beginsLine(text, at)))
    return { kind: 'comment', end: lineEnd(text, at) }
  return null
}

/** Only blanks before it; a remark among many blanks is looked at once for each of its line. */
function beginsLine(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && at - before < widest && (text.charAt(before) === ' ' || text.charAt(before) === '\t')) before--
  return before < 0 || text.charAt(before) === '\n'
}

/** Blanks before a remark. */
const widest = 200

function stringAt(text: string, at: number, dialect: Dialect, dead: Map<string, number>): Stretch | null {
  if (dialect.heredocs && text.charAt(at) === '<') {
    const lines = heredocAt(text, at, dead)
    return lines && { kind: 'text', end: lines.end }
  }
  const quote = text.charAt(at)
  const long = dialect.long.find((each) => text.startsWith(each, at))
  if (long !== undefined) return enclosed('text', text, at + long.length, long, dead)
  if (quote === '`') return dialect.backtick === 'mark' ? null : enclosed('text', text, at + 1, '`', dead)
  if (quote !== '"' && (quote !== "'" || !dialect.apostrophe)) return null
  return lineString(text, at, dialect, dead)
}

function lineString(text: string, at: number, { flowing }: Dialect, dead: Map<string, number>): Stretch | null {
  const quote = text.charAt(at)
  if (at < (dead.get(quote) ?? 0)) return null
  const end = closingQuote(text, at, quote === '"' || flowing)
  if (text.charAt(end) === quote) return { kind: 'text', end: end + 1 }
  dead.set(quote, end)
  return null
}

/** A text of lines that begins at an offset, from behind its first line to before the line that ends it; null for none. */
export function heredocAt(
  text: string,
  at: number,
  dead: Map<string, number>,
): { readonly from: number; readonly to: number; readonly end: number } | null {
  if (!text.startsWith('<<', at) || at < (dead.get('<<') ?? 0)) return null
  const opening = /^<<[-~]?([A-Za-z_]\w{0,60})[ \t]{0,20}\r?\n/.exec(text.slice(at, at + 100))
  if (!opening) return null
  const from = at + opening[0].length
  for (let line = from; line < text.length;) {
    const end = lineEnd(text, line)
    if (text.slice(line, Math.min(end, line + 300)).trim() === opening[1]) return { from, to: line, end }
    line = end + 1
  }
  dead.set('<<', text.length)
  return null
}

/** Where a string on one line ends: at its quote, at the line's end, or at the text's. */
export function closingQuote(text: string, at: number, escapes: boolean): number {
  const quote = text.charCodeAt(at)
  for (let end = at + 1; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit === quote || unit === 0x0a) return end
    if (unit === 0x5c && escapes && text.charCodeAt(end + 1) !== 0x0a) end++
  }
  return text.length
}

/** An end that was looked for in vain is not looked for again, so that hostile text costs one reading. */
function enclosed(
  kind: Stretch['kind'],
  text: string,
  from: number,
  close: string,
  dead: Map<string, number>,
): Stretch | null {
  if (from < (dead.get(close) ?? 0)) return null
  const end = text.indexOf(close, from)
  if (end >= 0) return { kind, end: end + close.length }
  dead.set(close, text.length)
  return null
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

function blanked(comment: string): string {
  return comment.replace(/[^\r\n]/g, ' ')
}
