import type { SourceFile } from '../../model/file.js'
import type { ReadFile } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import type { Sought } from '../../model/sought.js'
import type { ProgramDefinition } from './definition.js'
import type { ProgramPlaceholder } from './placeholder.js'
import { countBefore } from '../../model/sorted.js'

/** A manifest of Puppet. */
const manifest = /\.pp$/
const declared = /\b(?:class|define)[ \t]+([\w:]{1,200})/g

/**
 * Versions that Hiera gives a parameter of a Puppet class: under the class's name and its own (https://www.puppet.com/docs/puppet/8/hiera_automatic.html), or
 * under the key that it is looked up by.
 */
export function hieraVersions(
  { file }: ReadFile,
  { segments, at = file.text.length }: ProgramPlaceholder,
  files: readonly ReadFile[],
): readonly { readonly file: ReadFile; readonly definition: ProgramDefinition }[] {
  const name = segments.at(-1) ?? ''
  if (!manifest.test(file.path) || !/^\w{1,80}$/.test(name)) return []
  const { owners, asked } = namesIn(file)
  const owner = lastBefore(owners, at)
  const looked = asked.get(name)
  const keys = [...(owner === null ? [] : [`${owner}::${name}`]), ...(looked === undefined ? [] : [looked])]
  const versions = versionsIn(files)
  return keys.flatMap((key) => versions.get(key) ?? [])
}

/** Classes of a manifest in their order, and the keys by which its variables are looked up. */
interface ManifestNames {
  readonly owners: readonly { readonly name: string; readonly index: number }[]
  readonly asked: ReadonlyMap<string, string>
}

const looking = /\$(\w{1,80})[ \t]{0,20}=[ \t]{0,20}(?:lookup|hiera)\([ \t]{0,8}["']([\w:.-]{1,200})["']/g

const namesIn = oncePer(({ text }: SourceFile): ManifestNames => {
  const asked = new Map<string, string>()
  for (const [, name = '', key = ''] of text.matchAll(looking)) if (!asked.has(name)) asked.set(name, key)
  return { owners: [...text.matchAll(declared)].map(({ 1: name = '', index }) => ({ name, index })), asked }
})

function lastBefore(owners: ManifestNames['owners'], at: number): string | null {
  const low = countBefore(owners, ({ index }) => index < at)
  return owners[low - 1]?.name ?? null
}

type VersionPlace = { readonly file: ReadFile; readonly definition: ProgramDefinition }

const keyed =
  /(?<![^\s"'{,])([\w.-]{1,200}(?:::?[\w.-]{1,200}){0,8})["']?:[ \t]{0,20}["']?(v?[01]\.\d{1,4}\.\d{1,4})(?![\w.])/g

/** The versions that files of values give, by their keys. */
const versionsIn = oncePer((files: readonly ReadFile[]): ReadonlyMap<string, readonly VersionPlace[]> => {
  const found = new Map<string, VersionPlace[]>()
  for (const file of files) {
    if (!isData(file.file.path)) continue
    for (const { 0: whole, 1: key = '', 2: version = '', index } of file.file.text.matchAll(keyed)) {
      const end = index + whole.length
      const start = end - version.length
      const definition = { names: [key], within: [], text: version, start, end, isEntry: false, scope: null }
      const known = found.get(key)
      if (known) known.push({ file, definition })
      else found.set(key, [{ file, definition }])
    }
  }
  return found
})

function isData(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path)
}

/** Which more files are to be read where a manifest of Puppet takes a chart of ours: those that name its classes. Null where none does. */
export function hieraSought(files: readonly SourceFile[]): Sought | null {
  const classes = files
    .filter(
      ({ path, text }) =>
        manifest.test(path) && /charts\/flux-(?:operator|instance)|flux-operator-manifests/.test(text),
    )
    .flatMap(({ text }) => [
      ...[...text.matchAll(declared)].map(([, name = '']) => `${name}::`),
      ...[...text.matchAll(/(?:lookup|hiera)\([ \t]{0,8}["']([\w:.-]{1,200})/g)].map(([, key = '']) => key),
    ])
  if (classes.length === 0) return null
  const wanted: Sought['wanted'] = (bytes, path) => {
    if (!isData(path)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return classes.some((name) => view.includes(name))
  }
  return { wanted, net: { needles: classes, named: () => false } }
}
