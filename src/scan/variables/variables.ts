import type { ManifestObject } from '../../model/document.js'
import type { SourceFile } from '../../model/file.js'
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js'
import type { BrokenFile } from '../../model/lockstep-set.js'
import type { Pin } from '../../model/pin.js'
import type { ShapeContext } from '../draft.js'
import { inputOf } from './inputs.js'
import { filledText, resolvePin, type Lookup } from './resolve.js'
import { substitutionsOf } from './substitutions.js'

/** The placeholders of a tree. */
export interface Variables {
  /** The object as Flux applies it, as far as the tree tells; its scalars stay as they are written. */
  filledIn(object: ManifestObject): ManifestObject
  /** The pins of an object, with the places that fill them in. */
  follow(
    pins: readonly Pin[],
    object: ManifestObject,
  ): { readonly pins: readonly Pin[]; readonly broken: readonly BrokenFile[] }
}

/** Reads what defines placeholders. `objects` are those of the tree in their order, with patched ones behind. */
export function variablesOf(objects: readonly ManifestObject[], context: ShapeContext): Variables {
  const substitution = substitutionsOf(context.tree, objects)
  const parents = parentsOf(objects)
  const givers = objects.filter(
    ({ kind, origin }) => kind === 'ResourceSetInputProvider' || (kind === 'ResourceSet' && origin === 'patch'),
  )
  const lookupIn = (object: ManifestObject): Lookup => {
    const resourceSet = parents.get(object)
    return ({ kind, name }, path) => {
      if (kind === 'variable') return substitution(name, path)
      return resourceSet ? inputOf(name, { resourceSet, others: givers }) : { kind: 'none' }
    }
  }
  // a file may hold ten thousand objects, and is read once
  const holding = new Map<SourceFile, boolean>()
  const holdsPlaceholder = (file: SourceFile): boolean => {
    const holds = holding.get(file) ?? /\$\{|<</.test(file.text)
    holding.set(file, holds)
    return holds
  }
  return {
    filledIn: (object) => {
      if (!holdsPlaceholder(object.file)) return object
      const lookup = lookupIn(object)
      const fill = (text: string): string => filledText(text, object.file.path, lookup)
      const value = filledObject(object.value, fill)
      return { ...object, value, content: isObject(object.content) ? value : filled(object.content, fill) }
    },
    follow: (pins, object) => {
      const lookup = lookupIn(object)
      const found = pins.map((pin) => resolvePin(pin, lookup, context))
      return { pins: found.flatMap((each) => each.pins), broken: found.flatMap((each) => each.broken) }
    },
  }
}

/** The ResourceSet that each of its objects follows. */
function parentsOf(objects: readonly ManifestObject[]): ReadonlyMap<ManifestObject, ManifestObject> {
  const parents = new Map<ManifestObject, ManifestObject>()
  let last: ManifestObject | null = null
  for (const object of objects) {
    if (object.kind === 'ResourceSet' && object.origin !== 'patch') last = object
    else if (object.origin === 'resource-set' && last?.file === object.file) parents.set(object, last)
  }
  return parents
}

function filledObject(value: JsonObject, fill: (text: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, child === undefined ? undefined : filled(child, fill)]),
  )
}

function filled(value: Json, fill: (text: string) => string): Json {
  if (typeof value === 'string') return fill(value)
  if (isList(value)) return value.map((element) => filled(element, fill))
  return isObject(value) ? filledObject(value, fill) : value
}
