import type { ClusterChanges } from '../../model/cluster-change.js'
import type { Settings } from '../../model/settings.js'
import type { TreeState } from '../../model/validation.js'
import type { Outcome } from './outcome.js'
import type { World } from './world.js'

interface States {
  readonly before: TreeState | null
  readonly after: TreeState
}

/** What changes in the clusters between two trees, built at the first question. */
export function onceChanges(
  { before, after }: States,
  world: Pick<World, 'helm'>,
  settings: Pick<Settings, 'helm'>,
): (() => Promise<ClusterChanges>) | null {
  if (before === null) return null
  let known: Promise<ClusterChanges> | null = null
  return () => (known ??= built(before, after, world, settings))
}

async function built(
  before: TreeState,
  after: TreeState,
  { helm }: Pick<World, 'helm'>,
  settings: Pick<Settings, 'helm'>,
): Promise<ClusterChanges> {
  const { instancesChanged } = await import('../../diff/cluster.js')
  const { chartsCompared } = await import('./chart-changes.js')
  const instances = instancesChanged(before, after)
  const isTold = instances.some(({ unbuilt }) => unbuilt === null)
  return { instances, charts: await chartsCompared({ before, after, isTold }, settings.helm === 'off' ? 'off' : helm) }
}

/** All that changes in the clusters, by set. */
export async function clusterOf({
  cluster = {},
}: Pick<Outcome, 'cluster'>): Promise<Readonly<Record<string, ClusterChanges>>> {
  const found = Object.entries(cluster).map(async ([set, changes]) => [set, await changes()] as const)
  return Object.fromEntries(await Promise.all(found))
}
