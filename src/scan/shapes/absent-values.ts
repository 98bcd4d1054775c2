import type { ManifestObject, Path, Scalar } from '../../model/document.js'
import { listAt, objectAt, stringAt } from '../../model/json.js'
import type { Tree } from '../../model/layout.js'
import { selectedBy, type Pin, type Scope } from '../../model/pin.js'
import { chartPlaces } from '../chart-places.js'
import { scalarPin, type ShapeContext, type ShapeReader } from '../draft.js'
import { holderScope } from '../holder-scope.js'
import { isInTree } from '../in-tree.js'
import { bareName, namesFile } from '../values-file-names.js'
import { releasedChart } from '../released-chart.js'
import { ownTexts } from '../walk.js'

/**
 * Values of our charts that are not in the repository: files that an installer names beside the flux-instance chart, and ConfigMaps of a
 * release of the operator. They may name another release, and nothing here tells.
 */
export const absentValues: ShapeReader = {
  shape: 'values-file',
  read: (object, context) => [...absentFiles(object, context), ...absentConfigMaps(object, context)],
}

function absentFiles(object: ManifestObject, { tree, settings }: ShapeContext): readonly Pin[] {
  const places = chartPlaces(object, settings).filter(({ role }) => role === 'instance-chart')
  return places.flatMap(({ path: place, value }) => {
    // what is written beside the chart goes before its files, or beside them as a pin
    if (JSON.stringify(value).includes('flux-operator-manifests')) return []
    return ownTexts(object).flatMap(({ path, value: text }) => {
      if (!isBelow(place, path) || !isValuesFile(path, text) || isThere(text, tree)) return []
      const scalar = object.scalar(path)
      return scalar ? [absent(object, scalar, { role: 'manifests', name: `the file ${text}` }, tree)] : []
    })
  })
}

function isBelow(place: Path, path: Path): boolean {
  return place.every((step, index) => path[index] === step)
}

/** Names of files that a placeholder makes are known later. */
function isValuesFile(path: Path, text: string): boolean {
  return (
    path.some((key) => /values?/i.test(String(key))) &&
    /\.ya?ml$/.test(text) &&
    text.length < 300 &&
    !/[{<*]/.test(text)
  )
}

function isThere(text: string, { entries }: Tree): boolean {
  const name = bareName(text)
  return entries.some(({ path }) => namesFile(name, path))
}

function absentConfigMaps(object: ManifestObject, { tree, settings }: ShapeContext): readonly Pin[] {
  if (object.origin === 'patch' || releasedChart(object, tree, settings) !== 'operator-chart') return []
  if (objectAt(object.value, ['spec', 'values', 'image']) !== null) return []
  return listAt(object.value, ['spec', 'valuesFrom']).flatMap((from, index) => {
    const [kind, name, target] = [stringAt(from, ['kind']), stringAt(from, ['name']), stringAt(from, ['targetPath'])]
    const scalar = object.scalar(['spec', 'valuesFrom', index, 'name'])
    const mayName = target === null || 'image.tag'.startsWith(target)
    // a Secret holds what is secret, and no image
    if (kind !== 'ConfigMap' || name === null || !scalar || !mayName || isInTree(tree, kind, name)) return []
    return [absent(object, scalar, { role: 'operator-image', name: `the ConfigMap ${name}` }, tree)]
  })
}

function absent(
  object: ManifestObject,
  scalar: Scalar,
  { role, name }: { readonly role: 'manifests' | 'operator-image'; readonly name: string },
  tree: Tree,
): Pin {
  const scope: Scope = holderScope(object, tree)
  const pin = scalarPin({ object, tree, shape: 'values-file', role, repository: null, scope }, scalar, 'tag')
  const variable = { text: scalar.raw, name, filledFrom: [] }
  return {
    ...selectedBy(pin, 'variable', 'values that are not in the repository may name another release'),
    value: '',
    variable,
  }
}
