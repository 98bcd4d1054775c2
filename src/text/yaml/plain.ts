import { CORE_SCHEMA, loadAll } from 'js-yaml'
import type { Schema } from 'js-yaml'
import { expandedSize, mostValues } from '../../model/json.js'

/**
 * The documents of a text as plain data, without places. Throws where it is no YAML, or holds or repeats more values than `mostValues`: what
 * could become a value is counted before anything is parsed. Depth and merge keys are bounded by the parser.
 */
export function plainDocuments(text: string, options: { readonly schema?: Schema; readonly json?: boolean } = {}) {
  if (marksIn(text) > mostValues) throw new Error(`it holds more than ${mostValues} values`)
  const documents: readonly unknown[] = loadAll(text, { schema: CORE_SCHEMA, ...options })
  if (documents.reduce<number>((sum, document) => sum + expandedSize(document), 0) > mostValues)
    throw new Error(`its aliases stand for more than ${mostValues} values`)
  return documents
}

/** As many marks as values at least: every value follows one of them. By index, since an iterator of bytes takes six times as long. */
export function marksIn(text: string | Uint8Array): number {
  let marks = 0
  if (typeof text === 'string') for (let at = 0; at < text.length; at++) marks += isMark(text.charCodeAt(at)) ? 1 : 0
  else for (let at = 0; at < text.length; at++) marks += isMark(text[at] ?? 0) ? 1 : 0
  return marks
}

/** Line feed, carriage return, `,`, `-`, `:`, `?`, `[`, `{`. */
function isMark(code: number): boolean {
  if (code > 0x3f) return code === 0x5b || code === 0x7b
  return code === 0x0a || code === 0x0d || code === 0x2c || code === 0x2d || code === 0x3a || code === 0x3f
}
