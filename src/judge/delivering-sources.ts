import { syncKind } from '../model/instance.js'
import type { ManifestObject } from '../model/document.js'
import { isList, stringAt, valueAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Deliverer } from './delivery.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { canMeet, objectsOf } from './objects.js'

const kinds = ['GitRepository', 'OCIRepository', 'Bucket', 'ExternalArtifact']

/** The objects of a tree that what delivers pins takes them from. */
export function sourcesOf(deliverers: readonly Deliverer[], tree: Tree): readonly ManifestObject[] {
  const named = deliverers.flatMap(({ value, object, root }) => {
    if (root.length > 0) {
      return [{ kind: syncKind(value), name: stringAt(value, ['sync', 'name']) ?? 'flux-system', object }]
    }
    const kind = stringAt(value, ['spec', 'sourceRef', 'kind'])
    const name = stringAt(value, ['spec', 'sourceRef', 'name'])
    return kind === null || name === null ? [] : [{ kind, name, object }]
  })
  const found = named.flatMap(({ kind, name, object }) =>
    kinds.includes(kind)
      ? objectsOf(tree, kind).filter((each) => each.name === name && canMeet(each, object, tree))
      : [],
  )
  return [...new Set(found)]
}

/** Fields by which a source gives something else than the repository at its address. */
const fields: readonly (readonly [field: string, text: string])[] = [
  ['include', 'it lays other repositories over this one'],
  ['sparseCheckout', 'it takes some folders alone'],
  ['layerSelector', 'it takes another layer'],
  ['insecure', 'its connection is not checked'],
  ['proxySecretRef', 'it goes through a proxy'],
  ['certSecretRef', 'it trusts another certificate'],
  ['prefix', 'it takes a folder of the bucket alone'],
]

/** What a source says by which it gives something else than it names. */
export function otherContents(source: ManifestObject): readonly DeliveryProblem[] {
  const isVerified = valueAt(source.value, ['spec', 'verify']) !== undefined
  const found = fields.flatMap(([field, text]): readonly DeliveryProblem[] => {
    const value = valueAt(source.value, ['spec', field])
    if (isNone(value)) return []
    const said = `${text} (${JSON.stringify(value).slice(0, 200)})`
    return [{ ...deliveryProblem(source, ['spec', field], said), code: 'source-changed' }]
  })
  if (isVerified) return found
  const unsigned = deliveryProblem(source, ['spec', 'verify'], 'it asks for no signatures any more', true)
  return [...found, { ...unsigned, code: 'verification-weakened' }]
}

function isNone(value: Json | undefined): boolean {
  return (
    value === undefined || value === null || value === false || value === '' || (isList(value) && value.length === 0)
  )
}

/** The rules of a source itself; the last to count. */
export function ownRules(source: ManifestObject): string {
  return stringAt(source.value, ['spec', 'ignore']) ?? ''
}
