import type { LeftOut } from '../model/pin.js'
import type { Settings } from '../model/settings.js'
import { boundary } from './boundaries.js'

/** A file that holds none of these cannot hold a pin, and is never parsed. */
const needles = [
  'flux-operator',
  'flux-instance',
  'FluxInstance',
  'controlplaneio-fluxcd',
  'fluxoperatordev',
  'flux-lockstep',
  'flux_operator',
  'flux_instance',
  'FLUX_OPERATOR',
  'FLUX_INSTANCE',
  'fluxOperator',
  'fluxInstance',
]

/** Text that looks like a pin, for places that are left out and for files that do not parse. */
const looksLikePin = /flux-operator-manifests[:@]|charts\/flux-(?:operator|instance)\b|kind: *FluxInstance\b/

/** True for a file that can hold a pin: a look at its bytes, without parsing. */
export function canHoldPin(bytes: Uint8Array, path: string, settings: Settings): boolean {
  return holdsNeedle(bytes, settings) && boundary(path, settings) === null
}

function holdsNeedle(bytes: Uint8Array, settings: Settings): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const own = Object.keys(settings.repositories).flatMap((name) => name.split('/').slice(-1))
  return [...needles, ...own].some((needle) => view.includes(needle))
}

/** What is said of a file out of bounds that looks like it pins a release; null where it does not. */
export function leftOut(bytes: Uint8Array, path: string, settings: Settings): LeftOut | null {
  const reason = holdsNeedle(bytes, settings) ? boundary(path, settings) : null
  if (reason === null) return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const found = looksLikePin.exec(text)
  return found && { file: path, line: text.slice(0, found.index).split('\n').length, reason }
}

/** The line of the first text that looks like a pin, or null. */
export function pinLine(text: string): number | null {
  const found = looksLikePin.exec(text)
  return found && text.slice(0, found.index).split('\n').length
}
