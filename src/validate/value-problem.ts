import type { Path } from '../model/document.js'

/** What a schema or a rule has against one value. */
export interface ValueProblem {
  readonly code: 'schema-invalid' | 'unknown-field' | 'rule-violated' | 'not-evaluated'
  readonly path: Path
  /** One clause without its end: `must be a string, not a number`. */
  readonly message: string
  /** A correction, where one can be named. */
  readonly hint: string | null
  /** The fields below the path that a broken rule reads; empty where the value at the path itself is at fault. */
  readonly reads: readonly string[]
  /** Tells two problems at one path apart: the keyword or the rule. */
  readonly keyword: string
}
