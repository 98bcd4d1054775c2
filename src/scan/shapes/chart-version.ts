import type { ManifestObject, Path } from '../../model/document.js'
import { listAt, stringAt, type Json } from '../../model/json.js'
import type { Pin, Shape, Scope } from '../../model/pin.js'
import { scalarPin, type ShapeContext, type ShapeReader } from '../draft.js'
import { looseReference } from '../loose-reference.js'

/** A chart's version beside the chart's name and, apart from it, the repository that it comes from. */
export function chartPin(
  object: ManifestObject,
  context: ShapeContext,
  place: { readonly shape: Shape; readonly scope: Scope; readonly url: string; readonly version: Path },
): readonly Pin[] {
  const reference = looseReference(place.url, context.settings)
  const version = object.scalar(place.version)
  if (!reference || !version || !/chart|mcp/.test(reference.role)) return []
  const { role, repository } = reference
  const holder = { object, tree: context.tree, shape: place.shape, role, repository, scope: place.scope } as const
  return [scalarPin(holder, version, 'constraint')]
}

/** The version of a HelmRelease's own chart, or of a HelmChart, with an OCI HelmRepository, wherever in the tree that is. */
export const helmRepositoryChart: ShapeReader = {
  shape: 'helm-repository-chart',
  read(object, context) {
    const spec = chartSpec(object)
    const chart = spec && stringAt(object.value, [...spec, 'chart'])
    if (!spec || chart === null) return []
    const kind = stringAt(object.value, [...spec, 'sourceRef', 'kind'])
    const source = stringAt(object.value, [...spec, 'sourceRef', 'name'])
    const url = kind === 'GitRepository' || kind === 'Bucket' ? null : repositoryUrl(source, context)
    if (url === null) return []
    const place = { shape: 'helm-repository-chart', scope: 'gitops', version: [...spec, 'version'] } as const
    return chartPin(object, context, { ...place, url: `${url.replace(/\/$/, '')}/${chart}` })
  },
}

function chartSpec({ kind, apiVersion }: ManifestObject): Path | null {
  if (kind === 'HelmRelease') return ['spec', 'chart', 'spec']
  return kind === 'HelmChart' && apiVersion.startsWith('source.toolkit.fluxcd.io/') ? ['spec'] : null
}

function repositoryUrl(name: string | null, { tree }: ShapeContext): string | null {
  for (const { documents } of tree.files)
    for (const document of documents) {
      if (document.kind !== 'objects') continue
      const found = document.objects.find((object) => object.kind === 'HelmRepository' && object.name === name)
      const url = found && stringAt(found.value, ['spec', 'url'])
      if (url?.startsWith('oci://')) return url
    }
  return null
}

/** `helmCharts[]` of a kustomization. */
export const kustomizeHelmChart: ShapeReader = {
  shape: 'kustomize-helm-chart',
  read: (object, context) =>
    listAt(object.value, ['helmCharts']).flatMap((entry, index) => {
      const [name, repo] = [stringAt(entry, ['name']), stringAt(entry, ['repo'])]
      const place = {
        shape: 'kustomize-helm-chart',
        scope: 'gitops',
        version: ['helmCharts', index, 'version'],
      } as const
      return name === null || repo === null ? [] : chartPin(object, context, { ...place, url: `${repo}/${name}` })
    }),
}

/** `helm.cattle.io/v1 HelmChart`, which k3s applies. */
export const k3sHelmChart: ShapeReader = {
  shape: 'k3s-helm-chart',
  read(object, context) {
    if (object.kind !== 'HelmChart' || !object.apiVersion.startsWith('helm.cattle.io/')) return []
    const chart = stringAt(object.value, ['spec', 'chart']) ?? ''
    const repo = stringAt(object.value, ['spec', 'repo'])
    const url = chart.startsWith('oci://') || repo === null ? chart : `${repo}/${chart}`
    return chartPin(object, context, { shape: 'k3s-helm-chart', scope: 'bootstrap', url, version: ['spec', 'version'] })
  },
}

/** Sources of an Argo CD Application that name a chart. */
export const argocd: ShapeReader = {
  shape: 'argocd',
  read(object, context) {
    if (object.kind !== 'Application' && object.kind !== 'ApplicationSet') return []
    const spec: Path = object.kind === 'Application' ? ['spec'] : ['spec', 'template', 'spec']
    const many = listAt(object.value, [...spec, 'sources']).map((_, index): Path => [...spec, 'sources', index])
    return [[...spec, 'source'], ...many].flatMap((path) => {
      const chart = stringAt(object.value, [...path, 'chart'])
      const url = `${stringAt(object.value, [...path, 'repoURL']) ?? ''}/${chart ?? ''}`
      const place = { shape: 'argocd', scope: 'bootstrap', version: [...path, 'targetRevision'] } as const
      return chart === null ? [] : chartPin(object, context, { ...place, url })
    })
  },
}

/** `releases[]` of a helmfile: an OCI chart by its URL, or by the alias of a repository with `oci: true`. */
export const helmfile: ShapeReader = {
  shape: 'helmfile',
  read(object, context) {
    if (object.kind !== '' || object.apiVersion !== '') return []
    return listAt(object.value, ['releases']).flatMap((entry, index) => {
      const url = helmfileUrl(object, stringAt(entry, ['chart']) ?? inheritedChart(object, entry))
      return chartPin(object, context, {
        shape: 'helmfile',
        scope: 'bootstrap',
        url,
        version: ['releases', index, 'version'],
      })
    })
  },
}

/** The chart of the template that a release inherits, where it names none itself. */
function inheritedChart({ value }: ManifestObject, release: Json): string {
  const [first] = listAt(release, ['inherit'])
  const name = stringAt(first, ['template'])
  return (name === null ? null : stringAt(value, ['templates', name, 'chart'])) ?? ''
}

function helmfileUrl(object: ManifestObject, chart: string): string {
  const [alias = '', ...rest] = chart.split('/')
  const repository = listAt(object.value, ['repositories']).find((entry) => stringAt(entry, ['name']) === alias)
  const url = repository && stringAt(repository, ['url'])
  return typeof url === 'string' ? `${url.replace(/\/$/, '')}/${rest.join('/')}` : chart
}
