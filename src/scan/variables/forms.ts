import type { ManifestObject } from '../../model/document.js'
import type { SourceFile } from '../../model/file.js'
import { isList, isObject, type Json, type JsonObject } from '../../model/json.js'
import { oncePer } from '../../model/once-per.js'
import { givenByEntry, type Entry } from './entries.js'
import { filledText, type Lookup } from './resolve.js'

/** An object as one entry of a list has it, and what is known of its placeholders there. */
interface Form {
  readonly as: ManifestObject
  readonly lookup: Lookup
}

/** What is made once for an entry: the object itself, or a part of it. */
export interface Repeated {
  readonly as: ManifestObject
  readonly entry: Entry
}

/** The forms of the objects of a tree, each of which is made once. */
export interface Forms {
  /** True for an object whose file holds what may be a placeholder. */
  holdsPlaceholder(object: ManifestObject): boolean
  /** At least one. */
  formsOf(object: ManifestObject): readonly Form[]
  /** The object as it is applied, as far as one value is known for each placeholder. */
  filledIn(object: ManifestObject): ManifestObject
}

/** Forms by what is known of placeholders in each object, and by what repeats it as a whole and parts of it. */
export function formsUnder(
  lookupIn: (object: ManifestObject) => Lookup,
  repeatedIn: (object: ManifestObject) => readonly [whole: readonly Repeated[], parts: readonly Repeated[]],
): Forms {
  const holdsPlaceholder = ({ file }: ManifestObject): boolean => mayFillIn(file)
  const known = new Map<ManifestObject, readonly Form[]>()
  const formsAnew = (object: ManifestObject): readonly Form[] => {
    const general = lookupIn(object)
    if (!holdsPlaceholder(object)) return [{ as: object, lookup: general }]
    const [whole, parts] = repeatedIn(object)
    const own = whole.length > 0 ? [] : [{ as: filledBy(object, general), lookup: general }]
    return [...own, ...[...whole, ...parts].map((repeated) => formOf(repeated, general))]
  }
  return {
    holdsPlaceholder,
    formsOf(object) {
      const forms = known.get(object) ?? formsAnew(object)
      known.set(object, forms)
      return forms
    },
    filledIn: (object) => (holdsPlaceholder(object) ? filledBy(object, lookupIn(object)) : object),
  }
}

/** A file may hold ten thousand objects, and is read once. */
const mayFillIn = oncePer(({ text }: SourceFile): boolean => /\$[{(]|<<|\{\{/.test(text))

/** What an entry gives goes before what is given for all of them. */
function formOf({ as, entry }: Repeated, general: Lookup): Form {
  const lookup: Lookup = (placeholder, path) => {
    const own = placeholder.kind === 'variable' ? null : givenByEntry(placeholder, entry)
    return own?.kind === 'found' ? own : general(placeholder, path)
  }
  return { as: filledBy(as, lookup), lookup }
}

function filledBy(object: ManifestObject, lookup: Lookup): ManifestObject {
  const fill = (text: string): string => filledText(text, object.file.path, lookup)
  const value = filledObject(object.value, fill)
  return { ...object, value, content: isObject(object.content) ? value : filled(object.content, fill) }
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
