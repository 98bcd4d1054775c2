import { LockstepError } from '../model/failure.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import type { PinMove } from './plan.js'

/**
 * Proves edits by a second reading: the edited files hold exactly the same pins, each as it was or as its move says: a new version, a
 * digest that came, moved or went, a float that is now pinned or embedded; what follows its set still does. Throws `edit-refused` otherwise, so that nothing is written.
 */
export function verifyMoves(before: readonly Pin[], after: readonly Pin[], moves: readonly PinMove[]): void {
  const files = new Set(moves.flatMap((move) => move.edits.map((edit) => edit.file)))
  const planned = new Map(moves.map((move) => [token(move.pin), move.expected]))
  const now = byPlace(after.filter((pin) => files.has(pin.file)))
  for (const [place, pins] of byPlace(before.filter((pin) => files.has(pin.file)))) {
    const found = now.get(place) ?? []
    for (const [index, pin] of pins.entries()) {
      const again = found[index]
      if (!again || !isAsExpected(again, pin, planned.get(token(pin)) ?? pin)) throw refused(pin)
    }
    const extra = found[pins.length]
    if (extra) throw refused(extra)
    now.delete(place)
  }
  const [[extra] = []] = now.values()
  if (extra) throw refused(extra)
}

type Expected = PinMove['expected']

/** One token in two readings of the same tree; pins that share it through an anchor move together. */
function token({ file, role, line, column }: Pin): string {
  return [file, role, line, column].join('\0')
}

function isAsExpected(again: Pin, pin: Pin, expected: Expected): boolean {
  return (
    again.selector === expected.selector &&
    again.value === expected.value &&
    again.digest === expected.digest &&
    again.scope === pin.scope &&
    (pin.action !== 'follow' || expected.selector === 'embedded' || again.action === 'follow') &&
    (expected.selector === 'embedded' || repositoryOf(again) === repositoryOf(pin))
  )
}

function repositoryOf({ repository }: Pin): string {
  return repository === null ? '' : formatRepository(repository)
}

/** Pins of one shape and role in one file keep their order, whatever lines come between them. */
function byPlace(pins: readonly Pin[]): Map<string, Pin[]> {
  const groups = new Map<string, Pin[]>()
  for (const pin of pins) {
    const place = [pin.file, pin.shape, pin.role].join('\0')
    const known = groups.get(place)
    if (known) known.push(pin)
    else groups.set(place, [pin])
  }
  return groups
}

function refused({ file, line }: Pin): LockstepError {
  return new LockstepError(
    'edit-refused',
    `${file}:${line}: a second reading of the edited file does not find the same pins; nothing is written. Please report this file.`,
  )
}
