import type { ReadDocument, Scalar } from '../model/document.js'
import { byteOffset, positionIn, type SourceFile } from '../model/file.js'
import type { Pin, Scope, Shape } from '../model/pin.js'
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
  return { value: raw, raw, range, style: 'plain', position: positionIn(file, start) }
}

const slashes = /\.(?:tf|hcl|tfvars|tofu|go|[cm]?[jt]s|jsonnet|json5?|jsonc)$/

/**
 * The text with its comments blanked, so that every offset stays true. Comments begin with `#` at the start of a word, in languages that
 * have them with `//`, or stand between slash and star; strings are kept.
 */
export function withoutComments({ path, text }: SourceFile): string {
  const begins = slashes.test(path) ? /["#]|\/[/*]/g : /["'#]/g
  const kept: string[] = []
  let done = 0
  // an end that was looked for in vain is not looked for again, so that hostile text costs one reading
  const open = new Map<string, number>()
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    const [mark] = found
    const { index } = found
    const part = index < (open.get(mark) ?? 0) ? null : partAt(text, index, mark)
    if (part?.closed === false) open.set(mark, part.end)
    begins.lastIndex = part?.closed === true ? part.end : index + 1
    if (part?.closed !== true || mark === '"' || mark === "'") continue
    kept.push(text.slice(done, index), text.slice(index, part.end).replace(/[^\n]/g, ' '))
    done = part.end
  }
  return [...kept, text.slice(done)].join('')
}

/** The string or comment that begins at a mark; one that is not closed ends where the search for its end did. Null where none begins. */
function partAt(text: string, index: number, mark: string): { readonly end: number; readonly closed: boolean } | null {
  if (mark === '/*') {
    const end = text.indexOf('*/', index + 2)
    return end < 0 ? { end: text.length, closed: false } : { end: end + 2, closed: true }
  }
  if (mark === '"' || mark === "'") return stringAt(text, index, mark)
  if (index > 0 && !/\s/.test(text.charAt(index - 1))) return null
  const end = text.indexOf('\n', index)
  return { end: end < 0 ? text.length : end, closed: true }
}

/** A string on one line; backslashes escape in double quotes alone. */
function stringAt(text: string, index: number, quote: string): { readonly end: number; readonly closed: boolean } {
  for (let at = index + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === quote) return { end: at + 1, closed: true }
    if (character === '\\' && quote === '"' && text.charAt(at + 1) !== '\n') at++
    else if (character === '\n') return { end: at, closed: false }
  }
  return { end: text.length, closed: false }
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
