import { parseApiVersion } from '../../model/api-version.js'
import { stringAt } from '../../model/json.js'
import { reportedPin } from '../../model/pin.js'
import { absentPin, textPin, type ShapeReader } from '../draft.js'

const named = /^flux-operator\.(v?\d+\.\d+\.\d+(?:-[\w.]+)?)$/

/**
 * A Subscription of the Operator Lifecycle Manager (https://olm.operatorframework.io/docs/concepts/crds/subscription/): with approval by
 * hand the operator stays at `startingCSV` until somebody approves another one, else it follows its channel. It is never edited: what runs
 * is decided in the cluster.
 */
export const olmSubscription: ShapeReader = {
  shape: 'olm-subscription',
  read(object, { tree }) {
    if (object.kind !== 'Subscription' || parseApiVersion(object.apiVersion).group !== 'operators.coreos.com') return []
    if (stringAt(object.value, ['spec', 'name']) !== 'flux-operator') return []
    const role = { role: 'operator-package', repository: null } as const
    const holder = { object, tree, shape: 'olm-subscription', ...role } as const
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
    const reason = 'OLM installs the operator, and another release of it is approved in the cluster'
    return [reportedPin(pin, reason)]
  },
}
