import { isDeepStrictEqual } from 'node:util'
import { LockstepError } from '../model/failure.js'
import type { Tree } from '../model/layout.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import type { PolicySettings, Settings } from '../model/settings.js'
import { artifactOf } from './splits.js'
import { takersOf } from './takers.js'

/** A named set that takes a file of another, and its file that leads there. */
interface Taking {
  readonly set: string
  readonly by: string
}

/**
 * Throws `settings` where a pin moves the clusters of a named set that it does not belong to: what that set says of `follow`, `soak`, `hold`
 * and the like would protect nothing (design, rule 6). A set without pins and without a policy of its own loses nothing.
 */
export function rejectShared(
  sets: readonly LockstepSet[],
  { files, layout }: Pick<Tree, 'files' | 'layout'>,
  { settings, owner }: { readonly settings: Settings; readonly owner: (file: string) => string },
): void {
  const named = new Set(settings.sets.map(({ name }) => name))
  const byName = new Map(sets.map((set) => [set.name, set]))
  const takers = takersOf(files)
  const setOf = (file: string): string | null => (named.has(owner(file)) ? owner(file) : null)
  for (const set of sets)
    for (const pin of oneOfEach(set.pins.filter(({ action }) => action === 'follow'))) {
      const isShared = layout.clustersOf(pin.file).length > 1
      const others = takingSets(pin.file, takers, setOf).filter((taking) => taking.set !== set.name)
      const harmed = others.filter(({ set: name }) => {
        const taking = byName.get(name)
        return taking && !overwrites(taking, pin) && (isShared || loses(taking, set))
      })
      if (harmed.length > 0) throw shared(pin, set.name, named.has(set.name), harmed)
    }
}

/** The first pin of each artifact in each file. */
function oneOfEach(pins: readonly Pin[]): Iterable<Pin> {
  return new Map([...pins].reverse().map((pin) => [`${pin.file}\0${artifactOf(pin)}`, pin])).values()
}

/** The sets from whose files somebody leads to a file, nearest first. */
function takingSets(
  path: string,
  takers: ReturnType<typeof takersOf>,
  setOf: (file: string) => string | null,
): readonly Taking[] {
  const [here, remote] = [new Map<string, Taking>(), new Map<string, Taking>()]
  const seen = new Set([path])
  for (const place of seen)
    for (const { file, isRemote } of takers(place)) {
      const set = setOf(file)
      const known = isRemote ? remote : here
      if (set !== null && !known.has(set)) known.set(set, { set, by: file })
      if (!isRemote) seen.add(file)
    }
  // one hub that deploys to all clusters is none of them; hubs or folders of several sets are
  return [...here.values(), ...(remote.size > 1 ? [...remote.values()].filter(({ set }) => !here.has(set)) : [])]
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
  const advice =
    only && more.length === 0
      ? isNamed
        ? `Give "${only.set}" a file of its own, or make one set of both`
        : `Add it to the "paths" of "${only.set}"`
      : 'Give each set a file of its own, or make one set of them'
  const belongs = isNamed ? `belongs to the set "${own}"` : 'belongs to no set that the settings name'
  return new LockstepError(
    'settings',
    `sets: ${file}:${line} ${belongs}, and ${list}: one pull request would move both, whatever "follow", "soak" and "hold" say. ${advice}.`,
  )
}
