import { introducedFinding, type Finding } from '../model/finding.js'
import type { Instance } from '../model/instance.js'
import { pinKey, writesVersion, type LeftOut, type Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import { roleNames } from '../model/role.js'

/** One side of a change, as far as it tells what its pins are. */
export interface PinnedTree {
  readonly pins: readonly Pin[]
  readonly instances: readonly Instance[]
  /** Whether something may apply a file: no kustomization passes it over. */
  readonly isApplied: (path: string) => boolean
  /** Whether a Flux Kustomization that acts, or the sync of an instance, takes a file to the cluster. */
  readonly isDelivered: (path: string) => boolean
  /** The clusters that it is taken to. */
  readonly clustersTo: (path: string) => ReadonlySet<string>
  /** Whether a link or a submodule stands at a path or above it, so that nothing here tells what is there. */
  readonly isUnseen: (path: string) => boolean
  /** Places that look like a pin and are not read. */
  readonly leftOut: readonly LeftOut[]
}

/** What else is said of a pin of the base, so that it is said once. */
export type Explained = (pin: Pin) => boolean

/**
 * Findings for what was a pin on the base and is none after the change: gone, moved to where nothing reads or applies it, or no longer one
 * version. A half-bumped release could hide there. Pins that go together with every instance of their cluster, and pins that moved to a place
 * where they are still read and applied, are none of these.
 */
export function judgeLostPins(before: PinnedTree, after: PinnedTree, explained: Explained): readonly Finding[] {
  const heirs = heirsOf(before, after)
  return before.pins.flatMap((pin): readonly Finding[] => {
    if (!counts(pin)) return []
    const heir = heirs.get(pin) ?? null
    if (heir !== null)
      return isReleased(pin, heir, after) ? [unpinned(pin, heir)] : isUnplaced(pin, heir) ? [unplaced(pin, heir)] : []
    return explained(pin) || leavesWithInstance(pin, before, after) || isSplit(pin, before, after)
      ? []
      : [lost(pin, after)]
  })
}

/** A pin of a release that was not left out on the base. */
function counts({ role, action, value, selector }: Pin): boolean {
  return role !== 'flux-version' && action !== 'ignore' && (value !== '' || selector === 'embedded')
}

/** The pin that each pin of the base became; nearest first, and none for two. */
function heirsOf(before: PinnedTree, after: PinnedTree): ReadonlyMap<Pin, Pin> {
  const heirs = new Map<Pin, Pin>()
  const free = new Set(after.pins.filter(({ action, role }) => action !== 'ignore' && role !== 'flux-version'))
  for (const fits of nearness(before, after))
    for (const pin of before.pins) {
      if (!counts(pin) || heirs.has(pin)) continue
      const heir = [...free].find((candidate) => candidate.role === pin.role && fits(pin, candidate))
      if (!heir) continue
      heirs.set(pin, heir)
      free.delete(heir)
    }
  return heirs
}

type Fit = (pin: Pin, candidate: Pin) => boolean

/** Ways in which a pin can be the same as before: unchanged, in its file, or moved within its cluster to where it is still applied. */
function nearness(before: PinnedTree, after: PinnedTree): readonly Fit[] {
  // a cluster that is there still takes what it took
  const staysIn = (from: string, to: string): boolean =>
    [...before.clustersTo(from)].every(
      (cluster) => after.clustersTo(to).has(cluster) || !after.instances.some((one) => one.cluster === cluster),
    )
  const applied: Fit = (pin, { file }) =>
    (!before.isApplied(pin.file) || after.isApplied(file)) &&
    (!before.isDelivered(pin.file) || (after.isDelivered(file) && staysIn(pin.file, file)))
  const sameFile: Fit = (pin, { file, scope }) => file === pin.file && scope === pin.scope
  const sameKind: Fit = (pin, candidate) => candidate.scope === pin.scope && isText(candidate) === isText(pin)
  return [
    (pin, candidate) => pinKey(pin) === pinKey(candidate) && pin.value === candidate.value && applied(pin, candidate),
    (pin, candidate) => pinKey(pin) === pinKey(candidate) && applied(pin, candidate),
    (pin, candidate) => sameFile(pin, candidate) && sameKind(pin, candidate) && applied(pin, candidate),
    (pin, candidate) =>
      candidate.file !== pin.file &&
      candidate.cluster === pin.cluster &&
      sameKind(pin, candidate) &&
      applied(pin, candidate),
  ]
}

/** Shapes that a line of text makes; a line is easier to write beside an object than the object is to hide. */
function isText({ shape }: Pin): boolean {
  return ['annotated', 'version-constant', 'release-url', 'dockerfile', 'nix'].includes(shape)
}

/** True where one version became something that no file decides. */
function isReleased(pin: Pin, heir: Pin, after: PinnedTree): boolean {
  return (
    pin.selector === 'exact' && !writesVersion(heir) && heir.selector !== 'embedded' && !isFilledWithOne(heir, after)
  )
}

/** True for a variable all of whose places write a version, as a pin of their own. */
function isFilledWithOne({ role, variable }: Pin, { pins }: PinnedTree): boolean {
  const places = variable?.filledFrom ?? []
  return (
    places.length > 0 &&
    places.every((place) =>
      pins.some((pin) => pin.role === role && counts(pin) && writesVersion(pin) && `${pin.file}:${pin.line}` === place),
    )
  )
}

/** True where a known place became one that only something unseen tells: a folder, a variable, an alias. */
function isUnplaced(pin: Pin, heir: Pin): boolean {
  return pin.repository !== null && heir.repository === null && heir.value !== '' && !isText(heir)
}

function leavesWithInstance({ cluster, file }: Pin, before: PinnedTree, after: PinnedTree): boolean {
  const within = (place: { readonly cluster: string }): boolean => cluster === '' || place.cluster === cluster
  const known = new Set(before.leftOut.map(({ file }) => file))
  return (
    !after.isUnseen(file) &&
    before.instances.some(within) &&
    !after.instances.some(within) &&
    !after.pins.some((pin) => counts(pin) && within(pin)) &&
    after.leftOut.every(({ file }) => known.has(file))
  )
}

/** True where each cluster that took a pin takes one of the same artifact after the change, from wherever. */
function isSplit(pin: Pin, before: PinnedTree, after: PinnedTree): boolean {
  const clusters = before.clustersTo(pin.file)
  const heirs = after.pins.filter(
    (each) => each.role === pin.role && counts(each) && each.shape === pin.shape && after.isDelivered(each.file),
  )
  return (
    clusters.size > 1 && [...clusters].every((cluster) => heirs.some(({ file }) => after.clustersTo(file).has(cluster)))
  )
}

function lost(pin: Pin, after: PinnedTree): Finding {
  const hidden = after.leftOut.find(({ file }) => file === pin.file)
  const marked = after.pins.some((other) => pinKey(other) === pinKey(pin) && other.action === 'ignore')
  const reason = hidden
    ? ` (${hidden.reason})`
    : marked
      ? ' (a comment hides it)'
      : after.pins.some((other) => pinKey(other) === pinKey(pin))
        ? ' (nothing applies its file any more)'
        : after.isUnseen(pin.file)
          ? ' (a link or a submodule stands in its place)'
          : ''
  return introducedFinding(
    'pin-lost',
    { file: pin.file, line: null },
    {
      severity: 'error',
      message: `The pin of the ${roleNames[pin.role]} at ${written(pin)} is read on the base branch and not after this change${reason}, so that nothing tells what the cluster would run.`,
      help: 'Leave it where it is read, or move it together with the rest of its set.',
    },
  )
}

function unpinned(pin: Pin, heir: Pin): Finding {
  const now =
    heir.value === '' ? 'nothing is written' : heir.selector === 'digest' ? 'a digest alone' : `\`${heir.value}\``
  return introducedFinding('pin-lost', heir, {
    severity: 'error',
    message: `The ${roleNames[pin.role]} ${pin.role === 'manifests' ? 'were' : 'was'} pinned to ${written(pin)}, and now ${now}: no file would decide the release any more.`,
    help: 'Write one version.',
  })
}

function unplaced(pin: Pin, heir: Pin): Finding {
  return introducedFinding('source-changed', heir, {
    severity: 'error',
    message: `The pin of the ${roleNames[pin.role]} names no registry any more, and ${pin.repository === null ? '' : formatRepository(pin.repository)} on the base branch: nothing tells where it would come from.`,
    help: 'Write the address as it was.',
  })
}

function written({ value, repository }: Pin): string {
  const place = repository === null ? '' : ` of ${formatRepository(repository)}`
  return `${value === '' ? 'the operator’s own copy' : value}${place}`
}
