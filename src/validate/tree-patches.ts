import { isFluxKustomization } from '../kustomize/flux-kustomization.js'
import { kustomizationsIn, type Kustomization } from '../kustomize/kustomization.js'
import { patchBodies, patchEntries, type PatchDocument, type PatchEntry } from '../kustomize/patches.js'
import { pointerSteps } from '../kustomize/pointer.js'
import { literally, wholeMatch, type Matches } from '../kustomize/target.js'
import { parseApiVersion } from '../model/api-version.js'
import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, stringAt, type Json, type JsonObject } from '../model/json.js'
import { gatheredFrom } from '../model/gathered.js'
import { filesByPath, type ReadFile, type Tree } from '../model/layout.js'
import { oncePerPair } from '../model/once-per.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import { wholeObjects } from './objects.js'

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
  const files = filesByPath(tree.files)
  const entries = [...entriesIn(kustomizationsIn(tree.files)), ...fluxEntriesIn(wholeObjects(tree))]
  const patches = entries.flatMap((entry) => patchesOf(entry, files))
  lists.set(tree, patches)
  return patches
}

const entriesIn = gatheredFrom(({ object, folder }: Kustomization) => patchEntries(object, folder))

const fluxEntriesIn = gatheredFrom((object: ManifestObject) =>
  isFluxKustomization(object) ? patchEntries(object, '', ['spec']) : [],
)

/** True where a patch may set or take away what stands at a path, or something above or below it. */
export function touches({ fields }: TreePatch, path: Path): boolean {
  return fields === null || fields.some((field) => isPrefix(field, path) || isPrefix(path, field))
}

function isPrefix(short: Path, long: Path): boolean {
  return short.length <= long.length && short.every((step, index) => String(step) === String(long[index]))
}

function patchesOf(entry: PatchEntry, files: ReadonlyMap<string, ReadFile>): readonly TreePatch[] {
  const { target } = entry
  const bodies = patchBodies(entry, files)
  if (bodies === null) return target ? [patch(entry, { target, fields: null, object: null })] : []
  return bodies.flatMap((body) => [...patchesIn(entry, body), ...patchesInside(body, files)])
}

/** Defaults for all Kustomizations often bring patches for what those apply. */
function patchesInside({ object }: PatchDocument, files: ReadonlyMap<string, ReadFile>): readonly TreePatch[] {
  const inner = object && isFluxKustomization(object) ? patchEntries(object, '', ['spec']) : []
  return inner.flatMap((each) => patchesOf(each, files))
}

const patchesIn = oncePerPair((entry: PatchEntry, { value, object }: PatchDocument): readonly TreePatch[] => {
  const { target } = entry
  if (isList(value)) {
    const fields = value.flatMap((operation) => {
      const pointer = stringAt(operation, ['path'])
      return pointer === null ? [] : [pointerSteps(pointer)]
    })
    return target ? [patch(entry, { target, fields, object: null })] : []
  }
  if (!isObject(value)) return []
  const document = object?.kind === '' ? null : object
  const own = patch(entry, { target: target ?? identity(value), fields: leaves(value), object: document })
  return [{ ...own, apiVersion: target ? own.apiVersion : stringAt(value, ['apiVersion']) }]
})

function patch(
  { holder, at }: PatchEntry,
  { target, fields, object }: { target: JsonObject; fields: readonly Path[] | null; object: ManifestObject | null },
): TreePatch {
  const [group, version, kind, name] = [
    matcher(target, 'group'),
    matcher(target, 'version'),
    matcher(target, 'kind'),
    matcher(target, 'name'),
  ]
  const { file, line } = object
    ? { file: object.file.path, line: object.position([]).line }
    : { file: holder.file.path, line: holder.position(at).line }
  return {
    file,
    line,
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
  const exact = (text: string | null) => (text === null ? '' : literally(text))
  return {
    group: exact(group),
    version: exact(version),
    kind: exact(stringAt(document, ['kind'])),
    name: exact(stringAt(document, ['metadata', 'name'])),
  }
}

/** One that does not compile fails the build there and selects nothing here. */
function matcher(target: JsonObject, field: string): Matches {
  const pattern = stringAt(target, [field]) ?? ''
  if (unknownInResourceSet(pattern)) return () => true
  try {
    return wholeMatch(pattern)
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
