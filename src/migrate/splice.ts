import type { Document, Pair, Range, YAMLSeq } from 'yaml'
import { kustomizationField } from '../kustomize/keys.js'
import { isMap, isNode, isScalar, isSeq } from 'yaml'
import type { Edit } from '../model/change.js'
import type { SourceFile } from '../model/file.js'
import { byteOffset, positionIn } from '../model/file.js'
import type { ManifestObject } from '../model/document.js'
import { parseWithin } from '../text/yaml/parse.js'

/** Characters of a file's text that become another text. */
interface Stretch {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Edits of a kustomization's lists that leave every other byte alone; null where the file is no kustomization that can be edited so. */
export interface ListEdits {
  /** Entries to add at the end of `resources`. */
  readonly add: readonly string[]
  /** Entries to take out, by list and index. */
  readonly remove: readonly { readonly key: string; readonly index: number }[]
}

/** Extends and shortens the lists of a kustomization; comments, order and line ends stay. */
export function editLists(file: SourceFile, edits: ListEdits): readonly Edit[] | null {
  const [document, ...rest] = parseWithin(file.text)
  if (!document || rest.length > 0 || document.errors.length > 0 || !isMap(document.contents)) return null
  const stretches: Stretch[] = []
  for (const key of new Set(edits.remove.map((entry) => entry.key))) {
    const indexes = edits.remove.filter((entry) => entry.key === key).map((entry) => entry.index)
    const removed = removal(file.text, document, key, indexes, key === 'resources' && edits.add.length > 0)
    if (removed === null) return null
    stretches.push(...removed)
  }
  if (edits.add.length > 0) {
    const added = addition(file.text, document, edits.add)
    if (added === null) return null
    stretches.push(added)
  }
  return stretches.map((stretch) => editOf(file, stretch))
}

/** Takes whole documents out of a file of several; a document reaches from its `---` to the next one. */
export function removeDocuments(file: SourceFile, objects: readonly ManifestObject[]): readonly Edit[] {
  const gone = new Set(objects.map((object) => object.document))
  const documents = parseWithin(file.text)
  const starts = documents.map((document) =>
    markerBefore(file.text, rangeOf(document.contents)?.[0] ?? document.range[0]),
  )
  return starts.flatMap((start, index) => {
    if (!gone.has(index)) return []
    return [editOf(file, { start: index === 0 ? 0 : start, end: starts[index + 1] ?? file.text.length, text: '' })]
  })
}

/** Start of the nearest `---` line before an offset, or the start of the text. */
function markerBefore(text: string, offset: number): number {
  return text.lastIndexOf('\n---', offset) + 1
}

function pairOf(document: Document, key: string): Pair | null {
  if (!isMap(document.contents)) return null
  return (
    document.contents.items.find((pair) => isScalar(pair.key) && kustomizationField(String(pair.key.value)) === key) ??
    null
  )
}

function addition(text: string, document: Document, names: readonly string[]): Stretch | null {
  const pair = pairOf(document, 'resources')
  if (pair === null) return newList(text, names)
  if (!isSeq(pair.value)) return null
  const last = pair.value.items.at(-1)
  if (pair.value.flow === true) {
    const end = rangeOf(last)?.[1] ?? startOf(pair.value) + 1
    return { start: end, end, text: `${last === undefined ? '' : ', '}${names.join(', ')}` }
  }
  return newEntries(text, names, pair.value)
}

function newList(text: string, names: readonly string[]): Stretch {
  const newline = newlineOf(text)
  const gap = text.endsWith('\n') ? '' : newline
  const entries = names.map((name) => `  - ${name}${newline}`).join('')
  return { start: text.length, end: text.length, text: `${gap}resources:${newline}${entries}` }
}

/** New lines after the line of the last entry, indented as that one. */
function newEntries(text: string, names: readonly string[], { items }: YAMLSeq): Stretch {
  const newline = newlineOf(text)
  const start = startOf(items.at(-1))
  const indent = /(?<![ \t])[ \t]*-[ \t]+$/.exec(text.slice(lineStart(text, start), start))?.[0] ?? '  - '
  const at = lineAfter(text, endOfLast(text, items))
  const isOpen = text.charAt(at - 1) !== '\n'
  const entries = names.map((name) => (isOpen ? newline + indent + name : indent + name + newline))
  return { start: at, end: at, text: entries.join('') }
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function removal(
  text: string,
  document: Document,
  key: string,
  indexes: readonly number[],
  keepKey: boolean,
): readonly Stretch[] | null {
  const pair = pairOf(document, key)
  if (pair === null || !isSeq(pair.value) || pair.value.flow === true) return null
  const items = pair.value.items
  if (indexes.length >= items.length && !keepKey) {
    const start = lineStart(text, startOf(pair.key))
    return [{ start, end: lineAfter(text, endOfLast(text, items)), text: '' }]
  }
  return indexes.map((index) => {
    const start = ownComments(text, lineStart(text, startOf(items[index])))
    const next = rangeOf(items[index + 1])
    const end = next
      ? keepComments(text, rangeOf(items[index])?.[1] ?? start, lineStart(text, next[0]))
      : lineAfter(text, endOfLast(text, items))
    return { start, end, text: '' }
  })
}

/** Where the comments on lines of their own just above an entry begin: they speak of it and go with it. */
function ownComments(text: string, start: number): number {
  let at = start
  while (/^[ \t]+#/.test(text.slice(lineStart(text, at - 1), at))) at = lineStart(text, at - 1)
  return at
}

/** Comments on lines of their own before the next entry belong to that entry; `start` is where the entry before it ends. */
function keepComments(text: string, start: number, end: number): number {
  const below = lineAbove(text, start, end, /^[ \t]*\r?$/)
  const at = lineAbove(text, start, below, /^[ \t]*#/)
  return at < below ? at : end
}

/** Where the lines of a kind begin that stand just above the line at an offset. */
function lineAbove(text: string, start: number, end: number, kind: RegExp): number {
  let at = end
  for (;;) {
    const begin = lineStart(text, at - 1)
    if (begin < start || !kind.test(text.slice(begin, at - 1))) return at
    at = begin
  }
}

/** Where the text of the last entry ends, without the white space and comments after it. */
function endOfLast(text: string, items: readonly unknown[]): number {
  const [start, end] = rangeOf(items.at(-1)) ?? [0, 0]
  return start + text.slice(start, end).trimEnd().length
}

function rangeOf(node: unknown): Range | null {
  return isNode(node) ? (node.range ?? null) : null
}

function startOf(node: unknown): number {
  return rangeOf(node)?.[0] ?? 0
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function editOf(file: SourceFile, { start, end, text }: Stretch): Edit {
  return {
    kind: 'edit',
    file: file.path,
    line: positionIn(file, start).line,
    start: byteOffset(file, start),
    end: byteOffset(file, end),
    old: file.text.slice(start, end),
    new: text,
  }
}
