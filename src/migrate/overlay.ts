import { gatherersOf, namedFor, type Kustomization } from '../kustomize/kustomization.js'
import { isBelow } from '../kustomize/paths.js'
import type { ManifestObject } from '../model/document.js'
import { isList, isObject, listAt, stringAt, valueAt } from '../model/json.js'
import { objectsInFile, type Tree } from '../model/layout.js'
import type { CommonMetadata, MigrationProblem } from './bootstrap.js'
import type { Gathered, NamedObject, ReadPatches } from './patches.js'
import { kustomizationPatches, reachingPatches } from './patches.js'

/** Fields of a kustomization that change Flux's objects in ways that a FluxInstance has no word for. */
const unspeakable = [
  'namePrefix',
  'nameSuffix',
  'images',
  'replicas',
  'replacements',
  'transformers',
  'components',
  'vars',
]

/** What the kustomization of a bootstrap does to Flux's objects. */
export interface Overlay extends ReadPatches {
  readonly common: CommonMetadata
}

export const noCommonMetadata: CommonMetadata = { labels: {}, annotations: {} }

/** Reads a bootstrap's kustomization; `fluxFiles` are the files whose objects go. */
export function readOverlay(
  tree: Tree,
  kustomization: Kustomization,
  flux: readonly NamedObject[],
  fluxFiles: readonly string[],
): Overlay {
  const gathered: Gathered = { flux, staying: stayingObjects(tree, kustomization, fluxFiles) }
  const read = kustomizationPatches(tree, kustomization, gathered)
  const above = outerPatches(tree, kustomization, flux)
  const common = commonOf(kustomization.object)
  const problems = [
    ...read.problems,
    ...common.problems,
    ...fieldProblems(kustomization.object),
    ...above.flatMap((one) => one.problems),
  ]
  return { patches: [...read.patches, ...above.flatMap((one) => one.patches)], problems, common }
}

function stayingObjects(
  tree: Tree,
  kustomization: Kustomization,
  fluxFiles: readonly string[],
): readonly NamedObject[] {
  const paths = namedFor(kustomization, 'resource', 'component').flatMap(({ path }) => path ?? [])
  return tree.files
    .filter(({ file }) => !fluxFiles.includes(file.path) && paths.some((path) => isBelow(file.path, path)))
    .flatMap(objectsInFile)
}

function problemAt(
  object: ManifestObject,
  key: string,
  weight: MigrationProblem['weight'],
  message: string,
): MigrationProblem {
  return { weight, file: object.file.path, line: object.position([key]).line, message }
}

function fieldProblems(kustomization: ManifestObject): readonly MigrationProblem[] {
  return unspeakable.flatMap((key) => {
    const value = valueAt(kustomization.value, [key])
    if (value === undefined || value === null || (isList(value) && value.length === 0)) return []
    return [problemAt(kustomization, key, 'blocks', `a FluxInstance cannot take over \`${key}\` of the kustomization`)]
  })
}

function commonOf(kustomization: ManifestObject): CommonMetadata & { readonly problems: readonly MigrationProblem[] } {
  const problems: MigrationProblem[] = []
  const labels: Record<string, string> = {}
  const selectors = 'the labels also went into selectors, which a FluxInstance leaves alone: compare the Deployments'
  for (const entry of listAt(kustomization.value, ['labels'])) {
    Object.assign(labels, textsAt(entry, 'pairs'))
    if (valueAt(entry, ['includeSelectors']) === true)
      problems.push(problemAt(kustomization, 'labels', 'note', selectors))
  }
  const older = textsAt(kustomization.value, 'commonLabels')
  if (Object.keys(older).length > 0) problems.push(problemAt(kustomization, 'commonLabels', 'note', selectors))
  return {
    labels: { ...labels, ...older },
    annotations: textsAt(kustomization.value, 'commonAnnotations'),
    problems,
  }
}

function textsAt(value: unknown, key: string): Readonly<Record<string, string>> {
  const found = valueAt(value, [key])
  const texts: Record<string, string> = {}
  for (const name of isObject(found) ? Object.keys(found) : []) {
    const text = stringAt(found, [name])
    if (text !== null) texts[name] = text
  }
  return texts
}

/** Patches of the kustomizations above that reach into the bootstrap; the bootstrap's own come first, as kustomize applies them. */
function outerPatches(tree: Tree, { folder }: Kustomization, flux: readonly NamedObject[]): readonly ReadPatches[] {
  return gatherersOf(tree.files, folder).map((above) => {
    const own = tree.files.map(({ file }) => file.path).filter((path) => isBelow(path, folder))
    return reachingPatches(tree, above, { flux, staying: stayingObjects(tree, above, own) })
  })
}
