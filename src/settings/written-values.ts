import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml'
import { conflictIn, conflictText } from '../text/conflict.js'
import { LockstepError } from '../model/failure.js'
import { resolveAliases, type Anchors } from '../text/yaml/node-tree.js'
import { BudgetExceeded, weigh } from '../text/yaml/parse.js'

/** A value as somebody wrote it, with the place to name when it is wrong. */
export type WrittenValue =
  | {
      readonly kind: 'scalar'
      readonly where: string
      readonly text: string
      readonly type: 'string' | 'number' | 'boolean'
    }
  | { readonly kind: 'list'; readonly where: string; readonly entries: readonly WrittenValue[] }
  | { readonly kind: 'map'; readonly where: string; readonly entries: readonly WrittenEntry[] }
  | { readonly kind: 'null'; readonly where: string }

export interface WrittenEntry {
  readonly key: string
  readonly where: string
  readonly value: WrittenValue
}

/** Settings are small; anything larger is refused before it is parsed. Bytes of text. */
const sizeLimit = 512 * 1024
const depthLimit = 16
const nodeLimit = 20_000
const budget = { nodes: nodeLimit, tokens: 100_000, levels: 200 } as const

/** A plain text as a scalar: what an input or option of a simple setting carries. */
export function writtenText(text: string, where: string): WrittenValue {
  return text === '' ? { kind: 'null', where } : { kind: 'scalar', where, text, type: 'string' }
}

/**
 * Reads YAML or JSON with the place of every value. `where` makes a place from a line, from 1.
 * Throws `settings` where the text does not parse, has several documents, repeats a key or is too large.
 */
export function readWritten(text: string, where: (line: number) => string): WrittenValue {
  if (text.length > sizeLimit) throw new LockstepError('settings', `${where(1)}: the settings are larger than 512 KiB.`)
  refuseTooMuch(text, where)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, stringKeys: true, logLevel: 'silent' })
  const error = document.errors[0]
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  const conflict = error ? conflictIn(text) : null
  if (conflict !== null)
    throw new LockstepError('settings', `${where(lineAt(conflict))}: the settings do not parse: ${conflictText}.`)
  if (error) {
    const sentence = error.message.split(' at line ')[0]?.split('\n')[0] ?? 'no valid YAML'
    throw new LockstepError('settings', `${where(lineAt(error.pos[0]))}: the settings do not parse: ${sentence}.`)
  }
  const anchors = resolveAliases(document)
  const place = (node: Node | null) => where(lineAt(node?.range?.[0] ?? 0))
  return convert(document.contents, where(1), { anchors, place, budget: { nodes: nodeLimit } }, 0)
}

/** Before anything is built: whoever composes a million commas does not come back. */
function refuseTooMuch(text: string, where: (line: number) => string): void {
  try {
    weigh(text, budget)
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error
    const line = text.slice(0, error.offset).split('\n').length
    throw new LockstepError(
      'settings',
      `${where(line)}: the settings are nested too deep or hold too much: ${error.message}.`,
    )
  }
}

interface Reading {
  readonly anchors: Anchors
  readonly place: (node: Node | null) => string
  readonly budget: { nodes: number }
}

function convert(node: Node | null, parent: string, reading: Reading, depth: number): WrittenValue {
  if (node === null) return { kind: 'null', where: parent }
  const where = reading.place(node)
  reading.budget.nodes--
  if (depth > depthLimit || reading.budget.nodes < 0)
    throw new LockstepError('settings', `${where}: the settings are nested too deep or repeat too many aliases.`)
  if (isAlias(node)) return convert(reading.anchors.get(node) ?? null, where, reading, depth + 1)
  if (isSeq(node)) {
    const entries = node.items.map((entry) => convert(asNode(entry), where, reading, depth + 1))
    return { kind: 'list', where, entries }
  }
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const key = asNode(pair.key)
      const keyPlace = reading.place(key)
      const name = isScalar(key) ? String(key.value) : ''
      return { key: name, where: keyPlace, value: convert(asNode(pair.value), keyPlace, reading, depth + 1) }
    })
    return { kind: 'map', where, entries }
  }
  return isScalar(node) ? scalar(node.value, node.source, where) : { kind: 'null', where }
}

function scalar(value: unknown, source: string | undefined, where: string): WrittenValue {
  if (value === null) return { kind: 'null', where }
  if (typeof value === 'string') return { kind: 'scalar', where, text: value, type: 'string' }
  if (typeof value === 'boolean') return { kind: 'scalar', where, text: value ? 'true' : 'false', type: 'boolean' }
  return { kind: 'scalar', where, text: source ?? '', type: 'number' }
}

function asNode(value: unknown): Node | null {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value) ? value : null
}
