import type { FileEntry } from '../model/file.js'
import { oncePer } from '../model/once-per.js'
import type { FluxKustomization } from '../kustomize/flux-kustomization.js'
import type { Kustomization } from '../kustomize/kustomization.js'
import { foldersAbove, isBelow } from '../kustomize/paths.js'

/** Folders that hold one cluster each, beside `clusters/<name>`, where several of them hold a full set. */
const fleets = /^(?:kubernetes|k8s)\//
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

/** Which clusters apply a file. */
export interface Clusters {
  /** Sorted; several for a shared base, none in a repository of one cluster or where nothing says. */
  of(path: string): readonly string[]
}

/** By the folders that a file lies in, or else by the Flux Kustomizations and kustomizations that lead to it. */
export function clustersOf(
  entries: readonly FileEntry[],
  applied: readonly FluxKustomization[],
  gatherers: ReadonlyMap<string, readonly Kustomization[]>,
): Clusters {
  const names = clusterNames(entries)
  if (names.size < 2) return { of: () => [] }
  const appliers = filesByFolder(applied)
  const known = new Map<string, readonly string[]>()
  const of = (path: string): readonly string[] => {
    const found = known.get(path) ?? [...usersOf(path, new Set(), { names, appliers, gatherers })].sort()
    known.set(path, found)
    return found
  }
  return { of }
}

/** The folders that hold one cluster each, by their names. */
export const clusterNames = oncePer(
  (entries: readonly FileEntry[]): ReadonlySet<string> => new Set([...below(entries), ...fleet(entries)]),
)

interface Ways {
  readonly names: ReadonlySet<string>
  /** Files whose Flux Kustomizations apply a folder. */
  readonly appliers: ReadonlyMap<string, readonly string[]>
  readonly gatherers: ReadonlyMap<string, readonly Kustomization[]>
}

/** Goes back from a file to what applies it, until folders name a cluster; kustomizations may lead in circles. */
function usersOf(path: string, seen: Set<string>, ways: Ways): ReadonlySet<string> {
  const own = bySegment(path, ways.names)
  if (own !== null) return new Set([own])
  if (seen.has(path)) return new Set()
  seen.add(path)
  const places = [path, ...foldersAbove(path)]
  const leading = places.flatMap((place) => [
    ...(ways.appliers.get(place) ?? []),
    ...(ways.gatherers.get(place) ?? []).map((kustomize) => kustomize.path),
  ])
  return new Set(leading.flatMap((file) => [...usersOf(file, seen, ways)]))
}

function bySegment(path: string, names: ReadonlySet<string>): string | null {
  const segments = path.split('/').slice(0, -1)
  const at = segments.findIndex((segment) => segment === 'clusters' || segment === 'cluster')
  const direct = at < 0 ? undefined : segments[at + 1]
  if (direct !== undefined && names.has(direct)) return direct
  const [only, ...others] = new Set(segments.filter((segment) => names.has(segment)))
  return only !== undefined && others.length === 0 ? only : null
}

/** Names under `clusters/`. */
function below(entries: readonly FileEntry[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { path } of entries) {
    const name = path.includes('cluster') ? /(?:^|\/)clusters?\/([^/]+)\//.exec(path)?.[1] : undefined
    if (name !== undefined && !shared.has(name)) names.add(name)
  }
  return names
}

/** Names under `kubernetes/` of which several hold at least two of the folders that make a cluster. */
function fleet(entries: readonly FileEntry[]): ReadonlySet<string> {
  const held = new Map<string, Set<string>>()
  for (const { path } of entries) {
    // most files of a large tree lie elsewhere, and need no split
    if (!fleets.test(path)) continue
    const [, name = '', part = '', deeper] = path.split('/')
    if (deeper === undefined || shared.has(name) || !parts.has(part)) continue
    const known = held.get(name)
    if (known) known.add(part)
    else held.set(name, new Set([part]))
  }
  const full = [...held].filter(([, found]) => found.size >= 2).map(([name]) => name)
  return new Set(full.length >= 2 ? full : [])
}

function filesByFolder(applied: readonly FluxKustomization[]): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>()
  for (const { file, path } of applied) {
    // what applies its own folder says nothing of who applies it
    if (path === '' || isBelow(file, path)) continue
    const known = files.get(path)
    if (known) known.push(file)
    else files.set(path, [file])
  }
  return files
}
