import { at, type PlainTree, type TreeMap } from '../kustomize/engine/tree.js'
import type { PermissionChange } from '../model/cluster-change.js'
import type { ObjectPair } from './objects.js'

/** The permissions that a role gains and loses, one for each verb on a resource; null where none changes. */
export function permissionChange({ name, kind, before, after }: ObjectPair): PermissionChange | null {
  if (kind !== 'ClusterRole' && kind !== 'Role') return null
  const [old, now] = [grantsOf(before), grantsOf(after)]
  const added = missingIn(now, old)
  const removed = missingIn(old, now)
  return added.length === 0 && removed.length === 0 ? null : { role: name, added, removed }
}

/** Verbs by what they may be done to. */
function grantsOf(tree: TreeMap | null): ReadonlyMap<string, ReadonlySet<string>> {
  const rules = at(tree, ['rules'])
  const grants = new Map<string, Set<string>>()
  for (const rule of Array.isArray(rules) ? rules : []) {
    const groups = textsIn(rule, 'apiGroups')
    const names = textsIn(rule, 'resourceNames')
    const only = names.length === 0 ? '' : ` named ${names.join(', ')}`
    const resources = groups.flatMap((group) =>
      textsIn(rule, 'resources').map((resource) => `${resource}${group === '' ? '' : `.${group}`}${only}`),
    )
    for (const target of [...resources, ...textsIn(rule, 'nonResourceURLs')]) {
      const verbs = grants.get(target) ?? new Set<string>()
      for (const verb of textsIn(rule, 'verbs')) verbs.add(verb)
      grants.set(target, verbs)
    }
  }
  return grants
}

function textsIn(rule: PlainTree, key: string): readonly string[] {
  const list = at(rule, [key])
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : []
}

/** `get, list on secrets`: what the first grants and the second does not, `*` counted for all verbs. */
function missingIn(
  first: ReadonlyMap<string, ReadonlySet<string>>,
  second: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return [...first].flatMap(([target, verbs]) => {
    const known = second.get(target)
    if (known?.has('*') === true) return []
    const missing = [...verbs].filter((verb) => known?.has(verb) !== true)
    return missing.length === 0 ? [] : [`${missing.join(', ')} on ${target}`]
  })
}
