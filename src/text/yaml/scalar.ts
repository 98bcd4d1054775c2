import { isScalar } from 'yaml'
import type { Node, Scalar as ScalarNode } from 'yaml'
import type { Scalar } from '../../model/document.js'
import type { SourceFile } from '../../model/file.js'
import { byteOffset, positionIn } from '../../model/file.js'

/** Characters of a file: start inclusive, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A scalar as a parsed text spells it. */
export interface WrittenScalar extends Pick<Scalar, 'value' | 'style'> {
  /** The token without its quotes; of a block scalar, the lines below its header. */
  readonly span: Span
}

/** A scalar with the bytes that spell it. `base` is where the parsed text begins in the file. */
export function scalarIn(file: SourceFile, { value, style, span }: WrittenScalar, base: number): Scalar {
  const start = base + span.start
  const raw = file.text.slice(start, base + span.end)
  const first = byteOffset(file, start)
  const range = { start: first, end: first + (file.encoding === 'latin1' ? raw.length : Buffer.byteLength(raw)) }
  return { value, raw, range, style, position: positionIn(file, start) }
}

/** The scalar of a node; null where it is none. */
export function writtenScalar(node: Node | null): WrittenScalar | null {
  if (node === null || !isScalar(node)) return null
  const span = spanOf(node)
  return span && { value: valueOf(node), style: styleOf(node), span }
}

/** Characters of the token without its quotes; of a block scalar, the lines below its header. */
export function spanOf(node: ScalarNode): Span | null {
  if (!node.range) return null
  const [start, end] = node.range
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
    return { start: start + 1, end: Math.max(start + 1, end - 1) }
  const token = node.srcToken
  if (token?.type !== 'block-scalar') return { start, end }
  const last = token.props.at(-1)
  const body = last && 'source' in last ? last.offset + last.source.length : start
  return { start: body, end: body + token.source.length }
}

function styleOf(node: ScalarNode): Scalar['style'] {
  if (node.type === 'QUOTE_DOUBLE') return 'double'
  if (node.type === 'QUOTE_SINGLE') return 'single'
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block' : 'plain'
}

function valueOf(node: ScalarNode): Scalar['value'] {
  const { value } = node
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  return typeof value === 'boolean' ? value : null
}
