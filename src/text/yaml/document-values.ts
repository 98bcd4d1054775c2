import type { Path } from '../../model/document.js'
import { isList, isObject, valueAt, type Json } from '../../model/json.js'
import type { EventPlace } from './event-places.js'
import { offsetOf, type NodeTree } from './node-tree.js'
import { writtenScalar, type WrittenScalar } from './scalar.js'

/** The values of a document, with the characters of its text at which they stand. */
export interface DocumentValues {
  readonly plain: Json
  /** Where the value at a path begins; null where there is none. */
  offset(path: Path): number | null
  /** The scalar at a path; null where there is none. */
  scalar(path: Path): WrittenScalar | null
  /** The nodes of the document, which take longest to read. */
  nodes(): NodeTree
}

/** The values of a document that was read with its nodes. */
export function valuesOf(tree: NodeTree): DocumentValues {
  return {
    plain: tree.plain,
    offset(path) {
      const node = tree.find(path)
      return node && offsetOf(node)
    },
    scalar: (path) => writtenScalar(tree.find(path)),
    nodes: () => tree,
  }
}

/** The values of a document that was read quickly: nodes are read where events do not tell a place. */
export function quickValues(
  plain: Json,
  placeOf: (path: Path) => EventPlace | null,
  nodes: () => NodeTree,
): DocumentValues {
  const careful = () => valuesOf(nodes())
  return {
    plain,
    offset: (path) => (valueAt(plain, path) === undefined ? null : (placeOf(path)?.offset ?? careful().offset(path))),
    scalar(path) {
      const value = valueAt(plain, path)
      if (value === undefined || isList(value) || isObject(value)) return null
      const written = placeOf(path)?.scalar ?? null
      return written === null ? careful().scalar(path) : { value, ...written }
    },
    nodes,
  }
}
