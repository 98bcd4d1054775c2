import type { Kustomization } from '../kustomize/kustomization.js'
import { patchEntries, type PatchEntry as ListedPatch } from '../kustomize/patches.js'
import { wholeMatch } from '../kustomize/target.js'
import type { ManifestObject } from '../model/document.js'
import { messageOf } from '../model/failure.js'
import { folderOf } from '../model/folder.js'
import { stringAt, valueAt, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { parseWithin } from '../text/yaml/parse.js'
import type { CarriedPatch, MigrationProblem, PatchListPlace, PatchTarget } from './bootstrap.js'
import { fileAt } from './objects.js'

/** What the patches of a kustomization are, and what of them is a problem. */
export interface ReadPatches {
  readonly patches: readonly CarriedPatch[]
  readonly problems: readonly MigrationProblem[]
}

/** Names an object for matching a patch's target. */
export interface NamedObject {
  readonly kind: string
  readonly name: string | null
}

/** The objects that a kustomization gathers: those of Flux, which go, and those that stay. */
export interface Gathered {
  readonly flux: readonly NamedObject[]
  readonly staying: readonly NamedObject[]
}

const selectorKeys = ['group', 'version', 'kind', 'name', 'labelSelector', 'annotationSelector'] as const

/** Reads the three patch lists of a bootstrap's kustomization. A patch that is only for objects that stay is left where it is. */
export function kustomizationPatches(tree: Tree, kustomization: Kustomization, gathered: Gathered): ReadPatches {
  return listed(tree, kustomization, gathered, (reach) => reach.flux || !reach.staying)
}

/** Reads the patch lists of a kustomization above the bootstrap: only those that reach into it count. */
export function reachingPatches(tree: Tree, above: Kustomization, gathered: Gathered): ReadPatches {
  return listed(tree, above, gathered, (reach) => reach.flux)
}

interface Reach {
  readonly flux: boolean
  readonly staying: boolean
}

function listed(
  tree: Tree,
  { object, folder }: Kustomization,
  gathered: Gathered,
  counts: (reach: Reach) => boolean,
): ReadPatches {
  const reading = new Reading(tree)
  for (const entry of patchEntries(object, folder))
    reading.read(entry, (target) => {
      const staying = gathered.staying.some((one) => targetMatches(target, one))
      const flux = gathered.flux.some((one) => targetMatches(target, one))
      return counts({ flux, staying }) ? { key: entry.list, index: entry.index, goes: !staying } : null
    })
  return reading
}

/** Reads `spec.patches` of the Flux Kustomization that applies Flux's manifests: all of them are for Flux. */
export function appliedPatches(tree: Tree, applied: ManifestObject): ReadPatches {
  const reading = new Reading(tree)
  for (const entry of patchEntries(applied, folderOf(applied.file.path), ['spec']))
    reading.read(entry, () => ({ key: entry.list, index: entry.index, goes: true }))
  return reading
}

/** Collects what the entries of the lists say. */
class Reading implements ReadPatches {
  readonly patches: CarriedPatch[] = []
  readonly problems: MigrationProblem[] = []
  readonly #tree: Tree

  constructor(tree: Tree) {
    this.#tree = tree
  }

  read(entry: ListedPatch, entryFor: (target: PatchTarget) => PatchListPlace | null): void {
    const { holder, at, target: written } = entry
    const place = { file: holder.file.path, line: holder.position(at).line }
    const { file, line } = place
    const block = (message: string) => this.problems.push({ weight: 'blocks', ...place, message })
    const source = this.#textOf(entry, block)
    if (source === null) return
    const target = written && selectorOf(written)
    if (written && stringAt(written, ['namespace']) !== null)
      this.problems.push({
        weight: 'note',
        ...place,
        message: 'the namespace of the patch target is left out: a FluxInstance is patched before it gets a namespace',
      })
    if (valueAt(holder.value, [...at, 'options']) !== undefined)
      block('a patch with options cannot be carried over to a FluxInstance')
    const found = piecesOf(source.text, block).flatMap((piece) => {
      const own = target ?? piece.target
      if (own === null) block('the patch has no target and names no object of its own')
      return own === null ? [] : [{ text: piece.text, target: own, place: entryFor(own) }]
    })
    if (new Set(found.map(({ place }) => place?.goes === true)).size > 1) {
      block('one patch text is for objects of Flux and for others: write two')
      return
    }
    for (const { text, target: own, place } of found)
      if (place !== null) this.patches.push({ file, line, text, target: own, ownFile: source.file, entry: place })
  }

  /** The text of a patch: inline, or that of the file that it names. */
  #textOf(
    { source }: ListedPatch,
    block: (message: string) => void,
  ): { readonly text: string; readonly file: string | null } | null {
    switch (source.kind) {
      case 'inline':
        return { text: source.text, file: null }
      case 'none':
        block('the patch has neither a text nor a path')
        return null
      case 'file': {
        const read = source.path === null ? null : fileAt(this.#tree, source.path)
        if (read === null) block(`the patch file ${source.entry} is not in the repository`)
        return read && { text: read.file.text, file: read.file.path }
      }
    }
  }
}

function selectorOf(written: JsonObject): PatchTarget {
  const found: Partial<Record<(typeof selectorKeys)[number], string>> = {}
  for (const key of selectorKeys) {
    const value = stringAt(written, [key])
    if (value !== null && value !== '') found[key] = value
  }
  return found
}

interface Piece {
  readonly text: string
  /** The object that a strategic merge patch names; null for a list of operations. */
  readonly target: PatchTarget | null
}

/** The patches in one text: a strategic merge text may hold several documents. */
function piecesOf(text: string, block: (message: string) => void): readonly Piece[] {
  try {
    const documents = parseWithin(text)
    const [error] = documents.flatMap((document) => document.errors)
    if (error) throw error
    const full = documents.filter((document) => document.contents !== null && document.toJS() !== null)
    return full.map((document) => ({
      text: full.length === 1 ? withoutMarkers(text) : withoutMarkers(text.slice(document.range[0], document.range[1])),
      target: namedBy(document.toJS({ maxAliasCount: 100 })),
    }))
  } catch (error) {
    block(`the patch is not YAML: ${messageOf(error)}`)
    return []
  }
}

/** Leaves out the lines that only separate documents. */
function withoutMarkers(text: string): string {
  const body = text
    .replace(/^\uFEFF/, '')
    .replace(/^---[ \t]*(?:#[^\r\n\u2028\u2029]*)?\r?\n/gm, '')
    .replace(/^(?:[ \t]*\r?\n)+/, '')
  return `${body.trimEnd()}\n`
}

function namedBy(value: unknown): PatchTarget | null {
  const kind = stringAt(value, ['kind'])
  const name = stringAt(value, ['metadata', 'name'])
  return kind === null || name === null ? null : { kind, name: literalPattern(name) }
}

/** Target names are regular expressions; a point means itself closely enough. */
function literalPattern(name: string): string {
  return name.replace(/[\\^$*+?()[\]{}|]/g, '\\$&')
}

/** True where a target can mean an object; labels and annotations of the object are not looked at. */
export function targetMatches(target: PatchTarget, object: NamedObject): boolean {
  return fits(target.kind, object.kind) && fits(target.name, object.name ?? '')
}

function fits(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined) return true
  try {
    return wholeMatch(pattern)(value)
  } catch {
    return pattern === value
  }
}
