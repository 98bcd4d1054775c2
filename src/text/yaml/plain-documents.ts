import { CORE_SCHEMA, loadAll } from 'js-yaml'
import type { Schema } from 'js-yaml'
import { expandedSize, isList, isObject, mostValues, type Json } from '../../model/json.js'

/**
 * The documents of a text as plain data, without places. Throws where it is no YAML, or holds or repeats more values than `mostValues`: what
 * could become a value is counted before anything is parsed. Depth and merge keys are bounded by the parser.
 */
export function plainDocuments(text: string, options: { readonly schema?: Schema; readonly json?: boolean } = {}) {
  if (mayHoldMoreThan(mostValues, text)) throw new Error(`it holds more than ${mostValues} values`)
  const documents: readonly unknown[] = loadAll(text, { schema: CORE_SCHEMA, ...options })
  if (documents.reduce<number>((sum, document) => sum + expandedSize(document), 0) > mostValues)
    throw new Error(`its aliases stand for more than ${mostValues} values`)
  return documents
}

/** The mappings and lists of a text within a document; none of one that is no YAML: it fails where it is applied too. */
export function innerDocuments(text: string | null): readonly Json[] {
  try {
    return text === null ? [] : plainDocuments(text).filter((each) => isObject(each) || isList(each))
  } catch {
    return []
  }
}

/**
 * True where a text may hold more than so many values: every value follows a mark. A text of fewer characters needs no count; the others are
 * counted by index, since an iterator of bytes takes six times as long.
 */
export function mayHoldMoreThan(most: number, text: string | Uint8Array): boolean {
  if (text.length <= most) return false
  let marks = 0
  for (let at = 0; at < text.length && marks <= most; at++)
    marks += isMark(typeof text === 'string' ? text.charCodeAt(at) : (text[at] ?? 0)) ? 1 : 0
  return marks > most
}

/** Line feed, carriage return, `,`, `-`, `:`, `?`, `[`, `{`. */
function isMark(code: number): boolean {
  if (code > 0x3f) return code === 0x5b || code === 0x7b
  return code === 0x0a || code === 0x0d || code === 0x2c || code === 0x2d || code === 0x3a || code === 0x3f
}
