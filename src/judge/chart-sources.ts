import type { ManifestObject, Path } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import { isPaused } from './delivery.js'
import { canMeet, objectsNamed, objectsOf, sameObject } from './objects.js'
import type { KnownSources } from './sources.js'

/**
 * Findings for HelmReleases that took one of our charts on the base and take another one after the change, by whatever way they name it: a
 * `chartRef` to another source, another `sourceRef`, another chart. Compared is the address that they end at, not what is written.
 */
export function judgeChartSources(before: AppliedSide, after: AppliedSide, known: KnownSources): readonly Finding[] {
  const ours = new Set(known.pins.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])))
  const allowed = new Set([...ours, ...known.named])
  const isInstalled = installedIn(after)
  return objectsOf(before.tree, 'HelmRelease').flatMap((release): readonly Finding[] => {
    const chart = chartAddressesOf(release, before.tree).find((address) => ours.has(address))
    if (chart === undefined) return []
    const same = sameObject(release, before.tree, after.tree)
    const strange = same && strangeOf(release, same, { before: before.tree, after: after.tree }, allowed)
    const stands = after.pins.some(({ repository }) => repository !== null && formatRepository(repository) === chart)
    // the pin that went with its source is said by itself
    if (same && strange === elsewhere && !stands && sourceName(same) === sourceName(release)) return []
    if (same && strange !== null) return [takenFrom(same, strange, chart)]
    if (same && isLive(same, after)) return []
    return stands && isLive(release, before) && !isInstalled(chart) ? [uninstalled(release, chart)] : []
  })
}

/** One side of a change, as far as it tells which releases are there. */
export interface AppliedSide {
  readonly tree: Tree
  readonly pins: readonly Pin[]
  /** Whether something may apply a file: no kustomization passes it over. */
  readonly isApplied: (path: string) => boolean
}

/** Where a release takes its chart from that is no place of the base; null where the source alone changed, which is judged itself. */
function strangeOf(
  old: ManifestObject,
  now: ManifestObject,
  trees: { readonly before: Tree; readonly after: Tree },
  allowed: ReadonlySet<string>,
): string | null {
  const addresses = chartAddressesOf(now, trees.after)
  if (addresses.length === 0) return elsewhere
  const more = addresses.length > chartAddressesOf(old, trees.before).length
  if (sourceName(now) === sourceName(old) && !more) return null
  return addresses.find((address) => !allowed.has(address)) ?? null
}

function isLive({ file, value }: ManifestObject, { isApplied }: AppliedSide): boolean {
  return isApplied(file.path) && !isPaused(value)
}

/** Tells the charts that a release takes which is there. */
function installedIn(side: AppliedSide): (chart: string) => boolean {
  const charts = new Set(
    objectsOf(side.tree, 'HelmRelease')
      .filter((release) => isLive(release, side))
      .flatMap((release) => chartAddressesOf(release, side.tree)),
  )
  return (chart) => charts.has(chart)
}

function takenFrom(release: ManifestObject, strange: string, chart: string): Finding {
  const place = { file: release.file.path, line: release.position(chartPath(release)).line }
  return introducedFinding('source-changed', place, {
    severity: 'error',
    message: `HelmRelease ${release.name ?? ''} takes its chart from ${strange} instead of ${chart}: whoever owns that place decides what the cluster runs.`,
    help: 'Take it back. If the move is meant, name the new repository under `repositories` in the settings on the base branch first, in a change of its own.',
  })
}

function uninstalled({ file, name }: ManifestObject, chart: string): Finding {
  const place = { file: file.path, line: null }
  return introducedFinding('pin-lost', place, {
    severity: 'error',
    message: `HelmRelease ${name ?? ''} installs ${chart} on the base branch, and nothing does after this change: its pin is still there and decides nothing.`,
    help: 'Leave the HelmRelease where it is applied, or remove the pins with it.',
  })
}

/** Of a chart whose source no file of the repository holds. */
export const elsewhere = 'a source that is not in this repository'

/** What a HelmRelease names as its chart, as written. */
function sourceName({ value }: ManifestObject): string {
  return JSON.stringify([
    valueAt(value, ['spec', 'chartRef']),
    valueAt(value, ['spec', 'chart', 'spec', 'sourceRef']),
    stringAt(value, ['spec', 'chart', 'spec', 'chart']),
  ])
}

function chartPath({ value }: ManifestObject): Path {
  return stringAt(value, ['spec', 'chartRef', 'name']) === null ? ['spec', 'chart'] : ['spec', 'chartRef']
}

/** Where a HelmRelease or HelmChart takes its chart from, as `host/path`; several where one name stands for several objects, none for none. */
export function chartAddressesOf(release: ManifestObject, tree: Tree): readonly string[] {
  if (release.kind === 'HelmChart') return chartAddresses(release, ['spec'], tree)
  const [kind, name] = [
    stringAt(release.value, ['spec', 'chartRef', 'kind']),
    stringAt(release.value, ['spec', 'chartRef', 'name']),
  ]
  const own = chartAddresses(release, ['spec', 'chart', 'spec'], tree)
  if (name === null) return own
  const namespace = stringAt(release.value, ['spec', 'chartRef', 'namespace'])
  const sources = named({ kind: kind ?? 'OCIRepository', name, namespace }, release, tree)
  if (kind === 'HelmChart') return [...sources.flatMap((chart) => chartAddresses(chart, ['spec'], tree)), ...own]
  return [...sources.map(urlOf), ...own]
}

/** A chart by its name and the source that holds it. */
function chartAddresses(object: ManifestObject, spec: Path, tree: Tree): readonly string[] {
  const chart = stringAt(object.value, [...spec, 'chart'])
  const name = stringAt(object.value, [...spec, 'sourceRef', 'name'])
  if (chart === null || name === null) return []
  const kind = stringAt(object.value, [...spec, 'sourceRef', 'kind']) ?? 'HelmRepository'
  const namespace = stringAt(object.value, [...spec, 'sourceRef', 'namespace'])
  return named({ kind, name, namespace }, object, tree).map((source) => `${urlOf(source)}/${chart}`)
}

interface SourceName {
  readonly kind: string
  readonly name: string
  readonly namespace: string | null
}

function named({ kind, name, namespace }: SourceName, user: ManifestObject, tree: Tree): readonly ManifestObject[] {
  const wanted = namespace ?? tree.layout.namespaceOf(user)
  return objectsNamed(tree, kind, name).filter((source) => {
    const own = tree.layout.namespaceOf(source)
    return (wanted === null || own === null || own === wanted) && canMeet(user, source, tree)
  })
}

function urlOf(object: ManifestObject): string {
  const text = stringAt(object.value, ['spec', 'url']) ?? stringAt(object.value, ['spec', 'endpoint']) ?? ''
  return text.replace(/^oci:\/\//, '').replace(/(?<!\/)\/+$/, '')
}
