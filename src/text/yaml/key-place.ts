import { isAlias, isMap, isScalar, isSeq } from 'yaml'
import type { Node, Pair, YAMLMap } from 'yaml'
import type { Path } from '../../model/document.js'

/** A text that is read as YAML, with its root. */
export interface KeyText {
  readonly text: string
  readonly root: Node | null
}

/** Where a key goes, in characters of the text; `before` and `after` stand around its value. */
export interface KeySpan {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly after: string
  readonly quote: '' | '"'
}

const step = 2

/**
 * Where an absent key and its absent parents can be written: at the end of a block mapping, inside a flow mapping, or in place of nothing.
 * Null where the key is there, or where an alias or anchor would carry the new key to other places.
 */
export function absentKeySpan({ text, root }: KeyText, path: Path): KeySpan | null {
  let node: unknown = root
  for (const [depth, key] of path.entries()) {
    if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      continue
    }
    if (!isMap(node) || node.anchor !== undefined || typeof key !== 'string') return null
    const pair = pairOf(node, key)
    if (!pair) return intoMapping(text, node, path.slice(depth))
    const rest = path.slice(depth + 1)
    if (rest.length > 0 && isNull(pair.value)) return inPlaceOfNothing(text, pair, rest)
    node = pair.value
  }
  return null
}

/** The characters of a key with its value, and of the line or the comma that goes with them; null where other text shares them. */
export function wholeKeySpan(
  { text, root }: KeyText,
  path: Path,
): { readonly start: number; readonly end: number } | null {
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => childOf(node, key), root)
  const key = path.at(-1)
  if (!isMap(parent) || parent.anchor !== undefined || typeof key !== 'string') return null
  const index = parent.items.findIndex((pair) => nameOf(pair) === key)
  const pair = parent.items[index]
  if (!pair || parent.items.length < 2) return null
  const [start, end] = [startOf(pair.key), endOf(pair.value)]
  if (start === null || end === null || text.slice(start, end).includes('\n')) return null
  return parent.flow === true ? inFlow(parent, index, start, end) : wholeLine(text, start, end)
}

function inFlow(map: YAMLMap, index: number, start: number, end: number) {
  const previous = map.items[index - 1]
  const next = map.items[index + 1]
  const from = previous ? endOf(previous.value) : start
  const to = previous ? end : next ? startOf(next.key) : null
  return from === null || to === null ? null : { start: from, end: to }
}

function wholeLine(text: string, start: number, end: number) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  if (text.slice(lineStart, start).trim() !== '' || !/^[ \t\r]*(?:#.*)?$/.test(rest)) return null
  if (lineEnd >= 0) return { start: lineStart, end: lineEnd + 1 }
  const previous = text[lineStart - 2] === '\r' ? lineStart - 2 : lineStart - 1
  return { start: Math.max(0, previous), end: text.length }
}

function intoMapping(text: string, map: YAMLMap, keys: Path): KeySpan | null {
  return map.flow === true ? intoFlow(text, map, keys) : intoBlock(text, map, keys)
}

/** After the last line of the mapping, or before its first key where the last value is a block of text. */
function intoBlock(text: string, map: YAMLMap, keys: Path): KeySpan | null {
  const first = startOf(map.items[0]?.key)
  if (first === null) return null
  const lineStart = text.lastIndexOf('\n', first - 1) + 1
  if (!/^ *(?:- +)*$/.test(text.slice(lineStart, first).replace('\uFEFF', ''))) return null
  const indent = text.slice(lineStart, first).replace('\uFEFF', '').length
  const written = blockKeys(keys, indent, newlineAt(text, first))
  const last = lastLineOf(map)
  const end = last === null ? null : lineEndAfter(text, last)
  if (end !== null)
    return { start: end, end, before: `${newlineAt(text, end)}${' '.repeat(indent)}${written}`, after: '', quote: '' }
  const after = `${newlineAt(text, first)}${' '.repeat(indent)}`
  return { start: first, end: first, before: written, after, quote: '' }
}

function blockKeys(keys: Path, indent: number, newline: string): string {
  return keys
    .map((key, depth) => `${depth === 0 ? '' : newline + ' '.repeat(indent + depth * step)}${String(key)}:`)
    .join('')
    .concat(' ')
}

/** After the last entry; a mapping over several lines gets a line more. */
function intoFlow(text: string, map: YAMLMap, keys: Path): KeySpan | null {
  const last = map.items.at(-1)
  const [open] = map.range ?? []
  if (!last) return open === undefined ? null : flow(open + 1, ' ', keys, ' ', '')
  const [start, end] = [startOf(last.key), endOf(last.value) ?? endOf(last.key)]
  if (start === null || end === null) return null
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const margin = text.slice(lineStart, start)
  const ownLine = lineStart > (open ?? 0) && margin.trim() === ''
  const gap = ownLine ? `${newlineAt(text, start - margin.length - 1)}${margin}` : ' '
  return flow(end, `,${gap}`, keys, '', isScalar(last.key) && last.key.type === 'QUOTE_DOUBLE' ? '"' : '')
}

function flow(at: number, before: string, keys: Path, after: string, quote: '' | '"'): KeySpan {
  const names = keys.map((key) => `${quote}${String(key)}${quote}: `).join('{ ')
  return { start: at, end: at, before: `${before}${names}`, after: `${' }'.repeat(keys.length - 1)}${after}`, quote }
}

/** `distribution:` with nothing behind it, or with a null. */
function inPlaceOfNothing(text: string, pair: Pair, keys: Path): KeySpan | null {
  const written = isScalar(pair.value) ? pair.value.range : null
  const [from = 0, to = 0] = written ?? []
  const quote = isScalar(pair.key) && pair.key.type === 'QUOTE_DOUBLE' ? '"' : ''
  const inner = flow(0, '{ ', keys, ' }', quote)
  if (to > from) return { ...inner, start: from, end: to }
  const key = endOf(pair.key)
  const colon = key === null ? null : /^[ \t]*:/.exec(text.slice(key))
  if (key === null || !colon) return null
  const at = key + colon[0].length
  return { ...inner, before: ` ${inner.before}`, start: at, end: at }
}

/** Where the last line of a value ends; null for a block of text, whose lines would swallow another. */
function lastLineOf(node: unknown): number | null {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1)
    if (!last) return null
    return isNull(last.value) && endOf(last.value) === startOf(last.value) ? endOf(last.key) : lastLineOf(last.value)
  }
  if (isSeq(node) && node.flow !== true) return lastLineOf(node.items.at(-1))
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) return null
  return endOf(node)
}

/** The end of the line, if nothing but a colon and a comment follows on it. */
function lineEndAfter(text: string, offset: number): number | null {
  const found = text.indexOf('\n', offset)
  const end = found < 0 ? text.length : found > 0 && text[found - 1] === '\r' ? found - 1 : found
  return /^[ \t]*(?::[ \t]*)?(?:#.*)?$/.test(text.slice(offset, end)) ? end : null
}

function newlineAt(text: string, offset: number): '\n' | '\r\n' {
  const next = text.indexOf('\n', offset)
  const at = next < 0 ? text.lastIndexOf('\n') : next
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n'
}

function childOf(node: unknown, key: string | number): unknown {
  if (isSeq(node) && typeof key === 'number') return node.items[key]
  return isMap(node) && node.anchor === undefined && typeof key === 'string' ? pairOf(node, key)?.value : null
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => nameOf(pair) === key)
}

function nameOf({ key }: Pair): string | null {
  return isScalar(key) ? String(key.value) : null
}

function isNull(value: unknown): boolean {
  return value === null || (isScalar(value) && value.value === null)
}

function startOf(node: unknown): number | null {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? null) : null
}

function endOf(node: unknown): number | null {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[1] ?? null) : null
}
