import { isMark, textOf, type Token } from './tokens.js'

/**
 * The commands of a text: words up to the end of a line or a mark that ends one. A line that begins with a flag belongs to the one before
 * it, as in folded text; so do the entries of a list that hold one word each.
 */
export function commandsIn(code: string, tokens: readonly Token[]): readonly (readonly Token[])[] {
  const commands: Token[][] = []
  let current: Token[] = []
  let list = -1
  const end = (): void => {
    if (current.length > 0) commands.push(current)
    current = []
  }
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'line') {
      const entry = entryAt(code, tokens, index + 1)
      if (!(entry !== null && entry === list) && !goesOn(code, tokens, index)) end()
      list = entry ?? -1
    } else if (isMark(code, token, ';') || isMark(code, token, '|') || isMark(code, token, '&')) {
      // `a|b` inside one word of a table is no end of a command
      if (!isGlued(tokens, index)) end()
    } else if (!isDash(code, token)) current.push(token)
  }
  end()
  return commands
}

function isDash(code: string, token: Token | undefined): boolean {
  return token?.kind === 'word' && textOf(code, token) === '-'
}

/** The column of a list's entry that holds one word, or `name=word`; null for any other line. */
function entryAt(code: string, tokens: readonly Token[], index: number): number | null {
  const [dash, first, second, third, fourth] = tokens.slice(index, index + 5)
  if (!dash || !isDash(code, dash) || first === undefined || first.kind === 'line') return null
  const isOne = second === undefined || second.kind === 'line'
  const isPair = isMark(code, second, '=') && third !== undefined && (fourth === undefined || fourth.kind === 'line')
  if (!isOne && !isPair) return null
  const line = tokens[index - 1]
  return dash.start - (line?.end ?? 0)
}

/** The line behind begins with a flag, or this one ends with a comma. */
function goesOn(code: string, tokens: readonly Token[], index: number): boolean {
  const [last, next] = [tokens[index - 1], tokens[index + 1]]
  if (isMark(code, last, ',')) return true
  return next?.kind === 'word' && /^--?[A-Za-z]/.test(code.slice(next.start, next.start + 3))
}

function isGlued(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return (
    before?.end === token?.start && token?.end === after?.start && before?.kind !== 'mark' && after?.kind !== 'mark'
  )
}
