import type { ManifestObject, Path } from '../../model/document.js'
import { isList, isObject, valueAt, type Json } from '../../model/json.js'
import { definitionsAt, foundIn, type VariableAnswer } from './definition.js'
import type { VariablePlaceholder } from './placeholder.js'

/** One entry of a list for which an object is made each time: a set of inputs, an element of a generator, what a task is repeated with. */
export interface Entry {
  /** Where it is written. */
  readonly object: ManifestObject
  readonly path: Path
  /** What a placeholder calls it: `item.`; empty where its own keys are the names. */
  readonly prefix: string
}

/** Entries of one list that are looked at one by one. */
const most = 100

const ours = /flux-(?:operator|instance)/

/**
 * The entries of a list where they have to be looked at one by one, because what an object is of depends on them; none where every entry
 * makes the same of it but for its version.
 */
export function tellingEntries(entries: readonly Entry[]): readonly Entry[] {
  const tells = entries.length <= most && entries.some(({ object, path }) => speaks(valueAt(object.content, path)))
  return tells ? entries : []
}

function speaks(value: Json | undefined): boolean {
  if (typeof value === 'string') return ours.test(value)
  if (isList(value)) return value.some(speaks)
  return isObject(value) && Object.values(value).some(speaks)
}

/** What an entry gives a placeholder; nothing where the placeholder asks for something else. */
export function givenByEntry({ name }: VariablePlaceholder, { object, path, prefix }: Entry): VariableAnswer {
  if (prefix !== '' && name === prefix.slice(0, -1)) return foundIn(definitionsAt(object, path))
  if (!name.startsWith(prefix)) return { kind: 'none' }
  const own = name.slice(prefix.length)
  const nested = definitionsAt(object, [...path, ...own.split('.')])
  return foundIn(nested.length > 0 ? nested : definitionsAt(object, [...path, own]))
}
