import type { ManifestObject, Path, ReadDocument } from '../model/document.js'
import { isList, isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { ReadFile } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { isContent } from './kustomization.js'
import { plainDocuments } from '../text/yaml/plain-documents.js'
import { resolvePath } from './paths.js'

/** The lists of patches, in the order in which kustomize applies them. */
export const patchLists = ['patchesStrategicMerge', 'patches', 'patchesJson6902'] as const

export type PatchList = (typeof patchLists)[number]

/** True where the field of an entry of a list holds the text of a patch; an old list holds the texts themselves. */
export function isPatchText(list: string | number, field: string | number | undefined): boolean {
  if (list === 'patchesStrategicMerge') return true
  return (list === 'patches' || list === 'patchesJson6902') && field === 'patch'
}

/** Where the text of a patch stands. */
type PatchSource =
  /** in the kustomization, at a path of it */
  | { readonly kind: 'inline'; readonly at: Path; readonly text: string }
  /** in a file; its path is null where that is none of the repository */
  | { readonly kind: 'file'; readonly entry: string; readonly path: string | null }
  | { readonly kind: 'none' }

/** One entry of a list of patches, of a kustomization or a Flux Kustomization. */
export interface PatchEntry {
  readonly holder: ManifestObject
  readonly list: PatchList
  readonly index: number
  /** Where the entry stands in its holder. */
  readonly at: Path
  readonly target: JsonObject | null
  readonly source: PatchSource
}

/** The patches that an object lists below `root`: empty for a kustomization, `spec` for a Flux Kustomization. Files count from `folder`. */
export function patchEntries(holder: ManifestObject, folder: string, root: Path = []): readonly PatchEntry[] {
  return entriesOf(holder)(folder, root)
}

/** Trees before and after a change share the entries of all objects that no edit touches. */
const entriesOf = oncePer((holder: ManifestObject) => {
  const known = new Map<string, readonly PatchEntry[]>()
  return (folder: string, root: Path): readonly PatchEntry[] => {
    const key = [folder, ...root].join('\0')
    const entries = known.get(key) ?? entriesIn(holder, folder, root)
    known.set(key, entries)
    return entries
  }
})

function entriesIn(holder: ManifestObject, folder: string, root: Path): readonly PatchEntry[] {
  return patchLists.flatMap((list) =>
    listAt(holder.value, [...root, list]).map((entry, index) => {
      const at = [...root, list, index]
      const target = isObject(entry) ? objectAt(entry, ['target']) : null
      return { holder, list, index, at, target, source: sourceOf(entry, at, folder) }
    }),
  )
}

/** What of an object stays its own, whatever a merge patch calls it, unless the entry says otherwise (kustomize, `ApplySmPatch`). */
export function ownPaths({ holder, at }: PatchEntry): readonly Path[] {
  const options = objectAt(holder.value, [...at, 'options'])
  return [
    ...(options?.['allowKindChange'] === true ? [] : [['kind']]),
    ...(options?.['allowNameChange'] === true
      ? []
      : [
          ['metadata', 'name'],
          ['metadata', 'namespace'],
        ]),
  ]
}

/** Old kustomizations write `patches` as they write strategic merge patches: as paths or texts. */
function sourceOf(entry: Json, at: Path, folder: string): PatchSource {
  const inline = isObject(entry) ? stringAt(entry, ['patch']) : null
  if (inline !== null && inline !== '') return { kind: 'inline', at: [...at, 'patch'], text: inline }
  const text = isObject(entry) ? stringAt(entry, ['path']) : typeof entry === 'string' ? entry : null
  if (text === null || text === '') return { kind: 'none' }
  return isContent(text) ? { kind: 'inline', at, text } : { kind: 'file', entry: text, path: resolvePath(folder, text) }
}

/** One document of a patch. */
export interface PatchDocument {
  /** The operations of a JSON6902 patch, or a merge document. */
  readonly value: readonly Json[] | JsonObject
  /** The document with its places; null where its text is no part of the file as it stands (folded or escaped). */
  readonly object: ManifestObject | null
}

/** The documents of a patch; null where its file was not read, or its text does not parse. */
export function patchBodies(
  { holder, source }: PatchEntry,
  files: ReadonlyMap<string, ReadFile>,
): readonly PatchDocument[] | null {
  switch (source.kind) {
    case 'none':
      return []
    case 'file': {
      const read = source.path === null ? undefined : files.get(source.path)
      return read ? bodiesInFile(read) : null
    }
    case 'inline':
      return bodiesInHolder(holder)(source.at)
  }
}

const bodiesInFile = oncePer(({ documents }: ReadFile) => documents.flatMap(bodiesIn))

/** The bodies that stand in an object itself, which trees before and after a change share. */
const bodiesInHolder = oncePer((holder: ManifestObject) => {
  const known = new Map<string, readonly PatchDocument[] | null>()
  return (at: Path): readonly PatchDocument[] | null => {
    const key = at.join('\0')
    const before = known.get(key)
    if (before !== undefined) return before
    const documents = holder.documentsAt(at)
    const found = documents.length > 0 ? documents.flatMap(bodiesIn) : parsed(valueAt(holder.value, at))
    known.set(key, found)
    return found
  }
})

function bodiesIn(read: ReadDocument): readonly PatchDocument[] {
  if (read.kind === 'objects') return read.objects.map((object) => ({ value: object.value, object }))
  if (read.kind !== 'plain') return []
  const { content, object } = read
  return isList(content) || isObject(content) ? [{ value: content, object }] : []
}

function parsed(text: Json | undefined): readonly PatchDocument[] | null {
  if (typeof text !== 'string') return []
  try {
    return plainDocuments(text).flatMap((value) => (isObject(value) || isList(value) ? [{ value, object: null }] : []))
  } catch {
    return null
  }
}
