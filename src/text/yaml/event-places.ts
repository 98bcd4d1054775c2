import { COLLECTION_STYLE, EVENT_ID, parseEvents, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml'
import type { Path, Scalar } from '../../model/document.js'
import { mostLevels } from './quick-documents.js'
import type { Span } from './scalar.js'

/** Where a value stands in a text, in characters. */
export interface EventPlace {
  /** Where it begins, with the quotes that it has. */
  readonly offset: number
  /** What spells it, without quotes; null for a mapping or a list. */
  readonly scalar: { readonly style: Scalar['style']; readonly span: Span } | null
}

/**
 * Where the values of a text stand that `quickDocuments` read, from the events of the same parser, without nodes. The place of a value is null where only
 * nodes tell it: of aliases, of blocks of text, of what is not written, and below keys that are written otherwise than they are named.
 */
export function eventPlaces(text: string): (document: number, path: Path) => EventPlace | null {
  let roots: readonly Branch[] | null = null
  return (document, path) => {
    roots ??= documentsOf(text)
    let at: Branch | null = roots[document] ?? null
    for (const key of path) at = at?.children.get(key) ?? null
    return at && placeOf(at.event, text)
  }
}

/** An event with the values inside it, by key or index; null where one text is two keys. */
interface Branch {
  readonly event: Event
  readonly children: ReadonlyMap<string | number, Branch | null>
}

/** A document, mapping or list that has not ended; a mapping tells keys and values in turn. */
interface Open extends Branch {
  readonly children: Map<string | number, Branch | null>
  /** The name of the key that was told last, where it has one. */
  key: string | null
  isValue: boolean
}

const childless = new Map<never, never>()

function documentsOf(text: string): readonly Branch[] {
  const documents: Branch[] = []
  const open: Open[] = []
  for (const event of parseEvents(text, { maxDepth: mostLevels })) {
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    const parent = open.at(-1)
    const isLeaf = event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS
    const collection = isLeaf ? null : { event, children: new Map(), key: null, isValue: false }
    const branch = collection ?? { event, children: childless }
    if (parent?.event.type === EVENT_ID.DOCUMENT) documents.push(branch)
    else if (parent) put(branch, parent, text)
    if (collection) open.push(collection)
  }
  return documents
}

function put(branch: Branch, parent: Open, text: string): void {
  const { children, key } = parent
  if (parent.event.type === EVENT_ID.SEQUENCE) {
    children.set(children.size, branch)
    return
  }
  if (!parent.isValue) parent.key = nameOf(branch.event, text)
  else if (key !== null) children.set(key, children.has(key) ? null : branch)
  parent.isValue = !parent.isValue
}

/** A key as it is written, where that is its name. */
function nameOf(event: Event, text: string): string | null {
  if (event.type !== EVENT_ID.SCALAR || !event.fast) return null
  return text.slice(event.valueStart, event.valueEnd)
}

function placeOf(event: Event, text: string): EventPlace | null {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return placeOfScalar(event)
    case EVENT_ID.MAPPING:
      // one key with its value inside a list has no braces of its own
      return event.style === COLLECTION_STYLE.FLOW && text[event.start] !== '{'
        ? null
        : { offset: event.start, scalar: null }
    case EVENT_ID.SEQUENCE:
      return { offset: event.start, scalar: null }
    default:
      return null
  }
}

function placeOfScalar({ style, valueStart, valueEnd }: ScalarEvent): EventPlace | null {
  const span = { start: valueStart, end: valueEnd }
  switch (style) {
    case SCALAR_STYLE.PLAIN:
      return valueStart < 0 ? null : { offset: valueStart, scalar: { style: 'plain', span } }
    case SCALAR_STYLE.SINGLE_QUOTED:
      return { offset: valueStart - 1, scalar: { style: 'single', span } }
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { offset: valueStart - 1, scalar: { style: 'double', span } }
    default:
      return null
  }
}
