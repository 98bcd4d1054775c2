import { readFile } from '../../documents/reader.js'
import { kustomizationsIn, namedFor, type Kustomization } from '../../kustomize/kustomization.js'
import { isKustomizationFile } from '../../kustomize/names.js'
import type { FluxKustomization } from '../../kustomize/flux-kustomization.js'
import { isPatchText, patchEntries, type PatchEntry } from '../../kustomize/patches.js'
import type { Applied } from '../../kustomize/reach.js'
import type { ManifestObject, Path } from '../../model/document.js'
import { positionIn, type SourceFile } from '../../model/file.js'
import { isList, isObject, listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../../model/json.js'
import { oncePer, oncePerPair } from '../../model/once-per.js'
import { variablesIn } from '../../text/substitution.js'
import { isTarget } from './kustomizations.js'
import type { Texts } from './texts.js'

/** A variable that a file asks for, at its first line. */
export interface AskedVariable {
  readonly name: string
  readonly file: string
  readonly line: number
}

/** The label or annotation with which an object keeps its text as it is. */
const exemption = 'kustomize.toolkit.fluxcd.io/substitute'

/**
 * The variables that what a Flux Kustomization applies asks for: its objects, the patches and settings of its kustomizations, and what these
 * generate. Comments count for nothing in YAML, and Secrets are generated in base64.
 */
export function askedBy(
  flux: FluxKustomization,
  applied: Applied,
  { tree, asking, paths, isSubstituted }: Texts & { readonly isSubstituted: (path: string) => boolean },
): readonly AskedVariable[] {
  const own = ownKustomizations(applied, kustomizationsIn(tree.files))
  if (own.some((one) => exemptsAll(one.object.value))) return []
  const files = pathsNear(flux, applied)(own, paths).flatMap((path) => asking.get(path) ?? [])
  return askedIn(flux, applied)({ own, files, isSubstituted: isSubstituted(flux.file) })
}

const ownKustomizations = oncePerPair((applied: Applied, kustomizations: readonly Kustomization[]) =>
  kustomizations.filter(({ folder }) => applied.folders.has(folder)),
)

/** Where a Flux Kustomization may ask for a variable: what it builds, and what it and its kustomizations name. */
const pathsNear = oncePerPair((flux: FluxKustomization, { builds }: Applied) =>
  oncePerPair((own: readonly Kustomization[], paths: readonly string[]): readonly string[] => {
    const entries = patchEntries(flux.object, '', ['spec'])
    const patches = entries.flatMap(({ source }) => (source.kind === 'file' ? (source.path ?? []) : []))
    return [...new Set([...paths.filter((path) => builds(path)), ...namedBy(own), ...patches])]
  }),
)

/** The kustomizations themselves, and the files that they name. */
const namedBy = oncePer((own: readonly Kustomization[]) =>
  own.flatMap((one) => [one.path, ...one.names.flatMap(({ path }) => path ?? [])]),
)

/** Where a Flux Kustomization asks for variables. */
interface Asking {
  readonly own: readonly Kustomization[]
  readonly files: readonly SourceFile[]
  /** True where another one substitutes in its own file. */
  readonly isSubstituted: boolean
}

/** What a Flux Kustomization asks for is looked for again where a file is another than in the tree before. */
const askedIn = oncePerPair((flux: FluxKustomization, applied: Applied) => {
  let last: { readonly asking: Asking; readonly asked: readonly AskedVariable[] } | null = null
  return (asking: Asking): readonly AskedVariable[] => {
    const found = last && isSame(last.asking, asking) ? last : { asking, asked: askedOf(flux, applied, asking) }
    last = found
    return found.asked
  }
})

function isSame(a: Asking, b: Asking): boolean {
  if (a.own !== b.own || a.isSubstituted !== b.isSubstituted || a.files.length !== b.files.length) return false
  return a.files.every((file, index) => file === b.files[index])
}

function askedOf(
  flux: FluxKustomization,
  { builds }: Applied,
  { own, files, isSubstituted }: Asking,
): readonly AskedVariable[] {
  const asking = new Map(files.map((file) => [file.path, file]))
  const read = reader(asking)
  const patches = new Set(own.flatMap((one) => namedFor(one, 'patch').flatMap(({ path }) => path ?? [])))
  const objects = [...asking.keys()].filter((path) => builds(path) && !isKustomizationFile(path)).flatMap(read)
  const fragments = [...patches].flatMap(read)
  const sparing = [
    ...own.flatMap((one) => patchEntries(one.object, one.folder)),
    ...patchEntries(flux.object, '', ['spec']),
  ].flatMap((entry) => sparedTargets(entry, asking))
  const isSpared = (object: ManifestObject) =>
    sparesItself(object) || sparing.some((target) => isTarget(target, object))
  const spared = new Set([...objects, ...fragments].filter(isSpared).map(subjectOf))
  return [
    ...[...objects, ...fragments]
      .filter((object) => !spared.has(subjectOf(object)))
      .flatMap((object) => variablesOf(object)),
    ...own.flatMap((one) => (asking.has(one.path) ? variablesOf(one.object, settingsOnly) : [])),
    ...own.flatMap((one) => contents(one, asking)),
    ...variablesOf(flux.object, changesOnly, isSubstituted ? escapedAlone : undefined),
  ]
}

/** What a Flux Kustomization itself puts into the objects that it applies, before it substitutes. */
function changesOnly([spec, list = '', index, field]: Path): boolean {
  if (spec !== 'spec') return false
  return (
    isPatchText(list, field) ||
    list === 'namePrefix' ||
    list === 'nameSuffix' ||
    (list === 'images' && index !== undefined)
  )
}

/** A text of an object that another Kustomization substitutes in: what was escaped there is left to ask for. */
function escapedAlone(text: string): string {
  return text.replaceAll(/\$(\$?)\{/g, (_, escape: string) => (escape === '' ? '_{' : '${'))
}

function reader(asking: ReadonlyMap<string, SourceFile>): (path: string) => readonly ManifestObject[] {
  return (path) => {
    const file = asking.get(path)
    if (!file || variablesInFile(file)?.length === 0) return []
    return parsedOnce(file)
  }
}

/** Many kustomizations may name one file. */
const variables = new WeakMap<SourceFile, ReturnType<typeof variablesIn>>()

function variablesInFile(file: SourceFile): ReturnType<typeof variablesIn> {
  const found = variables.has(file) ? variables.get(file) : variablesIn(file.text)
  variables.set(file, found ?? null)
  return found ?? null
}

const known = new WeakMap<SourceFile, readonly ManifestObject[]>()

function parsedOnce(file: SourceFile): readonly ManifestObject[] {
  const found =
    known.get(file) ??
    readFile(file).documents.flatMap((read) =>
      read.kind === 'objects'
        ? read.objects.filter(({ origin }) => origin === 'document' || origin === 'list-item')
        : read.kind === 'plain'
          ? [read.object]
          : [],
    )
  known.set(file, found)
  return found
}

/** The target of a patch that exempts it. */
function sparedTargets({ target, source }: PatchEntry, asking: ReadonlyMap<string, SourceFile>): readonly JsonObject[] {
  const text =
    source.kind === 'inline' ? source.text : source.kind === 'file' ? asking.get(source.path ?? '')?.text : ''
  return target && text?.includes(exemption) ? [target] : []
}

function sparesItself({ value }: ManifestObject): boolean {
  return isExempt(objectAt(value, ['metadata']) ?? {}, 'annotations', 'labels')
}

function isExempt(value: JsonObject, ...fields: readonly string[]): boolean {
  return fields.some((field) => stringAt(value, [field, exemption]) === 'disabled')
}

/** A kustomization labels or annotates all that it gathers. */
function exemptsAll(value: JsonObject): boolean {
  const labels = listAt(value, ['labels']).filter(isObject)
  return isExempt(value, 'commonAnnotations', 'commonLabels') || labels.some((entry) => isExempt(entry, 'pairs'))
}

/** Patches name the object that they change. */
function subjectOf({ kind, name, file, document }: ManifestObject): string {
  return name === null ? `${file.path}\0${document}` : `${kind}/${name}`
}

/** What of a kustomization reaches its objects; what it generates of Secrets is encoded, and targets only select. */
function settingsOnly(path: Path): boolean {
  return (
    path[0] !== 'secretGenerator' && path[0] !== 'resources' && path[0] !== 'components' && !path.includes('target')
  )
}

/** None where Flux cannot read the object at all: then it never was applied so. */
function variablesOf(
  object: ManifestObject,
  counts: (path: Path) => boolean = () => true,
  seen: (text: string) => string = (text) => text,
): readonly AskedVariable[] {
  const texts = textsOf(object, counts).map(({ text, line }) => ({ line, text, variables: variablesIn(seen(text)) }))
  if (texts.some(({ variables }) => variables === null)) return []
  return texts.flatMap(({ text, line, variables }) =>
    (variables ?? []).map(({ name, offset }) => ({
      name,
      file: object.file.path,
      line: line + linesBefore(text, offset),
    })),
  )
}

interface PlacedText {
  readonly text: string
  readonly line: number
}

function textsOf(object: ManifestObject, counts: (path: Path) => boolean): readonly PlacedText[] {
  const found: PlacedText[] = []
  walk(object.content, [], (path, text, isKey) => {
    if (!counts(path)) return
    const scalar = isKey ? null : object.scalar(path)
    found.push(scalar ? { text: scalar.raw, line: scalar.position.line } : { text, line: object.position(path).line })
  })
  return found
}

/** Calls back for every text and every key with a `$`. */
function walk(value: Json, path: Path, found: (path: Path, text: string, isKey: boolean) => void): void {
  if (typeof value === 'string') {
    if (value.includes('$')) found(path, value, false)
  } else if (isList(value)) for (const [index, entry] of value.entries()) walk(entry, [...path, index], found)
  else if (isObject(value))
    for (const [key, entry] of Object.entries(value)) {
      if (key.includes('$')) found([...path, key], key, true)
      if (entry !== undefined) walk(entry, [...path, key], found)
    }
}

function linesBefore(text: string, offset: number): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Whole files and lines that go into a ConfigMap; one that Flux cannot read asks for nothing. */
function contents(one: Kustomization, asking: ReadonlyMap<string, SourceFile>): readonly AskedVariable[] {
  const { value } = one.object
  const options = objectAt(value, ['generatorOptions'])
  if (options && isExempt(options, 'annotations', 'labels')) return []
  return namedFor(one, 'content', 'environment').flatMap(({ use, path, at: [list, index] }) => {
    const file = path === null ? undefined : asking.get(path)
    if (!file || list !== 'configMapGenerator' || typeof index !== 'number') return []
    const own = valueAt(value, [list, index, 'options'])
    if (isObject(own) && isExempt(own, 'annotations', 'labels')) return []
    const comments = use === 'environment' ? commentsIn(file.text) : new Set<number>()
    return (variablesInFile(file) ?? [])
      .map(({ name, offset }) => ({ name, file: file.path, line: positionIn(file, offset).line }))
      .filter(({ line }) => !comments.has(line))
  })
}

/** Lines of a file of variables that go into nothing. */
function commentsIn(text: string): ReadonlySet<number> {
  return new Set(text.split('\n').flatMap((line, index) => (/^\s*#/.test(line) ? [index + 1] : [])))
}
