import type { ManifestObject, Path } from '../model/document.js'
import { isObject, listAt, objectAt, stringAt, type Json, type JsonObject } from '../model/json.js'
import type { Repository } from '../model/reference.js'
import { isChart, type ArtifactRole } from '../model/role.js'
import type { Settings } from '../model/settings.js'
import { looseReference } from './loose-reference.js'
import { ownMappings } from './walk.js'

/** A mapping that names one of upstream's charts. */
export interface ChartPlace {
  readonly path: Path
  readonly value: JsonObject
  readonly role: ArtifactRole
  readonly repository: Repository | null
}

const nameKey = /^(?:chart[_-]?name|chart[_-]?ref|chart|chart[_-]?reference|name|release[_-]?chart)$/i
const placeKey =
  /^(?:chart[_-]?)?(?:repo(?:sitory)?(?:[_-]?url)?|registry(?:[_-]?url)?|url|repoURL|source|repo[_-]?ref)$/i

/** Every mapping of an object that names a chart of ours: by its whole address, or by its name beside the repository that it is in. */
export function chartPlaces(object: ManifestObject, settings: Settings): readonly ChartPlace[] {
  if (object.kind === 'CustomResourceDefinition') return []
  const all = ownMappings(object)
  if (!all.some(({ value }) => namesChart(value))) return []
  const aliases = aliasesIn(all.map(({ value }) => value))
  const places = all.flatMap(({ path, value }) => {
    const found = whole(value, settings) ?? joined(value, aliases, settings)
    return found ? [{ path, value, ...found }] : []
  })
  return [...places, ...customized(object, places)]
}

/** What a `fleet.yaml` says for some clusters alone, of the chart that it names once (https://fleet.rancher.io/ref-fleet-yaml). */
function customized({ value }: ManifestObject, places: readonly ChartPlace[]): readonly ChartPlace[] {
  const chart = places.find(({ path: [first, second] }) => first === 'helm' && second === undefined)
  if (!chart) return []
  return listAt(value, ['targetCustomizations']).flatMap((entry, index): readonly ChartPlace[] => {
    const helm = objectAt(entry, ['helm'])
    if (!helm || helm['chart'] !== undefined) return []
    return [{ ...chart, path: ['targetCustomizations', index, 'helm'], value: helm }]
  })
}

/** A cheap look: most objects name none of our charts. */
function namesChart(value: JsonObject): boolean {
  return Object.values(value).some((text) => typeof text === 'string' && /flux-(?:operator|instance)/.test(text))
}

type Named = Pick<ChartPlace, 'role' | 'repository'>

/** One text that is the address of a chart, without a tag. */
function whole(value: JsonObject, settings: Settings): Named | null {
  for (const text of Object.values(value)) {
    if (typeof text !== 'string' || !isAddress(text)) continue
    const found = chartAt(text, settings)
    if (found) return found
  }
  return null
}

/** A folder of a repository, such as `charts/flux-operator`, is none. */
function isAddress(text: string): boolean {
  const at = text.search(/charts\/flux-(?:operator|instance)/)
  return at > 0 && /:\/\/|[$<{]|[\w-]\.[\w-]|:\d|controlplaneio|fluxoperatordev/.test(text.slice(0, at))
}

function joined(value: JsonObject, aliases: ReadonlyMap<string, string>, settings: Settings): Named | null {
  const names = new Set(textsBy(value, nameKey).filter((text) => chartName.test(text)))
  if (names.size === 0) return null
  const places = new Set(placesIn(value))
  // there are few charts, however often a text names one: each is tried once at each place
  const charts = new Set([...names].map(lastOf))
  for (const chart of charts) {
    const found = firstAt(places, chart, settings)
    if (found) return found
  }
  for (const name of names) {
    // an alias may stand before the name
    const place = aliases.get(name.slice(0, Math.max(0, name.indexOf('/'))) || name)
    const found = place === undefined ? null : firstAt([place], lastOf(name), settings)
    if (found) return found
  }
  return null
}

const chartName = /(?:^|\/)flux-(?:operator|instance)(?:-mcp)?$/

function firstAt(places: Iterable<string>, chart: string, settings: Settings): Named | null {
  for (const place of places) {
    const found = chartAt(`${place.replace(/\/$/, '')}/${chart}`, settings)
    if (found) return found
  }
  return null
}

/** Addresses in a mapping and in those directly below it, as `repositoryOpts` and `repository` of some installers hold them. */
function placesIn(value: JsonObject): readonly string[] {
  const inner = Object.values(value).filter(isObject)
  return [value, ...inner].flatMap(addressesBeside)
}

/** No address is longer; each is joined with every chart that is named beside it. */
const longestAddress = 2000

function addressesBeside(mapping: JsonObject): readonly string[] {
  return textsBy(mapping, placeKey).filter((text) => text.length <= longestAddress)
}

function textsBy(value: JsonObject, key: RegExp): readonly string[] {
  return Object.entries(value).flatMap(([name, text]) => (key.test(name) && typeof text === 'string' ? [text] : []))
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** Repositories that a file gives a short name. */
function aliasesIn(mappings: readonly JsonObject[]): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>()
  for (const value of mappings) {
    const [name, url] = [stringAt(value, ['name']) ?? stringAt(value, ['repositoryName']), addressesBeside(value)[0]]
    if (name !== null && url !== undefined) aliases.set(name, url)
  }
  return aliases
}

/** Charts of a Helm repository over HTTP are not those of the registry. */
function chartAt(text: string, settings: Settings): Named | null {
  if (/^https?:/.test(text)) return null
  const found = looseReference(text, settings)
  return found && isChart(found.role) && !found.tag ? { role: found.role, repository: found.repository } : null
}

/** What makes a mapping name a version, in the words of installers. */
export const versionKey = /^(?:(?:helm[_-]?)?(?:chart[_-]?)?version|target[_-]?revision)$/i

/** A checksum of what a mapping names would have to move with its version. */
export function holdsChecksum(value: JsonObject): boolean {
  return Object.values(value).some(
    (text: Json | undefined) => typeof text === 'string' && /^(?:sha256:)?[0-9a-f]{64}$/.test(text),
  )
}
