import type { ManifestObject, Path } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { formatRepository } from '../model/reference.js'
import { canMeet, objectsOf, sameObject } from './objects.js'
import type { KnownSources } from './sources.js'

/**
 * Findings for HelmReleases that took one of our charts on the base and take another one after the change, by whatever way they name it: a
 * `chartRef` to another source, another `sourceRef`, another chart. Compared is the address that they end at, not what is written.
 */
export function judgeChartSources(before: Tree, after: Tree, known: KnownSources): readonly Finding[] {
  const ours = new Set(known.pins.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])))
  const allowed = new Set([...ours, ...known.named])
  return objectsOf(before, 'HelmRelease').flatMap((old): readonly Finding[] => {
    const from = chartAddressesOf(old, before)
    const now = sameObject(old, before, after)
    // where the source alone changed, it is judged itself
    if (!now || sourceName(now) === sourceName(old) || !from.some((address) => ours.has(address))) return []
    const addresses = chartAddressesOf(now, after)
    const strange = addresses.length === 0 ? elsewhere : addresses.find((address) => !allowed.has(address))
    if (strange === undefined) return []
    const place = { file: now.file.path, line: now.position(chartPath(now)).line }
    return [
      introducedFinding('source-changed', place, {
        severity: 'error',
        message: `HelmRelease ${now.name ?? ''} takes its chart from ${strange} instead of ${from[0] ?? ''}: whoever owns that place decides what the cluster runs.`,
        help: 'Take it back. If the move is meant, name the new repository under `repositories` in the settings on the base branch first, in a change of its own.',
      }),
    ]
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
  if (name === null) return chartAddresses(release, ['spec', 'chart', 'spec'], tree)
  const namespace = stringAt(release.value, ['spec', 'chartRef', 'namespace'])
  const sources = named({ kind: kind ?? 'OCIRepository', name, namespace }, release, tree)
  if (kind === 'HelmChart') return sources.flatMap((chart) => chartAddresses(chart, ['spec'], tree))
  return sources.map(urlOf)
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
  return objectsOf(tree, kind).filter((source) => {
    const own = tree.layout.namespaceOf(source)
    return source.name === name && (wanted === null || own === null || own === wanted) && canMeet(user, source, tree)
  })
}

function urlOf(object: ManifestObject): string {
  const text = stringAt(object.value, ['spec', 'url']) ?? stringAt(object.value, ['spec', 'endpoint']) ?? ''
  return text.replace(/^oci:\/\//, '').replace(/(?<!\/)\/+$/, '')
}
