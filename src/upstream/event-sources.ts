import { isList, isObject, type Json, type JsonObject } from '../model/json.js'
import { operatorKinds } from './components.js'
import type { Catalog } from './crd.js'

/** Where the kinds are listed: `Alert.spec.eventSources[].kind` and `Receiver.spec.resources[].kind`. */
const lists: Readonly<Record<string, string>> = { Alert: 'eventSources', Receiver: 'resources' }

/**
 * A catalog whose Alert and Receiver accept the operator's kinds, as in a cluster that the operator built (upstream.md 7, step 3).
 * The definition as released does not list them.
 */
export function widenEventSources(catalog: Catalog): Catalog {
  return {
    hasGroup: (group) => catalog.hasGroup(group),
    find: (group, kind) => {
      const field = group === 'notification.toolkit.fluxcd.io' ? lists[kind] : undefined
      return field === undefined
        ? catalog.find(group, kind)
        : catalog.find(group, kind, (schema) =>
            widen(schema, ['properties', 'spec', 'properties', field, 'items', 'properties', 'kind']),
          )
    },
  }
}

function widen(schema: JsonObject, path: readonly string[]): JsonObject {
  const [key, ...rest] = path
  if (key === undefined) {
    const choices = schema['enum']
    return isList(choices)
      ? { ...schema, enum: [...choices, ...operatorKinds.filter((kind) => !choices.includes(kind))] }
      : schema
  }
  const child: Json | undefined = schema[key]
  return isObject(child) ? { ...schema, [key]: widen(child, rest) } : schema
}
