import { isList, isObject, stringAt, valueAt, type Json } from '../../../model/json.js'

type Path = readonly string[]

/** What an answer has to hold to be one: whoever answers something else is no GitHub, or was cut off. */
export interface Expected {
  /** Ids of git objects. */
  readonly ids?: readonly Path[]
  readonly texts?: readonly Path[]
  readonly numbers?: readonly Path[]
  readonly lists?: readonly { readonly at: Path; readonly of: Expected }[]
}

/** True where an answer holds all that is expected. Nothing is expected of one of which nothing is read. */
export function holds(answer: unknown, { ids = [], texts = [], numbers = [], lists = [] }: Expected): boolean {
  return (
    ids.every((path) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(stringAt(answer, path) ?? '')) &&
    texts.every((path) => stringAt(answer, path) !== null) &&
    numbers.every((path) => typeof valueAt(answer, path) === 'number') &&
    lists.every(({ at, of }) => isListOf(valueAt(answer, at), of))
  )
}

/** A list of objects that hold texts. */
export function listOf(...texts: readonly Path[]): Expected {
  return { lists: [{ at: [], of: { texts } }] }
}

function isListOf(value: Json | undefined, of: Expected): boolean {
  return isList(value) && value.every((each) => isObject(each) && holds(each, of))
}
