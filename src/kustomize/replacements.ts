import { parseApiVersion } from '../model/api-version.js'
import type { ManifestObject, Path, Scalar } from '../model/document.js'
import { isList, isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import { filesByPath, objectsInFile, type ReadFile, type Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import type { ByteRange } from '../model/place.js'
import { generatedEntries, partOf, type GeneratedEntry } from './generated.js'
import { kustomizationsIn, type Kustomization } from './kustomization.js'
import { fieldSteps, pathsAt } from './pointer.js'
import { reachIn, type Builds } from './reach.js'
import { resolvePath } from './paths.js'
import { targetPatterns } from './target.js'
import { withValue } from './values-at-paths.js'

/** An object with a field that a replacement fills. */
export interface ReplacedObject {
  /** The object as it becomes; its only scalar is the filled one, whose places are those of the source. */
  readonly object: ManifestObject
  /** The bytes of the source that are taken; a place outside of them is none. */
  readonly source: ByteRange
  /** Where the field is written that is filled; null where it is made. */
  readonly overwritten: { readonly file: string; readonly line: number } | null
}

/** Hostile replacements multiply no further than this, and look at no more objects in all. */
const mostReplaced = 2000
const mostLooked = 1_000_000

/** The objects as `replacements` of kustomizations and components leave them, one for each field that is filled. */
export function replacedObjects(tree: Tree): readonly ReplacedObject[] {
  const holders = replacingIn(kustomizationsIn(tree.files))
  if (holders.length === 0) return []
  const objects = tree.files.flatMap(objectsInFile)
  const bases: Bases = {
    objects: objects.filter(({ origin }) => origin !== 'patch'),
    generated: generatedEntries(tree.files),
  }
  const reach = reachIn(tree)
  const files = filesByPath(tree.files)
  const replaced: ReplacedObject[] = []
  let looked = 0
  for (const kustomization of holders) {
    const builds = reach.ofKustomization(kustomization)
    for (const replacement of replacementsOf(kustomization, files)) {
      looked += bases.objects.length * (1 + listAt(replacement.value, ['targets']).length)
      if (replaced.length >= mostReplaced || looked > mostLooked) return replaced
      replaced.push(...replacedBy(replacement, builds, bases))
    }
  }
  return replaced
}

const replacingIn = oncePer((kustomizations: readonly Kustomization[]) =>
  kustomizations.filter(({ object }) => listAt(object.value, ['replacements']).length > 0),
)

/** What replacements read and fill. */
interface Bases {
  readonly objects: readonly ManifestObject[]
  readonly generated: readonly GeneratedEntry[]
}

/** One replacement, and its own scalars. */
interface Replacement {
  readonly value: JsonObject
  readonly object: ManifestObject
  readonly at: Path
}

/** Written out, or in a file that holds one or a list of them. */
function replacementsOf(
  { object, folder }: Kustomization,
  files: ReadonlyMap<string, ReadFile>,
): readonly Replacement[] {
  return listAt(object.value, ['replacements']).flatMap((entry, index): readonly Replacement[] => {
    const name = stringAt(entry, ['path'])
    if (name === null) return isObject(entry) ? [{ value: entry, object, at: ['replacements', index] }] : []
    const documents = files.get(resolvePath(folder, name) ?? '')?.documents ?? []
    return documents.flatMap((document) => (document.kind === 'plain' ? inFile(document.object, document.content) : []))
  })
}

function inFile(object: ManifestObject, content: Json): readonly Replacement[] {
  if (isObject(content)) return [{ value: content, object, at: [] }]
  if (!isList(content)) return []
  return content.flatMap((value, index) => (isObject(value) ? [{ value, object, at: [index] }] : []))
}

interface Source {
  readonly object: ManifestObject
  /** The part that is taken. */
  readonly scalar: Scalar
}

function replacedBy(replacement: Replacement, builds: Builds, bases: Bases): readonly ReplacedObject[] {
  const source = sourceOf(replacement, builds, bases)
  if (!source) return []
  return listAt(replacement.value, ['targets']).flatMap((target) => {
    const selects = selector(objectAt(target, ['select']) ?? {})
    const rejects = listAt(target, ['reject']).filter(isObject).map(selector)
    return bases.objects
      .filter((object) => selects(object) && builds(object.file.path))
      .filter((object) => !rejects.some((rejected) => rejected(object)))
      .flatMap((object) => fieldsOf(target, object).flatMap((path) => filled(object, path, target, source) ?? []))
  })
}

function sourceOf({ value, object, at }: Replacement, builds: Builds, bases: Bases): Source | null {
  const source = objectAt(value, ['source'])
  const found = source ? sourceField(source, builds, bases) : { object, scalar: object.scalar([...at, 'sourceValue']) }
  const part = found?.scalar ? partAt(found.scalar, objectAt(source, ['options'])) : null
  return found && part ? { object: found.object, scalar: part } : null
}

/** Exactly one object has to be the source; kustomize refuses more. */
function sourceField(
  source: JsonObject,
  builds: Builds,
  { objects, generated }: Bases,
): { readonly object: ManifestObject; readonly scalar: Scalar | null } | null {
  const steps = fieldSteps(stringAt(source, ['fieldPath']) ?? 'metadata.name')
  const [kind, name] = [stringAt(source, ['kind']), stringAt(source, ['name'])]
  const is = (each: { readonly kind: string; readonly name: string | null }) =>
    (kind === null || each.kind === kind) && (name === null || each.name === name)
  for (const object of objects) {
    if (!is(object) || !builds(object.file.path)) continue
    const [path] = pathsAt(object.value, steps)
    if (path) return { object, scalar: object.scalar(path) }
  }
  const key = steps[0] === 'data' ? steps.slice(1).join('.') : null
  return generated.find((entry) => is(entry) && entry.key === key) ?? null
}

/** The part between delimiters that the options name, or the whole; null where it is not there, or stands otherwise than it is meant. */
function partAt(scalar: Scalar, options: JsonObject | null): Scalar | null {
  if (scalar.style === 'block' || scalar.raw !== String(scalar.value)) return null
  const delimiter = stringAt(options, ['delimiter']) ?? ''
  if (delimiter === '') return scalar
  const parts = scalar.raw.split(delimiter)
  const index = indexOf(options)
  const text = parts[index]
  const start = parts.slice(0, index).reduce((sum, part) => sum + part.length + delimiter.length, 0)
  return text === undefined ? null : partOf(scalar, start, text)
}

function indexOf(options: JsonObject | null): number {
  const index = valueAt(options, ['index'])
  return typeof index === 'number' ? index : 0
}

/** Newer releases of kustomize read expressions here, as in the targets of patches; older ones only names. */
function selector(wanted: JsonObject): (object: ManifestObject) => boolean {
  try {
    const { group, version, kind, name } = targetPatterns(wanted)
    return (object) => {
      const own = parseApiVersion(object.apiVersion)
      return kind(object.kind) && name(object.name ?? '') && group(own.group) && version(own.version)
    }
  } catch {
    return () => false
  }
}

function fieldsOf(target: Json, { value }: ManifestObject): readonly Path[] {
  const create = valueAt(target, ['options', 'create']) === true
  return listAt(target, ['fieldPaths']).flatMap((field) =>
    typeof field === 'string' ? pathsAt(value, fieldSteps(field), create) : [],
  )
}

/** The object with one field filled; null where the field is a mapping or a list. */
function filled(base: ManifestObject, path: Path, target: Json, source: Source): ReplacedObject | null {
  const old = valueAt(base.value, path)
  if (isObject(old) || isList(old)) return null
  const { before, text, after } = filledText(String(old ?? ''), objectAt(target, ['options']), source.scalar.raw)
  const whole = before + text + after
  const { range, position } = source.scalar
  const start = range.start - Buffer.byteLength(before)
  const scalar: Scalar = {
    value: whole,
    raw: whole,
    range: { start, end: start + Buffer.byteLength(whole) },
    style: 'plain',
    position: { line: position.line, column: position.column },
  }
  const written = base.scalar(path)
  return {
    object: {
      ...base,
      file: source.object.file,
      origin: 'patch',
      value: withValue(base.value, path, whole),
      scalar: (wanted) => (wanted.join('\0') === path.join('\0') ? scalar : null),
      position: () => position,
      absentKey: () => null,
      wholeKey: () => null,
      documentsAt: () => [],
    },
    source: range,
    overwritten: written && { file: base.file.path, line: written.position.line },
  }
}

/** A part between delimiters, before the first or behind the last, or all of it. */
function filledText(
  old: string,
  options: JsonObject | null,
  text: string,
): { readonly before: string; readonly text: string; readonly after: string } {
  const delimiter = stringAt(options, ['delimiter']) ?? ''
  if (delimiter === '') return { before: '', text, after: '' }
  const parts = old.split(delimiter)
  const index = indexOf(options)
  if (index < 0) return { before: '', text, after: delimiter + old }
  if (index >= parts.length) return { before: old + delimiter, text, after: '' }
  const [before, after] = [parts.slice(0, index), parts.slice(index + 1)]
  return {
    before: before.map((part) => part + delimiter).join(''),
    text,
    after: after.map((part) => delimiter + part).join(''),
  }
}
