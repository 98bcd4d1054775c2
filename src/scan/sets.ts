import { LockstepError } from '../model/failure.js'
import type { Finding } from '../model/finding.js'
import { matchesGlob } from '../model/glob.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import type { PolicySettings, Settings, SetSettings } from '../model/settings.js'
import { oldest, type Version } from '../model/version.js'
import type { ScanResult } from './scan.js'

/** The sets of a tree and what is to be said of how they were drawn. */
export interface Grouping {
  readonly sets: readonly LockstepSet[]
  readonly findings: readonly Finding[]
}

/** Groups pins into lockstep sets by rules 5, 6 and 10 of the design. Throws `settings` for a split through the pins of one cluster. */
export function groupSets(scan: ScanResult, settings: Settings): Grouping {
  if (settings.sets.length > 0) return { sets: namedSets(scan, settings), findings: [] }
  const clusters = differingClusters(scan.pins)
  if (clusters.length === 0) return { sets: [setOf('default', scan, () => true, settings.policy)], findings: [] }
  const sets = clusters.map((cluster) => setOf(cluster, scan, (pin) => pin.cluster === cluster, settings.policy))
  return { sets, findings: [clustersDiffer(sets)] }
}

function namedSets(scan: ScanResult, settings: Settings): readonly LockstepSet[] {
  const owner = (file: string): SetSettings | null =>
    settings.sets.find((set) => set.paths.some((glob) => matchesGlob(file, glob))) ?? null
  rejectSplits(scan.pins, owner)
  const rest = scan.pins.some((pin) => owner(pin.file) === null)
  const named = settings.sets.map((set) => setOf(set.name, scan, (pin) => owner(pin.file) === set, set.policy))
  return rest ? [...named, setOf('default', scan, (pin) => owner(pin.file) === null, settings.policy)] : named
}

function rejectSplits(pins: readonly Pin[], owner: (file: string) => SetSettings | null): void {
  const owners = new Map<string, { readonly set: SetSettings | null; readonly file: string }>()
  for (const pin of pins.filter(isRelease)) {
    if (pin.cluster === '') continue
    const set = owner(pin.file)
    const known = owners.get(pin.cluster)
    if (known && known.set !== set)
      throw new LockstepError(
        'settings',
        `sets: ${pin.file} and ${known.file} pin the same cluster "${pin.cluster}" and belong to different sets; put both into one.`,
      )
    owners.set(pin.cluster, { set, file: pin.file })
  }
}

/** Clusters that agree within themselves and differ from each other; none where a shared base pins a release too. */
function differingClusters(pins: readonly Pin[]): readonly string[] {
  const releases = pins.filter((pin) => isRelease(pin) && pin.scope === 'gitops')
  if (releases.some((pin) => pin.cluster === '')) return []
  const versions = new Map<string, Set<Version | null>>()
  for (const pin of releases) versions.set(pin.cluster, (versions.get(pin.cluster) ?? new Set()).add(pin.version))
  const agree = [...versions.values()].every((each) => each.size === 1)
  const distinct = new Set([...versions.values()].flatMap((each) => [...each]))
  return agree && versions.size > 1 && distinct.size > 1 ? [...versions.keys()].sort() : []
}

function setOf(name: string, scan: ScanResult, owns: (pin: Pin) => boolean, policy: PolicySettings): LockstepSet {
  const pins = scan.pins.filter(owns)
  const files = new Set(pins.map((pin) => pin.file))
  const exact = pins.filter(isRelease)
  return {
    name,
    pins,
    instances: scan.instances.filter((instance) => files.has(instance.object.file.path)),
    current: oldest(exact.flatMap((pin) => (pin.scope === 'gitops' && pin.version !== null ? [pin.version] : []))),
    lockstep: new Set(exact.map((pin) => pin.version)).size <= 1,
    policy,
    broken: scan.broken.filter((broken) => name === 'default' || files.has(broken.file)),
  }
}

function isRelease(pin: Pin): boolean {
  return pin.role !== 'flux-version' && pin.selector === 'exact' && pin.version !== null && pin.action === 'follow'
}

function clustersDiffer(sets: readonly LockstepSet[]): Finding {
  const [first] = sets[0]?.pins ?? []
  const list = sets.map((set) => `${set.name} at ${set.current ?? 'no release'}`).join(', ')
  return {
    code: 'clusters-differ',
    severity: 'notice',
    introduced: false,
    file: first?.file ?? null,
    line: first?.line ?? null,
    message: `The clusters pin different releases and agree within themselves, so that each is a set of its own: ${list}.`,
    help: 'Name the sets in the settings to give them policies of their own, such as follow and soak.',
  }
}
