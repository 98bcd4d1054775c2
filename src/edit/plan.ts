import type { Edit } from '../model/change.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import type { Place } from '../model/place.js'
import { formatRepository } from '../model/reference.js'
import { isChart } from '../model/role.js'
import type { Version } from '../model/version.js'

/** What the decision gives beside the target. */
export interface EditChoices {
  /** `host/path` to the digest of the target's tag there. */
  readonly digests: ReadonlyMap<string, string>
  /** Exact `distribution.version` by its text today to the one to write, without `v`. */
  readonly fluxVersions: ReadonlyMap<string, Version>
}

/** The edits that take every following pin of a set to the target; a digest moves with its tag, both or neither (design, rule 9). */
export function planEdits(set: LockstepSet, target: Version, choices: EditChoices): readonly Edit[] {
  return set.pins.filter((pin) => pin.action === 'follow').flatMap((pin) => editsOf(pin, target, choices))
}

function editsOf(pin: Pin, target: Version, { digests, fluxVersions }: EditChoices): readonly Edit[] {
  if (pin.place === null) return []
  if (pin.role === 'flux-version') {
    const next = fluxVersions.get(pin.value)
    return next === undefined ? [] : edit(pin, pin.place, pin.value, `${pin.prefix}${next}`)
  }
  const value = edit(pin, pin.place, pin.value, isChart(pin.role) ? target : `v${target}`)
  if (pin.digest === null) return value
  const digest = pin.repository && digests.get(formatRepository(pin.repository))
  // A tag whose digest cannot move stays: the digest goes before the tag, and the pin would only look new.
  if (digest === undefined || digest === null || pin.digestPlace === null) return []
  return [...value, ...edit(pin, pin.digestPlace, pin.digest, digest)]
}

function edit(pin: Pin, place: Place, old: string, next: string): readonly Edit[] {
  if (old === next) return []
  const written = `${place.before}${next}${place.after}`
  const replaced = place.start === place.end ? '' : old
  return [
    { kind: 'edit', file: pin.file, line: pin.line, start: place.start, end: place.end, old: replaced, new: written },
  ]
}
