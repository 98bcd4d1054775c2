import type { Dialect } from '../../text/program/dialect.js'
import { isClosed, isGroup, type OutlineGroup, type Statement } from '../../text/program/outline.js'
import { textOf } from '../../text/program/tokens.js'
import { namesOf, namesOfGroup, valuesOf, type Value } from '../../text/program/values.js'
import { grouped } from '../../model/grouped.js'
import { canonicalRepository } from '../../model/role.js'
import { isVersionName, plainName } from '../constant-name.js'
import { chartAt, referenceIn, type ArtifactInText } from './artifacts.js'
import type { ProgramDefinition } from './definition.js'
import { placeholderIn, segmentsOf, type ProgramPlaceholder } from './placeholder.js'
import type { Program } from './program.js'
import type { Sighting } from './sighting.js'
import { isUpstreamImage } from '../upstream-image.js'
import { countBefore } from '../../model/sorted.js'

/** A value with the name under which it stands. */
interface Entry {
  readonly value: Value
  readonly name: string
}

/** An artifact without a version, and the name under which it stands. */
interface Addressed {
  readonly artifact: ArtifactInText
  readonly name: string
}

/**
 * Versions beside the address of a chart or an image in one object, in the arguments of one call or in one chain of calls:
 * `{ chart: "oci://…", version: "0.58.1" }`, `chart="…", version=VERSION`, `.chart("…").version("…")`.
 */
export function sightingsInObjects(program: Program): readonly Sighting[] {
  const found: Sighting[] = []
  const open: OutlineGroup[] = [program.outline]
  for (let group = open.pop(); group; group = open.pop()) {
    for (const unit of unitsOf(program, group)) for (const sighting of sightingsOf(program, unit)) found.push(sighting)
    for (const { items } of group.statements) for (const item of items) if (isGroup(item)) open.push(item)
  }
  return found
}

/** What belongs together: all that an object holds; of a block of statements, each with what commas add to it. */
function unitsOf(program: Program, group: OutlineGroup): readonly (readonly Statement[])[] {
  if (!isBlock(program, group)) return [group.statements]
  const units: Statement[][] = []
  for (const statement of group.statements) {
    const last = units.at(-1)
    if (statement.goesOn && last) last.push(statement)
    else units.push([statement])
  }
  return units
}

const keywords = new Set(
  'const let var val def fn fun func function return if for while switch try throw class import from export public private protected static async await echo set local readonly declare'.split(
    ' ',
  ),
)

/** Statements, where an object has entries. */
function isBlock({ code, dialect }: Program, group: OutlineGroup): boolean {
  const { open, place, statements } = group
  if (open === '') return place === null
  // a bracket that nothing closes encloses what stands behind it by mistake
  if (!isClosed(code, group)) return true
  if (open !== '{') return false
  if (isShell(dialect)) return true
  return statements.some(
    ({ items: [first] }) => first !== undefined && !isGroup(first) && keywords.has(textOf(code, first)),
  )
}

/** In a shell, braces hold commands, and no entries. */
function isShell({ flowing, sections, blocks, continues }: Dialect): boolean {
  return !flowing && !sections && blocks.length === 0 && continues === '\\'
}

function sightingsOf(program: Program, unit: readonly Statement[]): readonly Sighting[] {
  const { code } = program
  const values = unit.flatMap((statement) => valuesOf(code, statement)).filter((value) => !isListed(value))
  if (values.length === 0) return []
  const addressed = addressesIn(program, values)
  if (addressed.length === 0) return []
  const named = (each: readonly Value[]): readonly Entry[] =>
    each.flatMap((value): readonly Entry[] => {
      const name = nameOfEntry(code, value).find(isVersionName)
      return name === undefined ? [] : [{ value, name }]
    })
  const own = named(values)
  const versions = own.length > 0 ? own : named(referencesIn(program, unit))
  const versionFor = versionsBy(versions, addressed.length)
  return addressed.flatMap(({ artifact, name }) => {
    const version = versionFor(name)
    const own = version ? [sighting(program, artifact, version)] : []
    return [...own, ...(addressed.length === 1 ? valuesBeside(program, artifact, unit) : [])]
  })
}

/** What `ref: { … }` of a source holds, beside its address. */
function referencesIn({ code }: Program, unit: readonly Statement[]): readonly Value[] {
  return unit
    .flatMap(({ items }) => items.filter(isGroup))
    .filter((group) => group.open === '{' && namesOfGroup(code, group)[0] === 'ref')
    .flatMap(({ statements }) => statements.flatMap((statement) => valuesOf(code, statement)))
}

/** The one entry of a list says nothing of the object around it; behind a name it is one of that name's. */
function isListed(value: Value): boolean {
  return value.call === null && isIndex(value)
}

function isIndex({ statement, index }: Value): boolean {
  const item = statement.items[index]
  return isGroup(item) && item.open === '['
}

/** The names of a value; in `{ chart, version }` each is its own. */
function nameOfEntry(code: string, value: Value): readonly string[] {
  const { statement, text, token } = value
  const isShort = statement.group.open === '{' && statement.items.length === 1 && token.kind === 'word'
  return isShort ? [text] : namesOf(code, value).slice(0, 2)
}

function sighting(program: Program, { role, repository }: ArtifactInText, { value }: Entry): Sighting {
  const { from, to } = value.token
  const field = role.endsWith('chart') ? 'constraint' : 'tag'
  const name = program.nameIn(value.token) ?? askedFor(value)
  return { role, repository, text: value.text, start: from, end: to, name, field }
}

/** What a call is asked for by its name: `config.require("version")`; the text of `String("0.58.1")` is the value itself. */
function askedFor(value: Value): ProgramPlaceholder | null {
  const { call, text, token } = value
  // versions["operator"]
  if (call !== null && isIndex(value)) return { segments: [call, ...segmentsOf(text)], at: token.from }
  return call === null || /^(?:v?\d|[~^<>=*]|latest$|main$|stable$|edge$)/.test(text)
    ? null
    : { segments: segmentsOf(text) }
}

function addressesIn(program: Program, values: readonly Value[]): readonly Addressed[] {
  const { code, settings, filled } = program
  const whole = values.flatMap((value): readonly Addressed[] => {
    const artifact = program.chart(value.token) ?? imageIn(filled(value.text), program)
    if (!artifact) return []
    const [name] = namesOf(code, value)
    // a word of a command has no name, and its flags are read with it
    const isWord = name === undefined && value.statement.group.open === ''
    return isWord ? [] : [{ artifact, name: name ?? '' }]
  })
  if (whole.length > 0) return whole
  const chart = values.find(({ text }) => /^flux-(?:operator|instance|operator-mcp)$/.test(text))
  if (!chart || !/chart|name/i.test(namesOf(code, chart)[0] ?? '')) return []
  const base = values.find((value) => /repo|registry|url|source/i.test(namesOf(code, value)[0] ?? ''))
  if (!base) return []
  const name = program.nameIn(base.token)
  const address = name
    ? (program.lexicon.of(name.segments, name.at)[0]?.text ?? `\${${name.segments.join('.')}}/charts`)
    : filled(base.text)
  const artifact = chartAt(address, chart.text, settings)
  return artifact ? [{ artifact, name: namesOf(code, chart)[0] ?? '' }] : []
}

/** An image or the manifests by an address without a tag. */
function imageIn(text: string, { settings }: Program): ArtifactInText | null {
  const found = text.includes('flux-operator') ? referenceIn(text, settings) : null
  if (!found || found.tag !== null || found.digest !== null || found.role.endsWith('chart')) return null
  return /^(?:oci:|docker:|https?:)?\/*github\.com\//.test(text)
    ? null
    : { role: found.role, repository: found.repository }
}

/** The one version, or among several the one whose name begins as the address's does: `operatorChart` and `operatorVersion`. */
function versionsBy(versions: readonly Entry[], addresses: number): (address: string) => Entry | null {
  const [only, ...others] = versions
  if (only && others.length === 0 && addresses === 1) return () => only
  const alike = grouped(versions, ({ name }) => stem(name))
  const plain = versions.filter(({ name }) => /^(?:chart_?)?version$/i.test(plainName(name)))
  return (address) => {
    const [first, ...more] = alike.get(stem(address)) ?? []
    if (first && more.length === 0) return first
    return addresses === 1 && plain.length === 1 ? (plain[0] ?? null) : null
  }
}

function stem(name: string): string {
  return plainName(name).replace(
    /_?(?:chart|helm|oci|url|ref|repo|repository|name|image|source|version|tag|revision|address)(?=_|$)/g,
    '',
  )
}

/** The operator's image and the Flux version among the values that an object hands to its chart. */
function valuesBeside(program: Program, { role }: ArtifactInText, unit: readonly Statement[]): readonly Sighting[] {
  const find = finderIn(program, unit)
  if (role === 'instance-chart') {
    const flux = find('distribution', 'version')
    return flux ? [{ role: 'flux-version', repository: null, field: 'constraint', ...flux }] : []
  }
  const [repository, tag] = [find('image', 'repository'), find('image', 'tag')]
  const isFork = repository !== null && !isUpstreamImage(repository.text)
  if (role !== 'operator-chart' || tag === null || isFork) return []
  return [{ role: 'operator-image', repository: canonicalRepository('operator-image'), field: 'tag', ...tag }]
}

type Found = Pick<Sighting, 'text' | 'start' | 'end' | 'name'>

/** Looks between the first and the last character of statements for `owner: { name: … }` and `"owner.name": …`. */
function finderIn({ definitions }: Program, unit: readonly Statement[]): (owner: string, name: string) => Found | null {
  const items = unit.flatMap((statement) => statement.items)
  const [start = 0, end = 0] = [items[0]?.start, items.at(-1)?.end]
  const within = definitions.slice(firstFrom(definitions, start), firstFrom(definitions, end))
  return (owner, name) => {
    const found = within.find(({ names, within: owners }) => {
      const path = `${owner}.${name}`
      return `${owners[0] ?? ''}.${names[0] ?? ''}` === path || names.some((each) => each.endsWith(path))
    })
    return found ? { text: found.text, start: found.start, end: found.end, name: placeholderIn(found.text) } : null
  }
}

/** Of definitions in order, the first that begins at an offset or behind it. */
function firstFrom(definitions: readonly ProgramDefinition[], offset: number): number {
  const low = countBefore(definitions, ({ start }) => start < offset)
  return low
}
