import { createHash } from 'node:crypto'
import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../model/json.js'
import { isDigest } from '../model/reference.js'
import type { Version } from '../model/version.js'
import { parseJson } from '../text/json.js'

/** What the last line of our part of a pull request's body remembers (pull-requests.md). Anybody can edit it, so that it is a hint and no proof. */
export interface Marker {
  readonly set: string
  readonly target: Version
  readonly head: string
  readonly base: string
  readonly plan: string
  readonly tool: string
  /** `host/path:tag` of the release's artifacts to the digest that each had when the release was proposed. */
  readonly digests: Readonly<Record<string, string>>
  /** Flux minors that the update enters: taken back, none of them is proposed again by itself. */
  readonly crosses: readonly string[]
  /** `obsolete` once we closed it ourselves, so that it does not count as declined. */
  readonly closed: 'obsolete' | null
  /** Hash of the title that we wrote, so that one that a person wrote stays; null where an older run wrote it. */
  readonly title: string | null
  /** True until labels, people and milestone were added: a run that ends before is completed by the next. */
  readonly pending: boolean
}

const opening = '<!-- flux-lockstep:'
const ending = ' -->'
/** In characters: a longer line is no marker of ours. */
const longestMarker = 4100
const beginning = '<!-- flux-lockstep:begin -->'

/** The marker as the last line of a body. */
export function formatMarker(marker: Marker): string {
  return `<!-- flux-lockstep:${JSON.stringify({ v: 1, ...marker }).replaceAll('>', '\\u003e')} -->`
}

/** One marker: where its line stands in the body, and what it holds. */
interface MarkerLine {
  readonly start: number
  readonly end: number
  readonly held: string
}

/** The markers of a body in their order: whole lines, read once from the first character to the last. */
function markersOf(body: string): readonly MarkerLine[] {
  const found: MarkerLine[] = []
  let start = 0
  for (const written of body.split('\n')) {
    const end = start + written.length
    if (written.length <= longestMarker && written.startsWith(`${opening}{`)) {
      const text = written.trimEnd()
      if (text.endsWith(`}${ending}`)) found.push({ start, end, held: text.slice(opening.length, -ending.length) })
    }
    start = end + 1
  }
  return found
}

/** A body as a person may have changed it: what stands before our part and behind it is theirs. */
interface Parts {
  readonly before: string
  readonly own: string
  readonly after: string
}

/** Our part ends with the last marker; a body without a beginning is ours from its first line on. */
function partsOf(body: string): Parts {
  const marker = markersOf(body).at(-1)
  if (!marker) return { before: '', own: body, after: '' }
  const { end } = marker
  const found = body.slice(0, end).indexOf(beginning)
  const start = found < 0 ? 0 : found
  return { before: body.slice(0, start), own: body.slice(start, end), after: body.slice(end) }
}

/** The body with our part written anew; what a person wrote around it stays. */
export function withOwnPart(body: string, own: string): string {
  const { before, after } = partsOf(body)
  return `${before}${own}${after}`
}

/** Our part of a body, without the line that begins it. */
export function ownPart(body: string): string {
  const { own } = partsOf(body)
  return own.startsWith(beginning) ? own.slice(beginning.length).trimStart() : own
}

/** Reads the last marker of a body; null where there is none of this version. */
export function parseMarker(body: string): Marker | null {
  const text = markersOf(body).at(-1)?.held
  if (text === undefined) return null
  const value = parse(text)
  const read = (key: string): string => stringAt(value, [key]) ?? ''
  if (!isObject(value) || value['v'] !== 1 || read('set') === '' || read('target') === '') return null
  const closed = value['closed'] === 'obsolete' ? 'obsolete' : null
  return {
    set: read('set'),
    target: read('target'),
    head: read('head'),
    base: read('base'),
    plan: read('plan'),
    tool: read('tool'),
    digests: readDigests(objectAt(value, ['digests']) ?? {}),
    crosses: listAt(value, ['crosses']).flatMap((minor) => (typeof minor === 'string' ? [minor] : [])),
    closed,
    title: stringAt(value, ['title']),
    pending: value['pending'] === true,
  }
}

/** Our part of a body, from its beginning to this marker. */
export function withMarker(body: string, marker: Marker): string {
  const text = withoutMarkers(ownPart(body)).trimEnd()
  return `${beginning}\n${text}\n\n${formatMarker(marker)}`
}

function withoutMarkers(body: string): string {
  let text = ''
  let read = 0
  for (const { start, end } of markersOf(body)) {
    text += body.slice(read, start)
    read = end
  }
  return text + body.slice(read)
}

/** What the marker keeps of a title. */
export function titleHash(title: string): string {
  return createHash('sha256').update(title).digest('hex').slice(0, 16)
}

/** Only what is a digest: anybody can edit the body. */
function readDigests(entries: JsonObject): Readonly<Record<string, string>> {
  const read = Object.entries(entries).flatMap(([reference, digest]): readonly (readonly [string, string])[] =>
    typeof digest === 'string' && isDigest(digest) ? [[reference, digest]] : [],
  )
  return Object.fromEntries(read)
}

function parse(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return null
  }
}
