import { nameOf, type ManifestObject, type Path } from '../model/document.js'
import { isObject, listAt, stringAt, valueAt } from '../model/json.js'
import { gatheredFrom } from '../model/gathered.js'
import type { Tree } from '../model/layout.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import type { Problem } from '../model/problem.js'
import { parseApiVersion } from '../model/api-version.js'
import { isHelmRelease } from './chart-releases.js'
import { appliedObjects } from './applied-objects.js'
import { wholeObjects } from './objects.js'
import { unknownInDocument, unknownInResourceSet } from '../text/placeholder.js'
import { problemAt } from './problem.js'
import { missingKustomizationPaths } from './kustomization-files.js'
import { sourcePaths } from './source-paths.js'

/**
 * Checks that what objects name is there. Names are compared without namespaces, since kustomizations set them; sources of Flux
 * Kustomizations are not looked for, since bootstrap and the operator make them (both measured on public repositories: no false alarm).
 */
export const checkReferences = oncePer((tree: Tree): readonly Problem[] => {
  const objects = directoryIn(wholeObjects(tree))
  const applied = appliedObjects(tree)
  return [
    ...missingCharts(objects)(applied),
    ...missingDependencies(objects)(applied),
    ...missingKustomizationPaths(tree),
    ...sourcePaths(tree, applied),
  ]
})

const missingCharts = oncePer((objects: Directory) =>
  gatheredFrom((object: ManifestObject) => (isHelmRelease(object) ? chartProblems(object, objects) : [])),
)

const missingDependencies = oncePer((objects: Directory) =>
  gatheredFrom((object: ManifestObject) => dependencyProblems(object, objects)),
)

function chartProblems(release: ManifestObject, objects: Directory): readonly Problem[] {
  const direct = reference(release, ['spec', 'chartRef'])
  if (direct) return objects.has(direct) ? [] : [missing(release, direct)]
  const indirect = reference(release, ['spec', 'chart', 'spec', 'sourceRef'])
  if (indirect?.kind !== 'HelmRepository' || objects.has(indirect)) return []
  return [missing(release, indirect)]
}

interface Named {
  readonly kind: string
  readonly name: string
  readonly path: Path
}

function reference(object: ManifestObject, path: Path): Named | null {
  const kind = stringAt(object.value, [...path, 'kind'])
  const name = stringAt(object.value, [...path, 'name'])
  return kind === null || name === null || isOpen(object, name) ? null : { kind, name, path: [...path, 'name'] }
}

function isOpen(object: ManifestObject, text: string): boolean {
  return object.origin === 'resource-set' ? unknownInResourceSet(text) : unknownInDocument(text)
}

/** Finds out whether something of a kind and name is there. */
interface Directory {
  has(named: Named): boolean
}

function directoryIn(objects: readonly ManifestObject[]): Directory {
  return directoryOf(namedIn(objects), generatorsIn(objects))
}

/** An object by its kind and name. */
interface Entry {
  readonly kind: string
  readonly name: string
}

const namedIn = gatheredFrom(
  ({ kind, name }: ManifestObject): readonly Entry[] => (name === null ? [] : [{ kind, name }]),
  (a, b) => a.kind === b.kind && a.name === b.name,
)

const generatorsIn = gatheredFrom((object: ManifestObject) => (object.kind === 'ArtifactGenerator' ? [object] : []))

/** The objects by kind and name; a name with a placeholder stands for any name that fits around it. */
const directoryOf = oncePerPair((objects: readonly Entry[], generators: readonly ManifestObject[]): Directory => {
  const holdsPlaceholder = ({ name }: Entry): boolean => placeholdersIn(name).length > 0
  const open = objects.filter(holdsPlaceholder)
  const exact = new Set(
    objects.filter((object) => !holdsPlaceholder(object)).map(({ kind, name }) => `${kind}\0${name}`),
  )
  return {
    has: ({ kind, name }) =>
      exact.has(`${kind}\0${name}`) ||
      open.some((object) => object.kind === kind && fits(object.name, name)) ||
      (kind === 'ExternalArtifact' && generators.some((generator) => generates(generator, name))),
  }
})

/** Each entry of a generator becomes an artifact of its name. */
function generates({ value }: ManifestObject, name: string): boolean {
  return listAt(value, ['spec', 'artifacts']).some((entry) => fits(stringAt(entry, ['name']) ?? '', name))
}

/** What begins a placeholder, and what ends it. */
const placeholders = [
  ['${', '}'],
  ['<<', '>>'],
  ['{{', '}}'],
] as const

/** True where a name begins and ends as what stands before the first and behind the last placeholder; the same where there is none. */
function fits(pattern: string, name: string): boolean {
  const found = placeholdersIn(pattern)
  if (found.length === 0) return pattern === name
  const first = pattern.slice(0, Math.min(...found.map(({ start }) => start)))
  const last = pattern.slice(Math.max(...found.map(({ end }) => end)))
  return name.startsWith(first) && name.endsWith(last)
}

function placeholdersIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return placeholders.flatMap(([open, close]) => {
    const [start, end] = [text.indexOf(open), text.lastIndexOf(close)]
    return start >= 0 && end > start ? [{ start, end: end + close.length }] : []
  })
}

function missing(release: ManifestObject, { kind, name, path }: Named): Problem {
  return problemAt(release, path, 'reference-missing', {
    message: `${nameOf(release)} takes its chart from the ${kind} ${name}, which is nowhere in the repository.`,
    help: `Add the ${kind} ${name}, or correct the name.`,
  })
}

const dependents: Readonly<Record<string, string>> = {
  Kustomization: 'kustomize.toolkit.fluxcd.io',
  HelmRelease: 'helm.toolkit.fluxcd.io',
}

function dependencyProblems(object: ManifestObject, objects: Directory): readonly Problem[] {
  if (dependents[object.kind] !== parseApiVersion(object.apiVersion).group) return []
  return listAt(object.value, ['spec', 'dependsOn']).flatMap((entry, index) => {
    const name = isObject(entry) ? valueAt(entry, ['name']) : null
    if (typeof name !== 'string' || isOpen(object, name)) return []
    const path: Path = ['spec', 'dependsOn', index, 'name']
    if (objects.has({ kind: object.kind, name, path })) return []
    const other = object.kind === 'HelmRelease' ? 'Kustomization' : 'HelmRelease'
    const elsewhere = objects.has({ kind: other, name, path })
    return [
      problemAt(object, path, 'dependency-missing', {
        message: `${nameOf(object)} depends on ${name}, but the repository has no ${object.kind} of that name${elsewhere ? ` (there is a ${other})` : ''}, so it waits for ever.`,
        help: elsewhere
          ? `A ${object.kind} can depend on another ${object.kind} only: name the one that applies the ${other} ${name}.`
          : `Add the ${object.kind} ${name}, correct the name, or remove the dependency.`,
        detail: name,
      }),
    ]
  })
}
