import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import type { Json } from '../model/json.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import type { ReadFile } from '../model/layout.js'
import { resolvePath } from './folders.js'

/** A kustomize file: what it gathers, and the namespace that it sets. */
export interface KustomizeFile {
  readonly path: string
  readonly folder: string
  readonly namespace: string | null
  /** Files and folders that it lists as resources, bases or components. */
  readonly gathers: ReadonlySet<string>
  /** Files whose content it puts into objects, and the names of those: of its ConfigMap and Secret generators, and of its Helm charts. */
  readonly generates: readonly { readonly file: string; readonly into: string }[]
  /** Files that it lists as patches, replacements or transformers. */
  readonly fragments: readonly string[]
}

/** A Flux Kustomization: the folder that it applies. */
export interface FluxKustomization {
  readonly file: string
  readonly path: string
  readonly targetNamespace: string | null
}

const names = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization'])

/** True for the three names that kustomize reads. */
export function isKustomizeName(path: string): boolean {
  return names.has(path.slice(path.lastIndexOf('/') + 1))
}

/** The kustomize files among the files that were read. */
export function kustomizeFiles(files: readonly ReadFile[]): readonly KustomizeFile[] {
  return files.flatMap(({ file, documents }) => {
    if (!isKustomizeName(file.path)) return []
    // `kind` and `apiVersion` may be left out of a kustomization
    return documents.flatMap((document) => {
      if (document.kind === 'plain') return [kustomizeFile(document.object)]
      const found = document.kind === 'objects' ? document.objects[0] : undefined
      return found && !found.apiVersion.includes('fluxcd.io') ? [kustomizeFile(found)] : []
    })
  })
}

function kustomizeFile(object: ManifestObject): KustomizeFile {
  const { path } = object.file
  const folder = folderOf(path)
  const resolve = (relative: unknown): readonly string[] => {
    const found = typeof relative === 'string' && !relative.includes('\n') ? resolvePath(folder, relative) : null
    return found === null ? [] : [found]
  }
  const namespace = stringAt(object.value, ['namespace'])
  const lists = (keys: readonly string[]) => keys.flatMap((key) => listAt(object.value, [key]))
  return {
    path,
    folder,
    namespace: namespace === '' ? null : namespace,
    gathers: new Set(lists(['resources', 'bases', 'components']).flatMap(resolve)),
    generates: generatedFrom(lists).flatMap(({ file, into }) => resolve(file).map((path) => ({ file: path, into }))),
    fragments: lists([
      'patches',
      'patchesStrategicMerge',
      'patchesJson6902',
      'replacements',
      'transformers',
      'configurations',
    ])
      .map((entry) => (isObject(entry) ? entry['path'] : entry))
      .flatMap(resolve),
  }
}

/** `files` of generators, written `path` or `key=path`, and the values files of `helmCharts`. */
function generatedFrom(
  lists: (keys: readonly string[]) => readonly Json[],
): readonly { readonly file: Json; readonly into: string }[] {
  const named = (entry: Json, files: readonly Json[]) =>
    files.map((file) => ({ file, into: stringAt(entry, ['name']) ?? '' }))
  const generators = lists(['configMapGenerator', 'secretGenerator']).flatMap((entry) =>
    named(
      entry,
      listAt(entry, ['files']).map((file) => (typeof file === 'string' ? file.replace(/^[^=]*=/, '') : null)),
    ),
  )
  const charts = lists(['helmCharts'])
    .filter(isObject)
    .flatMap((chart) => named(chart, [chart['valuesFile'] ?? null, ...listAt(chart, ['additionalValuesFiles'])]))
  return [...generators, ...charts]
}

/** The Flux Kustomizations among the files that were read, without those whose path is a variable. */
export function fluxKustomizations(files: readonly ReadFile[]): readonly FluxKustomization[] {
  const found: FluxKustomization[] = []
  for (const { file, documents } of files)
    for (const document of documents)
      for (const object of document.kind === 'objects' ? document.objects : []) {
        if (object.kind !== 'Kustomization' || !object.apiVersion.startsWith('kustomize.toolkit.fluxcd.io/')) continue
        const path = resolvePath('', stringAt(object.value, ['spec', 'path']) ?? '')
        const target = stringAt(object.value, ['spec', 'targetNamespace'])
        const clear = target !== null && target !== '' && !target.includes('${')
        if (path !== null) found.push({ file: file.path, path, targetNamespace: clear ? target : null })
      }
  return found
}
