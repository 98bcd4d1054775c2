import type { ReadDocument, Scalar } from '../model/document.js'
import { byteOffset, type SourceFile } from '../model/file.js'
import type { Pin, Scope, Shape } from '../model/pin.js'
import { positionAt } from '../model/place.js'
import type { ShapeContext } from './draft.js'

/** A shape that is read from the text of a file, where no object says what a value means. Never throws. */
export interface TextReader {
  readonly shape: Shape
  read(file: SourceFile, context: ShapeContext, documents: readonly ReadDocument[]): readonly Pin[]
}

/** Some characters of a file as a scalar. */
export function textScalar(file: SourceFile, start: number, end: number): Scalar {
  const raw = file.text.slice(start, end)
  const range = { start: byteOffset(file, start), end: byteOffset(file, end) }
  return { value: raw, raw, range, style: 'plain', position: positionAt(file.text, start) }
}

const slashes = /\.(?:tf|hcl|tfvars|tofu|go|[cm]?[jt]s|jsonnet|json5?|jsonc)$/

/**
 * The text with its comments blanked, so that every offset stays true. Comments begin with `#` at the start of a word, in languages that
 * have them with `//`, or stand between slash and star; strings are kept.
 */
export function withoutComments({ path, text }: SourceFile): string {
  const pattern = slashes.test(path)
    ? /"(?:[^"\\\n]|\\.)*"|(?<=^|\s)(?:#|\/\/)[^\n]*|\/\*[^]*?\*\//gm
    : /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=^|\s)#[^\n]*/gm
  return text.replace(pattern, (found) => (/^["']/.test(found) ? found : found.replace(/[^\n]/g, ' ')))
}

/** The match of a group: its text and where it begins. The pattern needs the `d` flag. */
export function groupOf(
  found: RegExpMatchArray,
  group: number,
): { readonly text: string; readonly start: number } | null {
  const [text, range] = [found[group], found.indices?.[group]]
  return text === undefined || range === undefined ? null : { text, start: range[0] }
}

/** Reconciled where it is YAML of a cluster; run by hand in scripts, tasks and workflows. */
export function scopeOf(path: string): Scope {
  return /\.ya?ml$/.test(path) && !/(?:^|\/)(?:\.github|\.gitlab|ansible|bootstrap)\/|taskfile/i.test(path)
    ? 'gitops'
    : 'bootstrap'
}
