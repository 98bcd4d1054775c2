import type { Layout } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import type { Version } from '../model/version.js'

/** Clusters that a shared pin binds together, sorted. */
export type ClusterGroup = readonly string[]

/** The clusters that a pin counts for; empty where the repository is one cluster, or nothing says. */
export function clustersOfPin(pin: Pin, layout: Layout): readonly string[] {
  return pin.cluster === '' ? layout.clustersOf(pin.file) : [pin.cluster]
}

/**
 * Groups of clusters that agree within themselves and differ from each other (design, rule 5); empty where they do not, or where one
 * shared base binds them all. A pin whose clusters nobody can tell has no say.
 */
export function differingGroups(releases: readonly Pin[], layout: Layout): readonly ClusterGroup[] {
  const known = releases.map((pin) => ({ pin, clusters: clustersOfPin(pin, layout) }))
  const groups = boundTogether(known.map(({ clusters }) => clusters))
  const versions = groups.map(
    (group) => new Set(known.flatMap(({ pin, clusters }) => (meets(group, clusters) ? [pin.version] : []))),
  )
  const distinct = new Set<Version | null>(versions.flatMap((each) => [...each]))
  const agree = versions.every((each) => each.size === 1)
  return agree && groups.length > 1 && distinct.size > 1 ? groups : []
}

/** True where a group holds one of the clusters. */
export function meets(group: ClusterGroup, clusters: readonly string[]): boolean {
  return clusters.some((cluster) => group.includes(cluster))
}

/** Joins lists that share a member until none do. */
function boundTogether(lists: readonly (readonly string[])[]): readonly ClusterGroup[] {
  let groups: ClusterGroup[] = []
  for (const list of lists) {
    if (list.length === 0) continue
    const touched = groups.filter((group) => meets(group, list))
    const joined = [...new Set([...touched.flat(), ...list])].sort()
    groups = [...groups.filter((group) => !touched.includes(group)), joined]
  }
  return groups.sort((a, b) => (a.join() < b.join() ? -1 : 1))
}
