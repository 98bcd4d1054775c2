import type { Document, Pair } from 'yaml'
import { kustomizationField } from '../kustomize/keys.js'
import { isMap, isScalar, isSeq } from 'yaml'
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
  const marker = text.lastIndexOf('\n---', offset)
  return marker < 0 ? 0 : marker + 1
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
  const last = rangeOf(pair.value.items.at(-1))
  if (pair.value.flow === true) {
    const end = last?.[1] ?? (rangeOf(pair.value)?.[0] ?? 0) + 1
    return { start: end, end, text: `${last ? ', ' : ''}${names.join(', ')}` }
  }
  return last && newEntries(text, names, last)
}

function newList(text: string, names: readonly string[]): Stretch {
  const newline = newlineOf(text)
  const gap = text === '' || text.endsWith('\n') ? '' : newline
  const entries = names.map((name) => `  - ${name}${newline}`).join('')
  return { start: text.length, end: text.length, text: `${gap}resources:${newline}${entries}` }
}

/** New lines after the line of the last entry, indented as that one. */
function newEntries(text: string, names: readonly string[], last: readonly [number, number, number]): Stretch {
  const newline = newlineOf(text)
  const indent = /(?<![ \t])[ \t]*-[ \t]+$/.exec(text.slice(lineStart(text, last[0]), last[0]))?.[0] ?? '  - '
  const lineEnd = text.indexOf('\n', last[1] - 1)
  const at = lineEnd < 0 ? text.length : lineEnd + 1
  const entries = names.map((name) => (lineEnd < 0 ? newline + indent + name : indent + name + newline))
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
    const start = lineStart(text, rangeOf(pair.key)?.[0] ?? 0)
    return [{ start, end: lineAfter(text, endOfLast(text, items)), text: '' }]
  }
  return indexes.map((index) => {
    const start = rangeOf(items[index])?.[0] ?? 0
    const next = rangeOf(items[index + 1])
    const end = next ? lineStart(text, next[0]) : lineAfter(text, endOfLast(text, items))
    return {
      start: ownComments(text, lineStart(text, start)),
      end: next ? keepComments(text, start, end) : end,
      text: '',
    }
  })
}

/** Where the comments on lines of their own just above an entry begin: they speak of it and go with it. */
function ownComments(text: string, start: number): number {
  let at = start
  while (at > 0 && /^[ \t]+#/.test(text.slice(lineStart(text, at - 1), at))) at = lineStart(text, at - 1)
  return at
}

/** Comments on lines of their own before the next entry belong to that entry. */
function keepComments(text: string, start: number, end: number): number {
  let at = lineAbove(text, start, end, /^[ \t]*\r?$/)
  const below = at
  at = lineAbove(text, start, at, /^[ \t]*#/)
  return at < below && at > start ? at : end
}

/** Where the lines of a kind begin that stand just above an offset. */
function lineAbove(text: string, start: number, end: number, kind: RegExp): number {
  let at = end
  while (at > start && text.charAt(at - 1) === '\n') {
    const begin = lineStart(text, at - 1)
    if (begin < start || !kind.test(text.slice(begin, at - 1))) break
    at = begin
  }
  return at
}

/** Where the text of the last entry ends, without the white space and comments after it. */
function endOfLast(text: string, items: readonly unknown[]): number {
  const range = rangeOf(items.at(-1))
  if (range === null) return 0
  return range[0] + text.slice(range[0], range[1]).trimEnd().length
}

function rangeOf(node: unknown): readonly [number, number, number] | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null
  const { range } = node
  if (!Array.isArray(range)) return null
  const [start, end, full] = range.map(Number)
  return start === undefined || end === undefined ? null : [start, end, full ?? end]
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
