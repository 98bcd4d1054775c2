import { RE2JS } from 're2js'
import { parseAllDocuments } from 'yaml'
import type { ManifestObject } from '../model/document.js'
import { messageOf } from '../model/failure.js'
import { folderOf } from '../model/folder.js'
import { isObject, listAt, stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { CarriedPatch, Doubt, PatchEntry, PatchTarget } from './bootstrap.js'
import { fileAt, resolved } from './documents-of.js'

/** What the patches of a kustomization are, and what of them is doubtful. */
export interface ReadPatches {
  readonly patches: readonly CarriedPatch[]
  readonly doubts: readonly Doubt[]
}

/** Names an object for matching a patch's target. */
export interface Named {
  readonly kind: string
  readonly name: string | null
}

/** The objects that a kustomization gathers: those of Flux, which go, and those that stay. */
export interface Gathered {
  readonly flux: readonly Named[]
  readonly staying: readonly Named[]
}

const selectorKeys = ['group', 'version', 'kind', 'name', 'labelSelector', 'annotationSelector'] as const
/** In the order in which kustomize applies them. */
const lists = ['patchesStrategicMerge', 'patches', 'patchesJson6902'] as const

/** Reads the three patch lists of a bootstrap's kustomization. A patch that is only for objects that stay is left where it is. */
export function kustomizationPatches(tree: Tree, kustomization: ManifestObject, gathered: Gathered): ReadPatches {
  return listed(tree, kustomization, gathered, (reach) => reach.flux || !reach.staying)
}

/** Reads the patch lists of a kustomization above the bootstrap: only those that reach into it count. */
export function reachingPatches(tree: Tree, above: ManifestObject, gathered: Gathered): ReadPatches {
  return listed(tree, above, gathered, (reach) => reach.flux)
}

interface Reach {
  readonly flux: boolean
  readonly staying: boolean
}

function listed(
  tree: Tree,
  kustomization: ManifestObject,
  gathered: Gathered,
  counts: (reach: Reach) => boolean,
): ReadPatches {
  const reading = new Reading(tree, kustomization)
  for (const key of lists)
    for (const [index, entry] of listAt(kustomization.value, [key]).entries())
      reading.read(entry, [key, index], (target) => {
        const staying = gathered.staying.some((object) => matches(target, object))
        const flux = gathered.flux.some((object) => matches(target, object))
        return counts({ flux, staying }) ? { key, index, goes: !staying } : null
      })
  return reading
}

/** Reads `spec.patches` of the Flux Kustomization that applies Flux's manifests: all of them are for Flux. */
export function appliedPatches(tree: Tree, applied: ManifestObject): ReadPatches {
  const reading = new Reading(tree, applied)
  for (const key of lists)
    for (const [index, entry] of listAt(applied.value, ['spec', key]).entries())
      reading.read(entry, ['spec', key, index], () => ({ key, index, goes: true }))
  return reading
}

/** Collects what the entries of the lists say. */
class Reading implements ReadPatches {
  readonly patches: CarriedPatch[] = []
  readonly doubts: Doubt[] = []
  readonly #tree: Tree
  readonly #owner: ManifestObject

  constructor(tree: Tree, owner: ManifestObject) {
    this.#tree = tree
    this.#owner = owner
  }

  read(entry: unknown, path: readonly (string | number)[], entryFor: (target: PatchTarget) => PatchEntry | null): void {
    const line = this.#owner.position(path).line
    const file = this.#owner.file.path
    const block = (message: string) => this.doubts.push({ weight: 'blocks', file, line, message })
    const source = this.#textOf(entry, line)
    if (source === null) return
    const written = valueAt(entry, ['target'])
    const target = isObject(written) ? selectorOf(written) : null
    if (isObject(written) && stringAt(written, ['namespace']) !== null)
      this.doubts.push({
        weight: 'note',
        file,
        line,
        message: 'the namespace of the patch target is left out: a FluxInstance is patched before it gets a namespace',
      })
    if (isObject(entry) && valueAt(entry, ['options']) !== undefined)
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
  #textOf(entry: unknown, line: number): { readonly text: string; readonly file: string | null } | null {
    const inline = isObject(entry) ? stringAt(entry, ['patch']) : null
    if (inline !== null) return { text: inline, file: null }
    const name = isObject(entry) ? stringAt(entry, ['path']) : typeof entry === 'string' ? entry : null
    const file = this.#owner.file.path
    if (name === null) {
      this.doubts.push({ weight: 'blocks', file, line, message: 'the patch has neither a text nor a path' })
      return null
    }
    if (name.includes('\n')) return { text: name, file: null }
    const path = resolved(folderOf(file), name)
    const read = path === null ? null : fileAt(this.#tree, path)
    if (read !== null) return { text: read.file.text, file: read.file.path }
    this.doubts.push({ weight: 'blocks', file, line, message: `the patch file ${name} is not in the repository` })
    return null
  }
}

function selectorOf(written: unknown): PatchTarget {
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
    const documents = [...parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false })]
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
    .replace(/^---[ \t]*(?:#[^\n]*)?\r?\n/gm, '')
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
export function matches(target: PatchTarget, object: Named): boolean {
  return fits(target.kind, object.kind) && fits(target.name, object.name ?? '')
}

function fits(pattern: string | undefined, value: string): boolean {
  if (pattern === undefined) return true
  try {
    return RE2JS.compile(`^(?:${pattern})$`).matcher(value).find()
  } catch {
    return pattern === value
  }
}
