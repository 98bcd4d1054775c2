import type { ClusterChanges } from '../../model/cluster-change.js'
import type { Outcome } from './outcome.js'
import type { TreeState } from '../../model/validation.js'

/** What changes in the clusters between two trees, built at the first question. */
export function onceChanges({
  before,
  after,
}: {
  readonly before: TreeState | null
  readonly after: TreeState
}): (() => Promise<ClusterChanges>) | null {
  if (before === null) return null
  let known: Promise<ClusterChanges> | null = null
  return () => (known ??= built(before, after))
}

async function built(before: TreeState, after: TreeState): Promise<ClusterChanges> {
  const { clusterChanges } = await import('../../diff/cluster.js')
  return clusterChanges(before, after)
}

/** All that changes in the clusters, by set. */
export async function clusterOf({
  cluster = {},
}: Pick<Outcome, 'cluster'>): Promise<Readonly<Record<string, ClusterChanges>>> {
  const found = Object.entries(cluster).map(async ([set, changes]) => [set, await changes()] as const)
  return Object.fromEntries(await Promise.all(found))
}
