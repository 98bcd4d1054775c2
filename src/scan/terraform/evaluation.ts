import type { HclFile } from './hcl-file.js'

/** A text that an expression may have as its value, and where it is written. */
export interface PossibleText {
  readonly file: HclFile
  readonly text: string
  /** Characters of the text without its quotes. */
  readonly start: number
  readonly end: number
  /** False where another value may be in use: a fallback, one side of a condition, the default of a module that nobody here calls. */
  readonly isUsed: boolean
}

/** What is known of the value of an expression. */
export interface Evaluation {
  readonly values: readonly PossibleText[]
  /** False where something that is not written here may give another value. */
  readonly isWhole: boolean
  /** True where it is read from a file of another kind, whose pins are read there. */
  readonly isRead?: boolean
}

/** Nothing is known. */
export const nothing: Evaluation = { values: [], isWhole: false }

/** Several values of which one is in use. */
export function either(answers: readonly Evaluation[]): Evaluation {
  const all = answers.flatMap((answer) => answer.values.map((value) => ({ ...value, isUsed: false })))
  // a choice between a text and nothing is made for the text
  const written = all.filter(({ text }) => text !== '')
  const values = written.length > 0 ? written : all
  return { values, isWhole: answers.every(({ isWhole }) => isWhole) }
}

/** A value, and what stands in for it where there is none. */
export function falls(main: Evaluation, rest: readonly Evaluation[]): Evaluation {
  if (main.isWhole && main.values.length > 0) return main
  return { ...either([main, ...rest]), isWhole: false, ...(main.isRead ? { isRead: true } : {}) }
}
