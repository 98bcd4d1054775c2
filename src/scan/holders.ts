import { grouped } from '../model/grouped.js'
import type { Pin } from '../model/pin.js'
import type { PolicySettings } from '../model/settings.js'
import { actingPin } from './floating-pins.js'
import type { ScanResult } from './scan.js'

/** The sets that hold what a file says, by their names: one as a rule. */
export type Holders = (file: string) => readonly string[]

/** Who owns a file by the settings or its folder, and what else is known of the sets. */
export interface Ownership {
  readonly owner: (file: string) => string
  /** The sets that take a file in, its owner or not. */
  readonly taking: (file: string) => readonly string[]
  readonly policyOf: (set: string) => PolicySettings
  /** The set of what no other takes; it gives up what others hold. */
  readonly rest: string | null
}

/**
 * A file in which nothing moves by an update, such as a base whose placeholders each cluster fills in, is held by every set that takes it:
 * what it says of instances and of floats is true of each, and one that cannot be read blocks each.
 */
export function holdersOf(
  { pins, instances, broken }: Pick<ScanResult, 'pins' | 'instances' | 'broken'>,
  { owner, taking, policyOf, rest }: Ownership,
): Holders {
  const byFile = grouped(pins, ({ file }) => file)
  const speaking = new Set([...instances.map(({ object }) => object.file.path), ...broken.map(({ file }) => file)])
  const known = new Map<string, readonly string[]>()
  const of = (file: string): readonly string[] => {
    const [own, held] = [owner(file), byFile.get(file) ?? []]
    if (held.length === 0 && !speaking.has(file)) return [own]
    const others = taking(file).filter((name) => name !== own)
    if (others.length === 0) return [own]
    const all = own === rest ? others : [own, ...others]
    return all.some((name) => held.some((pin) => moves(pin, policyOf(name)))) ? [own] : all
  }
  return (file) => {
    const found = known.get(file) ?? of(file)
    known.set(file, found)
    return found
  }
}

/** True for a pin that a policy lets an update write. */
export function moves(pin: Pin, policy: PolicySettings): boolean {
  const { action, role } = actingPin(pin, policy)
  return action === 'follow' && (role !== 'flux-version' || policy.fluxVersion !== 'keep')
}
