import type { Edit } from '../model/change.js'
import { LockstepError } from '../model/failure.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import type { Place } from '../model/place.js'
import { formatRepository } from '../model/reference.js'
import { isChart } from '../model/role.js'
import { isFloat, removesDigest } from '../model/pin-form.js'
import type { PolicySettings } from '../model/settings.js'
import type { Version } from '../model/version.js'

/** What the decision gives beside the target. */
export interface EditChoices {
  /** `host/path` to the digest of the target's tag there; null where nobody asked, and pins with a digest are passed over. */
  readonly digests: ReadonlyMap<string, string> | null
  /** Exact `distribution.version` by its text today to the one to write, without `v`. */
  readonly fluxVersions: ReadonlyMap<string, Version>
}

/** What becomes of one pin: the bytes to write, and what a second reading must find there. */
export interface PinMove {
  readonly pin: Pin
  readonly edits: readonly Edit[]
  readonly expected: { readonly selector: Pin['selector']; readonly value: string; readonly digest: string | null }
}

/** The edits that take every following pin of a set to the target. */
export function planEdits(set: LockstepSet, target: Version, choices: EditChoices): readonly Edit[] {
  return planMoves(set, target, choices).flatMap((move) => move.edits)
}

/**
 * What the target makes of every following pin: exact ones get its version, floats what `floating` says, and a digest moves with its tag,
 * both or neither (design, rules 7 to 9). Throws `edit-refused` for a digest that cannot follow: the digest goes before the tag, so that
 * the pin would only look new.
 */
export function planMoves(set: LockstepSet, target: Version, choices: EditChoices): readonly PinMove[] {
  return set.pins
    .filter((pin) => pin.action === 'follow')
    .flatMap((pin) => moveOf(pin, set.policy, target, choices) ?? [])
    .filter((move) => move.edits.length > 0)
}

function moveOf(pin: Pin, policy: PolicySettings, target: Version, choices: EditChoices): PinMove | null {
  if (pin.role === 'flux-version') return fluxVersionMove(pin, choices)
  if (isFloat(pin) && policy.floating === 'embed') return embeddingMove(pin)
  const { place, spelling, prefix } = pin.writing
  if (place === null) return null
  const value = spelling === 'kept' ? `${prefix}${target}` : isChart(pin.role) ? target : `v${target}`
  const digest = digestMove(pin, policy.digests, choices.digests)
  if (digest === null) return null
  const written = digest.inline ? `${value}@${digest.value}` : value
  const edits = [...edit(pin, place, pin.value, written), ...digest.edits]
  return { pin, edits, expected: { selector: 'exact', value, digest: digest.value } }
}

function fluxVersionMove(pin: Pin, { fluxVersions }: EditChoices): PinMove | null {
  const next = fluxVersions.get(pin.value)
  const { place, prefix } = pin.writing
  if (next === undefined || place === null) return null
  const value = `${prefix}${next}`
  return {
    pin,
    edits: edit(pin, place, pin.value, value),
    expected: { selector: 'exact', value, digest: pin.digest },
  }
}

/** Upstream's own remedy for manifests that float: the copy inside the operator's image. */
function embeddingMove(pin: Pin): PinMove | null {
  const { embedding } = pin.writing
  if (!embedding?.place) return null
  return {
    pin,
    edits: edit(pin, embedding.place, pin.value, embedding.written),
    expected: { selector: 'embedded', value: '', digest: null },
  }
}

interface DigestMove {
  readonly edits: readonly Edit[]
  readonly value: string | null
  /** True where it is written in one with the version. */
  readonly inline?: true
}

const unmoved: DigestMove = { edits: [], value: null }

/** Null where the digest is not known because nobody asked for it. */
function digestMove(pin: Pin, setting: PolicySettings['digests'], digests: EditChoices['digests']): DigestMove | null {
  const { digest } = pin
  if (removesDigest(pin, setting)) return { edits: removal(pin), value: null }
  const next = (pin.repository && digests?.get(formatRepository(pin.repository))) ?? null
  if (digest === null) return setting === 'pin' ? addition(pin, next) : unmoved
  if (digests === null) return null
  const room = pin.writing.digest
  if (next !== null && room.kind === 'apart') return { edits: edit(pin, room.place, digest, next), value: next }
  throw new LockstepError(
    'edit-refused',
    `${pin.file}:${pin.line}: the digest beside ${pin.value} cannot follow, because ${reasonFor(pin)}; write its host and path out, or remove the digest.`,
  )
}

function addition(pin: Pin, next: string | null): DigestMove {
  const room = pin.writing.digest
  if (next === null || room.kind === 'none') return unmoved
  if (room.kind === 'inline') return { edits: [], value: next, inline: true }
  return { edits: edit(pin, room.place, '', next), value: next }
}

function reasonFor({ repository }: Pin): string {
  return repository === null
    ? 'its repository is a placeholder'
    : `${formatRepository(repository)} names no digest for the target`
}

function removal(pin: Pin): readonly Edit[] {
  const room = pin.writing.digest
  return room.kind === 'apart' && room.removal !== null ? edit(pin, room.removal, pin.digest ?? '', '') : []
}

function edit(pin: Pin, place: Place, old: string, next: string): readonly Edit[] {
  const replaced = place.start === place.end ? '' : (place.old ?? old)
  const written = `${place.before}${next}${place.after}`
  if (replaced === written) return []
  return [
    { kind: 'edit', file: pin.file, line: pin.line, start: place.start, end: place.end, old: replaced, new: written },
  ]
}
