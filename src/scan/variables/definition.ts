import type { Scalar } from '../../model/document.js'
import type { SourceFile } from '../../model/file.js'

/** One place that gives a placeholder its value; `scalar.raw` is the value and nothing else. */
export interface Definition {
  readonly file: SourceFile
  readonly scalar: Scalar
}

/** What a tree says of one placeholder. */
export type Found =
  | { readonly kind: 'none' }
  /** `overridden` gives it too, and another place goes before. */
  | {
      readonly kind: 'found'
      readonly definitions: readonly Definition[]
      readonly overridden: readonly Definition[]
    }
  /** One cluster would get two values. */
  | { readonly kind: 'differ'; readonly definitions: readonly Definition[] }

/** What was found, or that nothing was. */
export function foundIn(definitions: readonly Definition[], overridden: readonly Definition[] = []): Found {
  return definitions.length === 0 ? { kind: 'none' } : { kind: 'found', definitions, overridden }
}

/** `file:line` of a definition. */
export function placeOf({ file, scalar }: Definition): string {
  return `${file.path}:${scalar.position.line}`
}
