import { RE2JS } from 're2js'
import { messageOf } from '../../model/failure.js'
import { stringAt, type JsonObject } from '../../model/json.js'
import { parseLabelSelector, type LabelSelector } from './label-selector.js'
import { at, isMap, scalarText } from './tree.js'
import { currentOf, effectiveNamespace, treeOfResource, type Resource } from './resource.js'

/** Selects the objects that a patch applies to. */
export type Target =
  | { readonly kind: 'selector'; matches(resource: Resource): boolean }
  | { readonly kind: 'invalid'; readonly reason: string }

/**
 * Compiles the `target` of a patch. Group, version, kind, name and namespace are RE2 expressions that must match the whole text; name
 * and namespace match an object's original or current value; an object without a namespace counts as in `default`.
 */
export function compileTarget(target: JsonObject): Target {
  try {
    return selector(target)
  } catch (error) {
    return { kind: 'invalid', reason: `the target cannot be read: ${messageOf(error)}` }
  }
}

function selector(target: JsonObject): Target {
  const [group, version, kind] = [
    expression(target, 'group'),
    expression(target, 'version'),
    expression(target, 'kind'),
  ]
  const [name, namespace] = [expression(target, 'name'), expression(target, 'namespace')]
  const labels = parseLabelSelector(stringAt(target, ['labelSelector']) ?? '')
  const annotations = parseLabelSelector(stringAt(target, ['annotationSelector']) ?? '')
  return {
    kind: 'selector',
    matches(resource) {
      const { original } = resource
      const current = currentOf(resource)
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

function expression(target: JsonObject, field: string): (text: string) => boolean {
  const pattern = stringAt(target, [field]) ?? ''
  if (pattern === '') return () => true
  const compiled = RE2JS.compile(`^(?:${pattern})$`)
  return (text) => compiled.test(text)
}

function selects(wanted: LabelSelector, resource: Resource, field: 'labels' | 'annotations'): boolean {
  if (wanted.length === 0) return true
  const found = at(treeOfResource(resource), ['metadata', field])
  const labels = new Map(isMap(found) ? [...found].map(([key, value]) => [key, scalarText(value)]) : [])
  return wanted.every((requirement) => requirement(labels))
}
