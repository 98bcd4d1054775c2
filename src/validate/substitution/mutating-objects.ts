import type { ManifestObject } from '../../model/document.js'
import { stringAt } from '../../model/json.js'
import type { Tree } from '../../model/layout.js'

/**
 * What changes Flux Kustomizations once they are in the cluster, by the cluster that it is in: admission webhooks and policies, and the webhook that
 * gives each of them the variables of the whole cluster. What they set is not to be seen here.
 */
export function changersIn(
  objects: readonly ManifestObject[],
  { layout }: Pick<Tree, 'layout'>,
): ReadonlyMap<string, ManifestObject> {
  const found = objects.filter(isChanger)
  return new Map(found.map((object) => [layout.clusterOf(object.file.path), object]))
}

const group = 'kustomize.toolkit.fluxcd.io'

function isChanger({ kind, value }: ManifestObject): boolean {
  switch (kind) {
    case 'OCIRepository':
      return /(?:^|\/)kustomize-mutating-webhook$/.test(stringAt(value, ['spec', 'url']) ?? '')
    case 'HelmRelease':
      return stringAt(value, ['spec', 'chart', 'spec', 'chart']) === 'kustomize-mutating-webhook'
    case 'MutatingWebhookConfiguration':
    case 'MutatingAdmissionPolicy':
      return JSON.stringify(value).includes(group)
    case 'ClusterPolicy':
    case 'Policy':
    case 'MutatingPolicy': {
      const text = JSON.stringify(value)
      return text.includes(group) && /mutat/i.test(text) && text.includes('postBuild')
    }
    default:
      return false
  }
}
