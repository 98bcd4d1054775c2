import type { FileEntry } from '../model/file.js'
import { foldersAbove, isBelow } from './folders.js'
import type { FluxKustomization } from './kustomizations.js'

/** Folders that hold one cluster each, beside `clusters/<name>`, where several of them hold a full set. */
const fleets = new Set(['kubernetes', 'k8s'])
/** Folders of a cluster; below a fleet folder they are never clusters themselves. */
const parts = new Set(['apps', 'bootstrap', 'flux', 'flux-system', 'infrastructure', 'infra'])
const shared = new Set([
  ...parts,
  'base',
  'common',
  'components',
  'shared',
  'global',
  'core',
  'config',
  'repositories',
  'templates',
])

/** Says which cluster a file belongs to; empty for a shared file, or in a repository of one cluster. */
export function clusterNames(
  entries: readonly FileEntry[],
  kustomizations: readonly FluxKustomization[],
): (path: string) => string {
  const names = new Set([...below(entries), ...fleet(entries)])
  if (names.size < 2) return () => ''
  const bySegment = (path: string): string => {
    const segments = path.split('/').slice(0, -1)
    const after = segments[segments.findIndex((segment) => segment === 'clusters' || segment === 'cluster') + 1]
    const direct = segments.some((segment) => segment === 'clusters' || segment === 'cluster') ? after : undefined
    if (direct !== undefined && names.has(direct)) return direct
    const named = new Set(segments.filter((segment) => names.has(segment)))
    const [only] = named
    return named.size === 1 && only !== undefined ? only : ''
  }
  const owners = ownersByFolder(kustomizations, bySegment)
  return (path) => bySegment(path) || owner(path, owners)
}

/** Names under `clusters/`. */
function below(entries: readonly FileEntry[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { path } of entries) {
    const name = /(?:^|\/)clusters?\/([^/]+)\//.exec(path)?.[1]
    if (name !== undefined && !shared.has(name)) names.add(name)
  }
  return names
}

/** Names under `kubernetes/` of which several hold at least two of the folders that make a cluster. */
function fleet(entries: readonly FileEntry[]): ReadonlySet<string> {
  const held = new Map<string, Set<string>>()
  for (const { path } of entries) {
    const [top = '', name = '', part = '', deeper] = path.split('/')
    if (deeper === undefined || !fleets.has(top) || shared.has(name) || !parts.has(part)) continue
    const known = held.get(name)
    if (known) known.add(part)
    else held.set(name, new Set([part]))
  }
  const full = [...held].filter(([, found]) => found.size >= 2).map(([name]) => name)
  return new Set(full.length >= 2 ? full : [])
}

/** The clusters whose Flux Kustomizations apply each folder. */
function ownersByFolder(
  kustomizations: readonly FluxKustomization[],
  clusterOf: (path: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>()
  for (const { file, path } of kustomizations) {
    const cluster = clusterOf(file)
    if (path === '' || isBelow(file, path)) continue
    const known = owners.get(path)
    if (known) known.add(cluster)
    else owners.set(path, new Set([cluster]))
  }
  return owners
}

function owner(path: string, owners: ReadonlyMap<string, ReadonlySet<string>>): string {
  const clusters = new Set(foldersAbove(path).flatMap((folder) => [...(owners.get(folder) ?? [])]))
  const [only] = clusters
  return clusters.size === 1 && only !== undefined ? only : ''
}
