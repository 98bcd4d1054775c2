import { isBelow, resolvePath } from '../kustomize/paths.js'
import { isKustomizationFile } from '../kustomize/names.js'
import { takersIn, type Taker } from '../kustomize/takers.js'
import type { SourceFile } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import { grouped } from '../model/grouped.js'
import type { ReadFile } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import type { Sought } from '../model/sought.js'
import { codeOf } from '../text/program/code.js'

/**
 * The files that take a file in directly, by kustomize and Flux, or because their code names it or its folder: modules of Terraform,
 * helmfiles and their bases, charts beside each other, scripts.
 */
export const takersOf = oncePer((files: readonly ReadFile[]): ((path: string) => readonly Taker[]) => {
  const built = takersIn(files)
  const naming = grouped(files.flatMap(namedBy), ({ path }) => path)
  return (path) => {
    const folder = folderOf(path)
    const named = [path, folder].flatMap((place) => naming.get(place) ?? [])
    const own = named.filter(({ file }) => file !== path && (folder === '' || !isBelow(file, folder)))
    return [...built(path), ...own.map(({ file }) => ({ file, isRemote: false }))]
  }
})

/** What the code of a file names; a placeholder before a path (`${path.module}/../x`) is its own folder or the root. */
function namedBy(read: ReadFile): readonly { readonly path: string; readonly file: string }[] {
  const { file } = read
  if (!isCode(read)) return []
  const paths = [...codeOf(file).matchAll(/[\w./-]{1,300}/g)].flatMap(([token]) => {
    if (!token.includes('/')) return []
    const name = token.replace(/^\/+/, '')
    const relative = resolvePath(folderOf(file.path), name)
    const places = name.startsWith('.') ? [relative] : [relative, resolvePath('', name)]
    return places.flatMap((place) => (place === null || place === '' ? [] : [place]))
  })
  return [...new Set(paths)].map((path) => ({ path, file: file.path }))
}

/** Objects of a cluster name what they take in fields of their own, and prose takes nothing. */
function isCode({ file, documents }: ReadFile): boolean {
  if (isKustomizationFile(file.path) || /\.(?:md|adoc|rst|txt)$|(?:^|\/)CODEOWNERS$/.test(file.path)) return false
  return !documents.some(({ kind }) => kind === 'objects')
}

/**
 * Which more files of a tree are to be read where a chart of the repository depends on ours: releases and Applications that install it need
 * not speak of us. Null where there is no such chart.
 */
export function chartTakersSought(files: readonly SourceFile[]): Sought | null {
  const charts = files.flatMap(({ path }) => (/(?:^|\/)[^/]+\/Chart\.yaml$/.test(path) ? [folderOf(path)] : []))
  if (charts.length === 0) return null
  const wanted: Sought['wanted'] = (bytes, path) => {
    if (!/\.ya?ml$/.test(path)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return (
      (view.includes('HelmRelease') || view.includes('Application')) && charts.some((chart) => view.includes(chart))
    )
  }
  return { wanted, net: { needles: charts, named: () => false } }
}
