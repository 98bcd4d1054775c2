import type { ManifestObject } from '../model/document.js'
import { listAt, objectAt, stringAt, valueAt, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { objectsOf } from './objects.js'

/** What a ResourceSet that holds pins waits for in vain, and inputs that nothing here shows (https://fluxoperator.dev/docs/crd/resourceset/). */
export function resourceSetProblems(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  if (object.kind !== 'ResourceSet') return []
  return [
    ...listAt(object.value, ['spec', 'dependsOn'])
      .slice(0, most)
      .flatMap((entry, index) => {
        const [kind, name] = [stringAt(entry, ['kind']) ?? '', stringAt(entry, ['name']) ?? '']
        // definitions are mostly brought by what installs them, and no file holds them
        if (kind === 'CustomResourceDefinition' || unknownInResourceSet(name)) return []
        if (objectsOf(tree, kind).some((each) => each.name === name)) return []
        const text = `it waits for the ${kind} ${name}, which is not in this repository`.slice(0, 300)
        return [deliveryProblem(object, ['spec', 'dependsOn', index], text)]
      }),
    ...listAt(object.value, ['spec', 'inputsFrom'])
      .slice(0, most)
      .flatMap((entry, index) => {
        if (objectsOf(tree, provider).some((each) => isStatic(each) && isMeant(entry, each))) return []
        const text = `it takes inputs from a ${provider} that nothing here shows (${JSON.stringify(entry).slice(0, 200)})`
        return [{ ...deliveryProblem(object, ['spec', 'inputsFrom', index], text), code: 'source-changed' as const }]
      }),
  ]
}

/** Entries of one list that are looked for in the tree. */
const most = 200

const provider = 'ResourceSetInputProvider'

/** One that says its values itself; others ask a registry or a forge. */
function isStatic({ value }: ManifestObject): boolean {
  return stringAt(value, ['spec', 'type']) === 'Static'
}

function isMeant(entry: Json, { name, value }: ManifestObject): boolean {
  const called = stringAt(entry, ['name'])
  if (called !== null) return called === name
  const labels = Object.entries(objectAt(entry, ['selector', 'matchLabels']) ?? {})
  return labels.length > 0 && labels.every(([key, label]) => valueAt(value, ['metadata', 'labels', key]) === label)
}
