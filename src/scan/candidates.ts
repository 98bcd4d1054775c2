import { oncePer } from '../model/once-per.js'
import type { LeftOut } from '../model/pin.js'
import type { Settings } from '../model/settings.js'
import { boundary } from './boundaries.js'
import { mentionsIn } from './mentions.js'

/** A file that holds none of these cannot hold a pin, and is never parsed. */
const needles = [
  'flux-operator',
  'flux-instance',
  'FluxInstance',
  'ResourceSetInputProvider',
  'controlplaneio-fluxcd',
  'fluxoperatordev',
  'flux-lockstep',
  'flux.operator',
  'flux.instance',
  'flux_operator',
  'flux_instance',
  'FLUX_OPERATOR',
  'FLUX_INSTANCE',
  'fluxOperator',
  'FluxOperator',
  'fluxInstance',
]

/** Each needle holds one of these: most files of a tree are done after two searches instead of a dozen. */
const inEveryNeedle = ['lux', 'LUX']

/** A values file of the flux-instance chart need not speak of Flux at all. */
const instanceValues = 'instance:'

/** Every file that can hold a pin holds one of these texts. */
export function pinNeedles(settings: Settings): readonly string[] {
  return [...inEveryNeedle, instanceValues, ...ownNames(settings)]
}

/** Text that looks like a pin, for files that do not parse. */
const looksLikePin = /flux-operator-manifests[:@]|charts\/flux-(?:operator|instance)\b|kind: *FluxInstance\b/

/**
 * Whether a file can hold a pin, by a look at its bytes without parsing; what is said of one out of bounds that names an artifact of ours;
 * null for all others.
 */
export function candidate(bytes: Uint8Array, path: string, settings: Settings): 'pins' | LeftOut | null {
  if (!holdsNeedle(settings)(bytes)) return null
  const reason = boundary(path, settings)
  if (reason === null) return 'pins'
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const [first, ...more] = mentionsIn(text, settings)
  if (!first) return null
  return { file: path, line: text.slice(0, first.offset).split('\n').length, reason, places: 1 + more.length }
}

/** More places than any file of a person names our charts in: each becomes a pin, with all that is told of it. */
const mostNames = 5000

/** Why a file is not read that names our charts in more places than any other, or null. */
export function tooManyNames(bytes: Uint8Array): string | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let names = 0
  for (const name of ['flux-operator', 'flux-instance'])
    for (let at = view.indexOf(name); at >= 0; at = view.indexOf(name, at + name.length))
      if (++names > mostNames) return `the file names charts of ours in more than ${mostNames} places`
  return null
}

/** True for a file that can hold a pin. */
export function canHoldPin(bytes: Uint8Array, path: string, settings: Settings): boolean {
  return candidate(bytes, path, settings) === 'pins'
}

/** Trees before and after a change hold the same bytes of most files. */
const holdsNeedle = oncePer((settings: Settings) => {
  const own = ownNames(settings)
  return oncePer((bytes: Uint8Array): boolean => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const found = (needle: string): boolean => view.includes(needle)
    return own.some(found) || (inEveryNeedle.some(found) && needles.some(found)) || beginsLine(view, instanceValues)
  })
})

/** How repositories end that the settings give our artifacts. */
function ownNames(settings: Settings): readonly string[] {
  return Object.keys(settings.repositories).flatMap((name) => name.split('/').slice(-1))
}

function beginsLine(view: Buffer, text: string): boolean {
  return view.includes(`\n${text}`) || view.subarray(0, text.length).equals(Buffer.from(text))
}

/** Where the values of our charts begin in a values file. */
const values = /^(?:flux-(?:operator|instance)|instance):/m

/** The line of the first text that looks like a pin, or null. */
export function pinLine(text: string, path = ''): number | null {
  const found =
    looksLikePin.exec(text) ?? (path.slice(path.lastIndexOf('/') + 1).includes('values') ? values.exec(text) : null)
  return found && text.slice(0, found.index).split('\n').length
}
