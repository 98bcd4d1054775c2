import { finding, nowhere, type Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import { matchesGlob } from '../model/glob.js'
import type { Layout, Tree } from '../model/layout.js'
import type { LockstepSet, ToldOperator } from '../model/lockstep-set.js'
import { namesRelease, reportedPin, type Pin } from '../model/pin.js'
import { isFloat } from '../model/pin-form.js'
import { oncePer } from '../model/once-per.js'
import type { PolicySettings, Settings } from '../model/settings.js'
import { oldest } from '../model/version.js'
import { actingPin } from './floating-pins.js'
import { differingGroups, meets } from './cluster-groups.js'
import { currentRelease, ownedPins } from './owners.js'
import { reported } from './reported.js'
import type { ScanResult } from './scan.js'
import { holdersOf, type Holders } from './holders.js'
import { rejectShared } from './shared-pins.js'
import { artifactOf, rejectSplits } from './splits.js'
import { takingSets } from './taking-sets.js'

/** The sets of a tree and what is to be said of how they were drawn. */
export interface Grouping {
  readonly sets: readonly LockstepSet[]
  readonly findings: readonly Finding[]
}

/** What decides how the pins of a tree group. */
type SetTree = Pick<Tree, 'files' | 'layout'>

/** What sets ask of a scan. */
type SetScan = Pick<ScanResult, 'pins' | 'instances' | 'broken' | 'files' | 'toldOperators'> & {
  readonly account: Pick<ScanResult['account'], 'unread'>
}

/** Of the set that takes what no other takes. */
const rest = 'default'

/**
 * Groups pins into lockstep sets (design, rules 5, 6 and 10): those that the settings name; else one per group of clusters where they
 * differ and agree within; else one. Throws `settings` for a split through the pins of one cluster, and for a pin that two named sets share.
 */
export function groupSets(scan: SetScan, settings: Settings, tree: SetTree): Grouping {
  const { sets, findings } = settings.sets.length > 0 ? named(scan, settings, tree) : drawn(scan, settings, tree.layout)
  return { sets, findings: [...sets.flatMap(({ pins }) => reported(pins)), ...findings] }
}

/** The set that the settings give a file to. */
export const namedOwner = oncePer(({ sets }: Settings): ((file: string) => string) =>
  once((file) => sets.find((set) => set.paths.some((glob) => matchesGlob(file, glob)))?.name ?? rest),
)

function named(scan: SetScan, settings: Settings, tree: SetTree): Grouping {
  const owner = namedOwner(settings)
  const names = new Set(settings.sets.map(({ name }) => name))
  const taking = takingSets(tree.files, (file) => (names.has(owner(file)) ? owner(file) : null))
  const holders = holdersOf(scan, {
    owner,
    taking: (file) => taking(file).map(({ set }) => set),
    policyOf: (name) => settings.sets.find((set) => set.name === name)?.policy ?? settings.policy,
    rest: names.has(rest) ? null : rest,
  })
  const scanOf = scansBySet(scan, holders)
  const sets = settings.sets.map(({ name, policy }) => setOf(name, scanOf(name), holders, policy))
  const all = [...sets, ...restOf(scan, holders, settings, sets)]
  rejectSplits(all, tree.layout)
  rejectShared(all, tree.layout, { names, taking })
  return { sets: withUnread(all, scan, holders), findings: [] }
}

function drawn(scan: SetScan, settings: Settings, layout: Layout): Grouping {
  const releases = scan.pins.filter((pin) => isRelease(pin) && pin.scope === 'gitops')
  const groups = differingGroups(releases, layout)
  const whole = (): readonly string[] => [rest]
  if (groups.length === 0)
    return { sets: withUnread([setOf(rest, scan, whole, settings.policy)], scan, whole), findings: [] }
  const taking = (file: string): readonly string[] =>
    groups.filter((group) => meets(group, layout.clustersOf(file))).map((group) => group.join('-'))
  const owner = once((file) => {
    const [own, ...others] = taking(file)
    return own !== undefined && others.length === 0 ? own : rest
  })
  const holders = holdersOf(scan, { owner, taking, policyOf: () => settings.policy, rest })
  const sets = groups.map((group) => setOf(group.join('-'), scan, holders, settings.policy))
  const all = [...sets, ...restOf(scan, holders, settings, sets)]
  return { sets: withUnread(all, scan, holders), findings: [clustersDiffer(sets)] }
}

/** What a scan found in the files that each set holds: none of many sets looks at what the others hold. */
function scansBySet(scan: SetScan, holders: Holders): (name: string) => SetScan {
  const byHolder = <T>(found: readonly T[], fileOf: (one: T) => string): ((name: string) => readonly T[]) => {
    const held = found.flatMap((one) => holders(fileOf(one)).map((name) => ({ name, one })))
    const groups = grouped(held, ({ name }) => name)
    return (name) => groups.get(name)?.map(({ one }) => one) ?? []
  }
  const [pins, broken] = [byHolder(scan.pins, ({ file }) => file), byHolder(scan.broken, ({ file }) => file)]
  const instances = byHolder(scan.instances, ({ object }) => object.file.path)
  const toldOperators = byHolder(scan.toldOperators, ({ file }) => file)
  return (name) => ({
    ...scan,
    pins: pins(name),
    broken: broken(name),
    instances: instances(name),
    toldOperators: toldOperators(name),
  })
}

/** Every set asks for the owner of every pin. */
function once(ownerOf: (file: string) => string): (file: string) => string {
  const known = new Map<string, string>()
  return (file) => {
    const owner = known.get(file) ?? ownerOf(file)
    known.set(file, owner)
    return owner
  }
}

/** Places that were not understood count for the set of their file, or for every set where no set takes the file. */
function withUnread(
  sets: readonly LockstepSet[],
  { account: { unread } }: SetScan,
  holders: Holders,
): readonly LockstepSet[] {
  const names = new Set(sets.map(({ name }) => name))
  return sets.map((set) => ({
    ...set,
    unread: unread.filter(
      ({ file }) => holders(file).includes(set.name) || !holders(file).some((name) => names.has(name)),
    ),
  }))
}

/** What no set takes must not vanish: it is a set of its own. */
function restOf(
  scan: SetScan,
  holders: Holders,
  settings: Settings,
  sets: readonly LockstepSet[],
): readonly LockstepSet[] {
  const left = [...scan.pins, ...scan.broken].some(({ file }) => holders(file).includes(rest))
  return left && !sets.some(({ name }) => name === rest) ? [setOf(rest, scan, holders, settings.policy)] : []
}

/** What a set holds of pins and instances. */
export function heldBy(
  { name, policy }: Pick<LockstepSet, 'name' | 'policy'>,
  { pins, instances }: Pick<ScanResult, 'pins' | 'instances'>,
  holders: Holders,
): Pick<LockstepSet, 'pins' | 'instances'> {
  const own = pins.filter((pin) => holders(pin.file).includes(name))
  const patches = own.filter(({ shape }) => shape === 'patch')
  const written = own.map((pin) => (holders(pin.file).length > 1 ? writtenOver(pin, patches) : pin))
  return {
    pins: ownedPins(written).map((pin) => actingPin(pin, policy)),
    instances: instances.filter((instance) => holders(instance.object.file.path).includes(name)),
  }
}

/** A float of a base that a patch of this set writes over selects nothing here. */
function writtenOver(pin: Pin, patches: readonly Pin[]): Pin {
  const by = isFloat(pin) ? patches.find((patch) => artifactOf(patch) === artifactOf(pin)) : undefined
  return by ? { ...reportedPin(pin, `${by.file}:${by.line} writes over it`), action: 'ignore' } : pin
}

function setOf(name: string, scan: SetScan, holders: Holders, policy: PolicySettings): LockstepSet {
  const { pins, instances } = heldBy({ name, policy }, scan, holders)
  const exact = pins.filter(isRelease)
  return {
    name,
    pins,
    instances,
    current: currentRelease(pins),
    lockstep: new Set(exact.map((pin) => pin.version)).size <= 1,
    policy,
    broken: scan.broken.filter((broken) => holders(broken.file).includes(name)),
    beside: pins.some(({ shape }) => shape === 'patch') ? scan.files : [],
    unread: [],
    toldOperator: toldOperator(name, scan, holders, policy),
  }
}

/** The setting goes before markers; of several markers the lowest counts, since every cluster of the set has to build what it gets. */
function toldOperator(
  name: string,
  { toldOperators }: SetScan,
  holders: Holders,
  { operator }: PolicySettings,
): ToldOperator | null {
  if (operator !== null) return { version: operator, by: 'the setting operator' }
  const own = toldOperators.filter(({ file }) => holders(file).includes(name))
  const lowest = oldest(own.map(({ version }) => version))
  const first = own.find(({ version }) => version === lowest)
  return first ? { version: first.version, by: first.by } : null
}

function isRelease(pin: Pin): boolean {
  return namesRelease(pin) && pin.selector === 'exact' && pin.action === 'follow'
}

function clustersDiffer(sets: readonly LockstepSet[]): Finding {
  const [first] = sets[0]?.pins ?? []
  const list = sets.map((set) => `${set.name} at ${set.current ?? 'no release'}`).join(', ')
  return finding('clusters-differ', first ?? nowhere, {
    message: `The clusters pin different releases and agree within themselves, so that each is a set of its own: ${list}.`,
    help: 'Name the sets in the settings to give them policies of their own, such as follow and soak.',
  })
}
