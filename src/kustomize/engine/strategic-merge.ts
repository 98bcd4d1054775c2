import { escapedStep } from '../pointer.js'
import type { MergeShape } from './merge-keys.js'
import { copyOf, isMap, scalarText, type PlainTree, type TreeMap } from './tree.js'

/** What a merge does silently that its author cannot have meant. */
export interface MergeProblem {
  /** Where in the patch, with slashes: `/spec/template/spec/containers/0`. */
  readonly path: string
  readonly reason: string
}

export type MergeOutcome =
  | { readonly kind: 'merged'; readonly value: TreeMap; readonly mergeProblems: readonly MergeProblem[] }
  /** The patch deletes the object. */
  | { readonly kind: 'deleted'; readonly mergeProblems: readonly MergeProblem[] }
  | { readonly kind: 'refused'; readonly path: string; readonly reason: string }

class Refusal extends Error {
  readonly path: string

  constructor(path: string, reason: string) {
    super(reason)
    this.path = path
  }
}

interface Walk {
  readonly shape: MergeShape
  readonly path: string
  readonly mergeProblems: MergeProblem[]
}

type Directive = 'merge' | 'replace' | 'delete'

const directiveKey = '$patch'

/**
 * Merges a strategic merge patch into an object, both untouched, as Kustomize does: lists with keys are merged with the patched and the new
 * elements in front, all other lists are replaced, null takes a key away. Kustomize knows `$patch` alone of the directives.
 */
export function mergePatch(target: TreeMap, patch: TreeMap, shape: MergeShape): MergeOutcome {
  const mergeProblems: MergeProblem[] = []
  try {
    const value = merge(target, patch, { shape, path: '', mergeProblems })
    return isMap(value) && value.size > 0
      ? { kind: 'merged', value, mergeProblems }
      : { kind: 'deleted', mergeProblems }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { kind: 'refused', path: error.path || '/', reason: error.message }
  }
}

/** Undefined where the key goes. */
function merge(target: PlainTree | undefined, patch: PlainTree, walk: Walk): PlainTree | undefined {
  if (patch === null) return undefined
  const wanted = target === undefined || target === null ? patch : target
  if (nodeKind(wanted) !== nodeKind(patch)) {
    throw new Refusal(walk.path, `a ${nodeKind(patch)} cannot be merged into a ${nodeKind(wanted)}`)
  }
  if (isMap(patch)) return mergeMaps(isMap(target) ? target : undefined, patch, walk)
  if (Array.isArray(patch)) return mergeLists(Array.isArray(target) ? target : undefined, patch, walk)
  return patch
}

function mergeMaps(target: TreeMap | undefined, patch: TreeMap, walk: Walk): TreeMap | undefined {
  const directive = directiveOf(patch.get(directiveKey), walk)
  if (directive === 'delete') return undefined
  const merged: TreeMap = new Map(directive === 'replace' ? [] : target)
  for (const [key, value] of patch) {
    if (key === directiveKey) continue
    if (key.startsWith('$')) noteDirective(key, walk)
    const child = merge(merged.get(key), value, {
      shape: fieldShape(walk.shape, key),
      path: `${walk.path}/${escapedStep(key)}`,
      mergeProblems: walk.mergeProblems,
    })
    if (child === undefined) merged.delete(key)
    else merged.set(key, child)
  }
  return merged
}

function fieldShape(shape: MergeShape, key: string): MergeShape {
  return shape.fields && Object.hasOwn(shape.fields, key) ? (shape.fields[key] ?? {}) : {}
}

function mergeLists(target: PlainTree[] | undefined, patch: PlainTree[], walk: Walk): PlainTree[] | undefined {
  const { keys } = walk.shape
  if (!keys) return copyList(patch)
  const own = patch.find((element) => isMap(element) && element.has(directiveKey))
  const directive = isMap(own) && own.size === 1 ? directiveOf(own.get(directiveKey), walk) : 'merge'
  if (directive === 'delete') return undefined
  const elements = patch
    .map((element, index) => ({ element, index }))
    .filter(({ element }) => element !== own || (isMap(own) && own.size > 1))
  const kept = directive === 'replace' ? [] : (target ?? [])
  if (keys.length === 0)
    return mergeSets(
      kept,
      elements.map(({ element }) => element),
    )
  return mergeElements(kept, elements, keys, walk)
}

interface PatchElement {
  readonly element: PlainTree
  readonly index: number
}

/** Elements of lists with one key come out in front, in the patch's order; with several keys those that were there keep their place. */
function mergeElements(
  target: readonly PlainTree[],
  patch: readonly PatchElement[],
  keys: readonly string[],
  walk: Walk,
): PlainTree[] {
  const front: PlainTree[] = []
  let rest = [...target]
  for (const { element, index } of patch) {
    const place = { shape: walk.shape.element ?? {}, path: `${walk.path}/${index}`, mergeProblems: walk.mergeProblems }
    if (!isMap(element) || keys.every((key) => scalarText(element.get(key)) === '')) {
      rest = rest.filter((candidate) => !isMap(candidate) || !keys.every((key) => candidate.has(key)))
      note(place, `an element without "${keys.join('" and "')}" takes all other elements out of the list`)
      continue
    }
    if (isShadowed(element, target, keys)) {
      note(
        place,
        `the element is ignored, because it lacks one of the keys "${keys.join('", "')}" that is there already`,
      )
      continue
    }
    const existing = rest.find((candidate) => isSame(candidate, element, keys))
    const merged = mergeElement(existing, element, place)
    if (keys.length > 1 && existing !== undefined && merged !== undefined) {
      rest = rest.map((candidate) => (candidate === existing ? merged : candidate))
      continue
    }
    rest = rest.filter((candidate) => candidate !== existing)
    if (merged !== undefined) placeElement(front, merged, element, keys)
  }
  return [...front, ...rest]
}

/** Undefined where nothing of the element is left. */
function mergeElement(existing: PlainTree | undefined, element: TreeMap, place: Walk): PlainTree | undefined {
  if (existing !== undefined && isReplacement(element)) return keepExisting(existing, place)
  const merged = merge(existing, element, place)
  return isMap(merged) && merged.size === 0 ? undefined : merged
}

function placeElement(front: PlainTree[], merged: PlainTree, element: TreeMap, keys: readonly string[]): void {
  const again = front.findIndex((candidate) => isSame(candidate, element, keys))
  if (again >= 0) front[again] = merged
  else front.push(merged)
}

function note(place: Walk, reason: string): void {
  place.mergeProblems.push({ path: place.path, reason })
}

/** Kustomize puts the element that was there back in the place of one that says `$patch: replace`. */
function keepExisting(existing: PlainTree, place: Walk): PlainTree {
  place.mergeProblems.push({
    path: place.path,
    reason: '"$patch: replace" inside a list element has no effect in Kustomize',
  })
  return existing
}

function isReplacement(element: TreeMap): boolean {
  return element.get(directiveKey) === 'replace'
}

function isSame(candidate: PlainTree | undefined, element: TreeMap, keys: readonly string[]): boolean {
  if (!isMap(candidate)) return false
  return keys.every(
    (key) => scalarText(element.get(key)) === '' || scalarText(candidate.get(key)) === scalarText(element.get(key)),
  )
}

/** True where a key is missing in the element, an existing element has it, and the other keys agree: Kustomize then finds no such patch. */
function isShadowed(element: TreeMap, target: readonly PlainTree[], keys: readonly string[]): boolean {
  const missing = keys.filter((key) => scalarText(element.get(key)) === '')
  if (missing.length === 0) return false
  return target.some(
    (candidate) =>
      isMap(candidate) &&
      isSame(candidate, element, keys) &&
      missing.some((key) => scalarText(candidate.get(key)) !== ''),
  )
}

function mergeSets(target: readonly PlainTree[], patch: readonly PlainTree[]): PlainTree[] {
  return [...new Set([...patch, ...target])]
}

function copyList(list: readonly PlainTree[]): PlainTree[] {
  return list.map(copyOf)
}

function directiveOf(value: PlainTree | undefined, walk: Walk): Directive {
  if (value === undefined || value === null) return 'merge'
  if (value === 'merge' || value === 'replace' || value === 'delete') return value
  throw new Refusal(walk.path, `there is no directive "$patch: ${scalarText(value)}"`)
}

function noteDirective(key: string, walk: Walk): void {
  const name = key.split('/')[0] ?? key
  if (!['$setElementOrder', '$retainKeys', '$deleteFromPrimitiveList'].includes(name)) return
  walk.mergeProblems.push({
    path: `${walk.path}/${key}`,
    reason: `Kustomize does not know the directive "${name}" and leaves it in the object`,
  })
}

function nodeKind(value: PlainTree): 'mapping' | 'list' | 'scalar' {
  if (isMap(value)) return 'mapping'
  return Array.isArray(value) ? 'list' : 'scalar'
}
