import type { Version } from '../model/version.js'

/** The charts of the Flux community that install Flux and its sync. */
export type CommunityChart = 'flux2' | 'flux2-sync'

/** The Flux that releases of the chart flux2 install, by minor and patch of the chart (its `appVersion`; as of 2026-04). */
const fluxOfRelease: Readonly<Record<string, readonly Version[]>> = {
  '2.9': ['2.0.0', '2.0.0', '2.0.1'],
  '2.10': ['2.1.0', '2.1.1', '2.1.1', '2.1.1', '2.1.1', '2.1.2', '2.1.2'],
  '2.11': ['2.1.2', '2.1.2'],
  '2.12': ['2.2.0', '2.2.0', '2.2.2', '2.2.3', '2.2.3'],
  '2.13': ['2.3.0'],
  '2.14': ['2.4.0', '2.4.0'],
  '2.15': ['2.5.1'],
  '2.16': ['2.6.1', '2.6.2', '2.6.3', '2.6.4', '2.6.4'],
  '2.17': ['2.7.0', '2.7.2', '2.7.5'],
  '2.18': ['2.8.1', '2.8.2', '2.8.3', '2.8.5'],
}

/**
 * The Flux that a version of the chart installs, as a HelmRelease writes it: exact, or a range within one minor (`2.17.x`, `~2.17.0`), which
 * gives the newest known patch. Null for a wider range and for a release beyond this table.
 */
export function fluxOfChart(version: string): Version | null {
  const found = /^(~?)\s*v?(\d{1,4}\.\d{1,4})(?:\.(\d{1,4}|x|\*))?$/.exec(version.trim())
  const patches = fluxOfRelease[found?.[2] ?? ''] ?? []
  const patch = found?.[1] === '' && /^\d+$/.test(found[3] ?? '') ? Number(found[3]) : patches.length - 1
  return patches[Math.min(patch, patches.length - 1)] ?? null
}

/** What the chart calls the controllers in its values, and which of them it leaves out unless it is told. */
export const chartControllers: readonly {
  readonly key: string
  readonly controller: string
  readonly created: boolean
}[] = [
  { key: 'sourceController', controller: 'source-controller', created: true },
  { key: 'kustomizeController', controller: 'kustomize-controller', created: true },
  { key: 'helmController', controller: 'helm-controller', created: true },
  { key: 'notificationController', controller: 'notification-controller', created: true },
  { key: 'imageReflectionController', controller: 'image-reflector-controller', created: true },
  { key: 'imageAutomationController', controller: 'image-automation-controller', created: true },
  { key: 'sourceWatcher', controller: 'source-watcher', created: false },
]

/** Cluster-wide objects of the chart flux2 under names that Flux's own manifests do not have. */
export const chartLeftovers: readonly string[] = [
  'clusterrolebinding/cluster-reconciler',
  'clusterrolebinding/crd-controller',
  'clusterrole/crd-controller',
]
