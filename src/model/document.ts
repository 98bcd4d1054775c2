import type { SourceFile } from './file.js'
import type { Json, JsonObject } from './json.js'
import type { ByteRange, KeyPlace, Place, Position } from './place.js'

/** A path inside a document: keys of mappings, indexes of lists. */
export type Path = readonly (string | number)[]

/** What kind of text an object was found in; it decides how strictly it can be judged. */
export type ObjectOrigin =
  /** a document of a YAML file */
  | 'document'
  /** an item of `kind: List` */
  | 'list-item'
  /** an entry of a ResourceSet's `resources` or a document of its `resourcesTemplate`; its values may be templates */
  | 'resource-set'
  /** a document that a kustomization names as a patch: a fragment, never complete */
  | 'patch'
  /** an object, or values of a chart, that stand inside another object: as a mapping of it or as text of a block */
  | 'embedded'
  /** a document of a template that is YAML only with its expressions blanked: its scalars are true, what they say is not all there */
  | 'template'

/** A scalar of a document: its value and the bytes that spell it, without quotes. */
export interface Scalar {
  readonly value: string | number | bigint | boolean | null
  /** The text between the quotes, or the plain text, exactly as stored. */
  readonly raw: string
  /** Bytes of `raw` in the file. */
  readonly range: ByteRange
  readonly style: 'plain' | 'single' | 'double' | 'block'
  readonly position: Position
}

/** One Kubernetes-like object with its place in its file. */
export interface ManifestObject {
  readonly file: SourceFile
  /** Index of its document in the file, from 0. */
  readonly document: number
  /** Path from the document's root to this object; empty where the document is the object. */
  readonly root: Path
  readonly origin: ObjectOrigin
  readonly apiVersion: string
  readonly kind: string
  readonly name: string | null
  /** As written in the object; a kustomization may set another (see `Layout`). */
  readonly namespace: string | null
  /** Plain data; anchors resolved, merge keys applied. */
  readonly value: JsonObject
  /** The same, or the list where a document is one; its paths are those of `scalar` too. */
  readonly content: Json
  /** The scalar at a path below this object; an alias gives the scalar of its anchor. Null where there is none or it is no scalar. */
  scalar(path: Path): Scalar | null
  /** Where the value at a path (or its nearest present parent) begins. */
  position(path: Path): Position
  /** Where a key that is absent can be written, with the parents that are absent too; null where an anchor shares the place, or it is there. */
  absentKey(path: Path): KeyPlace | null
  /** All that goes with a key when it is removed: its line, or its part of a flow mapping; null where that is not on one line. */
  wholeKey(path: Path): Place | null
  /**
   * The documents written inside the text at a path (an inline patch, a `resourcesTemplate`), with ranges in the whole file; empty where the
   * text is neither a literal block nor on one line without escapes.
   */
  documentsAt(path: Path): readonly ReadDocument[]
}

/** How one document of a YAML file was read. */
export type ReadDocument =
  | { readonly kind: 'objects'; readonly document: number; readonly objects: readonly ManifestObject[] }
  /**
   * A mapping or list that is no Kubernetes object: helmfile, values, Chart.yaml, a JSON6902 patch. `content` is the whole of it; the
   * `value` of the object is empty where it is a list.
   */
  | { readonly kind: 'plain'; readonly document: number; readonly object: ManifestObject; readonly content: Json }
  | { readonly kind: 'empty'; readonly document: number }
  | { readonly kind: 'unparseable'; readonly document: number; readonly position: Position; readonly message: string }

/** `HelmRelease flux-instance`: how messages name an object; values, which are no object, are named by their file. */
export function nameOf(object: ManifestObject): string {
  if (object.kind === '') return object.file.path
  return object.name === null ? object.kind : `${object.kind} ${object.name}`
}
