import { pointerSteps } from '../pointer.js'
import { applyOperations, type Operation } from './json-patch.js'
import { resourceTitle, treeOfResource, type Resource } from './resource.js'
import { copyOf, copyOfMap, isMap, type PlainTree, type TreeMap } from './tree.js'

/** The entry of a list that an operation names by its index. */
export interface ListHit {
  /** `Deployment helm-controller`. */
  readonly object: string
  readonly kind: string
  /** Position of the operation in the patch, from 0. */
  readonly index: number
  readonly op: string
  /** The whole path of the operation, and as far as the entry. */
  readonly path: string
  readonly place: string
  /** The entry as it was just before the operation. */
  readonly entry: PlainTree
}

const byIndex = /\/[+-]?\d+(?:\/|$)/

/** True where an operation finds something by its place in a list; `add` behind the last step only inserts there. */
export function countsByIndex(operations: readonly Operation[]): boolean {
  return operations.some(({ path, from }) => byIndex.test(path ?? '') || byIndex.test(from ?? ''))
}

/** The entries of lists that operations name by index on one object, up to the first that fails. */
export function listHits(resource: Resource, operations: readonly Operation[]): readonly ListHit[] {
  if (!countsByIndex(operations)) return []
  const root = copyOfMap(treeOfResource(resource))
  const hits: ListHit[] = []
  for (const [index, operation] of operations.entries()) {
    const { op, path, from } = operation
    const context = { object: resourceTitle(resource), kind: resource.current.kind, index, op }
    if (path !== null && byIndex.test(path))
      for (const hit of entriesOn(root, path, op === 'add' || op === 'copy' || op === 'move'))
        hits.push({ ...context, path, ...hit })
    if (from !== null && byIndex.test(from))
      for (const hit of entriesOn(root, from, false)) hits.push({ ...context, path: from, ...hit })
    if (applyOperations(root, [operation])) break
  }
  return hits
}

function entriesOn(root: TreeMap, path: string, inserts: boolean): readonly Pick<ListHit, 'place' | 'entry'>[] {
  const steps = pointerSteps(path)
  const found: Pick<ListHit, 'place' | 'entry'>[] = []
  let current: PlainTree | undefined = root
  for (const [depth, step] of steps.entries()) {
    if (Array.isArray(current)) {
      const entry: PlainTree | undefined = /^[+-]?\d{1,15}$/.test(step) ? current.at(Number(step)) : undefined
      if (entry === undefined) return found
      if (!inserts || depth < steps.length - 1) {
        found.push({ place: `/${steps.slice(0, depth + 1).join('/')}`, entry: copyOf(entry) })
      }
      current = entry
    } else current = isMap(current) ? current.get(step) : undefined
  }
  return found
}
