import { boolCoreTag, defineScalarTag, FAILSAFE_SCHEMA, loadAll, NOT_RESOLVED, nullCoreTag } from 'js-yaml'
import { expandedSize, isList, isObject, type Json } from '../../model/json.js'
import { mayHoldMoreThan } from './plain-documents.js'

/** Marks, and values, of a text that is read quickly: far below what the careful reading bounds, and more than people write into a file. */
const mostMarks = 20_000
/** Levels of it, for the same reason. */
export const mostLevels = 90

/**
 * The documents of a text as plain data in a third of the time that nodes with places take; null where they might be others than those of
 * the careful reading (`parseWithin`, `nodeTree`), which then decides. A text that is no YAML to either is read with care too.
 */
export function quickDocuments(text: string): readonly Json[] | null {
  if (text.endsWith(' ') || mayHoldMoreThan(mostMarks, text) || odd.test(text)) return null
  try {
    const documents: readonly unknown[] = loadAll(text, { schema, maxDepth: mostLevels })
    const size = documents.reduce<number>((sum, document) => sum + expandedSize(document), 0)
    return size <= mostMarks && documents.every(isCollection) ? documents : null
  } catch {
    return null
  }
}

function isCollection(document: unknown): document is Json {
  return isList(document) || isObject(document)
}

/** Where the two parsers were seen to differ, and what only the careful reading knows: a wider net than need be, since all it costs is time. */
const odd = new RegExp(
  [
    // tabs, lone carriage returns and the lines of Unicode; templates
    /[\t\r\uFEFF\u0085\u2028\u2029]|\{\{/,
    // merge keys; anchors with more than a text behind them
    /<<|&(?![\w-]+(?: [^\n:&]*)?$)/,
    // tags and keys that are marked as such; keys that are empty
    /(?:^|[\s[{,:-])[!?]|(?:^|[\s[{,-]):(?=\s|$)/,
    // directives, ends of documents, and what might be mistaken for a document's begin
    /^%|^\.\.\.|^ +---/,
    // blocks that say how they are indented, or that they keep their last lines; lines joined by a backslash
    /[|>](?:\+|-?\d)|\\ *$/,
    // a key behind a collection on one line
    /[}\]][^\n}\]]*:(?=\s|$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
)

/** Numbers as `yaml` reads them, with infinity where one is too large. */
const numberTag = defineScalarTag('tag:yaml.org,2002:float', {
  implicit: true,
  implicitFirstChars: Array.from('0123456789+-.'),
  resolve: (text) => numberOf(text) ?? NOT_RESOLVED,
  identify: () => false,
})

const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, numberTag)

function numberOf(text: string): number | null {
  if (/^0o[0-7]+$/.test(text)) return parseInt(text.slice(2), 8)
  if (/^[-+]?[0-9]+$/.test(text)) return parseInt(text, 10)
  if (/^0x[0-9a-fA-F]+$/.test(text)) return parseInt(text.slice(2), 16)
  if (/^\.(?:nan|NaN|NAN)$/.test(text)) return NaN
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(text)) return parseFloat(text)
  return null
}
