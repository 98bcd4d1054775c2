import type { VersionParts } from './version.js'

/** What one comparator of a constraint asks of a version. */
export type ComparatorSign = '=' | '!=' | '>' | '<' | '>=' | '<=' | '~' | '^'

/** How many numbers of a comparator are written before a wildcard or the end: `2.x` has 1, `2.8` has 2, `*` has 0. */
export type Precision = 0 | 1 | 2 | 3

export interface Comparator {
  readonly operator: ComparatorSign
  /** The lowest version that the text names: `2.8.x-0` is `2.8.0-0`. */
  readonly floor: VersionParts
  readonly precision: Precision
}

/** A version constraint, read as Flux reads it: alternatives of comparators that must all hold. */
export interface Constraint {
  readonly text: string
  readonly alternatives: readonly (readonly Comparator[])[]
}
