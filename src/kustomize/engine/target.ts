import { messageOf } from '../../model/failure.js'
import { stringAt, type JsonObject } from '../../model/json.js'
import { targetPatterns } from '../target.js'
import { parseLabelSelector, type LabelSelector } from './label-selector.js'
import { at, isMap, scalarText } from './tree.js'
import { currentName, effectiveNamespace, treeOfResource, type Resource } from './resource.js'

/** Selects the objects that a patch applies to. */
export type PatchSelector =
  | { readonly kind: 'selector'; matches(resource: Resource): boolean }
  | { readonly kind: 'invalid'; readonly reason: string }

/**
 * Compiles the `target` of a patch. Group, version, kind, name and namespace are RE2 expressions that must match the whole text; name
 * and namespace match an object's original or current value; an object without a namespace counts as in `default`.
 */
export function compileTarget(target: JsonObject): PatchSelector {
  try {
    return selector(target)
  } catch (error) {
    return { kind: 'invalid', reason: `the target cannot be read: ${messageOf(error)}` }
  }
}

function selector(target: JsonObject): PatchSelector {
  const { group, version, kind, name, namespace } = targetPatterns(target)
  const labels = parseLabelSelector(stringAt(target, ['labelSelector']) ?? '')
  const annotations = parseLabelSelector(stringAt(target, ['annotationSelector']) ?? '')
  return {
    kind: 'selector',
    matches(resource) {
      const { original } = resource
      const current = currentName(resource)
      return (
        group(current.group) &&
        version(current.version) &&
        kind(current.kind) &&
        (name(original.name) || name(current.name)) &&
        (namespace(effectiveNamespace(original)) || namespace(effectiveNamespace(current))) &&
        selects(labels, resource, 'labels') &&
        selects(annotations, resource, 'annotations')
      )
    },
  }
}

function selects(wanted: LabelSelector, resource: Resource, field: 'labels' | 'annotations'): boolean {
  if (wanted.length === 0) return true
  const found = at(treeOfResource(resource), ['metadata', field])
  const labels = new Map(isMap(found) ? [...found].map(([key, value]) => [key, scalarText(value)]) : [])
  return wanted.every((requirement) => requirement(labels))
}
