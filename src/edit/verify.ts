import type { Edit } from '../model/change.js'
import { LockstepError } from '../model/failure.js'
import { pinKey, type Pin } from '../model/pin.js'

/**
 * Proves edits by a second reading: the edited files hold exactly the same pins, each with its old value or the one that an edit wrote.
 * Throws `edit-refused` otherwise, so that nothing is written.
 */
export function verifyEdits(before: readonly Pin[], after: readonly Pin[], edits: readonly Edit[]): void {
  const files = new Set(edits.map((edit) => edit.file))
  const old = before.filter((pin) => files.has(pin.file))
  const now = after.filter((pin) => files.has(pin.file))
  const written = new Map(edits.map((edit) => [`${edit.file}\0${edit.start}`, edit.new]))
  for (const [index, pin] of old.entries()) {
    const again = now[index]
    const expected = written.get(`${pin.file}\0${pin.place?.start ?? -1}`) ?? pin.value
    if (!again || pinKey(again) !== pinKey(pin) || again.value !== expected || again.selector !== pin.selector)
      throw refused(pin.file, pin.line)
  }
  const extra = now[old.length]
  if (extra) throw refused(extra.file, extra.line)
}

function refused(file: string, line: number): LockstepError {
  return new LockstepError(
    'edit-refused',
    `${file}:${line}: a second reading of the edited file does not find the same pins; nothing is written. Please report this file.`,
  )
}
