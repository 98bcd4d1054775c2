import { parseApiVersion } from '../model/api-version.js'
import type { ManifestObject, Path, Scalar } from '../model/document.js'
import { gatheredFrom } from '../model/gathered.js'
import { grouped } from '../model/grouped.js'
import { isList, isObject, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import { filesByPath, objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import { parseLabelSelector } from './engine/label-selector.js'
import { fluxKustomizationOf, isFluxKustomization } from './flux-kustomization.js'
import { kustomizationsIn, type Kustomization } from './kustomization.js'
import { ownPaths, patchBodies, patchEntries, type PatchDocument, type PatchEntry } from './patches.js'
import { reachIn, type Builds, type Reach } from './reach.js'
import { isName, targetPatterns } from './target.js'
import { operated } from './operated.js'
import { withoutValue, withValue } from './values-at-paths.js'

/** Patched objects of a hostile tree beyond this many are left out: patches multiply with what they select. */
const mostPatched = 20_000
/** Objects that targets are compared with, over all patches of a tree. */
const mostCompared = 1_000_000

/** A patch and what it selects. */
interface HeldPatch {
  readonly entry: PatchEntry
  /** Null where it has no target, or one that fails the build. */
  readonly selection: Selection | null
}

/** What a target selects of what its holder builds objects from. */
interface Selection {
  readonly kind: (kind: string) => boolean
  /** The only name that it takes; null where it takes several. */
  readonly name: string | null
  readonly among: (objects: readonly ManifestObject[]) => readonly ManifestObject[]
}

/**
 * The objects as patches leave them: what a patch says on top of the object that it changes, with the bytes of the patch alone. Patches of
 * kustomizations, components, transformers and Flux Kustomizations count, inside them and in files of their own, merged and as operations.
 */
export function patchedObjects(tree: Tree): readonly ManifestObject[] {
  const [held, marked] = [heldPatches(tree), markedIn(tree.files)]
  if (held.length === 0 && marked.length === 0) return []
  const files = filesByPath(tree.files)
  const bases = basesOf(tree.files)
  const patched: ManifestObject[] = []
  for (const one of held) {
    if (patched.length > mostPatched) break
    for (const body of patchBodies(one.entry, files) ?? [])
      patched.push(...patchedBy(placed(one.entry, body), one, bases))
  }
  const named = new Set(held.flatMap(({ entry }) => (entry.source.kind === 'file' ? (entry.source.path ?? []) : [])))
  const others = marked.filter(({ file }) => !named.has(file.path))
  return [...patched, ...others.flatMap((object) => merges(object, bases.named))]
}

/** The objects of files that a kustomization names as patches. */
const markedIn = gatheredFrom((read: ReadFile) => objectsInFile(read).filter(({ origin }) => origin === 'patch'))

function heldPatches(tree: Tree): readonly HeldPatch[] {
  const reach = reachIn(tree)
  return [
    ...entriesIn(kustomizationsIn(tree.files)).map((own) => heldIn(reach, own)),
    ...fluxEntriesIn(tree.files).map((own) => heldIn(reach, own)),
  ]
}

/** An entry with what it stands in: the kustomization, or the object of a Flux Kustomization. */
interface OwnEntry {
  readonly entry: PatchEntry
  readonly kustomization: Kustomization | null
}

const entriesIn = oncePer((kustomizations: readonly Kustomization[]) =>
  kustomizations.flatMap((kustomization): readonly OwnEntry[] =>
    patchEntries(kustomization.object, kustomization.folder).map((entry) => ({ kustomization, entry })),
  ),
)

const fluxEntriesIn = gatheredFrom((read: ReadFile) =>
  objectsInFile(read)
    .filter(isFluxKustomization)
    .flatMap((object): readonly OwnEntry[] =>
      patchEntries(object, '', ['spec']).map((entry) => ({ kustomization: null, entry })),
    ),
)

const heldIn = oncePerPair((reach: Reach, { entry, kustomization }: OwnEntry): HeldPatch => {
  const { holder } = entry
  const applied = kustomization || holder.origin === 'patch' ? null : fluxKustomizationOf(holder)
  const builds = (path: string): boolean =>
    kustomization ? reach.ofKustomization(kustomization)(path) : applied !== null && reach.ofFlux(applied)(path)
  return { entry, selection: entry.target && selectionOf(entry.target, builds) }
})

function selectionOf(target: JsonObject, builds: Builds): Selection | null {
  try {
    const { group, version, kind, name } = targetPatterns(target)
    const labels = parseLabelSelector(stringAt(target, ['labelSelector']) ?? '')
    const only = stringAt(target, ['name']) ?? ''
    const isSelected = (object: ManifestObject): boolean => {
      const own = parseApiVersion(object.apiVersion)
      if (!name(object.name ?? '') || !group(own.group) || !version(own.version)) return false
      return builds(object.file.path) && labels.every((requirement) => requirement(labelsOf(object)))
    }
    return {
      kind,
      name: isName(only) ? only : null,
      among: gatheredFrom((object: ManifestObject) => (isSelected(object) ? [object] : [])),
    }
  } catch {
    // the build fails there; an object of that name is what its author means
    return null
  }
}

/** The objects that patches change. */
interface Bases {
  readonly byKind: ReadonlyMap<string, readonly ManifestObject[]>
  readonly budget: { compared: number }
  readonly named: (kind: string, name: string | null) => readonly ManifestObject[]
}

function basesOf(files: readonly ReadFile[]): Bases {
  const byKind = grouped(basesIn(files), ({ kind }) => kind)
  const none: readonly ManifestObject[] = []
  return {
    byKind,
    budget: { compared: mostCompared },
    named: (kind, name) => byName(byKind.get(kind) ?? none).get(name) ?? none,
  }
}

const basesIn = gatheredFrom((read: ReadFile) => objectsInFile(read).filter(({ origin }) => origin !== 'patch'))

const byName = oncePer((objects: readonly ManifestObject[]) => grouped(objects, ({ name }) => name))

/** A document of a patch where it stands; trees before and after a change share it, and what it makes of the objects that they share. */
interface Placed {
  readonly entry: PatchEntry
  readonly value: PatchDocument['value']
  readonly object: ManifestObject
  readonly patch: ManifestObject
}

const placed = oncePerPair((entry: PatchEntry, body: PatchDocument): Placed => {
  const object = body.object ?? unplaced(body.value, entry)
  return { entry, value: body.value, object, patch: { ...object, origin: 'patch' } }
})

const operatedOn = oncePerPair(({ value, object }: Placed, base: ManifestObject) =>
  isList(value) ? operated(object, value, base) : [],
)

/** The operations on an object that the tree does not hold. */
const operatedAlone = oncePer(({ value, object, entry: { target } }: Placed): readonly ManifestObject[] => {
  const kind = stringAt(target, ['kind'])
  return kind === null || !isList(value) ? [] : operated(object, value, { kind, name: stringAt(target, ['name']) })
})

const mergedInto = oncePerPair(({ patch, entry }: Placed, base: ManifestObject) => merge(patch, base, ownPaths(entry)))
const mergedByName = oncePerPair((patch: ManifestObject, base: ManifestObject) => merge(patch, base, []))

function patchedBy(one: Placed, held: HeldPatch, bases: Bases): readonly ManifestObject[] {
  const { value, object, patch } = one
  const { target } = one.entry
  if (isList(value) ? !target : object.kind === '' && !target) return []
  const chosen = target ? selected(target, held, bases) : []
  if (isList(value)) return chosen.length > 0 ? chosen.flatMap((base) => operatedOn(one, base)) : operatedAlone(one)
  return chosen.length > 0 ? chosen.map((base) => mergedInto(one, base)) : merges(patch, bases.named)
}

/** A document that is no part of its file as it stands: its scalars are those of the text that holds it, and none can be edited. */
function unplaced(value: PatchDocument['value'], { holder, at }: PatchEntry): ManifestObject {
  const content = isList(value) ? {} : value
  const position = holder.position(at)
  return {
    ...holder,
    apiVersion: stringAt(content, ['apiVersion']) ?? '',
    kind: stringAt(content, ['kind']) ?? '',
    name: stringAt(content, ['metadata', 'name']),
    namespace: null,
    value: content,
    scalar(path): Scalar | null {
      const found = valueAt(value, path)
      if (found === undefined || isList(found) || isObject(found)) return null
      return { value: found, raw: String(found), range: { start: 0, end: 0 }, style: 'block', position }
    },
    position: () => position,
    absentKey: () => null,
    wholeKey: () => null,
    documentsAt: () => [],
  }
}

/** The objects that a target selects among those that its kustomization builds; or else those of exactly its kind and name anywhere. */
function selected(
  target: JsonObject,
  { selection }: HeldPatch,
  { byKind, budget, named }: Bases,
): readonly ManifestObject[] {
  if (selection !== null) {
    const { name, among } = selection
    const lists = kindsOf(target, selection, byKind).map((kind) =>
      name === null ? (byKind.get(kind) ?? []) : named(kind, name),
    )
    const [only = [], ...others] = lists
    const candidates = others.length === 0 ? only : lists.flat()
    budget.compared -= candidates.length
    const found = budget.compared < 0 ? [] : among(candidates)
    if (found.length > 0) return found
  }
  return named(stringAt(target, ['kind']) ?? '', stringAt(target, ['name'])).slice(0, 1)
}

/** The kinds that a target takes: one as a rule, which needs no look at the others. */
function kindsOf(target: JsonObject, { kind }: Selection, byKind: Bases['byKind']): readonly string[] {
  const written = stringAt(target, ['kind']) ?? ''
  return isName(written) ? [written] : [...byKind.keys()].filter(kind)
}

function labelsOf({ value }: ManifestObject): ReadonlyMap<string, string> {
  const metadata = isObject(value['metadata']) ? value['metadata']['labels'] : null
  return new Map(
    isObject(metadata)
      ? Object.entries(metadata).map(([key, text]) => [key, typeof text === 'string' ? text : ''])
      : [],
  )
}

function merges(patch: ManifestObject, named: Bases['named']): readonly ManifestObject[] {
  const [base] = named(patch.kind, patch.name)
  return [base ? mergedByName(patch, base) : patch]
}

/** Kind and name by which the object is known stay its own; in its value the patch may change what is not among `own`. */
function merge(patch: ManifestObject, base: ManifestObject, own: readonly Path[]): ManifestObject {
  const { apiVersion, kind, name, namespace } = base
  const value = own.reduce(
    (result, path) => {
      const written = valueAt(base.value, path)
      return written === undefined ? withoutValue(result, path) : withValue(result, path, written)
    },
    merged(base.value, patch.value),
  )
  return { ...patch, apiVersion, kind, name, namespace, value }
}

function merged(base: JsonObject, patch: JsonObject): JsonObject {
  const entries = Object.entries(patch).map(([key, value]): [string, Json | undefined] => {
    const old = Object.hasOwn(base, key) ? base[key] : undefined
    return [key, isObject(value) && isObject(old) ? merged(old, value) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}
