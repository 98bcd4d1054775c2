import { ownerNeedles } from './owners.js'
import { isKustomizationFile } from '../kustomize/names.js'
import { joined } from '../kustomize/paths.js'
import type { Sought } from '../model/sought.js'
import type { SourceFile } from '../model/file.js'
import { folderOf } from '../model/folder.js'

const markers = [
  'toolkit.fluxcd.io',
  'kustomize.config.k8s.io',
  'fluxcd.controlplane.io',
  'controlplaneio-fluxcd',
  'fluxcd/flux2',
  '-controller',
  'containers/0/args',
  'argoproj.io/',
]
const names = /(?:^|\/)gotk-[^/]*\.ya?ml$|(?:^|\/)flux-system\//

/** Bytes up to which a file is read for a migration: the manifests of all controllers are about one megabyte. */
const bootstrapFileLimit = 4 * 1024 * 1024

/** Whether a file can matter to a migration, by a look at its bytes: manifests of Flux, kustomizations, patches of controllers, and whatever else installs Flux. */
function mayConcernBootstrap(bytes: Uint8Array, path: string): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (ownerNeedles.some((needle) => view.includes(needle))) return true
  if (!/\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/.test(path)) return false
  return names.test(path) || isKustomizationFile(path) || markers.some((marker) => view.includes(marker))
}

/** Values files of the chart flux2, which need not speak of Flux: those that a helmfile names, and the one beside a chart that packs it. */
function chartValuesSought(files: readonly SourceFile[]): Sought | null {
  const named = new Set(files.filter(({ text }) => text.includes('flux2')).flatMap(valuesNamedIn))
  if (named.size === 0) return null
  const isNamed = (path: string): boolean => named.has(path)
  return { wanted: (_, path) => isNamed(path), net: { needles: [], named: isNamed } }
}

function valuesNamedIn({ path, text }: SourceFile): readonly string[] {
  const folder = folderOf(path)
  if (/(?:^|\/)Chart\.ya?ml$/.test(path)) return [joined(folder, 'values.yaml')]
  if (!text.includes('releases:')) return []
  return [...text.matchAll(/[\w./-]{1,200}\.ya?ml\b/g)].map(([name]) => joined(folder, name.replace(/^\.\//, '')))
}

/** What of a tree is read for a migration. */
export const bootstrapReading = {
  wanted: mayConcernBootstrap,
  net: {
    // a search goes by lines
    needles: [...ownerNeedles.map((needle) => needle.trimEnd()), ...markers],
    named: (path: string): boolean => names.test(path) || isKustomizationFile(path),
  },
  limit: bootstrapFileLimit,
  more: chartValuesSought,
} as const
