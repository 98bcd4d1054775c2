import { generatedEntries } from '../kustomize/generated.js'
import { kustomizationsIn, namedFor } from '../kustomize/kustomization.js'
import type { ManifestObject } from '../model/document.js'
import { isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { innerDocuments } from '../text/yaml/plain-documents.js'
import { objectsOf } from './objects.js'

/**
 * A release with all the values that it takes, as far as they stand in the repository in the clear: those of `valuesFrom` in their order, and
 * its own over them (https://fluxcd.io/flux/components/helm/helmreleases/#values). Places stay those of the release.
 */
export function withGivenValues(object: ManifestObject, tree: Tree): ManifestObject {
  const entries = object.kind === 'HelmRelease' ? listAt(object.value, ['spec', 'valuesFrom']) : []
  if (entries.length === 0) return object
  const given = entries.flatMap((entry) => givenBy(entry, tree))
  if (given.length === 0) return object
  const spec = objectAt(object.value, ['spec']) ?? {}
  const values = [...given, objectAt(spec, ['values']) ?? {}].reduce((under, over) => laidOver(under, over, 0), {})
  return { ...object, value: { ...object.value, spec: { ...spec, values } } }
}

function givenBy(entry: Json, tree: Tree): readonly JsonObject[] {
  const [kind, name] = [stringAt(entry, ['kind']) ?? '', stringAt(entry, ['name'])]
  const key = stringAt(entry, ['valuesKey']) ?? 'values.yaml'
  const path = stringAt(entry, ['targetPath'])
  if (name === null) return []
  const { texts, budget } = givenIn(tree)
  return (texts.get([kind, name, key].join('\0')) ?? []).flatMap((given) => {
    budget.characters -= given.text.length
    if (budget.characters < 0) return []
    if (path !== null) return [nested(path.split('.'), given.text)]
    return (given.values ??= innerDocuments(given.text).filter(isObject))
  })
}

/** Characters of values that are laid over each other in one tree; each time counts. */
const mostCharacters = 20_000_000

/** What ConfigMaps and Secrets hold in the clear, by kind, name and key. */
const givenIn = oncePer((tree: Tree) => {
  const texts = new Map<string, GivenText[]>()
  for (const given of [...ofObjects(tree), ...ofGenerators(tree)]) {
    const known = texts.get(given.place)
    if (known) known.push(given)
    else texts.set(given.place, [given])
  }
  return { texts, budget: { characters: mostCharacters } }
})

interface GivenText {
  readonly place: string
  readonly text: string
  /** Its mappings, once somebody asked. */
  values?: readonly JsonObject[]
}

const holders = [
  ['ConfigMap', 'data'],
  ['Secret', 'stringData'],
] as const

function ofObjects(tree: Tree): readonly GivenText[] {
  return holders.flatMap(([kind, field]) =>
    objectsOf(tree, kind).flatMap(({ name, value }) =>
      Object.keys(objectAt(value, [field]) ?? {}).flatMap((key) => {
        const text = stringAt(value, [field, key])
        return text === null ? [] : [{ place: [kind, name, key].join('\0'), text }]
      }),
    ),
  )
}

function ofGenerators({ files }: Tree): readonly GivenText[] {
  const texts = new Map(files.map(({ file }) => [file.path, file.text]))
  const whole = kustomizationsIn(files).flatMap((one) =>
    namedFor(one, 'content').flatMap(({ path, into, key, at }) => {
      const text = path === null ? undefined : texts.get(path)
      const kind = at[0] === 'secretGenerator' ? 'Secret' : 'ConfigMap'
      return text === undefined ? [] : [{ place: [kind, into, key].join('\0'), text }]
    }),
  )
  return [
    ...whole,
    ...generatedEntries(files).map(({ kind, name, key, scalar }) => ({
      place: [kind, name, key].join('\0'),
      text: scalar.raw,
    })),
  ]
}

function nested(path: readonly string[], value: Json): JsonObject {
  const [key = '', ...rest] = path
  return { [key]: rest.length === 0 || path.length > deepest ? value : nested(rest, value) }
}

/** Levels of values that are laid over each other. */
const deepest = 40

function laidOver(under: JsonObject, over: JsonObject, depth: number): JsonObject {
  const merged = Object.keys(over).map((key): [string, Json | undefined] => {
    const [old, now] = [valueAt(under, [key]), over[key]]
    return [key, isObject(old) && isObject(now) && depth < deepest ? laidOver(old, now, depth + 1) : now]
  })
  return { ...under, ...Object.fromEntries(merged) }
}
