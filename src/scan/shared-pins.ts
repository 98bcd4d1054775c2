import { isDeepStrictEqual } from 'node:util'
import { LockstepError } from '../model/failure.js'
import type { Layout } from '../model/layout.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import type { PolicySettings } from '../model/settings.js'
import { moves } from './holders.js'
import { artifactOf } from './splits.js'
import type { Taking, TakingSets } from './taking-sets.js'

/**
 * Throws `settings` where a pin moves the clusters of a named set that it does not belong to: what that set says of `follow`, `soak`, `hold`
 * and the like would protect nothing (design, rule 6). A set without pins and without a policy of its own loses nothing.
 */
export function rejectShared(
  sets: readonly LockstepSet[],
  layout: Layout,
  { names, taking }: { readonly names: ReadonlySet<string>; readonly taking: TakingSets },
): void {
  const byName = new Map(sets.map((set) => [set.name, set]))
  for (const set of sets)
    for (const pin of oneOfEach(set.pins.filter((each) => moves(each, set.policy)))) {
      const isShared = layout.clustersOf(pin.file).length > 1
      const harmed = taking(pin.file).filter(({ set: name }) => {
        const other = name === set.name ? undefined : byName.get(name)
        return other && !overwrites(other, pin) && (isShared || loses(other, set))
      })
      if (harmed.length > 0) throw shared(pin, set.name, names.has(set.name), harmed)
    }
}

/** The first pin of each artifact in each file. */
function oneOfEach(pins: readonly Pin[]): Iterable<Pin> {
  return new Map([...pins].reverse().map((pin) => [`${pin.file}\0${artifactOf(pin)}`, pin])).values()
}

/** True where a set has pins of its own to keep in lockstep, or says more or else of a move than the set that makes it. */
function loses(taking: LockstepSet, { policy }: LockstepSet): boolean {
  return (
    taking.pins.some(({ action }) => action === 'follow') ||
    !isDeepStrictEqual(deciding(taking.policy), deciding(policy))
  )
}

/** True where patches of a set select in place of a pin that they change. */
function overwrites({ pins }: LockstepSet, pin: Pin): boolean {
  return pins.some((own) => own.shape === 'patch' && artifactOf(own) === artifactOf(pin))
}

function deciding({ pullRequest, ...policy }: PolicySettings): Omit<PolicySettings, 'pullRequest'> {
  return policy
}

function shared({ file, line }: Pin, own: string, isNamed: boolean, others: readonly Taking[]): LockstepError {
  const taken = others.map(({ set, by }) => `"${set}" (through ${by})`)
  const list =
    taken.length > 1
      ? `the sets ${taken.slice(0, -1).join(', ')} and ${taken.at(-1) ?? ''} take it`
      : `the set ${taken[0] ?? ''} takes it`
  const [only, ...more] = others
  const isOne = only !== undefined && more.length === 0
  const pins = 'pins of its own (a file, a patch, or a placeholder that it fills in)'
  const advice =
    isOne && !isNamed
      ? `Add it to the "paths" of "${only.set}"`
      : isOne
        ? `Give "${only.set}" ${pins}, or make one set of both`
        : `Give each set ${pins}, or make one set of them`
  const several = isOne ? 'one pull request would move both' : 'one pull request would move them all'
  const moves = isOne && !isNamed ? 'its pull request would move that set' : several
  const belongs = isNamed ? `belongs to the set "${own}"` : 'belongs to no set that the settings name'
  return new LockstepError(
    'settings',
    `sets: ${file}:${line} ${belongs}, and ${list}: ${moves}, whatever "follow", "soak" and "hold" say. ${advice}.`,
  )
}
