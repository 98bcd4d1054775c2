import { isScalar } from 'yaml'
import type { Node, Scalar as ScalarNode } from 'yaml'
import type { Scalar } from '../../model/document.js'
import type { SourceFile } from '../../model/file.js'
import { byteOffset, positionIn } from '../../model/file.js'

/** Characters of a file: start inclusive, end exclusive. */
interface Span {
  readonly start: number
  readonly end: number
}

/** The scalar of a node with the bytes that spell it, or null. `base` is where the parsed text begins in the file. */
export function scalarOf(file: SourceFile, node: Node | null, base: number): Scalar | null {
  if (node === null || !isScalar(node)) return null
  const span = spanOf(node)
  if (span === null) return null
  const start = base + span.start
  const raw = file.text.slice(start, base + span.end)
  const first = byteOffset(file, start)
  return {
    value: valueOf(node),
    raw,
    range: { start: first, end: first + (file.encoding === 'latin1' ? raw.length : Buffer.byteLength(raw)) },
    style: styleOf(node),
    position: positionIn(file, start),
  }
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
