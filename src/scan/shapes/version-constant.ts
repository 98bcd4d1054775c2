import { positionIn } from '../../model/file.js'
import { gatheredFrom } from '../../model/gathered.js'
import type { ReadFile } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import { reportedPin, selectedBy, writesVersion, type Pin } from '../../model/pin.js'
import type { Repository } from '../../model/reference.js'
import type { ArtifactRole, Role } from '../../model/role.js'
import type { Settings } from '../../model/settings.js'
import { isOperatorRange, isOperatorVersion, roleOfPlace } from '../constant-name.js'
import { keptSpelling, referencePin, textPin, type ShapeContext } from '../draft.js'
import { sightingsInAddresses } from '../program/address-sightings.js'
import { sightingsInCommands } from '../program/commands.js'
import type { ProgramDefinition } from '../program/definition.js'
import { contradictionOf, differing } from '../program/contradictions.js'
import { exportsOf, type Exports } from '../program/exports.js'
import { sightingsInFunctions } from '../program/functions.js'
import { sightingsInManifests } from '../program/manifests.js'
import { sightingsInObjects } from '../program/objects.js'
import { programOf, versionIn, versionsOf, type Program } from '../program/program.js'
import { sightingsInReferences } from '../program/references.js'
import type { Sighting } from '../program/sighting.js'
import { hclName } from '../terraform/configuration.js'
import { forkedReason } from '../upstream-image.js'
import { isYaml, scopeOf, textScalar, type TextReader } from '../text-reader.js'

/** Files of which another shape reads all but the addresses, or all. */
const nix = /\.nix$/
const manifest = /\.ya?ml$/i

/** A version of which it is known what it is of. */
interface Constant {
  readonly file: ReadFile
  readonly definition: ProgramDefinition
  readonly role: Role
  readonly repository: Repository | null
  /** True where it is the tag of an image of another owner. */
  readonly isForked?: true
  /** True where its name alone tells what it is of. */
  readonly isNamed?: true
}

/** What selects by itself, or by a name whose value the file does not tell. */
interface LeftSighting extends Sighting {
  readonly isLocal: boolean
  /** Why the file does not tell it although it gives the name values; null otherwise. */
  readonly doubt: string | null
}

/** What one file says. */
interface Reading {
  readonly file: ReadFile
  readonly constants: readonly Constant[]
  /** What selects by itself, or by a name that the file does not define. */
  readonly sightings: readonly LeftSighting[]
  /** The versions that it defines: read when another file uses a name that it does not define. */
  readonly definitions: () => readonly ProgramDefinition[]
}

/**
 * Versions in scripts and programs: addresses of a release, constants whose name or use tells what they are of, calls of helm, objects with a chart and its
 * version, references.
 */
export const versionConstant: TextReader = {
  shape: 'version-constant',
  read(files, context, isAsked) {
    const readings = readingsUnder(context.settings)(files)
    const exports = exportsOf(readings)
    return telling(readings)
      .filter(({ file: { file }, sightings }) => isAsked(file.path) || sightings.some(({ name }) => name !== null))
      .flatMap((reading) => pinsOf(reading, exports, context))
  },
}

/** Trees before and after a change share the files that no edit touches, and what is read from them under the same settings. */
const readingsUnder = oncePer((settings: Settings) =>
  gatheredFrom((file: ReadFile) => (hclName.test(file.file.path) ? [] : [readingOf(file, settings)])),
)

/** Those that select something: few files do. */
const telling = gatheredFrom((reading: Reading) =>
  reading.constants.length > 0 || reading.sightings.length > 0 ? [reading] : [],
)

function readingOf(file: ReadFile, settings: Settings): Reading {
  if (!maySelect(file.file.text, settings)) {
    const definitions = (): readonly ProgramDefinition[] => exported(programOf(file.file, settings))
    return { file, constants: [], sightings: [], definitions }
  }
  const program = programOf(file.file, settings)
  // what is kept of a file is what it says, without the words that it was read by
  const definitions = exported(program)
  const all = sightingsIn(program, file)
  const used = all.flatMap((sighting): readonly Constant[] => {
    const { name } = sighting
    const found = name && name.content === undefined ? versionsOf(program.lexicon, name) : []
    return found.map((definition) => ({ file, definition, ...usedFor(sighting) }))
  })
  const left = all.filter(
    ({ name }) => !name || name.content !== undefined || versionsOf(program.lexicon, name).length === 0,
  )
  return {
    file,
    constants: [...used, ...namedIn(program, file)],
    sightings: left.map((each) => ({
      ...each,
      isLocal: each.name !== null && program.lexicon.of(each.name.segments, each.name.at).length > 0,
      doubt: each.name && contradictionOf(program, each.name),
    })),
    definitions: () => definitions,
  }
}

function usedFor({ role, repository, isForked }: Sighting): Pick<Constant, 'role' | 'repository' | 'isForked'> {
  return isForked ? { role, repository, isForked } : { role, repository }
}

function exported({ definitions }: Program): readonly ProgramDefinition[] {
  return definitions.filter(({ text }) => isOperatorVersion(versionIn(text)) || isOperatorRange(text))
}

/** False where nothing selects a release of ours: names and addresses of all of them hold these words, whatever of them a placeholder fills in. */
function maySelect(text: string, { repositories }: Settings): boolean {
  return Object.keys(repositories).length > 0 || (/flux/i.test(text) && /operator|instance/i.test(text))
}

/** What mappings of YAML and JSON say is read from their objects. */
function sightingsIn(program: Program, file: ReadFile): readonly Sighting[] {
  const addresses = sightingsInAddresses(program)
  if (nix.test(file.file.path)) return addresses
  const objects = isYaml(file.documents) ? [] : sightingsInObjects(program)
  // a manifest that is broken is said to be, and not read past its fault
  const manifests = isYaml(file.documents) || manifest.test(file.file.path) ? [] : sightingsInManifests(program)
  const calls = [...sightingsInCommands(program), ...sightingsInFunctions(program)]
  return [...addresses, ...calls, ...objects, ...manifests, ...referencesIn(program, file)]
}

function referencesIn(program: Program, { documents }: ReadFile): readonly Sighting[] {
  const found = sightingsInReferences(program)
  return isYaml(documents) ? found.filter(({ start }) => isInCommand(program, start)) : found
}

/** Characters of a word that is looked back over. */
const longest = 600

/** In YAML a word with another word before it on its line stands in a command, and no key or list names it. */
function isInCommand({ code }: Program, start: number): boolean {
  let at = start - 1
  while (at >= 0 && start - at < longest && !/\s/.test(code.charAt(at))) at--
  while (at >= 0 && start - at < longest && /[ \t]/.test(code.charAt(at))) at--
  return at >= 0 && !/[\s:[{,-]/.test(code.charAt(at))
}

function namedIn(program: Program, file: ReadFile): readonly Constant[] {
  if (nix.test(file.file.path)) return []
  return program.definitions.flatMap((definition): readonly Constant[] => {
    const isRead = isOperatorVersion(versionIn(definition.text)) || isOperatorRange(definition.text)
    const role = isRead ? (roleOf(definition) ?? toolRole(file.file.path, definition)) : null
    return role === null ? [] : [{ file, definition, role, repository: null, isNamed: true }]
  })
}

/** Files in which tools have their versions. */
const toolFile = /(?:^|\/)(?:\.?mise(?:\.[\w-]+)*\.toml|mise\/config(?:\.[\w-]+)*\.toml|\.tool-versions)$/
const tool = /^(?:(?:[a-z]+:)?controlplaneio-fluxcd\/flux-operator|flux-operator)(?:\[.*\])?$/

/** The command line tool, which managers of tools know by its project. */
function toolRole(path: string, { names, within }: ProgramDefinition): ArtifactRole | null {
  if (!toolFile.test(path)) return null
  const [owner = ''] = within
  const isTool = names.some((name) => tool.test(name)) || (names[0] === 'version' && tool.test(owner))
  return isTool ? 'cli-image' : null
}

function roleOf({ names, within }: ProgramDefinition): ArtifactRole | null {
  for (const name of names) {
    const role = roleOfPlace(name, within)
    if (role !== null) return role
  }
  return null
}

function pinsOf(reading: Reading, exports: Exports, context: ShapeContext): readonly Pin[] {
  const { file, constants, sightings } = reading
  const imported = sightings.map((sighting) => ({ sighting, found: exports.of(file, sighting) }))
  const known = [
    ...constants,
    ...imported.flatMap(({ sighting, found }) => found.map((each) => ({ ...each, ...usedFor(sighting) }))),
  ]
  const written = imported
    .filter(({ found }) => found.length === 0)
    .map(({ sighting }) =>
      sightingPin(file, sighting, sighting.doubt ?? doubtOf(exports.differing(file, sighting)), context),
    )
  const takers = imported.flatMap(({ sighting, found }) =>
    found.length > 0 && (sighting.name?.content !== undefined || file.file.path.endsWith('.pp'))
      ? [takerPin(file, sighting, found, context)]
      : [],
  )
  return [...written, ...takers, ...chosen(known).map((constant) => constantPin(constant, context))]
}

/** What takes its version from the content of a file, or from Hiera. */
function takerPin(file: ReadFile, sighting: Sighting, found: ReturnType<Exports['of']>, context: ShapeContext): Pin {
  const places = [
    ...new Set(found.map((each) => `${each.file.file.path}:${positionIn(each.file.file, each.definition.start).line}`)),
  ]
  const pin = sightingPin(file, sighting, null, context)
  const { text } = sighting
  const reason = `${text} is filled in from ${places.join(' and ')}`
  return { ...selectedBy(pin, 'variable', reason), value: text, variable: { text, name: text, filledFrom: places } }
}

/** Why other files do not tell a value, each of which gives it another one. */
function doubtOf(found: ReturnType<Exports['differing']>): string | null {
  return differing(
    found.map(({ file: { file }, definition: { start, text } }) => ({
      text: versionIn(text) || text,
      place: `${file.path}:${positionIn(file, start).line}`,
    })),
  )
}

const order: readonly Role[] = [
  'operator-chart',
  'instance-chart',
  'manifests',
  'operator-image',
  'mcp-chart',
  'mcp-image',
  'cli-image',
  'flux-version',
]

/** One version may be of several artifacts: of the chart of the operator before all others; a use tells where it is taken from. */
function chosen(constants: readonly Constant[]): readonly Constant[] {
  const byPlace = new Map<string, Constant>()
  for (const constant of constants) {
    if (constant.isForked) continue
    const place = placeOf(constant)
    const known = byPlace.get(place)
    const named = roleOf(constant.definition)
    const better = !known || rank(constant, named) < rank(known, named)
    if (better) byPlace.set(place, constant)
  }
  // what a chart is installed at as well moves with it, whatever else bears the same tag
  const used = constants.filter(({ role, isForked, isNamed }) => !isForked && !isNamed && isBuiltFrom(role))
  const ours = new Set(constants.filter(({ isForked, isNamed }) => !isForked && !isNamed).map(placeOf))
  const forked = constants.flatMap((constant): readonly (readonly [string, Constant])[] => {
    const place = placeOf(constant)
    return constant.isForked && !ours.has(place) ? [[place, constant]] : []
  })
  const best = new Map([...byPlace, ...forked])
  const others = used.filter((constant) => best.get(placeOf(constant))?.role !== constant.role)
  return [...best.values(), ...new Map(others.map((other) => [`${placeOf(other)}\0${other.role}`, other])).values()]
}

/** What a cluster runs or builds from: each of them counts, where one version is used for several. */
function isBuiltFrom(role: Role): boolean {
  return role === 'operator-chart' || role === 'instance-chart' || role === 'manifests'
}

function placeOf({ file, definition }: Constant): string {
  return `${file.file.path}\0${definition.start}`
}

function rank({ role, repository }: Constant, named: Role | null): number {
  return (role === named ? 0 : 100) + order.indexOf(role) * 2 + (repository === null ? 1 : 0)
}

function constantPin({ file: { file }, definition, role, repository, isForked }: Constant, context: ShapeContext): Pin {
  const { tree } = context
  const { start, end, text } = definition
  const object = { file, origin: 'document' } as const
  const shape = role === 'flux-version' ? 'flux-version' : 'version-constant'
  const holder = { object, tree, shape, scope: scopeOf(file.path), role, repository } as const
  const field = isOperatorRange(text) ? 'constraint' : 'tag'
  const pin = keptSpelling(textPin(holder, textScalar(file, start, end), 0, text, field, null))
  return isForked ? { ...pin, action: 'ignore', reason: forkedReason } : pin
}

function sightingPin({ file }: ReadFile, sighting: Sighting, doubt: string | null, { tree }: ShapeContext): Pin {
  const { role, repository, whole, start, end, text, field } = sighting
  const object = { file, origin: 'document' } as const
  const shape = sighting.isAddress ? 'release-url' : role === 'flux-version' ? 'flux-version' : 'version-constant'
  const holder = { object, tree, shape, scope: sighting.isAddress ? 'bootstrap' : scopeOf(file.path) } as const
  if (whole) return referencePin(holder, textScalar(file, whole.from, whole.to), whole.reference)
  const pin = textPin({ ...holder, role, repository }, textScalar(file, start, end), 0, text, field, null)
  const sighted = asSighted(keptSpelling(pin), sighting)
  if (doubt === null || sighted.selector !== 'variable') return sighted
  return { ...sighted, variable: { text, name: text, filledFrom: [], doubt } }
}

/** What the text around a version says of it. */
function asSighted(pin: Pin, { name, held, absent, isAddress, isForked }: Sighting): Pin {
  if (isForked) return { ...pin, action: 'ignore', reason: forkedReason }
  if (absent !== undefined) return selectedBy(pin, 'floating', absent)
  // the address of the newest release has another form, so that no version can take its place
  if (isAddress && pin.selector === 'floating') return reportedPin(pin, 'the newest release is downloaded')
  if (held !== undefined) return reportedPin(pin, held)
  if (name === null || writesVersion(pin)) return pin
  // a name of a program looks like any other word
  return {
    ...pin,
    selector: 'variable',
    version: null,
    action: 'report',
    reason: 'a placeholder is filled in elsewhere',
  }
}
