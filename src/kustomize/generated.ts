import type { ManifestObject, Scalar } from '../model/document.js'
import { byteOffset, positionIn } from '../model/file.js'
import { listAt, stringAt } from '../model/json.js'
import { filesByPath, type ReadFile } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import { kustomizationsIn, namedFor, type Kustomization } from './kustomization.js'

/** One entry of a ConfigMap or Secret that a kustomization generates, with the text that becomes its value. */
export interface GeneratedEntry {
  readonly kind: 'ConfigMap' | 'Secret'
  readonly name: string
  readonly key: string
  /** The kustomization, or the file of lines that it names. */
  readonly object: ManifestObject
  readonly scalar: Scalar
}

const generators = [
  ['configMapGenerator', 'ConfigMap'],
  ['secretGenerator', 'Secret'],
] as const

/** The entries that generators make of `literals` and of the lines of `envs`; whole files have no place of their own. */
export function generatedEntries(files: readonly ReadFile[]): readonly GeneratedEntry[] {
  const generating = generatingIn(kustomizationsIn(files))
  if (generating.length === 0) return []
  const byPath = filesByPath(files)
  return generating.flatMap((kustomization) => [...literals(kustomization), ...environments(kustomization, byPath)])
}

const generatingIn = oncePer((kustomizations: readonly Kustomization[]) =>
  kustomizations.filter(({ object }) => generators.some(([key]) => object.value[key] !== undefined)),
)

const literals = oncePer(({ object }: Kustomization): readonly GeneratedEntry[] =>
  generators.flatMap(([key, kind]) =>
    listAt(object.value, [key]).flatMap((generator, index) =>
      listAt(generator, ['literals']).flatMap((_, at): readonly GeneratedEntry[] => {
        const scalar = object.scalar([key, index, 'literals', at])
        const name = stringAt(generator, ['name']) ?? ''
        const found = scalar && assigned(scalar)
        return found ? [{ kind, name, object, ...found }] : []
      }),
    ),
  ),
)

/** `KEY=value`, whose value may stand in quotes of its own. */
function assigned(scalar: Scalar): { readonly key: string; readonly scalar: Scalar } | null {
  const found = /^([^=]+)=(["']?)(.*)\2$/s.exec(scalar.raw)
  if (!found || scalar.style === 'block') return null
  const [, key = '', quote = '', value = ''] = found
  return { key, scalar: partOf(scalar, key.length + 1 + quote.length, value) }
}

/** Some characters of a scalar as a scalar. */
export function partOf(scalar: Scalar, start: number, text: string): Scalar {
  const { bytes, lines, lineStart } = reached(scalar, start)
  const from = scalar.range.start + bytes
  const { line, column } = scalar.position
  const position =
    lines === 0 ? { line, column: column + start } : { line: line + lines, column: start - lineStart + 1 }
  return { ...scalar, value: text, raw: text, range: { start: from, end: from + Buffer.byteLength(text) }, position }
}

/** What stands before a character of a scalar. */
interface Reached {
  readonly at: number
  readonly bytes: number
  /** Ends of lines. */
  readonly lines: number
  /** Where the line of the character begins. */
  readonly lineStart: number
}

/** A block may have ten thousand parts, which are asked for in their order. */
const farthest = new WeakMap<Scalar, Reached>()

function reached(scalar: Scalar, at: number): Reached {
  const known = farthest.get(scalar)
  const from = known && known.at <= at ? known : { at: 0, bytes: 0, lines: 0, lineStart: 0 }
  const between = scalar.raw.slice(from.at, at)
  const newline = between.lastIndexOf('\n')
  const found = {
    at,
    bytes: from.bytes + Buffer.byteLength(between),
    lines: from.lines + between.split('\n').length - 1,
    lineStart: newline < 0 ? from.lineStart : from.at + newline + 1,
  }
  farthest.set(scalar, found)
  return found
}

function environments(kustomization: Kustomization, files: ReadonlyMap<string, ReadFile>): readonly GeneratedEntry[] {
  return namedFor(kustomization, 'environment').flatMap(({ path, at, into }) => {
    const read = path === null ? undefined : files.get(path)
    const kind = at[0] === 'secretGenerator' ? 'Secret' : 'ConfigMap'
    if (!read) return []
    const object = { ...kustomization.object, file: read.file }
    return linesOf(read).map(({ key, scalar }) => ({ kind, name: into ?? '', key, object, scalar }))
  })
}

function linesOf({ file }: ReadFile): readonly { readonly key: string; readonly scalar: Scalar }[] {
  const found = []
  for (const line of file.text.matchAll(/^([^=#\s][^=\r\n\u2028\u2029]*)=([^\r\n]*)/gm)) {
    const [, key = '', raw = ''] = line
    const start = line.index + key.length + 1
    const range = { start: byteOffset(file, start), end: byteOffset(file, start + raw.length) }
    const scalar: Scalar = { value: raw, raw, range, style: 'plain', position: positionIn(file, start) }
    found.push({ key, scalar })
  }
  return found
}
