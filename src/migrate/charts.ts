import { kustomizationAt } from '../kustomize/kustomization.js'
import { isBelow } from '../kustomize/paths.js'
import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { listAt, stringAt } from '../model/json.js'
import { objectsInFile, type Tree } from '../model/layout.js'
import { fluxOfChart } from '../upstream/community-chart.js'
import type { ChartBootstrap, MigrationProblem, Sync } from './bootstrap.js'
import { chartInstalls, type ChartInstall } from './chart-installs.js'
import { chartSyncProblems, chartSyncObjects } from './chart-sync.js'
import { placeIn, readChartValues } from './chart-values.js'
import { syncProblems } from './components.js'
import { lineOf, standaloneObjects } from './objects.js'
import { noCommonMetadata } from './overlay.js'
import { appliedPath, findSync, rootSync, syncOf } from './sync.js'

const untouched = { operator: null, instance: null }

/** Finds the clusters whose Flux the community chart flux2 installs, by whatever installs charts. */
export function chartBootstraps(tree: Tree): readonly ChartBootstrap[] {
  const installs = chartInstalls(tree)
  return installs
    .filter(({ chart }) => chart === 'flux2')
    .map((install) => chartBootstrap(tree, install, syncInstall(tree, install, installs)))
}

function chartBootstrap(tree: Tree, install: ChartInstall, synced: ChartInstall | null): ChartBootstrap {
  const { object, by } = install
  const file = object.file.path
  const namespace = install.namespace ?? tree.layout.namespaceOf(object) ?? 'flux-system'
  const read = readChartValues(install, fluxOfChart(install.version ?? ''))
  const sync = syncFor(tree, install, synced, namespace)
  const folder = folderFor(tree, folderOf(file), sync)
  const releases = [install, ...(synced === null ? [] : [synced])].flatMap((one) =>
    one.by === 'HelmRelease' ? [one.object] : [],
  )
  const line = object.position(install.at).line
  return {
    kind: 'chart',
    cluster: tree.layout.clusterOf(file),
    namespace,
    folder: folder ?? folderOf(file),
    file,
    line,
    flux: read.flux,
    sync,
    patches: read.patches,
    spared: [],
    common: noCommonMetadata,
    extras: [],
    sharding: null,
    present: untouched,
    problems: [
      ...versionProblems(install, file, line),
      ...read.problems,
      ...(synced === null ? [] : chartSyncProblems(synced)),
      ...syncProblems(sync, file),
      ...placeProblems(sync, folder, { file, line }),
      ...patchedProblems(tree, releases),
      ...installerProblems(install, synced),
      ...dependentProblems(tree, releases),
    ],
    by,
    release: install.release ?? 'flux2',
    files: [file, ...(synced === null ? [] : [synced.object.file.path])],
    releases,
    sources: sourcesOf(tree, releases),
    kustomization: kustomizationAt(tree.files, folder ?? folderOf(file))?.path ?? null,
  }
}

/** The flux2-sync of the same cluster: the one that stands nearest. */
function syncInstall(tree: Tree, install: ChartInstall, installs: readonly ChartInstall[]): ChartInstall | null {
  const cluster = ({ object }: ChartInstall) => tree.layout.clusterOf(object.file.path)
  const own = installs.filter((one) => one.chart === 'flux2-sync' && cluster(one) === cluster(install))
  const path = ({ object }: ChartInstall) => object.file.path
  return (
    own.find((one) => path(one) === path(install)) ??
    own.find((one) => folderOf(path(one)) === folderOf(path(install))) ??
    (own.length === 1 ? (own[0] ?? null) : null)
  )
}

function syncFor(tree: Tree, install: ChartInstall, synced: ChartInstall | null, namespace: string): Sync {
  if (synced !== null) return syncOf(chartSyncObjects(synced, synced.namespace ?? namespace), namespace)
  const objects = standaloneObjects(tree)
  const near = findSync(objects, folderOf(install.object.file.path), namespace)
  if (near.kind !== 'none') return near
  return rootSync(
    objects,
    tree.entries.map(({ path }) => path),
    namespace,
  )
}

/** Where the new files go: beside the HelmRelease where the cluster applies that, else into the path that it applies; null where neither is here. */
function folderFor(tree: Tree, own: string, sync: Sync): string | null {
  const path = sync.kind === 'none' ? null : appliedPath(sync.objects.kustomization)
  if (path === null || isBelow(own, path)) return own
  return tree.entries.some((entry) => isBelow(entry.path, path)) ? path : null
}

function placeProblems(
  sync: Sync,
  folder: string | null,
  place: Pick<MigrationProblem, 'file' | 'line'>,
): readonly MigrationProblem[] {
  if (folder !== null || sync.kind === 'none') return []
  const path = appliedPath(sync.objects.kustomization) ?? '?'
  return [
    { weight: 'blocks', ...place, message: `the path that the cluster applies (${path}) is not in this repository` },
  ]
}

function versionProblems({ version }: ChartInstall, file: string, line: number): readonly MigrationProblem[] {
  if (fluxOfChart(version ?? '') !== null) return []
  const message =
    version === null || version === '' || !/^[v~\s]*\d+\.\d+\.\d+$/.test(version)
      ? `the version of the chart flux2 is no exact one (${version ?? 'none is written'}): which Flux runs is not to be seen; pin it first`
      : `which Flux the chart flux2 ${version} installs is not known here`
  return [{ weight: 'blocks', file, line, message }]
}

/** Patches of a HelmRelease change its values where they are not read. */
function patchedProblems(tree: Tree, releases: readonly ManifestObject[]): readonly MigrationProblem[] {
  return tree.files
    .flatMap(objectsInFile)
    .filter(
      (object) =>
        object.origin === 'patch' &&
        object.kind === 'HelmRelease' &&
        releases.some(({ name }) => name !== null && name === object.name),
    )
    .map((object) => ({
      weight: 'blocks',
      file: object.file.path,
      line: lineOf(object),
      message: `this patches HelmRelease ${object.name ?? '?'}: write what it says into the HelmRelease first`,
    }))
}

const installers: Readonly<Record<Exclude<ChartInstall['by'], 'HelmRelease'>, string>> = {
  helmfile:
    'helmfile owns it: once step one is on the cluster, take this entry out without "helmfile destroy" (nothing is uninstalled by that) and delete Helm’s record of it',
  Application:
    'Argo CD owns it: once step one is on the cluster, delete the Application without its objects (no cascade, no finalizer)',
  HelmChart:
    'k3s owns it: once step one is on the cluster, let the controller go of it before this goes ("kubectl annotate helmchart … helmcharts.helm.cattle.io/unmanaged=true"), or deleting it uninstalls Flux',
  'Chart.yaml':
    'another chart packs it: once step one is on the cluster, switch the dependency off only where its objects are kept ("helm.sh/resource-policy: keep"), or the upgrade removes Flux',
}

/** Installers that this program does not edit: the second step waits until they have let go. */
function installerProblems(...installs: readonly (ChartInstall | null)[]): readonly MigrationProblem[] {
  return installs.flatMap((install): readonly MigrationProblem[] => {
    if (install === null || install.by === 'HelmRelease') return []
    return [
      {
        weight: 'blocks-removal',
        ...placeIn(install, []),
        message: `the chart ${install.chart} is installed here, and ${installers[install.by]}`,
      },
    ]
  })
}

/** HelmReleases that wait for one that goes. */
function dependentProblems(tree: Tree, releases: readonly ManifestObject[]): readonly MigrationProblem[] {
  return standaloneObjects(tree).flatMap((object): readonly MigrationProblem[] => {
    if (object.kind !== 'HelmRelease' || releases.includes(object)) return []
    const at = listAt(object.value, ['spec', 'dependsOn']).findIndex((entry) =>
      releases.some(({ name }) => name !== null && name === stringAt(entry, ['name'])),
    )
    if (at < 0) return []
    return [
      {
        weight: 'blocks-removal',
        file: object.file.path,
        line: object.position(['spec', 'dependsOn', at]).line,
        message: `HelmRelease ${object.name ?? '?'} depends on one that goes: take that out first`,
      },
    ]
  })
}

/** Sources that only the HelmReleases that go take their charts from; what a ResourceSet makes counts as well. */
function sourcesOf(tree: Tree, releases: readonly ManifestObject[]): readonly ManifestObject[] {
  const sourceNames = ({ value }: ManifestObject) => [
    stringAt(value, ['spec', 'chart', 'spec', 'sourceRef', 'name']),
    stringAt(value, ['spec', 'chartRef', 'name']),
    stringAt(value, ['spec', 'sourceRef', 'name']),
  ]
  const others = tree.files.flatMap(objectsInFile).filter((object) => !releases.includes(object))
  const going = new Set(releases.flatMap(sourceNames))
  const staying = new Set(others.flatMap(sourceNames))
  return standaloneObjects(tree).filter(
    ({ kind, name }) =>
      (kind === 'HelmRepository' || kind === 'OCIRepository') && name !== null && going.has(name) && !staying.has(name),
  )
}
