import type { Operation } from '../../kustomize/engine/json-patch.js'
import { currentName, treeOfResource, type Resource } from '../../kustomize/engine/resource.js'
import { at, treeMap, treeOf, type TreeMap } from '../../kustomize/engine/tree.js'

/** One change that the operator makes before the patches of the user. */
export interface OperatorStep {
  selects(resource: Resource): boolean
  readonly change:
    | { readonly kind: 'operations'; readonly operations: readonly Operation[] }
    | { readonly kind: 'merge'; readonly document: TreeMap }
}

export const podSpec = '/spec/template/spec'
export const firstContainer = `${podSpec}/containers/0`
const roleAnnotation = 'sharding.fluxcd.io/role'

export function operations(selects: OperatorStep['selects'], list: readonly Operation[]): OperatorStep {
  return { selects, change: { kind: 'operations', operations: list } }
}

export function merge(selects: OperatorStep['selects'], document: Readonly<Record<string, unknown>>): OperatorStep {
  return { selects, change: { kind: 'merge', document: treeMap(document) } }
}

export function operation(op: 'add' | 'remove' | 'replace', path: string, value?: unknown): Operation {
  return { op, path, from: null, value: treeOf(value) }
}

/** Adds an argument to the controller of a Deployment. */
export function argument(text: string): Operation {
  return operation('add', `${firstContainer}/args/-`, text)
}

/** Objects of a kind, by their original or current name; all of them where no name is given. */
export function named(kind: string, ...names: readonly string[]): OperatorStep['selects'] {
  return (resource) =>
    currentName(resource).kind === kind &&
    (names.length === 0 || names.includes(resource.original.name) || names.includes(currentName(resource).name))
}

/** The same, without the copies that serve a shard. */
export function unsharded(selects: OperatorStep['selects']): OperatorStep['selects'] {
  return (resource) =>
    selects(resource) && at(treeOfResource(resource), ['metadata', 'annotations', roleAnnotation]) === undefined
}
