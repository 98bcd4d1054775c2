import type { ManifestObject, Path } from '../../model/document.js'
import { isObject, listAt } from '../../model/json.js'
import type { Pin, Scope, Shape } from '../../model/pin.js'
import type { ShapeContext, ShapeReader } from '../draft.js'
import { distributionPins } from './distribution.js'

/** Values of the flux-instance chart that stand inside another object: what they do not write, a values file beside them may. */
export const inlineValues: ShapeReader = {
  shape: 'values-file',
  read(object, context) {
    if (object.kind === '' && object.apiVersion === '') return helmfile(object, context)
    const charts = listAt(object.value, ['helmCharts']).map((_, index): Path => ['helmCharts', index, 'valuesInline'])
    switch (object.kind) {
      case 'Kustomization':
        return charts.flatMap((path) => written(object, path, 'kustomize-helm-chart', 'gitops', context))
      case 'HelmChart':
        return block(object, ['spec', 'valuesContent'], 'k3s-helm-chart', 'bootstrap', context)
      case 'Application':
        return [
          ...block(object, ['spec', 'source', 'helm', 'values'], 'argocd', 'bootstrap', context),
          ...written(object, ['spec', 'source', 'helm', 'valuesObject'], 'argocd', 'bootstrap', context),
        ]
      case 'ConfigMap':
        return Object.keys(isObject(object.value['data']) ? object.value['data'] : {}).flatMap((key) =>
          block(object, ['data', key], 'values-file', 'gitops', context),
        )
      default:
        return []
    }
  },
}

function helmfile(object: ManifestObject, context: ShapeContext): readonly Pin[] {
  const inline = listAt(object.value, ['releases']).flatMap((release, index) =>
    listAt(release, ['values']).map((_, each): Path => ['releases', index, 'values', each]),
  )
  const charts = listAt(object.value, ['helmCharts']).map((_, index): Path => ['helmCharts', index, 'valuesInline'])
  return [
    ...inline.flatMap((path) => written(object, path, 'helmfile', 'bootstrap', context)),
    ...charts.flatMap((path) => written(object, path, 'kustomize-helm-chart', 'gitops', context)),
  ]
}

function block(object: ManifestObject, path: Path, shape: Shape, scope: Scope, context: ShapeContext): readonly Pin[] {
  return object.documentsAt(path).flatMap((document) => {
    if (document.kind !== 'plain') return []
    return written({ ...document.object, origin: object.origin }, [], shape, scope, context)
  })
}

function written(
  object: ManifestObject,
  path: Path,
  shape: Shape,
  scope: Scope,
  context: ShapeContext,
): readonly Pin[] {
  const pins = distributionPins(object, [...path, 'instance'], shape, context, 'implicit')
  return pins.filter(({ selector }) => selector !== 'implicit').map((pin) => ({ ...pin, scope }))
}
