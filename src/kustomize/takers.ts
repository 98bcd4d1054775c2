import type { ManifestObject } from '../model/document.js'
import { folderOf } from '../model/folder.js'
import { grouped } from '../model/grouped.js'
import { listAt, stringAt } from '../model/json.js'
import { objectsInFile, type ReadFile } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { fluxKustomizationOf } from './flux-kustomization.js'
import { kustomizationsIn } from './kustomization.js'
import { isKustomizationFile } from './names.js'
import { appliedFolder, foldersAbove } from './paths.js'

/** A file that takes another in, so that what the other says reaches a cluster through it. */
export interface Taker {
  readonly file: string
  /** True where a `kubeConfig` takes it to another cluster than that of the file. */
  readonly isRemote: boolean
}

/**
 * The files that take a file in directly: kustomizations that name it or its folder, and objects that apply its folder, or one above it
 * that has no kustomization of its own.
 */
export const takersIn = oncePer((files: readonly ReadFile[]): ((path: string) => readonly Taker[]) => {
  const kustomizations = kustomizationsIn(files)
  const own = new Set(kustomizations.map(({ folder }) => folder))
  const naming = grouped(
    kustomizations.flatMap(({ path: file, names }) =>
      names.map(({ path }) => ({ path, taker: { file, isRemote: false } })),
    ),
    ({ path }) => path,
  )
  const applying = grouped(files.flatMap(objectsInFile).flatMap(appliersIn), ({ folder }) => folder)
  return (path) => {
    const isRoot = isKustomizationFile(path)
    const named = isRoot ? [path, folderOf(path)] : [path]
    return [
      ...named.flatMap((place) => naming.get(place) ?? []),
      ...sweptFrom(path, own).flatMap((folder) => applying.get(folder) ?? []),
    ]
      .map(({ taker }) => taker)
      .filter(({ file }) => file !== path)
  }
})

/** The folders of which a file is part when they are applied: Flux sweeps down to the folders that have a kustomization of their own. */
function sweptFrom(path: string, own: ReadonlySet<string>): readonly string[] {
  const [first = '', ...above] = foldersAbove(path)
  if (own.has(first) && !isKustomizationFile(path)) return []
  const end = above.findIndex((folder) => own.has(folder))
  return [first, ...(end < 0 ? above : above.slice(0, end))]
}

/** The folders that an object applies: those of Flux and of an instance's sync, of charts and modules in the repository, and of Argo CD. */
function appliersIn(object: ManifestObject): readonly { readonly folder: string; readonly taker: Taker }[] {
  const flux = fluxKustomizationOf(object)
  const file = object.file.path
  if (flux)
    return [flux.path, ...flux.components].map((folder) => ({ folder, taker: { file, isRemote: flux.isRemote } }))
  return namedFolders(object).flatMap((path) => {
    const folder = path === null ? null : appliedFolder(path)
    return folder === null ? [] : [{ folder, taker: { file, isRemote: false } }]
  })
}

function namedFolders({ kind, value }: ManifestObject): readonly (string | null)[] {
  if (kind === 'FluxInstance') return [stringAt(value, ['spec', 'sync', 'path'])]
  if (kind === 'Terraform') return [stringAt(value, ['spec', 'path'])]
  if (kind === 'Application')
    return [value, ...listAt(value, ['spec', 'sources'])].map((each) =>
      stringAt(each, each === value ? ['spec', 'source', 'path'] : ['path']),
    )
  if (kind !== 'HelmRelease') return []
  const chart = stringAt(value, ['spec', 'chart', 'spec', 'chart'])
  return [chart?.includes('/') === true ? chart : null, stringAt(value, ['spec', 'values', 'instance', 'sync', 'path'])]
}
