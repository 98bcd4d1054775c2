import { pointerSteps } from '../pointer.js'
import { copyOf, isEqual, isMap, type PlainTree, type TreeMap } from './tree.js'

/** One operation of a JSON patch as its author wrote it; what is missing or no text is null. */
export interface Operation {
  readonly op: string
  readonly path: string | null
  readonly from: string | null
  /** Null both where the value is null and where it is missing: the engine makes no difference. */
  readonly value: PlainTree
}

/** Why an operation does not apply. */
export interface OperationFailure {
  /** Position in the patch, from 0. */
  readonly index: number
  readonly op: string
  readonly path: string
  readonly reason: string
}

class Refusal extends Error {}

type Container = PlainTree[] | TreeMap

interface Slot {
  readonly container: Container
  readonly key: string
}

/**
 * Applies the operations in order to `root`, in place; a failure leaves it half changed, so hand in a copy. The semantics are those of the
 * engine inside Kustomize (evanphx/json-patch, version 4), which forgives more than RFC 6902: a missing key can be replaced, added
 * without a value or copied (it becomes null), indexes may be negative, and the text before a path's first slash is dropped.
 */
export function applyOperations(root: TreeMap, operations: readonly Operation[]): OperationFailure | null {
  for (const [index, operation] of operations.entries()) {
    try {
      applyOperation(root, operation)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { index, op: operation.op, path: operation.path ?? '', reason: error.message }
    }
  }
  return null
}

function applyOperation(root: TreeMap, operation: Operation): void {
  switch (operation.op) {
    case 'add': {
      add(slotOf(root, operation.path, 'path'), copyOf(operation.value))
      return
    }
    case 'remove': {
      remove(slotOf(root, operation.path, 'path'))
      return
    }
    case 'replace': {
      replace(root, operation)
      return
    }
    case 'move': {
      move(root, operation)
      return
    }
    case 'copy': {
      const value = get(slotOf(root, operation.from, 'from'))
      add(slotOf(root, operation.path, 'path'), copyOf(value ?? null))
      return
    }
    case 'test': {
      test(root, operation)
      return
    }
    default:
      throw new Refusal(`there is no operation "${operation.op}"`)
  }
}

function replace(root: TreeMap, operation: Operation): void {
  if (operation.path === '') {
    replaceRoot(root, operation.value)
    return
  }
  const slot = slotOf(root, operation.path, 'path')
  get(slot)
  const value = copyOf(operation.value)
  if (isMap(slot.container)) slot.container.set(slot.key, value)
  else slot.container[indexOf(slot.key, slot.container.length)] = value
}

function replaceRoot(root: TreeMap, value: PlainTree): void {
  if (!isMap(value)) throw new Refusal('an object can be replaced by a mapping only')
  root.clear()
  for (const [key, child] of value) root.set(key, copyOf(child))
}

function move(root: TreeMap, operation: Operation): void {
  const source = slotOf(root, operation.from, 'from')
  const value = get(source)
  remove(source)
  add(slotOf(root, operation.path, 'path'), value ?? null)
}

function test(root: TreeMap, operation: Operation): void {
  const actual = operation.path === '' ? root : (get(slotOf(root, operation.path, 'path')) ?? null)
  if (!isEqual(actual, operation.value)) throw new Refusal('the value there is another one')
}

/** Finds the mapping or list that holds a path's last segment. */
function slotOf(root: TreeMap, path: string | null, field: 'path' | 'from'): Slot {
  if (path === null) throw new Refusal(`the operation has no "${field}"`)
  const segments = [...pointerSteps(path)]
  const key = segments.pop()
  if (key === undefined) throw new Refusal(`"${path}" is no JSON pointer: it has no slash`)
  let container: Container = root
  for (const [depth, segment] of segments.entries()) {
    const next = child(container, segment)
    if (!isMap(next) && !Array.isArray(next)) {
      throw new Refusal(`there is no mapping or list at /${segments.slice(0, depth + 1).join('/')}`)
    }
    container = next
  }
  return { container, key }
}

function child(container: Container, segment: string): PlainTree | undefined {
  if (isMap(container)) return container.get(segment)
  const index = parsedIndex(segment)
  if (index === null) return undefined
  return container.at(index)
}

/** The value in a slot; a missing key is undefined, a missing index is refused. */
function get(slot: Slot): PlainTree | undefined {
  if (isMap(slot.container)) return slot.container.get(slot.key)
  return slot.container[indexOf(slot.key, slot.container.length)]
}

function add(slot: Slot, value: PlainTree): void {
  if (isMap(slot.container)) slot.container.set(slot.key, value)
  else if (slot.key === '-') slot.container.push(value)
  else slot.container.splice(indexOf(slot.key, slot.container.length + 1), 0, value)
}

function remove(slot: Slot): void {
  if (!isMap(slot.container)) {
    slot.container.splice(indexOf(slot.key, slot.container.length), 1)
  } else if (!slot.container.delete(slot.key)) {
    throw new Refusal(`there is no key "${slot.key}" to take away`)
  }
}

/** An index in a list of `length` places; a negative one counts from the end. */
function indexOf(key: string, length: number): number {
  const index = parsedIndex(key)
  if (index === null) throw new Refusal(`"${key}" is no index of a list`)
  if (index >= length || index < -length) throw new Refusal(`the list ends before index ${key}`)
  return index < 0 ? index + length : index
}

function parsedIndex(key: string): number | null {
  return /^[+-]?\d{1,15}$/.test(key) ? Number(key) : null
}
