import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../model/json.js'
import { isDigest } from '../model/reference.js'
import type { Version } from '../model/version.js'

/** What the last line of our pull request's body remembers (pull-requests.md). Anybody can edit it, so that it is a hint and no proof. */
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
}

const line = /<!-- flux-lockstep:(\{[^\n]{1,4000}\}) -->\s*$/

/** The marker as the last line of a body. */
export function formatMarker(marker: Marker): string {
  return `<!-- flux-lockstep:${JSON.stringify({ v: 1, ...marker }).replaceAll('>', '\\u003e')} -->`
}

/** Reads the last line of a body; null where it is no marker of this version. */
export function parseMarker(body: string): Marker | null {
  const text = line.exec(body)?.[1]
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
  }
}

/** A body whose last line is this marker, whatever its last line was. */
export function withMarker(body: string, marker: Marker): string {
  return `${body.replace(line, '').trimEnd()}\n\n${formatMarker(marker)}`
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
    return JSON.parse(text)
  } catch {
    return null
  }
}
