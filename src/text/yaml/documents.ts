import { isScalar } from 'yaml'
import { conflictIn, conflictText } from '../conflict.js'
import type { Document } from 'yaml'
import type { ManifestObject, ObjectOrigin, Path, ReadDocument, Scalar } from '../../model/document.js'
import { messageOf } from '../../model/failure.js'
import type { SourceFile } from '../../model/file.js'
import { byteOffset, positionIn } from '../../model/file.js'
import type { JsonObject } from '../../model/json.js'
import { isList, isObject, stringAt, valueAt } from '../../model/json.js'
import type { KeyPlace, Place } from '../../model/place.js'
import { absentKeySpan, wholeKeySpan } from './key-place.js'
import { quickValues, valuesOf, type DocumentValues } from './document-values.js'
import { eventPlaces } from './event-places.js'
import type { NodeTree } from './node-tree.js'
import { fullAllowance, nodeTree, noNodes, RejectedDocument } from './node-tree.js'
import { BudgetExceeded, parseWithin } from './parse.js'
import { quickDocuments } from './quick-documents.js'
import { scalarIn, spanOf } from './scalar.js'
import { maskTemplate } from './template-mask.js'

/** A stretch of a file that is read as YAML of its own: the whole file, or the body of a block scalar. */
interface Stretch {
  readonly file: SourceFile
  readonly text: string
  /** Character offset of `text` in the file. */
  readonly base: number
  readonly origin: ObjectOrigin
  readonly root: Path
}

/** Levels of YAML inside block scalars inside YAML that are read. */
const nestingLimit = 3

/**
 * Reads the documents of a file; every document answers for itself, so that one that does not parse hides no other. Lists give their
 * items, ResourceSets the objects that they create beside themselves. Never throws, whatever the bytes. Places are read when somebody asks
 * for the first of them.
 */
export function readDocuments(file: SourceFile): readonly ReadDocument[] {
  const stretch: Stretch = { file, text: file.text, base: 0, origin: 'document', root: [] }
  const quick = quickDocuments(file.text)
  if (quick !== null) {
    const [treeOf, placeOf] = [treesOnDemand(file.text), eventPlaces(file.text)]
    return quick.map((plain, document) => {
      const values = quickValues(
        plain,
        (path) => placeOf(document, path),
        () => treeOf(document),
      )
      return readDocument({ stretch, values, document, depth: 0 })
    })
  }
  const documents = readStretch(stretch, 0)
  const masked = documents.some(isUnparseable) ? maskTemplate(file.text) : null
  if (masked === null) return documents
  const rendered = readStretch({ ...stretch, text: masked, origin: 'template' }, 0)
  if (rendered.length !== documents.length) return rendered
  return documents.map((document, index) => (isUnparseable(document) ? (rendered[index] ?? document) : document))
}

/** The trees of the documents of a text that was read without them. */
function treesOnDemand(text: string): (document: number) => NodeTree {
  let trees: readonly NodeTree[] | null = null
  return (document) => {
    trees ??= treesOf(text)
    return trees[document] ?? noNodes
  }
}

function treesOf(text: string): readonly NodeTree[] {
  const allowance = fullAllowance()
  return parseWithin(text).map((document) => nodeTree(document, allowance))
}

function isUnparseable({ kind }: ReadDocument): boolean {
  return kind === 'unparseable'
}

function readStretch(stretch: Stretch, depth: number): readonly ReadDocument[] {
  const unparseable = (document: number, message: string, offset: number): ReadDocument => ({
    kind: 'unparseable',
    document,
    position: positionIn(stretch.file, stretch.base + offset),
    message,
  })
  let parsed: readonly Document.Parsed[]
  try {
    parsed = parseWithin(stretch.text)
  } catch (error) {
    return [unparseable(0, messageOf(error), error instanceof BudgetExceeded ? error.offset : 0)]
  }
  const allowance = fullAllowance()
  const conflict = conflictIn(stretch.text)
  return parsed.map((document, index) => {
    const [error] = document.errors
    if (error)
      return conflict === null
        ? unparseable(index, error.message, error.pos[0])
        : unparseable(index, conflictText, conflict)
    try {
      const values = valuesOf(nodeTree(document, allowance, stretch.origin === 'template'))
      return readDocument({ stretch, values, document: index, depth })
    } catch (failure) {
      return unparseable(index, messageOf(failure), failure instanceof RejectedDocument ? failure.offset : 0)
    }
  })
}

function readDocument(source: Source): ReadDocument {
  const { stretch, document } = source
  const { plain } = source.values
  if (!isObject(plain) && !isList(plain)) return { kind: 'empty', document }
  const object = { ...objectAt(source, [], isObject(plain) ? plain : {}, stretch.origin), content: plain }
  if (!isManifest(plain)) return { kind: 'plain', document, object, content: plain }
  return { kind: 'objects', document, objects: [...expand(source, object, [])] }
}

interface Source {
  readonly stretch: Stretch
  readonly values: DocumentValues
  readonly document: number
  readonly depth: number
}

/** A mapping with the two keys that make it a Kubernetes object. */
function isManifest(value: unknown): value is JsonObject {
  return isObject(value) && stringAt(value, ['apiVersion']) !== null && stringAt(value, ['kind']) !== null
}

/** The object itself, or the items of a list; a ResourceSet is followed by what it creates. */
function* expand(source: Source, object: ManifestObject, path: Path): Generator<ManifestObject> {
  const items = valueAt(object.value, ['items'])
  if (object.kind.endsWith('List') && isList(items)) {
    yield* children(source, [...path, 'items'], items, 'list-item')
    return
  }
  yield object
  if (object.kind !== 'ResourceSet') return
  const resources = valueAt(object.value, ['spec', 'resources'])
  if (isList(resources)) yield* children(source, [...path, 'spec', 'resources'], resources, 'resource-set')
  for (const nested of object.documentsAt(['spec', 'resourcesTemplate']))
    if (nested.kind === 'objects') yield* nested.objects
}

function* children(
  source: Source,
  path: Path,
  values: readonly unknown[],
  origin: ObjectOrigin,
): Generator<ManifestObject> {
  for (const [index, value] of values.entries()) {
    const at = [...path, index]
    if (isManifest(value)) yield* expand(source, objectAt(source, at, value, origin), at)
  }
}

function objectAt(source: Source, path: Path, value: JsonObject, origin: ObjectOrigin): ManifestObject {
  const { stretch, values } = source
  const offset = (below: Path): number => {
    for (let length = below.length; length >= 0; length--) {
      const found = values.offset([...path, ...below.slice(0, length)])
      if (found !== null) return stretch.base + found
    }
    return stretch.base
  }
  const scalar = (below: Path): Scalar | null => {
    const written = values.scalar([...path, ...below])
    return written && scalarIn(stretch.file, written, stretch.base)
  }
  return {
    file: stretch.file,
    document: source.document,
    root: [...stretch.root, ...path],
    origin,
    apiVersion: stringAt(value, ['apiVersion']) ?? '',
    kind: stringAt(value, ['kind']) ?? '',
    name: stringAt(value, ['metadata', 'name']),
    namespace: stringAt(value, ['metadata', 'namespace']),
    value,
    content: value,
    scalar,
    position: (below) => positionIn(stretch.file, offset(below)),
    absentKey: (below) => absentKey(source, [...path, ...below]),
    wholeKey: (below) => wholeKey(source, [...path, ...below]),
    documentsAt: (below) =>
      nestedDocuments(source, [...path, ...below], origin === 'document' && below.at(-1) !== 'resourcesTemplate'),
  }
}

function absentKey({ stretch, values }: Source, path: Path): KeyPlace | null {
  const found = absentKeySpan({ text: stretch.text, root: values.nodes().root }, path)
  return found && { ...found, ...bytesOf(stretch, found) }
}

function wholeKey({ stretch, values }: Source, path: Path): Place | null {
  if (valueAt(values.plain, path) === undefined) return null
  const found = wholeKeySpan({ text: stretch.text, root: values.nodes().root }, path)
  return found && { ...bytesOf(stretch, found), before: '', after: '' }
}

/** Bytes and text of some characters of a stretch. */
function bytesOf({ file, base }: Stretch, { start, end }: { readonly start: number; readonly end: number }) {
  const [from, to] = [byteOffset(file, base + start), byteOffset(file, base + end)]
  return { start: from, end: to, old: file.text.slice(base + start, base + end) }
}

/**
 * Documents inside a literal block, or a text on one line that stands as it is meant; the lines of a block are all indented, so that `---`
 * is found by hand.
 */
function nestedDocuments(source: Source, path: Path, patch: boolean): readonly ReadDocument[] {
  const { stretch, values, depth } = source
  if (depth >= nestingLimit || typeof valueAt(values.plain, path) !== 'string') return []
  const node = values.nodes().find(path)
  if (node === null || !isScalar(node)) return []
  const span = spanOf(node)
  if (span === null) return []
  if (node.type !== 'BLOCK_LITERAL' && node.value !== stretch.text.slice(span.start, span.end)) return []
  const found: ReadDocument[] = []
  const origin = patch ? 'patch' : 'resource-set'
  for (const piece of pieces(stretch.text.slice(span.start, span.end))) {
    const base = stretch.base + span.start + piece.offset
    const nested = { file: stretch.file, text: piece.text, base, origin, root: [...stretch.root, ...path] } as const
    for (const document of readStretch(nested, depth + 1)) found.push({ ...document, document: found.length })
  }
  return found
}

function pieces(body: string): readonly { readonly text: string; readonly offset: number }[] {
  const found = []
  let offset = 0
  for (const marker of body.matchAll(/^[ \t]*---[ \t]*(?:#[^\r\n\u2028\u2029]*)?\r?\n/gm)) {
    found.push({ text: body.slice(offset, marker.index), offset })
    offset = marker.index + marker[0].length
  }
  found.push({ text: body.slice(offset), offset })
  return found.filter((piece) => piece.text.trim() !== '')
}
