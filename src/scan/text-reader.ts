import type { ReadDocument, Scalar } from '../model/document.js'
import { byteOffset, positionIn, type SourceFile } from '../model/file.js'
import type { ReadFile } from '../model/layout.js'
import type { Pin, Scope, Shape } from '../model/pin.js'
import { codeOf } from '../text/program/code.js'
import type { ShapeContext } from './draft.js'

/** A shape that is read from the texts of files, where no object says what a value means. Never throws. */
export interface TextReader {
  readonly shape: Shape
  /** The pins of the files that are asked for, at least: what others say may be of one of these. */
  read(files: readonly ReadFile[], context: ShapeContext, isAsked: (path: string) => boolean): readonly Pin[]
}

/** A shape of which every file is read for itself. */
export function fileReader(
  shape: Shape,
  read: (file: SourceFile, context: ShapeContext, documents: readonly ReadDocument[]) => readonly Pin[],
): TextReader {
  return {
    shape,
    read: (files, context, isAsked) =>
      files.filter(({ file }) => isAsked(file.path)).flatMap(({ file, documents }) => read(file, context, documents)),
  }
}

/** Some characters of a file as a scalar. */
export function textScalar(file: SourceFile, start: number, end: number): Scalar {
  const raw = file.text.slice(start, end)
  const range = { start: byteOffset(file, start), end: byteOffset(file, end) }
  return { value: raw, raw, range, style: 'plain', position: positionIn(file, start) }
}

/** The text with its comments blanked, so that every offset stays true. */
export function codeText(file: SourceFile): string {
  return codeOf(file)
}

/** True for a file that is read as YAML or JSON: what its mappings say is read from its objects. */
export function isYaml(documents: readonly ReadDocument[]): boolean {
  return documents.some(({ kind }) => kind === 'objects' || kind === 'plain')
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
