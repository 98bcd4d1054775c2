import type { ManifestObject } from '../model/document.js'
import type { Instance } from '../model/instance.js'
import { gatheredFrom } from '../model/gathered.js'
import type { ReadFile, Tree } from '../model/layout.js'
import type { BrokenFile } from '../model/lockstep-set.js'
import { oncePer } from '../model/once-per.js'
import { reportedPin, type Pin } from '../model/pin.js'
import type { Settings } from '../model/settings.js'
import { accountOf, type Account } from './account.js'
import { boundary } from './boundaries.js'
import { pinLine } from './candidates.js'
import { heldByCopy } from './copies.js'
import { heldByHash } from './content-hash.js'
import type { ShapeContext, ShapeReader } from './draft.js'
import { embeddedObjects } from './inner-objects.js'
import { instancesOf } from './instances.js'
import { markedPins, markedReason, type KnownMarkers } from './marker.js'
import { isGivenFile } from './operator-values.js'
import { operatorMarkers, type OperatorMarkers } from './operator-marker.js'
import { noTexts } from './non-text-pins.js'
import { objectsWithPatches, replacedPins } from './patched.js'
import { looseShapes, objectShapes, textShapes } from './shapes.js'
import { variablesOf } from './variables/variables.js'
import { compareTexts } from '../model/sorted.js'

/** What a scan found. */
export interface ScanResult {
  readonly pins: readonly Pin[]
  /** What stands where a replacement of kustomize writes: it never reaches a cluster, and is no pin. */
  readonly overwritten: readonly Pin[]
  readonly broken: readonly BrokenFile[]
  readonly instances: readonly Instance[]
  /** Paths of all files that were looked into. */
  readonly files: readonly string[]
  /** Where every mention of an artifact ended. */
  readonly account: Account
  /** What markers say of operators that the repository does not install. */
  readonly toldOperators: OperatorMarkers['told']
}

/** documents → pins: every shape on every object of every file within bounds. Never throws, whatever the files hold. */
export function scanPins(tree: Tree, settings: Settings, knownMarkers: KnownMarkers | null = null): ScanResult {
  const reading = readPins(tree, settings, { knownMarkers, isAsked: () => true })
  const { within, pins, read, fills } = reading
  const odd = within.files.flatMap(objectsOf).flatMap((object) => noTexts(object, settings))
  const markers = operatorMarkers(within.files)
  const broken = [
    ...within.files.flatMap((file) => unparseable(file, () => isGivenFile(file.file.path, within, settings))),
    ...pins.flatMap(invalid),
    ...odd,
    ...markers.broken,
  ]
  const overwritten = read.filter(fills)
  const account = accountOf(within, [...pins, ...overwritten], settings)
  const paths = filesWithin(settings)(tree.files).map(({ file }) => file.path)
  const { instances } = reading
  return { pins, overwritten, broken, instances, files: paths, account, toldOperators: markers.told }
}

/** The pins and instances of some files, as a scan of the whole tree finds them there. */
export function scanFiles(
  tree: Tree,
  settings: Settings,
  isAsked: (path: string) => boolean,
): Pick<ScanResult, 'pins' | 'instances'> {
  const { pins, instances } = readPins(tree, settings, { knownMarkers: null, isAsked })
  return { pins: pins.filter(({ file }) => isAsked(file)), instances }
}

interface Asked {
  readonly knownMarkers: KnownMarkers | null
  /** Tells the files whose pins are asked for. */
  readonly isAsked: (path: string) => boolean
}

interface Reading extends Pick<ScanResult, 'pins' | 'instances'> {
  /** The tree within bounds. */
  readonly within: Tree
  /** What was read off objects, and what of it a replacement fills. */
  readonly read: readonly Pin[]
  readonly fills: (pin: Pin) => boolean
}

function readPins(tree: Tree, settings: Settings, { knownMarkers, isAsked }: Asked): Reading {
  // what was read for its objects of Flux alone holds no needle, and no pin
  const files = filesWithin(settings)(tree.files).filter(({ file }) => tree.ofInterest.has(file.path))
  const within: Tree = { ...tree, files }
  const context = { tree: within, settings }
  const own = objectsWithPatches(unpatchedIn(files), within)
  const objects = [...own, ...embeddedIn(own)]
  const variables = variablesOf(objects, context)
  // a placeholder may be filled in from a file that is asked for
  const asked = objects.filter((object) => isAsked(object.file.path) || variables.holdsPlaceholder(object))
  const read = [objectShapes, looseShapes].flatMap((readers) =>
    asked.flatMap((object) => variables.follow(object, (as) => readShapes(as, readers, context))),
  )
  const replaced = replacedPins(within, (object) => readShapes(object, objectShapes, context))
  const byPath = new Map(files.map((file) => [file.file.path, file]))
  const texts = textShapes.flatMap((shape) => shape.read(files, context, isAsked))
  const written = texts.map((pin) => heldByHash(pin, byPath.get(pin.file)?.file))
  const found = once([...replaced.pins, ...read.filter((pin) => !replaced.fills(pin)), ...written])
  const heldByCopied = heldByCopy(files)
  const marked = markedPins(found, (pin) => byPath.get(pin.file)?.file, knownMarkers)
  const pins = found
    .map((pin): Pin => (marked.has(pin) ? { ...pin, action: 'ignore', reason: markedReason } : heldByCopied(pin)))
    .sort(byPlace)
  const instances = asked
    .filter(({ file }) => isAsked(file.path))
    .flatMap((object) => instancesOf(variables.filledIn(object), tree, settings))
  return { within, pins, read, fills: (pin) => replaced.fills(pin), instances }
}

const filesWithin = oncePer((settings: Settings) =>
  gatheredFrom((read: ReadFile) => (boundary(read.file.path, settings) === null ? [read] : [])),
)

const unpatchedIn = gatheredFrom((read: ReadFile) => objectsOf(read).filter(({ origin }) => origin !== 'patch'))
const embeddedIn = gatheredFrom(embeddedObjects)

function readShapes(object: ManifestObject, readers: readonly ShapeReader[], context: ShapeContext): readonly Pin[] {
  return readers
    .flatMap((shape) => shape.read(object, context))
    .filter((pin) => object.origin !== 'patch' || pin.value !== '')
    .map((pin) => (object.kind === 'ImagesLock' && pin.action === 'follow' ? reportedPin(pin, lockedReason) : pin))
}

/** A lock of Carvel names a digest beside each image. */
const lockedReason = 'the digest beside it would have to change with it; run kbld'

/** A value that several shapes read is one pin: of an object before one of the text, of a shape before those registered after it. */
function once(pins: readonly Pin[]): Pin[] {
  const known = new Map<string, Pin[]>()
  return pins.filter((pin) => {
    const place = pin.value === '' ? null : `${pin.file}\0${pin.line}\0${pin.column}`
    const texts = [
      place,
      pin.writing.place && pin.value !== '' ? `${pin.file}@${pin.writing.place.start}` : null,
    ].filter((text) => text !== null)
    const isKnown = texts.some((text) => known.get(text)?.some((before) => isSame(before, pin)) ?? false)
    for (const text of texts) known.set(text, [...(known.get(text) ?? []), pin])
    return !isKnown
  })
}

/** Whether two pins at one place are one: one value may fill in artifacts of several roles, and one patch change sources of several charts. */
function isSame(before: Pin, pin: Pin): boolean {
  const isShared = (fillsIn(before) && fillsIn(pin)) || (isConstant(pin) && before.shape === pin.shape)
  return !isShared || before.role === pin.role
}

function fillsIn({ shape, variable }: Pin): boolean {
  return (
    shape === 'variable' ||
    shape === 'resource-set' ||
    shape === 'patch' ||
    (variable !== null && variable.filledFrom.length > 0)
  )
}

/** A version of a program or of Terraform, which several calls and blocks may use. */
function isConstant({ shape }: Pin): boolean {
  return shape === 'version-constant' || shape === 'terraform'
}

function objectsOf(file: ReadFile): readonly ManifestObject[] {
  return file.documents.flatMap((document): readonly ManifestObject[] => {
    if (document.kind === 'objects') return document.objects
    return document.kind === 'plain' ? [document.object] : []
  })
}

/** A file that does not parse and holds what looks like a pin; templates are no YAML until they are rendered. */
function unparseable({ file, documents }: ReadFile, isGiven: () => boolean): readonly BrokenFile[] {
  if (!/\.ya?ml$/.test(file.path) || /\{\{|\{%/.test(file.text)) return []
  const found = documents.find((document) => document.kind === 'unparseable')
  if (!found) return []
  const line = pinLine(file.text, file.path)
  if (line === null && !isGiven()) return []
  const holds = line === null ? 'a chart of ours takes its values from it' : `a pin stands at line ${line}`
  return [
    {
      file: file.path,
      line: found.position.line,
      code: 'unparseable-file',
      message: `the YAML cannot be read (${found.message}), and ${holds}; mend the file`,
    },
  ]
}

/** What is no tag: a number or a truth value, as YAML reads `0.57`, and a tag with a digest behind it. */
function invalid(pin: Pin): readonly BrokenFile[] {
  const place = { file: pin.file, line: pin.line, code: 'invalid-pin' } as const
  if (pin.selector === 'misplaced-digest' && pin.action === 'report')
    return [
      {
        ...place,
        message: `${pin.value} is no tag, and Flux refuses a digest behind it; write it in a field of its own`,
      },
    ]
  if (pin.role === 'flux-version' || pin.selector !== 'floating' || !/^(?:\d+(?:\.\d+)?|true|false)$/i.test(pin.value))
    return []
  const message = `${pin.value} is no version of the ${pin.role}; write all three numbers, such as ${pin.writing.prefix}0.58.1`
  return [{ ...place, message }]
}

function byPlace(a: Pin, b: Pin): number {
  return compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column
}
