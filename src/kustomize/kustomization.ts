import type { ManifestObject, Path } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { isList, isObject, listAt, stringAt, valueAt, type Json } from '../model/json.js'
import { filesByPath, type ReadFile } from '../model/layout.js'
import { gatheredFrom } from '../model/gathered.js'
import { oncePer } from '../model/once-per.js'
import { isKustomizationFile, kustomizationPaths } from './names.js'
import { resolvePath } from './paths.js'
import { pluginAsKustomization } from './plugins.js'

/** What a kustomization takes a file or folder for. */
export type Use =
  | 'resource'
  | 'component'
  | 'definition'
  | 'patch'
  | 'replacement'
  | 'transformer'
  | 'generator'
  | 'validator'
  | 'configuration'
  /** a file whose whole text goes into a ConfigMap or Secret */
  | 'content'
  /** a file whose lines go into a ConfigMap or Secret */
  | 'environment'
  /** values of a Helm chart */
  | 'values'

/** A file or folder that a kustomization names. */
export interface NamedPath {
  readonly use: Use
  /** As it is written, without the key before `=` of a generator. */
  readonly entry: string
  /** From the root of the repository; null where it is none of its files (see `resolvePath`). */
  readonly path: string | null
  /** Where it is written in the kustomization. */
  readonly at: Path
  /** The ConfigMap, Secret or chart that it goes into; null for other uses. */
  readonly into: string | null
  /** The key that its content gets there; null for other uses. */
  readonly key: string | null
}

/** A kustomization of a folder or a component: what it names, and the namespace that it sets. */
export interface Kustomization {
  readonly path: string
  readonly folder: string
  /** Its document, with its keys as kustomize spells them. */
  readonly object: ManifestObject
  readonly namespace: string | null
  readonly names: readonly NamedPath[]
}

interface Found {
  readonly own: readonly Kustomization[]
  readonly plugins: readonly Kustomization[]
  /** The plugins behind the others; the very list of these where there is no plugin. */
  readonly all: readonly Kustomization[]
}

const foundIn = oncePer((files: readonly ReadFile[]): Found => {
  const own = ownIn(files)
  const plugging = pluggingIn(own)
  if (plugging.length === 0) return { own, plugins: plugging, all: own }
  const byPath = filesByPath(files)
  const plugins = plugging.flatMap((kustomization) => pluginsOf(kustomization, byPath))
  return { own, plugins, all: [...own, ...plugins] }
})

/** Those that may name plugins: few trees have any. */
const pluggingIn = oncePer((own: readonly Kustomization[]) =>
  own.filter(({ object }) => pluginKeys.some((key) => object.value[key] !== undefined)),
)

const pluginKeys = ['transformers', 'generators']

/**
 * The kustomizations among the files that were read, and the transformers and generators of kustomize's own that they name, each as the
 * kustomization that says the same. `kind` and `apiVersion` may be left out of a kustomization.
 */
export function kustomizationsIn(files: readonly ReadFile[]): readonly Kustomization[] {
  return foundIn(files).all
}

/** The transformers and generators of kustomize's own that the kustomizations of a tree name, each as a kustomization. */
export function pluginsIn(files: readonly ReadFile[]): readonly Kustomization[] {
  return foundIn(files).plugins
}

/** The kustomization of a folder, by the first of the three names that is there; null where there is none that can be read. */
export function kustomizationAt(files: readonly ReadFile[], folder: string): Kustomization | null {
  const here = foundIn(files).own.filter((kustomization) => kustomization.folder === folder)
  for (const path of kustomizationPaths(folder)) {
    const found = here.find((kustomization) => kustomization.path === path)
    if (found) return found
  }
  return null
}

/** The kustomizations that gather a file or folder among their resources or components. */
export function gatherersOf(files: readonly ReadFile[], path: string): readonly Kustomization[] {
  return foundIn(files).own.filter((one) => namedFor(one, 'resource', 'component').some((name) => name.path === path))
}

/** The kustomizations of one file: one at most in any that kustomize can read. Trees before and after a change share most files. */
const kustomizationsOf = oncePer(({ file, documents }: ReadFile): readonly Kustomization[] => {
  if (!isKustomizationFile(file.path)) return []
  return documents.flatMap((document) => {
    if (document.kind === 'plain') return [kustomizationOf(document.object, folderOf(file.path))]
    const found = document.kind === 'objects' ? document.objects[0] : undefined
    return found && !found.apiVersion.includes('fluxcd.io') ? [kustomizationOf(found, folderOf(file.path))] : []
  })
})

const ownIn = gatheredFrom(kustomizationsOf)

/** Plugins in files, in the resources of a folder, and written out in place; their paths count from the kustomization. */
function pluginsOf(kustomization: Kustomization, files: ReadonlyMap<string, ReadFile>): readonly Kustomization[] {
  const { object, folder } = kustomization
  const named = namedFor(kustomization, 'transformer', 'generator').flatMap(({ path }) => {
    if (path === null) return []
    const inside = kustomizationPaths(path).flatMap((place) => {
      const read = files.get(place)
      return read ? kustomizationsOf(read) : []
    })
    const resources = inside.flatMap((one) => namedFor(one, 'resource').flatMap((name) => name.path ?? []))
    return [path, ...resources].flatMap((place) => files.get(place)?.documents ?? [])
  })
  const written = pluginKeys.flatMap((key) =>
    listAt(object.value, [key]).flatMap((_, index) => object.documentsAt([key, index])),
  )
  return [...named, ...written]
    .flatMap((document) => (document.kind === 'objects' ? document.objects : []))
    .flatMap((plugin) => {
      const same = pluginAsKustomization(plugin)
      return same ? [kustomizationOf(same, folder)] : []
    })
}

/** The paths that a kustomization names for one of some uses. */
export function namedFor(kustomization: Kustomization, ...uses: readonly Use[]): readonly NamedPath[] {
  return kustomization.names.filter(({ use }) => uses.includes(use))
}

function kustomizationOf(object: ManifestObject, folder: string): Kustomization {
  const { path } = object.file
  const namespace = stringAt(object.value, ['namespace'])
  const names = [...listed(object), ...entered(object), ...generated(object), ...valuesOfCharts(object)].map(
    (name) => ({
      ...name,
      path: resolvePath(folder, name.entry),
    }),
  )
  return { path, folder, object, namespace: namespace === '' ? null : namespace, names }
}

type Written = Omit<NamedPath, 'path'>

const lists: readonly (readonly [key: string, use: Use])[] = [
  ['resources', 'resource'],
  ['bases', 'resource'],
  ['components', 'component'],
  ['crds', 'definition'],
  ['configurations', 'configuration'],
  ['transformers', 'transformer'],
  ['generators', 'generator'],
  ['validators', 'validator'],
  ['patchesStrategicMerge', 'patch'],
]

/** Lists of paths; `patches` was one too, in old kustomizations. Resources and patches may also be written out in place. */
function listed({ value }: ManifestObject): readonly Written[] {
  return [...lists, ['patches', 'patch'] as const].flatMap(([key, use]) =>
    listAt(value, [key]).flatMap((entry, index) => writtenAt(entry, use, [key, index])),
  )
}

/** Entries that name a file by `path`. */
function entered({ value }: ManifestObject): readonly Written[] {
  const keys = [
    ['patches', 'patch'],
    ['patchesJson6902', 'patch'],
    ['replacements', 'replacement'],
  ] as const
  return [
    ...keys.flatMap(([key, use]) =>
      listAt(value, [key]).flatMap((entry, index) =>
        writtenAt(isObject(entry) ? entry['path'] : undefined, use, [key, index, 'path']),
      ),
    ),
    ...writtenAt(valueAt(value, ['openapi', 'path']), 'configuration', ['openapi', 'path']),
  ]
}

/** `files` of generators, written `path` or `key=path`, and their `envs`. */
function generated({ value }: ManifestObject): readonly Written[] {
  return ['configMapGenerator', 'secretGenerator'].flatMap((list) =>
    listAt(value, [list]).flatMap((generator, index) => {
      const into = stringAt(generator, ['name']) ?? ''
      const files = listAt(generator, ['files']).flatMap((entry, at) =>
        typeof entry === 'string' ? contentOf(entry, [list, index, 'files', at], into) : [],
      )
      const lines = listAt(generator, ['envs']).flatMap((entry, at) =>
        writtenAt(entry, 'environment', [list, index, 'envs', at], into),
      )
      return [...files, ...lines, ...writtenAt(valueAt(generator, ['env']), 'environment', [list, index, 'env'], into)]
    }),
  )
}

function contentOf(text: string, at: Path, into: string): readonly Written[] {
  const equals = text.indexOf('=')
  const entry = text.slice(equals + 1)
  const key = equals < 0 ? entry.slice(entry.lastIndexOf('/') + 1) : text.slice(0, equals)
  return writtenAt(entry, 'content', at, into).map((written) => ({ ...written, key }))
}

function valuesOfCharts({ value }: ManifestObject): readonly Written[] {
  return listAt(value, ['helmCharts']).flatMap((chart, index) => {
    const into = stringAt(chart, ['name']) ?? ''
    const more = listAt(chart, ['additionalValuesFiles']).flatMap((entry, at) =>
      writtenAt(entry, 'values', ['helmCharts', index, 'additionalValuesFiles', at], into),
    )
    return [...writtenAt(valueAt(chart, ['valuesFile']), 'values', ['helmCharts', index, 'valuesFile'], into), ...more]
  })
}

/** The paths of an entry: of a text without lines, which is a path and no content, and of each text of a list. */
function writtenAt(entry: Json | undefined, use: Use, at: Path, into: string | null = null): readonly Written[] {
  if (isList(entry)) return entry.flatMap((each, index) => writtenAt(each, use, [...at, index], into))
  return typeof entry === 'string' && entry !== '' && !isContent(entry) ? [{ use, entry, at, into, key: null }] : []
}

/** True for a text that is a document itself and no path to one. */
export function isContent(text: string): boolean {
  return text.includes('\n') || /^\s*[{[]/.test(text)
}
