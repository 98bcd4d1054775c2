import type { Dialect } from './dialect.js'
import { closingQuote, heredocAt } from './code.js'

/** A word, a text in quotes, one mark such as a bracket, or the end of a line. Offsets count characters. */
export interface Token {
  readonly kind: 'word' | 'text' | 'mark' | 'line'
  readonly start: number
  readonly end: number
  /** What stands between the quotes; the whole of any other token. */
  readonly from: number
  readonly to: number
}

/** The token's text, without quotes. */
export function textOf(code: string, { from, to }: Token): string {
  return code.slice(from, to)
}

/** True for the mark. */
export function isMark(code: string, token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && code.charAt(token.start) === mark
}

/** Tokens that are read: a megabyte as people write it has fewer, and each costs memory. What stands behind them is no part of any pin. */
const most = 150_000

/** The tokens of a text whose comments are blanked. Each character is read once, whatever the text. */
export function tokensOf(code: string, dialect: Dialect): readonly Token[] {
  const tokens: Token[] = []
  // an end that was looked for in vain is not looked for again
  const dead = new Map<string, number>()
  for (let at = 0; at < code.length && tokens.length < most;) {
    const unit = code.charCodeAt(at)
    if (unit === 0x0a) at = push(tokens, 'line', at, at + 1)
    else if (unit <= 0x20 || unit === 0xfeff) at++
    else {
      const gap = continuation(code, at, dialect)
      const text = gap === 0 ? textAt(code, at, dialect, dead) : null
      if (gap > 0) at += gap
      else if (text) {
        tokens.push(text)
        at = text.end
      } else {
        const end = wordEnd(code, at, dialect, dead)
        at = end > at ? push(tokens, 'word', at, end) : push(tokens, 'mark', at, at + 1)
      }
    }
  }
  return tokens
}

function push(tokens: Token[], kind: Token['kind'], start: number, end: number): number {
  tokens.push({ kind, start, end, from: start, to: end })
  return end
}

/** Characters that join a line with the next one; 0 for none. */
function continuation(code: string, at: number, { continues }: Dialect): number {
  if (code.charAt(at) !== continues) return 0
  const next = code.charAt(at + 1) === '\r' ? at + 2 : at + 1
  return code.charAt(next) === '\n' ? next + 1 - at : 0
}

function textAt(code: string, at: number, dialect: Dialect, dead: Map<string, number>): Token | null {
  const lines = dialect.heredocs ? heredocAt(code, at, dead) : null
  if (lines) return { kind: 'text', start: at, ...lines }
  const long = longQuoteAt(code, at, dialect)
  if (long !== null) return longText(code, at, long, dead)
  const quote = code.charAt(at)
  if (!isQuote(quote, dialect) || at < (dead.get(quote) ?? 0)) return null
  const nested = quote === '`' || (quote === '"' && dialect.nested)
  const end = nested ? templateEnd(code, at, quote) : closingQuote(code, at, quote === '"' || dialect.flowing)
  if (code.charAt(end) === quote) return { kind: 'text', start: at, end: end + 1, from: at + 1, to: end }
  dead.set(quote, end)
  return null
}

function longQuoteAt(code: string, at: number, { long, backtick }: Dialect): string | null {
  if (backtick === 'raw' && code.charAt(at) === '`') return '`'
  return long.find((quote) => code.startsWith(quote, at)) ?? null
}

function isQuote(mark: string, { apostrophe, backtick }: Dialect): boolean {
  return mark === '"' || (mark === "'" && apostrophe) || (mark === '`' && backtick === 'template')
}

function longText(code: string, at: number, quote: string, dead: Map<string, number>): Token | null {
  const from = at + quote.length
  if (at < (dead.get(quote) ?? 0)) return null
  const to = code.indexOf(quote, from)
  if (to >= 0) return { kind: 'text', start: at, end: to + quote.length, from, to }
  dead.set(quote, code.length)
  return null
}

/** The closing quote of a text with `${…}` in it, which may hold texts of their own; the end of the search where there is none. */
function templateEnd(code: string, at: number, quote: string): number {
  // of each text that is open, how many braces of its expression are
  const open: number[] = [0]
  for (let end = at + 1; end < code.length; end++) {
    const character = code.charAt(end)
    const depth = open.at(-1) ?? 0
    if (character === '\\') end++
    else if (depth > 0) inExpression(open, character, quote)
    else if (character === quote) {
      open.pop()
      if (open.length === 0) return end
    } else if (character === '\n' && quote === '"') return end
    else if ((character === '$' || character === '%') && code.charAt(end + 1) === '{') {
      open[open.length - 1] = 1
      end++
    }
  }
  return code.length
}

function inExpression(open: number[], character: string, quote: string): void {
  const depth = open.at(-1) ?? 0
  if (character === '{') open[open.length - 1] = depth + 1
  else if (character === '}') open[open.length - 1] = depth - 1
  else if (character === quote) open.push(0)
}

/** Characters of words: letters, digits, what versions, flags, paths and variables are made of, and all that is not ASCII. */
const inWord = new Set(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$.-/@%', (each) => each.charCodeAt(0)),
)

function isWordUnit(unit: number): boolean {
  return inWord.has(unit) || unit >= 0x80
}

/** Where a word ends; placeholders belong to it: `v${VERSION}`, `{{ .version }}`, `$(VERSION)`. */
function wordEnd(code: string, start: number, dialect: Dialect, dead: Map<string, number>): number {
  let slash = false
  let at = start
  for (; at < code.length;) {
    const unit = code.charCodeAt(at)
    if (opensPlaceholder(code, at, dialect)) {
      const end = placeholderEnd(code, at, dead) ?? (unit === 0x24 ? at + 1 : null)
      if (end === null) return at
      at = end
      continue
    }
    if (unit === 0x3a ? !joins(code, start, at, slash || !dialect.flowing) : !isWordUnit(unit)) return at
    slash ||= unit === 0x2f
    at++
  }
  return at
}

/** True for a dollar, and for the doubled or marked brackets that begin a placeholder: `{{`, `<<`, `#{`. */
function opensPlaceholder(code: string, at: number, { placeholders }: Dialect): boolean {
  switch (code.charCodeAt(at)) {
    case 0x24:
      return true
    case 0x23:
      return code.charCodeAt(at + 1) === 0x7b
    case 0x3c:
    case 0x7b:
      return placeholders && code.charCodeAt(at + 1) === code.charCodeAt(at)
    default:
      return false
  }
}

/** The end of `<< pipeline.parameters.version >>`; null for any other two angles, which begin a text of lines. */
function anglesEnd(code: string, at: number): number | null {
  const found = /^<<-? ?[A-Za-z_][\w.-]{0,100} ?-?>>/.exec(code.slice(at, at + 120))
  return found && at + found[0].length
}

/** A colon inside an address or before a tag joins; one behind a key of a program does not, and elsewhere a gap stands behind keys. */
function joins(code: string, start: number, at: number, loose: boolean): boolean {
  if (at === start) return false
  const next = code.charCodeAt(at + 1)
  if (code.charCodeAt(start) === 0x24) return isWordUnit(next) && next !== 0x2f
  return loose ? isWordUnit(next) || next === 0x7b : next === 0x2f && code.charCodeAt(at + 2) === 0x2f
}

/** The end of `${…}`, `${{ … }}`, `$(NAME)` and of other placeholders; null for a dollar alone and for what none closes. */
function placeholderEnd(code: string, at: number, dead: Map<string, number>): number | null {
  if (code.startsWith('{{', at)) return closed(code, at, '{{', '}}', dead)
  if (code.startsWith('<<', at)) return anglesEnd(code, at)
  if (code.startsWith('#{', at)) return closed(code, at, '#{', '}', dead)
  if (code.startsWith('${{', at)) return closed(code, at, '${{', '}}', dead)
  if (code.charAt(at + 1) === '{') return closed(code, at, '${', '}', dead)
  if (code.charAt(at + 1) !== '(') return null
  let end = at + 2
  while (end - at < longest && (isWordUnit(code.charCodeAt(end)) || code.charCodeAt(end) === 0x3a)) end++
  return end > at + 2 && code.charAt(end) === ')' ? end + 1 : null
}

/** Characters of a placeholder: it never spans lines, and no name is longer. */
const longest = 256

/** Behind the end of a placeholder, those inside it counted. */
function closed(code: string, at: number, open: string, close: string, dead: Map<string, number>): number | null {
  if (at < (dead.get(open) ?? 0)) return null
  let depth = 0
  let end = at
  for (; end < code.length && end - at < longest && code.charAt(end) !== '\n';) {
    if (code.startsWith(open, end)) {
      depth++
      end += open.length
    } else if (code.startsWith(close, end)) {
      depth--
      end += close.length
      if (depth === 0) return end
    } else end++
  }
  dead.set(open, end)
  return null
}
