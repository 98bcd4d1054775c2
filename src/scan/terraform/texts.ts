import { reportedPin, selectedBy, writesVersion, type Pin } from '../../model/pin.js'
import { isOperatorVersion } from '../constant-name.js'
import { keptSpelling, referencePin, textPin, type ShapeContext } from '../draft.js'
import { sightingsInAddresses } from '../program/address-sightings.js'
import { sightingsInCommands } from '../program/commands.js'
import { programOf } from '../program/program.js'
import { sightingsInReferences } from '../program/references.js'
import type { Sighting } from '../program/sighting.js'
import { textScalar } from '../text-reader.js'
import type { HclFile } from './hcl-file.js'
import type { Evaluator } from './evaluate.js'
import { pinsOf } from './pins.js'

/** What stands inside texts: references, addresses of a release, calls of helm. */
export function pinsInTexts(file: HclFile, evaluator: Evaluator, context: ShapeContext): readonly Pin[] {
  const program = programOf(file.file, context.settings)
  const sightings = [
    ...sightingsInReferences(program),
    ...sightingsInAddresses(program),
    ...sightingsInCommands(program),
  ]
  return sightings.flatMap((sighting) => pinsAt(file, sighting, evaluator, context))
}

function pinsAt(file: HclFile, sighting: Sighting, evaluator: Evaluator, context: ShapeContext): readonly Pin[] {
  const { text, start, end, role, repository, field } = sighting
  if (!/[$%]\{/.test(text)) return [writtenPin(file, sighting, context)]
  const value = { kind: 'text', text, start, end } as const
  const pins = pinsOf({ file, value, start, end }, [], { role, repository, field }, evaluator, context)
  return pins.filter((pin) => !writesVersion(pin) || isOperatorVersion(pin.value))
}

function writtenPin({ file }: HclFile, sighting: Sighting, { tree }: ShapeContext): Pin {
  const { role, repository, whole, start, end, text, field, absent, held, isAddress } = sighting
  const object = { file, origin: 'document' } as const
  const shape = role === 'flux-version' ? 'flux-version' : isAddress ? 'release-url' : 'terraform'
  const holder = { object, tree, shape, scope: 'bootstrap' } as const
  if (whole) return referencePin(holder, textScalar(file, whole.from, whole.to), whole.reference)
  const pin = keptSpelling(textPin({ ...holder, role, repository }, textScalar(file, start, end), 0, text, field, null))
  const reason =
    absent ?? held ?? (isAddress && pin.selector === 'floating' ? 'the newest release is downloaded' : null)
  if (reason === null) return pin
  return held === undefined ? selectedBy(pin, 'floating', reason) : reportedPin(pin, reason)
}
