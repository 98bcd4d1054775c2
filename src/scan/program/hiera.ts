import type { SourceFile } from '../../model/file.js'
import type { ReadFile } from '../../model/layout.js'
import type { ProgramDefinition } from './definition.js'
import type { ProgramPlaceholder } from './placeholder.js'

/** A manifest of Puppet. */
const manifest = /\.pp$/
const declared = /\b(?:class|define)[ \t]+([\w:]{1,200})/g

/**
 * Versions that Hiera gives a parameter of a Puppet class: under the class's name and its own (https://www.puppet.com/docs/puppet/8/hiera_automatic.html), or
 * under the key that it is looked up by.
 */
export function hieraVersions(
  { file: { path, text } }: ReadFile,
  { segments, at = text.length }: ProgramPlaceholder,
  files: readonly ReadFile[],
): readonly { readonly file: ReadFile; readonly definition: ProgramDefinition }[] {
  const name = segments.at(-1) ?? ''
  if (!manifest.test(path) || !/^\w{1,80}$/.test(name)) return []
  const owner = [...text.slice(0, at).matchAll(declared)].at(-1)?.[1]
  const asked = new RegExp(
    `\\$${name}[ \\t]{0,20}=[ \\t]{0,20}(?:lookup|hiera)\\([ \\t]{0,8}["']([\\w:.-]{1,200})["']`,
  ).exec(text)?.[1]
  const keys = [...(owner === undefined ? [] : [`${owner}::${name}`]), ...(asked === undefined ? [] : [asked])]
  return files
    .filter(({ file }) => isData(file.path))
    .flatMap((file) => keys.flatMap((key) => versionsUnder(key, file)))
}

function isData(path: string): boolean {
  return /\.(?:ya?ml|json)$/.test(path)
}

function versionsUnder(
  key: string,
  file: ReadFile,
): readonly { readonly file: ReadFile; readonly definition: ProgramDefinition }[] {
  const { text } = file.file
  const found = []
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    if (!/(?:^|[\s"'{,])$/.test(text.slice(Math.max(0, at - 1), at))) continue
    const behind = at + key.length
    const value = /^["']?:[ \t]{0,20}["']?(v?[01]\.\d{1,4}\.\d{1,4})(?![\w.])/.exec(text.slice(behind, behind + 100))
    if (!value) continue
    const [whole, version = ''] = value
    const end = behind + whole.length
    const start = end - version.length
    found.push({
      file,
      definition: { names: [key], within: [], text: version, start, end, isEntry: false, scope: null },
    })
  }
  return found
}

/** Which more files are to be read where a manifest of Puppet takes a chart of ours: those that name its classes. Null where none does. */
export function hieraSought(files: readonly SourceFile[]): ((bytes: Uint8Array, path: string) => boolean) | null {
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
  return (bytes, path) => {
    if (!isData(path)) return false
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return classes.some((name) => view.includes(name))
  }
}
