/** A variable whose value a text asks for, and where. */
export interface Variable {
  readonly name: string
  /** Character offset of its `${`. */
  readonly offset: number
}

/**
 * The variables of a text that have to be set: `${VAR}` and its changes (`${#VAR}`, `${VAR^^}`, `${VAR:1:2}`, `${VAR/a/b}`), not those with a
 * fallback (`${VAR:=x}`, `${VAR:-x}`, `${VAR=x}`) and not what `$$` escapes. Null for a text that Flux cannot read at all, whatever is set
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution).
 */
export function variablesIn(text: string): readonly Variable[] | null {
  const found: Variable[] = []
  let at = text.indexOf('$')
  while (at >= 0) {
    if (text.startsWith('${', at)) {
      const end = readOne(text, at, found, 0)
      if (end === null) return null
      at = text.indexOf('$', end)
    } else at = text.indexOf('$', at + (text[at + 1] === '$' ? 2 : 1))
  }
  return found
}

/** A text may nest fallbacks in fallbacks; nobody does so deeper. */
const deepest = 16
const name = /[\p{L}\p{Nd}_]*/uy
const fallback = /:[-=?+]|=/y
const change = /[#%/,^:]/y

/** Reads from a `${` to behind its `}`; null where that is no substitution. */
function readOne(text: string, offset: number, found: Variable[], depth: number): number | null {
  if (depth > deepest) return null
  const isLength = text[offset + 2] === '#'
  const start = offset + (isLength ? 3 : 2)
  const called = matchAt(name, text, start)
  if (called === '') return null
  const behind = start + called.length
  const variable = { name: called, offset }
  if (text[behind] === '}') {
    found.push(variable)
    return behind + 1
  }
  if (isLength) return null
  const operator = matchAt(fallback, text, behind)
  if (operator === '') {
    if (matchAt(change, text, behind) === '') return null
    found.push(variable)
  }
  return readWords(text, behind + Math.max(1, operator.length), found, depth)
}

/** What stands between an operator and the `}`: text, and substitutions of its own. */
function readWords(text: string, from: number, found: Variable[], depth: number): number | null {
  let at = from
  while (at < text.length) {
    if (text[at] === '}') return at + 1
    if (text.startsWith('${', at)) {
      const end = readOne(text, at, found, depth + 1)
      if (end === null) return null
      at = end
    } else at++
  }
  return null
}

function matchAt(expression: RegExp, text: string, index: number): string {
  expression.lastIndex = index
  return expression.exec(text)?.[0] ?? ''
}
