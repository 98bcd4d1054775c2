import { isGroup, type OutlineGroup, type Item, type Statement } from './outline.js'
import { isMark, textOf, type Token } from './tokens.js'

/** A word or text where it counts: `"0.58.1"` of `version: "0.58.1"`, of `.version("0.58.1")` and of `version: pulumi.String("0.58.1")`. */
export interface Value {
  readonly token: Token
  readonly text: string
  /** Where it counts, and at which item of that. */
  readonly statement: Statement
  readonly index: number
  /** The last word of what is called with it alone: `version`, `String`; null where nothing is. */
  readonly call: string | null
}

/** Calls inside calls that are looked through. */
const deepest = 3
/** Items before a value among which its names are looked for. */
const furthest = 8

/** The values of a statement, those of calls with one argument included, in their order. */
export function valuesOf(code: string, statement: Statement): readonly Value[] {
  const values: Value[] = []
  for (let index = 0; index < statement.items.length; index++) {
    const item = statement.items[index]
    if (item === undefined) continue
    if (isGroup(item)) {
      const call = calleeAt(code, statement, index)
      const token = soleToken(code, item, call, 0)
      if (token) values.push({ token, text: textOf(code, token), statement, index, call })
    } else if ((item.kind === 'word' || item.kind === 'text') && !isName(code, item, statement.items[index + 1]))
      values.push({ token: item, text: textOf(code, item), statement, index, call: null })
  }
  return values
}

/** A name and no value: of what is called or made, `String("…")` and `Release{…}`, or of what a sign gives a value. */
function isName(code: string, item: Token, next: Item | undefined): boolean {
  if (isGroup(next)) return next.start === item.end
  return isMark(code, next, '=') || isMark(code, next, ':')
}

/** The last word of what stands before a bracket without a gap. */
function calleeAt(code: string, { items }: Statement, index: number): string | null {
  const before = items[index - 1]
  if (before === undefined || isGroup(before) || before.kind !== 'word') return null
  return textOf(code, before).split('.').at(-1) ?? null
}

/** What gives the second of its arguments where the first is not set. */
const getters = /env|default|option|config|param|^(?:get|or|fetch)$/i

/** The one value between brackets; of `getenv("NAME", "0.58.1")`, the second. */
function soleToken(code: string, group: OutlineGroup, callee: string | null, depth: number): Token | null {
  if (group.open === '{' || depth >= deepest) return null
  const items = soleArgument(group, callee)
  if (items === null) return null
  const [first, second, ...others] = withoutPrefix(items)
  if (first === undefined || others.length > 0) return null
  if (second === undefined) return isGroup(first) ? soleToken(code, first, null, depth + 1) : valueToken(first)
  if (isGroup(first) || !isGroup(second) || first.kind !== 'word') return null
  return soleToken(code, second, textOf(code, first).split('.').at(-1) ?? null, depth + 1)
}

function soleArgument(group: OutlineGroup, callee: string | null): readonly Item[] | null {
  const [first, second, ...others] = group.statements.slice(0, 4).filter(({ items }) => items.length > 0)
  if (!first || others.length > 0) return null
  const chosen = second ? (callee !== null && getters.test(callee) ? second : null) : first
  return chosen && chosen.items.length <= 3 ? chosen.items : null
}

function valueToken(token: Token): Token | null {
  return token.kind === 'word' || token.kind === 'text' ? token : null
}

/** Without `f` of `f"…"`, and `&` of a reference. */
function withoutPrefix(items: readonly Item[]): readonly Item[] {
  const [first, second] = items
  const isPrefix =
    first && second && !isGroup(first) && !isGroup(second) && second.kind === 'text' && first.end === second.start
  return isPrefix ? items.slice(1) : items
}

/** Words with which a statement sets a name to the word behind it, without a mark between. */
const setters = new Set(['set', 'setenv', 'setx', 'env', 'arg', 'set-variable', 'new-variable'])

/**
 * The names of a value, the nearest first: `VERSION` and `declare` of `declare -r VERSION="…"`, `version` of `version: "…"`, `chart` of
 * `.chart("…")`. Words without meaning are among them.
 */
export function namesOf(code: string, value: Value): readonly string[] {
  const { statement } = value
  const own = value.call === null ? [] : [value.call]
  const first = value.call === null ? value.index : value.index - 1
  const sign = signBefore(code, statement, first)
  if (sign === null) return [...own, ...spacedName(code, statement, first)]
  return [...own, ...namesBefore(code, statement, sign)]
}

/** The sign that gives a value to its name; null where a name stands before it without one, or calls it. */
export function signOf(code: string, value: Value): '=' | ':' | null {
  const { statement } = value
  const sign = signBefore(code, statement, value.call === null ? value.index : value.index - 1)
  return sign === null ? null : isMark(code, tokenAt(statement.items, sign), ':') ? ':' : '='
}

/** The names of a group where it is a value itself: `versions` of `const versions = {`, of `enum versions {` and of `versions: [`. */
export function namesOfGroup(code: string, { place }: OutlineGroup): readonly string[] {
  if (!place) return []
  const { statement, index } = place
  const sign = signBefore(code, statement, index)
  return sign === null ? wordsBefore(code, statement.items, index) : namesBefore(code, statement, sign)
}

/**
 * The item that says that what follows is a value: `=`, `:`, `=>`; null for none, and for a comparison. What a default stands behind is
 * passed over: `NAME = env.NAME ?? "0.58.1"`.
 */
function signBefore(code: string, { items, group }: Statement, index: number): number | null {
  let passing = false
  for (let at = index - 1; at >= 0 && index - at <= furthest; at--) {
    const item = items[at]
    if (item === undefined) return null
    if (isGroup(item)) {
      if (!passing) return null
    } else if (isDefault(code, items, at)) passing = true
    else if (isMark(code, item, '=') || isMark(code, item, ':')) return isComparison(code, items, at, group) ? null : at
    else if (!passing && !isPrefixOf(code, item, items[at + 1])) return null
  }
  return null
}

/** One of the marks of `??`, `||` and `?:`, or the word `or`. */
function isDefault(code: string, items: readonly Item[], at: number): boolean {
  const item = tokenAt(items, at)
  if (item?.kind === 'word') return textOf(code, item) === 'or'
  return ['??', '||', '?:'].some((sign) => pairAt(code, items, at - 1) === sign || pairAt(code, items, at) === sign)
}

/** `==`, `!=`, `>=`, `<=`, and `=` inside the brackets of a test. */
function isComparison(code: string, items: readonly Item[], at: number, { open }: OutlineGroup): boolean {
  const [before, after] = [pairAt(code, items, at - 1), pairAt(code, items, at)]
  if (['==', '!=', '>=', '<=', '=~'].some((sign) => sign === before || sign === after)) return true
  return (
    open === '[' &&
    isMark(code, tokenAt(items, at), '=') &&
    (tokenAt(items, at - 1)?.end ?? 0) < (tokenAt(items, at)?.start ?? 0)
  )
}

/** Two marks without a gap. */
function pairAt(code: string, items: readonly Item[], at: number): string | null {
  const [first, second] = [tokenAt(items, at), tokenAt(items, at + 1)]
  const isPair = first?.kind === 'mark' && second?.kind === 'mark' && first.end === second.start
  return isPair ? code.slice(first.start, second.end) : null
}

/** What stands before a value and belongs to it: `f` of `f"…"`, `>` of `=>`, `&`. */
function isPrefixOf(code: string, item: Item, next: Item | undefined): boolean {
  if (isGroup(item)) return false
  if (item.kind === 'mark') return ['>', '&', '*', '!', '~'].some((mark) => isMark(code, item, mark))
  return item.kind === 'word' && next !== undefined && !isGroup(next) && next.kind === 'text' && item.end === next.start
}

/** Words before a sign; of `name: Type = value` those of both. */
function namesBefore(code: string, { items }: Statement, sign: number): readonly string[] {
  const names: string[] = []
  const isEqual = isMark(code, tokenAt(items, sign), '=')
  for (let at = sign - 1; at >= 0 && sign - at <= furthest; at--) {
    const item = items[at]
    if (item === undefined) break
    if (isGroup(item)) {
      const key = item.open === '[' ? soleToken(code, item, null, 0) : null
      if (key) names.push(textOf(code, key))
    } else if (item.kind === 'word' || item.kind === 'text') names.push(textOf(code, item))
    else if (isMark(code, item, '=') && sign - at > 1) break
    else if (isMark(code, item, ':') && sign - at > 1 && !isEqual) break
  }
  return names
}

function tokenAt(items: readonly Item[], index: number): Token | undefined {
  const item = items[index]
  return isGroup(item) ? undefined : item
}

function wordsBefore(code: string, items: readonly Item[], index: number): readonly string[] {
  const names: string[] = []
  for (let at = index - 1; at >= 0 && index - at <= furthest; at--) {
    const item = items[at]
    const header = isGroup(item) && item.open === '[' ? soleToken(code, item, null, 0) : item
    if (!header || isGroup(header) || header.kind === 'mark') break
    names.push(textOf(code, header))
  }
  return names
}

/** `NAME` of `set -x NAME 0.58.1`, `ENV NAME 0.58.1` and, alone on its line, `NAME 0.58.1`. */
function spacedName(code: string, { items }: Statement, index: number): readonly string[] {
  const before = tokenAt(items, index - 1)
  if (before?.kind !== 'word' && before?.kind !== 'text') return []
  const first = tokenAt(items, 0)
  const isSet = first !== undefined && setters.has(textOf(code, first).toLowerCase())
  return isSet || (index === 1 && items.length === 2) ? [textOf(code, before)] : []
}
