import { effectiveNamespace, isClusterScoped, treeOfResource, type Resource } from '../kustomize/engine/resource.js'
import { at, copyOfMap, isEqual, isMap, type TreeMap } from '../kustomize/engine/tree.js'
import type { ObjectChange } from '../model/cluster-change.js'
import { unifiedDiff } from '../text/unified-diff.js'
import { yamlLines } from './yaml-lines.js'
import { compareTexts } from '../model/sorted.js'

/** An object on both sides; null where it is not there. */
export interface ObjectPair {
  readonly name: string
  readonly kind: string
  readonly before: TreeMap | null
  readonly after: TreeMap | null
}

/** The objects of two builds side by side, in the order of kind and name. */
export function pairsOf(before: readonly Resource[], after: readonly Resource[]): readonly ObjectPair[] {
  const pairs = new Map<string, ObjectPair>()
  for (const [side, resources] of [
    ['before', before],
    ['after', after],
  ] as const) {
    for (const resource of resources) {
      const { group, kind, name } = resource.current
      const key = [group, kind, effectiveNamespace(resource.current), name].join('\0')
      const called = isClusterScoped(resource.current) ? name : `${effectiveNamespace(resource.current)}/${name}`
      const known = pairs.get(key) ?? { name: `${kind} ${called}`, kind, before: null, after: null }
      pairs.set(key, { ...known, [side]: treeOfResource(resource) })
    }
  }
  return [...pairs.values()].sort((a, b) => order(a) - order(b) || compareTexts(a.name, b.name))
}

/** What a reader looks for first. */
const kinds = [
  'Deployment',
  'ClusterRole',
  'ClusterRoleBinding',
  'Role',
  'RoleBinding',
  'NetworkPolicy',
  'Service',
  'ServiceAccount',
]

function order({ kind }: ObjectPair): number {
  if (kind === 'CustomResourceDefinition') return 100
  const index = kinds.indexOf(kind)
  return index < 0 ? 50 : index
}

/** What changes of an object; null where nothing does. */
export function changeOf({ name, before, after }: ObjectPair): ObjectChange | null {
  if (before === null) return { name, kind: 'added', diff: diffOf(null, after) }
  if (after === null) return { name, kind: 'removed', diff: diffOf(before, null) }
  if (isEqual(before, after)) return null
  if (isEqual(unlabelled(before), unlabelled(after))) return { name, kind: 'label', diff: '' }
  return { name, kind: 'changed', diff: diffOf(before, after) }
}

function diffOf(before: TreeMap | null, after: TreeMap | null): string {
  return unifiedDiff(before ? yamlLines(before) : [], after ? yamlLines(after) : [])
}

const versionLabels = ['app.kubernetes.io/version', 'helm.sh/chart']

/** The object without labels that carry a version, of itself and of its pods. */
function unlabelled(tree: TreeMap): TreeMap {
  const copy = copyOfMap(tree)
  for (const path of [
    ['metadata', 'labels'],
    ['spec', 'template', 'metadata', 'labels'],
  ]) {
    const labels = at(copy, path)
    if (isMap(labels)) for (const label of versionLabels) labels.delete(label)
  }
  return copy
}
