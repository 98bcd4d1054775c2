import type { ManifestObject, Path, Scalar } from '../../model/document.js'
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
  /** All that could give it is here and does not, so that what is written as its default counts. */
  | { readonly kind: 'unset' }
  /** `overridden` gives it too, and another place goes before. */
  | {
      readonly kind: 'found'
      readonly definitions: readonly VariableDefinition[]
      readonly overridden: readonly VariableDefinition[]
    }
  /** Nothing here gives it, and what is not here or encrypted may: what that is, where it is named, and why it is not known. */
  | { readonly kind: 'outside'; readonly source: string; readonly why: string }
  /** One cluster would get two values. */
  | { readonly kind: 'differ'; readonly definitions: readonly VariableDefinition[] }

/** The scalar at a path of an object as a definition, in a list for what has none. */
export function definitionsAt(object: ManifestObject, path: Path): readonly VariableDefinition[] {
  const scalar = object.scalar(path)
  return scalar ? [{ file: object.file, scalar }] : []
}

/** Definitions of which all are in use: found where they agree. */
export function agreed(definitions: readonly VariableDefinition[]): VariableAnswer {
  const texts = new Set(definitions.map(({ scalar }) => scalar.raw))
  return texts.size > 1 ? { kind: 'differ', definitions } : foundIn(definitions)
}

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
