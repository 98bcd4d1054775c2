import { CORE_SCHEMA, loadAll } from 'js-yaml'
import { RE2JS } from 're2js'
import type { ManifestObject, Path, ReadDocument } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { isList, isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { parseApiVersion } from '../model/api-version.js'
import { kustomizations } from './kustomization-files.js'
import { resolvePath, wholeObjects } from './objects.js'
import { unknownInResourceSet } from '../text/placeholder.js'

/** A patch that a kustomization or a Flux Kustomization of the tree puts on other objects of the tree. */
export interface TreePatch {
  /** Where it is written. */
  readonly file: string
  readonly line: number
  /** Paths that it sets or takes away; null where its text was not read, so that it may touch any. */
  readonly fields: readonly Path[] | null
  /** The merge document, where its bytes are in the tree. */
  readonly document: ManifestObject | null
  /** The `apiVersion` that an object must have for the patch to reach it; null where any does. */
  readonly apiVersion: string | null
  selects(object: ManifestObject): boolean
}

const lists = new WeakMap<Tree, readonly TreePatch[]>()

/**
 * The patches of a tree. Only group, kind, version and name of their targets are looked at: labels and namespaces may come from elsewhere,
 * and a patch that reaches one object too many makes nothing look wrong that is right.
 */
export function treePatches(tree: Tree): readonly TreePatch[] {
  const known = lists.get(tree)
  if (known) return known
  const files = new Map(tree.files.map((read) => [read.file.path, read.documents]))
  const flux = wholeObjects(tree).filter(isFluxKustomization)
  const patches = [
    ...kustomizations(tree).flatMap((object) => patchesOf(object, [], files)),
    ...flux.flatMap((object) => patchesOf(object, ['spec'], files)),
  ]
  lists.set(tree, patches)
  return patches
}

/** True where a patch may set or take away what stands at a path, or something above or below it. */
export function touches({ fields }: TreePatch, path: Path): boolean {
  return fields === null || fields.some((field) => isPrefix(field, path) || isPrefix(path, field))
}

function isPrefix(short: Path, long: Path): boolean {
  return short.length <= long.length && short.every((step, index) => String(step) === String(long[index]))
}

function isFluxKustomization({ kind, apiVersion }: ManifestObject): boolean {
  return kind === 'Kustomization' && parseApiVersion(apiVersion).group === 'kustomize.toolkit.fluxcd.io'
}

type Files = ReadonlyMap<string, readonly ReadDocument[]>

/** What one entry of a list of patches holds. */
interface Body {
  readonly value: Json
  readonly object: ManifestObject | null
}

function patchesOf(holder: ManifestObject, root: Path, files: Files): readonly TreePatch[] {
  const entries = ['patches', 'patchesJson6902', 'patchesStrategicMerge'].flatMap((key) =>
    listAt(holder.value, [...root, key]).map((entry, index) => ({ entry, path: [...root, key, index] })),
  )
  return entries.flatMap(({ entry, path }) => {
    const target = isObject(entry) ? objectAt(entry, ['target']) : null
    const bodies = bodiesOf(holder, entry, path, files)
    if (bodies === null) return target ? [patch(holder, path, { target, fields: null, object: null })] : []
    return bodies.flatMap((body) => patchesIn(holder, path, target, body, files))
  })
}

function patchesIn(
  holder: ManifestObject,
  path: Path,
  target: JsonObject | null,
  { value, object }: Body,
  files: Files,
): readonly TreePatch[] {
  if (isList(value)) {
    const fields = value.flatMap((operation) => pointer(stringAt(operation, ['path'])))
    return target ? [patch(holder, path, { target, fields, object: null })] : []
  }
  if (!isObject(value)) return []
  const own = patch(object ?? holder, object ? [] : path, {
    target: target ?? identity(value),
    fields: leaves(value),
    object,
  })
  // defaults for all Kustomizations often bring patches for what those apply
  const inner = object && isFluxKustomization(object) ? patchesOf(object, ['spec'], files) : []
  return [{ ...own, apiVersion: target ? own.apiVersion : stringAt(value, ['apiVersion']) }, ...inner]
}

/** The documents of an entry; null where the file that it names was not read. */
function bodiesOf(holder: ManifestObject, entry: Json, path: Path, files: Files): readonly Body[] | null {
  const named = isObject(entry)
    ? stringAt(entry, ['path'])
    : typeof entry === 'string' && !entry.includes('\n')
      ? entry
      : null
  if (named !== null) {
    const file = resolvePath(folderOf(holder.file.path), named)
    const documents = file === null ? undefined : files.get(file)
    return documents ? documents.flatMap(bodiesIn) : null
  }
  const at = isObject(entry) ? [...path, 'patch'] : path
  const documents = holder.documentsAt(at)
  if (documents.length > 0) return documents.flatMap(bodiesIn)
  const text = valueAt(holder.value, at)
  return typeof text === 'string' ? parsed(text) : []
}

function bodiesIn(read: ReadDocument): readonly Body[] {
  if (read.kind === 'objects') return read.objects.map((object) => ({ value: object.value, object }))
  return read.kind === 'plain' ? [{ value: read.content, object: null }] : []
}

/** A text that is no literal block: its bytes are not those of the document. Null where it does not parse. */
function parsed(text: string): readonly Body[] | null {
  try {
    return loadAll(text, { schema: CORE_SCHEMA }).flatMap((value) =>
      isObject(value) || isList(value) ? [{ value, object: null }] : [],
    )
  } catch {
    return null
  }
}

function patch(
  holder: ManifestObject,
  path: Path,
  { target, fields, object }: { target: JsonObject; fields: readonly Path[] | null; object: ManifestObject | null },
): TreePatch {
  const [group, version, kind, name] = [
    matcher(target, 'group'),
    matcher(target, 'version'),
    matcher(target, 'kind'),
    matcher(target, 'name'),
  ]
  return {
    file: holder.file.path,
    line: holder.position(path).line,
    fields,
    document: object,
    apiVersion: null,
    selects: (candidate) => {
      const own = parseApiVersion(candidate.apiVersion)
      const called = candidate.name ?? ''
      if (!group(own.group) || !version(own.version) || !kind(candidate.kind)) return false
      return name(called) || unknownInResourceSet(called)
    },
  }
}

/** The target of a merge patch without one: the object that it names. */
function identity(document: JsonObject): JsonObject {
  const { group, version } = parseApiVersion(stringAt(document, ['apiVersion']) ?? '')
  const exact = (text: string | null) => (text === null ? '' : RE2JS.quote(text))
  return {
    group: exact(group),
    version: exact(version),
    kind: exact(stringAt(document, ['kind'])),
    name: exact(stringAt(document, ['metadata', 'name'])),
  }
}

/** Selectors match the whole text; one that does not compile fails the build there and selects nothing here. */
function matcher(target: JsonObject, field: string): (text: string) => boolean {
  const pattern = stringAt(target, [field]) ?? ''
  if (pattern === '' || unknownInResourceSet(pattern)) return () => true
  try {
    const compiled = RE2JS.compile(`^(?:${pattern})$`)
    return (text) => compiled.test(text)
  } catch {
    return () => false
  }
}

/** What a merge document sets beside the names that it is found by. */
function leaves(value: Json, path: Path = []): readonly Path[] {
  if (!isObject(value) || Object.keys(value).length === 0) return [path]
  return Object.entries(value).flatMap(([key, entry]) => {
    const at = [...path, key]
    return names.has(at.join('.')) ? [] : leaves(entry ?? null, at)
  })
}

const names = new Set(['apiVersion', 'kind', 'metadata.name', 'metadata.namespace'])

function pointer(text: string | null): readonly Path[] {
  if (text === null) return []
  return [
    text
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
  ]
}
