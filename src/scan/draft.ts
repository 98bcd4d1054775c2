import type { ManifestObject, Path, Scalar } from '../model/document.js'
import type { Tree } from '../model/layout.js'
import type { Pin, PinAction, Scope, Shape } from '../model/pin.js'
import { tokenPlace, type Place } from '../model/place.js'
import type { Repository } from '../model/reference.js'
import type { Role } from '../model/role.js'
import type { Settings } from '../model/settings.js'
import type { LooseReference } from './loose-reference.js'
import { select, type Field } from './selector.js'
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

interface Holder {
  readonly object: Pick<ManifestObject, 'file' | 'origin'>
  readonly tree: Tree
  readonly shape: Shape
  readonly role: Role
  readonly repository: Repository | null
  readonly scope?: Scope
}

/** A scalar that holds nothing but the selecting text. */
export function scalarPin(holder: Holder, scalar: Scalar, field: Field, digest: DigestPart | null = null): Pin {
  return textPin(holder, scalar, 0, scalar.raw, field, digest)
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
  const selection = select(text, field)
  const bytes = (count: number): number => Buffer.byteLength(scalar.raw.slice(0, start + count))
  const range = { start: scalar.range.start + bytes(selection.start), end: scalar.range.start + bytes(selection.end) }
  const editable = scalar.style !== 'block' && selection.selector === 'exact' && selection.version !== null
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
    value: text.slice(selection.start, selection.end),
    version: selection.version,
    digest: digest?.text ?? null,
    selector: selection.selector,
    action,
    reason: editable ? null : (selection.reason ?? 'a block of text is not edited'),
    place: scalar.style === 'block' ? null : tokenPlace(range),
    digestPlace: digest?.place ?? null,
    digestRemoval: digest?.removal ?? null,
    prefix: selection.prefix,
    ...fieldOf(text, field),
    cluster: tree.layout.clusterOf(object.file.path),
  }
}

function fieldOf(text: string, field: Field): Pick<Pin, 'takesRange' | 'variable'> {
  const [placeholder] = placeholdersIn(text)
  return {
    ...(field === 'constraint' ? { takesRange: true } : {}),
    ...(placeholder ? { variable: { text, name: spelled(placeholder), filledFrom: [] } } : {}),
  }
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
    readonly embedPlace?: Place | null
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
    version: null,
    digest: null,
    selector: absence.selector,
    action: 'report',
    reason: absence.reason,
    place: absence.place,
    digestPlace: null,
    takesDigest: role === 'manifests' && absence.place !== null,
    embedPlace: absence.embedPlace ?? null,
    prefix: 'v',
    cluster: tree.layout.clusterOf(object.file.path),
  }
}

/** The pin of a whole reference in one scalar: `oci://host/path:tag[@digest]`. */
export function referencePin(
  holder: Omit<Holder, 'role' | 'repository'>,
  scalar: Scalar,
  reference: LooseReference,
): Pin {
  const whole = { ...holder, role: reference.role, repository: reference.repository }
  const digest = digestPart(scalar, reference)
  if (reference.tag) return textPin(whole, scalar, reference.tag.start, reference.tag.text, 'tag', digest)
  const pin = textPin(whole, scalar, scalar.raw.length, '', 'tag', digest)
  const end = scalar.range.end
  return {
    ...pin,
    selector: reference.digest ? 'digest' : 'floating',
    reason: reference.digest ? 'a digest alone selects it' : 'no tag is written, which means latest',
    place: reference.digest ? null : { start: end, end, before: ':', after: '' },
    takesDigest: !reference.digest,
  }
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
