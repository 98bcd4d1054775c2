import { at, isMap, scalarText, textAt, type PlainTree, type TreeMap } from '../kustomize/engine/tree.js'
import type { ControllerChange } from '../model/cluster-change.js'
import type { ObjectPair } from './objects.js'

/** What changes of a Deployment that a reader looks for: image, arguments, variables, resources; null where none does. */
export function controllerChange({ name, kind, before, after }: ObjectPair): ControllerChange | null {
  if (kind !== 'Deployment') return null
  const [old, now] = [containerOf(before), containerOf(after)]
  const change: ControllerChange = {
    name: name.slice(name.lastIndexOf('/') + 1),
    image: { from: old && textAt(old, ['image']), to: now && textAt(now, ['image']) },
    arguments: between(textsIn(old, 'args'), textsIn(now, 'args')),
    variables: between(variablesIn(old), variablesIn(now)),
    resources: resourcesBetween(old, now),
  }
  const lists = [change.arguments.added, change.arguments.removed, change.variables.added, change.variables.removed]
  const same = change.image.from === change.image.to && change.resources.length === 0
  return same && lists.every((list) => list.length === 0) ? null : change
}

function containerOf(tree: TreeMap | null): TreeMap | null {
  const containers = at(tree, ['spec', 'template', 'spec', 'containers'])
  if (!Array.isArray(containers)) return null
  const all = containers.filter(isMap)
  return all.find((container) => textAt(container, ['name']) === 'manager') ?? all[0] ?? null
}

function textsIn(container: TreeMap | null, field: string): readonly string[] {
  const list = at(container, [field])
  return Array.isArray(list) ? list.map((entry) => scalarText(entry)) : []
}

function variablesIn(container: TreeMap | null): readonly string[] {
  const list = at(container, ['env'])
  if (!Array.isArray(list)) return []
  return list.map((entry) => {
    const value = at(entry, ['value'])
    return value === undefined ? textAt(entry, ['name']) : `${textAt(entry, ['name'])}=${scalarText(value)}`
  })
}

function between(before: readonly string[], after: readonly string[]) {
  return {
    added: after.filter((one) => !before.includes(one)),
    removed: before.filter((one) => !after.includes(one)),
  }
}

function resourcesBetween(before: TreeMap | null, after: TreeMap | null): readonly string[] {
  if (!before || !after) return []
  return ['requests', 'limits'].flatMap((list) =>
    ['cpu', 'memory'].flatMap((resource) => {
      const [old, now] = [before, after].map((side) => quantity(at(side, ['resources', list, resource])))
      return old === now ? [] : [`${resource} ${list === 'limits' ? 'limit' : 'request'} ${old ?? ''} → ${now ?? ''}`]
    }),
  )
}

function quantity(value: PlainTree | undefined): string {
  return scalarText(value) || 'none'
}
