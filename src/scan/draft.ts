import type { ManifestObject, Path, Scalar } from '../model/document.js'
import type { SourceFile } from '../model/file.js'
import type { Tree } from '../model/layout.js'
import {
  selectedBy,
  type DigestRoom,
  type Embedding,
  type Field,
  type Pin,
  type PinAction,
  type PinVariable,
  type Scope,
  type Selection,
  type Shape,
} from '../model/pin.js'
import { partOf } from '../kustomize/generated.js'
import { tokenPlace, type Place } from '../model/place.js'
import type { Repository } from '../model/reference.js'
import type { Role } from '../model/role.js'
import type { Settings } from '../model/settings.js'
import type { LooseReference } from './loose-reference.js'
import { selectedText, type SelectedText } from './selector.js'
import { placeholdersIn, spelled } from './variables/placeholder.js'

/** What a shape reads beside its object. */
export interface ShapeContext {
  readonly tree: Tree
  readonly settings: Settings
}

/** A shape: how one kind of object holds pins. Gives nothing for objects of other kinds; never throws. */
export interface ShapeReader {
  readonly shape: Shape
  read(object: ManifestObject, context: ShapeContext): readonly Pin[]
}

/** What a pin stands in and what it is of. */
export interface Holder {
  readonly object: Pick<ManifestObject, 'file' | 'origin'>
  readonly tree: Tree
  readonly shape: Shape
  readonly role: Role
  readonly repository: Repository | null
  readonly scope?: Scope
}

/** A scalar that holds nothing but the selecting text. */
export function scalarPin(holder: Holder, scalar: Scalar, field: Field, digest: DigestPart | null = null): Pin {
  const own = onlyWord(scalar)
  const pin = textPin(holder, own, 0, own.raw, field, digest)
  const expression = expressionAt(holder.object.file, scalar)
  if (expression === null) return pin
  const variable = { text: expression, name: expression, filledFrom: [] }
  return { ...selectedBy(pin, 'variable', 'an expression is filled in elsewhere'), value: expression, variable }
}

/** True for a digest that is written out; `${DIGEST}` and `{{ .digest }}` are filled in elsewhere. */
export function isDigest(text: string): boolean {
  return /^\w+:/.test(text)
}

/** The pin of a digest that is filled in: it decides, and nothing here tells what it is. */
export function filledDigest(pin: Pin): Pin {
  return { ...selectedBy(pin, 'variable', 'a digest that is filled in elsewhere'), variable: null }
}

/** The pin of a tag beside such a digest: it decides nothing. */
export function overruledTag(pin: Pin): Pin {
  return { ...pin, action: 'ignore', reason: 'the digest beside it goes before it' }
}

const lines = new WeakMap<SourceFile, readonly string[]>()

/** The lines of a file that has a tag or a comment; none of any other. */
function linesOf(file: SourceFile): readonly string[] {
  const found = lines.get(file) ?? (/[!#]/.test(file.text) ? file.text.split('\n') : [])
  lines.set(file, found)
  return found
}

/** What a tag of YAML or a comment of ytt makes of a scalar: `!Ref Version`, and nothing behind which `#@ data.values.version` stands. */
function expressionAt(file: SourceFile, { raw, position }: Scalar): string | null {
  const line = (linesOf(file)[position.line - 1] ?? '').slice(0, 1000)
  if (raw === '') return /:[ \t]*(#@ ?\S[^\r\n]{0,200})/.exec(line)?.[1]?.trimEnd() ?? null
  const tag = /[:-][ \t]+(![A-Za-z][\w:.-]{0,40})[ \t]+["']?$/.exec(line.slice(0, position.column - 1))?.[1]
  return tag === undefined ? null : `${tag} ${raw}`
}

/** Of a block of text that holds one word, that word (`tag: >-` with the tag on a line of its own); any other scalar as it is. */
function onlyWord(scalar: Scalar): Scalar {
  const { style, raw, range } = scalar
  const word = raw.trim()
  const isWritten = range.end > range.start && range.end - range.start === Buffer.byteLength(raw)
  if (style !== 'block' || word === '' || /\s/.test(word) || !isWritten) return scalar
  return { ...partOf(scalar, raw.indexOf(word), word), style: 'plain' }
}

/** The digest beside a pin: its text, and where it is or could be written. */
export interface DigestPart {
  readonly text: string | null
  readonly place: Place | null
  /** What goes with it when it is removed. */
  readonly removal?: Place | null
}

/** A part of a scalar that selects a release; `start` counts characters from the scalar's first. */
export function textPin(
  { object, tree, shape, role, repository, scope = 'gitops' }: Holder,
  scalar: Scalar,
  start: number,
  text: string,
  field: Field,
  digest: DigestPart | null,
): Pin {
  const selected = selectedText(text, field)
  const bytes = (count: number): number => Buffer.byteLength(scalar.raw.slice(0, start + count))
  const range = { start: scalar.range.start + bytes(selected.start), end: scalar.range.start + bytes(selected.end) }
  const isBlock = scalar.style === 'block'
  // a default behind a v is a version without one
  const isLed = selected.start > 0 && /^\s*v/.test(text)
  const value = text.slice(selected.start, selected.end)
  const editable = !isBlock && selected.selector === 'exact'
  const action: PinAction = editable ? 'follow' : 'report'
  return {
    file: object.file.path,
    mode: object.file.mode,
    line: scalar.position.line,
    column: scalar.position.column,
    role,
    shape: writtenShape(object, shape),
    scope,
    repository,
    value,
    ...(isLed ? { tag: `v${value}` } : {}),
    field,
    digest: digest?.text ?? null,
    ...selectionOf(selected),
    action,
    reason: editable ? null : (selected.reason ?? 'a block of text is not edited'),
    writing: {
      place: isBlock ? null : tokenPlace(range),
      spelling: isLed ? 'kept' : 'of-role',
      prefix: selected.prefix,
      // where there is room costs nodes, and few ask
      get digest() {
        return digestRoom(digest)
      },
      embedding: null,
    },
    variable: variableOf(text),
    isAssumed: false,
    cluster: tree.layout.clusterOf(object.file.path),
  }
}

function selectionOf(selected: SelectedText): Selection {
  if (selected.selector === 'exact') return { selector: 'exact', version: selected.version }
  return { selector: selected.selector, version: null }
}

function digestRoom(digest: DigestPart | null): DigestRoom {
  if (!digest?.place) return { kind: 'none' }
  return { kind: 'apart', place: digest.place, removal: digest.removal ?? null }
}

function variableOf(text: string): PinVariable | null {
  const [placeholder] = placeholdersIn(text)
  return placeholder ? { text, name: spelled(placeholder), filledFrom: [] } : null
}

/** The same pin, whose version keeps its spelling, with or without `v`. */
export function keptSpelling(pin: Pin): Pin {
  return { ...pin, writing: { ...pin.writing, spelling: 'kept' } }
}

/** The same pin, with how it gives way to the copy in the operator. */
export function embeddable(pin: Pin, embedding: Embedding | null): Pin {
  return { ...pin, writing: { ...pin.writing, embedding } }
}

/** Where an object was found goes before what it is. */
function writtenShape({ origin }: Pick<ManifestObject, 'origin'>, shape: Shape): Shape {
  if (origin === 'document') return shape
  if (origin === 'patch' || origin === 'template') return origin
  if (shape === 'flux-version') return shape
  return origin === 'list-item' ? 'list' : 'resource-set'
}

/** A pin that is not written: where nothing stands, the parent's position counts. */
export function absentPin(
  { object, tree, shape, role, repository, scope = 'gitops' }: Holder & { readonly object: ManifestObject },
  parent: Path,
  absence: {
    readonly selector: 'implicit' | 'embedded' | 'floating'
    readonly reason: string
    readonly place: Place | null
    readonly embedding?: Embedding
  },
): Pin {
  const position = object.position(parent)
  return {
    file: object.file.path,
    mode: object.file.mode,
    line: position.line,
    column: position.column,
    role,
    shape: writtenShape(object, shape),
    scope,
    repository,
    value: '',
    field: 'tag',
    version: null,
    digest: null,
    selector: absence.selector,
    action: 'report',
    reason: absence.reason,
    writing: {
      place: absence.place,
      spelling: 'of-role',
      prefix: 'v',
      digest: { kind: role === 'manifests' && absence.place !== null ? 'inline' : 'none' },
      embedding: absence.embedding ?? null,
    },
    variable: null,
    isAssumed: false,
    cluster: tree.layout.clusterOf(object.file.path),
  }
}

/** The pin of a whole reference in one scalar: `oci://host/path:tag[@digest]`. */
export function referencePin(
  holder: Omit<Holder, 'role' | 'repository'>,
  written: Scalar,
  reference: LooseReference,
): Pin {
  const word = onlyWord(written)
  const isRead = reference.tag === null || word.raw.startsWith(reference.tag.text, reference.tag.start)
  const scalar = isRead ? word : written
  const whole = { ...holder, role: reference.role, repository: reference.repository }
  const filled = reference.digest && !isDigest(reference.digest.text) ? `@${reference.digest.text}` : null
  if (filled !== null) {
    const pin = textPin(whole, scalar, scalar.raw.length, '', 'tag', null)
    return { ...selectedBy(pin, 'variable', 'what it stands for is not known here'), value: filled }
  }
  const digest = digestPart(scalar, reference)
  if (reference.tag) return textPin(whole, scalar, reference.tag.start, reference.tag.text, 'tag', digest)
  const pin = textPin(whole, scalar, scalar.raw.length, '', 'tag', digest)
  const end = scalar.range.end
  if (reference.digest) return selectedBy(pin, 'digest', 'a digest alone selects it')
  const place = { start: end, end, before: ':', after: '' }
  const floating = selectedBy(pin, 'floating', 'no tag is written, which means latest')
  return { ...floating, writing: { ...floating.writing, place, digest: { kind: 'inline' } } }
}

/** The digest behind a tag, or where it would be. */
function digestPart(scalar: Scalar, { tag, digest }: LooseReference): DigestPart {
  if (digest) {
    const place = partPlace(scalar, digest.start, digest.text.length)
    const removal = place && { ...place, start: place.start - 1, old: `@${digest.text}` }
    return { text: digest.text, place, removal: tag ? removal : null }
  }
  const end = tag && partPlace(scalar, tag.start + tag.text.length, 0)
  return { text: null, place: end && { ...end, before: '@' } }
}

function partPlace(scalar: Scalar, start: number, length: number): Place | null {
  if (scalar.style === 'block') return null
  const bytes = (count: number): number => Buffer.byteLength(scalar.raw.slice(0, count))
  return tokenPlace({ start: scalar.range.start + bytes(start), end: scalar.range.start + bytes(start + length) })
}

/** The place of a whole scalar, its quotes included. */
export function wholeScalar({ raw, range, style }: Scalar): Place | null {
  if (style === 'block') return null
  if (style === 'plain') return { ...tokenPlace(range), old: raw }
  const quote = style === 'single' ? "'" : '"'
  return { ...tokenPlace({ start: range.start - 1, end: range.end + 1 }), old: `${quote}${raw}${quote}` }
}
