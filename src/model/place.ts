/** Bytes of a file as stored: start inclusive, end exclusive. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Where a value can be written: the bytes from `start` to `end` become `before` + value + `after`.
 * A token that is there has empty `before` and `after`; a key that is absent has `start === end` and carries the text around it.
 */
export interface Place extends ByteRange {
  readonly before: string
  readonly after: string
  /** The text that stands there now, where it is more than the value: a scalar with its quotes, a key with its line. */
  readonly old?: string
}

/** Where a key that is absent can be written; `quote` is what its value needs around it (JSON). */
export interface KeyPlace extends Place {
  readonly quote: '' | '"'
}

/** The place of a token that is there. */
export function tokenPlace(range: ByteRange): Place {
  return { start: range.start, end: range.end, before: '', after: '' }
}

/** Line and column, both from 1; the column counts characters. */
export interface Position {
  readonly line: number
  readonly column: number
}
