import type { ManifestObject } from '../../model/document.js'
import { isObject, listAt, objectAt, stringAt, valueAt, type Json } from '../../model/json.js'
import type { Entry } from './entries.js'
import { agreed, definitionsAt, type VariableDefinition, type VariableAnswer } from './definition.js'

/** The ResourceSet that an object comes from, and what may give its inputs. */
export interface InputSources {
  readonly resourceSet: ManifestObject
  /** Patches of that ResourceSet and the providers of the tree. */
  readonly others: readonly ManifestObject[]
}

/**
 * The values of an input of a ResourceSet (https://fluxoperator.dev/docs/crd/resourceset/): those that it lists itself, and those of the
 * providers that it names or selects. A provider that looks up tags gives no value, and its filter is a range of them.
 */
export function inputOf(name: string, { resourceSet, others }: InputSources): VariableAnswer {
  const path = name.split('.')
  const patches = others.filter((object) => object.kind === 'ResourceSet' && object.name === resourceSet.name)
  const below = belowName(resourceSet, path)
  const own = [resourceSet, ...patches].flatMap((object) =>
    listAt(object.value, ['spec', 'inputs']).flatMap((_, index) =>
      definitionsAt(object, ['spec', 'inputs', index, ...below]),
    ),
  )
  const providers = others.filter((object) => object.kind === 'ResourceSetInputProvider')
  const chosen = providers.filter((provider) =>
    listAt(resourceSet.value, ['spec', 'inputsFrom']).some((from) => selects(from, provider)),
  )
  return agreed([...own, ...chosen.flatMap((provider) => provided(provider, path))])
}

/** The sets of inputs that a ResourceSet lists itself, and those that providers hold. */
export function inputSets({ resourceSet, others }: InputSources): readonly Entry[] {
  const patches = others.filter((object) => object.kind === 'ResourceSet' && object.name === resourceSet.name)
  const own = [resourceSet, ...patches].flatMap((object) =>
    listAt(object.value, ['spec', 'inputs']).map((_, index): Entry => ({
      object,
      path: ['spec', 'inputs', index],
      prefix: '',
    })),
  )
  const chosen = others.filter(
    (object) =>
      object.kind === 'ResourceSetInputProvider' &&
      listAt(resourceSet.value, ['spec', 'inputsFrom']).some((from) => selects(from, object)),
  )
  return [...own, ...chosen.map((object): Entry => ({ object, path: ['spec', 'defaultValues'], prefix: '' }))]
}

/** The strategy `Permute` puts what an object gives below the object's name, in small letters with one `_` for all else. */
function belowName({ name }: ManifestObject, path: readonly string[]): readonly string[] {
  const [first, ...rest] = path
  const words = (name ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? []
  return rest.length > 0 && first === words.join('_') ? rest : path
}

function provided(provider: ManifestObject, path: readonly string[]): readonly VariableDefinition[] {
  const below = belowName(provider, path)
  const looked = /Tag$/.test(stringAt(provider.value, ['spec', 'type']) ?? '') && below.join('.') === 'tag'
  // of tags that a pattern chooses nothing here tells which they are
  const isChosen = ['includeTag', 'excludeTag'].some(
    (key) => stringAt(provider.value, ['spec', 'filter', key]) !== null,
  )
  if (looked && isChosen) return []
  if (looked)
    return definitionsAt(provider, ['spec', 'filter', 'semver']).map((definition) => ({
      ...definition,
      field: 'constraint' as const,
    }))
  return definitionsAt(provider, ['spec', 'defaultValues', ...below])
}

function selects(from: Json, { name, value }: ManifestObject): boolean {
  const wanted = stringAt(from, ['name'])
  if (wanted !== null) return wanted === name
  if (!objectAt(from, ['selector'])) return false
  const labels = objectAt(value, ['metadata', 'labels']) ?? {}
  const equal = Object.entries(objectAt(from, ['selector', 'matchLabels']) ?? {}).every(
    ([key, label]) => labels[key] === label,
  )
  return equal && listAt(from, ['selector', 'matchExpressions']).every((expression) => meets(expression, labels))
}

/** https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#resources-that-support-set-based-requirements */
function meets(expression: Json, labels: object): boolean {
  const label = isObject(labels) ? valueAt(labels, [stringAt(expression, ['key']) ?? '']) : undefined
  const values = listAt(expression, ['values'])
  switch (stringAt(expression, ['operator'])) {
    case 'In':
      return label !== undefined && values.includes(label)
    case 'NotIn':
      return label === undefined || !values.includes(label)
    case 'Exists':
      return label !== undefined
    case 'DoesNotExist':
      return label === undefined
    default:
      return false
  }
}
