import type { Tree } from '../model/layout.js'
import type { MigrateSettings } from '../model/settings.js'
import type { OpenBootstrap } from './bootstrap.js'
import { isBelow } from '../kustomize/paths.js'
import { appliedPath } from './sync.js'

/** Where operator and instance are written. */
export type TargetPlace =
  /** beside the bootstrap: `clusters/<name>/flux-system/*.yaml` */
  | { readonly kind: 'fleet'; readonly folder: string }
  /** as two apps: `<apps>/flux-system/flux-operator` and `flux-instance`, each with `app/` and `ks.yaml` */
  | { readonly kind: 'home-ops'; readonly apps: string; readonly folder: string }

/** Chooses the layout: the one asked for, or home-ops where the repository has apps with a `ks.yaml`. A string says why there is none. */
export function choosePlace(
  tree: Tree,
  bootstrap: OpenBootstrap,
  layout: MigrateSettings['layout'],
): TargetPlace | string {
  const fleet: TargetPlace = { kind: 'fleet', folder: bootstrap.folder }
  if (layout === 'fleet') return fleet
  const folders = appsFolders(tree, bootstrap)
  const [apps] = folders
  if (apps === undefined)
    return layout === 'auto' ? fleet : 'no folder of apps with a ks.yaml each is to be found for the layout home-ops'
  if (folders.length > 1)
    return layout === 'auto' ? fleet : `more than one folder of apps fits the layout home-ops: ${folders.join(', ')}`
  return { kind: 'home-ops', apps, folder: `${apps}/${bootstrap.namespace}` }
}

/** Folders named `apps` whose apps have a `ks.yaml`, of this cluster; below the synced path where there is one. */
function appsFolders(tree: Tree, bootstrap: OpenBootstrap): readonly string[] {
  const all = new Set(
    tree.entries.flatMap(({ path }) => /^((?:.*\/)?apps)\/[^/]+\/[^/]+\/ks\.ya?ml$/.exec(path)?.[1] ?? []),
  )
  const own = [...all].filter((apps) => tree.layout.clusterOf(`${apps}/x/y/ks.yaml`) === bootstrap.cluster)
  const { sync } = bootstrap
  const synced = sync.kind === 'none' ? null : appliedPath(sync.objects.kustomization)
  const below = own.filter((apps) => synced !== null && isBelow(apps, synced))
  return below.length > 0 ? below : own
}
