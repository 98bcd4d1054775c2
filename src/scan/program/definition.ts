import type { Scope } from './scopes.js'

/** A text that a program gives a name. */
export interface ProgramDefinition {
  /** The nearest first: `fluxOperator`, `const`. */
  readonly names: readonly string[]
  /** Names of what encloses it, the nearest first: `versions`. */
  readonly within: readonly string[]
  readonly text: string
  /** Characters of the text without its quotes. */
  readonly start: number
  readonly end: number
  /** True for an entry of an object or an argument of a call in a program: no name elsewhere means it, unless what holds it is named too. */
  readonly isEntry: boolean
  /** Where the name means this; null for everywhere. */
  readonly scope: Scope | null
}
