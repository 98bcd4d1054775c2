import type { Tree } from '../model/layout.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import type { Settings } from '../model/settings.js'
import { scanFiles } from './scan.js'
import { groupSets, heldBy, namedOwner } from './sets.js'

/** What a set holds in a tree that is scanned again. */
export interface SetAgain extends Pick<LockstepSet, 'name' | 'pins' | 'instances'> {
  /** Every pin of the files that were asked for, whatever set it belongs to. */
  readonly scanned: readonly Pin[]
}

/** Scans a tree for one set after some files were edited: these and the set's own are looked into, the others only for what they say of them. */
export function scanAgain(
  tree: Tree,
  settings: Settings,
  set: Pick<LockstepSet, 'name' | 'policy' | 'pins' | 'instances'>,
  edited: ReadonlySet<string>,
): SetAgain {
  const { name } = set
  if (settings.sets.length > 0) {
    const owner = namedOwner(settings)
    const own = new Set([...set.pins.map(({ file }) => file), ...set.instances.map(({ object }) => object.file.path)])
    const isOwn = (path: string): boolean => own.has(path) || (edited.has(path) && owner(path) === name)
    const scan = scanFiles(tree, settings, (path) => edited.has(path) || isOwn(path))
    return { name, ...heldBy(set, scan, (path) => (isOwn(path) ? [name] : [])), scanned: scan.pins }
  }
  // clusters draw their sets by the pins of all
  const scan = scanFiles(tree, settings, () => true)
  const own = groupSets({ ...unasked, ...scan }, settings, tree).sets.find((found) => found.name === name)
  return { name, pins: own?.pins ?? [], instances: own?.instances ?? [], scanned: scan.pins }
}

/** What nobody asks of a set that moves. */
const unasked = { broken: [], files: [], account: { unread: [] }, toldOperators: [] }
