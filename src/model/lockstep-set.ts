import type { Instance } from './instance.js'
import type { Pin, UnreadPlace } from './pin.js'
import type { PolicySettings } from './settings.js'
import type { Version } from './version.js'

/** The pins that move together; one proposal each. */
export interface LockstepSet {
  readonly name: string
  readonly pins: readonly Pin[]
  readonly instances: readonly Instance[]
  /** The lowest exact gitops pin (design, rule 5); null where no pin defines it. */
  readonly current: Version | null
  /** True where all exact release pins name one version. */
  readonly lockstep: boolean
  /** The run's policy with this set's own on top. */
  readonly policy: PolicySettings
  /** Files that hold a candidate for a pin of this set and do not parse, or pins that are no strings. */
  readonly broken: readonly BrokenFile[]
  /** Files without a pin that a second reading of the pins needs: kustomizations, and the objects that their patches change. */
  readonly beside: readonly string[]
  /** Places that name an artifact and were not understood: what they pin, if anything, is not known (design, rule 13). */
  readonly unread: readonly UnreadPlace[]
  /** The operator that runs by a marker or a setting, where the set does not install it; null where nothing says so (design, rule 14). */
  readonly toldOperator: ToldOperator | null
}

/** What somebody says of the operator that runs; it does not move with the set. */
export interface ToldOperator {
  readonly version: Version
  /** Who says it: `file:line`, or the setting. */
  readonly by: string
}

/** Every file that tells of the pins of a set, each once. */
export function filesOf({ pins, beside }: Pick<LockstepSet, 'pins' | 'beside'>): readonly string[] {
  return [...new Set([...pins.map(({ file }) => file), ...beside])]
}

/** A file that blocks its set. */
export interface BrokenFile {
  readonly file: string
  readonly line: number
  readonly code: 'unparseable-file' | 'invalid-pin'
  readonly message: string
}
