import { renderedChanges } from '../../diff/charts.js'
import type { ChartChanges, ChartsCompared } from '../../model/cluster-change.js'
import type { ArtifactFiles } from '../../model/contents.js'
import { stringAt, valueAt } from '../../model/json.js'
import type { ChartRequest, Helm, RenderedChart } from '../../model/helm.js'
import type { TreeState } from '../../model/validation.js'
import type { Version } from '../../model/version.js'
import { unknownInResourceSet } from '../../text/placeholder.js'
import { operatorDefinitions } from '../../upstream/operator-build/manifests.js'
import { chartReleases, valuesFiles, type ChartRelease } from '../../validate/chart-releases.js'
import { givenValues } from '../../validate/values.js'
import type { LazyHelm } from '../../world/helm/helm.js'

interface States {
  readonly before: TreeState
  readonly after: TreeState
  /** True where the definitions of the operator are told already, with an instance. */
  readonly isTold: boolean
}

/** What changes of the objects that the charts of a set make, rendered with the values of the repository before and after. */
export async function chartsCompared(states: States, lazyHelm: LazyHelm | 'off'): Promise<ChartsCompared> {
  if (lazyHelm === 'off') return { kind: 'by-values', why: 'off' }
  const pairs = releasePairs(states)
  if (pairs.length === 0) return { kind: 'rendered', releases: [] }
  const helm = await lazyHelm()
  if (helm === null) return { kind: 'by-values', why: 'no-helm' }
  const told = states.isTold ? definitionNames(states) : new Set<string>()
  const releases: ChartChanges[] = []
  for (const pair of pairs) releases.push(...(await releaseChanges(pair, helm, told)))
  return { kind: 'rendered', releases }
}

/** A release on one side, with what it is rendered from. */
interface Side {
  readonly release: ChartRelease
  readonly cluster: string
  readonly version: Version | null
  /** Null where the chart could not be read. */
  readonly request: ChartRequest | null
}

interface Pair {
  readonly before: Side | null
  readonly after: Side | null
}

/** A release keeps its file and its name. */
function releasePairs({ before, after }: States): readonly Pair[] {
  const keyed = (state: TreeState) =>
    new Map(sidesOf(state).map((side) => [`${side.release.object.file.path}\0${side.release.label}`, side]))
  const [olds, news] = [keyed(before), keyed(after)]
  return [...new Set([...news.keys(), ...olds.keys()])].map((key) => ({
    before: olds.get(key) ?? null,
    after: news.get(key) ?? null,
  }))
}

function sidesOf(state: TreeState): readonly Side[] {
  const releases = chartReleases(state.tree)
  const instances = state.instances.map(({ instance }) => instance)
  return [...releases, ...valuesFiles(instances, releases)]
    .filter((release) => isOfSet(release, state))
    .map((release) => {
      const { version, files } = chartOf(release, state)
      const cluster = state.tree.layout.clusterOf(release.object.file.path)
      return { release, cluster, version, request: files && requestOf(release, files, state) }
    })
}

/** Other sets of the repository have releases of their own, in clusters of their own. */
function isOfSet({ role, object }: ChartRelease, { pins, tree }: TreeState): boolean {
  const cluster = tree.layout.clusterOf(object.file.path)
  return pins.some((pin) => {
    const own = tree.layout.clusterOf(pin.file)
    return pin.role === role && (own === cluster || own === '' || cluster === '')
  })
}

/** The chart that a release is made from: that of its own artifact, else of the one that was read. */
function chartOf(
  { role }: ChartRelease,
  { contents, operator }: TreeState,
): { readonly version: Version | null; readonly files: ArtifactFiles | null } {
  const field = role === 'operator-chart' ? 'operatorChart' : 'instanceChart'
  const order = role === 'operator-chart' ? [operator, contents] : [contents, operator]
  const holder = order.find((one) => one !== null && one[field] !== null) ?? null
  return { version: holder?.version ?? null, files: holder?.[field] ?? null }
}

function requestOf(release: ChartRelease, chart: ArtifactFiles, { tree }: TreeState): ChartRequest {
  const { object } = release
  const isFlux = object.kind === 'HelmRelease'
  const text = (...path: string[]) => {
    const found = isFlux ? stringAt(object.value, path) : null
    return found === null || unknownInResourceSet(found) ? null : found
  }
  const target = text('spec', 'targetNamespace')
  const name = text('metadata', 'name') ?? chartName(release)
  const upgrade = stringAt(object.value, ['spec', 'upgrade', 'crds'])
  return {
    chart,
    // as helm-controller names it
    release: text('spec', 'releaseName') ?? (target === null ? name : `${target}-${name}`),
    namespace: target ?? (isFlux ? tree.layout.namespaceOf(object) : null) ?? 'flux-system',
    values: givenValues(release),
    definitions: upgrade === 'Create' || upgrade === 'CreateReplace',
  }
}

function chartName({ role }: ChartRelease): string {
  return role === 'operator-chart' ? 'flux-operator' : 'flux-instance'
}

/** Nothing where both sides are rendered from the same. */
async function releaseChanges(pair: Pair, helm: Helm, told: ReadonlySet<string>): Promise<readonly ChartChanges[]> {
  const { before, after } = pair
  const shown = after ?? before
  if (shown === null || isSamePair(pair)) return []
  const { release, cluster } = shown
  const head = {
    name: release.label,
    file: release.object.file.path,
    cluster,
    chart: chartName(release),
    version: { from: before?.version ?? null, to: after?.version ?? null },
    without: leftOut(release),
  }
  const [was, is] = [await renderedOf(before, helm), await renderedOf(after, helm)]
  const namespace = shown.request?.namespace ?? ''
  return [{ ...head, ...renderedChanges(was, is, { chart: head.chart, namespace, told }) }]
}

function isSamePair({ before, after }: Pair): boolean {
  const [old, now] = [before?.request ?? null, after?.request ?? null]
  return old !== null && now !== null && isSame(old, now)
}

async function renderedOf(side: Side | null, helm: Helm): Promise<RenderedChart | null> {
  if (side === null) return null
  return side.request === null
    ? { kind: 'fails', reason: 'the chart could not be read out of the release' }
    : await helm.render(side.request)
}

/** What Flux gives a release and the repository does not show, or does with what helm renders. */
function leftOut({ unread, object }: ChartRelease): readonly string[] {
  const renderers = valueAt(object.value, ['spec', 'postRenderers'])
  return [...unread, ...(Array.isArray(renderers) && renderers.length > 0 ? ['its post-renderers'] : [])]
}

function isSame(before: ChartRequest, after: ChartRequest): boolean {
  const { chart: old, ...was } = before
  const { chart, ...is } = after
  const plain = (value: object) =>
    JSON.stringify(value, (_, entry: unknown) => (typeof entry === 'bigint' ? String(entry) : entry))
  if (plain(was) !== plain(is)) return false
  return (
    old === chart || (old.size === chart.size && [...old].every(([path, bytes]) => isEqual(bytes, chart.get(path))))
  )
}

function isEqual(bytes: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(bytes, other) === 0
}

function definitionNames({ before, after }: States): ReadonlySet<string> {
  const [old, now] = [before, after].map(({ operator }) => operatorDefinitions(operator?.manifests ?? new Map()))
  if (!old || !now || old.length === 0 || now.length === 0) return new Set()
  return new Set([...old, ...now].map(({ current }) => current.name))
}
