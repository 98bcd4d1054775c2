import type { ManifestObject, Scalar } from '../../model/document.js'
import { listAt, stringAt, type Json } from '../../model/json.js'
import type { SourceFile } from '../../model/file.js'
import type { Tree } from '../../model/layout.js'
import { isFluxKustomization } from '../../kustomize/flux-kustomization.js'
import { generatedEntries, partOf } from '../../kustomize/generated.js'
import { appliersIn } from '../../kustomize/reach.js'
import { foundIn, type VariableDefinition, type VariableAnswer } from './definition.js'

/** A ConfigMap or Secret, written as an object or made by a kustomization, as far as it gives variables. */
interface Source {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly namespace: string | null
  /** The cluster of its file. */
  readonly cluster: string
  define(variable: string): VariableDefinition | null
  /** Where it gives a variable a value that cannot be read here, encrypted or encoded. */
  hides(variable: string): Scalar | null
  readonly file: SourceFile
}

/**
 * The values of variables that Flux substitutes after it has built (https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution):
 * `substitute` goes before `substituteFrom`, and later sources before earlier ones; `objects` are those of the tree with patched ones behind. Only the Flux Kustomizations that build a file count
 * for it; where none is known, the tree does if it names one value alone.
 */
export function substitutionsOf(
  tree: Tree,
  objects: readonly ManifestObject[],
): (name: string, path: string) => VariableAnswer {
  const sources = [...objects.flatMap((object) => sourceOf(object, tree)), ...generated(tree)]
  const appliersOf = appliersIn(tree)
  const kustomizations = objects.filter(isFluxKustomization)
  const patches = kustomizations.filter(({ origin }) => origin === 'patch')
  const known = new Map<string, VariableAnswer>()
  return (name, path) => {
    const key = `${name}\0${path}`
    const found = known.get(key) ?? find(name, path)
    known.set(key, found)
    return found
  }

  function find(name: string, path: string): VariableAnswer {
    const appliers = appliersOf(path)
    if (appliers.length === 0) return anywhere(name, path)
    const ranked = appliers.map((applier) => ({
      applier,
      given: given(name, applier, layersOn(applier), sources, tree),
    }))
    const winners = ranked.flatMap(({ applier, given: all }) => {
      const last = all.at(-1)
      return last ? [{ cluster: tree.layout.clusterOf(applier.file.path), definition: last }] : []
    })
    const different = winners.find((one) =>
      winners.some((other) => other.cluster === one.cluster && textOf(other.definition) !== textOf(one.definition)),
    )
    const definitions = winners.map(({ definition }) => definition)
    if (different) return { kind: 'differ', definitions }
    if (definitions.length === 0) {
      const hidden = hiddenIn(name, appliers, layersOn, sources, tree)
      if (hidden !== undefined) return { kind: 'outside', source: hidden, why: 'cannot be read here' }
      const source = outsideOf(appliers, layersOn, sources, tree)
      if (source !== undefined) return { kind: 'outside', source, why: 'is not in the repository' }
    }
    return foundIn(
      definitions,
      ranked.flatMap(({ given: all }) => all.slice(0, -1)),
    )
  }

  /** A Flux Kustomization with what is patched into it. */
  function layersOn(applier: ManifestObject): readonly ManifestObject[] {
    return [applier, ...patches.filter(({ name }) => name === applier.name)]
  }

  function anywhere(name: string, path: string): VariableAnswer {
    const cluster = tree.layout.clusterOf(path)
    const near = (other: string): boolean => cluster === '' || other === '' || other === cluster
    const all = [
      ...sources.flatMap((source) => (near(source.cluster) ? (source.define(name) ?? []) : [])),
      ...kustomizations.flatMap((object) =>
        near(tree.layout.clusterOf(object.file.path)) ? (substituted(object, name) ?? []) : [],
      ),
    ]
    return new Set(all.map(textOf)).size > 1 ? { kind: 'differ', definitions: all } : foundIn(all)
  }
}

type LayersOn = (applier: ManifestObject) => readonly ManifestObject[]

/** The first Secret of appliers that gives a variable what cannot be read here. */
function hiddenIn(
  variable: string,
  appliers: readonly ManifestObject[],
  layersOn: LayersOn,
  sources: readonly Source[],
  tree: Tree,
): string | undefined {
  const entries = appliers.flatMap((applier) =>
    layersOn(applier).flatMap((layer) =>
      listAt(layer.value, [...postBuild, 'substituteFrom']).map((entry) => ({ applier, entry })),
    ),
  )
  const hidden = entries.flatMap(({ applier, entry }) =>
    named(entry, applier, sources, tree).flatMap((source): readonly string[] => {
      const scalar = source.hides(variable)
      return scalar ? [`the ${source.kind} ${source.name} at ${source.file.path}:${scalar.position.line}`] : []
    }),
  )
  return hidden[0]
}

/** The first ConfigMap of appliers that is not in the tree; a Secret holds what is secret, and no version unless it is seen to. */
function outsideOf(
  appliers: readonly ManifestObject[],
  layersOn: LayersOn,
  sources: readonly Source[],
  tree: Tree,
): string | undefined {
  const listed = appliers.flatMap((applier) => layersOn(applier).map((layer) => ({ applier, layer })))
  const missing = listed.flatMap(({ applier, layer }) =>
    listAt(layer.value, [...postBuild, 'substituteFrom']).flatMap((entry, index): readonly string[] => {
      const name = stringAt(entry, ['name'])
      if (stringAt(entry, ['kind']) !== 'ConfigMap' || name === null) return []
      const { line } = layer.position([...postBuild, 'substituteFrom', index])
      const isHere = named(entry, applier, sources, tree).length > 0
      return isHere ? [] : [`the ConfigMap ${name} of ${layer.file.path}:${line}`]
    }),
  )
  return missing[0]
}

function textOf({ scalar }: VariableDefinition): string {
  return scalar.raw
}

/** What a Flux Kustomization gives a variable, the last of which counts. */
function given(
  name: string,
  applier: ManifestObject,
  layers: readonly ManifestObject[],
  sources: readonly Source[],
  tree: Tree,
): readonly VariableDefinition[] {
  const from = layers.findLast((layer) => listAt(layer.value, [...postBuild, 'substituteFrom']).length > 0)
  const listed = from ? listAt(from.value, [...postBuild, 'substituteFrom']) : []
  return [
    ...listed.flatMap((entry) => named(entry, applier, sources, tree).flatMap((source) => source.define(name) ?? [])),
    ...layers.flatMap((layer) => substituted(layer, name) ?? []),
  ]
}

const postBuild = ['spec', 'postBuild']

function substituted(object: ManifestObject, name: string): VariableDefinition | null {
  const scalar = object.scalar([...postBuild, 'substitute', name])
  return scalar && { file: object.file, scalar }
}

function named(entry: Json, applier: ManifestObject, sources: readonly Source[], tree: Tree): readonly Source[] {
  const [kind, name] = [stringAt(entry, ['kind']) ?? 'ConfigMap', stringAt(entry, ['name'])]
  const namespace = tree.layout.namespaceOf(applier)
  const fitting = sources.filter(
    (source) =>
      source.kind === kind &&
      source.name === name &&
      (namespace === null || source.namespace === null || source.namespace === namespace),
  )
  const cluster = tree.layout.clusterOf(applier.file.path)
  const near = fitting.filter((source) => source.cluster === cluster)
  return near.length > 0 ? near : fitting.filter((source) => source.cluster === '' || cluster === '')
}

function sourceOf(object: ManifestObject, tree: Tree): readonly Source[] {
  const { name, file } = object
  const kind = object.kind === 'SealedSecret' ? 'Secret' : object.kind
  if ((kind !== 'ConfigMap' && kind !== 'Secret') || name === null) return []
  const key = kind === 'ConfigMap' ? 'data' : 'stringData'
  const define = (variable: string): VariableDefinition | null => {
    const scalar = object.scalar([key, variable])
    return scalar && !isEncrypted(scalar) ? { file, scalar } : null
  }
  // what is encoded or encrypted is not read
  const hides = (variable: string): Scalar | null =>
    define(variable)
      ? null
      : (object.scalar([key, variable]) ??
        object.scalar(['data', variable]) ??
        object.scalar(['spec', 'encryptedData', variable]))
  const namespace = tree.layout.namespaceOf(object)
  return [{ kind, name, namespace, cluster: tree.layout.clusterOf(file.path), file, define, hides }]
}

function isEncrypted({ raw }: Scalar): boolean {
  return raw.startsWith('ENC[')
}

/** What a kustomization makes ConfigMaps and Secrets of: literals, and files of variables. */
function generated({ files, layout }: Tree): readonly Source[] {
  return generatedEntries(files).map(({ kind, name, key, object, scalar }) => ({
    kind,
    name,
    namespace: stringAt(object.value, ['namespace']),
    cluster: layout.clusterOf(object.file.path),
    file: object.file,
    define: (variable) => (variable === key ? { file: object.file, scalar: unquoted(scalar) } : null),
    hides: () => null,
  }))
}

/** A line of a file of variables may hold its value in quotes. */
function unquoted(scalar: Scalar): Scalar {
  const found = /^(["'])(.*)\1$/.exec(scalar.raw)
  return found ? partOf(scalar, 1, found[2] ?? '') : scalar
}
