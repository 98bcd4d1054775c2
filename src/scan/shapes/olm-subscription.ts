import { parseApiVersion } from '../../model/api-version.js'
import type { ManifestObject } from '../../model/document.js'
import { stringAt } from '../../model/json.js'
import { reportedPin, type Pin } from '../../model/pin.js'
import { absentPin, scalarPin, textPin, type ShapeContext, type ShapeReader } from '../draft.js'

const named = /^flux-operator\.(v?\d+\.\d+\.\d+(?:-[\w.]+)?)$/

/**
 * A Subscription of the Operator Lifecycle Manager (https://olm.operatorframework.io/docs/concepts/crds/subscription/), or a ClusterExtension of
 * its successor (https://operator-framework.github.io/operator-controller/). It is never edited: what runs is decided in the cluster.
 */
export const olmSubscription: ShapeReader = {
  shape: 'olm-subscription',
  read(object, context) {
    const { group } = parseApiVersion(object.apiVersion)
    if (object.kind === 'Subscription' && group === 'operators.coreos.com') return subscribed(object, context)
    return object.kind === 'ClusterExtension' && group === 'olm.operatorframework.io' ? extended(object, context) : []
  },
}

function holderOf(object: ManifestObject, { tree }: ShapeContext) {
  return { object, tree, shape: 'olm-subscription', role: 'operator-package', repository: null } as const
}

/** With approval by hand the operator stays at `startingCSV` until somebody approves another one, else it follows its channel. */
function subscribed(object: ManifestObject, context: ShapeContext): readonly Pin[] {
  if (stringAt(object.value, ['spec', 'name']) !== 'flux-operator') return []
  const holder = holderOf(object, context)
  const csv = object.scalar(['spec', 'startingCSV'])
  const found = csv && named.exec(csv.raw)
  const byHand = stringAt(object.value, ['spec', 'installPlanApproval']) === 'Manual'
  const channel = stringAt(object.value, ['spec', 'channel'])
  const along = `OLM moves the operator along ${channel === null ? 'its default channel' : `the channel ${channel}`} by itself`
  if (!csv || !found)
    return [absentPin(holder, ['spec', 'channel'], { selector: 'floating', reason: along, place: null })]
  const version = found[1] ?? ''
  const pin = textPin(holder, csv, csv.raw.length - version.length, version, 'tag', null)
  // along a channel it is no older than what it began with
  if (!byHand) return [{ ...reportedPin(pin, `${along}, from this release on`), isAssumed: true }]
  return [reportedPin(pin, 'OLM installs the operator, and another release of it is approved in the cluster')]
}

/** The version of a ClusterExtension is exact or a range; without one the newest of its channels is installed. */
function extended(object: ManifestObject, context: ShapeContext): readonly Pin[] {
  const catalog = ['spec', 'source', 'catalog']
  if (stringAt(object.value, [...catalog, 'packageName']) !== 'flux-operator') return []
  const holder = holderOf(object, context)
  const version = object.scalar([...catalog, 'version'])
  const reason = 'OLM installs the operator, from a catalog that may not hold another release yet'
  if (version && version.raw !== '') {
    const pin = scalarPin(holder, version, 'constraint')
    return [pin.selector === 'exact' ? reportedPin(pin, reason) : pin]
  }
  const along = 'OLM moves the operator to the newest release of its catalog by itself'
  return [absentPin(holder, [...catalog, 'packageName'], { selector: 'floating', reason: along, place: null })]
}
