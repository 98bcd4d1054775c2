import { withoutComments } from './code.js'
import { dialectOf } from './dialect.js'
import { textOf, tokensOf, type Token } from './tokens.js'

/** Texts inside texts that are opened. */
const deepest = 2
const script = dialectOf('')

/** The tokens with those texts opened that a predicate chooses: `"helm upgrade x"` gives three texts, each at its place. */
export function opened(
  code: string,
  tokens: readonly Token[],
  opens: (text: string) => boolean,
  depth = 0,
): readonly Token[] {
  if (!tokens.some((token) => isOpened(code, token, opens, depth))) return tokens
  return tokens.flatMap((token) => {
    if (!isOpened(code, token, opens, depth)) return [token]
    const text = textOf(code, token)
    // several lines are a script or YAML, with comments of its own
    const inner = tokensOf(text.includes('\n') ? withoutComments(text, script) : text, script)
    return opened(
      code,
      inner.map((each) => moved(each, token.from)),
      opens,
      depth + 1,
    )
  })
}

function isOpened(code: string, token: Token, opens: (text: string) => boolean, depth: number): boolean {
  return token.kind === 'text' && depth < deepest && opens(textOf(code, token))
}

/** A word inside quotes is a text: no name of a program stands there. */
function moved({ kind, start, end, from, to }: Token, by: number): Token {
  return { kind: kind === 'word' ? 'text' : kind, start: start + by, end: end + by, from: from + by, to: to + by }
}
