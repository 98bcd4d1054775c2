import type { Scalar } from '../../model/document.js'
import type { SourceFile } from '../../model/file.js'
import type { Field } from '../../model/pin.js'

/** One place that gives a placeholder its value; `scalar.raw` is the value and nothing else. */
export interface VariableDefinition {
  readonly file: SourceFile
  readonly scalar: Scalar
  /** Set where the place is read in another way than where it is used: the filter of a provider is a range. */
  readonly field?: Field
}

/** What a tree says of one placeholder. */
export type VariableAnswer =
  | { readonly kind: 'none' }
  /** `overridden` gives it too, and another place goes before. */
  | {
      readonly kind: 'found'
      readonly definitions: readonly VariableDefinition[]
      readonly overridden: readonly VariableDefinition[]
    }
  /** One cluster would get two values. */
  | { readonly kind: 'differ'; readonly definitions: readonly VariableDefinition[] }

/** What was found, or that nothing was. */
export function foundIn(
  definitions: readonly VariableDefinition[],
  overridden: readonly VariableDefinition[] = [],
): VariableAnswer {
  return definitions.length === 0 ? { kind: 'none' } : { kind: 'found', definitions, overridden }
}

/** `file:line` of a definition. */
export function definitionPlace({ file, scalar }: VariableDefinition): string {
  return `${file.path}:${scalar.position.line}`
}
