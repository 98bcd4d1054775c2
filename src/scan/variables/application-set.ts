import type { ManifestObject, Path } from '../../model/document.js'
import { matchesGlob } from '../../model/glob.js'
import { isObject, listAt, objectAt, stringAt, type Json } from '../../model/json.js'
import type { Tree } from '../../model/layout.js'
import { agreed, definitionsAt, type VariableAnswer, type VariableDefinition } from './definition.js'
import type { Entry } from './entries.js'

/** Generators inside of generators that are followed; Argo CD takes two levels. */
const deepest = 3

/**
 * What the generators of an ApplicationSet give a parameter (https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/): elements of
 * lists, `values`, and files of the repository. Nothing where one of them makes applications without it here, since what fills it in there is not known.
 */
export function parameterOf(name: string, object: ManifestObject, tree: Tree): VariableAnswer {
  const given = listAt(object.value, generators).map((generator, index) =>
    givenBy(generator, [...generators, index], { name, object, tree }),
  )
  const isWhole = given.length > 0 && given.every((definitions) => definitions !== null && definitions.length > 0)
  return isWhole ? agreed(given.flatMap((definitions) => definitions ?? [])) : { kind: 'none' }
}

/** The elements of all lists of an ApplicationSet, for each of which there is an application. */
export function elementsOf(object: ManifestObject): readonly Entry[] {
  return listAt(object.value, generators).flatMap((generator, index) =>
    listsIn(generator, [...generators, index]).map((path) => ({ object, path, prefix: '' })),
  )
}

const generators = ['spec', 'generators']

interface Asked {
  readonly name: string
  readonly object: ManifestObject
  readonly tree: Tree
}

/** The definitions of one generator; null where it gives only some of its applications the parameter. */
function givenBy(generator: Json, path: Path, asked: Asked, depth = 0): readonly VariableDefinition[] | null {
  const inner = innerOf(generator)
  if (inner !== null) {
    const all = listAt(generator, [inner, 'generators']).map((each, index) =>
      depth < deepest ? givenBy(each, [...path, inner, 'generators', index], asked, depth + 1) : null,
    )
    // what some elements of a merge leave out is given by what they are merged with
    const isGiven = all.some((definitions) => definitions !== null && definitions.length > 0)
    if (inner === 'merge' && isGiven) return partly(generator, path, asked)
    return all.includes(null) ? null : all.flatMap((definitions) => definitions ?? [])
  }
  return [
    ...(listed(generator, path, asked) ?? [null]),
    ...valued(generator, path, asked),
    ...filed(generator, asked),
  ].reduce<VariableDefinition[] | null>((all, each) => (all === null || each === null ? null : [...all, each]), [])
}

function innerOf(generator: Json): 'matrix' | 'merge' | null {
  if (objectAt(generator, ['matrix'])) return 'matrix'
  return objectAt(generator, ['merge']) ? 'merge' : null
}

/** All that the elements and values inside of a merge give, whichever of them goes before the others. */
function partly(generator: Json, path: Path, asked: Asked): readonly VariableDefinition[] {
  const children = listAt(generator, ['merge', 'generators'])
  return children.flatMap((child, index) => {
    const at = [...path, 'merge', 'generators', index]
    const elements = listsIn(child, at).flatMap((element) => memberAt(asked.object, element, asked.name))
    return [...elements, ...valued(child, at, asked), ...filed(child, asked)]
  })
}

/** Null where an element of a list has no such entry while others have. */
function listed(generator: Json, path: Path, { name, object }: Asked): readonly VariableDefinition[] | null {
  const found = listsIn(generator, path).map((element) => memberAt(object, element, name))
  const missing = found.filter((each) => each.length === 0).length
  return missing > 0 && missing < found.length ? null : found.flat()
}

/** `values` of generators that find clusters, folders and files. */
function valued(generator: Json, path: Path, { name, object }: Asked): readonly VariableDefinition[] {
  if (!name.startsWith('values.') || !isObject(generator)) return []
  return Object.keys(generator).flatMap((kind) =>
    memberAt(object, [...path, kind, 'values'], name.slice('values.'.length)),
  )
}

/** Files of the repository that a generator of Git reads. */
function filed(generator: Json, { name, tree }: Asked): readonly VariableDefinition[] {
  const globs = listAt(generator, ['git', 'files']).flatMap((entry) => stringAt(entry, ['path']) ?? [])
  if (globs.length === 0) return []
  return tree.files.flatMap(({ file, documents }) =>
    globs.some((glob) => matchesGlob(file.path, glob))
      ? documents.flatMap((document) => (document.kind === 'plain' ? memberAt(document.object, [], name) : []))
      : [],
  )
}

function listsIn(generator: Json, path: Path, depth = 0): readonly Path[] {
  const inner = innerOf(generator)
  if (inner !== null && depth < deepest)
    return listAt(generator, [inner, 'generators']).flatMap((each, index) =>
      listsIn(each, [...path, inner, 'generators', index], depth + 1),
    )
  return listAt(generator, ['list', 'elements']).map((_, index) => [...path, 'list', 'elements', index])
}

/** An entry by its path, or by a key that is the whole of it: `values.version`. */
function memberAt(object: ManifestObject, root: Path, name: string): readonly VariableDefinition[] {
  const nested = definitionsAt(object, [...root, ...name.split('.')])
  return nested.length > 0 ? nested : definitionsAt(object, [...root, name])
}
